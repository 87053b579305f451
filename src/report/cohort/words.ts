import type { Language } from '../../language.ts';
import type { AgeBand } from '../../model/answer-sheet.ts';
import type { Training } from '../../model/questionnaire.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Headings and short words, which the templates read as `labels`. */
export interface CohortLabels {
  who: string;
  structure: string;
  profile: string;
  answers: string;
  firstObjective: string;
  group: string;
  axis: string;
  median: string;
  middle: string;
  structures: string;
  area: string;
  byProfile: string;
  ages: string;
  programme: string;
  dangers: string;
  topics: string;
  toTry: string;
  how: string;
  case: string;
  caseFromElsewhere: string;
  exercise: string;
  together: string;
  pairs: string;
  tells: string;
  listens: string;
  topic: string;
  training: string;
  halfDays: string;
  begun: string;
  work: string;
  talk: string;
  sheetTitle: string;
  objectives: string;
  threePoints: string;
  firstStep: string;
  sign: string;
  toBring: string;
  marks: string;
  level: string;
  withOthers: string;
  decisions: string;
  decision: string;
  whoDoes: string;
  by: string;
  notes: string;
  /** Of which files each structure is made. */
  roll: string;
  files: string;
  annex: string;
  question: string;
  problems: string;
}

/** What the cohort's report and sheets say in one language, but for what comes from the questionnaire. */
export interface CohortWords {
  labels: CohortLabels;
  title: (questionnaire: string) => string;
  /** Between two of several things. */
  between: string;
  structures: (n: number) => string;
  answers: (n: number) => string;
  /** `first` without its year where it is that of `last`. */
  answersBetween: (first: string, last: string) => string;
  /** How many structures answered through several people. */
  merged: (n: number) => string;
  refused: (n: number) => string;
  /** Names in a list, the first ones where there are many. */
  names: (names: readonly string[], rest: number) => string;
  /** Under the title of a report that names nobody. */
  shared: (least: number) => string;
  /** Where the whole group is too small for it. */
  tooFew: (least: number) => string;
  tooMany: (n: number, most: number) => string;
  profiles: (counts: readonly string[]) => string;
  counted: (title: string, n: number) => string;
  /** A structure and the axes on which it lacks answers. */
  lacks: (structure: string, axes: readonly string[]) => string;
  toDocument: (lacking: readonly string[]) => string;
  /** What tells a structure without an id from others of its name. */
  withoutId: string;
  noObjective: string;
  objectives: (counts: readonly string[]) => string;
  withoutObjective: (n: number) => string;
  groupIntro: string;
  matrixIntro: string;
  /** In the matrix: a median, quartiles, and how many structures, where that is told. */
  /** A median, its quartiles and how many structures they are of, where these are told. */
  cell: (median: string, middle: readonly [number, number] | null, n: number | null) => string;
  fewer: (n: number) => string;
  dangersIntro: string;
  oneAction: (action: string) => string;
  /** A topic with its number, and how many of those that answered it concerns, where that is told. */
  numbered: (number: number, topic: string, n: number | null, all: number | null) => string;
  of: (n: number, all: number) => string;
  middle: (q1: string, q3: string) => string;
  /** Why no profile has figures where nobody is named. */
  sharedProfiles: string;
  /** Why some profiles, or all of them, have no figures of their own. */
  fewProfiles: (some: boolean, least: number) => string;
  ages: {
    bands: Record<AgeBand, string>;
    none: (people: number | null, least: number) => string;
    compared: (bands: readonly string[], questions: number) => string;
    nothing: string;
    /** One band's median to a question, and how many people answered it. */
    side: (band: string, people: number, median: string) => string;
    difference: (topic: string, higher: string, lower: string) => string;
    caution: string;
  };
  band: (title: string, people: number) => string;
  /** @param themes how many half-days have a theme, besides the two that are always there. */
  programmeIntro: (themes: number) => string;
  /**
   * Where not all come to the collective days: how many do, and who does not where that is told.
   * @param n null where it is not told.
   */
  attending: (n: number | null, all: number, others: string | null, absent: number) => string;
  nobodyComes: string;
  /** The same where nobody is named: of which themes it tells, and where it tells of none. */
  sharedProgramme: (least: number) => string;
  fewCome: (least: number) => string;
  practice: { title: string; how: string; nothing: string };
  caseStudies: string;
  /** An action and a case of it. */
  example: (action: string, text: string) => string;
  freeHalfDays: (n: number) => string;
  theme: (axis: string, area: string) => string;
  /** What a theme is about, by its topics; the first has its capital. */
  themeTopics: (topics: readonly string[]) => string;
  /** A theme's structures: how many, and who where that is told. */
  concerned: (n: number, atLeast: boolean, names: string | null) => string;
  /** Where it is not told how many. */
  someConcerned: string;
  everyone: (n: number) => string;
  everyoneBut: (names: string) => string;
  /** Who can tell of one of a theme's topics, by its number; and of another topic. */
  caseOn: (structures: string, topic: number) => string;
  caseOnOther: (structures: string, topic: string) => string;
  tellers: (n: number, atLeast: boolean) => string;
  someTellers: string;
  noCase: string;
  /** Where all counts are of too few structures to be shared. */
  nothingTold: string;
  togetherIntro: string;
  nothingTogether: string;
  /** Other actions in common, with their counts, and how many there are besides. */
  also: (actions: readonly string[], more: number) => string;
  /** How many pairs are only in the sheets. */
  morePairs: (n: number) => string;
  pairsIntro: string;
  noPairs: string;
  /** Where the files of many structures are listed. */
  rollElsewhere: string;
  noPairFor: (names: string) => string;
  trainingIntro: string;
  noTraining: string;
  ways: Record<Training, string>;
  halfDaysIntro: string;
  halfDaysInSheets: string;
  /** What to talk over, by topics: what puts something at stake, with an action where there is one. */
  danger: (topic: string, isUnknown: boolean, action: string | null) => string;
  dangers: (topics: string) => string;
  apart: (topics: string) => string;
  /** What some know and others do not; a topic with how many do not. */
  doubted: (topics: string) => string;
  withDoubt: (topic: string, doubt: string) => string;
  unknown: (topics: string) => string;
  unanswered: (topics: string) => string;
  /** Topics in a list, and how many more there are. */
  topics: (topics: readonly string[], more: number) => string;
  nothing: string;
  sheet: {
    title: (name: string) => string;
    minutes: readonly [string, string, string, string];
    objectivesFirst: string;
    begunNone: string;
    workNone: string;
    talkNone: string;
    /** What to bring, after its topic. */
    bring: (topic: string, evidence: string) => string;
    tells: (structure: string, topic: string) => string;
    listens: (structure: string, topic: string) => string;
    alone: string;
    themes: (numbers: readonly number[]) => string;
    review: (date: string) => string;
    plan: (name: string) => string;
  };
  problems: {
    title: string;
    intro: (n: number) => string;
    place: (line: number, column: number) => string;
    refused: string;
    notices: string;
    others: string;
    othersIntro: string;
  };
  csv: {
    name: string;
    id: string;
    profile: string;
    respondents: string;
    date: string;
    track: string;
    objective: (n: number) => string;
    score: (axis: string) => string;
    level: (axis: string) => string;
    coverage: (axis: string) => string;
    cell: (area: string, axis: string) => string;
    training: string;
    actions: string;
    doubted: string;
    axis: string;
    area: string;
    n: string;
    q1: string;
    median: string;
    q3: string;
  };
}

export const COHORT_WORDS: Record<Language, CohortWords> = { fr, en };
