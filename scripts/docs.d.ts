import type { check } from '../src/cli/check/run.js';
import type { CATALOGUE } from '../src/diagnostics/catalogue.js';
import type { WHY } from '../src/diagnostics/why.js';
import type { Language } from '../src/language.js';

export const PAGES: Record<Language, string>;
export function checksPage(
  program: { catalogue: typeof CATALOGUE; why: typeof WHY; check: typeof check },
  language: Language,
): Promise<string>;
