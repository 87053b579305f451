import type { AgeBand } from '../../model/answer.js';
import type { Command } from '../state/reply.js';

/** A key of the interview: the letter, and what it does, in a word or two and in a sentence. */
export interface KeyWords {
  key: string;
  short: string;
  long: string;
}

/** What the interview says, but for the questionnaire's own texts. */
export interface Words {
  keys: Record<Exclude<Command, 'menu' | 'forward' | 'back'>, KeyWords>;
  /** Leaving while there is nothing to save. */
  quit: KeyWords;
  /** Passing over a target. */
  skip: KeyWords;
  keyNames: { enter: string; escape: string; space: string; tab: string };
  choose: string;
  tick: string;
  scroll: string;
  /** What Enter does where more is still to be read. */
  readOn: string;
  enter: string;
  /** What Enter does to an answer that stays as it is. */
  keep: string;
  goOn: string;
  back: string;
  goBack: string;
  close: string;
  moreKeys: string;
  menu: string;
  above: string;
  below: string;

  welcome: {
    what: [string, string];
    time: (least: number, most: number) => [string, string];
    who: [string, string];
    alone: [string, string];
    yours: (folder: string) => [string, string];
  };
  intro: string;
  resume: { title: string; whichStructure: string; lead: string };
  resumeOne: (name: string) => string;
  person: (name: string, person: number) => string;
  progressOf: (answered: number, asked: number) => string;
  begun: (day: string) => string;
  finished: (day: string) => string;
  noName: string;
  join: (name: string) => string;
  joinDetail: string;
  startNew: string;
  otherStructure: string;
  unreadable: (file: string) => string;
  faults: (faults: number, file: string) => string;

  name: { title: string; lead: string; hint: string };
  sameName: {
    title: (name: string) => string;
    /** The file is there, and holds something else. */
    foreign: (file: string) => string;
    elsewhere: string;
    another: string;
    anotherDetail: string;
    anew: string;
    anewDetail: string;
    rename: string;
  };
  continueFile: (name: string) => string;
  profile: { title: string; lead: string };
  role: { title: string; lead: string; hint: string };
  age: { title: string; lead: string; none: string; bands: Record<AgeBand, string> };
  track: {
    title: string;
    longer: string;
    all: string;
    allDetail: (questions: number) => string;
    minutes: (minutes: number) => string;
    questions: (questions: number) => string;
    remaining: (questions: number, of: number) => string;
    complete: string;
  };
  objectives: {
    title: string;
    lead: string;
    none: string;
    noneDetail: string;
    again: string;
    againLead: string;
    stillNone: string;
    stillNoneDetail: string;
    line: string;
    notYet: string;
  };
  area: {
    place: (n: number, of: number) => string;
    count: (questions: number) => string;
    rule: string;
    how: string;
    honest: string;
    plainHow: string;
  };
  question: {
    place: (n: number, of: number, about: boolean) => string;
    minutes: (minutes: number) => string;
    left: (questions: number) => string;
    several: string;
    number: (unit: string | null, min: string | null, max: string | null) => string;
    text: string;
    yes: string;
    no: string;
    given: string;
    note: (note: string) => string;
    saidUnknown: string;
    saidNotApplicable: string;
  };
  target: {
    title: string;
    place: (n: number, of: number) => string;
    today: (answer: string) => string;
    hint: string;
  };
  note: { title: string; hint: string; tooLong: string };
  help: {
    title: string;
    evidence: string;
    none: string;
    general: string[];
    rule: string;
  };
  review: {
    title: string;
    complete: string;
    open: (questions: number) => string;
    finish: string;
    finishDetail: string;
    finishAnyway: string;
    openGroup: string;
    structure: string;
    unanswered: string;
    unknown: string;
    notApplicable: string;
    withNote: string;
    target: (answer: string) => string;
  };

  notices: {
    nothingTyped: string;
    nothingAnswered: string;
    nothingChosen: string;
    notAChoice: string;
    chooseFirst: string;
    chooseTarget: string;
    moreFirst: string;
    mustApply: string;
    notANumber: string;
    wholeNumber: string;
    atMost: (max: number) => string;
    range: (min: string | null, max: string | null) => string;
    targetLower: string;
    notHere: string;
    shown: (questions: string[]) => string;
    hidden: (questions: string[]) => string;
    keptAside: (questions: string[]) => string;
    merged: string;
    mergedAside: (file: string) => string;
    madeAgain: string;
    unreadableAside: (file: string) => string;
    savedAgain: string;
  };
  unfinished: { title: (open: number) => string; lead: string; stay: string; finish: string };
  unsaved: {
    banner: (reason: string) => string;
    reason: (code: string) => string;
    title: string;
    /** @param code the system's. */
    lead: (reason: string, code: string) => string;
    retry: string;
    stay: string;
    leave: string;
    leaveDetail: string;
  };
  plain: {
    current: (item: string) => string;
    others: string;
    several: string;
    ranked: string;
    pick: (items: number) => string;
    type: string;
    enter: string;
    back: string;
    about: (label: string, text: string) => string;
    note: string;
    chooseFirst: string;
    chooseTarget: string;
    nothingChosen: string;
  };
  closing: {
    title: (name: string) => string;
    ownProfile: string;
    /** The first actions of a plan that brings several people together. */
    together: (actions: number, people: number) => string;
    /** Above what is said where there is no action. */
    actions: string;
    tooFew: string;
    /** What a range beside a score is. */
    range: string;
    files: (folder: string) => string;
    answers: (file: string) => string;
    plan: (file: string) => string;
    planBeside: (file: string, kept: string) => string;
    merged: (people: number) => string;
    leftOut: (file: string) => string;
    next: (actions: number) => string[];
    /** Before a command. */
    print: string;
    notPlanned: (reason: string) => string;
  };
  file: {
    /** The comment at the head of a new answer file. */
    heading: (name: string, title: string) => string[];
    /** What a version put aside is called, in a file's name. */
    aside: string;
  };
  farewell: {
    saved: (file: string) => string;
    nothing: string;
    /** Nothing was said this time, and files are there from before. */
    kept: string;
    notSaved: (file: string, reason: string) => string;
    /** Before a command. */
    resume: string;
    start: string;
    ended: string;
  };
}
