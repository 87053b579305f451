import type { Path } from '../diagnostics/diagnostic.ts';
import { KINDS_BY_TYPE, SHAPES } from '../generated/shapes.ts';
import type { Bounds, Item, Kind, Sort } from '../words/checks/schema-words.ts';

/** A map in a file. */
export type FileMap = { readonly [key: string]: unknown };

export const isMap = (value: unknown): value is FileMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a message shows it. Maps of a file have no prototype, hence no text of their own. */
export const spelledOut = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** The value at a path; undefined if there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as FileMap)[step]
        : undefined,
    root,
  );
}

/** The schema's kind of the value at a path: `question` at `areas.tools.questions[2]`, or by type if it has one. */
export function kindAt(root: unknown, path: Path, rootKind: Kind): Kind {
  // A file of actions is a list, and lists have the kind of their items.
  let kind: Kind = rootKind === 'actions' ? 'action' : rootKind;
  let value = root;
  for (const step of path) {
    const shape = SHAPES[kind];
    if (typeof step === 'string') {
      // A file may have a key like `__proto__`.
      kind = (shape && Object.hasOwn(shape.under, step) ? shape.under[step] : shape?.others) ?? '';
    }
    value = valueAt(value, [step]);
    if ((kind === 'question' || kind === 'fact') && isMap(value)) {
      const types = KINDS_BY_TYPE[kind];
      const type = spelledOut(value.type);
      if (Object.hasOwn(types, type)) kind = types[type] ?? kind;
    }
  }
  return kind;
}

/**
 * How messages name the value at a path.
 * @param parentKind the kind of the map that holds it or its list.
 */
export function itemAt(path: Path, parentKind: Kind): Item {
  const last = path.at(-1);
  if (last === undefined) return { key: null, index: null, optional: false };
  if (typeof last === 'string') return { key: last, index: null, optional: !isRequired(parentKind, last) };
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return { key: null, index: null, optional: false };
  return { key: String(key), index: last, optional: true };
}

export function sortOf(value: unknown): Sort {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not-finite';
  if (typeof value === 'boolean') return 'yes-no';
  return typeof value === 'string' ? 'text' : 'map';
}

const SORTS: Record<string, Sort> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'yes-no',
  array: 'list',
  object: 'map',
};
export const sortsOf = (types: string | readonly string[]): Sort[] =>
  (Array.isArray(types) ? (types as string[]) : [types as string]).flatMap((type) => SORTS[type] ?? []);

/** The bounds of the number under a key, in a kind of map. */
export function boundsOf(kind: Kind, key: string): Bounds {
  const { minimum, exclusiveMinimum, maximum, integer } = SHAPES[kind]?.bounds[key] ?? {};
  return { min: minimum, above: exclusiveMinimum, max: maximum, integer };
}

/** Whether a kind of map requires a key; a text requires each of its languages. */
const isRequired = (kind: Kind, key: string): boolean =>
  kind === 'text' || (SHAPES[kind]?.required.includes(key) ?? false);

export const keysOf = (kind: Kind): readonly string[] => SHAPES[kind]?.keys ?? [];

/** The kinds of questions or facts that have a key. */
export const kindsWith = (key: string, family: 'question' | 'fact'): Kind[] =>
  Object.values(KINDS_BY_TYPE[family]).filter((kind) => keysOf(kind).includes(key));

/** The types of questions or facts that these keys suit: all allowed, none missing. */
export const typesThatFit = (keys: readonly string[], family: 'question' | 'fact'): string[] =>
  Object.entries(KINDS_BY_TYPE[family]).flatMap(([type, kind]) => {
    const shape = SHAPES[kind];
    const isAllowed = keys.every((key) => shape?.keys.includes(key));
    return isAllowed && shape?.required.every((key) => keys.includes(key)) ? [type] : [];
  });
