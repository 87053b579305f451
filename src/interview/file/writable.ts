import { closeSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedName } from '../../files/replace-file.ts';

/**
 * Why answers could not be saved in a folder: the system's code such as EACCES; null where they can. Really tried,
 * with a file that is gone at once: rights alone do not tell of a disk that is read-only.
 */
export function whyNotWritable(folder: string): string | null {
  // Were it to stay after all, it would be swept as any save that was cut short.
  const trial = unfinishedName(join(folder, 'trial.answers.yaml'));
  try {
    closeSync(openSync(trial, 'wx'));
    unlinkSync(trial);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
