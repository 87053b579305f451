import { createHash } from 'node:crypto';

const MARK = /\n?<!-- cap-numerique:sha256:([0-9a-f]{64}) -->\s*$/;

/** Of the text, whatever a version control or an editor made of its line ends. */
const normal = (text: string): string =>
  `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()}\n`;
const hash = (normalised: string): string => createHash('sha256').update(normalised).digest('hex');

/** A text ended by a mark that holds its hash. */
export function sealed(text: string): string {
  const body = normal(text);
  return `${body}\n<!-- cap-numerique:sha256:${hash(body)} -->\n`;
}

/**
 * Whether a text is as the program wrote it: made anew, it may be replaced. One without a mark is someone's own, and
 * counts as edited.
 */
export function isUnedited(text: string): boolean {
  const mark = MARK.exec(text);
  return mark !== null && mark[1] === hash(normal(text.slice(0, mark.index)));
}
