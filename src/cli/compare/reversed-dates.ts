import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import type { Comparison } from '../../review/comparison.ts';
import type { Dossier } from './sides.ts';

/** What is told of answers of an earlier day than those that they are compared with. */
export function reversedDates({ before, after }: Comparison, { files }: Dossier): Diagnostic[] {
  const [then, now] = [before.resolved.date, after.resolved.date];
  if (then === null || now === null || now >= then) return [];
  return [diagnosticAt('CN991', files[0] ?? '', null, { date: now, before: then })];
}
