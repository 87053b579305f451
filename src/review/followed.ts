import type { Status } from '../model/reviewed.ts';

/** An action that nobody planned, which people added to those they follow up: in their words. */
export interface Unplanned {
  title: string;
  who: string | null;
  by: string | null;
  status: Status | null;
}

/** What people noted of a structure's actions where they follow them up. */
export interface Followed {
  /** By action id. */
  statuses: ReadonlyMap<string, Status>;
  unplanned: readonly Unplanned[];
}

export const NOT_FOLLOWED: Followed = { statuses: new Map(), unplanned: [] };
