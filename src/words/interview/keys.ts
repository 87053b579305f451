import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** The words for keys: each one's letter, and what it does, in a word or two and in a sentence. */
export const keys = {
  keys: {
    later: {
      key: { fr: 'p', en: 's' },
      short: { fr: 'plus tard', en: 'skip for now' },
      long: { fr: 'Passer : y répondre plus tard', en: 'Skip: answer it later' },
    },
    unknown: {
      key: { fr: 's', en: 'd' },
      short: { fr: 'nous ne savons pas', en: 'we don’t know' },
      long: { fr: 'Nous ne savons pas', en: 'We don’t know' },
    },
    'not-applicable': {
      key: { fr: 'c', en: 'x' },
      short: { fr: 'ne nous concerne pas', en: 'doesn’t apply to us' },
      long: { fr: 'Cette question ne nous concerne pas', en: 'This question doesn’t apply to us' },
    },
    note: {
      key: { fr: 'n', en: 'n' },
      short: { fr: 'note', en: 'note' },
      long: { fr: 'Écrire une note', en: 'Write a note' },
    },
    target: {
      key: { fr: 'v', en: 'g' },
      short: { fr: 'dans un an', en: 'in a year' },
      long: {
        fr: 'Dire où nous aimerions en être dans un an',
        en: 'Say where we would like to be in a year',
      },
    },
    help: {
      key: { fr: 'a', en: 'h' },
      short: { fr: 'aide', en: 'help' },
      long: {
        fr: 'Aide : ce que la question veut dire, un exemple',
        en: 'Help: what the question means, an example',
      },
    },
    review: {
      key: { fr: 'r', en: 'r' },
      short: { fr: 'réponses', en: 'answers' },
      long: { fr: 'Revoir toutes les réponses', en: 'Look over all the answers' },
    },
    finish: {
      key: { fr: 't', en: 'f' },
      short: { fr: 'terminer', en: 'finish' },
      long: { fr: 'Terminer et voir notre profil', en: 'Finish and see our profile' },
    },
    undo: {
      key: { fr: 'u', en: 'u' },
      short: { fr: 'annuler', en: 'undo' },
      long: { fr: 'Annuler le dernier changement', en: 'Undo the last change' },
    },
    leave: {
      key: { fr: 'q', en: 'q' },
      short: { fr: 'enregistrer et quitter', en: 'save and quit' },
      long: {
        fr: 'Enregistrer et quitter, pour reprendre plus tard',
        en: 'Save and quit, to carry on later',
      },
    },
  },
  /** Opening a note that there is already. */
  changeNote: {
    key: { fr: 'n', en: 'n' },
    short: { fr: 'note', en: 'note' },
    long: { fr: 'Changer la note', en: 'Change the note' },
  },
  /** Skipping a target. */
  skip: {
    key: { fr: 'p', en: 's' },
    short: { fr: 'passer', en: 'skip' },
    long: { fr: 'Passer : ne rien viser ici', en: 'Skip: aim for nothing here' },
  },
  /** Skipping a fact, or the accompaniment. */
  pass: {
    key: { fr: 'p', en: 's' },
    short: { fr: 'passer', en: 'skip' },
    long: { fr: 'Passer : nous ne savons pas', en: 'Skip: we don’t know' },
  },
  /** Leaving when there is nothing to save. */
  quit: {
    key: { fr: 'q', en: 'q' },
    short: { fr: 'quitter', en: 'quit' },
    long: { fr: 'Quitter', en: 'Quit' },
  },
  keyNames: {
    enter: { fr: 'Entrée', en: 'Enter' },
    escape: { fr: 'Échap', en: 'Esc' },
    space: { fr: 'Espace', en: 'Space' },
    tab: { fr: 'Tab', en: 'Tab' },
  },
  choose: { fr: 'choisir', en: 'choose' },
  tick: { fr: 'cocher', en: 'tick' },
  scroll: { fr: 'défiler', en: 'scroll' },
  /** What Enter does if there is more to read: no longer than `goOn`, whose place it takes. */
  readOn: { fr: 'suite', en: 'more' },
  enter: { fr: 'valider', en: 'confirm' },
  /** What Escape does to a command that Enter would run. */
  giveUp: { fr: 'renoncer', en: 'never mind' },
  /** What Enter does to an answer that stays the same. */
  keep: { fr: 'garder', en: 'keep' },
  goOn: { fr: 'continuer', en: 'go on' },
  back: { fr: 'revenir', en: 'back' },
  goBack: { fr: 'Revenir en arrière', en: 'Go back' },
  close: { fr: 'fermer', en: 'close' },
  moreKeys: { fr: 'autres touches', en: 'more keys' },
  menu: { fr: 'Que voulez-vous faire ?', en: 'What would you like to do?' },
  above: { fr: 'le début est au-dessus', en: 'more above' },
  below: { fr: 'la suite est en dessous', en: 'more below' },
  /** In a window too small to read anything. */
  tooSmall: {
    fr: 'La fenêtre est trop petite : agrandissez-la pour lire la suite.',
    en: 'The window is too small: make it larger to read on.',
  },
  /** What the key that takes back the last change took back. */
  undo: {
    given: {
      fr: (topic: string) => `votre dernière réponse, ${fr.quoted([topic])}`,
      en: (topic: string) => `your last answer, ${en.quoted([topic])}`,
    },
    note: {
      fr: (topic: string) => `la note, ${fr.quoted([topic])}`,
      en: (topic: string) => `the note, ${en.quoted([topic])}`,
    },
    target: {
      fr: (topic: string) => `ce que vous visez, ${fr.quoted([topic])}`,
      en: (topic: string) => `what you aim for, ${en.quoted([topic])}`,
    },
    why: {
      fr: (topic: string) => `pourquoi la réponse est autre, ${fr.quoted([topic])}`,
      en: (topic: string) => `why the answer is another, ${en.quoted([topic])}`,
    },
    before: {
      fr: (topic: string) => `ce qui était vrai alors, ${fr.quoted([topic])}`,
      en: (topic: string) => `what was true then, ${en.quoted([topic])}`,
    },
    fact: {
      fr: (topic: string) => `votre réponse, ${fr.quoted([topic])}`,
      en: (topic: string) => `your reply, ${en.quoted([topic])}`,
    },
    objectives: { fr: 'vos objectifs', en: 'your objectives' },
    accompaniment: { fr: 'qui vous accompagne', en: 'who supports you' },
    profile: { fr: 'le type de votre structure', en: 'what kind of organisation you are' },
    name: { fr: 'le nom de votre structure', en: 'your organisation’s name' },
    role: { fr: 'votre rôle', en: 'your role' },
    age: { fr: 'votre âge', en: 'your age' },
    sharesNotes: { fr: 'le partage de vos notes', en: 'the sharing of your notes' },
    plan: { fr: 'qui s’occupe d’une action, et pour quand', en: 'who takes care of an action, and by when' },
    review: { fr: 'ce qu’est devenue une action', en: 'what became of an action' },
    track: { fr: 'le nombre de questions', en: 'the number of questions' },
    /** What was typed or ticked before any Enter. */
    unentered: { fr: 'ce qui n’était pas encore validé', en: 'what was not confirmed yet' },
  },
};
