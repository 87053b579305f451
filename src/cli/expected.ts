import type { Expected } from '../cohort/roll.ts';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../diagnostics/lines.ts';
import { readSource } from '../files/read.ts';
import { windows1252 } from '../files/windows-1252.ts';
import { type Column, STRUCTURES } from '../form/list/headings.ts';
import { type Layout, layOut } from '../form/list/layout.ts';
import { spanOf } from '../form/list/rows.ts';
import type { Cell, Row } from '../form/list/table.ts';
import { nameKey, nameSkeleton } from '../model/structure.ts';
import type { ArgsOf, Code } from '../words/checks/catalogue.ts';

/** Headings of the column that counts people, compared as names are. */
const PEOPLE = new Set(
  [
    ...['personnes', 'nombre', 'nombre de personnes', 'nb', 'nb de personnes', 'effectif', 'effectifs'],
    ...['participants', 'participantes', 'nombre de participants', 'repondants', 'nombre de repondants'],
    ...['voix', 'attendus', 'attendues', 'personnes attendues', 'reponses attendues', 'nombre attendu'],
    ...['people', 'number', 'number of people', 'count', 'expected', 'respondents', 'people expected'],
    ...['number of respondents', 'number of participants', 'staff', 'expected answers'],
  ].map(nameSkeleton),
);

/** A number of people as spreadsheets and people write it: `3`, `3,00`, « 3 personnes ». */
const NUMBER = /^(\d{1,3})(?:[.,]0+)?(?:\s*\p{L}+\.?)?$/u;

/** A spreadsheet's last line, which is no structure. */
const TOTAL = 'total';

/** Who is expected, as it was read. */
interface ExpectedRead {
  /** In the order of the list. */
  rows: Expected[];
  diagnostics: Diagnostic[];
  /** The text that was read, for showing places in it. */
  sources: Source[];
}

/**
 * Reads who is expected: a CSV file as spreadsheets save it, with headings in French or in English, or with none: the
 * name first, and the column of numbers.
 * @param file as the user named it, from `cwd`.
 */
export function readExpected(file: string, cwd: string): ExpectedRead {
  const read = readSource(file, cwd, true, windows1252);
  if ('diagnostic' in read) {
    const { diagnostic } = read;
    const asOfList = { ...diagnostic, args: { ...diagnostic.args, kind: 'list' } } as Diagnostic;
    return { rows: [], diagnostics: [asOfList], sources: [] };
  }
  const lines = new Lines(read.source.text);
  const diagnostics: Diagnostic[] = [];
  const tell = <C extends Code>(code: C, { from, to }: Pick<Cell, 'from' | 'to'>, args: ArgsOf<C>) =>
    diagnostics.push(diagnosticAt(code, file, lines.range(from, to), args));
  const layout = layOut(read.source.text, STRUCTURES);
  if (layout.fault) tell('CN980', layout.fault, { why: layout.fault.why });
  const { rows, name: nameAt, id: idAt, people: peopleAt } = columnsOf(layout);
  const found: Expected[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const said = (at: number) => row[at]?.text ?? '';
    const id = said(idAt) || null;
    const name = said(nameAt) || id;
    if (name === null) {
      tell('CN861', spanOf(row), {});
      continue;
    }
    if (nameSkeleton(name) === TOTAL) continue;
    const key = id ?? nameKey(name);
    const first = seen.get(key);
    const { line } = lines.range(spanOf(row).from, spanOf(row).to);
    if (first !== undefined) {
      tell('CN863', row[nameAt] ?? spanOf(row), { name, line: first });
      continue;
    }
    seen.set(key, line);
    const people = numberIn(said(peopleAt));
    if (people === null && said(peopleAt) !== '') {
      tell('CN862', row[peopleAt] ?? spanOf(row), { said: said(peopleAt) });
    }
    found.push({ name, id, people });
  }
  if (found.length === 0 && diagnostics.length === 0) {
    diagnostics.push(diagnosticAt('CN860', file, null, {}));
  }
  return { rows: found, diagnostics, sources: [read.source] };
}

/** The rows, and the places of their columns; -1 for a column that is not there. */
function columnsOf({ headings, columns, body }: Layout<Column>): {
  rows: readonly Row[];
  name: number;
  id: number;
  people: number;
} {
  const counted = headings.findIndex(({ text }) => PEOPLE.has(nameSkeleton(text)));
  const id = columns.get('id') ?? -1;
  if (columns.has('name') || id >= 0 || counted >= 0) {
    const other = headings.findIndex((_, at) => at !== id && at !== counted);
    return { rows: body, name: columns.get('name') ?? (id >= 0 ? -1 : other), id, people: counted };
  }
  const rows = headings.length > 0 ? [headings, ...body] : [];
  const places = [...(rows[0] ?? []).keys()];
  const people = places.findIndex((at) => rows.some((row) => numberIn(row[at]?.text ?? '') !== null));
  // Headings of other words: the only line where a word stands above the numbers.
  const [first] = rows;
  const isTitled =
    people >= 0 && first?.[people]?.text !== '' && numberIn(first?.[people]?.text ?? '') === null;
  return { rows: isTitled ? rows.slice(1) : rows, name: people === 0 ? 1 : 0, id, people };
}

function numberIn(text: string): number | null {
  const [, digits] = NUMBER.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}
