import type { Path } from '../diagnostics/diagnostic.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { type FileMap, isMap } from '../model/shape.ts';
import { presentOption } from '../model/validate-answer.ts';
import { presentProfile } from '../model/validate-structure.ts';

/** A name in an answer file that the questionnaire has changed since. */
export interface Renaming {
  /** Of the key, or of the value, under the names that the file has. */
  path: Path;
  on: 'key' | 'value';
  to: string;
}

/**
 * What an answer file's value calls by a former name: questions, facts, options, the profile. What the questionnaire
 * removed has no other name: nobody's answer is thrown away.
 * @returns values before the keys above them.
 */
export function renamings(value: unknown, questionnaire: Questionnaire): Renaming[] {
  if (!isMap(value)) return [];
  const { structure, answers } = value;
  const inStructure = isMap(structure)
    ? [
        ...renamed(
          ['structure', 'profile'],
          structure.profile,
          (profile) => presentProfile({ profile }, questionnaire) ?? profile,
        ),
        ...inAnswers(['structure', 'facts'], structure.facts, questionnaire.facts, questionnaire),
      ]
    : [];
  return [...inStructure, ...inAnswers(['answers'], answers, questionnaire.questions, questionnaire)];
}

const inAnswers = (
  at: Path,
  answers: unknown,
  to: readonly Question[],
  questionnaire: Questionnaire,
): Renaming[] =>
  isMap(answers) ? Object.keys(answers).flatMap((id) => inAnswer(at, id, answers, to, questionnaire)) : [];

function inAnswer(
  at: Path,
  id: string,
  answers: FileMap,
  to: readonly Question[],
  questionnaire: Questionnaire,
): Renaming[] {
  const find = (wanted: string | undefined) => to.find((candidate) => candidate.id === wanted);
  const named = (name: string) => find(name) ?? find(questionnaire.renamed.questions.get(name));
  const question = named(id);
  if (!question) return [];
  // Answered under two names: readers refuse that, and we cannot tell which one is meant.
  if (question.id !== id && Object.keys(answers).some((other) => other !== id && named(other) === question))
    return [];
  const path = [...at, id];
  const answer = answers[id];
  const parts: [Path, unknown][] = isMap(answer)
    ? ['value', 'target', 'before'].map((part) => [[...path, part], answer[part]])
    : [[path, answer]];
  const present = (option: string) => presentOption(option, id, question, questionnaire);
  return [
    ...parts.flatMap(([at, part]) => inPart(at, part, present)),
    ...(question.id === id ? [] : [{ path, on: 'key' as const, to: question.id }]),
  ];
}

function inPart(path: Path, part: unknown, present: (option: string) => string): Renaming[] {
  if (!Array.isArray(part)) return renamed(path, part, present);
  const options = part.map((option: unknown) => (typeof option === 'string' ? present(option) : option));
  // If two options were merged, the list would name the result twice.
  if (new Set(options).size < options.length) return [];
  return part.flatMap((option: unknown, i) => renamed([...path, i], option, present));
}

function renamed(path: Path, value: unknown, present: (name: string) => string): Renaming[] {
  if (typeof value !== 'string') return [];
  const to = present(value);
  return to === value ? [] : [{ path, on: 'value', to }];
}

/** An answer file's value under present names. */
export function withPresentNames(value: FileMap, questionnaire: Questionnaire): FileMap {
  return renamings(value, questionnaire).reduce<FileMap>(
    (file, renaming) => changedAt(file, renaming.path, renaming) as FileMap,
    value,
  );
}

/** A value with one of its parts renamed. Keys stay in their order. */
function changedAt(value: unknown, [step, ...rest]: Path, as: Omit<Renaming, 'path'>): unknown {
  if (step === undefined) return as.to;
  const change = (part: unknown) => changedAt(part, rest, as);
  if (Array.isArray(value)) return value.map((part: unknown, i) => (i === step ? change(part) : part));
  const isName = as.on === 'key' && rest.length === 0;
  return Object.fromEntries(
    Object.entries(value as FileMap).map(([key, part]) =>
      key !== step ? [key, part] : isName ? [as.to, part] : [key, change(part)],
    ),
  );
}
