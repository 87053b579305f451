import type { Path } from '../diagnostics/diagnostic.ts';
import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

/** The four capitalisation axes, in the order of every report. */
export const AXES = ['vision', 'people', 'publics', 'engagement'] as const;
export type AxisId = (typeof AXES)[number];

/** The three problem areas, in the order they are asked, whatever their order in the file. */
export const AREAS = ['stakes', 'tools', 'prospects'] as const;
export type AreaId = (typeof AREAS)[number];

export const HORIZONS = ['now', 'quarter', 'year'] as const;
export type Horizon = (typeof HORIZONS)[number];

export type ActionKind = 'objective' | 'organisation' | 'content' | 'tool' | 'training' | 'partnership';
export type Route = 'internal' | 'collective-days' | 'individual-half-day' | 'training' | 'specialised-actor';
/** How a structure's training is funded: the accompaniment itself does not pay for it. */
export type Training = 'opco' | 'cnfpt' | 'volunteers';
/** How certain a duty is when its condition holds. */
export type Certainty = 'due' | 'to-check';

interface Titled {
  title: Text;
  description: Text | null;
}
interface Identified extends Titled {
  id: string;
  path: Path;
}

export interface Profile extends Identified {
  training: Training;
}
export type Objective = Identified;
/** The track of the fewest questions, where a questionnaire has it. */
export const FLASH = 'flash';
export interface Track extends Identified {
  /** How long it takes at least, in minutes, as its authors say. */
  minutes: number;
  questions: string[];
}
export interface Area extends Titled {
  id: AreaId;
  intro: Text | null;
}

/** Keeps an axis below a level (2 to 5) unless its condition is true. */
export interface Gate {
  axis: AxisId;
  level: number;
  when: Condition;
  text: Text | null;
  path: Path;
}

/** The texts of one of the five levels. */
export interface LevelWords {
  title: Text;
  titlePath: Path;
  description: Text | null;
  /** Languages given beside `title`, where nothing reads them. */
  strays: string[];
  axes: Partial<Record<AxisId, { here: Text; next: Text }>>;
}

export interface Option {
  id: string;
  text: Text;
  /** From 0 to 1; spread evenly if a `single` gives none; null in a `multiple` with `share`. */
  value: number | null;
  /** Combines with no other option; always false in a `single`. */
  exclusive: boolean;
  /** For a fact's option: the training fund it decides, overriding the profile's; null elsewhere. */
  training: Training | null;
}

interface QuestionBase {
  id: string;
  /** What it is about, in two to five words. */
  topic: Text | null;
  text: Text;
  help: Text | null;
  evidence: Text | null;
  /** null for a fact. */
  area: AreaId | null;
  /** Weights above 0, by axis; empty if the question informs no axis. */
  weights: Partial<Record<AxisId, number>>;
  when: Condition | null;
  acceptsNotApplicable: boolean;
  /** The value, from 0 to 1, that counts when an answer hides the question. */
  hiddenValue: number | null;
  /** From 0 to 1: an answer worth that or less, or “don't know”, is a danger; null if none is. */
  danger: number | null;
  path: Path;
}
export interface SingleQuestion extends QuestionBase {
  type: 'single';
  options: Option[];
  /** Whether the file gives no values, so that the options spread evenly. */
  isSpread: boolean;
}
export interface MultipleQuestion extends QuestionBase {
  type: 'multiple';
  scoring: 'sum' | 'max' | 'share';
  options: Option[];
  /** Indices of the options whose value in the file is ignored because of `share`. */
  unusedValues: number[];
}
export interface ScaleQuestion extends QuestionBase {
  type: 'scale';
  points: Text[];
  reverse: boolean;
}
export interface NumberQuestion extends QuestionBase {
  type: 'number';
  min: number | null;
  max: number | null;
  integer: boolean;
  unit: Text | null;
  bands: { from: number; value: number }[];
}
export interface YesNoQuestion extends QuestionBase {
  type: 'yes-no';
  reverse: boolean;
}
export interface TextQuestion extends QuestionBase {
  type: 'text';
}
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | ScaleQuestion
  | NumberQuestion
  | YesNoQuestion
  | TextQuestion;
