import { closeSync, openSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedName } from '../../files/replace-file.ts';
import type { Draft } from '../draft.ts';
import type { Event } from '../event.ts';
import type { Interview } from '../model.ts';
import { update } from '../update.ts';
import type { Saved } from './autosave.ts';

/** Saves a draft in a file, at once. */
export interface Saver {
  /** @param to what to call the file from then on, if that can be done; null to leave it. */
  save(file: string, draft: Draft, to: string | null): Saved;
}

/** A running interview: what each event changed is on disk before the next screen. */
export class Session {
  interview: Interview;
  readonly #saver: Saver;
  readonly #now: () => number;

  constructor(interview: Interview, saver: Saver, now: () => number) {
    this.interview = interview;
    this.#saver = saver;
    this.#now = now;
  }

  take(event: Event): Interview {
    const { model, save } = update(this.interview, event, this.#now());
    this.interview = model;
    if (save === null) return model;
    const saved = this.#saver.save(save.file, save.draft, save.to);
    return this.take(
      'failed' in saved
        ? { kind: 'unsaved', code: saved.failed }
        : { kind: 'saved', file: (saved.moved && save.to) || save.file, ...saved },
    );
  }

  /** Takes in, and saves, what people changed elsewhere. It stays out of the file if that fails: the answers come first. */
  adopt(draft: Draft): void {
    const { file } = this.interview;
    if (file === null || draft === this.interview.draft) return;
    const saved = this.#saver.save(file, draft, null);
    if (!('failed' in saved))
      this.interview = { ...this.interview, draft: saved.draft, saved: saved.draft, past: [] };
  }
}

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
