import { type Dirent, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ReadResult } from '../../files/decode.ts';
import { readListed, readSource } from '../../files/read.ts';
import { isMap } from '../../model/shape.ts';
import { parseValue, peekValue } from '../../yaml/parse-value.ts';

/** A questionnaire found somewhere, as far as a glance at it tells. */
export interface Offer {
  /** Absolute. */
  path: string;
  id: string;
  version: string;
}

const AREAS = /^["']?areas["']?\s*:/m;
const ID = /^["']?id["']?\s*:\s*["']?([a-z][a-z0-9-]*)["']?\s*(?:#.*)?$/m;
const VERSION = /^["']?version["']?\s*:\s*["']?(\d+\.\d+\.\d+)["']?\s*(?:#.*)?$/m;

/**
 * Which questionnaire a file is; null for any other file, and for unreadable ones, which are nobody's concern here.
 * Questionnaires are long: the lines that name one are enough, if they are laid out as people write them.
 */
export function offerOf(path: string, read: ReadResult = readSource(path)): Offer | null {
  if ('diagnostic' in read) return null;
  const { text } = read.source;
  if (!text.includes('areas')) return null;
  const [id, version] = [ID.exec(text)?.[1], VERSION.exec(text)?.[1]];
  if (id !== undefined && version !== undefined && AREAS.test(text)) return { path, id, version };
  const value = peekValue(read.source);
  const isIt = isMap(value) && isMap(value.areas);
  return isIt && typeof value.id === 'string' && typeof value.version === 'string'
    ? { path, id: value.id, version: value.version }
    : null;
}

export const isSameVersion = (one: Offer, two: Offer): boolean =>
  one.id === two.id && one.version === two.version;

/** Whether two questionnaires say the same, actions included, whatever their comments and the order of their keys. */
export const areAlike = (one: string, two: string): boolean =>
  isDeepStrictEqual(contentOf(one), contentOf(two));

function contentOf(path: string): unknown {
  const read = readSource(path);
  if ('diagnostic' in read) return null;
  const { text } = read.source;
  const value = parseValue(read.source);
  if (!isMap(value) || typeof value.actions !== 'string') return value ?? text;
  const actions = readSource(resolve(dirname(path), value.actions));
  if ('diagnostic' in actions) return value;
  return { ...value, actions: parseValue(actions.source) ?? actions.source.text };
}

/** The questionnaires in a folder and all its subfolders. */
export function offersWithin(folder: string): Offer[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : offersWithin(path);
    return offerAt(path, entry);
  });
}

/** Where questionnaires are kept, next to answers. */
const KEPT = /^questionnaires?$/i;

/** The questionnaires in a folder, or in its `questionnaires/`. */
export function offersIn(folder: string): Offer[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return KEPT.test(entry.name) ? offersWithin(path) : [];
    return offerAt(path, entry);
  });
}

/** Whether a file may be a questionnaire, by its name: a cohort's folder holds thousands named as answers. */
export const mayOffer = (name: string): boolean =>
  /\.(?:ya?ml|json)(?![a-z0-9])/i.test(name) && !/\.answers(?![a-z0-9])/i.test(name);

function offerAt(path: string, entry: Dirent): Offer[] {
  if (!mayOffer(entry.name) || !(entry.isFile() || entry.isSymbolicLink())) return [];
  const offer = offerOf(path, entry.isFile() ? readListed(path, '.') : readSource(path));
  return offer ? [offer] : [];
}

/** What a folder contains, sorted, without hidden entries; nothing if it cannot be read. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
