import { answerFile, answerFileText } from '../../../interview/answer-file.ts';
import { begin } from '../../../interview/begin.ts';
import type { Draft } from '../../../interview/draft.ts';
import type { Event } from '../../../interview/event.ts';
import { type Interview, isBegun, type Step } from '../../../interview/model.ts';
import { type Saved, Session } from '../../../interview/session.ts';
import { countedIn, isSettled, situate } from '../../../interview/situation.ts';
import { standingOf } from '../../../interview/standing.ts';
import { returnedTo, takenUp } from '../../../interview/update.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import type { FormSetting } from '../../setting.ts';
import { download } from '../browser/saved-file.ts';
import type { Drafts, Trouble } from './drafts.ts';
import { settingOf } from './setting-of.ts';
import type { TakenUp } from './taken-up.ts';

/** An interview on the page, kept in the browser's storage change by change. */
export class Conduct {
  /** When it was last saved, in milliseconds; null if it is not. */
  savedAt: number | null;
  trouble: Trouble | null;
  readonly #session: Session;
  readonly #drafts: Drafts;
  readonly #taken: TakenUp | null;
  readonly #keys: Keys;
  /** What the answers that were taken up are called by now: those of another file are others. */
  #takenFile: string | null;
  /** What was last tried to be kept. */
  #tried: Draft;
  /** What is not lost with the page: it is kept, or in a file. */
  #safe: Draft;

  constructor(
    questionnaire: Questionnaire,
    form: FormSetting,
    drafts: Drafts,
    taken: TakenUp | null,
    keys: Keys,
  ) {
    this.#drafts = drafts;
    this.#taken = taken;
    this.#keys = keys;
    this.#takenFile = taken?.found.file ?? null;
    this.savedAt = taken?.keptAt ?? null;
    this.trouble = drafts.trouble();
    const start = first(questionnaire, form, taken);
    this.#tried = start.draft;
    this.#safe = start.draft;
    this.#session = new Session(start, { save: (...saving) => this.#rename(...saving) }, Date.now);
  }

  get interview(): Interview {
    return this.#session.interview;
  }

  take(event: Event): void {
    this.#session.take(event);
    this.#keep();
  }

  /** Goes to a step, if there still is one. */
  goTo(step: Step): void {
    this.#session.interview = returnedTo(this.interview, step);
  }

  /** Whether the answers come from a file, as far as they are not changed. */
  get isOpened(): boolean {
    return this.#taken !== null;
  }

  /** Whether there is something to save: a name and a kind make a file. */
  get hasFile(): boolean {
    return isBegun(this.interview);
  }

  /** The name and the text of the answer file. */
  get file(): { name: string; text: string } {
    return { name: this.interview.file ?? '', text: answerFileText(this.#value) };
  }

  /** Downloads the file. @returns what it is called. */
  download(): string {
    const { name, text } = this.file;
    download(name, text);
    this.#safe = this.interview.draft;
    return name;
  }

  /** Whether what was said last is lost with the page. */
  get isAtRisk(): boolean {
    const { draft, file } = this.interview;
    return file !== null && draft !== this.#safe;
  }

  /** Erases the answers from this computer. */
  erase(): void {
    this.#drafts.erase(this.key);
    this.#safe = this.interview.draft;
  }

  /** What is kept is not called otherwise by that: the page saves under keys. */
  #rename(file: string, draft: Draft, to: string | null): Saved {
    if (to !== null && file === this.#takenFile) this.#takenFile = to;
    return { draft, notices: [], moved: to !== null };
  }

  #keep(): void {
    const { draft, file, setting } = this.interview;
    // What could not be kept is tried again.
    if (file === null || (draft === this.#tried && this.trouble === null)) return;
    this.#tried = draft;
    const at = Date.now();
    const answered = countedIn(situate(setting.questionnaire, draft)).filter(isSettled).length;
    const { name } = draft;
    const [key, value] = [this.key, this.#value];
    this.trouble = this.#drafts.write({ key, at, file, name, answered, value, isOther: false });
    if (this.trouble !== null) return;
    this.savedAt = at;
    this.#safe = draft;
  }

  get #isTaken(): boolean {
    return this.#taken !== null && this.interview.file === this.#takenFile;
  }

  /** What the answers are kept under. */
  get key(): string {
    return this.#isTaken ? this.#keys.taken : this.#keys.anew;
  }

  get #value(): Record<string, unknown> {
    const { draft, setting } = this.interview;
    return answerFile(draft, setting.questionnaire, this.#isTaken ? this.#taken?.value : null);
  }
}

/** What the answers are kept under: those that were taken up, and those of a structure that takes stock anew. */
export interface Keys {
  taken: string;
  anew: string;
}

/** Where an interview begins: anew, where answers stop, or with what to do with those of long ago. */
function first(questionnaire: Questionnaire, form: FormSetting, taken: TakenUp | null): Interview {
  const setting = settingOf(questionnaire, form, taken?.found ?? null);
  const start = begin(setting, Date.now());
  if (taken === null || !standingOf(setting, taken.found).isRecent) return start;
  return takenUp(start, taken.found);
}
