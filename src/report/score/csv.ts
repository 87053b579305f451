import { AREAS, AXES } from '../../model/questionnaire.js';
import type { AxisScore } from '../../scoring/scores.js';
import { oneLine } from '../text/printable.js';
import type { Scored } from './scored.js';

/**
 * Scores as comma-separated values, one line a file (RFC 4180, UTF-8 without a byte order mark: what goes through a
 * pipe is for programs). A cell that a spreadsheet would take for a formula is neutralised by an apostrophe.
 */
export async function scoreCsv(scored: readonly Scored[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(scored.map(row), { header: true, columns: COLUMNS, escape_formulas: true });
}

const PER_AXIS = ['score', 'level', 'coverage', 'low', 'high', 'answered', 'open', 'na'] as const;

const COLUMNS = [
  'file',
  'structure',
  'profile',
  'date',
  'track',
  ...AXES.flatMap((axis) => PER_AXIS.map((column) => `${axis}_${column}`)),
  ...AREAS.flatMap((area) => AXES.map((axis) => `${area}_${axis}`)),
  'overall',
];

/** What is null is left empty: a score of 0 and no score are not the same. */
function row({ file, resolved, scores }: Scored): (string | number | null)[] {
  return [
    file,
    oneLine(resolved.structure.name),
    resolved.structure.profile,
    resolved.date,
    resolved.track,
    ...AXES.flatMap((axis) => axisCells(scores.axes[axis])),
    ...AREAS.flatMap((area) => AXES.map((axis) => scores.matrix[area][axis]?.score ?? null)),
    scores.overall,
  ];
}

function axisCells(found: AxisScore | null): (number | null)[] {
  if (!found) return PER_AXIS.map(() => null);
  const [low, high] = found.range;
  const { score, level, coverage, answered, open, na } = found;
  return [score, level, coverage, low, high, answered, open, na];
}
