import { readFileSync } from 'node:fs';
import { codePage, type Examples } from '../diagnostics/render/code-page.ts';
import { packageFile } from '../load/packaged.ts';
import { CATALOGUE, type Code } from '../words/checks/catalogue.ts';
import { asTypedHere } from './command-line.ts';
import type { Globals, Shell } from './shell.ts';

/** Where a page is read: in which language, and how the program is run there. */
interface Reader {
  shell: Pick<Shell, 'env'>;
  globals: Globals;
}

let examples: Examples | undefined;

/** The page of a diagnostic's code, in Markdown, with the packaged example. */
export function pageOf(code: Code, reader: Reader): string {
  examples ??= JSON.parse(readFileSync(packageFile('docs/examples.json'), 'utf8')) as Examples;
  return codePage(code, examples[code], reader.globals.lang, (text) => asTypedHere(text, reader));
}

/**
 * The page of a diagnostic's code, for a terminal: what the rule asks, why, a wrong file with what `check` says about
 * it, and how to fix it. undefined if the code does not exist.
 */
export function explainCode(text: string, reader: Reader): string | undefined {
  const code = text.toUpperCase();
  return code in CATALOGUE ? plain(pageOf(code as Code, reader)) : undefined;
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
