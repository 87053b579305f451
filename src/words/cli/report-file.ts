/** What a report that is written in a file is called, inside a sentence. */
const NAMES = {
  plan: { fr: 'plan', en: 'plan' },
  review: { fr: 'bilan', en: 'review' },
  workbook: { fr: 'classeur', en: 'workbook' },
} as const;
export type ReportKind = keyof typeof NAMES;

/** What is said of a report and the file that it goes to. */
export const reportFileWords = {
  force: {
    fr: 'remplace le fichier, même s’il n’a pas été écrit par le programme',
    en: 'replace the file even if the program did not write it',
  },
  ownAnswers: {
    fr: (kind: ReportKind, file: string) =>
      `Le ${NAMES[kind].fr} prendrait la place des réponses de ${file}.`,
    en: (kind: ReportKind, file: string) =>
      `The ${NAMES[kind].en} would take the place of the answers of ${file}.`,
  },
  ownSource: {
    fr: (kind: ReportKind, file: string) =>
      `Le ${NAMES[kind].fr} prendrait la place de ${file}, d’après quoi il est fait.`,
    en: (kind: ReportKind, file: string) =>
      `The ${NAMES[kind].en} would take the place of ${file}, which it is made from.`,
  },
  otherFormat: {
    fr: (file: string, format: string) =>
      `${file} et --format ${format} se contredisent : changez l’un des deux, ou laissez le nom décider.`,
    en: (file: string, format: string) =>
      `${file} and --format ${format} contradict each other: change either, or let the name decide.`,
  },
  written: {
    fr: (kind: ReportKind, file: string) => `Le ${NAMES[kind].fr} est dans ${file}.`,
    en: (kind: ReportKind, file: string) => `The ${NAMES[kind].en} is in ${file}.`,
  },
  over: {
    fr: (kind: ReportKind, file: string) =>
      `Le ${NAMES[kind].fr} est dans ${file}. Ce qui s’y trouvait, et que le programme n’avait pas écrit ainsi, est remplacé.`,
    en: (kind: ReportKind, file: string) =>
      `The ${NAMES[kind].en} is in ${file}. What was there, and was not as the program had written it, is replaced.`,
  },
  kept: {
    fr: (file: string) => `${file} a été modifié depuis, et il est à jour : le fichier est laissé intact.`,
    en: (file: string) => `${file} was edited since, and is up to date: the file is left untouched.`,
  },
  others: {
    fr: (kind: ReportKind, file: string, own: string) =>
      `${file} est le ${NAMES[kind].fr} d’une autre structure : il est laissé intact, et celui-ci s’appelle ${own}.`,
    en: (kind: ReportKind, file: string, own: string) =>
      `${file} is another organisation’s ${NAMES[kind].en}: it is left untouched, and this one is called ${own}.`,
  },
  beside: {
    fr: (kind: ReportKind, file: string, beside: string) =>
      `${file} n’est pas, ou n’est plus, tel que le programme l’écrit : il est laissé intact, et le nouveau ${NAMES[kind].fr} est dans ${beside}.`,
    en: (kind: ReportKind, file: string, beside: string) =>
      `${file} is not, or no longer, as the program writes it: it is left untouched, and the new ${NAMES[kind].en} is in ${beside}.`,
  },
};
