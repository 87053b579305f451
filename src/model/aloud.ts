import { countWords } from '../text/typography.ts';
import { hasOptions, type Question } from './questionnaire.ts';
import type { Text } from './text.ts';

/** Words read aloud per minute. */
const WORDS_PER_MINUTE = 140;

/** Minutes that a team spends talking about what it is asked, at least. */
const TALK = 1 / 2;

/** Something that a team reads aloud, then talks about. */
export interface Aloud {
  words: number;
  /** How many things are talked about: questions, wishes. */
  asked: number;
}

/** How many minutes it takes to read that aloud. */
export const minutesToRead = ({ words }: Pick<Aloud, 'words'>): number => words / WORDS_PER_MINUTE;

/** How many minutes it takes at least, to read aloud and to talk. */
export const leastMinutes = (aloud: Aloud): number => minutesToRead(aloud) + aloud.asked * TALK;

/** What is read aloud for a question: its text and its sentences. */
export function readAloud(question: Question): Text[] {
  if (hasOptions(question)) return [question.text, ...question.options.map(({ text }) => text)];
  return question.type === 'scale' ? [question.text, ...question.points] : [question.text];
}

/** How many words texts have in a language; none for what it lacks. */
export const wordsOf = (texts: readonly Text[], language: string): number =>
  texts.reduce((sum, text) => sum + countWords(typeof text === 'string' ? text : (text[language] ?? '')), 0);
