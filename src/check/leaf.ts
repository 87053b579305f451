import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { AnswerValue } from '../model/answer.ts';
import { type AnswerCondition, UNSAID } from '../model/condition.ts';
import { isFact, type NumberQuestion, type Question, type ScaleQuestion } from '../model/questionnaire.ts';
import { optionIds, unknown } from './unknown.ts';

/** What is wrong with the values that a condition expects from an existing question. */
export function leafFindings(leaf: AnswerCondition, question: Question): Finding[] {
  return leaf.kind === 'range' ? rangeFindings(leaf, question) : valueFindings(leaf, question);
}

/** How a finding names a question or a fact. */
const names = (question: Question) => ({ question: question.id, isFact: isFact(question) });

function valueFindings(leaf: AnswerCondition & { kind: 'answer' }, question: Question): Finding[] {
  return leaf.oneOf.flatMap((value, i) => {
    // A single value and a list of one share a path.
    const path = leaf.oneOf.length === 1 ? leaf.path : [...leaf.path, i];
    const found = valueFinding(value, question, path);
    return found ? [found] : [];
  });
}

function valueFinding(value: AnswerValue, question: Question, path: Finding['path']): Finding | undefined {
  const shown = String(value);
  // For a fact: the structure did not say.
  if (isFact(question) && value === UNSAID) return undefined;
  if (question.type !== 'text' && (value === 'na' || value === 'unknown'))
    return finding('CN210', path, { ...names(question), value: shown, why: 'state' });
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const options = optionIds(question);
      if (typeof value !== 'string')
        return finding('CN210', path, { ...names(question), value: shown, why: 'type', type: 'options' });
      if (options.set.has(value)) return undefined;
      return finding('CN202', path, { ...unknown(value, options.list), ...names(question) });
    }
    case 'yes-no':
      if (typeof value === 'boolean') return undefined;
      return finding('CN210', path, { ...names(question), value: shown, why: 'type', type: 'yes-no' });
    case 'scale':
    case 'number':
      if (typeof value !== 'number')
        return finding('CN210', path, {
          ...names(question),
          value: shown,
          why: 'type',
          type: question.type,
        });
      return outOfRange(question, value, path, true);
    case 'text':
      if (typeof value !== 'string')
        return finding('CN210', path, { ...names(question), value: shown, why: 'type', type: 'text' });
      return finding('CN308', path, { question: question.id, value: shown });
  }
}

function rangeFindings(leaf: AnswerCondition & { kind: 'range' }, question: Question): Finding[] {
  if (question.type !== 'scale' && question.type !== 'number') {
    const key = Number.isFinite(leaf.atLeast) ? 'at-least' : 'at-most';
    return [
      finding(
        'CN210',
        [...leaf.path, key],
        { ...names(question), value: key, why: 'not-a-number', type: question.type },
        'key',
      ),
    ];
  }
  const ends = [
    ['at-least', leaf.atLeast],
    ['at-most', leaf.atMost],
  ] as const;
  return ends.flatMap(([key, value]) =>
    Number.isFinite(value) ? (outOfRange(question, value, [...leaf.path, key], false) ?? []) : [],
  );
}

/** Reports a number out of its question's range; `exact` if it must be a possible answer, not just a bound. */
function outOfRange(
  question: ScaleQuestion | NumberQuestion,
  value: number,
  path: Finding['path'],
  exact: boolean,
): Finding | undefined {
  const { min, max, integer } =
    question.type === 'scale' ? { min: 1, max: question.points.length, integer: true } : question;
  const within = value >= (min ?? value) && value <= (max ?? value);
  if (within && (!exact || !integer || Number.isInteger(value))) return undefined;
  return finding('CN210', path, {
    ...names(question),
    value: String(value),
    why: 'range',
    min,
    max,
    integer,
  });
}
