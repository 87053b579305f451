import { diagnosticAt } from '../../diagnostics/lines.ts';
import { comparisonJson } from '../../report/review/json.ts';
import { compare } from '../../review/compare.ts';
import type { Comparison } from '../../review/comparison.ts';
import type { Matched } from '../../review/match.ts';
import { type Context, deliver, EXIT } from '../shell.ts';
import { tell } from '../tell.ts';
import type { CompareOptions } from './options.ts';
import type { Dossier, Sides } from './sides.ts';

/** Makes the review of one structure. @returns the exit code. */
export async function compareStructure(
  sides: Sides,
  { pairs: [pair], onlyBefore, onlyAfter }: Matched<Dossier>,
  options: CompareOptions,
): Promise<number> {
  const { context } = sides;
  // Of two dates, half says nothing.
  if (!sides.isWhole) return EXIT.fault;
  if (!pair) {
    await tell([...apart(onlyBefore[0], onlyAfter[0])], [], context);
    return EXIT.fault;
  }
  const comparison = compare(sides.questionnaire, pair.before.answered, pair.after.answered, {
    earlier: sides.earlier,
    boxes: null,
    isWhole: true,
    usualAccompaniment: 'none',
  });
  await tell(reversedDates(comparison, pair.after), [], context);
  return write(comparison, options, context);
}

const apart = (before: Dossier | undefined, after: Dossier | undefined) =>
  before && after
    ? [
        diagnosticAt('CN993', after.files[0] ?? '', null, {
          name: after.structure.name,
          other: before.structure.name,
        }),
      ]
    : [];

/** Answers of an earlier day than those that they are compared with. */
function reversedDates({ before, after }: Comparison, { files }: Dossier) {
  const [then, now] = [before.resolved.date, after.resolved.date];
  if (then === null || now === null || now >= then) return [];
  return [diagnosticAt('CN991', files[0] ?? '', null, { date: now, before: then })];
}

async function write(comparison: Comparison, { format }: CompareOptions, context: Context): Promise<number> {
  const { shell, globals } = context;
  await deliver(shell, `${JSON.stringify(comparisonJson(comparison, globals.lang), null, 1)}\n`, 'json');
  return EXIT.ok;
}
