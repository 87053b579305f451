import type { Tongue } from '../language.ts';
import type { FileMap } from '../model/shape.ts';

/** The answers that a page looks back on, as it holds them: no more than the interview asks of them. */
export interface LastTime {
  /** The day of the answers, YYYY-MM-DD. */
  date: string;
  /** The value of an answer file to the questionnaire's present version. */
  answers: FileMap;
  /** The questionnaire's version that they were given to. */
  version: string;
  /** Ids of the actions of the plan that was made of them, in its order. */
  actions: readonly string[];
}

/** A language of a page, with its name in itself. */
export interface NamedTongue extends Tongue {
  name: string;
}

/** What a page is made for: written into it, and read by its code. */
export interface FormSetting {
  /** Identifies the form: for whom it is, and what exactly it asks. Drafts are kept under both. */
  form: { whom: string; what: string };
  /** The languages that the page can be read in, its first one first. */
  tongues: readonly [NamedTongue, ...NamedTongue[]];
  /** A preset track, which is not asked; null if it is. */
  track: string | null;
  /** What is known of the structure, and not asked. */
  structure: { id: string | null; name: string | null; profile: string | null };
  /** What a review looks back on; null for a page that is none. */
  review: LastTime | null;
  /** Whether it is for one person who answers along with others. */
  respondent: boolean;
  /** The mail address that the answers are to be sent to, if any. */
  replyTo: string | null;
  /** Whether it is made again and again, for whoever writes the questionnaire. */
  isTrial?: true;
}
