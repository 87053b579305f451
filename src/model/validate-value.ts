import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Wanted } from '../words/checks/answer-words.ts';
import { type AnswerValue, boundsOf, LARGEST, yesOrNo } from './answer.ts';
import { meantAnswer, meantId } from './meant.ts';
import { isFact, type MultipleQuestion, type Question } from './questionnaire.ts';

/** A valid answer to a question, or what is wrong with it. */
export type ValidatedValue = { value: AnswerValue } | { findings: Finding[] };

/** Reads a value from a file, neither `na` nor `unknown`, as an answer to a question. */
export function validateValue(raw: unknown, question: Question, path: Path): ValidatedValue {
  switch (question.type) {
    case 'single':
      if (typeof raw !== 'string') return wrongSort(raw, question, path);
      return isOption(question, raw) ? { value: raw } : { findings: [unknownOption(question, raw, path)] };
    case 'multiple':
      return Array.isArray(raw) ? readSeveral(raw, question, path) : wrongSort(raw, question, path);
    case 'scale':
      return typeof raw === 'number'
        ? inRange(raw, 1, question.points.length, true, question, path)
        : wrongSort(raw, question, path);
    case 'number':
      return typeof raw === 'number'
        ? inRange(raw, boundsOf(question).min, boundsOf(question).max, question.integer, question, path)
        : wrongSort(raw, question, path);
    case 'yes-no': {
      const value = yesOrNo(raw);
      return value === undefined ? wrongSort(raw, question, path) : { value };
    }
    case 'text':
      return typeof raw === 'string' ? { value: raw } : wrongSort(raw, question, path);
  }
}

/** How a finding names a question or a fact. */
const asked = (question: Question) => ({ question: question.id, isFact: isFact(question) });

function readSeveral(raw: readonly unknown[], question: MultipleQuestion, path: Path): ValidatedValue {
  const exclusive = question.options.find((option) => option.exclusive);
  if (raw.length === 0) {
    return { findings: [finding('CN912', path, { ...asked(question), none: exclusive?.id ?? null })] };
  }
  const findings: Finding[] = [];
  const chosen: string[] = [];
  for (const [i, item] of raw.entries()) {
    const at = [...path, i];
    if (typeof item !== 'string') {
      findings.push(finding('CN909', at, { ...asked(question), wanted: wantedBy(question) }));
    } else if (!isOption(question, item)) {
      findings.push(unknownOption(question, item, at));
    } else if (chosen.includes(item)) {
      const earlier = [...path, raw.indexOf(item)];
      findings.push(finding('CN914', at, { ...asked(question), option: item }, 'value', earlier));
    } else chosen.push(item);
  }
  const alone = question.options.find((option) => option.exclusive && chosen.includes(option.id));
  if (alone && chosen.length > 1) {
    findings.push(
      finding('CN913', [...path, raw.indexOf(alone.id)], { ...asked(question), option: alone.id }),
    );
  }
  return findings.length > 0 ? { findings } : { value: chosen };
}

function inRange(
  value: number,
  min: number,
  max: number,
  integer: boolean,
  question: Question,
  path: Path,
): ValidatedValue {
  const fits = value >= min && value <= max && (!integer || Number.isInteger(value));
  // Turn −0 into 0.
  if (fits) return { value: value === 0 ? 0 : value };
  const wanted = wantedBy(question);
  const isHuge = wanted.type === 'number' && Math.abs(value) > LARGEST;
  const told = isHuge ? { ...wanted, min, max } : wanted;
  return { findings: [finding('CN910', path, { ...asked(question), value, wanted: told })] };
}

/** A question that is answered with options. */
export type WithOptions = Extract<Question, { options: unknown }>;

export function isOption({ options }: WithOptions, id: unknown): boolean {
  for (const option of options) if (option.id === id) return true;
  return false;
}

function unknownOption(question: WithOptions, id: string, path: Path): Finding {
  const known = question.options.map((option) => option.id);
  const near = nearest(id, known);
  const meant =
    near === undefined ? meantAnswer(question.type === 'multiple' ? [id] : id, question, path) : undefined;
  return finding('CN908', path, {
    id,
    ...asked(question),
    nearest: near ?? meantId(id, question.options),
    known,
    meant,
  });
}

function wrongSort(raw: unknown, question: Question, path: Path): ValidatedValue {
  const meant = meantAnswer(raw, question, path);
  return { findings: [finding('CN909', path, { ...asked(question), wanted: wantedBy(question), meant })] };
}

function wantedBy(question: Question): Wanted {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { type: question.type, options: question.options.map((option) => option.id) };
    case 'scale':
      return { type: 'scale', points: question.points.length };
    case 'number':
      return { type: 'number', min: question.min, max: question.max, integer: question.integer };
    default:
      return { type: question.type };
  }
}
