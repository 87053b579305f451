import { readFileSync } from 'node:fs';
import { codePage, type Examples } from '../diagnostics/render/code-page.ts';
import type { Language } from '../language.ts';
import { packageFile } from '../load/packaged.ts';
import { CATALOGUE, type Code } from '../words/checks/catalogue.ts';

let examples: Examples | undefined;

/** The page of a diagnostic's code, in Markdown, with the packaged example. */
export function pageOf(code: Code, language: Language): string {
  examples ??= JSON.parse(readFileSync(packageFile('docs/examples.json'), 'utf8')) as Examples;
  return codePage(code, examples[code], language);
}

/**
 * The page of a diagnostic's code, for a terminal: what the rule asks, why, a wrong file with what `check` says about
 * it, and how to fix it. undefined if the code does not exist.
 */
export function explainCode(text: string, language: Language): string | undefined {
  const code = text.toUpperCase();
  return code in CATALOGUE ? plain(pageOf(code as Code, language)) : undefined;
}

/** Without Markdown's marks; fenced code is indented instead. */
function plain(markdown: string): string {
  let isCodeBlock = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      isCodeBlock = !isCodeBlock;
      return [];
    }
    if (isCodeBlock) return [`  ${line}`];
    return [line.replace(/^#+ /, '').replaceAll('**', '').replaceAll('`', '')];
  });
  return `${lines.join('\n')}\n`;
}
