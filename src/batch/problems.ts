import type { PassedOver, SetAside } from '../cohort/roll.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countOf } from '../diagnostics/others.ts';
import { rendered } from '../diagnostics/render/rendered.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { textToAuthor } from '../report/mail/to-author.ts';
import { Changes } from '../report/mail/to-change.ts';
import { sealed } from '../report/marks.ts';
import { codeSpan, withCode } from '../text/escape.ts';
import { problems } from '../words/cohort/files.ts';
import { speak } from '../words/speak.ts';
import { Hints } from './hints.ts';
import type { Spool } from './spool.ts';
import type { Told } from './task.ts';

/** How many findings diagnostics stand for. */
export const countAll = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.reduce((sum, item) => sum + countOf(item), 0);

/** A text as a quotation in Markdown, line by line. */
const quotation = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${withCode(line)}`.trimEnd().concat(line.trim() === '' ? '' : '  '))
    .join('\n');

/** What is wrong, or odd, with the files of a cohort; in the order of their names, whatever the order of finding. */
export class Problems {
  /** How many files cannot be counted, and how many are to be looked at. */
  refused = 0;
  noticed = 0;
  /** How many things are said of them. */
  diagnostics = 0;
  /** How many files are no answer files. */
  others = 0;
  readonly #told: { isRefused: boolean; file: string; place: number }[] = [];
  readonly #passed: string[] = [];
  readonly #setAside: SetAside[] = [];
  readonly #spool: Spool;

  /** @param spool where what is said of the files goes. */
  constructor(spool: Spool) {
    this.#spool = spool;
  }

  /** @param files no answer files, which are named all the same: somebody may look for theirs. */
  pass(files: readonly string[]): void {
    this.others += files.length;
    this.#passed.push(...files);
  }

  /** @param files those that another one stands for; what is to be said of them is a notice. */
  setAside(files: readonly SetAside[]): void {
    this.#setAside.push(...files);
  }

  refuse(told: readonly Told[]): void {
    this.refused += told.length;
    this.#add(true, told);
  }

  notice(told: readonly Told[]): void {
    this.noticed += told.length;
    this.#add(false, told);
  }

  #add(isRefused: boolean, told: readonly Told[]): void {
    for (const { file, diagnostics } of told) {
      this.diagnostics += countAll(diagnostics);
      this.#told.push({ isRefused, file, place: this.#spool.add(diagnostics) });
    }
  }

  /** Those that cannot be counted first. */
  *[Symbol.iterator](): Generator<Told & { isRefused: boolean }> {
    const said = ({ place }: { place: number }) => JSON.stringify(this.#spool.get(place));
    this.#told.sort((a, b) => {
      if (a.isRefused !== b.isRefused) return a.isRefused ? -1 : 1;
      if (a.file !== b.file) return a.file < b.file ? -1 : 1;
      return said(a) < said(b) ? -1 : 1;
    });
    for (const { isRefused, file, place } of this.#told) {
      yield { isRefused, file, diagnostics: this.#spool.get<Diagnostic[]>(place) };
    }
  }

  /** All files that are not counted, each with why, in the order of their names. */
  passed(): PassedOver[] {
    const others = new Map<string, PassedOver>(
      this.#passed.map((file) => [file, { file, why: 'other', said: null, more: 0 }]),
    );
    const refused: PassedOver[] = [];
    for (const { file, diagnostics, isRefused } of this) {
      const [said = null] = diagnostics;
      const more = countAll(diagnostics) - 1;
      if (isRefused) refused.push({ file, why: 'refused', said, more });
      else if (others.has(file)) others.set(file, { file, why: 'other', said, more });
    }
    return [...refused, ...this.#setAside, ...others.values()].sort((a, b) =>
      a.file === b.file ? (a.why < b.why ? -1 : 1) : a.file < b.file ? -1 : 1,
    );
  }

  /** The first few, for who only looks on. */
  first(most: number): Diagnostic[] {
    const found: Diagnostic[] = [];
    for (const { diagnostics } of this) {
      if (found.length >= most) break;
      found.push(...diagnostics);
    }
    return found.slice(0, most);
  }

  /** All of them, in Markdown, ended by the mark that tells whether people have edited it; null where there is none. */
  markdown(questionnaire: Questionnaire, language: Language): string | null {
    if (this.refused + this.noticed + this.others === 0) return null;
    const words = speak(problems, language);
    const parts = [`# ${words.title}\n\n${words.intro(this.refused)}\n`];
    const changes = new Changes(questionnaire, language);
    const hints = new Hints(language);
    const before = { part: '', file: '' };
    for (const { file, diagnostics, isRefused } of this) {
      const told = isRefused ? diagnostics : diagnostics.filter((each) => !hints.takes(each));
      if (told.length === 0) continue;
      const part = isRefused ? words.refused : words.notices;
      if (part !== before.part) parts.push(`\n## ${part}\n`);
      if (part !== before.part || file !== before.file) parts.push(`\n### ${codeSpan(file)}\n\n`);
      Object.assign(before, { part, file });
      for (const diagnostic of told) {
        const { message, fix, paste = [], code } = rendered(diagnostic, language);
        const place = diagnostic.range
          ? `${words.place(diagnostic.range.line, diagnostic.range.column)} `
          : '';
        const todo = [withCode(fix), ...paste.map(codeSpan)].join(' ');
        parts.push(`- ${place}${withCode(message)} ${todo} (${code})\n`);
      }
      const name = file.slice(file.lastIndexOf('/') + 1);
      const text = isRefused ? textToAuthor(name, diagnostics, changes, 'copied', language) : null;
      if (text !== null) parts.push(`\n${words.toSend}\n\n${quotation(text)}\n`);
    }
    parts.push(hints.markdown());
    const told = new Set(this.#told.map(({ file }) => file));
    const silent = this.#passed.filter((file) => !told.has(file)).sort();
    if (silent.length > 0) parts.push(`\n## ${words.others}\n\n${words.othersIntro}\n\n`);
    for (const file of silent) parts.push(`- ${codeSpan(file)}\n`);
    return sealed(parts.join(''));
  }
}
