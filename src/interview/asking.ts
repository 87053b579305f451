import { type AnswerValue, boundsOf, LARGEST } from '../model/answer.ts';
import type { NumberQuestion, Question } from '../model/questionnaire.ts';
import type { Text } from '../model/text.ts';
import { grammar } from '../words/grammar.ts';
import { inDigits } from './digit-row.ts';
import type { Interview } from './model.ts';
import type { Notice } from './notice.ts';
import { type Asked, type Choice, NOWHERE, type Outcome, refuse } from './step.ts';
import type { Speaker } from './voice.ts';

/** The longest text that can be typed as an answer, in characters. */
const LONGEST_TEXT = 2000;
/** Enough digits for any number that the format takes. */
const LONGEST_NUMBER = 20;

/** What to do with the replies to a question, or to a fact. */
export interface Asking {
  /** The current answer; null for none. */
  present: AnswerValue | null;
  take: (model: Interview, value: AnswerValue) => Outcome;
  /** Takes an empty reply. */
  takeNothing: (model: Interview) => Outcome;
  /** Added to how a text or a number is typed. */
  hint?: (speaker: Speaker) => string;
  /** Which answers can be picked, if only one is. By default, all. */
  offers?: (value: AnswerValue) => boolean;
}

/** How a question of each type, or a fact, is answered: each item carries its answer. */
export function askedBy(question: Question, asking: Asking): Asked {
  const { present, take } = asking;
  switch (question.type) {
    case 'single':
      return choice(
        question.options.map(({ id, text }) => [id, (speaker) => speaker.say(text)]),
        asking,
      );
    case 'scale':
      return choice(
        question.points.map((text, i) => [i + 1, (speaker) => speaker.say(text)]),
        asking,
      );
    case 'yes-no':
      return choice(
        [
          [true, ({ words }) => words.question.yes],
          [false, ({ words }) => words.question.no],
        ],
        asking,
      );
    case 'multiple': {
      const { options } = question;
      return {
        kind: 'several',
        items: options.map(({ id, text, exclusive }) => ({
          value: id,
          exclusive,
          show: ({ say }) => say(text),
        })),
        chosen: options.flatMap(({ id }, i) => (Array.isArray(present) && present.includes(id) ? [i] : [])),
        ranked: false,
        most: null,
        // In the questionnaire's order, not in the order of ticking.
        take: (model, values) =>
          take(
            model,
            options.map(({ id }) => id).filter((id) => values.includes(id)),
          ),
      };
    }
    case 'number': {
      const { min, max, unit } = question;
      return entry(asking, LONGEST_NUMBER, {
        text: ({ language }) => (typeof present === 'number' ? grammar[language].number(present) : ''),
        hint: ({ words, say, language }) => {
          const spelled = (bound: number | null) => (bound === null ? null : grammar[language].number(bound));
          return words.question.number(unit === null ? null : say(unit), spelled(min), spelled(max));
        },
        read: (typed) => numberIn(question, typed),
      });
    }
    case 'text':
      return entry(asking, LONGEST_TEXT, {
        text: () => (typeof present === 'string' ? present : ''),
        hint: ({ words }) => words.question.text,
        read: (typed) => ({ value: typed.trim() }),
      });
  }
}

/** With one more item, which says that it is none of the others. An empty text says it by itself. */
export function orNone(asked: Asked, show: Choice['show'], pick: Choice['pick']): Asked {
  switch (asked.kind) {
    case 'choice':
      return { ...asked, items: [...asked.items, { show, pick }] };
    case 'several':
      return {
        ...asked,
        items: [...asked.items, { show, value: null, exclusive: true }],
        take: (model: Interview, values: readonly (string | null)[]) =>
          values.every((value) => value === null) ? pick(model) : asked.take(model, values),
      };
    default:
      return asked;
  }
}

function choice(
  answers: [value: AnswerValue, show: Choice['show']][],
  { present, take, offers = () => true }: Asking,
): Asked {
  const items = answers
    .filter(([value]) => offers(value))
    .map(([value, show]) => ({
      show,
      given: value === present,
      pick: (model: Interview) => take(model, value),
    }));
  const at = items.findIndex(({ given }) => given);
  return { kind: 'choice', items, cursor: at < 0 ? NOWHERE : at };
}

function entry(
  { take, takeNothing, hint }: Asking,
  most: number,
  typed: {
    text: (speaker: Speaker) => string;
    hint: (speaker: Speaker) => string;
    read: (text: string) => { value: AnswerValue } | { notice: Notice };
  },
): Asked {
  return {
    kind: 'entry',
    most,
    text: typed.text,
    hint: (speaker) =>
      hint === undefined ? typed.hint(speaker) : `${typed.hint(speaker)}. ${hint(speaker)}`,
    take: (model, text) => {
      if (text.trim() === '') return takeNothing(model);
      const read = typed.read(text);
      return 'notice' in read ? refuse(model, read.notice) : take(model, read.value);
    },
  };
}

/** A number as people write it: spaces between thousands, a decimal comma or point, a unit after it. */
function numberIn(question: NumberQuestion, text: string): { value: number } | { notice: Notice } {
  const { integer, unit } = question;
  const plain = withoutUnit(text, unit)
    .trim()
    // The minus sign that numbers are shown with, and the dashes that take its place.
    .replace(/^[−–—]/, '-')
    .replace(/^([+-])\s+/, '$1')
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  // Written with the digit row of a French keyboard, unless it has digits already: “-5” is below zero.
  const digits = /\d/.test(plain) ? plain : inDigits(plain);
  if (!/^[+-]?\d+(\.\d+)?$/.test(digits)) return { notice: { code: 'not-a-number' } };
  const value = Number(digits);
  if (integer && !Number.isInteger(value)) return { notice: { code: 'whole-number' } };
  const bounds = boundsOf(question);
  if (value < bounds.min || value > bounds.max) {
    // Those of the format are only told to who goes beyond them.
    const { min, max } = Math.abs(value) > LARGEST ? bounds : question;
    return { notice: { code: 'number-range', min, max } };
  }
  return { value };
}

/** Without the unit that people write after a number, in any of the questionnaire's languages. */
function withoutUnit(text: string, unit: Text | null): string {
  const typed = text.trim();
  const units = unit === null ? [] : typeof unit === 'string' ? [unit] : Object.values(unit);
  const written = units.find((one) => one !== '' && typed.toLowerCase().endsWith(one.toLowerCase()));
  return written === undefined ? typed : typed.slice(0, -written.length);
}
