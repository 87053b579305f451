/** The words around the sentences of a code: in a report, and on its page. */
export const codeLabels = {
  severity: {
    error: { fr: 'erreur', en: 'error' },
    warning: { fr: 'avertissement', en: 'warning' },
    hint: { fr: 'conseil', en: 'hint' },
  },
  seeAlso: { fr: 'voir aussi', en: 'see also' },
  /** Above the changes that fix a wrong file. */
  toFix: { fr: 'Pour réparer :', en: 'To mend it:' },
};

/** What the pages of all codes say about themselves. */
export const checksLabels = {
  title: { fr: 'Ce que `check` vérifie', en: 'What `check` looks at' },
  intro: {
    fr: 'Chaque code garde son sens pour toujours. `cap-numerique explain CN201` montre la même page dans le terminal. Une ligne de commentaire, `# cap-numerique-ignore CN201`, fait taire un code sur la ligne qui suit ; `--ignore CN201`, partout.',
    en: 'Each code keeps its meaning for ever. `cap-numerique explain CN201` shows the same page in the terminal. A comment, `# cap-numerique-ignore CN201`, silences a code on the line after it; `--ignore CN201` everywhere.',
  },
  generated: {
    fr: 'Écrit par `node scripts/docs.js` à partir de `test/fixtures/check` : ne pas modifier à la main.',
    en: 'Written by `node scripts/docs.js` from `test/fixtures/check`: do not edit by hand.',
  },
  /** By the first digit of their codes. */
  subjects: {
    0: { fr: 'Fichiers et YAML', en: 'Files and YAML' },
    1: { fr: 'Format', en: 'Format' },
    2: { fr: 'Références', en: 'References' },
    3: { fr: 'Conditions', en: 'Conditions' },
    4: { fr: 'Notation', en: 'Scoring' },
    5: { fr: 'Équilibre', en: 'Balance' },
    6: { fr: 'Actions', en: 'Actions' },
    7: { fr: 'Textes', en: 'Texts' },
    8: { fr: 'Versions', en: 'Versions' },
    9: { fr: 'Réponses et listes de structures', en: 'Answers and lists of organisations' },
  },
};
