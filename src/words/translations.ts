/** What a PO file says of each text to whoever translates it, in plain words. */
export const translationWords = {
  /** By the last key of its path. */
  what: {
    title: { fr: 'titre', en: 'title' },
    description: { fr: 'description', en: 'description' },
    intro: { fr: 'introduction, lue avant de commencer', en: 'introduction, read before beginning' },
    topic: { fr: 'sujet, en quelques mots', en: 'topic, in a few words' },
    text: { fr: 'texte', en: 'text' },
    help: { fr: 'aide', en: 'help' },
    evidence: { fr: 'ce qui le montre', en: 'what shows it' },
    unit: { fr: 'unité d’un nombre', en: 'unit of a number' },
    why: { fr: 'pourquoi la mener', en: 'why do it' },
    'first-step': { fr: 'premier pas', en: 'first step' },
    indicator: { fr: 'signe que c’est fait', en: 'sign that it is done' },
    example: { fr: 'exemple', en: 'example' },
    source: { fr: 'texte de loi', en: 'text of law' },
    here: { fr: 'où en est la structure', en: 'where the organisation is' },
    next: { fr: 'le pas suivant', en: 'the next step' },
    options: { fr: 'réponse proposée', en: 'answer offered' },
    points: { fr: 'degré d’une échelle', en: 'point of a scale' },
    steps: { fr: 'étape', en: 'step' },
    levels: { fr: 'nom d’un niveau', en: 'name of a level' },
  },
  /** By the first key of its path. */
  of: {
    profiles: { fr: 'Profil', en: 'Profile' },
    axes: { fr: 'Axe', en: 'Axis' },
    facts: { fr: 'Repère', en: 'Fact' },
    objectives: { fr: 'Objectif', en: 'Objective' },
    tracks: { fr: 'Parcours', en: 'Track' },
    areas: { fr: 'Domaine', en: 'Area' },
    questions: { fr: 'Question', en: 'Question' },
    gates: { fr: 'Seuil', en: 'Gate' },
    levels: { fr: 'Niveau', en: 'Level' },
    duties: { fr: 'Obligation', en: 'Duty' },
    actions: { fr: 'Action', en: 'Action' },
  },
  questionnaire: { fr: 'Questionnaire', en: 'Questionnaire' },
  /** @param name its id or rank, null if it has none. */
  remark: {
    fr: (of: string, name: string | null, what: string) =>
      name === null ? `${of} : ${what}` : `${of} « ${name} » : ${what}`,
    en: (of: string, name: string | null, what: string) =>
      name === null ? `${of}: ${what}` : `${of} “${name}”: ${what}`,
  },
};
