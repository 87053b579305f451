import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a run's own for what does not hold in memory: made once it is needed, and removed at the end. */
export class Scratch {
  private made: string | undefined;

  /** @throws the system's error where it cannot be made. */
  get path(): string {
    this.made ??= mkdtempSync(join(tmpdir(), 'cap-numerique-'));
    return this.made;
  }

  remove(): void {
    if (this.made !== undefined) rmSync(this.made, { recursive: true, force: true });
  }
}
