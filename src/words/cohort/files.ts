/** The list of the files that are not counted, or that deserve a look. */
export const problems = {
  title: { fr: 'Fichiers à reprendre', en: 'Files to fix' },
  intro: {
    fr: (n: number) =>
      n === 0
        ? 'Tous les fichiers de réponses ont été comptés ; voici ce qui mérite un regard.'
        : n === 1
          ? 'Ce fichier n’entre dans aucun chiffre. Une fois corrigé, relancez la même commande.'
          : `Ces ${n} fichiers n’entrent dans aucun chiffre. Une fois corrigés, relancez la même commande.`,
    en: (n: number) =>
      n === 0
        ? 'All answer files could be read; these deserve a look.'
        : n === 1
          ? 'This file is not in any figure. Once it is fixed, run the same command again.'
          : `These ${n} files are not in any figure. Once they are fixed, run the same command again.`,
  },
  place: {
    fr: (line: number, column: number) => `Ligne ${line}, colonne ${column} :`,
    en: (line: number, column: number) => `Line ${line}, column ${column}:`,
  },
  refused: { fr: 'Non comptés', en: 'Not counted' },
  /** Before a message to copy. */
  toSend: { fr: 'À envoyer à la personne :', en: 'To send to the person:' },
  notices: { fr: 'À vérifier', en: 'Worth checking' },
  /** What is good to know and wrong with nothing: each thing once, with its files. */
  hints: { fr: 'Bon à savoir', en: 'Good to know' },
  inFile: {
    fr: (file: string, line: number | null) => (line === null ? file : `${file} (ligne ${line})`),
    en: (file: string, line: number | null) => (line === null ? file : `${file} (line ${line})`),
  },
  others: { fr: 'D’un autre genre', en: 'Of another kind' },
  othersIntro: {
    fr: 'Ils n’ont pas été reconnus comme des fichiers de réponses. Si l’un d’eux en était un, cherchez pourquoi avec cap-numerique check.',
    en: 'They were not recognised as answer files. If one of them was meant as one, cap-numerique check tells what is wrong.',
  },
};

/** The titles of the columns of a cohort’s spreadsheets. */
export const csv = {
  name: { fr: 'Structure', en: 'Organisation' },
  id: { fr: 'Identifiant', en: 'Id' },
  profile: { fr: 'Profil', en: 'Profile' },
  respondents: { fr: 'Réponses', en: 'Answers' },
  date: { fr: 'Date', en: 'Date' },
  track: { fr: 'Parcours', en: 'Track' },
  objective: { fr: (n: number) => `Objectif ${n}`, en: (n: number) => `Objective ${n}` },
  score: { fr: (axis: string) => `${axis} : score`, en: (axis: string) => `${axis}: score` },
  level: { fr: (axis: string) => `${axis} : niveau`, en: (axis: string) => `${axis}: level` },
  coverage: {
    fr: (axis: string) => `${axis} : documenté à (%)`,
    en: (axis: string) => `${axis}: documented (%)`,
  },
  cell: {
    fr: (area: string, axis: string) => `${area} / ${axis} : score`,
    en: (area: string, axis: string) => `${area} / ${axis}: score`,
  },
  cellCoverage: {
    fr: (area: string, axis: string) => `${area} / ${axis} : documenté à (%)`,
    en: (area: string, axis: string) => `${area} / ${axis}: documented (%)`,
  },
  training: { fr: 'Formation', en: 'Training' },
  trainingNeeds: { fr: 'Besoins de formation', en: 'Training needs' },
  actions: { fr: 'Actions du plan', en: 'Actions of the plan' },
  apart: { fr: 'À discuter entre vous', en: 'To talk over among yourselves' },
  doubted: { fr: 'À éclaircir entre vous', en: 'To clear up between you' },
  files: { fr: 'Fichiers', en: 'Files' },
  axis: { fr: 'Axe', en: 'Axis' },
  weight: { fr: (axis: string) => `${axis} : poids`, en: (axis: string) => `${axis}: weight` },
  question: { fr: 'Question', en: 'Question' },
  topic: { fr: 'Sujet', en: 'Topic' },
  inFull: { fr: 'Question, en entier', en: 'Question in full' },
  /** Of several people, from the lowest to the highest that they chose. */
  sentence: { fr: 'Réponse', en: 'Answer' },
  value: { fr: 'Valeur (0 à 1)', en: 'Value (0 to 1)' },
  wish: { fr: 'Souhait', en: 'Wish' },
  wishValue: { fr: 'Valeur souhaitée (0 à 1)', en: 'Value wished for (0 to 1)' },
  state: { fr: 'État', en: 'State' },
  /** By state: of the structure, whose people have the first that any of them has. */
  states: {
    fr: {
      answered: 'répondu',
      unknown: 'ne sait pas',
      unanswered: 'sans réponse',
      'not-applicable': 'sans objet',
      hidden: 'non posée',
    },
    en: {
      answered: 'answered',
      unknown: 'does not know',
      unanswered: 'no answer',
      'not-applicable': 'does not apply',
      hidden: 'not asked',
    },
  },
  voices: { fr: 'Ont répondu', en: 'Answered' },
  unknown: { fr: 'Ne savent pas', en: 'Do not know' },
  unanswered: { fr: 'Sans réponse', en: 'No answer' },
  notApplicable: { fr: 'Sans objet', en: 'Does not apply' },
  hidden: { fr: 'Non posée', en: 'Not asked' },
  spread: { fr: 'Écart (0 à 1)', en: 'Spread (0 to 1)' },
  area: { fr: 'Domaine', en: 'Area' },
  n: { fr: 'Structures', en: 'Organisations' },
  q1: { fr: 'Premier quartile', en: 'First quartile' },
  median: { fr: 'Médiane', en: 'Median' },
  q3: { fr: 'Troisième quartile', en: 'Third quartile' },
};
