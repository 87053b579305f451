import { grammar } from '../grammar.ts';

/** What `explain` says about itself in the help, and about a questionnaire’s parts. */
export const explainWords = {
  description: {
    fr: 'explique une question, un repère, une action, une obligation, les seuils (gates) ou un code de « check »',
    en: 'explain a question, a fact, an action, a duty, the gates or a code of “check”',
  },
  id: {
    fr: 'l’identifiant d’une partie du questionnaire (shared-files), ou un code (CN301)',
    en: 'the id of a part of the questionnaire (shared-files), or a code (CN301)',
  },
  unknown: {
    fr: (id: string, questionnaire: string) =>
      `« ${id} » ne nomme rien dans « ${questionnaire} », et n’est pas un code.`,
    en: (id: string, questionnaire: string) => `“${id}” names nothing in “${questionnaire}”, and is no code.`,
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
  /** A question’s part of an axis. @param share already written, with its sign. */
  weighs: {
    fr: (share: string) => `pèse ${share} de l’axe`,
    en: (share: string) => `weighs ${share} of the axis`,
  },
  percent: {
    fr: (share: number) => `${Math.round(100 * share)}\u00a0%`,
    en: (share: number) => `${Math.round(100 * share)}%`,
  },
  tracks: { fr: 'Parcours', en: 'Tracks' },
  wholeOnly: { fr: 'seulement le questionnaire entier', en: 'the whole questionnaire only' },
  called: { fr: 'Appelée par', en: 'Called for by' },
  wish: { fr: 'le souhait d’aller plus loin', en: 'the wish to go further' },
  requiredBy: { fr: 'Avant', en: 'Before' },
  serving: { fr: 'Actions qui le servent', en: 'Actions that serve it' },
  minutes: { fr: 'Minutes', en: 'Minutes' },
  questions: { fr: 'Questions', en: 'Questions' },
  unasked: { fr: 'Questions jamais posées à ce profil', en: 'Questions never asked of this profile' },
  trainingOf: { fr: 'Formations', en: 'Courses' },
  noGate: { fr: 'Ce questionnaire n’a aucun seuil (gates).', en: 'This questionnaire has no gate.' },
  axisGates: { fr: 'Seuils', en: 'Gates' },
  number: { fr: grammar.fr.number, en: grammar.en.number },
  worth: {
    fr: (value: number) => `vaut ${grammar.fr.number(value)}`,
    en: (value: number) => `worth ${grammar.en.number(value)}`,
  },
  /** What the answers to a multiple choice count for together. */
  together: { fr: 'Réponses cochées', en: 'Answers ticked' },
  scorings: {
    sum: {
      fr: 'leurs valeurs s’additionnent, jusqu’à 1 (sum)',
      en: 'their values add up, to 1 at most (sum)',
    },
    max: { fr: 'la plus haute valeur compte (max)', en: 'the highest value counts (max)' },
    share: {
      fr: 'leur nombre, sur toutes celles qui se cochent (share)',
      en: 'their number, out of all that can be ticked (share)',
    },
  },
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
