import type { Draft } from '../draft.ts';
import type { Event } from '../event.ts';
import type { Interview } from '../model.ts';
import { update } from '../update.ts';
import type { Saved } from './autosave.ts';

/** Saves a draft in a file, at once. */
export interface Saver {
  save(file: string, draft: Draft): Saved;
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
    const saved = this.#saver.save(save.file, save.draft);
    return this.take(
      'failed' in saved ? { kind: 'unsaved', code: saved.failed } : { kind: 'saved', ...saved },
    );
  }
}
