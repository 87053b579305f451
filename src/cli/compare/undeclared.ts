import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { compareVersions, nextVersion } from '../../model/version.ts';
import type { Comparison } from '../../review/comparison.ts';
import type { Dossier, Sides } from './sides.ts';

/** What is told of questions that say something else than they did, where the questionnaire does not declare it. */
export function undeclared(
  comparisons: readonly Comparison[],
  { questionnaire: now, earlier: then }: Sides,
  { files }: Dossier,
): Diagnostic[] {
  const those = comparisons.flatMap(({ questions }) => questions.filter(({ isUndeclared }) => isUndeclared));
  const ids = [...new Set(those.map(({ id }) => id))];
  if (ids.length === 0 || !then) return [];
  const isRaised = compareVersions(now.version, then.version) > 0;
  const version = isRaised ? now.version : nextVersion(then.version, 'major');
  const lines = [
    ...(isRaised ? [] : [`version: ${version}`]),
    'changed:',
    ...ids.map((id) => `  ${id}: ${version}`),
  ];
  return [diagnosticAt('CN999', files[0] ?? '', null, { questions: ids, version: now.version, lines })];
}
