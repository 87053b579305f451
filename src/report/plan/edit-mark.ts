import { createHash } from 'node:crypto';

const MARK = /\n?<!-- cap-numerique:sha256:([0-9a-f]{64}) -->/;
/** In JSON, which has no comments: the last key. */
const JSON_MARK = /,\s*"sha256": ?"([0-9a-f]{64})"\s*\}/;
const ANY_MARK = new RegExp(`${MARK.source}|${JSON_MARK.source}`, 'g');
const LAST_MARK = new RegExp(`(?:${MARK.source}|${JSON_MARK.source})\\s*$`);

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

/** A JSON object, written over several lines, whose last key holds the hash of what comes before. */
export function sealedJson(text: string): string {
  const body = normal(text.replace(/\s*\}\s*$/, ''));
  return `${body.trimEnd()},\n "sha256": "${hash(body)}"\n}\n`;
}

/**
 * Whether a text is as the program wrote it: made anew, it may be replaced. One without a mark is someone's own, and
 * counts as edited.
 */
export function isUnedited(text: string): boolean {
  const mark = LAST_MARK.exec(text);
  return mark !== null && (mark[1] ?? mark[2]) === hash(normal(text.slice(0, mark.index)));
}

/** Of a text that is there, to a marked one that is to take its place. */
export function standing(there: string, text: string): 'gives-way' | 'edited' | 'edited-same' {
  if (there === text || isUnedited(there)) return 'gives-way';
  const mark = markOf(there);
  return mark !== undefined && mark === markOf(text) ? 'edited-same' : 'edited';
}

/** The hash of the text as it was written, wherever people have written on. */
function markOf(text: string): string | undefined {
  const [, mark, inJson] = [...text.matchAll(ANY_MARK)].at(-1) ?? [];
  return mark ?? inJson;
}
