import type { Language } from '../../language.ts';
import { AXES, type AxisId, topicOf } from '../../model/questionnaire.ts';
import { worth } from '../../model/worth.ts';
import type { Change, Comparison, Deed, Movement } from '../../review/comparison.ts';
import type { Cell } from '../../scoring/cell.ts';
import { capital, typesetAll } from '../../text/typography.ts';
import { grammar } from '../../words/grammar.ts';
import { type ReviewWords, review } from '../../words/review/review.ts';
import { speak } from '../../words/speak.ts';
import { shown } from '../answers.ts';
import { type Reading, reading } from '../plan/reading.ts';
import type { Speech } from '../speech.ts';

/** A comparison as a report reads it in one language. */
export interface ReviewReading {
  comparison: Comparison;
  language: Language;
  words: ReviewWords;
  /** With the words that it shares with a plan. */
  speech: Speech;
  /** The next plan's. */
  next: Reading;
  /** An axis inside a sentence. */
  axis: (axis: AxisId) => string;
  /** What a question is about, inside a sentence; its id, quoted, where nobody knows its words. */
  topic: (change: Change) => string;
  /** The same at the start of a line. */
  heading: (change: Change) => string;
  /** An action's title; its id where the questionnaire no longer has it. */
  action: (deed: Deed) => string;
  /** What was answered at a date, on one line. */
  answer: (change: Change, date: 'before' | 'after') => string;
  /** What can be read of an axis or area, in a few words. */
  verdict: (movement: Movement) => string;
  /** A number of sentences, rounded to tenths: several people's are fractions. */
  number: (steps: number) => string;
}

export function reviewReading(comparison: Comparison, language: Language): ReviewReading {
  const next = reading(comparison.next, language);
  const { speech } = next;
  const { words: planWords, say, quote } = speech;
  const topic = ({ id, question }: Change): string => {
    if (!question) return quote(id);
    return question.topic === null ? quote(say(question.text)) : say(topicOf(question));
  };
  const words = typesetAll(speak(review, language), language);
  return {
    comparison,
    language,
    words,
    speech,
    next,
    axis: (axis) => planWords.axis(say(comparison.questionnaire.axes[axis].title)),
    topic,
    heading: (change) => capital(topic(change)),
    action: ({ id, action }) => (action ? say(action.title) : id),
    answer: (change, date) => {
      const cell = change[date];
      if (!cell) return '';
      if (cell.state === 'hidden' && cell.value !== null) return planWords.implied;
      return shown(cell, comparison.people || comparison[date].resolved.respondents, speech);
    },
    verdict: (movement) => words.verdicts.short[readAs(movement)],
    number: (steps) => grammar[language].number(tenths(steps)),
  };
}

/** What a movement reads as: people who answered lower, and say that it was so already, see more clearly. */
export const readAs = ({ verdict, net }: Pick<Movement, 'verdict' | 'net'>) =>
  verdict === 'opposed' && net < 0 ? 'clearer' : verdict;

/** Rounded to tenths. */
export const tenths = (steps: number): number => Math.round(steps * 10) / 10;

/** The axes that can be read in some way, in their order. */
export const axesWhere = (
  { axes }: Comparison,
  is: (movement: Comparison['axes'][AxisId]) => boolean,
): AxisId[] => AXES.filter((axis) => is(axes[axis]));

/** A question that moved, by as many sentences as what people know today confirms. */
export interface Moved {
  change: Change;
  /** Sentences gained, or lost (below 0). */
  confirmed: number;
}

/** The questions that compare, those that moved most one way first; ties in the questionnaire's order. */
export const movedMost = ({ questions }: Comparison, way: 1 | -1): Moved[] =>
  questions
    .flatMap((change) => {
      const confirmed = change.hindsight ?? change.step ?? 0;
      return confirmed * way > 0 ? [{ change, confirmed }] : [];
    })
    .sort((a, b) => (b.confirmed - a.confirmed) * way);

/** The earlier cell as people know it today, where all who answered say what was true then; null elsewhere. */
export function knownThen({ question, before, after, trueThen }: Change): Cell | null {
  if (!question || !before || trueThen.length === 0 || trueThen.length !== after?.answers.length) return null;
  const answers = trueThen.map((given) => ({ given, value: worth(question, given) }));
  return { ...before, question, state: 'answered', answers };
}

/** The questions whose answer is another one, and of which people say today that nothing moved. */
export const seenOtherwise = ({ questions }: Comparison): Change[] =>
  questions.filter(({ step, hindsight }) => step !== null && step !== 0 && hindsight === 0);
