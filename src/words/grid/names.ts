/** The sheets of a grid, as they are named in a workbook. */
export const sheetNames = {
  questionnaire: { fr: 'questionnaire', en: 'questionnaire' },
  questions: { fr: 'questions', en: 'questions' },
  actions: { fr: 'actions', en: 'actions' },
  profiles: { fr: 'profils', en: 'profiles' },
  objectives: { fr: 'objectifs', en: 'objectives' },
  tracks: { fr: 'parcours', en: 'tracks' },
  mapping: { fr: 'correspondances', en: 'mapping' },
  readMe: { fr: 'Lisez-moi', en: 'Read me' },
};

/** The headings of their columns; a number follows those of sentences and steps. */
export const headingNames = {
  id: { fr: 'identifiant', en: 'id' },
  area: { fr: 'domaine', en: 'area' },
  axis: { fr: 'axe', en: 'axis' },
  weight: { fr: 'poids', en: 'weight' },
  axis2: { fr: 'axe 2', en: 'axis 2' },
  weight2: { fr: 'poids 2', en: 'weight 2' },
  type: { fr: 'type', en: 'type' },
  topic: { fr: 'sujet', en: 'topic' },
  question: { fr: 'question', en: 'question' },
  sentence: { fr: 'phrase', en: 'sentence' },
  help: { fr: 'aide', en: 'help' },
  evidence: { fr: 'preuve', en: 'evidence' },
  na: { fr: 'sans objet possible', en: 'not applicable possible' },
  track: { fr: 'parcours', en: 'track' },
  when: { fr: 'condition', en: 'when' },
  danger: { fr: 'danger', en: 'danger' },
  hidden: { fr: 'valeur si masquée', en: 'hidden value' },
  options: { fr: 'identifiants des réponses', en: 'answer ids' },
  values: { fr: 'valeurs', en: 'values' },
  scoring: { fr: 'calcul', en: 'scoring' },
  exclusive: { fr: 'réponses exclusives', en: 'exclusive answers' },
  reverse: { fr: 'inversée', en: 'reverse' },
  min: { fr: 'minimum', en: 'minimum' },
  max: { fr: 'maximum', en: 'maximum' },
  integer: { fr: 'entier', en: 'integer' },
  unit: { fr: 'unité', en: 'unit' },
  bands: { fr: 'tranches', en: 'bands' },
  training: { fr: 'voie de formation', en: 'training' },
  title: { fr: 'titre', en: 'title' },
  description: { fr: 'description', en: 'description' },
  minutes: { fr: 'minutes', en: 'minutes' },
  why: { fr: 'pourquoi', en: 'why' },
  firstStep: { fr: 'premier pas', en: 'first step' },
  step: { fr: 'étape', en: 'step' },
  indicator: { fr: 'indicateur', en: 'indicator' },
  example: { fr: 'exemple', en: 'example' },
  addresses: { fr: 'questions visées', en: 'addresses' },
  objectives: { fr: 'objectifs', en: 'objectives' },
  effort: { fr: 'effort', en: 'effort' },
  impact: { fr: 'effet', en: 'impact' },
  horizon: { fr: 'horizon', en: 'horizon' },
  route: { fr: 'voie', en: 'route' },
  kind: { fr: 'nature', en: 'kind' },
  requires: { fr: 'actions préalables', en: 'requires' },
  key: { fr: 'clé', en: 'key' },
  text: { fr: 'texte', en: 'text' },
  own: { fr: 'votre mot', en: 'your word' },
  ours: { fr: 'mot de la grille', en: 'word of the grid' },
};

/** The words of the cells that hold one of a few. */
export const cellWords = {
  area: {
    stakes: { fr: 'enjeux', en: 'stakes' },
    tools: { fr: 'outils', en: 'tools' },
    prospects: { fr: 'perspectives', en: 'prospects' },
    facts: { fr: 'repères', en: 'facts' },
  },
  axis: {
    vision: { fr: 'vision', en: 'vision' },
    people: { fr: 'humain', en: 'people' },
    publics: { fr: 'publics', en: 'publics' },
    engagement: { fr: 'engagement', en: 'engagement' },
  },
  type: {
    single: { fr: 'choix unique', en: 'single' },
    multiple: { fr: 'choix multiple', en: 'multiple' },
    scale: { fr: 'échelle', en: 'scale' },
    'yes-no': { fr: 'oui ou non', en: 'yes-no' },
    number: { fr: 'nombre', en: 'number' },
    text: { fr: 'texte libre', en: 'text' },
  },
  scoring: {
    sum: { fr: 'somme', en: 'sum' },
    max: { fr: 'la plus haute', en: 'max' },
    share: { fr: 'part', en: 'share' },
  },
  yesNo: { yes: { fr: 'oui', en: 'yes' }, no: { fr: 'non', en: 'no' } },
  effort: {
    '1': { fr: 'léger', en: 'light' },
    '2': { fr: 'moyen', en: 'medium' },
    '3': { fr: 'lourd', en: 'heavy' },
  },
  impact: {
    '1': { fr: 'limité', en: 'limited' },
    '2': { fr: 'moyen', en: 'medium' },
    '3': { fr: 'fort', en: 'strong' },
  },
  horizon: {
    now: { fr: 'maintenant', en: 'now' },
    quarter: { fr: 'trimestre', en: 'quarter' },
    year: { fr: 'année', en: 'year' },
  },
  route: {
    internal: { fr: 'en interne', en: 'internal' },
    'collective-days': { fr: 'journées collectives', en: 'collective-days' },
    'individual-half-day': { fr: 'demi-journée individuelle', en: 'individual-half-day' },
    training: { fr: 'formation', en: 'training' },
    'specialised-actor': { fr: 'acteur spécialisé', en: 'specialised-actor' },
  },
  kind: {
    objective: { fr: 'objectif', en: 'objective' },
    organisation: { fr: 'organisation', en: 'organisation' },
    content: { fr: 'contenu', en: 'content' },
    tool: { fr: 'outil', en: 'tool' },
    training: { fr: 'formation', en: 'training' },
    partnership: { fr: 'partenariat', en: 'partnership' },
  },
  training: {
    opco: { fr: 'OPCO', en: 'opco' },
    cnfpt: { fr: 'CNFPT', en: 'cnfpt' },
    volunteers: { fr: 'bénévoles', en: 'volunteers' },
  },
  key: {
    id: { fr: 'identifiant', en: 'id' },
    version: { fr: 'version', en: 'version' },
    languages: { fr: 'langues', en: 'languages' },
    title: { fr: 'titre', en: 'title' },
    intro: { fr: 'introduction', en: 'intro' },
  },
};

/** The words of a condition between its parts. */
export const conditionWords = { or: { fr: 'ou', en: 'or' }, not: { fr: 'non', en: 'not' } };

/** What follows an area or an axis among the keys of a questionnaire. */
export const keySuffixes = {
  description: { fr: 'description', en: 'description' },
  intro: { fr: 'introduction', en: 'intro' },
};