/** A question about what the structure is: asked before the objectives on every track, never scored. */
export type Fact = SingleQuestion | MultipleQuestion | NumberQuestion | YesNoQuestion;

/** What the law may require of a structure if the condition holds; never scored or ranked. */
export interface Duty {
  id: string;
  text: Text;
  when: Condition | null;
  certainty: Certainty;
  source: Text;
  path: Path;
}

export interface Action {
  id: string;
  title: Text;
  why: Text;
  firstStep: Text;
  steps: Text[];
  indicator: Text;
  example: Text | null;
  /** One to four questions whose low answers this action raises; the first is its own. */
  addresses: string[];
  objectives: string[];
  kind: ActionKind;
  /** From 1 (light) to 3 (heavy). */
  effort: number;
  /** From 1 (limited) to 3 (strong). */
  impact: number;
  horizon: Horizon;
  route: Route;
  requires: string[];
  when: Condition | null;
  path: Path;
}

/** Former ids that existing answers may use, with the current ones. */
export interface Renamed {
  /** Old id of a question or fact to its current one. */
  questions: Map<string, string>;
  /** `question.option`, with the question's old or current id, to `question.option`. */
  options: Map<string, string>;
  /** Old profile id to its current one. */
  profiles: Map<string, string>;
}

export interface Questionnaire {
  id: string;
  version: string;
  languages: string[];
  /** Those whose texts come from files of their own, where what is missing is counted; never the first language. */
  translated: string[];
  /** Which of them its texts are read in, where somebody chose one: otherwise in the program's. */
  readIn?: string;
  title: Text;
  intro: Text | null;
  profiles: Profile[];
  axes: Record<AxisId, Titled>;
  facts: Fact[];
  areas: Area[];
  /** All questions, by area, in the order they are asked. */
  questions: Question[];
  objectives: Objective[];
  tracks: Track[];
  gates: Gate[];
  /** Five, from the lowest; empty if the program's own texts are used. */
  levels: LevelWords[];
  /** In order of importance. */
  duties: Duty[];
  renamed: Renamed;
  retired: Set<string>;
  /** Question id to the version since which its answers no longer compare with earlier ones. */
  changed: Map<string, string>;
  /** In catalogue order, which decides ties. */
  actions: Action[];
}

/** Whether answers to a question have a value: never for a text, for a number only with bands. */
export function isScored(question: Question): boolean {
  return question.type === 'number' ? question.bands.length > 0 : question.type !== 'text';
}

/** Whether a question is answered with options. */
export const hasOptions = (question: Question): question is SingleQuestion | MultipleQuestion =>
  question.type === 'single' || question.type === 'multiple';

/** Whether a question's options are sentences ordered from the least to the most advanced. */
export function isLadder(question: Question): boolean {
  if (question.type !== 'single' || question.options.length < 4) return false;
  return question.options.every(({ value }, i) => {
    const before = question.options[i - 1]?.value ?? -1;
    return value !== null && value > before;
  });
}

/** An action's own question: the first that it addresses. */
export const ownQuestion = ({ addresses }: Action): string => addresses[0] as string;

/** Whether a question is a fact. */
export const isFact = ({ area }: Question): boolean => area === null;

/** A short name for a question: its topic, else its text. */
export const topicOf = ({ topic, text }: Question): Text => topic ?? text;

/** Everything asked: facts, then questions. */
export const askedIn = ({ facts, questions }: Pick<Questionnaire, 'facts' | 'questions'>): Question[] => [
  ...facts,
  ...questions,
];

/** Builds a record with a value per key. */
export function byKey<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  const record = {} as Record<K, V>;
  for (const key of keys) record[key] = value(key);
  return record;
}
