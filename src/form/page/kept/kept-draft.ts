/** Answers that the browser keeps. */
export interface KeptDraft {
  /** What they are kept under. */
  key: string;
  /** When they were last saved, in milliseconds. */
  at: number;
  /** What its file is called. */
  file: string;
  name: string | null;
  answered: number;
  /** The value of their answer file. */
  value: Record<string, unknown>;
  /** Whether another version of the form asked for them. */
  isOther: boolean;
}
