import type { Language } from '../../language.ts';
import type { Accompaniment } from '../../model/answer-sheet.ts';
import type { ActionKind, AreaId, AxisId, Horizon, Route } from '../../model/questionnaire.ts';
import type { Status } from '../../model/reviewed.ts';
import type { PlanWords } from '../../words/plan/plan.ts';
import type { Filled } from './filled-in.ts';

/**
 * What a plan's template reads: plain data, all sentences in the plan's language. Users write templates against it: a
 * name here keeps its meaning, and templates/README.md lists every one.
 *
 * Every text is plain, without markup, and is escaped when a template prints it. What is absent is null or an empty
 * list, never undefined.
 */
export interface PlanView {
  language: Language;
  /** Headings and short words in the language. */
  labels: PlanWords['labels'];
  /** « Plan d’action numérique : » and the structure's name. */
  title: string;
  questionnaire: { id: string; version: string; title: string };
  structure: { name: string; profile: string };
  accompaniment: Accompaniment;
  /** The track's title; null if all questions were asked. */
  track: string | null;
  /** How many answered, people or the team together; 1 or more. */
  respondents: number;
  /** The day of the answers, in words. */
  date: string | null;
  /** Profile, day, track, respondents: what goes under the title. */
  about: string[];

  /** At most three sentences: what to build on, where there is most to gain, what the track did not ask about. */
  portrait: string[];
  /** The four axes today, and where the team wants to be: drawn in the page where a template has its mark. */
  picture: PictureView;
  /** The objectives, the most important first; at most three. */
  objectives: string[];
  /** What to say if there are none. */
  noObjective: string | null;
  /** A blank for each objective to rank by hand; empty unless some are written and none is ranked. */
  toRank: string[];
  /** Where the team wants to be in a year; and where the rest of it is, if it does not fit here. */
  wishes: WishView[];
  moreWishes: string | null;
  /** « Vos trois premières actions » */
  firstActionsTitle: string;
  /** What to do with them: assign a name and a date, or give one up; empty if there are none. */
  firstActionsIntro: string;
  /** The three to begin with, in order. */
  firstActions: ActionView[];
  /** What to say if the plan has no action. */
  noAction: string | null;
  /** If it has none because everything is in place: what to pass on to others. */
  passOn: string[];
  /** What should not wait and no first action addresses. */
  dangers: UrgencyView[];
  /** What nobody knows and page one asks to clarify: everything that is a danger; at most three with the others. */
  toClarify: UrgencyView[];
  /** What to do about blank questions; null if there are none. */
  leftBlank: string | null;
  dates: {
    /** What to say if the day of the answers is not known. */
    note: string | null;
    /** `day` is null if it is to be filled in. */
    events: { day: string | null; what: string }[];
  };

  profile: ProfileView;
  /** « Vos premières actions, pas à pas »; without steps if these do not fit. */
  detailedTitle: string;
  /** The first actions, for what page one does not say about them. */
  detailed: ActionView[];
  /** The actions after the first ones, by horizon; only horizons that have some. */
  later: { horizon: Horizon; title: string; actions: ActionView[] }[];
  /** Tools set aside until an objective is stated. */
  waiting: { intro: string; actions: ActionView[] };
  /** What the law may require, at most five: what is due, then what to check. */
  duties: { due: DutyView[]; toCheck: DutyView[] };
  training: {
    /** What the accompaniment does not pay for; null if there is none. */
    intro: string | null;
    /** Who pays for training; null if no action asks for any. */
    way: string | null;
    needs: { title: string; chosen: boolean; note: string | null }[];
  };
  /** Answers to questions that have no better or worse, by topic. */
  inYourWords: { topic: string; answer: string }[];
  divergences: {
    /** On how many topics respondents differ; null if they do not. */
    intro: string | null;
    /** The other topics on which they are furthest apart; from which step to which, if there are steps. */
    topics: { topic: string; spread: string | null }[];
    /** The topics told by how many respondents chose each sentence, which takes five of them; with the widest's columns. */
    dots: { columns: number[]; rows: { topic: string; counts: number[] }[] };
    /** The topics that some can answer and others cannot, and how many; that there are more. */
    doubts: { topic: string; text: string }[];
    moreDoubts: boolean;
    /** Objectives named by somebody that are not among the three. */
    objectives: string | null;
  };
  /** The other topics that nobody can answer, in a sentence; null if there are none. */
  alsoToClarify: string | null;
  /** What is filled in for actions that have no box in the plan: listed, so that nothing gets lost. */
  noted: NotedView[];
  /** Null unless somebody accompanies the structure. */
  halfDay: { intro: string; evidence: { topic: string; text: string }[]; bring: string } | null;
  /** A sign's title, in a few words, is empty if it does not fit. */
  review: { intro: string; signs: { number: number; title: string; indicator: string }[] };
  annex: AnnexView;
}

