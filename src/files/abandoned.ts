import { createHash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';

/** Milliseconds. Nothing of a run is still in use after a day, on any machine. */
const DAY = 24 * 3600 * 1000;

let known: string | undefined;

/** Folders are shared between machines, and a process id means something on its own machine only. */
function host(): string {
  known ??= createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return known;
}

/** A mark for the names of what a run will remove or rename, by which a later run recognises its owner. */
export const runMark = (): string => `${host()}-${process.pid}-${randomUUID().slice(-12)}`;

const MARK = /([0-9a-f]{8})-(\d+)-[0-9a-f]{12}/;

/**
 * Whether the run that marked a name is over, so that its leftovers may go: its process is gone from this machine, or
 * nothing was written there for a day.
 * @param path of what has the mark in its name.
 */
export function isAbandoned(path: string): boolean {
  const [, markedHost, pid] = MARK.exec(basename(path)) ?? [];
  const stat = statSync(path, { throwIfNoEntry: false });
  if (pid === undefined || !stat) return false;
  return (markedHost === host() && !isRunning(Number(pid))) || Date.now() - stat.mtimeMs > DAY;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user cannot be signalled, but is running.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
