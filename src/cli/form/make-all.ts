import { join, resolve } from 'node:path';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { makeFolder } from '../../files/folder.ts';
import { isTaken, reasonOf, whatIsAt } from '../../files/what-is-at.ts';
import { writeWhole } from '../../files/write.ts';
import { indexCsv } from '../../form/list/index-csv.ts';
import { readList } from '../../form/list/read-list.ts';
import type { FormMaker, FormOptions } from '../../form/make/page.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { formWords } from '../../words/cli/form.ts';
import { speak } from '../../words/speak.ts';
import { type Context, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

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
  if (output === undefined) throw new UsageError(words.needsFolder);
  const folder = resolve(shell.cwd, output);
  if (whatIsAt(folder).kind === 'file') throw new UsageError(words.notFolder(output));
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
  const listed = forms.map(({ row, file, options }) => ({ row, file, formId: maker.idOf(options) }));
  const table = { file: INDEX, text: () => indexCsv(listed, questionnaire, globals.lang) };
  const pages = forms.map(({ file, options }) => ({ file, text: () => maker.page(options) }));
  const all = [...pages, table].map(({ file, text }) => ({ file: join(output, file), text }));
  const taken = force ? [] : all.filter(({ file }) => isTaken(resolve(shell.cwd, file)));
  await tell(
    taken.map(({ file }) => diagnosticAt('CN040', file, null, {})),
    [],
    context,
  );
  if (taken.length > 0) return EXIT.fault;
  try {
    makeFolder(folder);
  } catch (error) {
    await tell([diagnosticAt('CN042', output, null, { reason: reasonOf(error) })], [], context);
    return EXIT.fault;
  }
  for (const { file, text } of all) {
    const fault = writeWhole(file, text(), { cwd: shell.cwd, force });
    if (fault === null) continue;
    await tell([fault], [], context);
    return EXIT.fault;
  }
  if (!globals.quiet) await notify(shell, `${words.writtenAll(pages.length, output, join(output, INDEX))}\n`);
  return EXIT.ok;
}
