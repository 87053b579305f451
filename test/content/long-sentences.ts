/** Sentences of more than 26 words in the French questions, each by how it begins, and why it stands. */
export const longSentences: Record<string, string> = {
  'year-projects: Un chantier est un changement ':
    'A definition with two examples, each between its own quotation marks.',
};
