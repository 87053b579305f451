import { dueIn } from '../../model/due.ts';
import { labels } from '../../words/plan/labels.ts';

/** What people fill in for an action of a plan: its box, who does it and by when; null where it is left blank. */
export interface Filled {
  done: boolean;
  who: string | null;
  by: string | null;
}

/** What is filled in, in words. */
export type Field = 'who' | 'by';

/** By the action's id, in the order of the text. */
export type FilledIn = ReadonlyMap<string, Filled>;

/** Whether all that one text has filled in is in another too. */
export const hasAll = (there: FilledIn, text: FilledIn): boolean =>
  [...text].every(([id, { done, who, by }]) => {
    const its = there.get(id);
    return (!done || its?.done) && (who ?? its?.who) === its?.who && (by ?? its?.by) === its?.by;
  });

/**
 * What is filled in for each action of a plan in Markdown, that people may have edited by any means: the blanks left or
 * not, the text wrapped, emphasised, escaped or typed after the mark. An action's box is the last one before its mark,
 * under the same heading. One that somebody copied is read where it stands first; one whose mark is gone is not read.
 */
export function readFilledIn(markdown: string): FilledIn {
  const text = markdown.replace(/\r\n?/g, '\n');
  const pageOne = text.search(PAGE);
  const found = new Map<string, Line>();
  let from = 0;
  for (const mark of text.matchAll(ACTION_MARK)) {
    const [whole, id = ''] = mark;
    const before = text.slice(from, mark.index);
    from = mark.index + whole.length;
    if (!found.has(id))
      found.set(id, lineAround(before, text.slice(from, from + MOST), mark.index < pageOne));
  }
  const isLabelled = [...found.values()].some(({ isFirst, hasBoth }) => isFirst && hasBoth);
  return new Map([...found].map(([id, line]) => [id, { ...line.filled, ...inPlace(line, isLabelled) }]));
}

/** Where page one ends, on which the lines of the first actions hold two labels and nothing else. */
const PAGE = /<!--\s*page\s*-->/;

const ACTION_MARK = /<!--\s*action:([a-z0-9]+(?:-[a-z0-9]+)*)\s*-->/g;

/** How many characters may be about one action, after its box or its mark. */
const MOST = 1_000;

/** A box at the start of a line, as Markdown, an editor or a hand writes it; its tick. */
const BOX =
  /^[ \t>]*(?:(?:[-*+•–]|\d{1,9}[.)])[ \t\u00a0]*)?[*~]{0,2}(?:\\?\[[ \t\u00a0_]{0,3}([xXvV✓✔✗*]?)[ \t\u00a0_]{0,3}\\?\]|(☐|[☑☒✅✓✔]))[*~]{0,2}/gmu;

