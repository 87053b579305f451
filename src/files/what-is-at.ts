import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';

/** What is at a path, links followed; or why the system does not say. */
export type WhatIs =
  | { kind: 'file'; stat: Stats }
  | { kind: 'folder' }
  /** A pipe, a socket, a device: opening one may wait forever. */
  | { kind: 'stream' }
  | { kind: 'none' }
  | { kind: 'unknown'; reason: string };

/**
 * What is at a path. Never throws: `statSync` only tolerates missing files, not circular links, closed folders or
 * overlong names.
 */
export function whatIsAt(path: string): WhatIs {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { kind: 'folder' };
    return stat.isFile() ? { kind: 'file', stat } : { kind: 'stream' };
  } catch (error) {
    const reason = reasonOf(error);
    // There is nothing below a file either.
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? { kind: 'none' } : { kind: 'unknown', reason };
  }
}

/** Whether something has this name, even a link that dangles or cannot be followed. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(reasonOf(error));
  }
}

/** The names in a folder; none if it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** The system's code for an error: `EACCES`, `ELOOP`. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
