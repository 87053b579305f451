import type { Language } from '../../language.ts';
import type { Accompaniment } from '../../model/answer-sheet.ts';
import type { ActionKind, AreaId, AxisId, Horizon, Route } from '../../model/questionnaire.ts';
import type { PlanWords } from '../../words/plan/plan.ts';

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
  labels: PlanWords['labels'];
  /** « Plan d’action numérique : » and the structure's name. */
  title: string;
  questionnaire: { id: string; version: string; title: string };
  structure: { name: string; profile: string };
  accompaniment: Accompaniment;
  /** The track's title; null where all questions were asked. */
  track: string | null;
  /** How many answered, people or the team together; 1 or more. */
  respondents: number;
  /** The day of the answers, in words. */
  date: string | null;
  /** Profile, day, track, respondents: what goes under the title. */
  about: string[];

  /** Three sentences at most: what to build on, where most is to be gained, what the track did not ask about. */
  portrait: string[];
  /** The four axes today, and where the team wishes to be: what the page draws where a template has its mark. */
  picture: PictureView;
  /** The objectives, the most important first; three at most. */
  objectives: string[];
  /** What to say where there is none. */
  noObjective: string | null;
  /** A blank for each objective to rank by hand; empty but where some are written and none is ranked. */
  toRank: string[];
  /** « Vos trois premières actions » */
  firstActionsTitle: string;
  /** What to do with them: a name and a date, or giving one up; empty where there is none. */
  firstActionsIntro: string;
  /** The three to begin with, in their order. */
  firstActions: ActionView[];
  /** What to say where the plan has no action. */
  noAction: string | null;
  /** Where it has none since all is in place: what to pass on to others. */
  passOn: string[];
  /** What should not wait and no first action answers. */
  dangers: UrgencyView[];
  /** What nobody knows, that page one asks to find out: all that is a danger; three at most with the others. */
  toClarify: UrgencyView[];
  /** What to do about the questions left blank; null where there is none. */
  leftBlank: string | null;
  dates: {
    /** What to say where the day of the answers is not known. */
    note: string | null;
    /** `day` is null where it is to be filled in. */
    events: { day: string | null; what: string }[];
  };

  profile: ProfileView;
  /** « Vos premières actions, pas à pas »; without steps where these find no room. */
  detailedTitle: string;
  /** The first actions, for what page one does not say of them. */
  detailed: ActionView[];
  /** The actions after the first ones, by horizon; horizons that have some. */
  later: { horizon: Horizon; title: string; actions: ActionView[] }[];
  /** Tools set aside until an objective is stated. */
  waiting: { intro: string; actions: ActionView[] };
  /** What the law may ask, five at most: what is due, then what is to be checked. */
  duties: { due: DutyView[]; toCheck: DutyView[] };
  training: {
    /** What the accompaniment does not pay for; null where there is none. */
    intro: string | null;
    /** By whom training is paid for; null where no action asks for any. */
    way: string | null;
    needs: { title: string; chosen: boolean; note: string | null }[];
  };
  /** Answers to questions that have no better or worse, by topic. */
  inYourWords: { topic: string; answer: string }[];
  divergences: {
    /** On how many topics respondents differ; null where they do not. */
    intro: string | null;
    /** The topics on which they are the furthest apart; from which of the steps to which, where it has some. */
    topics: { topic: string; spread: string | null }[];
    /** The topics that some answer and others do not know, and how many; that there are more. */
    doubts: { topic: string; text: string }[];
    moreDoubts: boolean;
    /** The objectives that somebody named and that are not among the three. */
    objectives: string | null;
  };
  /** The other topics of which nobody knows the answer, in a sentence; null where there is none. */
  alsoToClarify: string | null;
  /** Null but where somebody accompanies the structure. */
  halfDay: { intro: string; evidence: { topic: string; text: string }[]; bring: string } | null;
  /** A sign's title, in a few words, is empty where it finds no room. */
  review: { intro: string; signs: { number: number; title: string; indicator: string }[] };
  annex: AnnexView;
}

/** A topic that should not wait, or that is to be found out. */
export interface UrgencyView {
  /** The question's id, and whether something is at stake there. */
  question: string;
  isDanger: boolean;
  topic: string;
  /** The topic, the action that meets it and where that is, on one line. */
  text: string;
  /** The action that comes once it is found out, short; null where there is none. */
  after: string | null;
}

/** What the law may ask; where it stands, for the annex. */
interface DutyView {
  text: string;
  source: string;
}

/**
 * What of an action finds room: of a first action, its why and its reason on page one (its why further on where it
 * finds none); of all, steps, weight, sign and example before the annex.
 */
export interface Room {
  why: boolean;
  reason: boolean;
  steps: boolean;
  weight: boolean;
  indicator: boolean;
  example: boolean;
}

export interface ActionView {
  id: string;
  /** Its place in the plan, from 1; 0 for one that is not in it. */
  number: number;
  title: string;
  /** The same in a few words, where it has been read before. */
  shortTitle: string;
  /** What the action is for, in general. */
  why: string;
  /** Why it was chosen here, in one line. */
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
  /** Effort, effect and route in words. */
  weight: string;
  /** From 0 to 1.5. */
  need: number;
  room: Room;
}

export interface ProfileView {
  axes: AxisView[];
  /** Whether some questions are open; whether they leave an axis' level open too. */
  isOpen: boolean;
  hasRange: boolean;
  /** A sentence for each axis that a gate holds. */
  held: string[];
  /** The axes' titles, then the areas with their level on each, in words; null where it would say little. */
  matrix: MatrixView | null;
}

interface MatrixView {
  axes: string[];
  areas: { id: AreaId; title: string; levels: string[] }[];
}

export interface AxisView {
  id: AxisId;
  title: string;
  /** From 0 to 100; null where it is not documented enough. No report prints it. */
  score: number | null;
  /** From 1 to 5; null where it is not documented enough. */
  level: number | null;
  /** The level in words; on how few answers it stands, where they are under three. */
  levelText: string;
  /** Ten blocks: what is reached, what open questions leave possible, the rest. */
  bar: string;
  /** Between which levels it is, in words; empty where nothing is open. */
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
  /** What it shows, in words, for whoever does not see it; empty where there is nothing to draw. */
  description: string;
  axes: {
    title: string;
    /** From 0 to 100. */
    today: number;
    /** Where the team wishes to be; null where it does not say. */
    inAYear: number | null;
    text: string;
  }[];
}

export interface AnnexView {
  /** For each axis what its level says of the structure, and the next step. */
  levels: { title: string; here: string | null; next: string | null }[];
  /** The profile's matrix, where it finds no room before the annex; else null. */
  matrix: MatrixView | null;
  /** All topics on which respondents differ, the furthest apart first. */
  divergences: string[];
  answers: { area: string; rows: AnswerRow[] }[];
  /** Actions that are not in the plan, ten at most: those named elsewhere in it, dangers' first, then the best first. */
  others: { title: string; weight: string }[];
  /** Where what the law may ask stands, each by the beginning of what it asks. */
  sources: { duty: string; source: string }[];
}

export interface AnswerRow {
  /** Null where the questionnaire gives the question none. */
  topic: string | null;
  question: string;
  answer: string;
  target: string;
  /** The next sentence up, quoted, below the third sentence or where the team aims higher; else empty. */
  next: string;
  notes: string[];
}
