import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { worth } from '../model/worth.ts';
import { type Cell, type GivenAnswer, isDoubted } from '../scoring/cell.ts';
import { oneLine } from '../text/printable.ts';
import { cut, inSentence, spellNumber } from '../text/typography.ts';
import type { Speech } from './speech.ts';

/**
 * What is told of a structure's answers to a question. With one respondent, the answer. With several, the one that they
 * share, or how far their answers go, without who: each knows that before answering.
 */
export type Said =
  | { kind: 'text'; text: string }
  | { kind: 'range'; low: string; high: string }
  | { kind: 'none' };

/** Words of each end of a range: most sentences hold whole, and page one stays a page. */
const RANGE_WORDS = 20;

/** One answer in words. */
export function spell(question: Question, given: AnswerValue, { say, words, language }: Speech): string {
  switch (question.type) {
    case 'single': {
      const chosen = question.options.find(({ id }) => id === given);
      return chosen ? say(chosen.text) : '';
    }
    case 'multiple': {
      const chosen = Array.isArray(given) ? given : [given];
      const texts = question.options.filter(({ id }) => chosen.includes(id)).map(({ text }) => text);
      return texts.map((text, i) => inList(say(text), i, texts.length, isPhrase(text))).join(', ');
    }
    case 'scale': {
      const point = question.points[Number(given) - 1];
      return point === undefined ? String(given) : say(point);
    }
    case 'number': {
      const number = spellNumber(Number(given), language);
      return question.unit === null ? number : `${number} ${say(question.unit)}`;
    }
    case 'yes-no':
      return given === true ? words.yes : words.no;
    case 'text':
      return oneLine(String(given));
  }
}

/** An option inside a list, the first with its capital, the last with its full stop. */
function inList(text: string, i: number, of: number, isLowered: boolean): string {
  const bare = i < of - 1 ? text.replace(/\.$/, '') : text;
  return i > 0 && isLowered ? inSentence(bare) : bare;
}

/** Whether an option's capital is only that of its beginning: it has several words, in one language at least, and no other. */
const isPhrase = (text: Text): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some((one) =>
    /^\p{L}+[ ’'-][^\p{Lu}]*$/u.test(one),
  );

export function said(cell: Cell, speech: Speech): Said {
  if (cell.state !== 'answered' || cell.answers.length === 0) return { kind: 'none' };
  const [only, ...others] = cell.answers;
  // By far the most frequent case: nobody to compare with.
  if (only && others.length === 0) {
    return { kind: 'text', text: spell(cell.question, only.given, speech) };
  }
  const texts = [...cell.answers].sort(byValue).map(({ given }) => spell(cell.question, given, speech));
  const distinct = [...new Set(texts)];
  const [low = '', high = ''] = [distinct[0], distinct.at(-1)];
  // Words of one's own are written for the plan, and have no better or worse.
  if (cell.question.type === 'text') return { kind: 'text', text: distinct.join(' / ') };
  if (distinct.length === 1) return { kind: 'text', text: low };
  if (isListed(cell.question)) return { kind: 'text', text: spell(cell.question, allChosen(cell), speech) };
  return { kind: 'range', low: cut(low, RANGE_WORDS), high: cut(high, RANGE_WORDS) };
}

/** Whether a question only lists what is so, without better or worse: several people's lists make one. */
const isListed = (question: Question): boolean =>
  question.type === 'multiple' && Object.keys(question.weights).length === 0;

const allChosen = ({ answers }: Cell): string[] => answers.flatMap(({ given }) => given as string | string[]);

/** From which to which of the steps several answers go; null where the question has no steps in order. */
export function apart({ question, answers }: Cell, { words }: Speech): string | null {
  const places = answers.map(({ given }) => {
    if (question.type === 'scale') return Number(given);
    const isSteps = question.type === 'single' && isInOrder(question.options);
    return isSteps ? question.options.findIndex(({ id }) => id === given) + 1 : 0;
  });
  if (places.includes(0)) return null;
  const among = question.type === 'single' ? 'sentences' : 'points';
  return words.places(Math.min(...places), Math.max(...places), among);
}

/** Whether options go from the lowest to the highest. */
export const isInOrder = (options: readonly { value: number | null }[]): boolean =>
  options.every(({ value }, i) => i === 0 || (value ?? 0) >= (options[i - 1]?.value ?? 0));

/** From the lowest to the highest: by what they are worth, else as numbers, else as written. */
function byValue(a: GivenAnswer, b: GivenAnswer): number {
  if (a.value !== null && b.value !== null) return a.value - b.value;
  if (typeof a.given === 'number' && typeof b.given === 'number') return a.given - b.given;
  return String(a.given) < String(b.given) ? -1 : 1;
}

/** Where those who say so would like to be, in words, or from where to where; null where nobody does. */
export function aimed({ question, targets }: Cell, speech: Speech): string | null {
  const worthOf = (given: AnswerValue) => ({ given, value: worth(question, given) });
  const texts = targets
    .map(worthOf)
    .sort(byValue)
    .map(({ given }) => spell(question, given, speech));
  const [low = null, high = null] = [texts[0], texts.at(-1)];
  if (low === null || high === null || low === high) return low;
  return speech.words.spread(speech.quote(cut(low, RANGE_WORDS)), speech.quote(cut(high, RANGE_WORDS)));
}

/**
 * An answer on one line, whatever its state, with how many do not know: what a table of answers shows.
 * @param of how many respondents the structure has.
 */
export function shown(cell: Cell, of: number, speech: Speech): string {
  const { words, quote } = speech;
  switch (cell.state) {
    case 'unknown':
      return words.unknown;
    case 'unanswered':
      return words.unanswered;
    case 'not-applicable':
      return words.notApplicable;
    case 'hidden':
      return '';
  }
  const told = said(cell, speech);
  const text =
    told.kind === 'range'
      ? words.spread(quote(told.low), quote(told.high))
      : told.kind === 'text'
        ? told.text
        : '';
  return isDoubted(cell) ? `${text} (${words.doubt(cell.unknown, cell.unanswered, of)})`.trimStart() : text;
}
