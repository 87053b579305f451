import { fileName } from '../../files/names.ts';
import type { Column } from './headings.ts';
import type { Layout } from './layout.ts';
import type { FindProfile } from './profiles.ts';
import { readRow, type Said, type Span, type Tell } from './row.ts';
import type { Row } from './table.ts';

/** A structure of the list. */
export interface ListRow {
  /** Where its row begins in the file, from 1. */
  line: number;
  name: string;
  id: string | null;
  /** The present id of its profile. */
  profile: string | null;
  replyTo: string | null;
  /** The start of its files' names, which no other row has. */
  slug: string;
}

/**
 * Reads the rows below the headings, and tells what is wrong in any of them.
 * @param lineOf the line of an offset, from 1.
 * @returns the rows that can be taken, in the order of the list.
 */
export function readRows(
  { columns, headings, body }: Layout<Column>,
  find: FindProfile,
  lineOf: (offset: number) => number,
  tell: Tell,
): ListRow[] {
  if (columns.size === 0) return [];
  const needed = 1 + Math.max(...columns.values());
  const claim = claims(tell);
  const rows: ListRow[] = [];
  for (const row of body) {
    const filled = row.findLastIndex(({ text }) => text !== '') + 1;
    const isLong = filled > headings.length;
    if (isLong || row.length < needed) {
      const cells = isLong ? filled : row.length;
      tell('CN981', row[headings.length] ?? spanOf(row), { cells, headings: headings.length });
      continue;
    }
    const line = lineOf(spanOf(row).from);
    const said = readRow(row, columns, find, tell);
    const slug = claim(said, line, row[columns.get(said.id ? 'id' : 'name') ?? 0] ?? spanOf(row));
    const { name, id, profile, replyTo } = said;
    if (slug === undefined || name === undefined || id === undefined) continue;
    if (profile === undefined || replyTo === undefined) continue;
    rows.push({ line, name, id, profile, replyTo, slug });
  }
  return rows;
}

/** The whole of a row. */
export const spanOf = (row: Row): Span => ({ from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0 });

/** Gives out the names of files, and tells of rows that would have one that is taken; undefined for those. */
function claims(tell: Tell): (said: Said, line: number, at: Span) => string | undefined {
  const taken = new Map<string, { id: string | null; said: string; line: number; at: Span }>();
  return ({ id, name }, line, at) => {
    const said = id ?? name;
    if (id === undefined || said === undefined) return undefined;
    const slug = fileName(said);
    const first = taken.get(slug);
    if (!first) {
      taken.set(slug, { id, said, line, at });
      return slug;
    }
    const args =
      id !== null && id === first.id
        ? { id, line: first.line }
        : { name: said, other: first.said, page: `${slug}.html`, line: first.line };
    tell('CN987', at, args, first.at);
    return undefined;
  };
}
