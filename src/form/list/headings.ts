import { nameSkeleton } from '../../model/structure.ts';
import { listHeadings } from '../../words/form/list.ts';

export type Column = 'name' | 'id' | 'profile' | 'replyTo';

const { name, id, profile, replyTo, ...added } = listHeadings;
const OWN = { name, id, profile, replyTo } satisfies Record<Column, unknown>;
const COLUMNS = Object.keys(OWN) as Column[];

/** The headings that a misspelt one may have been meant as. */
export const KNOWN = Object.values(OWN).flatMap((words) => Object.values(words));

/** Headings compare without case, accents, punctuation and small words. */
const skeletons = (words: Record<string, string>): string[] => Object.values(words).map(nameSkeleton);

/** The headings of other people’s lists, taken where a column’s own is not there. */
const ALSO: Record<Column, readonly string[]> = {
  name: [
    ...['structure', 'nomstructure', 'structurename', 'organisation', 'organization'],
    ...['nomorganisation', 'organisationname', 'organizationname', 'raisonsociale'],
  ],
  id: ['identifier', 'identifiantstructure', 'idstructure', 'structureid'],
  profile: ['profilstructure', 'structureprofile'],
  replyTo: [
    ...['repondrea', 'adressereponse', 'reponse', 'reply', 'replyaddress'],
    ...['courriel', 'adressecourriel', 'mail', 'adressemail', 'mel', 'email', 'adresseemail', 'emailaddress'],
    ...['adresseelectronique', 'courrierelectronique'],
  ],
};

/** What `index.csv` adds to the list that it was made from. */
const ADDED = new Set(Object.values(added).flatMap(skeletons));

/** Which cells of a row of headings are which column, by their places in the row. */
export interface Headings {
  columns: ReadonlyMap<Column, number>;
  /** Those of a column that another heading has already. */
  twice: readonly { at: number; first: number }[];
  /** Those of no column. */
  unknown: readonly number[];
}

export function readHeadings(row: readonly string[]): Headings {
  const written = row.map(nameSkeleton);
  const placesOf = (known: readonly string[]) =>
    [...written.keys()].filter((at) => known.includes(written[at] ?? ''));
  const columns = new Map<Column, number>();
  const twice: Headings['twice'][number][] = [];
  for (const column of COLUMNS) {
    const own = placesOf(skeletons(OWN[column]));
    const [first, ...others] = own.length > 0 ? own : placesOf(ALSO[column]);
    if (first === undefined) continue;
    columns.set(column, first);
    twice.push(...others.map((at) => ({ at, first })));
  }
  const used = new Set([...columns.values(), ...twice.map(({ at }) => at)]);
  const isUnknown = (at: number) => row[at]?.trim() !== '' && !used.has(at) && !ADDED.has(written[at] ?? '');
  return { columns, twice, unknown: [...row.keys()].filter(isUnknown) };
}
