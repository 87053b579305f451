import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import type { Comparison } from '../../review/comparison.ts';
import { intervalOf } from '../../review/interval.ts';
import type { Dossier } from './sides.ts';

/** What is told of answers of an earlier day than those that they are compared with. */
export function reversedDates(comparison: Comparison, { files }: Dossier): Diagnostic[] {
  const { before, after } = comparison;
  if (intervalOf(comparison).kind !== 'reversed') return [];
  const args = { date: after.resolved.date ?? '', before: before.resolved.date ?? '' };
  return [diagnosticAt('CN991', files[0] ?? '', null, args)];
}

/** What is told of a structure that has another profile than at the earlier date: it is asked other questions. */
export function changedProfile({ before, after }: Comparison, { files }: Dossier): Diagnostic[] {
  const [then, now] = [before.resolved.structure.profile, after.resolved.structure.profile];
  return then === now ? [] : [diagnosticAt('CN943', files[0] ?? '', null, { profile: now, before: then })];
}

/** What is told of boxes that are ticked in a plan, where the answers say otherwise. */
export function contradictedBoxes({ actions }: Comparison, { files }: Dossier): Diagnostic[] {
  return actions.flatMap(({ id, isContradicted, status }) =>
    isContradicted && status ? [diagnosticAt('CN998', files[0] ?? '', null, { action: id, status })] : [],
  );
}
