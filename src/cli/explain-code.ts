import { readFileSync } from 'node:fs';
import type { Language } from '../language.ts';
import { packageFile } from '../load/packaged.ts';

const PAGES: Record<Language, string> = { fr: 'docs/checks.md', en: 'docs/checks.en.md' };

/** A diagnostic's code, as the user may write it. */
export const isCode = (text: string): boolean => /^CN\d{3}$/i.test(text);

/** The page of a diagnostic's code, in Markdown; undefined where there is no such code. */
export function codePage(code: string, language: Language): string | undefined {
  const page = readFileSync(packageFile(PAGES[language]), 'utf8');
  const start = page.indexOf(`\n### ${code.toUpperCase()}\n`);
  if (start < 0) return undefined;
  const body = page.slice(start + 1);
  const end = body.slice(1).search(/\n##/);
  return (end < 0 ? body : body.slice(0, end + 1)).trim();
}

/**
 * The page of a diagnostic's code, for a terminal: what the rule asks, why, a wrong file with what `check` says of
 * it, and how to mend it. undefined where there is no such code.
 */
export function explainCode(code: string, language: Language): string | undefined {
  const page = codePage(code, language);
  return page === undefined ? undefined : plain(page);
}

/** Without Markdown's marks; what stands between fences is set to the right instead. */
function plain(markdown: string): string {
  let isCodeBlock = false;
  const lines = markdown
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        isCodeBlock = !isCodeBlock;
        return [];
      }
      if (isCodeBlock) return [`  ${line}`];
      return [line.replace(/^#+ /, '').replaceAll('**', '').replaceAll('`', '')];
    });
  return `${lines.join('\n')}\n`;
}
