import { join, resolve } from 'node:path';
import { whatIsAt } from '../../files/what-is-at.ts';
import { isSameFile } from '../../files/write.ts';
import { indexCsv } from '../../form/list/index-csv.ts';
import { readList } from '../../form/list/read-list.ts';
import type { FormMaker, FormOptions } from '../../form/make/page.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { formWords } from '../../words/cli/form.ts';
import { speak } from '../../words/speak.ts';
import { type Context, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { writeAll } from './write-all.ts';

interface Many {
  questionnaire: Questionnaire;
  /** The CSV file that lists the structures. */
  list: string;
  /** The folder of the pages. */
  output?: string;
  force?: boolean;
}

/** The table of the pages, beside them. */
const INDEX = 'index.csv';

/** A page for each structure of a list, and their table: all of them or, where anything is in the way, none. */
export async function makeAll(
  maker: FormMaker,
  common: FormOptions,
  { questionnaire, list, output, force = false }: Many,
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
  const forms = rows.map((row) => ({
    row,
    file: `${row.slug}.html`,
    options: {
      ...common,
      structure: { id: row.id, name: row.name, profile: row.profile },
      replyTo: row.replyTo ?? common.replyTo,
    },
  }));
  const listed = forms.map(({ row, file, options }) => ({
    row: { ...row, replyTo: options.replyTo },
    file,
    formId: maker.idOf(options),
  }));
  const pages = forms.map(({ file, options }) => ({
    file: join(output, file),
    text: () => maker.page(options),
  }));
  const table = { file: index, text: () => indexCsv(listed, questionnaire, globals.lang) };
  const faults = writeAll([...pages, table], output, { cwd: shell.cwd, force });
  await tell(faults, [], context);
  if (faults.length > 0) return EXIT.fault;
  if (!globals.quiet) await notify(shell, `${words.writtenAll(pages.length, output, index)}\n`);
  return EXIT.ok;
}
