import { deflate } from 'pako';
import { pageEnding } from '../../blank/ending.ts';
import { type BlankForm, blankForm } from '../../blank/form.ts';
import { openingContent } from '../../blank/opening.ts';
import { paperContent } from '../../blank/paper.ts';
import { paperStyle } from '../../blank/paper-style.ts';
import { fillForm } from '../../generated/fill-form.js';
import { LANGUAGES, nameOf, type Tongue } from '../../language.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { readIn } from '../../model/read-in.ts';
import { theirs } from '../../model/their-language.ts';
import { reportStyle } from '../../report/html-page.ts';
import { escapeHtml } from '../../text/escape.ts';
import { visibleJson } from '../../text/printable.ts';
import { capital } from '../../text/typography.ts';
import { encoded } from '../base85.ts';
import { embedded } from '../embedded.ts';
import type { FormSetting } from '../setting.ts';
import { policyFor, short } from './policy.ts';
import { stamped, type Trial } from './trial.ts';

/** What every page is made of, as the build made it. */
export interface PageParts {
  /** What runs the code, and the code itself. */
  loader: string;
  code: string;
  style: string;
}

/** For whom and how a page asks; its identity follows from that. */
export interface FormOptions extends Omit<FormSetting, 'form' | 'isTrial' | 'tongues'> {
  tongues: readonly [Tongue, ...Tongue[]];
}

/** Makes the pages of one questionnaire, for one structure or for many: what they share is made once. */
export class FormMaker {
  readonly #questionnaire: Questionnaire;
  readonly #parts: PageParts;
  readonly #code: string;
  /** By languages. */
  readonly #packed = new Map<string, { json: string; packed: string }>();

  constructor(questionnaire: Questionnaire, parts: PageParts) {
    this.#questionnaire = questionnaire;
    this.#parts = parts;
    this.#code = packed(parts.code);
  }

  /**
   * One page, whole: the same bytes for the same options.
   * @param trial what makes it the page of whoever writes the questionnaire.
   */
  page(options: FormOptions, trial: Trial | null = null): string {
    const { loader, code, style } = this.#parts;
    const { tongues } = options;
    const [first] = tongues;
    const forms = tongues.map((tongue) => this.#blank(options, tongue));
    const styles = [style, reportStyle(), paperStyle(forms), trial?.style ?? ''].join('');
    const scripts = [loader, code, ...(trial ? [trial.script] : [])];
    const form = trial ? this.#trialIdentity : this.#identity(options);
    const setting: FormSetting = {
      ...options,
      tongues: [named(first), ...tongues.slice(1).map(named)],
      form,
      ...(trial && { isTrial: true }),
    };
    const page = fillForm(
      {
        language: first.language,
        isLeftwards: theirs(readIn(this.#questionnaire, first.tag), first.language).isLeftwards,
        title: forms[0]?.say(this.#questionnaire.title),
        policy: policyFor(scripts, styles, trial !== null),
        style: styles,
        trial,
        papers: forms.map((form) => ({
          opening: openingContent(form),
          paper: paperContent(form, pageEnding(form, options.replyTo)),
        })),
        setting: inScript(JSON.stringify(setting)),
        questionnaire: this.#pack(tongues.map(({ tag }) => tag)).packed,
        code: this.#code,
        loader,
      },
      escapeHtml,
    );
    return trial ? stamped(page) : page;
  }

  /** What identifies a page. */
  idOf(options: FormOptions): string {
    const { whom, what } = this.#identity(options);
    return `${whom}.${what}`;
  }

  /** What tells a form's drafts from those of others, and from those of its own other versions. */
  #identity({ structure, track, respondent, review }: FormOptions): FormSetting['form'] {
    const { id, name } = structure;
    // Answers are the same in every language.
    const asked = this.#pack([...new Set([...LANGUAGES, ...this.#questionnaire.languages])]).json;
    // What looks back on answers of a day, given by one person, goes on in no other page.
    const past = review === null ? [] : [review.date, review.answers.respondent];
    return {
      whom: short(JSON.stringify([this.#questionnaire.id, id ?? name, respondent, ...past])),
      what: short(JSON.stringify([asked, track, ...(review === null ? [] : [review])])),
    };
  }

  /** What is tried out stays from one save to the next, and apart from what people answer. */
  get #trialIdentity(): FormSetting['form'] {
    return { whom: short(JSON.stringify([this.#questionnaire.id, 'trial'])), what: 'trial' };
  }

  #blank({ structure, track, review }: FormOptions, { tag, language }: Tongue): BlankForm {
    return blankForm(
      readIn(this.#questionnaire, tag),
      { structure: structure.name, profile: structure.profile, track: track ?? trackOf(review) },
      language,
    );
  }

  #pack(tags: readonly string[]): { json: string; packed: string } {
    const key = tags.join();
    const known = this.#packed.get(key);
    if (known !== undefined) return known;
    const json = embedded(this.#questionnaire, tags);
    const made = { json, packed: packed(json) };
    this.#packed.set(key, made);
    return made;
  }
}

const named = (tongue: Tongue) => ({ ...tongue, name: capital(nameOf(tongue.tag, tongue.tag)) });

/** The track of last time, which is proposed. */
const trackOf = (review: FormSetting['review']): string | null =>
  typeof review?.answers.track === 'string' ? review.answers.track : null;

/**
 * A third of a text's size, in characters that end no element, with a sum that tells whether it arrived as it was. By a
 * library, whose bytes no version of Node.js changes.
 */
const packed = (text: string): string => encoded(deflate(text, { level: 9, memLevel: 9 }));

/** JSON that ends no script, and is the same on a terminal and in a file, whatever its texts hold. */
const inScript = (json: string): string => visibleJson(json).replaceAll('<', '\\u003c');
