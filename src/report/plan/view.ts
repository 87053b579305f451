import type { Language } from '../../language.js';
import type { ActionKind, AreaId, AxisId, Horizon, Route } from '../../model/questionnaire.js';
import type { Labels } from '../words/words.js';

/**
 * What a plan's template reads: plain data, all sentences in the plan's language. Users write templates against it:
 * a name here keeps its meaning, and templates/README.md lists every one.
 *
 * Every text is plain, without markup, and is escaped where a template prints it. What is absent is null or an empty
 * list, never undefined.
 */
export interface PlanView {
  language: Language;
  /** Headings and short words in the language. */
  labels: Labels;
  /** « Plan d’action numérique : » and the structure's name. */
  title: string;
  questionnaire: { id: string; version: string; title: string };
  structure: { name: string; profile: string };
  /** The track's title; null where all questions were asked. */
  track: string | null;
  /** How many people answered; 1 or more. */
  respondents: number;
  /** The day of the answers, in words. */
  date: string | null;
  /** Profile, track, day, respondents: what goes under the title. */
  about: string[];

  /** Sentences: strength, need, what is not documented; after an axis that a gate holds, what opens it. */
  portrait: string[];
  /** The objectives, the most important first; three at most. */
  objectives: string[];
  /** What to say where there is none. */
  noObjective: string | null;
  /** « Vos trois premières actions » */
  firstActionsTitle: string;
  /** The three that come first, by horizon, then in the plan's order. */
  firstActions: ActionView[];
  /** Those of them that say more further on. */
  detailed: ActionView[];
  /** Of which actions the annex says more; null where it says no more of any. */
  restInAnnex: string | null;
  /** What to say where the plan has none. */
  noAction: string | null;
  dates: {
    /** What to say where the day of the answers is not known. */
    note: string | null;
    /** `day` is null where it is to be filled in. */
    events: { day: string | null; what: string }[];
  };

  profile: ProfileView;
  /** The actions after the first three, by horizon; horizons that have some. */
  later: { horizon: Horizon; title: string; actions: ActionView[] }[];
  /** Tools set aside until an objective is stated. */
  waiting: { intro: string; actions: ActionView[] };
  training: {
    intro: string;
    /** By whom training is paid for; null where no action asks for any. */
    way: string | null;
    none: string;
    needs: { title: string; chosen: boolean; note: string | null }[];
  };
  halfDay: {
    intro: string;
    /** Questions to which the team does not know the answer; the first few. */
    toClarify: string[];
    /** How many more there are, in words. */
    moreToClarify: string | null;
    /** What to do about the questions left blank; null where there is none. */
    leftBlank: string | null;
    /** Questions on which respondents differ; what they say only from three respondents. */
    divergences: { question: string; spread: string | null }[];
    toBring: string[];
  };
  review: { intro: string; signs: { number: number; indicator: string }[] };
  annex: AnnexView;
}

/** What of an action finds room before the annex, which is 1,500 words at most; the rest goes into the annex. */
export interface Room {
  steps: boolean;
  example: boolean;
  why: boolean;
}

export interface ActionView {
  id: string;
  /** Its place in the plan, from 1; 0 for one that is not in it. */
  number: number;
  title: string;
  /** What the action is for, in general. */
  why: string;
  /** Why it was chosen here: the answers, the need, the objective, what it makes possible. */
  reason: string;
  firstStep: string;
  steps: string[];
  indicator: string;
  example: string | null;
  kind: ActionKind;
  horizon: Horizon;
  horizonTitle: string;
  /** From 1 (light) to 3 (heavy). */
  effort: number;
  /** From 1 (limited) to 3 (strong). */
  impact: number;
  route: Route;
  /** Effort, impact and route in words. */
  weight: string;
  /** From 0 to 1. */
  need: number;
  room: Room;
}

export interface ProfileView {
  axes: AxisView[];
  /** A sentence for each axis that a gate holds. */
  held: string[];
  /** The axes' titles, then the areas with their score on each: a number, `–` or `?`. */
  matrix: { axes: string[]; areas: { id: AreaId; title: string; scores: string[] }[] };
  /** What stands in the tables in place of a number; null where nothing does. */
  legend: string | null;
  /** Answers that carry the team, and answers that ask most, with its notes. */
  strengths: QuoteView[];
  tensions: QuoteView[];
  /** Answers to open questions, in the team's words. */
  words: QuoteView[];
}

export interface AxisView {
  id: AxisId;
  title: string;
  /** From 0 to 100; null where it is not documented enough. */
  score: number | null;
  /** From 1 to 5; null where it is not documented enough. */
  level: number | null;
  /** The level in words; on how few answers it stands, where they are under three. */
  levelText: string;
  /** Ten blocks: what is reached, what open questions leave possible, the rest. */
  bar: string;
  scoreText: string;
  rangeText: string;
  coverage: number;
  coverageText: string;
  answered: number;
  open: number;
  notApplicable: number;
  answersText: string;
}

export interface QuoteView {
  question: string;
  answer: string;
  notes: string[];
  /** All three, quoted. */
  sentence: string;
}

export interface AnnexView {
  /** How the score of each axis came about: its questions, those that cost most first. */
  scores: {
    title: string;
    /** What the level says of the structure, and the next step; null without such words. */
    here: string | null;
    next: string | null;
    terms: { question: string; answer: string; weight: string; loss: string }[];
  }[];
  answers: {
    area: string;
    rows: { question: string; answer: string; target: string; notes: string[] }[];
  }[];
  /** Actions of the plan of which something found no room before. */
  furtherActions: ActionView[];
  /** Candidates that are not in the plan, best first. */
  others: { title: string; weight: string }[];
}
