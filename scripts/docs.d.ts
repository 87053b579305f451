import type { check } from '../src/cli/check/run.ts';
import type { Language } from '../src/language.ts';
import type { CATALOGUE } from '../src/words/checks/catalogue.ts';

export const PAGES: Record<Language, string>;
export function checksPage(
  program: { catalogue: typeof CATALOGUE; check: typeof check },
  language: Language,
): Promise<string>;
