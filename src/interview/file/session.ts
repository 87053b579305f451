import type { Interview } from '../state/interview.ts';
import type { Reply } from '../state/reply.ts';
import { say, takeReply } from '../state/take-reply.ts';
import type { Saved } from './autosave.ts';

/** Saves a draft in a file, at once. */
export interface Saver {
  save(file: string, draft: Interview['draft']): Saved;
}

/** An interview as it goes on: each reply is taken, and what it changed is on the disk before the next screen. */
export class Session {
  interview: Interview;
  readonly #saver: Saver;
  readonly #now: () => number;
  /** What the disk holds, as far as is known. */
  #saved: Interview['draft'] | null = null;

  constructor(interview: Interview, saver: Saver, now: () => number) {
    this.interview = interview;
    this.#saver = saver;
    this.#now = now;
  }

  take(given: Reply): Interview {
    const before = this.interview;
    this.interview = this.#kept(takeReply(before, given, this.#now()), before);
    return this.interview;
  }

  /** Makes sure, where the interview is cut short, that the answers are still on the disk: files get cleared away. */
  settle(): Interview {
    this.interview = this.#kept({ ...this.interview, notices: [], ended: 'left' }, this.interview);
    return this.interview;
  }

  #kept(next: Interview, before: Interview): Interview {
    const { file, draft } = next;
    if (file === null) return next;
    // A file just taken up is on the disk as it is.
    if (
      file !== before.file &&
      next.setting.found.some((found) => found.file === file && found.draft === draft)
    ) {
      this.#saved = draft;
    }
    // At the end, even what was saved is looked at again.
    if (draft === this.#saved && !next.unsaved && !next.ended) return next;
    const saved = this.#saver.save(file, draft);
    if ('failed' in saved) return unsaved(next, saved.failed, before);
    this.#saved = saved.draft;
    const told = before.unsaved ? [...saved.notices, { code: 'saved-again' } as const] : saved.notices;
    const now: Interview = say({ ...next, draft: saved.draft, unsaved: null }, ...told);
    // Whoever waited for this to leave can.
    return next.overlay === 'unsaved' ? { ...now, overlay: null, ended: 'left' } : now;
  }
}

/** Answers that are not on the disk: the end waits until they are, or until they are given up. */
function unsaved(interview: Interview, code: string, before: Interview): Interview {
  const told: Interview = { ...interview, unsaved: code };
  switch (interview.ended) {
    case 'finished':
      return { ...told, ended: null, step: { at: 'review' }, overlay: 'unsaved' };
    case 'left':
      return before.unsaved ? told : { ...told, ended: null, overlay: 'unsaved' };
    default:
      return told;
  }
}
