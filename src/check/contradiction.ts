import { type AnswerCondition, type Condition, inOneOrder, meets } from '../model/condition.ts';
import type { Question } from '../model/questionnaire.ts';
import { representatives } from './answers.ts';
import { askedAs, isSure, type Subject } from './subject.ts';

/** A part of a condition that must be true, or false. */
interface Line {
  of: Condition;
  holds: boolean;
}

/** A line that reads one question or fact. */
interface Reading {
  leaf: AnswerCondition;
  holds: boolean;
}

/**
 * Whether the lines of a condition contradict one another in plain sight: two are the same but for a `not`, or no answer
 * to a question meets all that read it. Never wrong, but blind to all other contradictions: what a search through all
 * answers may be too long to find.
 */
export function isContradiction(subject: Subject, condition: Condition): boolean {
  const said = new Map<string, boolean>();
  const byQuestion = new Map<string, Reading[]>();
  for (const { of, holds } of lines({ of: condition, holds: true })) {
    if (!isSure(subject, of)) continue;
    if (of.kind === 'any' && holds) {
      if (of.of.every((part) => isContradiction(subject, part))) return true;
    } else if ('question' in of) {
      const read = byQuestion.get(of.question) ?? [];
      read.push({ leaf: of, holds });
      byQuestion.set(of.question, read);
    }
    const text = inOneOrder(of);
    if (said.get(text) === !holds) return true;
    said.set(text, holds);
  }
  return [...byQuestion].some(([id, read]) => {
    const question = askedAs(subject, id);
    return question !== undefined && !isAnswerable(question, read);
  });
}

/** A line, and those that must be true or false for it to be as it must; what leaves a choice has none. */
function lines(line: Line): Line[] {
  const { of, holds } = line;
  if (of.kind === 'not') return lines({ of: of.of, holds: !holds });
  if (of.kind !== (holds ? 'all' : 'any')) return [line];
  return [line, ...of.of.flatMap((part) => lines({ of: part, holds }))];
}

/** Whether an answer, or a fact left unsaid, is as all of these want; true if there are too many answers to try. */
function isAnswerable(question: Question, read: readonly Reading[]): boolean {
  if (read.every(({ leaf, holds }) => holds && leaf.kind === 'answer' && leaf.orUnsaid)) return true;
  const answers = representatives(
    question,
    read.map(({ leaf }) => leaf),
  );
  return answers?.some((answer) => read.every(({ leaf, holds }) => meets(leaf, answer) === holds)) ?? true;
}
