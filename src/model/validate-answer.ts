import type { Path } from '../diagnostics/diagnostic.ts';
import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import type { Answer as FileAnswer } from '../generated/answer-file.ts';
import type { Answer, AnswerValue, Given } from './answer.ts';
import { byId } from './by-id.ts';
import { hasOptions, type Question, type Questionnaire } from './questionnaire.ts';
import { isMap } from './shape.ts';
import { isOption, validateValue, type WithOptions } from './validate-value.ts';

/**
 * An answer with renamed options under their current ids.
 * @param id the question's, as in the file.
 */
export function underPresentNames(
  raw: FileAnswer,
  id: string,
  question: Question,
  questionnaire: Questionnaire,
): FileAnswer {
  const { renamedIn } = byId(questionnaire);
  if (!hasOptions(question) || !(renamedIn.has(id) || renamedIn.has(question.id))) return raw;
  const options = isMap(raw) ? [raw.value, raw.target, raw.before] : [raw];
  const isPresent = options.every((option) => option === undefined || isOption(question, option));
  return isPresent ? raw : renamed(raw, id, question, questionnaire);
}

/** Apart, since few answers come here. */
function renamed(
  raw: FileAnswer,
  id: string,
  question: WithOptions,
  questionnaire: Questionnaire,
): FileAnswer {
  const present = (option: unknown): unknown =>
    typeof option === 'string' ? presentOption(option, id, question, questionnaire) : option;
  const each = (value: unknown) => (Array.isArray(value) ? together(value, present) : present(value));
  if (!isMap(raw)) return each(raw) as FileAnswer;
  return {
    ...raw,
    value: each(raw.value),
    target: each(raw.target),
    before: each(raw.before),
  } as FileAnswer;
}

/** Options under current ids: two merged into one count once; one that the file repeats stays a mistake. */
function together(raw: readonly unknown[], present: (option: unknown) => unknown): unknown[] {
  const written = new Map<unknown, Set<unknown>>();
  return raw.flatMap((option) => {
    const now = present(option);
    const before = written.get(now) ?? new Set();
    written.set(now, before);
    const isTogether = before.size > 1 || (before.size === 1 && !before.has(option));
    before.add(option);
    return isTogether ? [] : [now];
  });
}

/**
 * An option's current id, or the file's if it was not renamed.
 * @param id the question's, as in the file.
 */
export function presentOption(
  option: string,
  id: string,
  question: Question,
  questionnaire: Questionnaire,
): string {
  if (!hasOptions(question) || isOption(question, option)) return option;
  const { options } = questionnaire.renamed;
  const to = options.get(`${id}.${option}`) ?? options.get(`${question.id}.${option}`);
  return to?.slice(to.indexOf('.') + 1) ?? option;
}

/** Reads an answer of a file, with its target, its note, and what a review says of it. */
export function validateAnswer(raw: FileAnswer, question: Question, path: Path, found: Finding[]): Answer {
  if (!isMap(raw)) {
    return {
      given: readGiven(raw, question, path, found),
      target: null,
      note: null,
      why: null,
      before: null,
    };
  }
  return {
    given: readGiven(raw.value, question, [...path, 'value'], found),
    target: readTarget(raw.target, question, [...path, 'target'], found),
    note: typeof raw.note === 'string' ? raw.note : null,
    why: raw.why ?? null,
    before: readHindsight(raw.before, question, [...path, 'before'], found),
  };
}

function readGiven(raw: unknown, question: Question, path: Path, found: Finding[]): Given | null {
  if (raw === null || raw === undefined) return null;
  if (question.type !== 'text' && raw === 'unknown') return { kind: 'unknown' };
  if (question.type !== 'text' && raw === 'na') {
    if (question.acceptsNotApplicable) return { kind: 'not-applicable' };
    found.push(finding('CN911', path, { question: question.id }));
    return null;
  }
  const value = valueOrFound(raw, question, path, found);
  return value === null ? null : { kind: 'value', value };
}

function readTarget(raw: unknown, question: Question, path: Path, found: Finding[]): AnswerValue | null {
  if (raw === null || raw === undefined) return null;
  if (question.type !== 'text' && (raw === 'na' || raw === 'unknown')) {
    found.push(finding('CN915', path, { question: question.id, word: raw }));
    return null;
  }
  return valueOrFound(raw, question, path, found);
}

/** Not knowing what was true then, or that it did not apply, is saying nothing of it. */
const readHindsight = (raw: unknown, question: Question, path: Path, found: Finding[]): AnswerValue | null =>
  question.type !== 'text' && (raw === 'na' || raw === 'unknown')
    ? null
    : readTarget(raw, question, path, found);

/** A value, or null if something is wrong with it, which is added to `found`. */
export function valueOrFound(
  raw: unknown,
  question: Question,
  path: Path,
  found: Finding[],
): AnswerValue | null {
  const result = validateValue(raw, question, path);
  if ('value' in result) return result.value;
  found.push(...result.findings);
  return null;
}
