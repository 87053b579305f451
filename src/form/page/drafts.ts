import type { Questionnaire } from '../../model/questionnaire.ts';
import type { FormSetting } from '../setting.ts';

/** Answers that the browser keeps. */
export interface KeptDraft {
  id: string;
  /** When they were last saved, in milliseconds. */
  at: number;
  /** What its file is called. */
  file: string;
  name: string | null;
  answered: number;
  /** The value of their answer file. */
  value: unknown;
  /** Whether another version of the form asked for them. */
  isOther: boolean;
}

/** Why the browser keeps nothing, or not all. */
export type Trouble = 'refused' | 'full';

const PREFIX = 'cap-numerique:1:';

/**
 * The drafts of a form in the browser's storage. All pages opened from files share one storage: keys say whose a draft
 * is, and nobody else's is read. Storage may be refused at any moment, even where it was granted before.
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

  /** The drafts of this form, and those of its other versions; the latest first. */
  list(): KeptDraft[] {
    const storage = storageOf();
    if (storage === null) return [];
    const keys = Object.keys(storage).filter(this.#isOfForm);
    return keys.flatMap((key) => this.#read(storage, key) ?? []).sort((a, b) => b.at - a.at);
  }

  #read(storage: Storage, key: string): KeptDraft | null {
    try {
      const { at, file, name, answered, value } = JSON.parse(storage.getItem(key) ?? '');
      return {
        id: key.slice(key.lastIndexOf(':') + 1),
        at: Number(at),
        file: String(file),
        name: typeof name === 'string' ? name : null,
        answered: Number(answered),
        value,
        isOther: !key.startsWith(this.#own),
      };
    } catch {
      return null;
    }
  }

  /** @returns why the draft could not be kept; null if it is. */
  write(draft: Omit<KeptDraft, 'isOther'>): Trouble | null {
    const storage = storageOf();
    if (storage === null) return 'refused';
    const { id, ...rest } = draft;
    try {
      storage.setItem(this.keyOf(id), JSON.stringify(rest));
      return null;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
    }
  }

  erase({ id, isOther }: Pick<KeptDraft, 'id' | 'isOther'>): void {
    const storage = storageOf();
    if (storage === null) return;
    const ends = isOther
      ? (key: string) => this.#isOfForm(key) && key.endsWith(`:${id}`)
      : (key: string) => key === this.keyOf(id);
    for (const key of Object.keys(storage)) if (ends(key)) storage.removeItem(key);
  }

  keyOf(id: string): string {
    return this.#own + id;
  }

  /** Whether the browser keeps anything at all: only a trial tells. */
  trouble(): Trouble | null {
    const trial = this.write({ id: 'trial', at: 0, file: '', name: null, answered: 0, value: null });
    this.erase({ id: 'trial', isOther: false });
    return trial;
  }
}

/** The browser's storage; null where reading the very property throws, as in a mail program's preview. */
function storageOf(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
