import type { check } from '../src/cli/check/run.ts';
import type { codePage, Examples } from '../src/diagnostics/render/code-page.ts';
import type { Language } from '../src/language.ts';
import type { CATALOGUE } from '../src/words/checks/catalogue.ts';
import type { checksLabels } from '../src/words/checks/labels.ts';
import type { speak } from '../src/words/speak.ts';

export const EXAMPLES: string;
export const PAGES: Record<Language, string>;
export function asJson(examples: Examples): string;
export function examplesOf(program: { check: typeof check; CATALOGUE: typeof CATALOGUE }): Promise<Examples>;
export function checksPage(
  program: {
    CATALOGUE: typeof CATALOGUE;
    codePage: typeof codePage;
    checksLabels: typeof checksLabels;
    speak: typeof speak;
  },
  examples: Examples,
  language: Language,
): string;
