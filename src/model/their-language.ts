import { directionOf, spokenAs } from '../language.ts';
import { cutByDirection, isolated } from '../text/direction.ts';
import { oneLine } from '../text/printable.ts';
import type { Questionnaire } from './questionnaire.ts';
import { theirLanguage } from './text.ts';

/** What a page that shows a questionnaire's texts must say of their language, that they be set and read aloud as they should. */
export interface Theirs {
  /** The language of a text that is the questionnaire's own, where the program's sentences around it are in another. */
  langOf: (text: string) => string | undefined;
  /** Whether they are written from right to left. */
  isLeftwards: boolean;
  /** Their language, where they are. */
  lang?: string;
  /** A text cut into the program's sentences, at even places, and their texts inside these, where they run the other way. */
  cut: (text: string) => string[];
  /** A part of a page, with these texts set apart. */
  isolated: (html: string) => string;
}

/** Of a page all in the program's own language. */
export const OURS: Theirs = {
  ...{ langOf: () => undefined, isLeftwards: false },
  cut: (text) => [text],
  isolated: (html) => html,
};

/** All strings of a questionnaire; ids are among them. */
const known = new WeakMap<Questionnaire, ReadonlySet<string>>();

/** @param language what the program speaks around the texts. */
export function theirs(questionnaire: Questionnaire, language: string): Theirs {
  const tag = theirLanguage(questionnaire, language);
  if (spokenAs(tag) === language) return OURS;
  const texts = known.get(questionnaire) ?? new Set(stringsIn(questionnaire, (text) => core(oneLine(text))));
  known.set(questionnaire, texts);
  const langOf = (text: string): string | undefined => (texts.has(core(text)) ? tag : undefined);
  if (directionOf(tag) === 'ltr') return { ...OURS, langOf };
  const cut = cutting.get(texts) ?? cutByDirection(stringsIn(questionnaire, oneLine));
  cutting.set(texts, cut);
  return { langOf, isLeftwards: true, lang: tag, cut, isolated: (html) => isolated(html, cut, tag) };
}

/** What cuts at the texts of a questionnaire. */
const cutting = new WeakMap<ReadonlySet<string>, Theirs['cut']>();

const stringsIn = (part: unknown, as: (text: string) => string): string[] => {
  if (typeof part === 'string') return [as(part)];
  return typeof part === 'object' && part !== null
    ? Object.values(part).flatMap((each) => stringsIn(each, as))
    : [];
};

/** A text however it stands in a report: numbered, at the start of a line, as a sentence. */
const core = (text: string): string =>
  text
    .trim()
    .replace(/^\d+\. |\.$/g, '')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
