import { type Dirent, mkdirSync, opendirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { mayBeAnswers } from './names.ts';
import { reasonOf, type WhatIs, whatIsAt } from './what-is-at.ts';

/** Something in a folder: a file, or what cannot be read there. */
export interface Entry {
  path: string;
  /** Null for a file; else what is in the way, of the name that it is to be called by. */
  refusal: ((file: string) => Diagnostic) | null;
}

/** What editors and systems leave beside the files of people. */
const isLeftover = (name: string): boolean =>
  name.startsWith('.') || name.endsWith('~') || name.startsWith('~$') || /^#.*#$/.test(name);

/** What iCloud leaves of an answer file that is not on this computer: `.radio.answers.yaml.icloud`. */
const isPlaceholder = (name: string): boolean => /^\..+\.icloud$/i.test(name) && mayBeAnswers(name);

const isLeftFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The files of a folder and of those in it, one after the other: a folder may hold any number. Hidden ones and
 * node_modules are left out. They come in the disk's order.
 * @param deep how many folders deep, this one included. Links to folders are followed where that has an end.
 */
export function* entriesIn(folder: string, deep = Number.POSITIVE_INFINITY): Generator<Entry> {
  yield* walk(folder, deep, deep < Number.POSITIVE_INFINITY, realOf(folder));
}

function* walk(folder: string, deep: number, follows: boolean, root: string): Generator<Entry> {
  // Each is closed before those in it are opened: the system allows so many open at once.
  const folders: string[] = [];
  try {
    for (const entry of namesIn(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isLeftFolder(entry.name)) folders.push(path);
      } else if (isPlaceholder(entry.name)) {
        yield { path, refusal: (file) => diagnosticAt('CN039', file, null, {}) };
      } else if (!isLeftover(entry.name)) {
        if (entry.isFile()) yield { path, refusal: null };
        else if (follows && whatIsAt(path).kind === 'folder') folders.push(path);
        else yield* unusual(path, root);
      }
    }
  } catch (error) {
    yield { path: folder, refusal: unreadable(reasonOf(error)) };
  }
  if (deep > 1) for (const inner of folders) yield* walk(inner, deep - 1, follows, root);
}

function* namesIn(folder: string): Generator<Dirent> {
  const entries = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) yield entry;
  } finally {
    entries.closeSync();
  }
}

/**
 * A link, a pipe, a socket, a device. A link that leads nowhere may have led to a folder of answers, whatever its
 * name; of pipes and the like, only what may be an answer file is anybody's loss.
 */
function* unusual(path: string, root: string): Generator<Entry> {
  const there = whatIsAt(path);
  if (there.kind === 'file') yield { path, refusal: null };
  else if (there.kind === 'folder') {
    // What lies in the folder given is read there, and a link to one that holds it goes in circles.
    const real = `${realOf(path)}${sep}`;
    const isKnown = real.startsWith(`${root}${sep}`) || `${root}${sep}`.startsWith(real);
    if (!isKnown) yield { path, refusal: (file) => diagnosticAt('CN036', file, null, {}) };
  } else if (there.kind !== 'stream' || mayBeAnswers(path)) yield { path, refusal: refusalOf(there) };
}

function refusalOf(there: WhatIs): (file: string) => Diagnostic {
  if (there.kind === 'unknown') return unreadable(there.reason);
  return (file) =>
    there.kind === 'none'
      ? diagnosticAt('CN001', file, null, { isLink: true })
      : diagnosticAt('CN035', file, null, {});
}

const unreadable = (reason: string) => (file: string) => diagnosticAt('CN003', file, null, { reason });

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Makes a folder, and those that it stands in.
 *
 * Written here because Node 20's own `recursive` never comes back, whatever the signal, from a place where nothing can
 * be made and which says that it does not exist, as `/proc/x` does.
 * @param path absolute.
 * @throws the system's error.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (whatIsAt(path).kind === 'folder') return;
    const isAlone = reasonOf(error) === 'ENOENT' && whatIsAt(dirname(path)).kind === 'none';
    if (!isAlone) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}
