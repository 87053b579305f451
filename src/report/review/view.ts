import type { Language } from '../../language.ts';
import type { AxisId } from '../../model/questionnaire.ts';
import type { Verdict } from '../../review/comparison.ts';
import type { PlanWords } from '../../words/plan/plan.ts';
import type { ReviewWords } from '../../words/review/review.ts';
import type { ActionView } from '../plan/view.ts';

/**
 * What a review's template reads: plain data, all sentences in the review's language. Users write templates against it:
 * a name here keeps its meaning, and templates/README.md lists every one. What is absent is null or an empty list.
 */
export interface ReviewView extends PageOneView {
  language: Language;
  /** Headings and short words in the language. */
  labels: ReviewWords['labels'] & Pick<PlanWords['labels'], SharedLabel>;
  /** « Bilan : » and the structure's name. */
  title: string;
  structure: { name: string; profile: string };
  /** The two days in words; null for one that is not known. */
  dates: { before: string | null; after: string | null };
  /** Profile, the two days, who answered: what goes under the title. */
  about: string[];
  /** What readers have to know of the dates and of who answered, in short sentences. */
  notes: string[];
  /** What moved and what did not, in a few sentences. */
  moved: string[];
  axes: AxisView[];
  picture: PictureView;
  /** The questions that compare, by area; `area` is null for those without one. */
  questions: { id: string; area: string | null; rows: QuestionRow[] }[];
  /** Those that have no better or worse answer. */
  shown: { intro: string; rows: QuestionRow[] };
  /** The lists of what does not compare; only those that have some. */
  apart: { id: string; title: string; meaning: string; topics: string[] }[];
  allDeeds: DeedRow[];
  /** Where the earlier plan's boxes say otherwise than the answers. */
  contradictions: string[];
  /** Actions of no plan, which people follow up besides, a line each. */
  unplanned: string[];
  annex: AnnexView;
}

/** What the review calls as a plan does. */
export const SHARED_LABELS = [
  'axis',
  'area',
  'firstStep',
  'who',
  'by',
  'blank',
  'action',
  'sign',
  'annex',
] as const;
type SharedLabel = (typeof SHARED_LABELS)[number];

/** What page one says besides what moved: as much as fits. */
export interface PageOneView {
  /** The questions that moved most, at most three each way. */
  up: MoveView[];
  down: MoveView[];
  /** What to say if no answer to a common question changed. */
  nothingMoved: string | null;
  /** What people answer otherwise though nothing moved, as they say, on one line; null without any. */
  seenOtherwise: string | null;
  /** What nobody knew, and is known now, on one line; null without any. */
  clearedUp: string | null;
  /** What the team aimed for: what became of it, and the topics. */
  wishes: { title: string; topics: string }[];
  /** The earlier plan's actions, by what became of them; a line each for those that are done. */
  deeds: { title: string; names: string; lines: string[] }[];
  /** What to say if nobody says what became of them. */
  noDeed: string | null;
  /** The next plan's first actions. */
  nextTitle: string;
  next: NextActionView[];
  /** What to say if it has none. */
  noNext: string | null;
  nextReview: string;
}

/** A question that moved: last time's sentence and today's, quoted and cut. */
export interface MoveView {
  /** The question's id. */
  question: string;
  topic: string;
  /** How many sentences, in words; and why, if not since things changed. */
  step: string;
  before: string;
  after: string;
  /** Both, on one line; null where they do not fit. */
  text: string | null;
}

/** An action of the next plan; `since`, what became of it since last time, null where nobody says. */
export interface NextActionView extends ActionView {
  since: string | null;
}

export interface AxisView {
  id: AxisId;
  title: string;
  verdict: Verdict;
  /** In words: how many questions compare, how many sentences were gained and lost, what can be read of it. */
  common: string;
  gained: string;
  lost: string;
  reading: string;
}

export interface PictureView {
  /** What it shows, in words, for those who cannot see it; empty if there is nothing to draw. */
  description: string;
  axes: {
    title: string;
    gained: number;
    lost: number;
    gainedText: string;
    lostText: string;
    reading: string;
  }[];
}

/** Where the answers of both dates stand among the sentences of a question: from 0 for the lowest to 100. */
export interface DotsView {
  rungs: number[];
  before: number;
  after: number;
}

export interface QuestionRow {
  topic: string;
  before: string;
  after: string;
  /** Sentences gained or lost, in words; empty for a question that has no better or worse answer. */
  step: string;
  /** Where its answers stand, for a drawing; null if they do not compare. */
  dots: DotsView | null;
  /** Why it changed, and what was true then, as people say. */
  why: string;
}

export interface DeedRow {
  id: string;
  title: string;
  /** What became of it, and of the answer that it is about; « – » where nobody says. */
  status: string;
  moved: string;
  /** What last time's plan asked to record, and what people noted; empty if nothing is. */
  sign: string;
  noted: string;
}

export interface AnnexView {
  /** From when a change can be read; who answered, and what that changes. */
  reliable: string;
  whoAnswered: string;
  /** Axes, then areas. */
  thresholds: {
    title: string;
    common: string;
    gained: string;
    lost: string;
    net: string;
    threshold: string;
    reading: string;
  }[];
  /** With what people know today of what was true then; null where nobody says. */
  hindsight: { intro: string; lines: string[] } | null;
  /** What the scores are; then each axis's: on the same questions, and as published at each date. */
  scoresIntro: string;
  scores: { title: string; equal: string; published: string; coverage: string; way: string }[];
}
