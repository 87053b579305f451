import type { Questionnaire } from '../model/questionnaire.ts';
import type { Cell } from '../scoring/cell.ts';

/** A structure's answer to a question, as its cohort keeps it: plain data, without anyone's own words. */
export interface KeptCell extends Omit<Cell, 'question' | 'notes'> {
  /** Its id. */
  question: string;
}

/** Answers and targets are put in order, so that they do not tell whose is whose. */
export function keptCell(cell: Cell): KeptCell {
  const { question, answers, targets } = cell;
  const isText = question.type === 'text';
  return {
    state: cell.state,
    value: cell.value,
    answers: isText
      ? []
      : inOrder(answers, (a, b) => (a.value ?? 0) - (b.value ?? 0) || byText(a.given, b.given)),
    unknown: cell.unknown,
    unanswered: cell.unanswered,
    notApplicable: cell.notApplicable,
    hidden: cell.hidden,
    spread: cell.spread,
    target: cell.target,
    targets: isText ? [] : inOrder(targets, byText),
    question: question.id,
  };
}

const inOrder = <T>(all: readonly T[], order: (a: T, b: T) => number): T[] =>
  all.length > 1 ? [...all].sort(order) : [...all];

/** The cell again, as reports read it; null if the questionnaire does not have its question. */
export function cellOf(kept: KeptCell, { questions }: Questionnaire): Cell | null {
  const question = questions.find(({ id }) => id === kept.question);
  return question ? { ...kept, question, notes: [] } : null;
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [String(a), String(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
