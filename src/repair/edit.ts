/** A piece of a text, and what takes its place. */
export interface Edit {
  /** Offsets; the same one twice where something is put in. */
  from: number;
  to: number;
  after: string;
}
