import { EPSILON } from '../model/thresholds.ts';
import { round } from '../scoring/sum.ts';
import type { Change, Movement, Steps, Verdict } from './comparison.ts';
import { LEAST_COMMON, OTHERS, SAME, threshold } from './threshold.ts';
import type { Respondents } from './voices.ts';

/** What decides a verdict besides the steps. */
export interface Circumstances {
  respondents: Respondents;
  /** Whether one of the dates has only answers of the shortest track. */
  isFlash: boolean;
}

/** A question with its weight, above 0. */
export interface Weighing {
  change: Change;
  weight: number;
}

/** What moved on some questions of either date: those that compare, like for like. */
export function movementOn(parts: readonly Weighing[], circumstances: Circumstances): Movement {
  const compared = parts.filter(({ change }) => change.list === 'compared');
  const changes = compared.map(({ change }) => change);
  const common = changes.length;
  const steps = stepsOf(changes.map(({ step }) => step ?? 0));
  const isRevised = changes.some(({ hindsight }) => hindsight !== null);
  const hindsight = isRevised
    ? stepsOf(changes.map(({ step, hindsight: revised }) => revised ?? step ?? 0))
    : null;
  const reworded = parts.filter(({ change }) => change.list === 'reworded' && isAnsweredTwice(change)).length;
  const silent = silence(common, reworded, circumstances);
  const least = silent ? null : threshold(common, circumstances.respondents === 'same' ? SAME : OTHERS);
  return {
    common,
    ...steps,
    threshold: least,
    verdict: silent ?? verdictOn(steps, hindsight, least ?? 0),
    hindsight,
    score: scoreOn(compared),
    targetProgress: targetProgress(compared),
  };
}

const isAnsweredTwice = ({ before, after }: Change): boolean =>
  before?.state === 'answered' && after?.state === 'answered';

/** Why nothing is said of a direction; null if something is. */
function silence(common: number, reworded: number, { isFlash }: Circumstances): Verdict | null {
  if (isFlash) return 'flash';
  if (common >= LEAST_COMMON) return null;
  return common + reworded >= LEAST_COMMON ? 'reworded' : 'too-few';
}

/**
 * A direction needs both counts, where people say what was true then: a part of it that they deny is none. They are
 * opposed where their signs are, or where one says much and the other does not say the same.
 */
function verdictOn({ net }: Steps, hindsight: Steps | null, least: number): Verdict {
  const known = hindsight?.net ?? net;
  const [answered, today] = [net, known].map((steps) => (Math.abs(steps) < least ? 0 : Math.sign(steps)));
  if (net * known < 0 || ((answered !== 0 || net === 0) && today !== answered)) return 'opposed';
  return answered === 0 ? 'steady' : net > 0 ? 'progress' : 'decline';
}

/** Without what floating-point arithmetic adds. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9 || 0;

function stepsOf(steps: readonly number[]): Steps {
  const total = (some: readonly number[]) => tidy(some.reduce((sum, step) => sum + step, 0));
  const gained = total(steps.filter((step) => step > 0));
  const lost = -total(steps.filter((step) => step < 0)) || 0;
  return { gained, lost, net: towardZero(gained - lost) };
}

/** Rounded toward 0: half a sentence is none. */
const towardZero = (steps: number): number => Math.trunc(steps + Math.sign(steps) * EPSILON) || 0;

function scoreOn(parts: readonly Weighing[]): Movement['score'] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const at = (date: 'before' | 'after') =>
    round(
      (100 * parts.reduce((sum, { change, weight }) => sum + weight * (change.values?.[date] ?? 0), 0)) /
        total,
    );
  return { before: at('before'), after: at('after') };
}

function targetProgress(parts: readonly Weighing[]): number | null {
  const aimed = parts.flatMap(({ change: { values }, weight }) =>
    values && values.target !== null && values.target > values.before + EPSILON
      ? [{ ...values, target: values.target, weight }]
      : [],
  );
  if (aimed.length < LEAST_COMMON) return null;
  const way = (to: 'after' | 'target') =>
    aimed.reduce((sum, part) => sum + part.weight * (part[to] - part.before), 0);
  return tidy(way('after') / way('target'));
}
