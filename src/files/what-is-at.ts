import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';

/** What stands at a path, links followed; or why the system does not tell. */
export type WhatIs =
  | { kind: 'file'; stat: Stats }
  | { kind: 'folder' }
  /** A pipe, a socket, a device: opening one may wait forever. */
  | { kind: 'stream' }
  | { kind: 'none' }
  | { kind: 'unknown'; reason: string };

/**
 * What is at a path. Never throws: `statSync` keeps quiet about a missing file only, and not about links that go in
 * circles, folders that are closed or names that are too long.
 */
export function whatIsAt(path: string): WhatIs {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { kind: 'folder' };
    return stat.isFile() ? { kind: 'file', stat } : { kind: 'stream' };
  } catch (error) {
    const reason = reasonOf(error);
    // Below a file there is nothing either.
    return reason === 'ENOENT' || reason === 'ENOTDIR' ? { kind: 'none' } : { kind: 'unknown', reason };
  }
}

/** Whether something has this name, if only a link that leads nowhere, or that one may not follow. */
export function isTaken(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(reasonOf(error));
  }
}

/** The names of what is in a folder; none of one that cannot be read. */
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

/** What the system calls an error of its own: `EACCES`, `ELOOP`. */
export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
