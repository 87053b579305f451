import type { Language } from '../language.ts';
import { nameSkeleton } from '../model/structure.ts';
import { letters } from '../report/workbook/sheet-xml.ts';
import { isError } from '../words/checks/catalogue.ts';
import { headingNames } from '../words/grid/names.ts';
import { fileOf, type Wanted } from './file.ts';
import { languagesOf, withLanguages } from './languages.ts';
import { cellAt, type Layout, layOut, sheetsIn, textIn } from './layout.ts';
import { Mapping, type Meaning } from './mapping.ts';
import type { Place, Problem, RawSheet, Report } from './problem.ts';
import { type Reading, Row } from './row.ts';
import { type ColumnId, MAIN, READ_SHEETS, type ReadSheet } from './sheets.ts';
import { type Made, Sited, unsited } from './sited.ts';
import { listed, Words } from './words.ts';

/** The most cells of one column in which the same thing is told. */
const MOST_TOLD = 100;

/** What is read of a grid. */
export interface Read {
  /** With gaps where there are problems. */
  made: Made;
  problems: Problem[];
  /** By sheet, with the language of each heading. */
  layouts: ReadonlyMap<ReadSheet, Layout>;
  /** What the grid itself says that its questionnaire's id is. */
  ownId: string | null;
}

/** Makes a questionnaire's file of a grid. */
export function makeQuestionnaire(sheets: readonly RawSheet[], wanted: Wanted): Read {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  const report: Report = (code, args, at, related) => {
    const kind = `${code} ${at?.sheet} ${at?.column}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST_TOLD) problems.push({ code, args, at, ...(related && { related }) } as Problem);
  };
  const found = sheetsIn(sheets, report, wanted.language);
  const mapping = mappingIn(sheets, found, report, wanted.language);
  const layouts = new Map<ReadSheet, Layout>();
  for (const id of READ_SHEETS) {
    const at = found.get(id);
    const sheet = at === undefined ? undefined : sheets[at];
    if (at === undefined || !sheet || id === 'mapping') continue;
    const layout = layOut(sheet, at, id, mapping, report, wanted.language);
    if (layout) layouts.set(id, layout);
  }
  const languages = languagesOf([...layouts.values()], layouts.get('questionnaire'), wanted.languages);
  const words = new Words(mapping, wanted.language);
  const reading: Reading = { report, words, languages, language: wanted.language };
  const rows = new Map<ReadSheet, Row[]>();
  for (const [id, layout] of layouts) {
    const spoken = withLanguages(layout, languages, report);
    layouts.set(id, spoken);
    rows.set(id, rowsOf(id, spoken, reading));
  }
  tellOfNothing(layouts, rows, found, report, wanted.language);
  const file = fileOf((id) => rows.get(id) ?? [], reading, wanted);
  const nameOf = ({ sheet, row, column }: Place) => {
    const name = sheets[sheet]?.name;
    const cell = `${letters(column)}${row + 1}`;
    return name ? `${name}!${cell}` : cell;
  };
  words.tell(report, nameOf);
  if (!problems.some(({ code }) => isError({ code }))) {
    for (const { own } of mapping.unused) {
      const { row, column } = own;
      report('CN899', { why: 'unused', text: textIn(sheets[own.sheet]?.rows[row]?.[column]) }, own);
    }
  }
  const ownId = file.id instanceof Sited ? String(file.id.value) : null;
  return { made: unsited(file), problems: inOrder(gathered(problems, nameOf)), layouts, ownId };
}

/** The same thing wrong in several cells of a column is told once, at the first one. */
function gathered(problems: readonly Problem[], nameOf: (place: Place) => string): Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { code, args, at } = problem;
    const key = JSON.stringify([code, args, at?.sheet, at?.column]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [...alike.values()].map(([first, ...others]) => {
    const names = listed(others.flatMap(({ at }) => (at ? [nameOf(at)] : [])));
    const one = first as Problem;
    return names.length === 0 ? one : ({ ...one, args: { others: names, ...one.args } } as Problem);
  });
}

/** By sheet, row and column. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(({ at: one }, { at: other }) => rank(one) - rank(other));
const rank = (at: Place | null): number => (at ? at.sheet * 1e12 + at.row * 1e5 + at.column : -1);

function mappingIn(
  sheets: readonly RawSheet[],
  found: ReadonlyMap<ReadSheet, number>,
  report: Report,
  language: Language,
): Mapping {
  const at = found.get('mapping');
  const sheet = at === undefined ? undefined : sheets[at];
  const layout =
    sheet && at !== undefined ? layOut(sheet, at, 'mapping', new Mapping(), report, language) : null;
  if (!layout) return new Mapping();
  const [own, ours] = (['own', 'ours'] as const).map((id) =>
    layout.columns.find(({ column }) => column === id),
  );
  if (!own || !ours) {
    const columns = [headingNames[own ? 'ours' : 'own'][language]];
    report('CN896', { why: 'column', columns }, layout.headings);
  }
  const meanings = new Map<string, Meaning>();
  for (const row of layout.rows) {
    const [from, to] = [own, ours].map((column) => column && cellAt(row, column, layout.sheet));
    if (!from || !to) continue;
    const before = meanings.get(nameSkeleton(from.text));
    if (before && nameSkeleton(before.to) !== nameSkeleton(to.text)) {
      const two = { heading: from.text, first: before.to, second: to.text };
      report('CN890', two, to.at, before.ours);
    }
    meanings.set(nameSkeleton(from.text), before ?? { to: to.text, own: from.at, ours: to.at });
  }
  return new Mapping(meanings);
}

/** The rows of a sheet that say what they are about; tells the others. */
function rowsOf(id: ReadSheet, layout: Layout, reading: Reading): Row[] {
  return layout.rows.flatMap((cells) => {
    const row = new Row(cells, layout, reading);
    const { first } = row;
    if (!first) return [];
    if (row.has(MAIN[id]) && !row.cell(MAIN[id])) {
      reading.report('CN889', { why: 'no-main' }, first.at);
      return [];
    }
    return [row];
  });
}

/** The columns without which a sheet cannot be read, where they are more than its main one. */
const NEEDED: Partial<Record<ReadSheet, readonly ColumnId[]>> = {
  questionnaire: ['key', 'text'],
  questions: ['question', 'area', 'sentence'],
  actions: ['title', 'addresses'],
};

/** Tells of a grid without questions, or without the columns that they need. */
function tellOfNothing(
  layouts: ReadonlyMap<ReadSheet, Layout>,
  rows: ReadonlyMap<ReadSheet, readonly Row[]>,
  found: ReadonlyMap<ReadSheet, number>,
  report: Report,
  language: Language,
): void {
  const needed = [headingNames.area, headingNames.axis, headingNames.question].map(
    (names) => names[language],
  );
  for (const [id, { headings, columns, unknown }] of layouts) {
    const main = NEEDED[id] ?? [MAIN[id]];
    for (const column of main) {
      if (columns.some((one) => one.column === column)) continue;
      const name = headingNames[column][language];
      if (!unknown.some((one) => one === name)) report('CN896', { why: 'column', columns: [name] }, headings);
    }
  }
  const layout = layouts.get('questions');
  if (
    layout
      ? layout.rows.length > 0 || rows.get('questions')?.length
      : found.has('questions') && layouts.size > 0
  )
    return;
  report('CN896', { why: 'questions', columns: needed }, layout?.headings ?? null);
}
