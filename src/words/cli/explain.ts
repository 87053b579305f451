/** What `explain` says about itself in the help, and about a questionnaire’s parts. */
export const explainWords = {
  description: {
    fr: 'explique une question, un repère, une action, une obligation ou un code de « check »',
    en: 'explain a question, a fact, an action, a duty or a code of “check”',
  },
  id: {
    fr: 'l’identifiant d’une question, d’un repère, d’une action ou d’une obligation, ou un code (CN301)',
    en: 'the id of a question, a fact, an action or a duty, or a code (CN301)',
  },
  unknown: {
    fr: (id: string, questionnaire: string) =>
      `« ${id} » n’est ni une question, ni un repère, ni une action, ni une obligation de « ${questionnaire} », ni un code.`,
    en: (id: string, questionnaire: string) =>
      `“${id}” is no question, fact, action or duty of “${questionnaire}”, and no code.`,
  },
  didYouMean: {
    fr: (id: string) => ` Vouliez-vous dire « ${id} » ?`,
    en: (id: string) => ` Did you mean “${id}”?`,
  },
  topic: { fr: 'Sujet', en: 'Topic' },
  evidence: { fr: 'À regarder', en: 'To look at' },
  danger: { fr: 'En danger', en: 'In danger' },
  nobodyKnows: { fr: 'nous ne savons pas', en: 'we don’t know' },
  fact: {
    fr: 'Un repère : il dit ce qu’est la structure, et ne se note pas.',
    en: 'A fact: it says what the organisation is, and has no score.',
  },
  training: {
    opco: { fr: 'formation par l’OPCO', en: 'training through the OPCO' },
    cnfpt: { fr: 'formation par le CNFPT', en: 'training through the CNFPT' },
    volunteers: { fr: 'formation des bénévoles', en: 'training of volunteers' },
  },
  read: { fr: 'Ce qui en dépend', en: 'What depends on it' },
  certainty: {
    due: {
      fr: 'Une obligation, certaine là où sa condition est remplie.',
      en: 'A duty, certain where its condition holds.',
    },
    'to-check': { fr: 'Une obligation, à vérifier.', en: 'A duty, to be checked.' },
  },
  condition: { fr: 'Si', en: 'If' },
  profile: { fr: 'profil', en: 'profile' },
  and: { fr: ' et ', en: ' and ' },
  or: { fr: ' ou ', en: ' or ' },
  not: {
    fr: (condition: string) => `ce n’est pas (${condition})`,
    en: (condition: string) => `not (${condition})`,
  },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  unsaid: { fr: 'non dit', en: 'not said' },
  source: { fr: 'Source', en: 'Source' },
  axes: { fr: 'Axe', en: 'Axis' },
  weight: { fr: 'poids', en: 'weight' },
  worth: { fr: (value: number) => `vaut ${value}`, en: (value: number) => `worth ${value}` },
  asked: { fr: 'Posée si', en: 'Asked if' },
  hidden: { fr: 'Masquée par une réponse, elle compte comme', en: 'Hidden by an answer, it counts as' },
  bands: { fr: 'à partir de', en: 'from' },
  held: {
    fr: (axis: string, level: number, condition: string) =>
      `${axis} : sous le niveau ${level}, sauf si ${condition}`,
    en: (axis: string, level: number, condition: string) =>
      `${axis}: below level ${level}, unless ${condition}`,
  },
  gates: { fr: 'Seuils qui en dépendent', en: 'Gates that depend on it' },
  possible: { fr: 'Possible si', en: 'Possible if' },
  objectives: { fr: 'Objectifs servis', en: 'Objectives served' },
  kind: { fr: 'Nature', en: 'Kind' },
  kinds: {
    objective: { fr: 'objectif', en: 'objective' },
    organisation: { fr: 'organisation', en: 'organisation' },
    content: { fr: 'contenu', en: 'content' },
    tool: { fr: 'outil', en: 'tool' },
    training: { fr: 'formation', en: 'training' },
    partnership: { fr: 'partenariat', en: 'partnership' },
  },
  effort: { fr: 'Effort', en: 'Effort' },
  impact: { fr: 'Effet', en: 'Impact' },
  of3: { fr: (n: number) => `${n} sur 3`, en: (n: number) => `${n} of 3` },
  horizon: { fr: 'Quand', en: 'When' },
  horizons: {
    now: { fr: 'dans la quinzaine', en: 'within a fortnight' },
    quarter: { fr: 'dans le trimestre', en: 'within the quarter' },
    year: { fr: 'dans l’année', en: 'within the year' },
  },
  route: { fr: 'Comment', en: 'How' },
  routes: {
    internal: { fr: 'en interne', en: 'internally' },
    'collective-days': { fr: 'pendant les journées collectives', en: 'during the collective days' },
    'individual-half-day': {
      fr: 'pendant la demi-journée individuelle',
      en: 'during the individual half-day',
    },
    training: { fr: 'en formation', en: 'in training' },
    'specialised-actor': { fr: 'avec un acteur spécialisé', en: 'with a specialised actor' },
  },
  answered: { fr: 'Actions qui y répondent', en: 'Actions that answer it' },
  touched: { fr: 'Actions qui la touchent aussi', en: 'Actions that touch it too' },
  why: { fr: 'Pourquoi', en: 'Why' },
  firstStep: { fr: 'Premier pas', en: 'First step' },
  steps: { fr: 'Ensuite', en: 'Then' },
  indicator: { fr: 'Signe', en: 'Sign' },
  example: { fr: 'Exemple', en: 'Example' },
  addresses: { fr: 'Questions visées', en: 'Questions addressed' },
  requires: { fr: 'Après', en: 'After' },
  colon: { fr: '\u00a0: ', en: ': ' },
};
