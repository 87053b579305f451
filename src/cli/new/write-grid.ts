import { createHash } from 'node:crypto';
import type { GridRows } from '../../grid/from-questionnaire.ts';
import { newQuestionnaireWords } from '../../words/cli/new-questionnaire.ts';
import { readMeWords } from '../../words/grid/legend.ts';
import { speak } from '../../words/speak.ts';
import { type Context, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import type { NewQuestionnaireOptions } from './options.ts';

/** Writes the grid of a questionnaire, or an empty one, as a workbook. */
export async function writeGrid(
  { from, output, force }: NewQuestionnaireOptions,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(newQuestionnaireWords, globals.lang);
  if (output === undefined || !/\.xlsx$/i.test(output)) throw new UsageError(words.needsWorkbook);
  const [{ gridSheets }, { writeWorkbook }, { writeWhole }] = await Promise.all([
    import('../../grid/workbook.ts'),
    import('../../report/workbook/write.ts'),
    import('../../files/write.ts'),
  ]);
  const grid = from === undefined ? await emptyGrid(context) : await gridOf(from, context);
  if (!grid) return EXIT.fault;
  const chunks: Uint8Array[] = [];
  const made = createHash('sha256');
  const sheets = gridSheets(grid.rows, grid.languages, grid.left, globals.lang);
  writeWorkbook(sheets, speak(readMeWords, globals.lang).cut, {
    content: (text) => made.update(text),
    origin: () => made.copy().digest('hex'),
    bytes: (chunk) => chunks.push(chunk),
  });
  const fault = writeWhole(output, Buffer.concat(chunks), { cwd: shell.cwd, force: force ?? false });
  if (fault) {
    await tell([fault], [], context);
    return EXIT.fault;
  }
  const left = grid.left.length === 0 ? [] : [words.leftOut, ...grid.left.map((line) => `  ${line}`)];
  if (!globals.quiet) await notify(shell, `${[words.madeOf(output), ...left].join('\n')}\n`);
  return EXIT.ok;
}

interface Grid {
  rows: GridRows;
  languages: readonly string[];
  left: readonly string[];
}

async function emptyGrid({ globals }: Context): Promise<Grid> {
  const { emptyRows } = await import('../../grid/empty.ts');
  const languages = globals.langs?.length ? globals.langs : [globals.lang];
  return { rows: emptyRows(globals.lang, languages), languages, left: [] };
}

/** @returns null if the questionnaire cannot be used, once it is told why. */
async function gridOf(from: string, context: Context): Promise<Grid | null> {
  const { shell, globals } = context;
  const [{ loadQuestionnaire }, { leftOut, rowsOf }] = await Promise.all([
    import('../../load/load-questionnaire.ts'),
    import('../../grid/from-questionnaire.ts'),
  ]);
  const { value, diagnostics, sources } = await loadQuestionnaire(from, shell.cwd);
  await tell(diagnostics, sources, context);
  if (!value) return null;
  return {
    rows: rowsOf(value, globals.lang),
    languages: value.languages,
    left: leftOut(value, globals.lang),
  };
}
