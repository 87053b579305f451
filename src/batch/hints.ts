import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { rendered } from '../diagnostics/render/rendered.ts';
import type { Language } from '../language.ts';
import { codeSpan, withCode } from '../text/escape.ts';
import { CATALOGUE } from '../words/checks/catalogue.ts';
import { problems } from '../words/cohort/files.ts';
import { speak } from '../words/speak.ts';

/** What is good to know of files and wrong with none: told once, whatever the number of files. */
export class Hints {
  readonly #language: Language;
  /** By what is to be done of it, then by what is said, where. */
  readonly #told = new Map<string, Map<string, string[]>>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Whether it is one, and is kept. */
  takes(diagnostic: Diagnostic): boolean {
    if (CATALOGUE[diagnostic.code].severity !== 'hint') return false;
    const { message, fix, paste = [], code } = rendered(diagnostic, this.#language);
    const todo = `${[withCode(fix), ...paste.map(codeSpan)].join(' ')} (${code})`;
    const said = this.#told.get(todo) ?? new Map<string, string[]>();
    const line = diagnostic.range?.line ?? null;
    const place = speak(problems, this.#language).inFile(codeSpan(diagnostic.file), line);
    said.set(message, said.get(message) ?? []);
    said.get(message)?.push(place);
    this.#told.set(todo, said);
    return true;
  }

  /** All of them; empty without any. */
  markdown(): string {
    if (this.#told.size === 0) return '';
    const words = speak(problems, this.#language);
    const groups = [...this.#told].sort().map(([todo, said]) => {
      const lines = [...said]
        .sort()
        .map(([message, places]) => `- ${withCode(message)} ${places.join(', ')}.\n`);
      return `\n${todo}\n\n${lines.join('')}`;
    });
    return `\n## ${words.hints}\n${groups.join('')}`;
  }
}
