import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Cell, Diagnostic, Range, Source } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../../diagnostics/lines.ts';
import { readSource } from '../../files/read.ts';
import { dayOf, MOST_UNPACKED, readCells } from '../../files/read-workbook.ts';
import { whatIsAt } from '../../files/what-is-at.ts';
import { french1252 } from '../../files/windows-1252.ts';
import { workbookFlaws } from '../../files/workbook-flaws.ts';
import { type Row, readTable } from '../../form/list/table.ts';
import { readHeading } from '../../grid/heading.ts';
import { textIn } from '../../grid/layout.ts';
import { Mapping } from '../../grid/mapping.ts';
import type { Kept, Place, RawSheet } from '../../grid/problem.ts';
import { letters } from '../../report/workbook/sheet-xml.ts';

/** A grid as it was read. */
export interface Grid {
  sheets: RawSheet[];
  /** What keeps it from being read, wholly or in some cells. */
  diagnostics: Diagnostic[];
  /** The text that was read, for showing places in it. */
  sources: Source[];
  /** Where a cell is shown. */
  where(place: Place): { range: Range | null; cell?: Cell };
}

/** What may stand between the cells of a CSV. */
const SEPARATORS = [';', ',', '\t', '|'];

/** How far down a CSV's headings are looked for. */
const ABOVE = 20;

/** Reads a grid: an .xlsx workbook, or a CSV file, which has questions alone. @param file as the user named it, from `cwd`. */
export async function readGrid(file: string, cwd: string): Promise<Grid> {
  const path = resolve(cwd, file);
  if (/\.(?:csv|tsv|txt)$/i.test(file) || whatIsAt(path).kind !== 'file') return readCsv(file, cwd);
  const refused = (diagnostic: Diagnostic): Grid => ({
    sheets: [],
    diagnostics: [diagnostic],
    sources: [],
    where: () => ({ range: null }),
  });
  const tooLarge = { why: 'size' as const, mebibytes: MOST_UNPACKED / 1024 / 1024 };
  if (statSync(path).size > MOST_UNPACKED) return refused(diagnosticAt('CN886', file, null, tooLarge));
  const bytes = readFileSync(path);
  const read = await readCells(bytes);
  if (!Array.isArray(read) && read.why !== 'damaged') {
    return refused(diagnosticAt('CN886', file, null, read.why === 'size' ? tooLarge : read));
  }
  const flaws = flawsIn(bytes);
  if (!Array.isArray(read)) {
    // A cell that holds an error may be what keeps the workbook from being read.
    const told = flaws.map(
      ({ sheet, row, column, why }): Diagnostic => ({
        ...diagnosticAt('CN894', file, null, { why }),
        cell: { name: `${sheet}!${letters(column)}${row + 1}`, text: '' },
      }),
    );
    const damaged = refused(diagnosticAt('CN886', file, null, { why: 'damaged' }));
    return told.length > 0 ? { ...damaged, diagnostics: told } : damaged;
  }
  const sheets = read.map(
    ({ sheet, rows }): RawSheet => ({
      name: sheet,
      rows: rows.map((row) => row.map(kept)),
      flaws: flaws.filter((flaw) => flaw.sheet === sheet),
    }),
  );
  return {
    sheets,
    diagnostics: [],
    sources: [],
    where: ({ sheet, row, column }) => ({
      range: null,
      cell: {
        name: `${sheets[sheet]?.name ?? ''}!${letters(column)}${row + 1}`,
        text: textIn(sheets[sheet]?.rows[row]?.[column]),
      },
    }),
  };
}

function flawsIn(bytes: Uint8Array) {
  try {
    return workbookFlaws(bytes);
  } catch {
    return [];
  }
}

const kept = (value: string | number | boolean | Date | null): Kept =>
  value instanceof Date ? { day: dayOf(value) } : (value ?? null);

/** Why a file is no CSV, in words for whoever has a spreadsheet. */
function unread(diagnostic: Diagnostic): Diagnostic {
  const { code, args, file } = diagnostic;
  if (code === 'CN034') return diagnosticAt('CN886', file, null, { why: 'kind', sort: args.sort });
  if (code === 'CN005') return diagnosticAt('CN886', file, null, { why: 'empty' });
  return code === 'CN006' || code === 'CN007'
    ? diagnosticAt('CN886', file, null, { why: 'encoding' })
    : diagnostic;
}

function readCsv(file: string, cwd: string): Grid {
  const read = readSource(file, cwd, true, french1252);
  if ('diagnostic' in read) {
    return {
      sheets: [],
      diagnostics: [unread(read.diagnostic)],
      sources: [],
      where: () => ({ range: null }),
    };
  }
  const { source } = read;
  const lines = new Lines(source.text);
  const tables = SEPARATORS.map((separator) => readTable(source.text, separator));
  const known = (rows: readonly Row[]) =>
    Math.max(
      0,
      ...rows
        .slice(0, ABOVE)
        .map((row) => row.filter(({ text }) => readHeading(text, 'questions', new Mapping())).length),
    );
  const [table = { rows: [], fault: null }] = [...tables].sort(
    (one, other) => known(other.rows) - known(one.rows),
  );
  const rows = table.rows.map((row) => (/^sep=.?$/i.test(row[0]?.text ?? '') ? [] : row));
  const range = (at: { from: number; to: number }) => lines.range(at.from, at.to);
  return {
    sheets: [{ name: null, rows: rows.map((row) => row.map(({ text }) => text)), flaws: [] }],
    diagnostics: table.fault
      ? [diagnosticAt('CN980', file, range(table.fault), { why: table.fault.why })]
      : [],
    sources: [source],
    where: ({ row, column }) => {
      const cells = rows[row] ?? [];
      const cell = cells[column] ?? cells.at(-1);
      const name = `${letters(column)}${row + 1}`;
      const text = cells[column]?.text ?? '';
      return cell ? { range: range(cell), cell: { name, text, isInText: true } } : { range: null };
    },
  };
}