/** A topic on which the team wants to go further. */
export interface WishView {
  /** The question's id. */
  question: string;
  /** null if there is no room for it: the sentences say what they are about. */
  topic: string | null;
  /** The answer and the target, quoted and shortened. */
  today: string;
  inAYear: string;
  /** Both, on one line; and in fewer and fewer words. */
  text: string;
  short: string;
  shortest: string;
}

/** A topic that should not wait, or that must be clarified. */
export interface UrgencyView {
  /** The question's id, and whether something is at stake there. */
  question: string;
  isDanger: boolean;
  topic: string;
  /** The topic, the action that addresses it and where to find that, on one line. */
  text: string;
  /** The action that follows once it is clarified, shortened; null if there is none. */
  after: string | null;
}

/** What the law may require; its source, for the annex. */
interface DutyView {
  text: string;
  source: string;
}

/**
 * Which parts of an action fit: of a first action, its why and its reason on page one (its why further on if it does
 * not fit there); of all, steps, weight, sign and example before the annex.
 */
export interface Room {
  why: boolean;
  reason: boolean;
  steps: boolean;
  weight: boolean;
  indicator: boolean;
  example: boolean;
}

/** An action that has left the plan, or that has no place in it yet, with what is filled in for it. */
export interface NotedView extends Filled {
  id: string;
  /** Its id if the questionnaire no longer has it. */
  title: string;
}

/** With what is filled in for it: whether it is done, who does it, by when; null for a blank. */
export interface ActionView extends Filled {
  id: string;
  /** Its place in the plan, from 1; 0 if it is not in it. */
  number: number;
  title: string;
  /** The same in a few words, once it has been read. */
  shortTitle: string;
  /** What the action is for, in general. */
  why: string;
  /** Why it was chosen here, in one line. */
  reason: string;
  /** What became of it since last time; null if the answers do not say. */
  review: Status | null;
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
  /** Effort, effect and route in words. */
  weight: string;
  /** From 0 to 1.5. */
  need: number;
  room: Room;
}

export interface ProfileView {
  axes: AxisView[];
  /** Whether some questions are open; whether they leave an axis's level open too. */
  isOpen: boolean;
  hasRange: boolean;
  /** A sentence for each axis that a gate holds down. */
  held: string[];
  /** The axes' titles, then the areas with their level on each, in words; null if it would say little. */
  matrix: MatrixView | null;
  /** The wishes that do not fit on page one; and where the rest of them is, if it does not fit here either. */
  wishes: WishView[];
  moreWishes: string | null;
}

interface MatrixView {
  axes: string[];
  areas: { id: AreaId; title: string; levels: string[] }[];
}

export interface AxisView {
  id: AxisId;
  title: string;
  /** From 0 to 100; null if it is not documented enough. No report prints it. */
  score: number | null;
  /** From 1 to 5; null if it is not documented enough. */
  level: number | null;
  /** The level in words; and how few answers it is based on, if under three. */
  levelText: string;
  /** Ten blocks: what is reached, what open questions leave possible, the rest. */
  bar: string;
  /** Between which levels it is, in words; empty if nothing is open. */
  rangeText: string;
  /** In percent. No report prints it. */
  coverage: number;
  answered: number;
  open: number;
  notApplicable: number;
  /** « 6 réponses sur 7 » */
  answersText: string;
}

export interface PictureView {
  /** What it shows, in words, for those who cannot see it; empty if there is nothing to draw. */
  description: string;
  axes: {
    title: string;
    /** From 0 to 100; null if it is not documented enough. */
    today: number | null;
    /** Where the team wants to be; null if it does not say. */
    inAYear: number | null;
    /** Between what open questions leave it; null if none is open. */
    range: [number, number] | null;
    text: string;
  }[];
}

export interface AnnexView {
  /** For each axis, what its level says about the structure, and the next step. */
  levels: { title: string; here: string | null; next: string | null }[];
  /** The profile's matrix, if it does not fit before the annex; else null. */
  matrix: MatrixView | null;
  /** All topics on which respondents differ, the furthest apart first. */
  divergences: string[];
  answers: { area: string; rows: AnswerRow[] }[];
  /** At most ten actions outside the plan: those mentioned elsewhere in it, dangers' first, then the best first. */
  others: { title: string; weight: string }[];
  /** The sources of what the law may require, each with the beginning of the duty. */
  sources: { duty: string; source: string }[];
}

export interface AnswerRow {
  /** Null if the questionnaire gives the question none. */
  topic: string | null;
  question: string;
  answer: string;
  target: string;
  /** The next sentence up, quoted, below the third sentence or if the team aims higher; else empty. */
  next: string;
  notes: string[];
}
