import type { Language } from '../language.ts';

/** What a page is made for: written into it, and read by its code. */
export interface FormSetting {
  /** Identifies the form: for whom it is, and what exactly it asks. Drafts are kept under both. */
  form: { whom: string; what: string };
  /** The languages that the page speaks, its first one first. */
  languages: readonly [Language, ...Language[]];
  /** A preset track, which is not asked; null if it is. */
  track: string | null;
  /** What is known of the structure, and not asked. */
  structure: { id: string | null; name: string | null; profile: string | null };
  /** Whether it is for one person who answers along with others. */
  respondent: boolean;
  /** The mail address that the answers are to be sent to, if any. */
  replyTo: string | null;
  /** Whether it is made again and again, for whoever writes the questionnaire. */
  isTrial?: true;
}
