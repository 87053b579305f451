import type { SetupWords } from '../setup.ts';

const s = (n: number): string => (n > 1 ? 's' : '');

export const setup: SetupWords = {
  welcome: {
    what: [
      'À quoi cela sert',
      'Voir ensemble où vous en êtes, et choisir trois premières actions. Pas de note, aucune technique.',
    ],
    time: (least, most) => [
      'Combien de temps',
      `${least === most ? `Environ ${most} minutes` : `De ${least} à ${most} minutes, à votre choix`}. Vous pouvez vous arrêter à tout moment et reprendre.`,
    ],
    who: ['Qui réunir', 'Deux à cinq personnes aux rôles différents, autour de cet écran.'],
    alone: [
      'Qui répond',
      'Vous, en votre nom : les réponses des autres personnes ne vous sont pas montrées.',
    ],
    yours: (folder) => [
      'Vos réponses',
      `Elles restent sur cet ordinateur et nulle part ailleurs, dans le dossier ${folder}. Rien n’est envoyé.`,
    ],
  },
  intro: 'Avant de commencer',
  resume: {
    title: 'Des réponses sont déjà enregistrées ici.',
    whichStructure: 'Pour quelle structure répondez-vous ?',
    lead: 'Rien n’est perdu : vous reprenez là où vous en étiez.',
  },
  resumeOne: (name) => `Reprendre ${name}`,
  person: (name, person) => `${name}, ${person}ᵉ personne`,
  progressOf: (answered, asked) => `${answered} sur ${asked}`,
  begun: (day) => `commencé le ${day}`,
  finished: (day) => `terminé le ${day}`,
  noName: 'un autodiagnostic sans nom',
  join: (name) => `Répondre à mon tour pour ${name}`,
  joinDetail: 'Dans un fichier à part, sans voir les réponses des autres.',
  startNew: 'Commencer un nouvel autodiagnostic',
  otherStructure: 'Une autre structure',
  unreadable: (file, check) =>
    `Le fichier ${file} ne peut pas être lu ; il est laissé tel quel. Pour savoir pourquoi : ${check}`,
  faults: (faults, file, check) =>
    faults > 1
      ? `${faults} éléments de ${file} ne se comprennent pas ; ils sont laissés tels quels et ne comptent pas. Pour les voir : ${check}`
      : `Un élément de ${file} ne se comprend pas ; il est laissé tel quel et ne compte pas. Pour le voir : ${check}`,
  name: {
    title: 'Comment s’appelle votre structure ?',
    lead: 'Son nom servira aussi à nommer vos fichiers : les réponses et le plan.',
    hint: 'Écrivez le nom, puis Entrée',
  },
  sameName: {
    title: (name) => `Un fichier existe déjà pour ${name}.`,
    foreign: (file) => `Un fichier ${file} est déjà dans ce dossier. Il est laissé tel quel.`,
    elsewhere: 'Écrire vos réponses dans un autre fichier',
    another: 'Ajouter les réponses d’une autre personne',
    anotherDetail: 'Dans un fichier à part ; le plan réunira les deux.',
    anew: 'Refaire le point',
    anewDetail: 'Un nouveau fichier à la date d’aujourd’hui, par exemple un an après le premier.',
    rename: 'Changer le nom',
  },
  continueFile: (name) => `Reprendre les réponses de ${name}`,
  profile: {
    title: 'Quelle structure êtes-vous ?',
    lead: 'Certaines questions dépendent de ce choix. Prenez ce qui vous ressemble le plus.',
  },
  role: {
    title: 'Quel est votre rôle dans la structure ?',
    lead: 'Facultatif. Le rôle reste dans votre fichier et n’apparaît dans aucun plan.',
    hint: 'Écrivez, puis Entrée ; Entrée seule pour passer',
  },
  age: {
    title: 'Quel âge avez-vous ?',
    lead: 'Facultatif. L’âge sert à voir si les générations répondent différemment, jamais à savoir qui a répondu quoi.',
    none: 'Je préfère ne pas le dire',
    bands: { 'under-30': 'Moins de 30 ans', '30-49': 'De 30 à 49 ans', '50-plus': '50 ans et plus' },
  },
  track: {
    title: 'De combien de temps disposez-vous ?',
    longer: 'Ce parcours est terminé. Voulez-vous aller plus loin ?',
    all: 'Toutes les questions',
    allDetail: (questions, about) =>
      `${about ? 'Environ' : 'Les'} ${questions} questions, si vous avez le temps d’en discuter.`,
    minutes: (minutes) => `${minutes} minute${s(minutes)}`,
    questions: (questions, about) => `${about ? 'Environ ' : ''}${questions} question${s(questions)}`,
    remaining: (questions, of) => `encore ${questions} question${s(questions)} sur ${of}`,
    complete: 'terminé, revoir les réponses',
  },
  facts: {
    lead: 'Pour que le plan vous convienne ; cela ne compte pas dans votre profil.',
    pass: 'Nous ne savons pas, ou nous préférons passer',
    passHint: 'Entrée sans rien écrire : passer',
  },
  accompaniment: {
    title: 'Quelqu’un vous accompagne-t-il ?',
    lead: 'Une personne extérieure qui vous aide à avancer avec le numérique. Le plan en tient compte.',
    kinds: {
      none: 'Non',
      individual: 'Une personne, pour vous seuls',
      collective: 'Une personne, avec d’autres structures',
    },
  },
  objectives: {
    title: 'Que voulez-vous que le numérique vous aide à faire ?',
    lead: 'Un à trois objectifs, le plus important d’abord : un chiffre coche la ligne, Entrée valide. Les actions proposées en dépendront.',
    plainLead: 'Un à trois objectifs, le plus important d’abord. Les actions proposées en dépendront.',
    none: 'Nous ne savons pas encore',
    noneDetail: 'La question reviendra à la fin.',
    again: 'Maintenant que vous avez répondu, un objectif se dessine-t-il ?',
    againLead: 'Un à trois objectifs, le plus important d’abord : un chiffre coche la ligne, Entrée valide.',
    plainAgainLead: 'Un à trois objectifs, le plus important d’abord.',
    stillNone: 'Pas encore',
    stillNoneDetail: 'Le plan commencera donc par là.',
    line: 'Vos objectifs',
    notYet: 'pas encore choisis',
  },
};
