import { createHash } from 'node:crypto';
import { isDay } from '../model/day.ts';
import { type Claim, type Identity, structureKey } from '../model/structure.ts';
import type { Given } from './plan/fill-in.ts';
import { type Field, type FilledIn, hasAll, readFilledIn } from './plan/filled-in.ts';

// The marks by which the program recognises its files: whether people have edited one, whose it is, and what it had
// filled in by itself.

const EDIT_MARK = /\n?<!-- cap-numerique:sha256:([0-9a-f]{64}) -->/;
/** In JSON, which has no comments: the last key. */
const JSON_MARK = /,\s*"sha256": ?"([0-9a-f]{64})"\s*\}/;
/** In YAML: a comment. */
const YAML_MARK = /\n# cap-numerique:sha256:([0-9a-f]{64})/;
const MARKS = [EDIT_MARK, JSON_MARK, YAML_MARK].map(({ source }) => source).join('|');
const ANY_MARK = new RegExp(MARKS, 'g');
const LAST_MARK = new RegExp(`(?:${MARKS})\\s*$`);

/** Ignores what version control or an editor did to the line ends. */
const normal = (text: string): string =>
  `${text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()}\n`;
const hash = (normalised: string): string => createHash('sha256').update(normalised).digest('hex');

/** A text that ends with a mark containing its hash. */
export function sealed(text: string): string {
  const body = normal(text);
  return `${body}\n<!-- cap-numerique:sha256:${hash(body)} -->\n`;
}

/** A multi-line JSON object whose last key is the hash of what precedes it. */
export function sealedJson(text: string): string {
  const body = normal(text.replace(/\s*\}\s*$/, ''));
  return `${body.trimEnd()},\n "sha256": "${hash(body)}"\n}\n`;
}

/** YAML whose last line is a comment containing the hash of what precedes it. */
export function sealedYaml(text: string): string {
  const body = normal(text);
  return `${body}# cap-numerique:sha256:${hash(body)}\n`;
}

/**
 * Whether a text is as the program wrote it, so that it may be replaced. One without a mark is someone's own, and
 * counts as edited.
 */
export function isUnedited(text: string): boolean {
  const mark = LAST_MARK.exec(text);
  return mark !== null && (mark[1] ?? mark[2] ?? mark[3]) === hash(normal(text.slice(0, mark.index)));
}

/**
 * The standing of an existing text towards the marked text that would replace it: what somebody edited is the same if
 * it was made of that very text, or of one where less was filled in, and has by now all that is filled in there.
 */
export function standing(there: string, text: string): 'gives-way' | 'edited' | 'edited-same' {
  if (there === text || isUnedited(there)) return 'gives-way';
  const mark = blankMarkOf(there);
  return mark !== undefined && mark === blankMarkOf(text) && hasAll(readFilledIn(there), readFilledIn(text))
    ? 'edited-same'
    : 'edited';
}

/** The hash of the text as it was written but with its blanks, even if people have added text after it. */
function blankMarkOf(text: string): string | undefined {
  const [filled] = lastOf(text, FILLED_MARK);
  if (filled !== undefined) return filled;
  return lastOf(text, ANY_MARK).find((mark) => mark !== undefined);
}

const FILLED_MARK = /<!-- cap-numerique:filled:([0-9a-f]{64})((?:,[0-9a-f]{8})*) -->/g;

/** What a mark captures, the last time that it stands in a text, since people paste. */
const lastOf = (text: string, mark: RegExp): (string | undefined)[] =>
  [...text.matchAll(mark)].at(-1)?.slice(1) ?? [];

/**
 * A text in which something is filled in, with a mark of what it is with blanks instead, and of what comes from answers:
 * what people write remains when these change.
 * @param blank the same text with blanks.
 */
export function filledMark(text: string, blank: string, given: readonly Given[]): string {
  const filledIn = readFilledIn(text);
  const hashes = given.map(({ id, field }) => givenHash(id, field, filledIn.get(id)?.[field] ?? null));
  return `${text.trimEnd()}\n\n<!-- cap-numerique:filled:${[hash(normal(blank)), ...hashes].join()} -->\n`;
}

const givenHash = (id: string, field: Field, value: string | null): string =>
  hash(JSON.stringify([id, field, value])).slice(0, 8);

/** What people filled in: what answers gave, and nobody changed, is left out. */
export function filledByPeople(text: string): FilledIn {
  const [, hashes = ''] = lastOf(text, FILLED_MARK);
  const given = new Set(hashes.split(','));
  const own = (id: string, field: Field, value: string | null) =>
    given.has(givenHash(id, field, value)) ? null : value;
  return new Map(
    [...readFilledIn(text)].map(([id, { done, who, by }]) => [
      id,
      { done, who: own(id, 'who', who), by: own(id, 'by', by) },
    ]),
  );
}

