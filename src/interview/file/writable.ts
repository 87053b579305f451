import { closeSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedName } from '../../files/replace-file.ts';

/**
 * Why answers could not be saved in a folder: the system's code such as EACCES; null if they can. Really tries, with a
 * file that is removed at once: permissions alone do not reveal a read-only disk.
 */
export function whyNotWritable(folder: string): string | null {
  // If it is left behind after all, it is swept like any interrupted save.
  const trial = unfinishedName(join(folder, 'trial.answers.yaml'));
  try {
    closeSync(openSync(trial, 'wx'));
    unlinkSync(trial);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
