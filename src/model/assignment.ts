/** Who takes care of an action, and by when, as the people around the table said; one of them may be missing. */
export interface Assignment {
  readonly who: string | null;
  /** A day, YYYY-MM-DD, or a few words. */
  readonly by: string | null;
}

export const UNASSIGNED: Assignment = { who: null, by: null };
