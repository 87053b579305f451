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
  explain: {
    fr: 'montre comment chaque score s’obtient, question par question',
    en: 'show how each score comes about, question by question',
  },
  workers: {
    fr: 'nombre de fichiers traités à la fois, en ndjson (par défaut, selon leur nombre et la machine)',
    en: 'how many files at a time, for ndjson (by default, by their number and the machine)',
  },
};
