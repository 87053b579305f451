// The words of the formats' values, for the sentences of schema-keys.ts and schema-values.ts.
import type { Both } from './check.ts';

/** What a sentence calls a value: its key, and its rank in the key's list; no key for the whole file. */
export interface Item {
  key: string | null;
  /** From 0. */
  index: number | null;
  /** Whether it may be left out: its key, or itself if it is a list item. */
  optional: boolean;
}

/** What a value is, or should be. */
export type Sort =
  | 'text'
  | 'texts'
  | 'number'
  | 'integer'
  | 'yes-no'
  | 'list'
  | 'map'
  | 'condition'
  | 'nothing'
  | 'not-finite';

/** A kind of map in the formats: a name of questionnaires/schema. */
export type Kind = string;

const KIND: Record<string, Both> = {
  questionnaire: { fr: 'un questionnaire', en: 'a questionnaire' },
  profile: { fr: 'un profil', en: 'a profile' },
  axes: { fr: 'la liste des axes', en: 'the map of axes' },
  axis: { fr: 'un axe', en: 'an axis' },
  objective: { fr: 'un objectif', en: 'an objective' },
  track: { fr: 'un parcours', en: 'a track' },
  areas: { fr: 'la liste des domaines', en: 'the map of areas' },
  area: { fr: 'un domaine', en: 'an area' },
  gate: { fr: 'un seuil', en: 'a gate' },
  level: { fr: 'un niveau', en: 'a level' },
  levelAxes: { fr: 'les axes d’un niveau', en: 'the axes of a level' },
  levelOnAxis: { fr: 'un niveau sur un axe', en: 'a level on an axis' },
  question: { fr: 'une question', en: 'a question' },
  singleQuestion: { fr: 'une question single', en: 'a single question' },
  multipleQuestion: { fr: 'une question multiple', en: 'a multiple question' },
  scaleQuestion: { fr: 'une question scale', en: 'a scale question' },
  numberQuestion: { fr: 'une question number', en: 'a number question' },
  yesNoQuestion: { fr: 'une question yes-no', en: 'a yes-no question' },
  textQuestion: { fr: 'une question text', en: 'a text question' },
  option: { fr: 'une option de question single', en: 'an option of a single question' },
  multipleOption: { fr: 'une option de question multiple', en: 'an option of a multiple question' },
  band: { fr: 'une tranche', en: 'a band' },
  action: { fr: 'une action', en: 'an action' },
  weights: { fr: 'les axes d’une question', en: 'a question’s axes' },
  expectation: { fr: 'un intervalle', en: 'an interval' },
  answers: { fr: 'un fichier de réponses', en: 'an answer file' },
  fact: { fr: 'un repère', en: 'a fact' },
  singleFact: { fr: 'un repère single', en: 'a single fact' },
  multipleFact: { fr: 'un repère multiple', en: 'a multiple fact' },
  numberFact: { fr: 'un repère number', en: 'a number fact' },
  yesNoFact: { fr: 'un repère yes-no', en: 'a yes-no fact' },
  factOption: { fr: 'une option de repère', en: 'an option of a fact' },
  multipleFactOption: { fr: 'une option de repère', en: 'an option of a fact' },
  duty: { fr: 'une obligation', en: 'a duty' },
  structure: { fr: 'une structure', en: 'a structure' },
  respondent: { fr: 'une personne qui répond', en: 'a respondent' },
  answer: { fr: 'une réponse', en: 'an answer' },
  assignment: { fr: 'une action du plan', en: 'an action of the plan' },
  config: { fr: 'une configuration', en: 'a configuration' },
  checking: { fr: 'la partie « check » d’une configuration', en: 'the part “check” of a configuration' },
  ignore: { fr: 'un silence', en: 'an ignore' },
  programme: { fr: 'un programme', en: 'a programme' },
  halfDay: { fr: 'une demi-journée', en: 'a half-day' },
  toldCase: { fr: 'un cas', en: 'a case' },
};

/** A kind of map, with its article. */
export const aKind = {
  fr: (kind: Kind): string => KIND[kind]?.fr ?? 'cette partie',
  en: (kind: Kind): string => KIND[kind]?.en ?? 'this part',
};

