import type { Accompaniment } from '../../model/answer-sheet.ts';
import type { Horizon, Route, Training } from '../../model/questionnaire.ts';

/** The plan's headings and short words, which its template reads as `labels`. */
export interface Labels {
  portrait: string;
  objectives: string;
  firstStep: string;
  /** Before the name, then the day, that the team fills in; with their colon. */
  who: string;
  by: string;
  /** What is left to fill in by hand. */
  blank: string;
  /** What should not wait; what is to be found out, with who asks and by when. */
  dangers: string;
  toClarify: string;
  /** The same, further on. */
  alsoToClarify: string;
  passOn: string;
  dates: string;
  profile: string;
  axis: string;
  bar: string;
  level: string;
  range: string;
  answered: string;
  barLegend: string;
  /** Over the areas of the matrix. */
  area: string;
  /** Over the first actions, with their steps and without. */
  firstStepByStep: string;
  firstInDetail: string;
  done: string;
  steps: string;
  indicator: string;
  example: string;
  waiting: string;
  duties: string;
  /** Before what is due, and before what is to be checked; with their colon. */
  due: string;
  toCheck: string;
  /** That there may be more, and where it is written. */
  notAll: string;
  sources: string;
  training: string;
  inYourWords: string;
  divergences: string;
  /** Before the topics that some answer and others do not know; with its colon. */
  doubts: string;
  moreDoubts: string;
  halfDay: string;
  review: string;
  action: string;
  sign: string;
  today: string;
  inAYear: string;
  annex: string;
  allAnswers: string;
  question: string;
  answer: string;
  target: string;
  /** Over the next sentence up. */
  next: string;
  notes: string;
  axes: string;
  /** Before the step that leads to the next level; with its colon. */
  nextStep: string;
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
  yes: string;
  no: string;
  /** `month` from 1. */
  date: (year: number, month: number, day: number) => string;
  and: (items: readonly string[]) => string;
  percent: (n: number) => string;
  /** Two bounds, or one where they are the same. */
  between: (low: string, high: string) => string;
  /** Answers that go from one to another. */
  spread: (low: string, high: string) => string;
  /** How far answers go, by their places, from 1, among a question's sentences or its points. */
  places: (low: number, high: number, among: 'sentences' | 'points') => string;
  answers: (n: number) => string;
  /** How many questions are answered, of those that apply. */
  answersOf: (n: number, of: number) => string;
  /** Beside a level that stands on few answers. */
  basedOn: (n: number) => string;
  answeredOn: (date: string) => string;
  /** The track, under the title: one whose title does not say that it is one is named so. */
  followed: (track: string) => string;
  /** @param teams how many times the team answered together. @param people how many answered in their own name. */
  respondents: (teams: number, people: number) => string;
  /** Of several respondents, how many do not know, and how many gave no answer. */
  doubt: (unknown: number, unanswered: number, of: number) => string;
  /** What somebody named, and that is not among the three. */
  objectivesLeft: (objectives: readonly string[]) => string;
  /** Of questions left blank: what to do about them. */
  leftBlank: (n: number) => string;

  /** An axis as a sentence names it, after « sur » or “on”. */
  axis: (title: string) => string;

  /** Sentences of page one; topics as the questionnaire names them, answers quoted. */
  portrait: {
    /** An answer to build on. */
    strength: (topic: string, answer: string | null) => string;
    /** The same, where nothing else is to be said of the whole. */
    foothold: (topic: string, answer: string | null) => string;
    /** Where nearly all answers are low. */
    beginning: string;
    /** On how many topics several people's answers differ, where that is what stands out. */
    differ: (topics: number) => string;
    /** Where all that is answered calls for nothing more. */
    best: string;
    tooFew: string;
    /** Where most is to be gained: one topic or two, the answer on the first. */
    need: (topics: readonly string[], answer: string | null) => string;
    noNeed: string;
    /** Where no topic stands out. */
    even: string;
    /** What the track does not ask about, and whether there is more. */
    outside: (topics: readonly string[], more: boolean) => string;
    outsideCount: (n: number) => string;
    /** The whole portrait where nothing is answered, but for “we don’t know” and “doesn’t apply to us”. */
    empty: (counts: { unknown: number; unanswered: number; setAside: number }) => string[];
  };
  held: {
    opens: (axis: string, level: string, opening: string) => string;
    dependsOn: (axis: string, level: string, topics: readonly string[]) => string;
    toCheck: (axis: string, level: string, topics: readonly string[]) => string;
  };
  /** Objectives may well be written elsewhere: it says only that the answers rank none. */
  noObjective: (hasAction: boolean, toolsWait: boolean) => string;
  /** Where they are written, and only to be ranked. */
  objectivesToRank: string;
  firstActions: (n: number) => string;
  /** To put a name and a date to each, and that one may be given up. */
  choosing: (n: number) => string;
  noAction: (hasAnswers: boolean) => string;
  nothingButToPassOn: string;
  /** An action with where it is: its number in the plan; null in the annex. */
  actionAt: (title: string, number: number | null) => string;
  /** The action that comes once something is found out, with where it is. */
  thenAction: (title: string, number: number | null) => string;
  alsoToClarify: (topics: readonly string[], more: number) => string;
  horizons: Record<Horizon, string>;
  /** A horizon with its last day. */
  until: (horizon: string, date: string) => string;
  weight: (effort: number, impact: number, route: string) => string;
  /** A route, as the structure can take it: with whoever accompanies it, or without. */
  route: (route: Route, accompaniment: Accompaniment) => string;
  reason: {
    objectiveFirst: string;
    wish: (topic: string) => string;
    /** The answer quoted; no topic where the answer says it. */
    answered: (topic: string | null, answer: string) => string;
    /** Of respondents who do not answer alike: from which answer to which. */
    range: (topic: string, spread: string) => string;
    unknown: (topic: string) => string;
    /** Of an action that answers a danger. */
    danger: string;
    /** The rank, from 1, of the objective that it serves. */
    serves: (objective: number) => string;
    /** @param actions their numbers in the plan. */
    enables: (actions: readonly number[]) => string;
    /** One line of some of these. */
    line: (parts: readonly string[]) => string;
  };
  dates: { fortnight: (hasHalfDay: boolean) => string; review: string; none: string };
  waitingIntro: (n: number) => string;
  /** The ways of the people paid; that of volunteers, beside the first two where there may be some. */
  training: { intro: string; ways: Record<Training, string>; volunteersToo: string; later: string };
  /** On how many of the topics that several people answered their answers differ. */
  differ: (n: number, of: number) => string;
  halfDay: { intro: (hasEvidence: boolean) => string; bring: string };
  review: (date: string | null, hasSigns: boolean) => string;
  /** A subject, and what is said of it. */
  titled: (subject: string, said: string) => string;
  /** Of the picture: a level today and one in a year; all of it. */
  levelThen: (today: string, inAYear: string) => string;
  pictureOf: (axes: readonly string[]) => string;
  /** Of a term of a score: its question was not asked, and counts through the answer that made it so. */
  implied: string;
  /** In the terminal: how much is documented. */
  documentedBy: (coverage: string, answers: string) => string;
  /** Under a table of scores: what its cells hold. */
  tableLegend: string;
  explain: {
    /** One term of a sum: a weight, what the answer is worth from 0 to 100, what it does not bring. */
    term: (weight: string, value: string, loss: string) => string;
    openTerm: (weight: string, loss: string) => string;
    impliedTerm: (weight: string, value: string, loss: string) => string;
    nothing: string;
  };
}
