/** What drawings say beside their figures, and to who does not see them. The tables under them have every figure. */
export const charts = {
  /** The signs of a plan's profile, then of a group's. */
  today: { fr: 'aujourd’hui', en: 'today' },
  inAYear: { fr: 'dans un an', en: 'in a year' },
  toCome: { fr: 'réponses à venir', en: 'answers to come' },
  median: { fr: 'médiane', en: 'median' },
  middle: { fr: 'moitié centrale', en: 'middle half' },
  /** What drawings are of. */
  profile: { fr: 'Vos quatre axes', en: 'Your four axes' },
  groupProfile: { fr: 'Les quatre axes du groupe', en: 'The group’s four axes' },
  radar: { fr: 'Les quatre axes en radar', en: 'The four axes as a radar' },
  matrix: { fr: 'Les domaines, axe par axe', en: 'The areas, axis by axis' },
  heat: { fr: 'Les structures, case par case', en: 'The organisations, cell by cell' },
  dots: { fr: 'Vos réponses : un point par personne', en: 'Your answers: a dot for each person' },
  spread: {
    fr: (topic: string) => `Les réponses du groupe : ${topic}`,
    en: (topic: string) => `The group’s answers: ${topic}`,
  },
  /** A subject with one figure or several. */
  told: {
    fr: (subject: string, figures: readonly string[]) => `${subject} : ${figures.join(', ')}`,
    en: (subject: string, figures: readonly string[]) => `${subject}: ${figures.join(', ')}`,
  },
  all: {
    fr: (parts: readonly string[]) => `${parts.join(' ; ')}.`,
    en: (parts: readonly string[]) => `${parts.join('; ')}.`,
  },
  fewAnswers: {
    fr: (least: number) => `moins de ${least} réponses`,
    en: (least: number) => `fewer than ${least} answers`,
  },
  fewStructures: {
    fr: (least: number) => `moins de ${least} structures`,
    en: (least: number) => `fewer than ${least} organisations`,
  },
  undocumented: { fr: 'pas assez documenté', en: 'not documented enough' },
  /** What stands in place of a figure. */
  none: { fr: '–', en: '–' },
  unknown: { fr: 'Ne sait pas', en: 'Does not know' },
  unanswered: { fr: 'Sans réponse', en: 'No answer' },
  yes: { fr: 'Oui', en: 'Yes' },
  no: { fr: 'Non', en: 'No' },
  /** Above the tables that hold the figures of the heat map. */
  heatIntro: {
    fr: 'De 0 à 100, domaine par domaine ; – : pas assez documenté. Une aide pour préparer les journées, ni note ni classement.',
    en: 'From 0 to 100, area by area; –: not documented enough. It helps to prepare the days, and is neither a mark nor a ranking.',
  },
};
