import type { Horizon, Route, Training } from '../../model/questionnaire.js';

/** How pressing an action is, in steps of a third: what a reader can use of a need from 0 to 1. */
export type NeedWord = 'strong' | 'middle' | 'light';

/** The plan's headings and short words, which its template reads as `labels`. */
export interface Labels {
  portrait: string;
  objectives: string;
  firstStep: string;
  whyChosen: string;
  /** Before the name, then the day, that the team fills in; with their colon. */
  who: string;
  by: string;
  /** What is left to fill in by hand. */
  blank: string;
  dates: string;
  profile: string;
  axis: string;
  bar: string;
  level: string;
  score: string;
  range: string;
  documented: string;
  barLegend: string;
  /** Under the matrix: what stands in place of a number. */
  signLegend: string;
  area: string;
  strengths: string;
  tensions: string;
  inYourWords: string;
  /** Before the number of an action of page one that goes on. */
  action: string;
  done: string;
  /** Before the number of an action on which the annex says more. */
  still: string;
  goFurther: string;
  firstInDetail: string;
  steps: string;
  indicator: string;
  example: string;
  waiting: string;
  training: string;
  halfDay: string;
  toClarify: string;
  divergences: string;
  toBring: string;
  review: string;
  sign: string;
  /** Before the number of the action whose sign it is. */
  ofAction: string;
  today: string;
  inAYear: string;
  annex: string;
  scoresExplained: string;
  /** Before the step that leads to the next level; with its colon. */
  nextStep: string;
  scoreRule: string;
  question: string;
  answer: string;
  target: string;
  notes: string;
  weight: string;
  loss: string;
  allAnswers: string;
  otherActions: string;
}

/** What a report says in one language, but for what comes from the questionnaire. Quoted texts come in quoted. */
export interface Words {
  labels: Labels;
  planTitle: (name: string) => string;
  /** The five levels, where the questionnaire has no words of its own. */
  levels: readonly [string, string, string, string, string];
  notDocumented: string;
  /** Of an axis none of whose questions applies. */
  noQuestion: string;
  notApplicable: string;
  unknown: string;
  unanswered: string;
  /** For an answer that two respondents do not share: their answers are told to nobody. */
  unlike: string;
  yes: string;
  no: string;
  /** `month` from 1. */
  date: (year: number, month: number, day: number) => string;
  and: (items: readonly string[]) => string;
  percent: (n: number) => string;
  /** Two bounds, or one where they are the same. */
  between: (low: string, high: string) => string;
  /** A score among words: no grade out of something. */
  points: (score: number) => string;
  /** Answers that go from one to another. */
  spread: (low: string, high: string) => string;
  /** How far answers go, each worth from 0 to 100. */
  apart: (low: number, high: number) => string;
  /** How far answers go, by their places, from 1, among the options. */
  places: (low: number, high: number) => string;
  answers: (n: number) => string;
  /** Beside a level that stands on few answers. */
  basedOn: (n: number) => string;
  answeredOn: (date: string) => string;
  /** The track, under the title: one whose title does not say that it is one is named so. */
  followed: (track: string) => string;
  respondents: (n: number) => string;
  moreQuestions: (n: number) => string;
  /** Of questions left blank: what to do about them before the half-day. */
  leftBlank: (n: number) => string;

  /** What the team said or noted, already quoted, with the question that it is about. */
  quoted: (question: string, said: readonly string[]) => string;

  /** An axis as a sentence names it, after « sur » or “on”. */
  axis: (title: string) => string;

  portrait: {
    strength: (axis: string, level: string, proof: string | null) => string;
    /** Where no axis is a strength: an answer that is one, and whether it is for want of answers. */
    oneStrength: (proof: string, fewAnswers: boolean) => string;
    /** The same, where no answer can be told. */
    noAxis: (fewAnswers: boolean) => string;
    /** Where no answer is good yet, on axes that all have a level. */
    noStrength: string;
    need: (axis: string, level: string, proof: string | null) => string;
    oneNeed: (proof: string) => string;
    noNeed: string;
    proof: (question: string, answer: string) => string;
    /** Of a strength on which answers differ: the lowest of them. */
    proofAtLeast: (question: string, low: string) => string;
    /** Of a need on which answers differ: the lowest of them. */
    proofFrom: (question: string, low: string) => string;
    proofUnlike: (question: string) => string;
    complete: (answered: number) => string;
    gaps: (axes: readonly string[], unknown: number, unanswered: number) => string;
    /** The whole portrait where nothing is answered, but for “we don’t know”. */
    empty: (unknown: number) => string[];
  };
  held: {
    opens: (axis: string, level: string, opening: string) => string;
    dependsOn: (axis: string, level: string, questions: readonly string[]) => string;
    toCheck: (axis: string, level: string, questions: readonly string[]) => string;
  };
  /** Objectives may well be written elsewhere: it says only that the answers rank none. */
  noObjective: (hasAction: boolean, toolsWait: boolean) => string;
  firstActions: (n: number) => string;
  noAction: (hasAnswers: boolean) => string;
  horizons: Record<Horizon, string>;
  /** A horizon with its last day. */
  until: (horizon: string, date: string) => string;
  weight: (effort: number, impact: number, route: string) => string;
  routes: Record<Route, string>;
  reason: {
    objectiveFirst: string;
    /** The question where it is told with its answer. */
    answered: (answer: string, question: string | null) => string;
    range: (question: string, low: string, high: string) => string;
    unlike: (question: string) => string;
    unknown: (question: string) => string;
    apart: (question: string, apart: string) => string;
    /** How pressing it is, and the rank, from 1, of the objective that it serves. */
    weighs: (need: NeedWord | null, objective: number | null) => string;
    /** @param actions their numbers in the plan. */
    enables: (actions: readonly number[]) => string;
  };
  dates: { fortnight: string; review: string; none: string };
  /** Where the rest of some actions, by their numbers, is said; of how many in all. */
  restInAnnex: (actions: readonly number[], all: number) => string;
  waitingIntro: (n: number) => string;
  /** `none` where no need shows; `open` where questions that could show one are open. */
  training: { intro: string; none: string; open: string; ways: Record<Training, string>; later: string };
  halfDay: { intro: string; bring: string };
  review: (date: string | null) => string;
  /** In the annex: the question is hidden, and counts all the same. */
  implied: string;
  /** In the terminal: beside a bar, how much is documented. */
  documentedBy: (coverage: string, answers: string) => string;
  /** Under a table of scores: what its cells hold. */
  tableLegend: string;
  explain: {
    /** One term of a sum: a weight, what the answer is worth from 0 to 100, the points that it does not bring. */
    term: (weight: string, value: string, loss: string) => string;
    openTerm: (weight: string, loss: string) => string;
    /** Of a term of which nothing else may be told. */
    weightOnly: (weight: string) => string;
    impliedTerm: (weight: string, value: string, loss: string) => string;
    nothing: string;
  };
  termsOf: (axis: string, level: string, score: string) => string;
}
