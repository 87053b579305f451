import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countOf } from '../diagnostics/others.ts';
import { rendered } from '../diagnostics/render/rendered.ts';
import type { Language } from '../language.ts';
import { sealed } from '../report/marks.ts';
import { codeSpan, withCode } from '../text/escape.ts';
import { problems } from '../words/cohort/files.ts';
import { speak } from '../words/speak.ts';
import type { Scratch } from './scratch.ts';
import type { Told } from './setup.ts';
import { joined, SortedLines } from './sorted-lines.ts';

/** How many findings diagnostics stand for. */
export const countAll = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.reduce((sum, item) => sum + countOf(item), 0);

/** What is wrong, or odd, with the files of a cohort; in the order of their names, whatever the order of finding. */
export class Problems {
  /** How many files cannot be counted, and how many are to be looked at. */
  refused = 0;
  noticed = 0;
  /** How many things are said of them. */
  diagnostics = 0;
  /** How many files are no answer files. */
  others = 0;
  readonly #lines: SortedLines;
  readonly #passed: SortedLines;

  /** @param scratch where what does not hold in memory goes. */
  constructor(scratch: Scratch) {
    this.#lines = new SortedLines(scratch, 'problems');
    this.#passed = new SortedLines(scratch, 'passed');
  }

  /** @param files no answer files, which are named all the same: somebody may look for theirs. */
  pass(files: readonly string[]): void {
    this.others += files.length;
    for (const file of files) this.#passed.add({ key: JSON.stringify(file), text: '' });
  }

  refuse(told: readonly Told[]): void {
    this.refused += told.length;
    this.#add('refused', told);
  }

  notice(told: readonly Told[]): void {
    this.noticed += told.length;
    this.#add('noticed', told);
  }

  #add(kind: 'refused' | 'noticed', told: readonly Told[]): void {
    for (const each of told) {
      this.diagnostics += countAll(each.diagnostics);
      this.#lines.add({
        key: joined([kind === 'refused' ? '0' : '1', each.file]),
        text: JSON.stringify(each),
      });
    }
  }

  /** Those that cannot be counted first. */
  *[Symbol.iterator](): Generator<Told & { isRefused: boolean }> {
    let seen = 0;
    for (const { text } of this.#lines) {
      yield { ...(JSON.parse(text) as Told), isRefused: seen < this.refused };
      seen += 1;
    }
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
  markdown(language: Language): string | null {
    if (this.refused + this.noticed + this.others === 0) return null;
    const words = speak(problems, language);
    const parts = [`# ${words.title}\n\n${words.intro(this.refused)}\n`];
    const before = { part: '', file: '' };
    for (const { file, diagnostics, isRefused } of this) {
      const part = isRefused ? words.refused : words.notices;
      if (part !== before.part) parts.push(`\n## ${part}\n`);
      if (part !== before.part || file !== before.file) parts.push(`\n### ${codeSpan(file)}\n\n`);
      Object.assign(before, { part, file });
      for (const diagnostic of diagnostics) {
        const { message, fix, code } = rendered(diagnostic, language);
        const place = diagnostic.range
          ? `${words.place(diagnostic.range.line, diagnostic.range.column)} `
          : '';
        parts.push(`- ${place}${withCode(message)} ${withCode(fix)} (${code})\n`);
      }
    }
    if (this.others > 0) parts.push(`\n## ${words.others}\n\n${words.othersIntro}\n\n`);
    for (const { key } of this.#passed) parts.push(`- ${codeSpan(JSON.parse(key) as string)}\n`);
    return sealed(parts.join(''));
  }
}
