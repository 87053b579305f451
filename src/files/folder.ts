import { type Dirent, mkdirSync, opendirSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { LAST_RUN, mayBeAnswers } from './names.ts';
import { reasonOf, type WhatIs, whatIsAt } from './what-is-at.ts';

/** Something in a folder: a file, or what cannot be read there. */
export interface Entry {
  path: string;
  /** Whether it is hidden, or what an editor left. */
  isHidden?: boolean;
  /** Null for a file; otherwise why it cannot be read, given the name to call it by. */
  refusal: ((file: string) => Diagnostic) | null;
}

/** What editors and systems leave next to people's files. */
const isLeftover = (name: string): boolean =>
  name.startsWith('.') || name.endsWith('~') || name.startsWith('~$') || /^#.*#$/.test(name);

/** What is left beside each file, with nothing of it: by macOS, by an editor while it is open, by a cohort. */
const isSystems = (name: string): boolean =>
  /^(?:\._|~\$)|\.sw[a-p]$|^\.DS_Store$/.test(name) || name === LAST_RUN;

/** What iCloud shows for an answer file that is not on this computer: `.radio.answers.yaml.icloud`. */
const isPlaceholder = (name: string): boolean => /^\..+\.icloud$/i.test(name) && mayBeAnswers(name);

/** What Node puts in a name for bytes that are no UTF-8: with it, the system finds nothing. */
const isGarbled = (path: string): boolean => path.includes('\uFFFD') && whatIsAt(path).kind === 'none';

const garbled = (file: string): Diagnostic => diagnosticAt('CN866', file, null, {});

const isLeftFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The files of a folder and its subfolders, streamed, since there may be any number of them; hidden ones are marked.
 * Hidden folders and node_modules are not entered; those that hold anything come themselves, marked too. The order is the
 * disk's.
 * @param deep how many levels deep, this folder included. Links to folders are followed unless they go in circles.
 */
export function* entriesIn(folder: string, deep = Number.POSITIVE_INFINITY): Generator<Entry> {
  yield* walk(folder, deep, deep < Number.POSITIVE_INFINITY, realOf(folder));
}

function* walk(folder: string, deep: number, follows: boolean, root: string): Generator<Entry> {
  // Each is closed before its subfolders are opened: the system limits how many are open at once.
  const folders: string[] = [];
  try {
    for (const entry of namesIn(folder)) {
      const path = join(folder, entry.name);
      if (isGarbled(path)) {
        yield { path, refusal: garbled };
      } else if (entry.isDirectory()) {
        if (!isLeftFolder(entry.name)) folders.push(path);
        else if (holdsAnything(path)) yield { path, refusal: unentered, isHidden: true };
      } else if (isPlaceholder(entry.name)) {
        yield { path, refusal: (file) => diagnosticAt('CN039', file, null, {}) };
      } else if (isLeftover(entry.name)) {
        if (entry.isFile() && !isSystems(entry.name)) yield { path, refusal: null, isHidden: true };
      } else {
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

const unentered = (file: string): Diagnostic => diagnosticAt('CN867', file, null, {});

/** Whether a folder holds more than what systems leave; one that cannot be read may. */
function holdsAnything(folder: string): boolean {
  try {
    for (const { name } of namesIn(folder)) if (!isSystems(name)) return true;
    return false;
  } catch {
    return true;
  }
}

/**
 * A link, a pipe, a socket, a device. A dangling link may have led to a folder of answers, whatever its name; of pipes
 * and the like, only those that may be answer files would be missed.
 */
function* unusual(path: string, root: string): Generator<Entry> {
  const there = whatIsAt(path);
  if (there.kind === 'file') yield { path, refusal: null };
  else if (there.kind === 'folder') {
    // What is in the given folder is read there, and a link to one of its parents goes in circles.
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
 * Creates a folder and its parents.
 *
 * Written here because Node 20's `recursive` never returns, whatever the signal, where nothing can be created and the
 * system says that the path does not exist, as for `/proc/x`.
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
