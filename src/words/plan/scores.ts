/** What is said about scores, in the terminal. */
export const scores = {
  /** For a term of a score: its question was not asked, and counts through the answer that hid it. */
  implied: {
    fr: 'question non posée, comptée d’après une autre réponse',
    en: 'question not asked, counted through another answer',
  },
  /** In the terminal: how much is documented. */
  documentedBy: {
    fr: (coverage: string, answers: string) => `documenté à ${coverage}, ${answers}`,
    en: (coverage: string, answers: string) => `${coverage} documented, ${answers}`,
  },
  /** Under a table of scores: what its cells contain. */
  tableLegend: {
    fr: 'Une ligne par fichier. Score (niveau sur 5), part documentée. ? : pas assez documenté. – : sans objet.',
    en: 'One line per file. Score (level out of 5), part documented. ?: not documented enough. –: does not apply.',
  },
  explain: {
    /** One term of a sum: a weight, the answer's value from 0 to 100, and the loss. */
    term: {
      fr: (weight: string, value: string, loss: string) =>
        `poids ${weight}, vaut ${value}/100, ${loss} en moins`,
      en: (weight: string, value: string, loss: string) =>
        `weight ${weight}, worth ${value}/100, ${loss} missing`,
    },
    openTerm: {
      fr: (weight: string, loss: string) => `poids ${weight}, question ouverte, jusqu’à ${loss} en moins`,
      en: (weight: string, loss: string) => `weight ${weight}, open question, up to ${loss} missing`,
    },
    impliedTerm: {
      fr: (weight: string, value: string, loss: string) =>
        `poids ${weight}, sans objet mais compte ${value}/100, ${loss} en moins`,
      en: (weight: string, value: string, loss: string) =>
        `weight ${weight}, does not apply but counts ${value}/100, ${loss} missing`,
    },
    nothing: {
      fr: 'Aucune question de cet axe ne vous concerne.',
      en: 'No question of this axis applies to you.',
    },
  },
};

/** The titles of a spreadsheet of scores: its lines are those of files, one each. */
export const columns = {
  of: {
    fr: ['Fichier', 'Structure', 'Lignes de la structure', 'Profil', 'Date', 'Parcours'],
    en: ['File', 'Organisation', 'Lines of the organisation', 'Profile', 'Date', 'Track'],
  },
  /** A column of an axis, or of an axis in an area. */
  titled: {
    fr: (of: string, what: string) => `${of} : ${what}`,
    en: (of: string, what: string) => `${of}: ${what}`,
  },
  perAxis: {
    fr: ['score', 'niveau', 'documenté à (%)', 'au moins', 'au plus', 'réponses', 'en attente', 'sans objet'],
    en: ['score', 'level', 'documented (%)', 'at least', 'at most', 'answers', 'open', 'not applicable'],
  },
  perCell: { fr: ['score', 'documenté à (%)'], en: ['score', 'documented (%)'] },
};
