/** What `score` says about itself in the help. */
export const scoreWords = {
  description: {
    fr: 'calcule les scores de chaque fichier de réponses',
    en: 'work out the scores of each answer file',
  },
  answers: {
    fr: 'fichiers de réponses, dossiers ou motifs (reponses/*.yaml) ; « - » lit l’entrée standard',
    en: 'answer files, folders or patterns (answers/*.yaml); “-” reads standard input',
  },
  format: { fr: 'format des scores', en: 'format of the scores' },
  output: { fr: 'le classeur à écrire, en .xlsx', en: 'the workbook to write, in .xlsx' },
  /** A workbook has a file, and only a workbook does. */
  needsFile: {
    fr: 'Il manque le classeur à écrire : -o scores.xlsx.',
    en: 'The workbook to write is missing: -o scores.xlsx.',
  },
  needsWorkbook: {
    fr: '-o écrit un classeur, en .xlsx : changez son nom ou --format, ou dirigez le reste vers un fichier (> scores.csv).',
    en: '-o writes a workbook, in .xlsx: change its name or --format, or send the rest to a file (> scores.csv).',
  },
  explain: {
    fr: 'montre comment chaque score s’obtient, question par question',
    en: 'show how each score comes about, question by question',
  },
  workers: {
    fr: 'nombre de fichiers traités à la fois, en ndjson (par défaut, selon leur nombre et la machine)',
    en: 'how many files at a time, for ndjson (by default, by their number and the machine)',
  },
};
