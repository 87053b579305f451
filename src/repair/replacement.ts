import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isDay } from '../model/day.ts';
import { meantAnswer, meantId, meantWord, sameWord } from '../model/meant.ts';
import type { Profile, Question, Questionnaire } from '../model/questionnaire.ts';
import { plainName } from '../model/structure.ts';
import type { Text } from '../model/text.ts';
import { isMeantAsJson } from '../yaml/json.ts';
import { parseValue } from '../yaml/parse-value.ts';
import type { Faulty } from './faulty.ts';
import { meantInQuestionnaire } from './in-questionnaire.ts';
import { meantKey } from './keys.ts';
import { typeset } from './typography.ts';

/**
 * What to write instead of what is wrong, where that has one reading: never a guess, such as for a typo. Null where it has
 * several, or none.
 */
export function replacementFor(diagnostic: Diagnostic, faulty: Faulty): string | null {
  const words = typeset(diagnostic, faulty.written, faulty.text);
  if (words !== null) return words;
  const meant = meaning(diagnostic, faulty);
  if (meant === undefined) return null;
  const isBare = /^(?:\[.*\]|-?\d+(?:\.\d+)?|true|false|".*")$/.test(meant);
  if (!isMeantAsJson(faulty.text)) return quoted(meant, faulty.written, isBare);
  if (isBare) return meant.replace(/[^[\], ]+/g, (word) => (word === meant ? word : `"${word}"`));
  return JSON.stringify(meant);
}

/** In the quotes that the file has there. */
function quoted(meant: string, written: string, isBare: boolean): string {
  const [quote = ''] = isBare ? '' : (/^(["']).*\1$/s.exec(written)?.[1] ?? '');
  return `${quote}${meant}${quote}`;
}

function meaning(diagnostic: Diagnostic, faulty: Faulty): string | undefined {
  const { code, args } = diagnostic;
  const { written, questionnaire, isDayFirst } = faulty;
  switch (code) {
    case 'CN102':
      return meantKey(args.key, args.absent ?? args.known);
    case 'CN104':
      return args.item.key === 'age'
        ? bandOf(args.value, args.allowed)
        : meantWord(args.value, args.allowed, sameWord);
    case 'CN902':
      return saysYear(args.date, args.meant) && (isDayFirst || !isAmbiguous(args.date))
        ? args.meant
        : undefined;
    case 'CN908':
    case 'CN909':
      return answer(args.question, written, questionnaire);
    case 'CN917':
      return profileNamed(args.id, questionnaire?.profiles ?? []);
    case 'CN918':
      return meantId(args.id, questionnaire?.tracks ?? [], sameWord);
    case 'CN919':
      return meantId(args.id, questionnaire?.objectives ?? [], sameWord);
    case 'CN906':
      return args.isFact ? undefined : sameWord(args.id, questionnaire?.questions.map(({ id }) => id) ?? []);
    default:
      return meantInQuestionnaire(diagnostic, faulty);
  }
}

/**
 * The profile that a name means: its whole title, its beginning, or one of the kinds that it lists. Not where another one's
 * title has the same words too: « lieu ».
 */
function profileNamed(said: string, profiles: readonly Profile[]): string | undefined {
  const kinds = profiles.filter(({ title }) => kindsIn(title).includes(plainName(said)));
  if (kinds.length === 1) return kinds[0]?.id;
  const id = meantId(said, profiles, sameWord);
  const others = profiles.filter((one) => one.id !== id).map(({ title }) => plainName(allOf(title)));
  return others.some((title) => `-${title}-`.includes(`-${plainName(said)}-`)) ? undefined : id;
}

/** « Musée, médiathèque ou lieu de collections »: three kinds. */
const kindsIn = (title: Text): string[] =>
  (typeof title === 'string' ? [title] : Object.values(title)).flatMap((text) =>
    text.split(/, | ou | or /).map(plainName),
  );

const allOf = (text: Text): string => (typeof text === 'string' ? text : Object.values(text).join(' '));

/** The answer that a word or a number stands for. */
function answer(id: string, written: string, questionnaire: Questionnaire | null): string | undefined {
  const all: readonly Question[] = [...(questionnaire?.questions ?? []), ...(questionnaire?.facts ?? [])];
  const question = all.find((one) => one.id === id);
  if (!question) return undefined;
  const raw = parseValue({ file: '', text: written });
  const isItem = question.type === 'multiple' && typeof raw === 'string' && !/[,;+/]| et | and /.test(raw);
  if (!isItem) return meantAnswer(raw, question, [], sameWord)?.write;
  return meantId(raw, question.options, sameWord) ?? meantAnswer(raw, question, [], sameWord)?.write;
}

/** From which age on each band begins. */
const FROM = { 'under-30': 0, '30-49': 30, '50-plus': 50 } as const;
const OLDEST = 110;

/** The band of an age in years, or the one that a text names. */
function bandOf(said: string, allowed: readonly string[]): string | undefined {
  const [, years] = /^\s*(\d{1,3})\s*(?:ans?|years?(?: old)?)?\s*$/i.exec(said) ?? [];
  if (years === undefined) return meantWord(said, allowed, sameWord);
  const age = Number(years);
  if (age < 10 || age > OLDEST) return undefined;
  return Object.entries(FROM).findLast(([band, from]) => age >= from && allowed.includes(band))?.[0];
}

/** Whether a date has the year that it is taken to mean, in full: any other year is a guess. */
const saysYear = (date: string, meant = ''): boolean =>
  isDay(meant) && new RegExp(`(?<!\\d)${meant.slice(0, 4)}(?!\\d)`).test(date);

/** Whether a date in figures has two readings: the day first, or the month. */
function isAmbiguous(date: string): boolean {
  const [, one, other] = /^\s*(\d{1,2})\D(\d{1,2})\D/.exec(date) ?? [];
  return one !== undefined && Number(one) !== Number(other) && Number(one) <= 12 && Number(other) <= 12;
}
