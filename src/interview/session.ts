import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import type { Interview } from './model.ts';
import type { Notice } from './notice.ts';
import { update } from './update.ts';

/**
 * The result of saving: the draft as it now is where it is saved, and whether it was moved; or the system's code for
 * why it is not.
 */
export type Saved = { draft: Draft; notices: Notice[]; moved?: boolean } | { failed: string };

/** Saves a draft in a file, or in what stands for one, at once. */
export interface Saver {
  /** @param to what to call the file from then on, if that can be done; null to leave it. */
  save(file: string, draft: Draft, to: string | null): Saved;
}

/** A running interview: what each event changed is saved before the next screen. */
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
