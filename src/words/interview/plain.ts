/** What is only said on numbered lists (`--plain`). */
export const plain = {
  current: {
    fr: (item: string) => `Réponse actuelle : ${item}. Entrée pour la garder.`,
    en: (item: string) => `Present answer: ${item}. Enter to keep it.`,
  },
  others: { fr: 'Vous pouvez aussi taper', en: 'You can also type' },
  /** What to type, if it begins with a sign. */
  // Printed literally: their spaces must not break.
  quoted: { fr: (typed: string) => `«\u00a0${typed}\u00a0»`, en: (typed: string) => `“${typed}”` },
  several: { fr: 'Vos numéros, séparés par des espaces', en: 'Your numbers, separated by spaces' },
  ranked: {
    fr: 'Vos numéros, le plus important d’abord, séparés par des espaces',
    en: 'Your numbers, the most important first, separated by spaces',
  },
  pick: {
    fr: (items: number) => `Votre choix, de 1 à ${items}`,
    en: (items: number) => `Your choice, from 1 to ${items}`,
  },
  type: { fr: 'Votre réponse', en: 'Your answer' },
  enter: { fr: 'Entrée pour continuer', en: 'Enter to go on' },
  close: { fr: 'Entrée pour fermer', en: 'Enter to close' },
  about: {
    fr: (label: string, text: string) => `${label}\u00a0: ${text}`,
    en: (label: string, text: string) => `${label}: ${text}`,
  },
  note: {
    fr: 'Écrivez la note, puis Entrée ; Entrée seule ne change rien',
    en: 'Type the note, then Enter; Enter alone changes nothing',
  },
  chooseFirst: {
    fr: 'Tapez un des numéros de la liste, ou une des lettres proposées, puis Entrée. Entrée seule relit la question.',
    en: 'Type one of the numbers in the list, or one of the letters offered, then Enter. Enter alone reads the question again.',
  },
  chooseTarget: {
    fr: 'Tapez un des numéros de la liste, ou p pour ne rien viser ici, puis Entrée.',
    en: 'Type one of the numbers in the list, or s to aim for nothing here, then Enter.',
  },
  atMost: {
    fr: (max: number) => `Pas plus de ${max} numéros.`,
    en: (max: number) => `No more than ${max} numbers.`,
  },
  notHere: { fr: 'Cette lettre ne sert pas ici.', en: 'This letter does nothing here.' },
  /** How to reply, for help where there is nothing else to explain. */
  general: {
    fr: [
      'Tapez le numéro de votre réponse, puis Entrée ; 0 revient en arrière. Entrée seule relit la question, ou garde la réponse actuelle s’il y en a une.',
      'Les autres lettres sont dites une fois, puis de nouveau après cette aide. Là où l’on écrit, mettez deux-points devant : « :q », par exemple.',
      'Chaque réponse est enregistrée aussitôt. Vous pouvez fermer la fenêtre sans rien perdre.',
    ],
    en: [
      'Type the number of your answer, then Enter; 0 goes back. Enter alone reads the question again, or keeps the present answer if there is one.',
      'The other letters are said once, and again after this help. Where you write, put a colon before them: “:q”, for instance.',
      'Each answer is saved at once. You can close the window without losing anything.',
    ],
  },
  nothingChosen: {
    fr: 'Tapez un ou plusieurs numéros de la liste, séparés par des espaces, puis Entrée.',
    en: 'Type one or more numbers of the list, separated by spaces, then Enter.',
  },
};
