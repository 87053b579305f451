import { directionOf, spokenAs } from '../language.ts';
import { oneLine } from '../text/printable.ts';
import type { Questionnaire } from './questionnaire.ts';
import { theirLanguage } from './text.ts';

/** What a page that shows a questionnaire's texts must say of their language, that they be set and read aloud as they should. */
export interface Theirs {
  /** The language of a text that is the questionnaire's own, where the program's sentences around it are in another. */
  langOf: (text: string) => string | undefined;
  /** Whether they are written from right to left. */
  isLeftwards: boolean;
}

/** Of a page all in the program's own language. */
export const OURS: Theirs = { langOf: () => undefined, isLeftwards: false };

/** All strings of a questionnaire; ids are among them. */
const known = new WeakMap<Questionnaire, ReadonlySet<string>>();

/** @param language what the program speaks around the texts. */
export function theirs(questionnaire: Questionnaire, language: string): Theirs {
  const tag = theirLanguage(questionnaire, language);
  if (spokenAs(tag) === language) return OURS;
  const texts = known.get(questionnaire) ?? new Set(stringsIn(questionnaire));
  known.set(questionnaire, texts);
  const langOf = (text: string): string | undefined => (texts.has(core(text)) ? tag : undefined);
  return { langOf, isLeftwards: directionOf(tag) === 'rtl' };
}

const stringsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return [core(oneLine(part))];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
};

/** A text however it stands in a report: numbered, at the start of a line, as a sentence. */
const core = (text: string): string =>
  text
    .trim()
    .replace(/^\d+\. |\.$/g, '')
    .replace(/’/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
