import { type Finding, finding, type Path } from '../diagnostics/diagnostic.js';

export interface French {
  words: string;
  path: Path;
}

const NO_BREAK = '\u00A0\u202F';
/** A mark that takes a space before it, with what stands there. Not inside an address, a time or a run of marks. */
const HIGH_MARK = /(?<before>[^\s:;!?…(«/])(?<space>[ \u00A0\u202F]?)(?<mark>[:;!?»])(?![/\w:])/gu;
const OPENING = /(?<mark>«)(?<space>[ \u00A0\u202F]?)(?=\S)/gu;
const APOSTROPHE = /(?<=\p{L})'(?=[\p{L}\p{N}«“"])/gu;
const CURLY = /(?<=\p{L})’/gu;

interface Fault {
  code: 'CN704' | 'CN705';
  mark: string;
  near: string;
  /** Whether nothing at all stands where a space should: wrong in any convention. */
  bare: boolean;
}

/**
 * French typography, by the conventions of the questionnaire itself: where most texts are written with the keyboard's
 * apostrophe and plain spaces, that is a choice, and the texts say nothing wrong; where most are set properly, those
 * that are not are slips. A mark without any space is a slip either way.
 */
export function typography(texts: readonly French[]): Finding[] {
  const faults = texts.map((text) => ({ text, faults: faultsOf(text.words) }));
  const plain = faults.flatMap((item) => item.faults).filter((fault) => !fault.bare).length;
  const proper = texts.reduce((sum, { words }) => sum + properMarks(words), 0);
  const setProperly = proper >= plain;
  return faults.flatMap(({ text, faults: all }) => {
    const slips = all.filter((fault) => fault.bare || setProperly);
    // One message a text and kind: the next slip of the same text shows when it is read again.
    return (['CN704', 'CN705'] as const).flatMap((code) => {
      const slip = slips.find((fault) => fault.code === code);
      if (!slip) return [];
      return code === 'CN704'
        ? [finding(code, text.path, { after: slip.near })]
        : [finding(code, text.path, { mark: slip.mark, near: slip.near })];
    });
  });
}

function faultsOf(words: string): Fault[] {
  const spaces = [...words.matchAll(HIGH_MARK), ...words.matchAll(OPENING)].flatMap((match): Fault[] => {
    const { space = '', mark = '' } = match.groups ?? {};
    if (space !== '' && NO_BREAK.includes(space)) return [];
    return [{ code: 'CN705', mark, near: around(words, match.index, match[0].length), bare: space === '' }];
  });
  const straight = [...words.matchAll(APOSTROPHE)].map(
    (match): Fault => ({ code: 'CN704', mark: "'", near: around(words, match.index, 1), bare: false }),
  );
  return [...spaces, ...straight];
}

function properMarks(words: string): number {
  const spaced = [...words.matchAll(HIGH_MARK), ...words.matchAll(OPENING)].filter(
    ({ groups }) => groups?.space && NO_BREAK.includes(groups.space),
  );
  return spaced.length + [...words.matchAll(CURLY)].length;
}

/** The words that touch a stretch of a text. */
function around(words: string, index: number, length: number): string {
  const start = words.slice(0, index).search(/\S*$/);
  const rest = words.slice(index + length);
  return words.slice(start, index + length) + (/^\S*/.exec(rest)?.[0] ?? '');
}
