import type { Expected } from '../cohort/roll.ts';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, Lines } from '../diagnostics/lines.ts';
import { readSource } from '../files/read.ts';
import { french1252 } from '../files/windows-1252.ts';
import { type Column, STRUCTURES } from '../form/list/headings.ts';
import { type Layout, layOut } from '../form/list/layout.ts';
import { spanOf } from '../form/list/rows.ts';
import type { Cell, Row } from '../form/list/table.ts';
import { nameKey, nameSkeleton } from '../model/structure.ts';
import type { ArgsOf, Code } from '../words/checks/catalogue.ts';

/** Headings of the column that counts people, as skeletons: « Nombre d'agents », « Nb de réponses », « Inscrits ». */
const HOW_MANY = 'nb|nbr|nbre|nombre|number|count';
const WHO =
  'pers|personnes?|gens|agente?s?|salarie?e?s?|inscrite?s?|participante?s?|repondante?s?|reponses?|voix|membres?|effectifs?|attendue?s?|people|staff|employees?|members?|respondents?|participants?|answers?|headcount';
const PEOPLE = new RegExp(
  `^(?:(?:${HOW_MANY}|expected)?(?:${WHO})(?:attendue?s?|prevue?s?|expected)?|${HOW_MANY}|expected)$`,
);

/** Headings of numbers that count nobody. */
const ORDER =
  /^(?:n|no|num|numero|rang|ordre|ligne|dept?|departement|cp|codepostal|annee|age|row|rank|line|year)$/;

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
  const read = readSource(file, cwd, true, french1252);
  if ('diagnostic' in read) {
    const { diagnostic } = read;
    if (diagnostic.code === 'CN005')
      return { rows: [], diagnostics: [diagnosticAt('CN860', file, null, {})], sources: [] };
    const asOfList = { ...diagnostic, args: { ...diagnostic.args, kind: 'list' } } as Diagnostic;
    return { rows: [], diagnostics: [asOfList], sources: [] };
  }
  const lines = new Lines(read.source.text);
  const diagnostics: Diagnostic[] = [];
  const tell = <C extends Code>(code: C, { from, to }: Pick<Cell, 'from' | 'to'>, args: ArgsOf<C>) =>
    diagnostics.push(diagnosticAt(code, file, lines.range(from, to), args));
  const layout = layOut(read.source.text, STRUCTURES);
  if (layout.fault) tell('CN980', layout.fault, { why: layout.fault.why });
  const { rows, name: nameAt, id: idAt, people: peopleAt, isGuessed, unread } = columnsOf(layout);
  const heading = (at: number) => layout.headings[at]?.text ?? '';
  const [first] = unread;
  const counted = layout.headings[peopleAt];
  if (isGuessed && counted) tell('CN868', counted, { heading: counted.text });
  if (first !== undefined) {
    const taken = counted ? counted.text : null;
    tell('CN869', layout.headings[first] ?? spanOf(layout.headings), {
      headings: unread.map(heading),
      taken,
    });
  }
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
    const before = seen.get(key);
    const { line } = lines.range(spanOf(row).from, spanOf(row).to);
    if (before !== undefined) {
      tell('CN863', row[nameAt] ?? spanOf(row), { name, line: before });
      continue;
    }
    seen.set(key, line);
    const people = numberIn(said(peopleAt));
    if (people === null && said(peopleAt) !== '') {
      tell('CN862', row[peopleAt] ?? spanOf(row), { said: said(peopleAt) });
    }
    found.push({ name, id, people });
  }
  if (found.length === 0 && !layout.fault) {
    diagnostics.push(diagnosticAt('CN860', file, null, {}));
  }
  return { rows: found, diagnostics, sources: [read.source] };
}

/** Where a list has what. */
interface Columns {
  rows: readonly Row[];
  /** Places in a row; -1 for a column that is not there. */
  name: number;
  id: number;
  people: number;
  /** Whether nothing but its numbers says that a column counts people. */
  isGuessed: boolean;
  /** Columns that may count people too, and are not read. */
  unread: readonly number[];
}

function columnsOf({ headings, columns, body, unknown }: Layout<Column>): Columns {
  const id = columns.get('id') ?? -1;
  const skeletons = headings.map(({ text }) => nameSkeleton(text));
  const known = [...skeletons.keys()].filter((at) => PEOPLE.test(skeletons[at] ?? ''));
  if (columns.has('name') || id >= 0 || known.length > 0) {
    const numbers = unknown.filter((at) => !ORDER.test(skeletons[at] ?? '') && isOfNumbers(body, at));
    const isGuessed = known.length === 0 && numbers.length === 1;
    const [people = -1, ...unread] = isGuessed ? numbers : known.length > 0 ? known : [-1, ...numbers];
    const other = headings.findIndex((_, at) => at !== id && at !== people);
    const name = columns.get('name') ?? (id >= 0 ? -1 : other);
    return { rows: body, name, id, people, isGuessed, unread };
  }
  const all = headings.length > 0 ? [headings, ...body] : [];
  const places = [...Array(Math.max(0, ...all.map(({ length }) => length))).keys()];
  const people = places.findIndex((at) => all.some((row) => numberIn(row[at]?.text ?? '') !== null));
  // Headings of other words: the only line where a word stands above the numbers; below a title, a word that is known.
  const titled = all.findIndex((row) => (row[people]?.text ?? '') !== '');
  const word = all[titled]?.[people]?.text ?? '';
  const isBelow = all.slice(0, titled).every(isTitle) && PEOPLE.test(nameSkeleton(word));
  const isTitled = people >= 0 && numberIn(word) === null && (titled === 0 || isBelow);
  return {
    rows: isTitled ? all.slice(titled + 1) : all,
    ...{ name: people === 0 ? 1 : 0, id, people, isGuessed: false, unread: [] },
  };
}

const isTitle = (row: Row): boolean => row.filter(({ text }) => text !== '').length === 1;

/** Whether a column has numbers of people, but for what is not known or written in words here and there. */
function isOfNumbers(rows: readonly Row[], at: number): boolean {
  const said = rows.map((row) => row[at]?.text ?? '').filter((text) => text !== '');
  const numbers = said.filter((text) => numberIn(text) !== null);
  return numbers.length > 0 && numbers.length * 2 >= said.length;
}

function numberIn(text: string): number | null {
  const [, digits] = NUMBER.exec(text) ?? [];
  return digits === undefined ? null : Number(digits);
}
