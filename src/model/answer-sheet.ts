import type { Answer, AnswerValue } from './answer.ts';
import type { Training } from './questionnaire.ts';

/** Age bands of a respondent, the youngest first. */
export const AGE_BANDS = ['under-30', '30-49', '50-plus'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

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
