import { diagnosticAt } from '../../diagnostics/lines.ts';
import { readSource } from '../../files/read.ts';
import { planStatuses } from '../../report/review/plan-boxes.ts';
import type { PlanBoxes } from '../../review/deeds.ts';
import type { Context } from '../shell.ts';
import { tell } from '../tell.ts';

/**
 * Reads what is ticked in an earlier plan, and says on stderr why it cannot be read.
 * @param plan as the user named it.
 * @returns null where it has no mark any more; undefined where there is no such file.
 */
export async function readBoxes(plan: string, context: Context): Promise<PlanBoxes | null | undefined> {
  const read = readSource(plan, context.shell.cwd, true);
  if ('diagnostic' in read) {
    await tell([read.diagnostic], [], context);
    return undefined;
  }
  const { isReadable, actions } = planStatuses(read.source.text);
  if (!isReadable) {
    await tell([diagnosticAt('CN994', plan, null, {})], [], context);
    return null;
  }
  return {
    ids: actions.map(({ id }) => id),
    done: new Set(actions.flatMap(({ id, done }) => (done ? [id] : []))),
  };
}
