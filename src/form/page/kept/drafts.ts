import { randomCode } from '../../../interview/random.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { isMap } from '../../../model/shape.ts';
import type { FormSetting } from '../../setting.ts';
import { hearStorage, inStorage } from '../browser/storage.ts';
import type { KeptDraft } from './kept-draft.ts';

/** Why the browser keeps nothing, or not all. */
export type Trouble = 'refused' | 'full';

const PREFIX = 'cap-numerique:1:';
const TRIAL = 'cap-numerique:trial';
/** What long answers with a note each weigh, in characters. */
const HEAVY = 50_000;

/**
 * The drafts of a form in the browser's storage, which it shares with all other pages: keys say whose a draft is, and
 * nobody else's is read.
 */
export class Drafts {
  readonly #own: string;
  readonly #isOfForm: (key: string) => boolean;

  constructor({ form }: FormSetting, { id, version }: Questionnaire) {
    this.#own = `${PREFIX}${id}@${version}:${form.whom}.${form.what}:`;
    const asked = `${PREFIX}${id}@`;
    // cap-numerique:1:<questionnaire>@<version>:<whom>.<what>:<draft>
    this.#isOfForm = (key) => key.startsWith(asked) && key.split(':')[3]?.split('.')[0] === form.whom;
  }

  /** A key for a new draft, which no other tab has. */
  newKey(): string {
    return this.#own + randomCode();
  }

  /** The drafts of this form, and those of its other versions; the latest first. */
  list(): KeptDraft[] {
    return inStorage(
      (storage) => Object.keys(storage),
      () => [],
    )
      .filter(this.#isOfForm)
      .flatMap((key) => this.read(key) ?? [])
      .sort((a, b) => b.at - a.at);
  }

  /** @returns null if there is none, or none that can be read. */
  read(key: string): KeptDraft | null {
    const read = (storage: Storage): KeptDraft | null => {
      const { at, file, name, answered, value } = JSON.parse(storage.getItem(key) ?? '');
      if (!Number.isFinite(new Date(at).getTime()) || !isMap(value)) return null;
      const isOther = !key.startsWith(this.#own);
      const isNamed = typeof name === 'string';
      return {
        ...{ key, at: Number(at), file: String(file), name: isNamed ? name : null },
        ...{ answered: Number(answered), value, isOther },
      };
    };
    return inStorage(read, () => null);
  }

  /** @returns why the draft could not be kept; null if it is. */
  write({ key, isOther: _, ...rest }: KeptDraft): Trouble | null {
    return put(key, JSON.stringify(rest));
  }

  erase(key: string): void {
    remove(key);
  }

  /** Whether the browser keeps anything at all, and has room for a draft: only a trial tells. */
  trouble(): Trouble | null {
    const trouble = put(TRIAL, '.'.repeat(HEAVY));
    remove(TRIAL);
    return trouble;
  }

  /** Hears when another tab changes the drafts. */
  watch(changed: () => void): () => void {
    return hearStorage((key) => this.#isOfForm(key) && changed());
  }
}

const put = (key: string, text: string): Trouble | null =>
  inStorage<Trouble | null>(
    (storage) => {
      storage.setItem(key, text);
      return null;
    },
    // Older Firefox: NS_ERROR_DOM_QUOTA_REACHED.
    (error) => (error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'refused'),
  );

const remove = (key: string): void =>
  inStorage(
    (storage) => storage.removeItem(key),
    () => {},
  );
