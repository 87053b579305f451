import Table from 'cli-table3';
import type { Covered } from '../../check/coverage.ts';
import type { Language } from '../../language.ts';
import { AXES } from '../../model/questionnaire.ts';
import { checkWords } from '../../words/cli/check.ts';
import { speak } from '../../words/speak.ts';

/** What each profile meets on each track, as a table; axes in the words of the file, where they are to be fixed. */
export function coverageTable(rows: readonly Covered[], language: Language): string {
  const words = speak(checkWords, language).table;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const table = new Table({
    head: [words.profile, words.track, words.questions, words.minutes, ...AXES, words.actions],
    colAligns: ['left', 'left', ...Array.from({ length: AXES.length + 3 }, () => 'right' as const)],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    table.push([
      row.profile,
      row.track ?? words.whole,
      row.questions,
      row.minutes === null ? '' : number.format(row.minutes),
      ...AXES.map((axis) => number.format(row.weights[axis])),
      row.actions,
    ]);
  }
  return `${table.toString()}\n`;
}
