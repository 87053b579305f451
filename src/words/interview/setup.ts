import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What is asked about the structure and the respondent, before the first question. */
export const setup = {
  profile: {
    title: { fr: 'Quelle structure êtes-vous ?', en: 'What kind of organisation are you?' },
    lead: {
      fr: 'Certaines questions dépendent de ce choix. Prenez ce qui vous ressemble le plus.',
      en: 'Some questions depend on this. Take the one most like you.',
    },
  },
  role: {
    title: { fr: 'Quel est votre rôle dans la structure ?', en: 'What is your role in the organisation?' },
    lead: {
      fr: 'Facultatif. Le rôle reste dans votre fichier et n’apparaît dans aucun plan.',
      en: 'Optional. The role stays in your file and appears in no plan.',
    },
    hint: {
      fr: 'Écrivez, puis Entrée ; Entrée seule pour passer',
      en: 'Type it, then Enter; Enter alone to skip',
    },
  },
  age: {
    title: { fr: 'Quel âge avez-vous ?', en: 'How old are you?' },
    lead: {
      fr: 'Facultatif. L’âge sert à voir si les générations répondent différemment, jamais à savoir qui a répondu quoi.',
      en: 'Optional. Age serves to see whether generations answer differently, never to know who said what.',
    },
    none: { fr: 'Je préfère ne pas le dire', en: 'I would rather not say' },
    bands: {
      'under-30': { fr: 'Moins de 30 ans', en: 'Under 30' },
      '30-49': { fr: 'De 30 à 49 ans', en: '30 to 49' },
      '50-plus': { fr: '50 ans et plus', en: '50 and over' },
    },
  },
  track: {
    title: { fr: 'De combien de temps disposez-vous ?', en: 'How much time do you have?' },
    longer: {
      fr: 'Ce parcours est terminé. Voulez-vous aller plus loin ?',
      en: 'This track is complete. Would you like to go further?',
    },
    all: { fr: 'Toutes les questions', en: 'All the questions' },
    allDetail: {
      fr: (questions: number, about: boolean) =>
        `${about ? 'Environ' : 'Les'} ${questions} questions, si vous avez le temps d’en discuter.`,
      en: (questions: number, about: boolean) =>
        `${about ? 'About' : 'All'} ${questions} questions, if you have time to talk them over.`,
    },
    minutes: {
      fr: (least: number, most: number) => `${fr.between(least, most)} minute${fr.s(most)}`,
      en: (least: number, most: number) => `${en.between(least, most)} minute${en.s(most)}`,
    },
    questions: {
      fr: (questions: number, about: boolean) =>
        `${about ? 'Environ ' : ''}${questions} question${fr.s(questions)}`,
      en: (questions: number, about: boolean) =>
        `${about ? 'About ' : ''}${questions} question${en.s(questions)}`,
    },
    remaining: {
      fr: (questions: number, of: number) => `encore ${questions} question${fr.s(questions)} sur ${of}`,
      en: (questions: number, of: number) => `${questions} question${en.s(questions)} of ${of} to go`,
    },
    complete: { fr: 'terminé, revoir les réponses', en: 'finished, look over the answers' },
  },
  /** Facts about the structure. */
  facts: {
    lead: {
      fr: 'Pour que le plan vous convienne ; cela ne compte pas dans votre profil.',
      en: 'So that the plan suits you; it does not count in your profile.',
    },
    /** The item that leaves a fact unsaid. */
    pass: {
      fr: 'Nous ne savons pas, ou nous préférons passer',
      en: 'We don’t know, or would rather skip this',
    },
    /** If a number is typed. */
    passHint: { fr: 'Entrée sans rien écrire : passer', en: 'Enter with nothing typed: skip' },
  },
  accompaniment: {
    title: { fr: 'Quelqu’un vous accompagne-t-il ?', en: 'Is anyone supporting you?' },
    lead: {
      fr: 'Une personne extérieure qui vous aide à avancer avec le numérique. Le plan en tient compte.',
      en: 'Someone from outside who helps you move forward with digital. The plan takes it into account.',
    },
    kinds: {
      none: { fr: 'Non', en: 'No' },
      individual: { fr: 'Une personne, pour vous seuls', en: 'Someone who works with you alone' },
      collective: {
        fr: 'Une personne, avec d’autres structures',
        en: 'Someone who works with you and other organisations',
      },
    },
  },
  objectives: {
    title: {
      fr: 'Que voulez-vous que le numérique vous aide à faire ?',
      en: 'What do you want digital to help you do?',
    },
    lead: {
      fr: 'Un à trois objectifs, le plus important d’abord : un chiffre coche la ligne, Entrée valide. Les actions proposées en dépendront.',
      en: 'One to three objectives, the most important first: a digit ticks its line, Enter confirms. The proposed actions will depend on them.',
    },
    /** If numbers are typed on a line. */
    plainLead: {
      fr: 'Un à trois objectifs, le plus important d’abord. Les actions proposées en dépendront.',
      en: 'One to three objectives, the most important first. The proposed actions will depend on them.',
    },
    none: { fr: 'Nous ne savons pas encore', en: 'We do not know yet' },
    noneDetail: { fr: 'La question reviendra à la fin.', en: 'The question will come back at the end.' },
    again: {
      fr: 'Maintenant que vous avez répondu, un objectif se dessine-t-il ?',
      en: 'Now that you have answered, is an objective taking shape?',
    },
    againLead: {
      fr: 'Un à trois objectifs, le plus important d’abord : un chiffre coche la ligne, Entrée valide.',
      en: 'One to three objectives, the most important first: a digit ticks its line, Enter confirms.',
    },
    plainAgainLead: {
      fr: 'Un à trois objectifs, le plus important d’abord.',
      en: 'One to three objectives, the most important first.',
    },
    stillNone: { fr: 'Pas encore', en: 'Not yet' },
    stillNoneDetail: { fr: 'Le plan commencera donc par là.', en: 'The plan will begin with that, then.' },
    line: { fr: 'Vos objectifs', en: 'Your objectives' },
    notYet: { fr: 'pas encore choisis', en: 'not chosen yet' },
  },
};
