import type { Answer, AnswerValue } from './answer.ts';
import type { Assignment } from './assignment.ts';
import type { Training } from './questionnaire.ts';
import type { Reviewed } from './reviewed.ts';

/** Age bands of respondents, youngest first. */
export const AGE_BANDS = ['under-30', '30-49', '50-plus'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Who accompanies the structure: nobody, someone for it alone, or someone for several together. */
export const ACCOMPANIMENTS = ['none', 'individual', 'collective'] as const;
export type Accompaniment = (typeof ACCOMPANIMENTS)[number];

export interface Structure {
  readonly id: string | null;
  readonly name: string;
  readonly profile: string;
  readonly training: Training | null;
  /** Its facts from the questionnaire, by id. */
  readonly facts: ReadonlyMap<string, AnswerValue>;
  /** null if its file does not say. */
  readonly accompaniment: Accompaniment | null;
}

/** One respondent's answers, validated against a questionnaire: every value suits its question. */
export interface AnswerSheet {
  /** The file's name, as the user gave it. */
  readonly file: string;
  readonly track: string | null;
  readonly structure: Structure;
  readonly respondent: {
    readonly role: string | null;
    readonly age: AgeBand | null;
    /** A random code, to recognize the same person a year later; never printed. */
    readonly code: string | null;
    /** Whether their notes may appear in a plan made with others; false if the file does not say. */
    readonly sharesNotes: boolean;
  };
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** Objective ids, most important first; at most three. */
  readonly objectives: readonly string[];
  /** By current question id; questions without an entry are unanswered. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Who does what, and by when: by id of an action of the questionnaire; only entries that say something. */
  readonly plan: ReadonlyMap<string, Assignment>;
  /** What became of an earlier plan. */
  readonly review: Reviewed;
}

/** Whether a sheet says nothing about who answers: it then speaks for the team. */
export const isAnonymous = ({ respondent: { role, age, code } }: AnswerSheet): boolean =>
  role === null && age === null && code === null;

/** Whether two sheets' respondents are certainly two people. */
export function areTwo({ respondent: a }: AnswerSheet, { respondent: b }: AnswerSheet): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.trim().toLowerCase() !== other.trim().toLowerCase();
  return differ(a.role, b.role) || differ(a.age, b.age) || differ(a.code, b.code);
}
