import { diagnosticAt } from '../../diagnostics/lines.ts';
import { readSource } from '../../files/read.ts';
import type { Identity } from '../../model/structure.ts';
import { areOneOwner, ownerIn, ownerOf } from '../../report/marks.ts';
import { planStatuses } from '../../report/review/plan-boxes.ts';
import type { PlanBox } from '../../review/deeds.ts';
import type { Context } from '../shell.ts';
import { tell } from '../tell.ts';

/**
 * Reads what is ticked in an earlier plan, and says on stderr why it is not read.
 * @param plan as the user named it.
 * @param structures whose plan it may be: a structure, as each date names it.
 * @returns null where it has no mark any more, or another structure's; undefined where there is no such file.
 */
export async function readBoxes(
  plan: string,
  structures: readonly Identity[],
  context: Context,
): Promise<readonly PlanBox[] | null | undefined> {
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
  const owner = ownerIn(read.source.text);
  if (owner !== null && !structures.some((structure) => areOneOwner(ownerOf(structure), owner))) {
    const [{ name } = { name: '' }] = structures;
    await tell([diagnosticAt('CN997', plan, null, { name })], [], context);
    return null;
  }
  return actions;
}
