import { createHash } from 'node:crypto';

const MARK = /\n?<!-- cap-numerique:sha256:([0-9a-f]{64}) -->\s*$/;

/** Of the text, whatever a version control or an editor made of its line ends. */
const hash = (text: string): string => createHash('sha256').update(normal(text)).digest('hex');
const normal = (text: string): string =>
  `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()}\n`;

/** A text ended by a mark that holds its hash. */
export const sealed = (text: string): string =>
  `${normal(text)}\n<!-- cap-numerique:sha256:${hash(text)} -->\n`;

/**
 * Whether a text is as the program wrote it: made anew, it may be replaced. One without a mark is someone's own, and
 * counts as edited.
 */
export function isUnedited(text: string): boolean {
  const mark = MARK.exec(text);
  return mark !== null && mark[1] === hash(text.slice(0, mark.index));
}
