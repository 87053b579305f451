/** Sentences of more than 26 words in the French questions, each by how it begins, and why it stands. */
export const longSentences: Record<string, string> = {
  'change-talk: Le temps gagné ou perdu, les m':
    'A list, read item by item: nothing has to be kept in mind until its end.',
  'collections-online: Tout mettre en ligne n’est pas':
    'An example in three gestures, each short, in the order in which they are done.',
  'internal-channels: Une règle tient en quatre lign':
    'Quotes a rule of four lines whole, so that it can be copied.',
  'priority-public: Un service culturel choisit le': 'An example told as it happens: choose, check, send.',
  'listen-again: L’accord donné pour l’antenne ':
    'The law asks for the reserve: cut off, the first half would say too much.',
  'year-projects: Un chantier est un changement ':
    'A definition with two examples, each between its own quotation marks.',
};
