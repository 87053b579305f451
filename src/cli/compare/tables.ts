import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { readSource } from '../../files/read.ts';
import { MOST_UNPACKED, type NoWorkbook, readWorkbook, type TextTable } from '../../files/read-workbook.ts';
import { whatIsAt } from '../../files/what-is-at.ts';
import { french1252 } from '../../files/windows-1252.ts';
import { readTable } from '../../form/list/table.ts';
import type { Context } from '../shell.ts';
import { tell } from '../tell.ts';

/** What may stand between the cells of a CSV. */
const SEPARATORS = [';', ',', '\t'];

/** The largest workbook that is read, in bytes: unpacked, it holds as much at least. */
const MOST = MOST_UNPACKED;

/**
 * The tables of a workbook, or those that the lines of a CSV may be, by separator; says on stderr why there is none.
 * @param file as the user named it.
 */
export async function followUpTables(
  file: string,
  context: Context,
): Promise<readonly TextTable[] | undefined> {
  const { cwd } = context.shell;
  const path = resolve(cwd, file);
  if (/\.(?:csv|tsv|txt)$/i.test(file) || whatIsAt(path).kind !== 'file') return csvTables(file, context);
  const { size } = statSync(path);
  const read: TextTable[] | NoWorkbook =
    size > MOST ? { why: 'size' } : await readWorkbook(readFileSync(path));
  if (Array.isArray(read)) return read;
  await tell([refusal(file, read)], [], context);
  return undefined;
}

function refusal(file: string, found: NoWorkbook) {
  switch (found.why) {
    case 'kind':
      return diagnosticAt('CN870', file, null, { sort: found.sort });
    case 'damaged':
      return diagnosticAt('CN871', file, null, {});
    case 'size':
      return diagnosticAt('CN872', file, null, { mebibytes: MOST_UNPACKED / 1024 / 1024 });
  }
}

async function csvTables(file: string, context: Context): Promise<readonly TextTable[] | undefined> {
  const read = readSource(file, context.shell.cwd, true, french1252);
  if ('diagnostic' in read) {
    await tell([read.diagnostic], [], context);
    return undefined;
  }
  return SEPARATORS.map((separator) => {
    const { rows } = readTable(read.source.text, separator);
    return { sheet: null, rows: rows.map((row) => row.map(({ text }) => text)) };
  });
}
