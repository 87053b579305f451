import { basename } from 'node:path';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import type { Problem } from '../../grid/problem.ts';
import type { Made } from '../../grid/sited.ts';
import { fileWord } from '../../text/shell-word.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { newQuestionnaireWords } from '../../words/cli/new-questionnaire.ts';
import { speak } from '../../words/speak.ts';
import { asTypedHere } from '../command-line.ts';
import { type Context, deliver, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import type { Grid } from './grid-tables.ts';
import type { NewQuestionnaireOptions } from './options.ts';
import { ownId } from './own-id.ts';

/** Writes the grid of a questionnaire, or an empty one; or the questionnaire of a grid. */
export async function newFromGrid(
  id: string | undefined,
  options: NewQuestionnaireOptions,
  context: Context,
): Promise<number> {
  const words = speak(newQuestionnaireWords, context.globals.lang);
  if (options.full) throw new UsageError(words.fullGrid);
  if (options.grid) {
    const { writeGrid } = await import('./write-grid.ts');
    return writeGrid(options, context);
  }
  const stem = options.output === undefined ? '' : basename(options.output).replace(/\..*$/, '');
  return makeFrom(options.from ?? '', await ownId(id, stem, words, context), options, context);
}

async function makeFrom(
  from: string,
  id: string,
  options: NewQuestionnaireOptions,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(newQuestionnaireWords, globals.lang);
  const [{ readGrid }, { makeQuestionnaire }, { gridYaml }] = await Promise.all([
    import('./grid-tables.ts'),
    import('../../grid/make.ts'),
    import('../../grid/yaml.ts'),
  ]);
  const grid = await readGrid(from, shell.cwd);
  const refuse = async (diagnostics: Diagnostic[], sources: readonly Source[]) => {
    await tell(diagnostics, sources, context);
    await notify(shell, `${words.notWritten}\n`);
    return EXIT.fault;
  };
  if (grid.diagnostics.some(isError)) return refuse(grid.diagnostics, grid.sources);
  const { made, problems } = makeQuestionnaire(grid.sheets, { id, language: globals.lang });
  if (!made)
    return refuse(
      problems.map((problem) => placed(problem, from, grid)),
      grid.sources,
    );

  const source = { file: options.output ?? `${id}.yaml`, text: gridYaml(made, globals.lang) };
  const diagnostics = await checked(source, made, from, grid, context);
  if (diagnostics.some(isError)) return refuse(diagnostics, [...grid.sources, source]);
  if (options.output === undefined) {
    await deliver(shell, source.text);
  } else {
    const { writeWhole } = await import('../../files/write.ts');
    const fault = writeWhole(options.output, source.text, { cwd: shell.cwd, force: options.force ?? false });
    if (fault) {
      await tell([fault], [], context);
      return EXIT.fault;
    }
  }
  await tell(diagnostics, [...grid.sources, source], context);
  if (globals.quiet) return EXIT.ok;
  const parts = [
    ...new Set(made.toComplete.map((path) => path.filter((step) => typeof step === 'string').join('.'))),
  ];
  const lines = [
    ...(options.output === undefined ? [] : [words.madeOf(options.output)]),
    ...(parts.length === 0 ? [] : [words.toComplete(parts)]),
    ...(options.output === undefined ? [] : [words.nextCheck(fileWord(options.output))]),
  ];
  if (lines.length > 0) await notify(shell, `${asTypedHere(lines.join('\n'), context)}\n`);
  return EXIT.ok;
}

function placed({ code, args, at, related }: Problem, file: string, { where }: Grid): Diagnostic {
  const beside = related && where(related);
  return {
    ...{ code, args, file },
    ...(at ? where(at) : { range: null }),
    ...(beside && {
      related: {
        file,
        range: beside.range ?? { line: 1, column: 1, endLine: 1, endColumn: 1 },
        cell: beside.cell,
      },
    }),
  } as Diagnostic;
}

/** What `check` says of the questionnaire, at the cells of the grid that it comes from. */
async function checked(
  source: Source,
  made: Made,
  from: string,
  { where }: Grid,
  { shell }: Context,
): Promise<Diagnostic[]> {
  const [{ loadQuestionnaireFile }, { checkQuestionnaire }] = await Promise.all([
    import('../../load/questionnaire-file.ts'),
    import('../../check/index.ts'),
  ]);
  const { diagnostics } = await loadQuestionnaireFile(source.file, shell.cwd, checkQuestionnaire, { source });
  if (diagnostics.length === 0) return [];
  const { tracer } = await import('../../grid/trace.ts');
  const placeOf = tracer(source, made);
  const inGrid = (range: Diagnostic['range']) => {
    const at = range && placeOf(range);
    return at ? { file: from, ...where(at) } : null;
  };
  return diagnostics.map((item): Diagnostic => {
    const beside = item.related && inGrid(item.related.range);
    return {
      ...item,
      ...inGrid(item.range),
      ...(item.related &&
        beside && { related: { ...item.related, ...beside, range: beside.range ?? item.related.range } }),
    } as Diagnostic;
  });
}
