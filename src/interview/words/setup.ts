import type { Accompaniment, AgeBand } from '../../model/answer-sheet.ts';

/** What is said before the first question. */
export interface SetupWords {
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
  /** @param check the command that tells why. */
  unreadable: (file: string, check: string) => string;
  faults: (faults: number, file: string, check: string) => string;
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
    allDetail: (questions: number, about: boolean) => string;
    minutes: (minutes: number) => string;
    questions: (questions: number, about: boolean) => string;
    remaining: (questions: number, of: number) => string;
    complete: string;
  };
  /** Facts on what the structure is. */
  facts: {
    lead: string;
    /** The item that leaves a fact unsaid. */
    pass: string;
    /** Where a number is typed. */
    passHint: string;
  };
  accompaniment: { title: string; lead: string; kinds: Record<Accompaniment, string> };
  objectives: {
    title: string;
    lead: string;
    none: string;
    noneDetail: string;
    again: string;
    againLead: string;
    /** Where numbers are typed on a line. */
    plainLead: string;
    plainAgainLead: string;
    stillNone: string;
    stillNoneDetail: string;
    line: string;
    notYet: string;
  };
}
