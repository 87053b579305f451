import { join, relative, sep } from 'node:path';

/** A path in a folder, as it is kept there: from the folder, which may be moved or handed on. */
interface Within {
  within: string;
}

/** A value as JSON, in which the paths in a folder do not tell where the folder is. @param folder absolute. */
export const jsonIn = (folder: string, value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' && `${part}${sep}`.startsWith(`${folder}${sep}`)
      ? ({ within: relative(folder, part) } satisfies Within)
      : part,
  );

/** The value again, wherever the folder is by now. */
export const valueIn = (folder: string, json: string): unknown =>
  JSON.parse(json, (_key, part: unknown) => (isWithin(part) ? join(folder, part.within) : part));

const isWithin = (part: unknown): part is Within =>
  typeof part === 'object' && part !== null && 'within' in part && Object.keys(part).length === 1;
