/** What `new` says about itself in the help. */
export const newWords = {
  description: { fr: 'prépare un fichier à remplir', en: 'prepare a file to fill in' },
};

/** What `new answers` says about itself in the help, and about its arguments. */
export const newAnswersWords = {
  description: {
    fr: 'écrit un fichier de réponses à remplir dans un éditeur, ou le questionnaire à imprimer',
    en: 'write an answer file to fill in an editor, or the questionnaire to print',
  },
  name: { fr: '<nom>', en: '<name>' },
  structure: { fr: 'le nom de la structure', en: 'the organisation’s name' },
  profile: {
    fr: 'son profil : seules les questions qui la concernent sont écrites',
    en: 'its profile: only the questions that concern it are written',
  },
  track: {
    fr: 'le parcours ; sans lui, toutes les questions',
    en: 'the track; without it, all the questions',
  },
  format: {
    fr: 'yaml : un fichier de réponses ; paper : une page à imprimer et à remplir au stylo',
    en: 'yaml: an answer file; paper: a page to print and fill in with a pen',
  },
  output: { fr: 'où écrire, au lieu d’afficher', en: 'where to write, instead of showing' },
  force: { fr: 'remplace le fichier s’il existe', en: 'replace the file if it exists' },
  file: { fr: 'reponses', en: 'my' },
  ownQuestionnaire: {
    fr: (file: string) => `Les réponses prendraient la place du questionnaire, ${file}.`,
    en: (file: string) => `The answers would take the place of the questionnaire, ${file}.`,
  },
  written: { fr: (file: string) => `${file} est écrit.`, en: (file: string) => `${file} is written.` },
};
