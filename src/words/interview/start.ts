import { grammar } from '../grammar.ts';

/** A paragraph of the first screen, under its label. */
const labelled = (label: string, text: string): [string, string] => [label, text];

/** What is said first: the welcome, what can be resumed, the structure’s name and its file. */
export const start = {
  welcome: {
    what: {
      fr: labelled(
        'À quoi cela sert',
        'Voir ensemble où vous en êtes, et choisir trois premières actions. Pas de note, aucune technique.',
      ),
      en: labelled(
        'What it is for',
        'Seeing together where you stand, and choosing three first actions. No marks, no technical skills.',
      ),
    },
    time: {
      fr: (time: string) =>
        labelled('Combien de temps', `${time}. Vous pouvez vous arrêter à tout moment et reprendre.`),
      en: (time: string) => labelled('How long', `${time}. You can stop at any time and carry on later.`),
    },
    /** If there is a choice of tracks. */
    span: {
      fr: (least: number, most: number) => `De ${least} à ${most} minutes, à votre choix`,
      en: (least: number, most: number) => `From ${least} to ${most} minutes, as you choose`,
    },
    who: {
      fr: labelled(
        'Qui réunir',
        'Deux à cinq personnes aux rôles différents, autour de cet écran ; l’une d’elles lit à voix haute.',
      ),
      en: labelled(
        'Whom to gather',
        'Two to five people with different roles, around this screen; one of them reads aloud.',
      ),
    },
    /** With what the team will read of a person's answers. */
    alone: {
      fr: labelled(
        'Qui répond',
        'Vous, en votre nom, sans voir les réponses des autres. Le plan commun dira de quelle phrase à quelle phrase vont les réponses et combien ne savent pas, jamais qui.',
      ),
      en: labelled(
        'Who answers',
        'You, for yourself, without seeing other people’s answers. The shared plan will say from which sentence to which the answers go and how many do not know, never who.',
      ),
    },
    yours: {
      fr: (folder: string) =>
        labelled(
          'Vos réponses',
          `Elles restent sur cet ordinateur et nulle part ailleurs, dans le dossier ${folder}. Rien n’est envoyé.`,
        ),
      en: (folder: string) =>
        labelled(
          'Your answers',
          `They stay on this computer and nowhere else, in the folder ${folder}. Nothing is sent.`,
        ),
    },
  },
  resume: {
    title: { fr: 'Des réponses sont déjà enregistrées ici.', en: 'Some answers are saved here already.' },
    whichStructure: {
      fr: 'Pour quelle structure répondez-vous ?',
      en: 'Which organisation are you answering for?',
    },
    lead: {
      fr: 'Rien n’est perdu : vous reprenez là où vous en étiez.',
      en: 'Nothing is lost: you carry on from where you stopped.',
    },
    /** @param command what takes them up. */
    personal: {
      fr: (command: string) =>
        `Les réponses personnelles ne s’ouvrent pas ici. Pour reprendre les vôtres : ${command}`,
      en: (command: string) => `Personal answers do not open here. To carry on with yours: ${command}`,
    },
  },
  resumeOne: { fr: (name: string) => `Reprendre ${name}`, en: (name: string) => `Carry on with ${name}` },
  lookOver: {
    fr: (name: string) => `Revoir ou changer les réponses de ${name}`,
    en: (name: string) => `Look over or change the answers of ${name}`,
  },
  /** What is offered for answers that were finished long ago. */
  redo: {
    title: {
      fr: (name: string, day: string) =>
        `Faire le bilan ${grammar.fr.of(name)} (dernières réponses : ${day})`,
      en: (name: string, day: string) => `Make the review of ${name} (last answers: ${day})`,
    },
    /** The same, where nothing compares with them. */
    afresh: {
      fr: (name: string, day: string) => `Repartir à neuf pour ${name} (réponses du ${day})`,
      en: (name: string, day: string) => `Start afresh for ${name} (answers of ${day})`,
    },
    /** Those, all the same. */
    resume: {
      fr: (name: string, day: string) => `Reprendre les réponses de ${name} commencées le ${day}`,
      en: (name: string, day: string) => `Carry on with the answers of ${name} started on ${day}`,
    },
    resumeDetail: {
      fr: 'Une fois terminées, elles porteront toutes la date du jour.',
      en: 'Once finished, they will all bear the date of that day.',
    },
    detail: {
      fr: 'Tout est demandé de nouveau, dans un nouveau fichier. Les anciennes réponses restent telles quelles.',
      en: 'Everything is asked again, in a new file. The earlier answers stay as they are.',
    },
    /** The same, where they are compared with those of last time as they are given. */
    reviewDetail: {
      fr: 'Tout est redemandé, dans un nouveau fichier, et comparé à ces réponses, qui restent telles quelles.',
      en: 'Everything is asked afresh, in a new file, and compared with these answers, which stay as they are.',
    },
    correct: {
      fr: (name: string, day: string) => `Corriger une erreur dans les réponses de ${name} du ${day}`,
      en: (name: string, day: string) => `Correct a mistake in the answers of ${name} of ${day}`,
    },
  },
  person: {
    fr: (name: string, person: number) => `${name}, ${person}ᵉ personne`,
    en: (name: string, person: number) => `${name}, person ${person}`,
  },
  progressOf: {
    fr: (answered: number, asked: number) => `${answered} sur ${asked}`,
    en: (answered: number, asked: number) => `${answered} of ${asked}`,
  },
  begun: { fr: (day: string) => `commencé le ${day}`, en: (day: string) => `started on ${day}` },
  finished: { fr: (day: string) => `terminé le ${day}`, en: (day: string) => `finished on ${day}` },
  noName: { fr: 'un autodiagnostic sans nom', en: 'an assessment without a name' },
  join: {
    fr: (name: string) => `Répondre à mon tour pour ${name}`,
    en: (name: string) => `Give my own answers for ${name}`,
  },
  joinDetail: {
    fr: 'Dans un fichier à part, sans voir les réponses des autres.',
    en: 'In a file of their own, without seeing other people’s.',
  },
  /** On what is filled in from earlier answers. */
  proposed: {
    fr: (day: string) => `Repris de vos réponses du ${day} : Entrée confirme.`,
    en: (day: string) => `Taken from your answers of ${day}: Enter confirms.`,
  },
  startNew: { fr: 'Commencer un nouvel autodiagnostic', en: 'Start a new assessment' },
  otherStructure: { fr: 'Une autre structure', en: 'Another organisation' },
  /** @param check the command that tells why. */
  unreadable: {
    fr: (file: string, check: string) =>
      `Le fichier ${file} ne peut pas être lu ; il est laissé tel quel. Pour savoir pourquoi : ${check}`,
    en: (file: string, check: string) =>
      `The file ${file} cannot be read; it is left as it is. To know why: ${check}`,
  },
  /** @param command what takes them up. */
  elsewhere: {
    fr: (command: string) =>
      `Ce dossier a aussi des réponses à un autre questionnaire. Pour les reprendre : ${command}`,
    en: (command: string) =>
      `This folder also has answers to another questionnaire. To carry on with them: ${command}`,
  },
  faults: {
    fr: (faults: number, file: string, check: string) =>
      faults > 1
        ? `${faults} éléments de ${file} ne se comprennent pas ; ils sont laissés tels quels et ne comptent pas. Pour les voir : ${check}`
        : `Un élément de ${file} ne se comprend pas ; il est laissé tel quel et ne compte pas. Pour le voir : ${check}`,
    en: (faults: number, file: string, check: string) =>
      faults > 1
        ? `${faults} things in ${file} make no sense; they are left as they are and do not count. To see them: ${check}`
        : `One thing in ${file} makes no sense; it is left as it is and does not count. To see it: ${check}`,
  },
  name: {
    title: { fr: 'Comment s’appelle votre structure ?', en: 'What is your organisation called?' },
    lead: {
      fr: 'Son nom servira aussi à nommer vos fichiers : les réponses et le plan.',
      en: 'Its name will also name your files: the answers and the plan.',
    },
    hint: { fr: 'Écrivez le nom, puis Entrée', en: 'Type the name, then Enter' },
  },
  sameName: {
    title: {
      fr: (name: string) => `Un fichier existe déjà pour ${name}.`,
      en: (name: string) => `There is a file for ${name} already.`,
    },
    /** The file exists, with something else in it. */
    foreign: {
      fr: (file: string) => `Un fichier ${file} est déjà dans ce dossier. Il est laissé tel quel.`,
      en: (file: string) => `A file ${file} is in this folder already. It is left as it is.`,
    },
    elsewhere: { fr: 'Écrire vos réponses dans un autre fichier', en: 'Write your answers in another file' },
    another: { fr: 'Ajouter les réponses d’une autre personne', en: 'Add another person’s answers' },
    anotherDetail: {
      fr: 'Dans un fichier à part ; le plan réunira les deux.',
      en: 'In a file of their own; the plan will bring both together.',
    },
    anew: { fr: 'Refaire le point', en: 'Take stock again' },
    anewDetail: {
      fr: 'Un nouveau fichier à la date d’aujourd’hui, par exemple un an après le premier.',
      en: 'A new file under today’s date, a year after the first one for instance.',
    },
    rename: { fr: 'Changer le nom', en: 'Change the name' },
  },
  continueFile: {
    fr: (name: string) => `Reprendre les réponses de ${name}`,
    en: (name: string) => `Carry on with the answers of ${name}`,
  },
};