/** Whose a text is and, of one made of answers, the day of these. */
const OWNER_MARK =
  /<!-- cap-numerique:structure:([0-9a-f]{16}(?:\.[0-9a-f]{8})?)(?::(\d{4}-\d{2}-\d{2}))? -->/g;

/** Tells one structure's files from another's, without revealing its name or id: `key`, or `key.profile` without an id. */
export function ownerOf(structure: Identity): string {
  const key = hash(`structure ${structureKey(structure)}`).slice(0, 16);
  return structure.id === null ? `${key}.${hash(`profile ${structure.profile}`).slice(0, 8)}` : key;
}

/** Whether two owners are one structure: a text that was written before marks told the profile fits any. */
export function areOneOwner(one: string, other: string): boolean {
  const [a, b] = [one.split('.'), other.split('.')];
  return a[0] === b[0] && (a[1] ?? b[1]) === (b[1] ?? a[1]);
}

/** Whether two owners have one name, or one id, whatever their profiles. */
export const haveOneKey = (one: string, other: string): boolean => one.split('.')[0] === other.split('.')[0];

/** What a text is to a structure. @param owner the structure's. */
export function claimOn(text: string, owner: string): Claim {
  const its = ownerIn(text);
  if (its === null) return 'unknown';
  if (areOneOwner(its, owner)) return 'own';
  return haveOneKey(its, owner) && !holdsWork(text) ? 'vacant' : 'others';
}

/** Whether a text has anything that people wrote, be it carried from an earlier one. */
export const holdsWork = (text: string): boolean =>
  !isUnedited(text) ||
  [...filledByPeople(text).values()].some(({ done, who, by }) => done || (who ?? by) !== null);

/**
 * A text with a mark of its owner, wherever the file goes and whatever people write in it.
 * @param date the day of the answers that it is made of, YYYY-MM-DD.
 */
export function owned(text: string, structure: Identity, date: string | null = null): string {
  const mark = [ownerOf(structure), ...(date === null ? [] : [date])].join(':');
  return `${text.trimEnd()}\n\n<!-- cap-numerique:structure:${mark} -->\n`;
}

/** The day of the answers that a text was made of; null if nothing tells. */
export function answeredOn(text: string): string | null {
  const [, day] = lastOf(text, OWNER_MARK);
  return day !== undefined && isDay(day) ? day : null;
}

/** The owner of a text: its last mark, since people paste, or what its data say; null if nothing tells. */
export function ownerIn(text: string): string | null {
  const [marked] = lastOf(text, OWNER_MARK);
  if (marked !== undefined || !text.startsWith('{')) return marked ?? null;
  try {
    const { structure } = JSON.parse(text) as { structure: Identity };
    return ownerOf(structure);
  } catch {
    return null;
  }
}

/** What the page of a half-day is about. */
const ABOUT_MARK = /<!-- cap-numerique:half-day:([0-9a-f]{8}(?:,[0-9a-f]{8})*) -->/g;

/** A half-day's page with a mark of what it is about, since half-days change numbers. @param subjects one or more. */
export function about(text: string, subjects: readonly string[]): string {
  const marks = [...new Set(subjects.map((subject) => hash(`half-day ${subject}`).slice(0, 8)))];
  return `${text.trimEnd()}\n\n<!-- cap-numerique:half-day:${marks.join()} -->\n`;
}

const subjectsIn = (text: string): string[] => lastOf(text, ABOUT_MARK)[0]?.split(',') ?? [];

/**
 * Whether a text certainly is another structure's than the one that would take its place, or is about another half-day and
 * somebody's work.
 */
export function isOfAnother(there: string, text: string): boolean {
  const owner = ownerIn(text);
  if (owner !== null) return claimOn(there, owner) === 'others';
  const [then, now] = [subjectsIn(there), subjectsIn(text)];
  const isElsewhere = then.length > 0 && now.length > 0 && !then.some((subject) => now.includes(subject));
  return isElsewhere && !isUnedited(there);
}

/**
 * A text as a structure's, once it has been another name's or profile's: one that nobody edited remains so, and of one
 * that somebody did, only the mark changes. That of another structure stays as it is.
 */
export function handedOver(text: string, from: string, to: string): string {
  const [was] = lastOf(text, OWNER_MARK);
  if (was === undefined || from === to || !areOneOwner(was, from)) return text;
  const at = text.lastIndexOf(was);
  const changed = `${text.slice(0, at)}${to}${text.slice(at + was.length)}`;
  return isUnedited(text) ? sealed(changed.slice(0, changed.search(LAST_MARK))) : changed;
}
