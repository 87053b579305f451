import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inputs } from '../files/inputs.ts';

/** The shortest pause between looks, and the wait for editors, which save in several steps; milliseconds. */
const REST = 250;
const SETTLE = 80;
/** A file that never stops changing is not waited for. */
const MOST_SETTLES = 20;
/** How little of the time is spent looking: one part in this many. */
const SHARE = 10;

export interface Watched {
  /** Files, folders and patterns, as the user named them from `cwd`. */
  given: readonly string[];
  cwd: string;
  signal: AbortSignal;
  /** Where the reports go: a report written to a watched folder must not trigger another one. */
  outputs: readonly unknown[];
}

/**
 * Does the work, and again at each change of what it read, until interrupted.
 *
 * It polls what a run would read: the system's change notifications know nothing about link targets, shared disks, or
 * files that do not exist yet.
 * @param work returns the files that its result depends on, besides the given ones.
 * @throws the signal's reason.
 */
export async function watch(watched: Watched, work: () => Promise<readonly string[]>): Promise<never> {
  let depends: readonly string[] = [];
  for (;;) {
    const before = await signsOf(watched, depends);
    depends = await work();
    // Changes made while the work was running count.
    await change(watched, depends, new Map([...(await signsOf(watched, depends)), ...before]));
  }
}

type Signs = ReadonlyMap<string, string>;

/** The sign of an empty file. */
const EMPTY = /^\S+ 0 /;

/** Waits until what is there differs from what was, and then stays the same for a moment. */
async function change(watched: Watched, depends: readonly string[], seen: Signs): Promise<void> {
  const { signal } = watched;
  for (let pause = REST; ; ) {
    await sleep(pause, undefined, { signal });
    const began = performance.now();
    let now = await signsOf(watched, depends);
    pause = Math.max(REST, SHARE * (performance.now() - began));
    if (same(seen, now)) continue;
    for (let n = 0; n < MOST_SETTLES; n++) {
      await sleep(SETTLE, undefined, { signal });
      const later = await signsOf(watched, depends);
      if (same(now, later) && !isBeingWritten(seen, later)) return;
      now = later;
    }
    return;
  }
}

const same = (one: Signs, other: Signs): boolean =>
  one.size === other.size && [...one].every(([path, sign]) => other.get(path) === sign);

/** Whether a file has just become empty: most programs empty a file before they write it again. */
const isBeingWritten = (seen: Signs, now: Signs): boolean =>
  [...now].some(([path, sign]) => EMPTY.test(sign) && seen.has(path) && !EMPTY.test(seen.get(path) ?? ''));

/** By path, a value that changes when the file is replaced or its content changes. */
async function signsOf({ given, cwd, outputs }: Watched, depends: readonly string[]): Promise<Signs> {
  const own = new Set(outputs.flatMap(fileOf));
  const signs = new Map<string, string>();
  const add = (path: string) => {
    const sign = signOf(path);
    if (!own.has(sign.split(' ', 1)[0] ?? '')) signs.set(path, sign);
  };
  try {
    for await (const { file } of inputs(given, cwd)) add(resolve(cwd, file));
  } catch (error) {
    // A folder that disappears while it is read, a circular link: a state like any other.
    signs.set('', String(error));
  }
  for (const path of depends) add(resolve(cwd, path));
  return signs;
}

/** For a link, of its target. */
function signOf(path: string): string {
  try {
    const stat = statSync(path, { bigint: true });
    return `${idOf(stat)} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

const idOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/** The file that a stream writes to, if any. */
function fileOf(stream: unknown): string[] {
  const { fd } = stream as { fd?: unknown };
  if (typeof fd !== 'number') return [];
  const stat = fstatSync(fd, { bigint: true });
  return stat.isFile() ? [idOf(stat)] : [];
}
