/** How fast a team answers. */
export interface Pace {
  readonly answers: readonly Timed[];
  /** How long the team takes for what takes a minute at least; null as long as too little is known of it. */
  readonly factor: number | null;
  /** When the current screen appeared, in milliseconds. */
  readonly since: number;
}

/** An answer: how long it took, and how long reading it aloud and talking takes at least. In minutes. */
interface Timed {
  readonly taken: number;
  readonly least: number;
}

/** The most that one answer counts, in milliseconds: a break says nothing about the next ones. */
const LONGEST = 4 * 60_000;
/** From how many answers on the team's own pace is known. */
const ENOUGH = 3;
/** How many times the usual pace an answer can count for: one long talk says little about the others. */
const UNUSUAL = 2;
/** How far behind the team's pace the time left may be before it is raised, and then by how many minutes an answer. */
const SLACK = 1.25;
const RAISE = 1;

export const startPace = (now: number): Pace => ({ answers: [], factor: null, since: now });

export const turnPage = (pace: Pace, now: number): Pace => ({ ...pace, since: now });

/**
 * @param least minutes for this question, at least.
 * @param left minutes for what is left, at least: before this answer, and after it.
 */
export function countAnswer(
  pace: Pace,
  now: number,
  least: number,
  left: { before: number; after: number },
): Pace {
  const taken = Math.min(LONGEST, Math.max(0, now - pace.since)) / 60_000;
  const answers = [...pace.answers, { taken, least }];
  const factor = answers.length < ENOUGH ? null : steadied(pace.factor, measured(answers), left);
  return { answers, factor, since: now };
}

/** The pace of all the answers together. */
function measured(answers: readonly Timed[]): number {
  const rates = answers.map(({ taken, least }) => taken / least).sort((a, b) => a - b);
  const usual = rates[Math.floor(rates.length / 2)] ?? 0;
  const counted = answers.map(({ taken, least }) => Math.min(taken, UNUSUAL * usual * least));
  return sum(counted) / sum(answers.map(({ least }) => least));
}

/**
 * The pace to tell the time left by. Questions differ, and so would the time left from one to the next: rather than
 * rise, it waits until the team has caught up with it, or is clearly slower.
 */
function steadied(
  factor: number | null,
  now: number,
  { before, after }: { before: number; after: number },
): number {
  if (factor === null || after === 0) return now;
  const still = (factor * before) / after;
  if (now <= still) return now;
  return now <= still * SLACK ? still : Math.min(now, still + RAISE / after);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
