import type { Question } from '../model/questionnaire.ts';
import { capital } from '../text/typography.ts';
import { conditionInWords } from './condition.ts';
import type { BlankForm } from './form.ts';

/** A question on the page to print: boxes to tick, lines to write on. */
export interface Block {
  /** Of its heading in the page. */
  id: string;
  text: string;
  /** When it is to be answered, if not always. */
  when: string | null;
  /** How to answer it, where the top of the page does not say. */
  lead: string | null;
  boxes: string[];
  /** What follows the number to write, maybe nothing; null if none is asked for. */
  unit: string | null;
  /** Whether a text is to be written. */
  isText: boolean;
  /** The boxes of those who have no answer: not known, not our concern. */
  others: string[];
  /** The label of the line for a note; null if there is none. */
  note: string | null;
}

/** @param number on the page; null for a fact, which has none, and no note. */
export function blockOf(question: Question, number: number | null, form: BlankForm): Block {
  const { say } = form;
  const { paper } = form.words;
  const isText = question.type === 'text';
  const text = `${say(question.text)}${isText ? ` ${paper.optional}` : ''}`;
  return {
    id: `question-${question.id}`,
    text: number === null ? text : `${number}. ${text}`,
    when: conditionInWords(question, form),
    lead: question.type === 'multiple' ? paper.several : null,
    boxes: boxesOf(question, form),
    unit: question.type !== 'number' ? null : question.unit === null ? '' : say(question.unit),
    isText,
    others: isText ? [] : [paper.unknown, ...(question.acceptsNotApplicable ? [paper.na] : [])],
    note: isText || number === null ? null : form.about(paper.note),
  };
}

function boxesOf(question: Question, { say, words }: BlankForm): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ text }) => say(text));
    case 'scale':
      return question.points.map(say);
    case 'yes-no':
      return [capital(words.yes), capital(words.no)];
    default:
      return [];
  }
}
