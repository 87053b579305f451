import type { Answer, AnswerValue } from './answer.ts';
import type { Training } from './questionnaire.ts';

/** Age bands of a respondent, the youngest first. */
export const AGE_BANDS = ['under-30', '30-49', '50-plus'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Whether someone accompanies the structure: nobody, a person for it alone, or a person for several together. */
export const ACCOMPANIMENTS = ['none', 'individual', 'collective'] as const;
export type Accompaniment = (typeof ACCOMPANIMENTS)[number];

export interface Structure {
  readonly id: string | null;
  readonly name: string;
  readonly profile: string;
  readonly training: Training | null;
  /** The questionnaire's facts that it gives, by id. */
  readonly facts: ReadonlyMap<string, AnswerValue>;
  /** null where its file does not say. */
  readonly accompaniment: Accompaniment | null;
}

/** One respondent's answers, read against a questionnaire: every value in it is one that the question takes. */
export interface AnswerSheet {
  /** The name of its file, as the user gave it. */
  readonly file: string;
  readonly track: string | null;
  readonly structure: Structure;
  readonly respondent: {
    readonly role: string | null;
    readonly age: AgeBand | null;
    /** Made at random, so that the same person is known one year later; never printed. */
    readonly code: string | null;
    /** Whether its notes may stand in a plan made with others; not where its file does not say. */
    readonly sharesNotes: boolean;
  };
  /** YYYY-MM-DD. */
  readonly date: string | null;
  /** Objective ids, the most important first; three at most. */
  readonly objectives: readonly string[];
  /** By present question id; questions without an entry are unanswered. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Whether a sheet says nothing of who answers: it is then the team's. */
export const isAnonymous = ({ respondent: { role, age, code } }: AnswerSheet): boolean =>
  role === null && age === null && code === null;
