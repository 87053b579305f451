import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAbandoned, runMark } from '../files/abandoned.ts';
import { faultOf, SystemFault } from './system-fault.ts';

/** What the names of such folders begin with. */
const NAME = 'cap-numerique-run-';

/** A folder of a run's own for what does not hold in memory: made once it is needed, and removed at the end. */
export class Scratch {
  #made: string | undefined;

  /** @throws where it cannot be made. */
  get path(): string {
    this.#made ??= inScratch(() => mkdtempSync(join(tmpdir(), `${NAME}${runMark()}-`), 'utf8'));
    return this.#made;
  }

  remove(): void {
    if (this.#made !== undefined) rmSync(this.#made, { recursive: true, force: true });
  }
}

/** Does something to the disk in a scratch folder: what the system refuses there is no fault of the results'. */
export function inScratch<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const fault = faultOf(error);
    throw fault ? scratchFault(fault.code) : error;
  }
}

export const scratchFault = (code: string): SystemFault =>
  new SystemFault({ code, path: tmpdir(), isTemporary: true });

/** Removes what runs that were killed left in the temporary folder: answers, with their notes. */
export function sweepScratch(): void {
  try {
    for (const name of readdirSync(tmpdir())) {
      const path = join(tmpdir(), name);
      const isOurs = name.startsWith(NAME) && lstatSync(path).uid === (process.getuid?.() ?? 0);
      if (isOurs && isAbandoned(path)) rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // It is somebody's to clean, and harms no result.
  }
}
