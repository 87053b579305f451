import type { Language } from '../../language.ts';
import { PLAIN } from '../../text/palette.ts';
import { capital } from '../../text/typography.ts';
import { CATALOGUE, type Code } from '../../words/checks/catalogue.ts';
import { codeLabels } from '../../words/checks/labels.ts';
import { speak } from '../../words/speak.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { pretty } from './pretty.ts';

/** A file in which a code is reported: what `check` finds in it, and the line changes that fix it. */
export interface Example {
  found: readonly Diagnostic[];
  /** By file and by number, the lines that are shown. */
  lines: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** As `diff` shows them. */
  fix: string;
}

/** Examples by code. */
export type Examples = Partial<Record<Code, Example>>;

/**
 * The page of a code, in Markdown: what the rule asks, why, and an example if there is one.
 * @param typed the words that name a command, as it must be typed where the page is read.
 */
export function codePage(
  code: Code,
  example: Example | undefined,
  language: Language,
  typed: (text: string) => string,
): string {
  const { severity, title, why } = CATALOGUE[code];
  const labels = speak(codeLabels, language);
  return [
    `### ${code}`,
    `**${title[language]}.** ${capital(labels.severity[severity])}.`,
    ...(why ? [why[language]] : []),
    ...(example
      ? [fenced('text', typed(said(example, language))), labels.toFix, fenced('diff', example.fix)]
      : []),
  ].join('\n\n');
}

/** Of the screen on which an example is shown, in columns. */
const WIDTH = 100;

/** What `check` says of an example. */
function said({ found, lines }: Example, language: Language): string {
  const source = (file: string) => {
    const shown = lines[file] ?? {};
    const last = Math.max(0, ...Object.keys(shown).map(Number));
    return Array.from({ length: last }, (_, i) => shown[i + 1] ?? '').join('\n');
  };
  return pretty({ diagnostics: found, files: [], source, language }, PLAIN, WIDTH).trimEnd();
}

const fenced = (kind: 'text' | 'diff', lines: string): string => `\`\`\`${kind}\n${lines}\n\`\`\``;
