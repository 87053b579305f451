import type { Expected } from '../cohort/roll.ts';
import { readSource } from '../files/read.ts';
import { windows1252 } from '../files/windows-1252.ts';
import { isMap } from '../model/shape.ts';
import { nameKey, nameSkeleton, plainName } from '../model/structure.ts';
import type { Addressee } from '../report/mail/contact.ts';
import { parseValue } from '../yaml/parse-value.ts';
import type { Problems } from './problems.ts';

/** What a broken file says of its structure's name. */
const NAMED = /\bname["']?\s*:\s*["']?([^"'\n,{}]+)/;

/** The structure that a refused file says; null if it says none. */
export function structureIn(file: string, text: string): Addressee | null {
  const value = parseValue({ file, text });
  const structure = isMap(value) && isMap(value.structure) ? value.structure : null;
  const id = typeof structure?.id === 'string' ? structure.id : null;
  const name = typeof structure?.name === 'string' ? structure.name : (NAMED.exec(text)?.[1]?.trim() ?? '');
  return id === null && name === '' ? null : { id, name };
}

/** Those with whose name a file's own name begins, the longest where several do; none where two structures have it. */
export function namedLike<T>(file: string, all: readonly T[], nameOf: (one: T) => string): T[] {
  const named = plainName(file.slice(file.lastIndexOf('/') + 1));
  const plain = (one: T) => plainName(nameOf(one));
  const starts = all.filter((one) => plain(one) !== '' && `${named}-`.startsWith(`${plain(one)}-`));
  const longest = Math.max(...starts.map((one) => plain(one).length));
  const found = starts.filter((one) => plain(one).length === longest);
  const owners = new Set(found.map((one) => nameKey(nameOf(one))));
  return owners.size === 1 ? found : [];
}

/**
 * The refused files that seem to be of structures expected, by what they say or else by their names; none where unsure.
 * @param others structures that came, some of which nobody expected.
 */
export function refusedOf(
  list: readonly Expected[],
  others: readonly { name: string }[],
  problems: Problems,
  cwd: string,
): Map<Expected, string[]> {
  const found = new Map<Expected, string[]>();
  const files = new Set([...problems].flatMap(({ isRefused, file }) => (isRefused ? file : [])));
  for (const file of files) {
    const read = readSource(file, cwd, false, windows1252);
    const said = 'source' in read ? structureIn(file, read.source.text) : null;
    const rows = said
      ? list.filter((row) => isSaid(row, said))
      : namedLike<Expected | { name: string }>(file, [...list, ...others], ({ name }) => name);
    const [row, ...more] = list.filter((one) => rows.includes(one));
    if (row && more.length === 0) found.set(row, [...(found.get(row) ?? []), file]);
  }
  return found;
}

/** By the ids where both have one, since two structures may bear one name. */
function isSaid(row: Expected, { id, name }: Addressee): boolean {
  if (row.id !== null && id !== null) return row.id === id;
  const skeleton = nameSkeleton(name);
  return nameKey(row.name) === nameKey(name) || (skeleton !== '' && nameSkeleton(row.name) === skeleton);
}
