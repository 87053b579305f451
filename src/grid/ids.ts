import { idLike, isId } from '../model/malformed.ts';
import { nameSkeleton, plainName } from '../model/structure.ts';
import type { Row } from './row.ts';
import type { ColumnId } from './sheets.ts';
import { Sited } from './sited.ts';

/** How long an id made of a text is, in characters: a few words. */
const SHORT = 40;

/** An id made of a text; undefined if it has no letter that one may have. */
export function idOf(text: string): string | undefined {
  const plain = plainName(text);
  const id = isId(plain) ? plain : idLike(plain);
  if (id === null || id.length <= SHORT) return id ?? undefined;
  return id.slice(0, id.slice(0, SHORT + 1).lastIndexOf('-')) || id.slice(0, SHORT);
}

/** The rows of a sheet with their ids: their own, or made of what they say. */
export interface Named {
  row: Row;
  /** Null where its own id stands in no cell that can be read. */
  id: string;
  said: Sited | string;
}

/** @param from the columns that an id is made of, where a row has none: the first that says something. */
export function named(rows: readonly Row[], from: readonly ColumnId[], word: string): Named[] {
  const taken = new Set(rows.flatMap((row) => row.cell('id')?.text ?? []));
  return rows.map((row) => {
    const own = row.cell('id');
    if (own) return { row, id: own.text, said: new Sited(own.text, own.at) };
    const text = from.map((column) => row.cell(column)?.text).find((one) => one !== undefined) ?? '';
    const base = idOf(text) ?? word;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return { row, id, said: id };
  });
}

/** Finds the id that a text means: one that it is, or that of what it names. */
export interface Finder {
  (text: string): string | undefined;
  /** The texts that name something. */
  names: () => string[];
}

export function finder(of: readonly Named[], columns: readonly ColumnId[]): Finder {
  const byName = new Map<string, string>();
  for (const { row, id } of [...of].reverse()) {
    for (const column of columns) {
      const text = row.cell(column)?.text;
      if (text !== undefined) byName.set(nameSkeleton(text), id);
    }
  }
  const find = (text: string) => (of.some(({ id }) => id === text) ? text : byName.get(nameSkeleton(text)));
  const names = () => of.flatMap(({ row }) => columns.flatMap((column) => row.cell(column)?.text ?? []));
  return Object.assign(find, { names });
}
