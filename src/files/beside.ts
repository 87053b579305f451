import { rmSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { isTaken, whatIsAt } from './what-is-at.ts';

/**
 * How an existing file relates to a text meant to replace it: it may be replaced; somebody edited it; or somebody
 * edited a version of this very text, which would tell them nothing new.
 */
export type Standing = 'gives-way' | 'edited' | 'edited-same';

/**
 * The name under which a text can be written without loss: the file's own, or the first of `plan.new.md`,
 * `plan.new-2.md`… that holds nothing anybody would miss.
 * @param file as the user named it, from `cwd`.
 * @param standing of the file at a path.
 * @returns also whether there is anything to write there.
 */
export function nameFor(
  file: string,
  cwd: string,
  standing: (path: string) => Standing,
): { name: string; isNew: boolean } {
  for (let n = 0; ; n++) {
    const name = nth(file, n);
    const found = standingAt(resolve(cwd, name), standing);
    if (found !== 'edited') return { name, isNew: found === 'gives-way' };
  }
}

/** The files in which versions of a text are: its own, then `plan.new.md`, `plan.new-2.md`… as long as there are. */
export function* versionsOf(file: string, cwd: string): Generator<string> {
  for (let n = 0; ; n++) {
    const path = resolve(cwd, nth(file, n));
    if (n > 0 && !isTaken(path)) return;
    if (whatIsAt(path).kind === 'file') yield path;
  }
}

/** Removes what an earlier run wrote next to a file, unless somebody edited it. */
export function clearBeside(file: string, cwd: string, isOurs: (path: string) => boolean): void {
  for (let n = 1; ; n++) {
    const path = resolve(cwd, nth(file, n));
    const { kind } = whatIsAt(path);
    if (kind === 'unknown' || !isTaken(path)) return;
    if (kind === 'file' && isOurs(path)) rmSync(path);
  }
}

/** The file's own name, then `plan.new.md`, `plan.new-2.md`… */
function nth(file: string, n: number): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  return n === 0 ? file : `${stem}.new${n > 1 ? `-${n}` : ''}${extension}`;
}

/**
 * A folder or a device holds nobody's text; a dangling link belongs to somebody. If the system does not say, as in a
 * closed folder, writing will fail and say why.
 */
export function standingAt(path: string, standing: (path: string) => Standing): Standing {
  if (!isTaken(path)) return 'gives-way';
  const there = whatIsAt(path);
  switch (there.kind) {
    case 'file':
      return standing(path);
    case 'none':
      return 'edited';
    case 'unknown':
      return there.reason === 'ELOOP' ? 'edited' : 'gives-way';
    default:
      return 'gives-way';
  }
}
