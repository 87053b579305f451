import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { inputsInOrder } from '../../files/inputs.ts';
import { readSource } from '../../files/read.ts';
import { answeredOn, areOneOwner, ownerIn, ownerOf } from '../../report/marks.ts';
import { planStatuses } from '../../report/review/plan-boxes.ts';
import type { PlanBox } from '../../review/deeds.ts';
import type { Context } from '../shell.ts';
import { tell } from '../tell.ts';
import type { Dossier } from './sides.ts';

/** A plan that people may have edited. */
export interface TickedPlan {
  /** Whose it is, by its mark. */
  owner: string;
  /** The day of the answers that it was made of, YYYY-MM-DD; null if nothing tells. */
  date: string | null;
  actions: readonly PlanBox[];
}

/** What a plan is called by the program; others may be anything. */
const CALLED_PLAN = /\.plan\b[^/\\]*\.md$/;

/**
 * Reads the plans of a folder, and says which ones cannot be read.
 * @returns undefined where the folder itself cannot be read, or holds no plan: why is said.
 */
export async function plansIn(folder: string, context: Context): Promise<TickedPlan[] | undefined> {
  const { cwd } = context.shell;
  const plans: TickedPlan[] = [];
  const odd: Diagnostic[] = [];
  for (const { file, named, refusal } of await inputsInOrder([folder], cwd)) {
    if (!named && !file.endsWith('.md')) continue;
    const read = refusal ? { diagnostic: refusal } : readSource(file, cwd, named);
    if ('diagnostic' in read) {
      await tell([read.diagnostic], [], context);
      if (named) return undefined;
      continue;
    }
    const { text } = read.source;
    const { isReadable, actions } = planStatuses(text);
    const owner = ownerIn(text);
    if (owner !== null && actions.length > 0) plans.push({ owner, date: answeredOn(text), actions });
    else if (actions.length > 0) odd.push(diagnosticAt('CN940', file, null, {}));
    else if (CALLED_PLAN.test(file) && !isReadable) odd.push(diagnosticAt('CN994', file, null, {}));
  }
  if (plans.length === 0 && odd.length === 0) odd.push(diagnosticAt('CN941', folder, null, {}));
  await tell(odd, [], context);
  return plans;
}

/**
 * What is ticked in a structure's plan of then: those made of later answers do not count, and of several, a tick in any
 * of the last ones does. Null if there is none.
 */
export function boxesOf(
  plans: readonly TickedPlan[],
  before: Dossier,
  after: Dossier,
): readonly PlanBox[] | null {
  const owners = [before, after].map(({ structure }) => ownerOf(structure));
  const then = lastDay(before);
  const own = plans.filter(
    ({ owner, date }) =>
      owners.some((its) => areOneOwner(its, owner)) && (date === null || then === null || date <= then),
  );
  const last = own
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  const its = own.filter(({ date }) => (date ?? '') === last).flatMap(({ actions }) => actions);
  return its.length > 0 ? its : null;
}

const lastDay = ({ answered }: Dossier): string | null =>
  answered.sheets
    .flatMap(({ sheet: { date } }) => date ?? [])
    .sort()
    .at(-1) ?? null;