/** What ends what is said of an action: a blank line, a heading, another box or mark. */
const END = /\n[ \t>]*(?:\n|#|(?:[-*+•–]|\d{1,9}[.)])[ \t\u00a0]*\\?\[)|<!--/u;

/** What is filled in for one action. */
interface Line {
  filled: Filled;
  /** Whether its line is under its own title on page one. */
  isFirst: boolean;
  hasBoth: boolean;
  /** What stands on its line instead of any label, unless its title says so too. */
  instead: string | null;
}

function lineAround(before: string, after: string, isOnPageOne: boolean): Line {
  const [, ...titled] = before.split(/^#{1,6}[ \t]/m);
  const own = titled.at(-1) ?? before;
  const [, title] = (titled.length > 0 && TITLE.exec(own)) || [];
  const box = [...own.matchAll(BOX)].at(-1);
  const [paragraph = ''] = own.split(/\n[ \t]*\n/).slice(-1);
  const rest = box ? own.slice(box.index + box[0].length) : paragraph;
  const line = fieldsOf(rest);
  const [beyond = ''] = after.split(END, 1);
  const added = fieldsOf(beyond);
  // On the line of both blanks, what is typed after the mark is a name.
  const isBlank = line.hasBoth && line.who === null && line.by === null && !added.hasAny;
  const [first = ''] = beyond.split('\n', 1);
  const [, tick, sign] = box ?? [];
  const isUnlabelled = box !== undefined && !line.hasAny && !added.hasAny;
  const [, doer] = (isUnlabelled && DOER.exec(rest.slice(0, MOST))) || [];
  const instead = isUnlabelled ? plain(doer ?? rest.slice(0, MOST).replace(DONE, '')) : null;
  return {
    filled: {
      done: (tick ?? '') !== '' || (sign !== undefined && sign !== '☐'),
      who: line.who ?? added.who ?? (isBlank ? plain(first) : doer === undefined ? null : nameIn(doer)),
      by: line.by ?? added.by,
    },
    isFirst: isOnPageOne && title !== undefined,
    hasBoth: line.hasBoth,
    instead: instead !== null && plain(title ?? '')?.includes(instead) ? null : instead,
  };
}

/** The title of an action, with its number. */
const TITLE = /^\d{1,3}\\?[.)][ \t]+(.*)/;

/** Most characters of a name typed in place of the labels; a sentence is none. */
const NAME = 60;

/**
 * What is typed over both labels of a first action: « Karim, 15 février ». Since a template of the user's own may put
 * other words there, only a day tells it, or that the line of another first action has its labels.
 */
function inPlace({ isFirst, instead }: Line, isLabelled: boolean): Partial<Filled> {
  if (!isFirst || instead === null || instead.length > NAME || /[.!?]$/.test(instead)) return {};
  const starts = [0, ...[...instead.matchAll(/,\s*/g)].map((comma) => comma.index + comma[0].length)];
  const day = starts.find((start) => dueIn(instead.slice(start), '2024-01-01').kind === 'day');
  if (day === undefined) return isLabelled ? { who: instead } : {};
  return { who: plain(instead.slice(0, day)), by: instead.slice(day) };
}

/** A label without its colon, in both languages. */
const either = (label: { fr: string; en: string }): string =>
  [label.fr, label.en].map((text) => text.replace(/\s*:$/, '').replace(/ /g, '\\s+')).join('|');

const WHO = either(labels.who);
const DONE = new RegExp(`^[\\s*_]*(?:${either(labels.done)})(?![\\p{L}\\p{N}])`, 'iu');
const BY = `${either(labels.by)}|By|Pour\\s+quand`;
/** Where a label begins, and what follows its words: a colon, bold or not; none before a day in figures. */
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])[*_]{0,3}(?:(${WHO})|(${BY}))[*_]{0,3}(?:\\s*\\\\?[:：][*_]{0,3}|(?=\\s\\d))`,
  'giu',
);

/** Who did it, typed after that it is done: « Fait par Inès », “Done, with the library”. */
const DOER = new RegExp(
  `^[\\s*_]*(?:${either(labels.done)})(?:e?s?)[\\s*_,:–—-]+(?:par|by|avec|with)\\s([^\\n]+)`,
  'iu',
);

/** A name, unless it is as long as a sentence, or one. */
function nameIn(typed: string): string | null {
  const name = plain(typed);
  return name === null || name.length > NAME || /[.!?]$/.test(name) ? null : name;
}

interface Fields extends Record<Field, string | null> {
  hasAny: boolean;
  hasBoth: boolean;
}

/** What stands after each label, up to the next one; before the second alone, what is typed in place of the first. */
function fieldsOf(text: string): Fields {
  const line = text.slice(0, MOST).replace(/\n[ \t>]*(?:[-*+•–][ \t]+)?/g, ' ');
  const all = [...line.matchAll(LABEL)].map((label) => ({
    field: label[1] === undefined ? ('by' as const) : ('who' as const),
    hasColon: /[:：]/.test(label[0]),
    from: label.index,
    until: label.index + label[0].length,
  }));
  const has = (its: Field, colon = false) =>
    all.some(({ field, hasColon }) => field === its && (hasColon || !colon));
  // « pour le 3 » may be said anywhere: it counts only where nothing is more certain.
  const certain = all.filter(({ field, hasColon }) => hasColon || !has(field, true));
  const [first] = certain;
  const values: Record<Field, string | null> = { who: null, by: null };
  if (first && !has('who')) values.who = plain(line.slice(0, first.from).replace(DONE, ''));
  for (const [i, { field, until }] of certain.entries())
    values[field] ??= plain(line.slice(until, certain[i + 1]?.from));
  return { ...values, hasAny: first !== undefined, hasBoth: has('who') && has('by') };
}

/** Markdown's escapes, its marks around words, tags and links: what is typed stays, and what only shapes it goes. */
const MARKUP =
  /\\([!-/:-@[-`{-~])|(?<!\\)\[([^\][]*)\]\([^()\s]*\)|<(?:\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?|!--.*?--)>|&nbsp;|[*`]+|~~|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/giu;

/** What is left of a blank, wherever somebody typed into it; and what stands between two fields. */
const BLANK = /[….‥_·]{4,}|…{2,}|_{2,}/g;
const EDGES = /^[\s….‥_·:,;|/–—-]+|(?:\s…|[\s·:,;|/–—-])+$/gu;

/** What a reader sees of a text, without blanks; null if nothing is left. */
function plain(written: string): string | null {
  const text = written
    .normalize('NFC')
    .replace(
      MARKUP,
      (markup, escaped: string | undefined, link: string | undefined) =>
        escaped ?? link ?? (markup.startsWith('&') || markup.startsWith('<') || markup.length > 2 ? ' ' : ''),
    )
    .replace(BLANK, ' ')
    .replace(/\s+/g, ' ')
    .replace(EDGES, '');
  return text === '' ? null : text;
}
