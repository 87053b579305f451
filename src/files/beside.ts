import { readFileSync, rmSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { isTaken, whatIsAt } from './what-is-at.ts';

/**
 * How what a file holds stands to a text that is to take its place: it gives way; it is somebody's work; or it is
 * somebody's work on that very text, which then tells them nothing new.
 */
export type Standing = 'gives-way' | 'edited' | 'edited-same';

/**
 * The name under which a text may be written without loss: the file's own, or the first of `plan.new.md`,
 * `plan.new-2.md`… that holds nothing that somebody would miss.
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

/** Removes what was once written beside a file, and that nobody edited. */
export function clearBeside(file: string, cwd: string, isOurs: (path: string) => boolean): void {
  for (let n = 1; ; n++) {
    const path = resolve(cwd, nth(file, n));
    const { kind } = whatIsAt(path);
    if (kind === 'unknown' || !isTaken(path)) return;
    if (kind === 'file' && isOurs(path)) rmSync(path);
  }
}

/** For those who tell a standing by the text. What cannot be read may be anything. */
export const byText =
  (standing: (there: string) => Standing) =>
  (path: string): Standing => {
    try {
      return standing(readFileSync(path, 'utf8'));
    } catch {
      return 'edited';
    }
  };

/** The file's own name, then `plan.new.md`, `plan.new-2.md`… */
function nth(file: string, n: number): string {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  return n === 0 ? file : `${stem}.new${n > 1 ? `-${n}` : ''}${extension}`;
}

/**
 * A folder or a device holds nobody's text; a link that leads nowhere is somebody's. Where the system does not tell,
 * as in a closed folder, writing will fail, and say why.
 */
export function standingAt(path: string, standing: (path: string) => Standing): Standing {
  const there = whatIsAt(path);
  switch (there.kind) {
    case 'file':
      return standing(path);
    case 'none':
      return isTaken(path) ? 'edited' : 'gives-way';
    case 'unknown':
      return there.reason === 'ELOOP' ? 'edited' : 'gives-way';
    default:
      return 'gives-way';
  }
}
