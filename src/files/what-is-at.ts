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
 * overlong names. That it does so matters: most files asked for in a new folder are missing, and an error is dear.
 */
export function whatIsAt(path: string): WhatIs {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return { kind: 'none' };
    if (stat.isDirectory()) return { kind: 'folder' };
    return stat.isFile() ? { kind: 'file', stat } : { kind: 'stream' };
  } catch (error) {
    const reason = reasonOf(error);
    // There is nothing below a file either.
    return reason === 'ENOTDIR' ? { kind: 'none' } : { kind: 'unknown', reason };
  }
}

/** Whether something has this name, even a link that dangles or cannot be followed. */
export function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return !['ENOTDIR', 'ENAMETOOLONG'].includes(reasonOf(error));
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
