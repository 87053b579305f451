import type { ErrorObject } from 'ajv';
import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { KINDS_BY_TYPE } from '../generated/shapes.ts';
import type { Kind, Sort } from '../words/checks/schema-words.ts';
import { idLike, isVersion, malformed } from './malformed.ts';
import { meantWord } from './meant.ts';
import {
  boundsOf,
  isMap,
  itemAt,
  keysOf,
  kindAt,
  kindsWith,
  sortOf,
  sortsOf,
  spelledOut,
  typesThatFit,
  valueAt,
} from './shape.ts';

/**
 * Turns a validator's errors into findings, one per mistake.
 * @param rootKind what the file should be.
 */
export function schemaFindings(errors: readonly ErrorObject[], root: unknown, rootKind: Kind): Finding[] {
  const byPath = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const here = byPath.get(error.instancePath);
    if (here) here.push(error);
    else byPath.set(error.instancePath, [error]);
  }
  const groups = new Set<string>();
  return [...byPath].flatMap(([pointer, at]) => {
    const path = pathOf(pointer, root);
    const group = misnamedGroup(path, root, rootKind);
    if (group) {
      // Every condition inside is rejected, but the only mistake is the group's name.
      const isNew = groups.size < groups.add(JSON.stringify(group.path)).size;
      return isNew ? [group] : [];
    }
    const value = valueAt(root, path);
    const kind = kindAt(root, path, rootKind);
    return [...keyFindings(at, path, value, kind), ...valueFindings(at, path, value, kind, root, rootKind)];
  });
}

