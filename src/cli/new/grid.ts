import { basename } from 'node:path';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import type { Read } from '../../grid/make.ts';
import type { Problem } from '../../grid/problem.ts';
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
  return makeFrom(options.from ?? '', id, options, context);
}

async function makeFrom(
  from: string,
  givenId: string | undefined,
  options: NewQuestionnaireOptions,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const { output } = options;
  const words = speak(newQuestionnaireWords, globals.lang);
  const [{ readGrid }, { makeQuestionnaire }, { gridYaml }, { presentAt, update }] = await Promise.all([
    import('./grid-tables.ts'),
    import('../../grid/make.ts'),
    import('../../grid/yaml.ts'),
    import('./update.ts'),
  ]);
  const grid = await readGrid(from, shell.cwd);
  const refuse = async (diagnostics: Diagnostic[], sources: readonly Source[]) => {
    await tell(diagnostics, sources, context);
    await notify(shell, `${words.notWritten}\n`);
    return EXIT.fault;
  };
  if (grid.diagnostics.some(isError)) return refuse(grid.diagnostics, grid.sources);
  const present = output === undefined ? null : await presentAt(output, context);
  const stem = basename(output ?? '').replace(/\..*$/, '');
  const wanted = {
    id:
      (givenId === undefined ? present?.questionnaire?.id : undefined) ??
      (await ownId(givenId, stem, words, context)),
    language: globals.lang,
    languages: present?.questionnaire?.languages ?? (globals.langs?.length ? globals.langs : [globals.lang]),
  };
  const read = makeQuestionnaire(grid.sheets, wanted);
  const { made } = read;
  const told = read.problems.map((problem) => placed(problem, from, grid));
  if (told.some(isError)) return refuse(told, grid.sources);

  const isUpdate = output !== undefined && present !== null && options.force === true;
  const merged = isUpdate ? update(output, present, read, wanted) : null;
  if (merged && 'code' in merged) return refuse([merged], []);
  const source = {
    file: output ?? `${wanted.id}.yaml`,
    text: merged?.text ?? gridYaml(made, globals.lang),
  };
  const diagnostics = [...told, ...(await checked(source, read, from, grid, context))];
  if (diagnostics.some(isError)) return refuse(diagnostics, [...grid.sources, source]);
  if (output === undefined) {
    await deliver(shell, source.text);
  } else {
    const { writeWhole } = await import('../../files/write.ts');
    const fault = writeWhole(output, source.text, { cwd: shell.cwd, force: options.force ?? false });
    if (fault) {
      const updates = fault.code === 'CN040' && present?.questionnaire?.id === made.value.id;
      await tell([updates ? diagnosticAt('CN040', output, null, { updates: true }) : fault], [], context);
      return EXIT.fault;
    }
  }
  await tell(diagnostics, [...grid.sources, source], context);
  if (globals.quiet) return EXIT.ok;
  const parts = [
    ...new Set(made.toComplete.map((path) => path.filter((step) => typeof step === 'string').join('.'))),
  ];
  const lines = [
    ...(merged ? merged.lines : output === undefined ? [] : [words.madeOf(output)]),
    ...(parts.length === 0 || merged ? [] : [words.toComplete(parts)]),
    ...(output === undefined ? [] : [words.nextCheck(fileWord(output))]),
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
  { made, layouts }: Read,
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
  // A grid has headings, not keys.
  const inItsWords = ({ args, range }: Diagnostic): object => {
    const at = range && placeOf(range);
    const of = at && [...layouts.values()].find(({ headings }) => headings.sheet === at.sheet);
    const heading = of && where({ ...of.headings, column: at.column }).cell?.text;
    return heading && 'item' in args ? { ...args, item: { ...args.item, key: heading } } : args;
  };
  // What no cell says is told of the sheet of questions: the questionnaire itself is not there to look at.
  const headings = layouts.get('questions')?.headings;
  const whole = { file: from, range: null, ...(headings && where(headings)) };
  return diagnostics.map((item): Diagnostic => {
    const { related, ...bare } = item;
    const beside = related && inGrid(related.range);
    return {
      ...bare,
      args: inItsWords(item),
      ...(inGrid(item.range) ?? whole),
      ...(related && beside && { related: { ...related, ...beside, range: beside.range ?? related.range } }),
    } as Diagnostic;
  });
}
