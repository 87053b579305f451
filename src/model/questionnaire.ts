import type { Path } from '../diagnostics/place.ts';
import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

/** The four capitalisation axes, in the order in which every report shows them. */
export const AXES = ['vision', 'people', 'publics', 'engagement'] as const;
export type AxisId = (typeof AXES)[number];

/** The three problem areas, in the order in which they are asked, whatever their order in the file. */
export const AREAS = ['stakes', 'tools', 'prospects'] as const;
export type AreaId = (typeof AREAS)[number];

export const HORIZONS = ['now', 'quarter', 'year'] as const;
export type Horizon = (typeof HORIZONS)[number];

export type ActionKind = 'objective' | 'organisation' | 'content' | 'tool' | 'training' | 'partnership';
export type Route = 'internal' | 'collective-days' | 'individual-half-day' | 'training' | 'specialised-actor';
/** The way by which a structure's people are trained: the accompaniment itself does not fund it. */
export type Training = 'opco' | 'cnfpt' | 'volunteers';
/** How sure it is that a duty is due where its condition holds. */
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
export interface Track extends Identified {
  /** Announced length, in minutes. */
  minutes: number;
  questions: string[];
}
export interface Area extends Titled {
  id: AreaId;
  intro: Text | null;
}

/** Keeps an axis below a level, from 2 to 5, unless its condition is true. */
export interface Gate {
  axis: AxisId;
  level: number;
  when: Condition;
  text: Text | null;
  path: Path;
}

/** The words of one of the five levels. */
export interface LevelWords {
  title: Text;
  titlePath: Path;
  description: Text | null;
  /** Languages that stand beside `title`, where nothing reads them. */
  strays: string[];
  axes: Partial<Record<AxisId, { here: Text; next: Text }>>;
}

export interface Option {
  id: string;
  text: Text;
  /** From 0 to 1; spread evenly where a `single` gives none; null in a `multiple` with `share`. */
  value: number | null;
  /** Combines with no other option; always false in a `single`. */
  exclusive: boolean;
  /** Of a fact's option: the way to training that it decides, over the profile's; null elsewhere. */
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
  /** Weights above 0, by axis; empty where the question informs no axis. */
  weights: Partial<Record<AxisId, number>>;
  when: Condition | null;
  acceptsNotApplicable: boolean;
  /** Value, from 0 to 1, that counts where an answer hides the question. */
  hiddenValue: number | null;
  /** From 0 to 1: an answer worth that or less, and “don't know”, put something at stake; null where none does. */
  danger: number | null;
  path: Path;
}
export interface SingleQuestion extends QuestionBase {
  type: 'single';
  options: Option[];
  /** Whether the file gives no value, so that the options spread evenly. */
  isSpread: boolean;
}
export interface MultipleQuestion extends QuestionBase {
  type: 'multiple';
  scoring: 'sum' | 'max' | 'share';
  options: Option[];
  /** Ranks, from 0, of the options to which the file gives a value that `share` leaves out. */
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
/** A question on what the structure is: asked before the objectives in every track, never scored. */
export type Fact = SingleQuestion | MultipleQuestion | NumberQuestion | YesNoQuestion;

/** What the law may ask of a structure for which its condition holds; never scored or ranked. */
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

/** The former ids that answers already given may use, and the present ones. */
export interface Renamed {
  /** Old id of a question, or of a fact, to its present one. */
  questions: Map<string, string>;
  /** `question.option`, the question by its old or present id, to `question.option`. */
  options: Map<string, string>;
  /** Old profile id to its present one. */
  profiles: Map<string, string>;
}

export interface Questionnaire {
  id: string;
  version: string;
  languages: string[];
  title: Text;
  intro: Text | null;
  profiles: Profile[];
  axes: Record<AxisId, Titled>;
  facts: Fact[];
  areas: Area[];
  /** All questions, by area, in the order in which they are asked. */
  questions: Question[];
  objectives: Objective[];
  tracks: Track[];
  gates: Gate[];
  /** Five, from the lowest; empty where the questionnaire leaves the words to the program. */
  levels: LevelWords[];
  /** In their order of importance. */
  duties: Duty[];
  renamed: Renamed;
  retired: Set<string>;
  /** Question id to the version from which its answers no longer compare with earlier ones. */
  changed: Map<string, string>;
  /** In catalogue order, which settles ties. */
  actions: Action[];
}

/** Whether an answer to this question has a value: a text never, a number only with bands. */
export function isScored(question: Question): boolean {
  return question.type === 'number' ? question.bands.length > 0 : question.type !== 'text';
}

/** Whether a question is answered by options of its own. */
export const hasOptions = (question: Question): question is SingleQuestion | MultipleQuestion =>
  question.type === 'single' || question.type === 'multiple';

/** Whether a question's options are sentences in order, from the least to the most advanced. */
export function isLadder(question: Question): boolean {
  if (question.type !== 'single' || question.options.length < 4) return false;
  return question.options.every(({ value }, i) => {
    const before = question.options[i - 1]?.value ?? -1;
    return value !== null && value > before;
  });
}

/** The question that an action is the answer to: the first that it addresses. */
export const ownQuestion = ({ addresses }: Action): string => addresses[0] as string;

/** Whether a question is one on what the structure is. */
export const isFact = ({ area }: Question): boolean => area === null;

/** The short name of what a question is about: its topic, else its whole text. */
export const topicOf = ({ topic, text }: Question): Text => topic ?? text;

/** All that is asked: facts, then questions. */
export const askedIn = ({ facts, questions }: Pick<Questionnaire, 'facts' | 'questions'>): Question[] => [
  ...facts,
  ...questions,
];

/** A record with a value for each of some keys. */
export function byKey<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  const record = {} as Record<K, V>;
  for (const key of keys) record[key] = value(key);
  return record;
}
