import { join, resolve } from 'node:path';
import { whatIsAt } from '../../files/what-is-at.ts';
import { isSameFile } from '../../files/write.ts';
import { indexCsv } from '../../form/list/index-csv.ts';
import { readList } from '../../form/list/read-list.ts';
import type { ListRow } from '../../form/list/rows.ts';
import type { FormMaker, FormOptions } from '../../form/make/page.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Matched, matched } from '../../review/match.ts';
import { oneLine } from '../../text/printable.ts';
import { formWords } from '../../words/cli/form.ts';
import { speak } from '../../words/speak.ts';
import type { Dossier } from '../compare/sides.ts';
import { type Context, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { lookingBack, type Past, spare } from './before.ts';
import { writeAll } from './write-all.ts';

interface Many {
  questionnaire: Questionnaire;
  /** The CSV file that lists the structures. */
  list: string;
  /** The folder of the pages. */
  output?: string;
  force?: boolean;
  /** What the pages look back on; null for nothing. */
  past: Past | null;
}

/** The table of the pages, beside them. */
const INDEX = 'index.csv';

/** A page for each structure of a list, and their table: all of them or, where anything is in the way, none. */
export async function makeAll(
  maker: FormMaker,
  common: FormOptions,
  { questionnaire, list, output, force = false, past }: Many,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(formWords, globals.lang);
  if (output === undefined || output === '-') throw new UsageError(words.needsFolder);
  if (['file', 'stream'].includes(whatIsAt(resolve(shell.cwd, output)).kind))
    throw new UsageError(words.notFolder(output));
  const index = join(output, INDEX);
  if (isSameFile(index, list, shell.cwd)) throw new UsageError(words.ownList(list));
  const { rows, diagnostics, sources } = readList(list, shell.cwd, questionnaire);
  await tell(diagnostics, sources, context);
  if (rows.length === 0) return EXIT.fault;
  const found = matched(
    past?.dossiers ?? [],
    rows.map((row) => ({ structure: row })),
  );
  const dossierOf = new Map(found.pairs.map(({ before, after }) => [after.structure, before]));
  const forms: { row: ListRow; file: string; options: FormOptions }[] = [];
  for (const row of rows) {
    const { id, name, profile } = row;
    const own = { ...common, structure: { id, name, profile }, replyTo: row.replyTo ?? common.replyTo };
    const dossier = dossierOf.get(row);
    const options = dossier ? await lookingBack(own, dossier, questionnaire, context) : own;
    if (!options) return EXIT.fault;
    forms.push({ row, file: `${row.slug}.html`, options });
  }
  const listed = forms.map(({ row, file, options }) => ({
    row: { ...row, id: options.structure.id, profile: options.structure.profile, replyTo: options.replyTo },
    file,
    formId: maker.idOf(options),
  }));
  const pages = forms.map(({ file, options }) => ({
    file: join(output, file),
    text: () => maker.page(options),
  }));
  const table = { file: index, text: () => indexCsv(listed, questionnaire, globals.lang) };
  if (past) for (const { file } of [...pages, table]) spare(past, file, context);
  const faults = writeAll([...pages, table], output, { cwd: shell.cwd, force });
  await tell(faults, [], context);
  if (faults.length > 0) return EXIT.fault;
  if (past) await tellUnmatched(found, context);
  if (!globals.quiet) await notify(shell, `${words.writtenAll(pages.length, output, index)}\n`);
  return EXIT.ok;
}

/** Says which pages look back on nothing, and whose answers have no page. */
async function tellUnmatched(
  { onlyBefore, onlyAfter }: Matched<Dossier, { structure: ListRow }>,
  { shell, globals }: Context,
): Promise<void> {
  const words = speak(formWords, globals.lang);
  const names = (those: readonly { structure: { name: string } }[]) =>
    those.map(({ structure }) => oneLine(structure.name));
  const lines = [
    ...(onlyAfter.length > 0 ? [words.ordinary(names(onlyAfter))] : []),
    ...(onlyBefore.length > 0 ? [words.pageless(names(onlyBefore))] : []),
  ];
  if (lines.length > 0) await notify(shell, `${lines.join('\n')}\n`);
}
