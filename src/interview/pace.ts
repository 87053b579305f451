/** How fast a team answers. Times in milliseconds. */
export interface Pace {
  readonly answered: number;
  readonly spent: number;
  /** When the current screen appeared. */
  readonly since: number;
}

/** The most that one question counts: a break, or a long talk, says nothing about the next ones. */
const LONGEST = 4 * 60_000;
/** The announced pace weighs as much as this many of the team's own answers. */
const TRUST = 6;

export const startPace = (now: number): Pace => ({ answered: 0, spent: 0, since: now });

export const turnPage = (pace: Pace, now: number): Pace => ({ ...pace, since: now });

export const countAnswer = (pace: Pace, now: number): Pace => ({
  answered: pace.answered + 1,
  spent: pace.spent + Math.min(LONGEST, Math.max(0, now - pace.since)),
  since: now,
});

/**
 * How long the rest takes, in minutes, at least 1 while something is left.
 * @param announced minutes per question, before anything is known about this team.
 */
export function minutesLeft(pace: Pace, questions: number, announced: number): number {
  if (questions <= 0) return 0;
  const each = (TRUST * announced + pace.spent / 60_000) / (TRUST + pace.answered);
  return Math.max(1, Math.round(questions * each));
}
