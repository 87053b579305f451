import type { PlainWords } from '../plain.ts';

export const plain: PlainWords = {
  plain: {
    current: (item) => `Réponse actuelle : ${item}. Entrée pour la garder.`,
    others: 'Vous pouvez aussi taper',
    // Printed as they are: their spaces must not break.
    quoted: (typed) => `«\u00a0${typed}\u00a0»`,
    several: 'Vos numéros, séparés par des espaces',
    ranked: 'Vos numéros, le plus important d’abord, séparés par des espaces',
    pick: (items) => `Votre choix, de 1 à ${items}`,
    type: 'Votre réponse',
    enter: 'Entrée pour continuer',
    back: 'revenir',
    about: (label, text) => `${label}\u00a0: ${text}`,
    note: 'Écrivez la note, puis Entrée ; Entrée seule ne change rien',
    chooseFirst: 'Tapez un des numéros de la liste, ou une des lettres proposées, puis Entrée.',
    chooseTarget: 'Tapez un des numéros de la liste, ou p pour ne rien viser ici, puis Entrée.',
    atMost: (max) => `Pas plus de ${max} numéros.`,
    notHere: 'Cette lettre ne sert pas ici.',
    nothingChosen: 'Tapez un ou plusieurs numéros de la liste, séparés par des espaces, puis Entrée.',
  },
};
