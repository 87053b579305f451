import { nameSkeleton } from '../../model/structure.ts';

/** The headings by which a table's columns are known, as skeletons. */
export interface Vocabulary<Column extends string> {
  /** In the order in which columns are looked for; `also` counts where a column's own heading is not there. */
  columns: Record<Column, { own: readonly string[]; also: readonly string[] }>;
  /** Headings of columns that are not read. */
  added: readonly string[];
}

/** Headings compare without case, accents, punctuation and small words. */
export const skeletons = (words: Record<string, string>): string[] => Object.values(words).map(nameSkeleton);

export const NAMES: readonly string[] = [
  ...['nomstructure', 'structurename', 'organisation', 'organization'],
  ...['nomorganisation', 'organisationname', 'organizationname', 'raisonsociale'],
];

export const IDS: readonly string[] = ['identifier', 'identifiantstructure', 'idstructure', 'structureid'];

export const MAIL: readonly string[] = [
  ...['courriel', 'adressecourriel', 'mail', 'adressemail', 'mel', 'email', 'adresseemail', 'emailaddress'],
  ...['adresseelectronique', 'courrierelectronique'],
];

/** Which cells of a row of headings are which column, by their places in the row. */
export interface Headings<Column extends string> {
  columns: ReadonlyMap<Column, number>;
  /** Those of a column that another heading has already. */
  twice: readonly { at: number; first: number }[];
  /** Those of no column. */
  unknown: readonly number[];
}

export function readHeadings<Column extends string>(
  row: readonly string[],
  vocabulary: Vocabulary<Column>,
): Headings<Column> {
  const written = row.map(nameSkeleton);
  const columns = new Map<Column, number>();
  const twice: { at: number; first: number }[] = [];
  const used = new Set<number>();
  const placesOf = (known: readonly string[]) =>
    [...written.keys()].filter((at) => known.includes(written[at] ?? '') && !used.has(at));
  for (const column of Object.keys(vocabulary.columns) as Column[]) {
    const { own: named, also } = vocabulary.columns[column];
    const own = placesOf(named);
    const [first, ...others] = own.length > 0 ? own : placesOf(also);
    if (first === undefined) continue;
    columns.set(column, first);
    twice.push(...others.map((at) => ({ at, first })));
    for (const at of [first, ...others]) used.add(at);
  }
  const isUnknown = (at: number) =>
    row[at]?.trim() !== '' && !used.has(at) && !vocabulary.added.includes(written[at] ?? '');
  return { columns, twice, unknown: [...row.keys()].filter(isUnknown) };
}
