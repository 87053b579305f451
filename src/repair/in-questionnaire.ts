import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { LANGUAGES } from '../language.ts';
import { isId } from '../model/malformed.ts';
import { meantWord, sameWord } from '../model/meant.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Faulty } from './faulty.ts';

/** What joins conditions, by the words that other formats have for it. */
const GROUPS = new Map(Object.entries({ and: 'all', et: 'all', or: 'any', ou: 'any' }));

/** What stands in a questionnaire for something wrong, where that has one reading; undefined otherwise. */
export function meantInQuestionnaire(
  { code, args }: Diagnostic,
  { text, from, written, questionnaire }: Faulty,
): string | undefined {
  switch (code) {
    case 'CN011':
      return args.character === '\t' ? undefined : written.replace(/[^\t]/g, ' ');
    case 'CN020':
      return inQuotes(written);
    case 'CN022':
      return args.missing === 'space' ? spaced(written) : undefined;
    case 'CN064':
      return args.word === null ? undefined : letterIn(args.word, text, from, written);
    case 'CN103':
      return args.expected.length === 1 ? literal(args.expected[0] ?? '', written) : undefined;
    case 'CN105':
      return meantWord(args.type, args.types, sameWord);
    case 'CN106':
      // An id that nobody else has, or that something has: no repair makes one up.
      return isOwnId(text.slice(0, from)) === isDefined(args.suggestion ?? '', text, questionnaire)
        ? undefined
        : renamed(args);
    case 'CN111':
      return threeNumbers(written);
    case 'CN112':
      return LANGUAGES.find((language) => language === args.code.toLowerCase());
    case 'CN118':
      return GROUPS.get(args.key.toLowerCase()) ?? sameWord(args.key, ['all', 'any', 'not']);
    case 'CN201':
    case 'CN202':
    case 'CN203':
    case 'CN204':
    case 'CN205':
      return sameWord(args.id, args.known);
    default:
      return undefined;
  }
}

/** A whole text in quotes; not where a word before a colon may be a key that lost its line. */
function inQuotes(written: string): string | undefined {
  if (/(?:^|\s)[a-z][a-z-]*:\s|[\n#]|^["']/.test(written)) return undefined;
  return /["\\]/.test(written) ? `'${written.replaceAll("'", "''")}'` : `"${written}"`;
}

/** `vision:2`, with its space. */
const spaced = (written: string): string | undefined =>
  /^[a-z][a-z-]*:[^\s:/]\S*$/.test(written) ? written.replace(':', ': ') : undefined;

/** The id that a word becomes without its capitals, accents and signs; none where that would take letters away. */
const renamed = ({ id, suggestion }: { id: string; suggestion: string | null }): string | undefined =>
  suggestion !== null && isId(suggestion) ? sameWord(id, [suggestion]) : undefined;

/** Whether what follows is the id of something, and not a reference to it. */
const isOwnId = (before: string): boolean => /\bid["']?:\s*["']?$/.test(before);

const isDefined = (id: string, text: string, questionnaire: Questionnaire | null): boolean =>
  questionnaire?.questions.some((question) => question.id === id) ||
  new RegExp(`\\bid["']?:\\s*["']?${id}(?![\\w-])`).test(text);

/** What takes the place of a character in a word, so that it becomes another word; nothing for an invisible one. */
function letterIn(word: string, text: string, from: number, written: string): string | undefined {
  const [before = ''] = /[^\s:"'{}[\],]*$/.exec(text.slice(0, from)) ?? [];
  const [after = ''] = /^[^\s:"'{}[\],]*/.exec(text.slice(from + written.length)) ?? [];
  const fits = before.length + after.length <= word.length && word.startsWith(before) && word.endsWith(after);
  return fits ? word.slice(before.length, word.length - after.length) : undefined;
}

/** A number with a decimal comma or in quotes; true or false in words. */
function literal(expected: string, written: string): string | undefined {
  const bare = /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;
  if (expected === 'yes-no') {
    if (/^(?:oui|yes|true|vrai)$/i.test(bare)) return 'true';
    return /^(?:non|no|false|faux)$/i.test(bare) ? 'false' : undefined;
  }
  const isNumber = expected === 'integer' ? /^-?\d+$/ : expected === 'number' ? /^-?\d+(?:[.,]\d+)?$/ : null;
  return isNumber?.test(bare) ? String(Number(bare.replace(',', '.'))) : undefined;
}

/** Three numbers without their leading zeros, or a `v`. */
function threeNumbers(written: string): string | undefined {
  const numbers = /^["']?v?(\d+)\.(\d+)\.(\d+)["']?$/i.exec(written)?.slice(1);
  return numbers?.map((digits) => digits.replace(/^0+(?=\d)/, '')).join('.');
}
