import type { check } from '../src/cli/check/run.ts';
import type { CATALOGUE } from '../src/diagnostics/catalogue.ts';
import type { WHY } from '../src/diagnostics/why.ts';
import type { Language } from '../src/language.ts';

export const PAGES: Record<Language, string>;
export function checksPage(
  program: { catalogue: typeof CATALOGUE; why: typeof WHY; check: typeof check },
  language: Language,
): Promise<string>;
