import type { Language } from '../../language.ts';
import { capital } from '../../text/typography.ts';
import { CATALOGUE, type Code } from '../../words/checks/catalogue.ts';
import { codeLabels } from '../../words/checks/labels.ts';
import { speak } from '../../words/speak.ts';

/** A file in which a code is reported: what `check` says about it, and the line changes that fix it. */
export interface Example {
  said: Record<Language, string>;
  /** As `diff` shows them. */
  fix: string;
}

/** Examples by code. */
export type Examples = Partial<Record<Code, Example>>;

/** The page of a code, in Markdown: what the rule asks, why, and an example if there is one. */
export function codePage(code: Code, example: Example | undefined, language: Language): string {
  const { severity, title, why } = CATALOGUE[code];
  const labels = speak(codeLabels, language);
  return [
    `### ${code}`,
    `**${title[language]}.** ${capital(labels.severity[severity])}.`,
    ...(why ? [why[language]] : []),
    ...(example ? [fenced('text', example.said[language]), labels.toFix, fenced('diff', example.fix)] : []),
  ].join('\n\n');
}

const fenced = (kind: 'text' | 'diff', lines: string): string => `\`\`\`${kind}\n${lines}\n\`\`\``;
