import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with its separator. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A folder of its own for one test. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'cap-numerique-'));
