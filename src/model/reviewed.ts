/** What became of an action of last time's plan. */
export const STATUSES = ['done', 'started', 'dropped', 'not-yet'] as const;
export type Status = (typeof STATUSES)[number];

/** Why an answer is no longer last time's: things changed, people see more clearly, or they had understood it otherwise. */
export const WHYS = ['changed', 'clearer', 'reread'] as const;
export type Why = (typeof WHYS)[number];

/** What answers say of the plan that they look back on. */
export interface Reviewed {
  /** The day of the answers looked back on, YYYY-MM-DD. */
  readonly date: string | null;
  /** By action id; also of actions that the questionnaire no longer has. */
  readonly actions: ReadonlyMap<string, Status>;
  /** The signs noted, in the team's words, by action id. */
  readonly indicators: ReadonlyMap<string, string>;
}

/** Of answers that look back on nothing. */
export const NOT_REVIEWED: Reviewed = { date: null, actions: new Map(), indicators: new Map() };

/** Whether answers look back on an earlier plan. */
export const isReview = ({ date, actions, indicators }: Reviewed): boolean =>
  date !== null || actions.size > 0 || indicators.size > 0;