/** What a sort of value is called, with its article. */
export const SORT: Record<Sort, Both> = {
  text: { fr: 'un texte', en: 'a text' },
  texts: { fr: 'un texte par langue', en: 'a text for each language' },
  number: { fr: 'un nombre', en: 'a number' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  'yes-no': { fr: 'true ou false', en: 'true or false' },
  list: { fr: 'une liste', en: 'a list' },
  map: { fr: 'un groupe de clés', en: 'a group of keys' },
  condition: { fr: 'une condition', en: 'a condition' },
  nothing: { fr: 'rien', en: 'nothing' },
  'not-finite': { fr: 'un nombre sans fin', en: 'an endless number' },
};

/** One sort of value or another. */
export const either = {
  fr: (sorts: readonly Sort[]) => sorts.map((sort) => SORT[sort].fr).join(' ou '),
  en: (sorts: readonly Sort[]) => sorts.map((sort) => SORT[sort].en).join(' or '),
};

/** A value, at the start of a sentence. */
export const theItem = {
  fr: ({ key, index }: Item): string =>
    key === null ? 'Ce fichier' : index === null ? `« ${key} »` : `L’élément ${index + 1} de « ${key} »`,
  en: ({ key, index }: Item): string =>
    key === null ? 'This file' : index === null ? `“${key}”` : `Item ${index + 1} of “${key}”`,
};

/** What to do if there is no value. */
export const fill = {
  fr: ({ index, optional }: Item): string =>
    !optional
      ? 'Écrivez sa valeur.'
      : `Écrivez sa valeur, ou retirez ${index === null ? 'cette clé' : 'cet élément'}.`,
  en: ({ index, optional }: Item): string =>
    !optional
      ? 'Write its value.'
      : `Write its value, or remove ${index === null ? 'this key' : 'this item'}.`,
};

/** How to write a value of the first of several sorts. */
const HOW: Record<Sort, Both> = {
  text: { fr: 'Écrivez un seul texte.', en: 'Write one text.' },
  texts: {
    fr: 'Écrivez un texte par langue : { fr: …, en: … }.',
    en: 'Write a text for each language: { fr: …, en: … }.',
  },
  number: {
    fr: 'Écrivez le nombre en chiffres, avec un point pour les décimales, sans guillemets ni unité.',
    en: 'Write the number in digits, with a point for decimals, without quotes or unit.',
  },
  integer: {
    fr: 'Écrivez le nombre en chiffres, sans guillemets ni unité.',
    en: 'Write the number in digits, without quotes or unit.',
  },
  'yes-no': { fr: 'Écrivez true ou false, sans guillemets.', en: 'Write true or false, without quotes.' },
  list: {
    fr: 'Écrivez une liste entre crochets, ou un élément par ligne après un tiret.',
    en: 'Write a list in brackets, or one item a line after a dash.',
  },
  map: {
    fr: 'Écrivez des lignes « clé: valeur » en retrait, ou { clé: valeur }.',
    en: 'Write indented lines “key: value”, or { key: value }.',
  },
  condition: {
    fr: 'Écrivez { question: réponse }, comme { site: yes } ou { site: [none, own] }.',
    en: 'Write { question: answer }, such as { site: yes } or { site: [none, own] }.',
  },
  nothing: { fr: '', en: '' },
  'not-finite': { fr: '', en: '' },
};

export const how = (expected: readonly Sort[]) => HOW[expected[0] ?? 'text'];

export const bounds = {
  fr: ({ min, above, max }: Bounds): string => {
    if (above !== undefined)
      return max === undefined ? `au-dessus de ${above}` : `au-dessus de ${above}, jusqu’à ${max}`;
    if (min !== undefined && max !== undefined) return `entre ${min} et ${max}`;
    return max === undefined ? `d’au moins ${min}` : `d’au plus ${max}`;
  },
  en: ({ min, above, max }: Bounds): string => {
    if (above !== undefined) return max === undefined ? `above ${above}` : `above ${above}, up to ${max}`;
    if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
    return max === undefined ? `at least ${min}` : `at most ${max}`;
  },
};

/** The values that a number may have. */
export interface Bounds {
  min?: number | undefined;
  /** Greater than this, and not equal to it. */
  above?: number | undefined;
  max?: number | undefined;
  /** Whether it is a whole number. */
  integer?: boolean | undefined;
}

/** The sentences that there are, one after the other. */
export const joined = (...sentences: (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined).join(' ');

/** Whether a text only lacks its quotes. */
export const isUnquoted = (expected: readonly Sort[], found: Sort): boolean =>
  expected.includes('text') && (found === 'number' || found === 'yes-no');
