/** How many, and which. */
const counted = (ids: readonly string[]): string =>
  ids.length === 0 ? '0' : `${ids.length} (${ids.join(', ')})`;

/** What `new questionnaire` says about itself in the help, and about its arguments. */
export const newQuestionnaireWords = {
  description: {
    fr: 'écrit un questionnaire à compléter, ou la grille d’un questionnaire pour un tableur',
    en: 'write a questionnaire to complete, or the grid of a questionnaire for a spreadsheet',
  },
  id: {
    fr: 'le nom du questionnaire dans les fichiers de réponses : des minuscules, des chiffres et des tirets',
    en: 'the questionnaire’s name in answer files: small letters, digits and hyphens',
  },
  full: {
    fr: 'avec un exemple de tout ce que le format permet, et pourquoi',
    en: 'with an example of everything that the format allows, and why',
  },
  grid: {
    fr: 'écrit une grille pour un tableur : vide, ou celle du questionnaire de --from',
    en: 'write a grid for a spreadsheet: empty, or that of the questionnaire of --from',
  },
  from: {
    fr: 'la grille remplie (.xlsx ou .csv) dont faire un questionnaire',
    en: 'the grid, filled in (.xlsx or .csv), to make a questionnaire of',
  },
  output: { fr: 'où écrire, au lieu d’afficher', en: 'where to write, instead of showing' },
  force: { fr: 'remplace le fichier s’il existe', en: 'replace the file if it exists' },
  badId: {
    fr: (said: string) =>
      `« ${said} » ne peut pas donner d’identifiant : il y faut des lettres de a à z. Écrivez par exemple « mon-questionnaire ».`,
    en: (said: string) =>
      `“${said}” cannot give an id: it needs letters from a to z. Write for example “my-questionnaire”.`,
  },
  /** @param id one that could be. */
  reservedId: {
    fr: (said: string, id: string) =>
      `« ${said} » est un mot du format ou de YAML : il ne peut pas servir d’identifiant. Écrivez par exemple « ${id} ».`,
    en: (said: string, id: string) =>
      `“${said}” is a word of the format or of YAML: it cannot be an id. Write for example “${id}”.`,
  },
  madeId: {
    fr: (said: string, id: string) => `« ${said} » a pour identifiant « ${id} ».`,
    en: (said: string, id: string) => `“${said}” has the id “${id}”.`,
  },
  usualId: { fr: 'mon-questionnaire', en: 'my-questionnaire' },
  written: {
    fr: (file: string) => `${file} est écrit. Ensuite, selon ce que vous voulez faire :`,
    en: (file: string) => `${file} is written. Next, depending on what you want to do:`,
  },
  next: {
    schema: { fr: 'se faire aider par son éditeur de texte', en: 'get help from your text editor' },
    check: { fr: 'vérifier', en: 'check' },
    form: { fr: 'voir les questions, à chaque enregistrement', en: 'see the questions, at each save' },
    answers: { fr: 'répondre', en: 'answer' },
    plan: { fr: 'voir le plan, et pourquoi', en: 'see the plan, and why' },
  },
  madeOf: { fr: (file: string) => `${file} est écrit.`, en: (file: string) => `${file} is written.` },
  needsWorkbook: {
    fr: 'Une grille est un classeur : donnez -o grille.xlsx.',
    en: 'A grid is a workbook: give -o grid.xlsx.',
  },
  fullGrid: {
    fr: '--full ne va ni avec --grid, ni avec --from.',
    en: '--full goes with neither --grid nor --from.',
  },
  notWritten: {
    fr: 'Rien n’est écrit : corrigez la grille, puis recommencez.',
    en: 'Nothing is written: correct the grid, then try again.',
  },
  toComplete: {
    fr: (parts: readonly string[]) =>
      `La grille ne dit pas tout : cherchez « À compléter » (${parts.join(', ')}).`,
    en: (parts: readonly string[]) =>
      `The grid does not say everything: look for “To complete” (${parts.join(', ')}).`,
  },
  leftOut: {
    fr: 'Une grille ne peut pas dire cela, qui reste dans le questionnaire :',
    en: 'A grid cannot say this, which stays in the questionnaire:',
  },
  updated: {
    fr: (file: string) => `${file} est mis à jour.`,
    en: (file: string) => `${file} is updated.`,
  },
  same: {
    fr: (file: string) => `${file} reste tel quel : la grille dit la même chose.`,
    en: (file: string) => `${file} stays as it is: the grid says the same.`,
  },
  /** A list that the grid changed, with how many of its items, and the ids of those that are gone. */
  changes: {
    fr: (list: string, added: readonly string[], changed: readonly string[], removed: readonly string[]) =>
      `${list} : ${counted(added)} de plus, ${counted(changed)} avec des changements, ${counted(removed)} de moins`,
    en: (list: string, added: readonly string[], changed: readonly string[], removed: readonly string[]) =>
      `${list}: ${counted(added)} added, ${counted(changed)} changed, ${counted(removed)} removed`,
  },
  keptThere: {
    fr: 'Y reste ce qu’une grille ne peut pas dire :',
    en: 'What a grid cannot say stays there:',
  },
  keptTranslations: {
    fr: 'Les traductions sont dans leurs propres fichiers : ce que la grille en change n’y est pas écrit.',
    en: 'Translations are in files of their own: what the grid changes of them is not written there.',
  },
  nextCheck: {
    fr: (file: string) => `Ensuite : cap-numerique check ${file}`,
    en: (file: string) => `Next: cap-numerique check ${file}`,
  },
};
