import { fileName } from '../../files/names.ts';
import { answerFile, answerFileText } from '../../interview/answer-file.ts';
import type { Draft } from '../../interview/draft.ts';
import type { Event } from '../../interview/event.ts';
import { begin, type FoundFile, type Interview, isBegun, type Setting } from '../../interview/model.ts';
import { Session } from '../../interview/session.ts';
import { countedIn, isSettled, situate } from '../../interview/situation.ts';
import { standingOf } from '../../interview/standing.ts';
import { takenUp } from '../../interview/update.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { stemOf } from '../../model/stem.ts';
import type { FormSetting } from '../setting.ts';
import type { Drafts, Trouble } from './drafts.ts';
import { randomCode, randomNumber } from './random.ts';

/** Answers to take up: kept by the browser, or in a file that was opened. */
export interface TakenUp {
  /** The draft that they are kept as; null for those of a file. */
  id: string | null;
  found: FoundFile;
  /** The value of their file: what the program does not know of it stays. */
  value: unknown;
}

/** An interview on the page, kept in the browser's storage reply by reply. */
export class Conduct {
  readonly id: string;
  /** When it was last saved, in milliseconds; null if it is not yet. */
  savedAt: number | null = null;
  trouble: Trouble | null;
  readonly #session: Session;
  readonly #questionnaire: Questionnaire;
  readonly #taken: TakenUp | null;

  constructor(questionnaire: Questionnaire, form: FormSetting, drafts: Drafts, taken: TakenUp | null) {
    this.id = taken?.id ?? randomCode();
    this.trouble = drafts.trouble();
    this.#questionnaire = questionnaire;
    this.#taken = taken;
    const save = (file: string, draft: Draft, to: string | null) => {
      this.savedAt = Date.now();
      this.trouble = drafts.write({
        id: this.id,
        at: this.savedAt,
        file: to ?? file,
        name: draft.name,
        answered: countedIn(situate(questionnaire, draft)).filter(isSettled).length,
        value: this.#valueOf(draft),
      });
      // The file that people save is what counts: nothing waits for the browser's storage.
      return { draft, notices: [], moved: to !== null };
    };
    this.#session = new Session(first(questionnaire, form, taken), { save }, Date.now);
  }

  get interview(): Interview {
    return this.#session.interview;
  }

  take(event: Event): void {
    this.#session.take(event);
  }

  /** Whether there is something to save: a name and a kind make a file. */
  get hasFile(): boolean {
    return isBegun(this.interview);
  }

  /** The name and the text of the answer file. */
  get file(): { name: string; text: string } {
    const { file, draft } = this.interview;
    return { name: file ?? '.answers.json', text: answerFileText(this.#valueOf(draft)) };
  }

  #valueOf(draft: Draft): Record<string, unknown> {
    const isSame = this.#taken !== null && this.interview?.file === this.#taken.found.file;
    return answerFile(draft, this.#questionnaire, isSame ? this.#taken?.value : null);
  }
}

/** Where an interview begins: anew, where answers stop, or with what to do with those of long ago. */
function first(questionnaire: Questionnaire, form: FormSetting, taken: TakenUp | null): Interview {
  const setting = settingOf(questionnaire, form, taken?.found ?? null);
  const start = begin(setting, Date.now());
  if (taken === null || !standingOf(setting, taken.found).isRecent) return start;
  return takenUp(start, taken.found);
}

export function settingOf(
  questionnaire: Questionnaire,
  { structure, respondent, track }: FormSetting,
  found: FoundFile | null,
): Setting {
  // People who answer along with others send files of their own to one person.
  const person = respondent ? `--${found?.file.match(/--(\d+)\./)?.[1] ?? randomNumber()}` : '';
  return {
    questionnaire,
    found: found === null ? [] : [found],
    naming: {
      fileOf: (name) => `${fileName(structure.id ?? name)}${person}.answers.json`,
      isTaken: () => false,
    },
    respondent,
    code: respondent ? randomCode() : null,
    track,
    known: structure,
    today: today(),
  };
}

/** The local calendar day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a file that was opened is called from then on: it is given back as JSON, beside what it was. */
export const givenBackAs = (file: string): string => `${stemOf(file).replace(/\.\w+$/, '')}.answers.json`;
