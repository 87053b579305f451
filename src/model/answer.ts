import type { Training } from './questionnaire.ts';

/** An answer as given: an option's id, several, a point of a scale from 1, a number, yes or no, a text. */
export type AnswerValue = string | string[] | number | boolean;

/** What a person said to a question. */
export type Given = { kind: 'value'; value: AnswerValue } | { kind: 'unknown' } | { kind: 'not-applicable' };

export interface Answer {
  /** null where the file leaves the question open. */
  given: Given | null;
  /** Where the structure would like to be, written as an answer. */
  target: AnswerValue | null;
  note: string | null;
}

export type AgeBand = 'under-30' | '30-49' | '50-plus';

/** Whether someone accompanies the structure: nobody, a person for it alone, or a person for several together. */
export const ACCOMPANIMENTS = ['none', 'individual', 'collective'] as const;
export type Accompaniment = (typeof ACCOMPANIMENTS)[number];

export interface Structure {
  id: string | null;
  name: string;
  profile: string;
  training: Training | null;
  /** The questionnaire's facts that it gives, by id. */
  facts: Map<string, AnswerValue>;
  /** null where its file does not say. */
  accompaniment: Accompaniment | null;
}

/** One respondent's answers, read against a questionnaire: every value in it is one that the question takes. */
export interface AnswerSheet {
  /** The name of its file, as the user gave it. */
  file: string;
  track: string | null;
  structure: Structure;
  respondent: {
    role: string | null;
    age: AgeBand | null;
    /** Made at random, so that the same person is known one year later; never printed. */
    code: string | null;
    /** Whether its notes may stand in a plan made with others; not where its file does not say. */
    sharesNotes: boolean;
  };
  /** YYYY-MM-DD. */
  date: string | null;
  /** Objective ids, the most important first; three at most. */
  objectives: string[];
  /** By present question id; questions without an entry are unanswered. */
  answers: Map<string, Answer>;
}

/** Whether a sheet says nothing of who answers: it is then the team's. */
export const isAnonymous = ({ respondent: { role, age, code } }: AnswerSheet): boolean =>
  role === null && age === null && code === null;

/** Reads yes, no, oui, non, true or false; undefined for anything else. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const word = value.trim().toLowerCase();
  if (word === 'yes' || word === 'oui' || word === 'true') return true;
  if (word === 'no' || word === 'non' || word === 'false') return false;
  return undefined;
}
