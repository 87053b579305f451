import type { AnswerValue } from '../model/answer.ts';
import type { Question } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { worth } from '../model/worth.ts';
import { hasWish } from '../plan/need.ts';
import { type Cell, type GivenAnswer, isDoubted } from '../scoring/cell.ts';
import { oneLine } from '../text/printable.ts';
import { cut, inSentence } from '../text/typography.ts';
import { grammar } from '../words/grammar.ts';
import type { Speech, Spelling } from './speech.ts';

/**
 * What is said about a structure's answers to a question. With one respondent, the answer. With several, the one that
 * they share, or how far apart they are, without saying who: everyone is told so before answering.
 */
export type Said =
  | { kind: 'text'; text: string }
  | { kind: 'range'; low: string; high: string }
  | { kind: 'none' };

/** Words for each end of a range: most sentences fit whole, and page one stays one page. */
const RANGE_WORDS = 20;

/** One answer in words. */
export function spell(question: Question, given: AnswerValue, { say, words, language }: Spelling): string {
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
      const number = grammar[language].number(Number(given));
      return question.unit === null ? number : `${number} ${say(question.unit)}`;
    }
    case 'yes-no':
      return given === true ? words.yes : words.no;
    case 'text':
      return oneLine(String(given));
  }
}

/** An option inside a list, the first with its capital, the last with its full stop. */
function inList(text: string, i: number, count: number, isLowered: boolean): string {
  const bare = i < count - 1 ? text.replace(/\.$/, '') : text;
  return i > 0 && isLowered ? inSentence(bare) : bare;
}

/** Whether an option's only capital is its first letter, and it has several words in some language. */
const isPhrase = (text: Text): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some((one) =>
    /^\p{L}+[ ’'-][^\p{Lu}]*$/u.test(one),
  );

export function said(cell: Cell, speech: Spelling): Said {
  if (cell.state !== 'answered' || cell.answers.length === 0) return { kind: 'none' };
  const [only, ...others] = cell.answers;
  // By far the most frequent case: nobody to compare with.
  if (only && others.length === 0) {
    return { kind: 'text', text: spell(cell.question, only.given, speech) };
  }
  const texts = [...cell.answers].sort(byValue).map(({ given }) => spell(cell.question, given, speech));
  const distinct = [...new Set(texts)];
  const [low = '', high = ''] = [distinct[0], distinct.at(-1)];
  // Free text is written for the plan, and is not better or worse.
  if (cell.question.type === 'text') return { kind: 'text', text: distinct.join(' / ') };
  if (distinct.length === 1) return { kind: 'text', text: low };
  if (isListed(cell.question)) return { kind: 'text', text: spell(cell.question, allChosen(cell), speech) };
  return range(low, high);
}

/** Whether a question only lists facts, neither better nor worse: several people's lists are merged. */
const isListed = (question: Question): boolean =>
  question.type === 'multiple' && Object.keys(question.weights).length === 0;

const allChosen = ({ answers }: Cell): string[] => answers.flatMap(({ given }) => given as string | string[]);

/** From which step to which several answers range; null if the question has no ordered steps. */
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

/** From lowest to highest: by value, else as numbers, else alphabetically. */
function byValue(a: GivenAnswer, b: GivenAnswer): number {
  if (a.value !== null && b.value !== null) return a.value - b.value;
  if (typeof a.given === 'number' && typeof b.given === 'number') return a.given - b.given;
  return String(a.given) < String(b.given) ? -1 : 1;
}

/**
 * Where the team would like to be, if that is further than today: all that was aimed for, from the lowest to the
 * highest, since what one person wants is not what the team wants.
 */
export function aimed(cell: Cell, speech: Spelling): Said {
  if (!hasWish(cell)) return { kind: 'none' };
  const { question, targets } = cell;
  const texts = targets
    .map((given) => ({ given, value: worth(question, given) }))
    .sort(byValue)
    .map(({ given }) => spell(question, given, speech));
  const [low, high = ''] = [texts[0], texts.at(-1)];
  if (low === undefined) return { kind: 'none' };
  return low === high ? { kind: 'text', text: low } : range(low, high);
}

const range = (low: string, high: string): Said => ({
  kind: 'range',
  low: cut(low, RANGE_WORDS),
  high: cut(high, RANGE_WORDS),
});

/** On one line; empty if nothing is said. */
export function onOneLine(told: Said, { words, quote }: Spelling): string {
  if (told.kind === 'range') return words.spread(quote(told.low), quote(told.high));
  return told.kind === 'text' ? told.text : '';
}

/**
 * A cell on one line, whatever its state, with how many chose no answer: for a table of answers.
 * @param respondents how many the structure has.
 */
export function shown(cell: Cell, respondents: number, speech: Speech): string {
  const { words } = speech;
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
  const text = onOneLine(said(cell, speech), speech);
  return isDoubted(cell) ? `${text} (${words.doubt(cell, respondents)})`.trimStart() : text;
}
