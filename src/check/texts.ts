import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { spokenAs } from '../language.ts';
import type { Text } from '../model/text.ts';
import type { Placed } from './all-texts.ts';
import type { Subject } from './subject.ts';
import { type French, typography } from './typography.ts';

/** Checks that texts are present in each language, not blank, translated, and well set in French. */
export function texts(subject: Subject): Finding[] {
  const { languages, translated } = subject.questionnaire;
  // Without languages there is nothing to compare with: that has its own error.
  if (languages.length === 0) return [];
  const all = subject.texts();
  const foreigners = undeclared(all, languages);
  return [
    ...missing(all, languages, translated),
    ...untold(all, translated),
    ...foreigners,
    ...untranslated(all, languages),
    ...typography(frenchTexts(all, languages)),
  ];
}

/** Whether a text is only spaces; the schema reports empty texts and other types. */
const isBlank = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && text.trim() === '';

/** From this share of the texts on, one omission concerns the whole questionnaire. */
const MOST = 0.5;
const areMost = (some: readonly unknown[], all: readonly unknown[]): boolean =>
  some.length > 1 && some.length >= all.length * MOST;

/** Blank texts, and texts missing in a language. */
function missing(
  all: readonly Placed[],
  languages: readonly string[],
  translated: readonly string[],
): Finding[] {
  const found: Finding[] = [];
  for (const { text, path } of all) {
    if (typeof text === 'string') {
      if (isBlank(text)) found.push(finding('CN702', path, {}));
    } else {
      for (const language of languages) {
        if (isBlank(text[language])) found.push(finding('CN702', [...path, language], {}));
      }
    }
  }
  // A text in an undeclared language lacks the one that was meant: that is reported on the undeclared one.
  const lacking = all.filter(
    ({ text }) =>
      languages.some((language) => wordsIn(text, language) === undefined) &&
      foreign(text, languages).length === 0,
  );
  if (lacking.length === 0) return found;
  const inSeveral = all.filter(({ text }) => typeof text !== 'string');
  const rare = languages.filter((language, i) => {
    const without = lacking.filter(({ text }) => wordsIn(text, language) === undefined);
    return i > 0 && areMost(without, inSeveral) && !translated.includes(language);
  });
  return [
    ...found,
    ...lacking.flatMap(({ text, path }) => {
      const without = languages.filter(
        (language) => wordsIn(text, language) === undefined && ![...rare, ...translated].includes(language),
      );
      return without.length > 0 ? [finding('CN701', path, { missing: without }, 'key')] : [];
    }),
    ...rare.map((language) => {
      const count = lacking.filter(({ text }) => wordsIn(text, language) === undefined).length;
      return finding('CN701', ['languages', languages.indexOf(language)], { missing: [language], count });
    }),
  ];
}

/** What remains to be translated in the files of translations: a number each, since the work is done there. */
const untold = (all: readonly Placed[], translated: readonly string[]): Finding[] =>
  translated.flatMap((language) => {
    const count = all.filter(({ text }) => wordsIn(text, language) === undefined).length;
    const args = { language, count, all: all.length };
    return count > 0 ? [finding('CN716', ['translations', language], args)] : [];
  });

/** Languages of texts that `languages` lacks: a typo in a text, or an undeclared language. */
function undeclared(all: readonly Placed[], languages: readonly string[]): Finding[] {
  const byLanguage = new Map<string, Placed[]>();
  for (const placed of all) {
    for (const language of foreign(placed.text, languages)) {
      const same = byLanguage.get(language);
      if (same) same.push(placed);
      else byLanguage.set(language, [placed]);
    }
  }
  return [...byLanguage].flatMap(([language, placed]) => {
    const args = { language, languages: [...languages] };
    const isSlip = placed.length === 1 || placed.every(({ text }) => lackedBy(text, languages).length > 0);
    if (isSlip && !areMost(placed, all)) {
      return placed.map(({ text, path }) => {
        const lacked = lackedBy(text, languages);
        const meant = lacked.length === 1 ? lacked[0] : undefined;
        return finding('CN706', [...path, language], { ...args, nearest: meant, count: 1 }, 'key');
      });
    }
    const first = [...(placed[0]?.path ?? []), language];
    return [finding('CN706', ['languages'], { ...args, count: placed.length }, 'key', first)];
  });
}

const wordsIn = (text: Text, language: string): string | undefined =>
  typeof text === 'string' ? text : text[language];

const NONE: readonly string[] = [];

function foreign(text: Text, languages: readonly string[]): readonly string[] {
  if (typeof text === 'string') return NONE;
  for (const language in text) {
    // Few have any.
    if (!languages.includes(language)) return Object.keys(text).filter((each) => !languages.includes(each));
  }
  return NONE;
}

const lackedBy = (text: Text, languages: readonly string[]): string[] =>
  languages.filter((language) => wordsIn(text, language) === undefined);

/** Sentences that are the same in two languages; one finding if translation has not begun. */
function untranslated(all: readonly Placed[], languages: readonly string[]): Finding[] {
  if (languages.length < 2) return [];
  const isTold = ({ text, path }: Placed): boolean => {
    const said =
      typeof text === 'string' ? text : languages.map((each) => text[each]).find((each) => each?.trim());
    // A law keeps its name in every language.
    return path.at(-1) !== 'source' && isSentence(said ?? '');
  };
  const plain = all.filter((one) => typeof one.text === 'string' && isTold(one));
  const isBegun = plain.length < 2 || !areMost(plain, all.filter(isTold));
  const args = { languages: [...languages] };
  const found = isBegun ? [] : [finding('CN703', ['languages'], { ...args, plain: plain.length }, 'key')];
  for (const one of all) {
    const { text, path } = one;
    if (typeof text === 'string') {
      if (isBegun && isTold(one)) found.push(finding('CN703', path, { ...args, plain: 1 }));
    } else {
      const same = sameIn(text, languages);
      if (same[1] !== undefined && isTold(one))
        found.push(finding('CN703', [...path, same[1]], { languages: same }));
    }
  }
  return found;
}

/** The first language that a text has, and those where it says the same; nothing if there are none. */
function sameIn(text: Exclude<Text, string>, languages: readonly string[]): string[] {
  let said: string | undefined;
  for (const language of languages) {
    const words = text[language]?.trim();
    if (!words) continue;
    if (words === said) return languages.filter((each) => text[each]?.trim() === said);
    said ??= words;
  }
  return [];
}

/** A word or two may be the same in two languages: “Festival”, “Art contemporain”. */
const isSentence = (text: string): boolean => /\S\s+\S+\s+\S/.test(text);

function frenchTexts(all: readonly Placed[], languages: readonly string[]): French[] {
  const [first = ''] = languages;
  const found: French[] = [];
  for (const { text, path } of all) {
    if (typeof text === 'string') {
      if (spokenAs(first) === 'fr') found.push({ words: text, path, tag: null });
      continue;
    }
    for (const tag in text) {
      if (spokenAs(tag) !== 'fr') continue;
      const words = text[tag] ?? '';
      // French also found under another language awaits translation, which is reported.
      if (!isElsewhere(text, tag, words) || !isSentence(words)) found.push({ words, path, tag });
    }
  }
  return found;
}

function isElsewhere(text: Exclude<Text, string>, tag: string, words: string): boolean {
  for (const other in text) if (other !== tag && text[other] === words) return true;
  return false;
}