/** A JSON pointer as a path: a step into a list is an index. */
function pathOf(pointer: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

const GROUPS = ['all', 'any', 'not'];
const TYPE = ['type'];
const ALIKE = new Map(
  Object.entries({
    ...{ and: 'all', et: 'all', or: 'any', ou: 'any', no: 'not', non: 'not', none: 'not' },
    ...{ min: 'at-least', max: 'at-most' },
  }),
);

/** A cache per list: each item of a long list may be rejected. */
const listsOfMaps = new WeakMap<readonly unknown[], boolean>();
function holdsMaps(list: readonly unknown[]): boolean {
  const known = listsOfMaps.get(list) ?? list.some(isMap);
  listsOfMaps.set(list, known);
  return known;
}

/** Reports a misnamed group (not `all`, `any` or `not`) on the path through a condition. */
function misnamedGroup(path: Path, root: unknown, rootKind: Kind): Finding | undefined {
  for (const [i, key] of path.entries()) {
    if (typeof key !== 'string' || kindAt(root, path.slice(0, i), rootKind) !== 'condition') continue;
    if (keysOf('condition').includes(key)) continue;
    const value = valueAt(root, path.slice(0, i + 1));
    const meant = ALIKE.get(key) ?? nearest(key, GROUPS);
    const isGroup = Array.isArray(value)
      ? holdsMaps(value)
      : isMap(value) &&
        (meant === 'not' || keysOf('condition').some((word) => word in value)) &&
        !keysOf('expectation').some((word) => word in value);
    return isGroup ? finding('CN118', path.slice(0, i + 1), { key, nearest: meant }, 'key') : undefined;
  }
  return undefined;
}

/** Missing and unknown keys of a map: a typo causes both. */
function keyFindings(errors: readonly ErrorObject[], path: Path, value: unknown, kind: Kind): Finding[] {
  const paramsOf = (keyword: string, param: string): string[] =>
    errors.filter((error) => error.keyword === keyword).map((error) => String(error.params[param]));
  const family = familyOf(kind);
  const missing = new Set(paramsOf('required', 'missingProperty'));
  const unknown = paramsOf('additionalProperties', 'additionalProperty');
  if (kind === 'text' || (kind === 'level' && isMap(value) && !('title' in value))) {
    return unknown.map((code) => finding('CN112', [...path, code], { code }, 'key'));
  }
  if (missing.size > 0 && unknown.length > 0 && isMap(value) && family) {
    const fits = typesThatFit(Object.keys(value), family);
    const args = { type: spelledOut(value.type), fits, isFact: family === 'fact' };
    if (fits.length > 0) return [finding('CN117', [...path, 'type'], args)];
  }
  // Without its type, no other key of a question or fact can be judged: report the misspelt `type` alone.
  const slip =
    (kind === 'question' || kind === 'fact') && missing.has('type') && isMap(value)
      ? Object.keys(value).find((key) => nearest(key, TYPE))
      : undefined;
  if (slip !== undefined) {
    return [finding('CN102', [...path, slip], { kind, key: slip, nearest: 'type', known: TYPE }, 'key')];
  }
  const known = keysOf(kind);
  const absent = known.filter((candidate) => !isMap(value) || !(candidate in value));
  const unknownFindings = unknown.map((key) => {
    const alike = absent.find((candidate) => candidate === ALIKE.get(key));
    const near = alike ?? nearest(key, absent);
    const only = near === undefined ? elsewhere(key, kind) : [];
    const meant = near ?? (only.length === 0 ? onlyOne(missing, unknown) : undefined);
    if (meant !== undefined) missing.delete(meant);
    return finding('CN102', [...path, key], { kind, key, nearest: meant, known, absent, only }, 'key');
  });
  const missingFindings = [...missing].map((key) => {
    // A list item is shown by its own first line; a map under a key, by that key.
    const on = typeof path.at(-1) === 'string' ? 'key' : 'value';
    return finding('CN101', path, { kind, key }, on);
  });
  return [...unknownFindings, ...missingFindings];
}

/** The only missing key, if there is also only one unknown key: that one must stand for it. */
const onlyOne = (missing: ReadonlySet<string>, unknown: readonly string[]): string | undefined =>
  missing.size === 1 && unknown.length === 1 && !/^\d+$/.test(unknown[0] ?? '') ? [...missing][0] : undefined;

/** The kinds of the same family that have a key. */
function elsewhere(key: string, kind: Kind): Kind[] {
  const family = familyOf(kind);
  if (family) {
    const kinds = kindsWith(key, family);
    // Keys that only questions have: axes, a condition, a danger.
    return kinds.length === 0 && family === 'fact' && kindsWith(key, 'question').length > 0
      ? ['question']
      : kinds;
  }
  return kind === 'option' && keysOf('multipleOption').includes(key) ? ['multipleOption'] : [];
}

/** Whether a kind is a type of question or of fact. */
const familyOf = (kind: Kind): 'question' | 'fact' | undefined =>
  (['question', 'fact'] as const).find((family) => Object.values(KINDS_BY_TYPE[family]).includes(kind));

/** What only a text can lack. */
const OF_TEXTS: ReadonlySet<string> = new Set(['pattern', 'minLength', 'maxLength']);

/** What is wrong with a value itself: the first error is enough. */
function valueFindings(
  errors: readonly ErrorObject[],
  path: Path,
  value: unknown,
  kind: Kind,
  root: unknown,
  rootKind: Kind,
): Finding[] {
  const parentKind = kindAt(root, path.slice(0, -1), rootKind);
  const item = itemAt(path, parentKind);
  for (const { keyword, params } of errors) {
    const size = Array.isArray(value) ? value.length : 0;
    // What a map has of them is one of its keys', which `propertyNames` tells.
    if (OF_TEXTS.has(keyword) && typeof value !== 'string') continue;
    switch (keyword) {
      case 'type':
        if (path.length === 0) {
          return [finding('CN116', path, { kind: rootKind as 'questionnaire', found: sortOf(value) })];
        }
        if (isVersion(path) && typeof value === 'number') {
          return [finding('CN111', path, { version: null })];
        }
        if (params.type === 'integer' && Number.isFinite(value)) {
          return [
            finding('CN107', path, { item, value: Number(value), ...boundsOf(parentKind, item.key ?? '') }),
          ];
        }
        if (rootKind === 'answers' && path[0] === 'date' && typeof value === 'number') {
          return [malformed(path, String(value), parentKind)];
        }
        // In quotes, it would be a reserved word.
        if (path.at(-1) === 'id' && kind === 'id' && typeof value === 'boolean')
          return [finding('CN207', path, { kind: 'question', id: String(value) })];
        if (kind === 'id' && typeof value === 'number') return [malformed(path, String(value), parentKind)];
        // The rest of a text that a comma cut in two, between braces, rather than a language.
        if (value === null && parentKind === 'text' && !/^[a-z]{2}(-|$)/i.test(String(path.at(-1))))
          return [finding('CN112', path, { code: String(path.at(-1)) }, 'key')];
        return [
          finding('CN103', path, { item, expected: expectedSorts(params.type, kind), found: sortOf(value) }),
        ];
      case 'enum': {
        const allowed = (params.allowedValues as unknown[]).map(String);
        const word = spelledOut(value);
        return [finding('CN104', path, { item, value: word, nearest: meantWord(word, allowed), allowed })];
      }
      case 'const':
        return [finding('CN114', path, { found: spelledOut(value) })];
      case 'discriminator': {
        if (!isMap(value) || !('type' in value)) return [];
        const type = spelledOut(value.type ?? '');
        const isFact = kind === 'fact';
        const types = Object.keys(KINDS_BY_TYPE[isFact ? 'fact' : 'question']);
        return [
          finding('CN105', [...path, 'type'], { type, nearest: meantWord(type, types), types, isFact }),
        ];
      }
      case 'propertyNames': {
        const key = String(params.propertyName);
        return [finding('CN106', [...path, key], { id: key, suggestion: idLike(key), inList: false }, 'key')];
      }
      case 'pattern':
        if (value === '') return [finding('CN109', path, { item })];
        return [malformed(path, String(value), parentKind)];
      case 'minimum':
      case 'maximum':
      case 'exclusiveMinimum':
        return [
          finding('CN107', path, { item, value: Number(value), ...boundsOf(parentKind, item.key ?? '') }),
        ];
      case 'minItems':
        return [finding('CN108', path, { item, min: params.limit, found: size }, 'key')];
      case 'maxItems':
        return [finding('CN108', path, { item, max: params.limit, found: size }, 'key')];
      case 'maxProperties':
        return [finding('CN115', path, { found: isMap(value) ? Object.keys(value).length : 0 }, 'key')];
      case 'minLength':
        return [finding('CN109', path, { item })];
      case 'maxLength':
        if (kind === 'id') return [malformed(path, String(value), parentKind)];
        return [finding('CN113', path, { item, most: params.limit, found: String(value).length })];
      case 'minProperties':
        return [finding('CN109', path, { item }, 'key')];
      case 'uniqueItems': {
        // The validator gives both indices, in either order.
        const later = [...path, Math.max(params.i, params.j)];
        const earlier = [...path, Math.min(params.i, params.j)];
        const repeated = spelledOut(valueAt(root, later));
        return [finding('CN110', later, { item, value: repeated }, 'value', earlier)];
      }
    }
  }
  return [];
}

/** The types that the schema accepts, in its order; some kinds of map have their own name. */
function expectedSorts(types: string | readonly string[], kind: Kind): Sort[] {
  const sorts = sortsOf(types);
  const maps: Record<Kind, Sort> = { text: 'texts', condition: 'condition' };
  return sorts.map((sort) => (sort === 'map' ? (maps[kind] ?? sort) : sort));
}
