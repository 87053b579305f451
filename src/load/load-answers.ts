import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from '../files/decode.ts';
import { readSource } from '../files/read.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import { inAnswers } from '../model/free-text.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { findQuestionnaire, type QuestionnaireChoice } from './load-questionnaire.ts';
import type { Loaded } from './loaded.ts';
import { Lookup } from './lookup/lookup.ts';
import { resolveAnswers } from './resolve-answers.ts';
import { validateSource } from './validate-source.ts';

/** An answer file, loaded with its questionnaire. */
export interface Answers {
  sheet: AnswerSheet;
  /** The sheet's cells, from which scoring continues. */
  resolved: ResolvedSheet;
  questionnaire: Questionnaire;
  /** Version of the questionnaire that the file says it was made for. */
  version: string;
  /** Ids that the file answers, and that the questionnaire no longer has. */
  gone: readonly string[];
}

/** What was read of an answer file, and of its questionnaire if that is invalid too. */
export interface LoadedAnswers extends Loaded<Answers> {
  questionnaire: Questionnaire | null;
}

/**
 * Loads an answer file: its bytes are read and decoded (files/), the text is parsed (yaml/), the value is validated
 * against its questionnaire (model/) and resolved (scoring/), and findings are placed in the text.
 * @param file as the user named it, from `cwd`.
 * @param given what it is read against; null for the questionnaire that it names itself.
 */
export const loadAnswers = (
  file: string,
  cwd: string,
  given: QuestionnaireChoice | null,
): Promise<LoadedAnswers> => loadAnswersFrom(readSource(file, cwd, true), given ?? new Lookup(cwd));

/**
 * The same for a text already read, such as standard input.
 * @param isMeant whether a value is meant as an answer file: others are silently ignored.
 */
export async function loadAnswersFrom(
  read: ReadResult,
  given: QuestionnaireChoice,
  isMeant: (value: unknown) => boolean = () => true,
): Promise<LoadedAnswers> {
  const nothing = { value: null, diagnostics: [], sources: [], questionnaire: null };
  if ('diagnostic' in read) return { ...nothing, diagnostics: [read.diagnostic] };
  const { source } = read;
  const validate = async (value: unknown) => {
    if (!isMeant(value)) return NOT_MEANT;
    const found = await findQuestionnaire(value, source.file, given);
    return 'unfound' in found
      ? { questionnaire: null, ...resolveAnswers(value, null, source.file, found.unfound) }
      : { ...found, ...resolveAnswers(value, found.questionnaire, source.file) };
  };
  const { validated, diagnostics } = await validateSource(source, validate, (_, { questionnaire }) =>
    inAnswers(questionnaire),
  );
  if (validated === NOT_MEANT) return { ...nothing, sources: [source] };
  const { sheet, resolved, questionnaire, version, gone } = validated ?? NOT_MEANT;
  const isFit = sheet && resolved && questionnaire && !(await hasError(diagnostics));
  const value = isFit ? { sheet, resolved, questionnaire, version, gone } : null;
  return { value, diagnostics: await inOrder(diagnostics), sources: [source], questionnaire };
}

const NOT_MEANT = { questionnaire: null, sheet: null, resolved: null, version: '', gone: [], findings: [] };

async function inOrder(diagnostics: readonly Diagnostic[]): Promise<Diagnostic[]> {
  if (diagnostics.length === 0) return [];
  return (await import('../diagnostics/sort.ts')).sorted(diagnostics);
}

/** Whether one is an error. The catalogue is imported lazily: it is large, and most files have nothing wrong. */
export async function hasError(diagnostics: readonly Diagnostic[]): Promise<boolean> {
  if (diagnostics.length === 0) return false;
  const { isError } = await import('../words/checks/catalogue.ts');
  return diagnostics.some(isError);
}
