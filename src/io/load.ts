import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { AnswerSheet } from '../model/answer.js';
import { inAnswers } from '../model/free-text.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { isMap } from '../model/shape.js';
import type { Read } from './decode.js';
import { examine } from './examine.js';
import { judgeAnswers } from './judge-answers.js';
import { diagnosticAt } from './lines.js';
import type { Loaded } from './loaded.js';
import { packagedIds, packagedQuestionnaire } from './packaged.js';
import { readSource } from './read.js';
import { whatIsAt } from './what-is-at.js';

/** An answer file, read against its questionnaire. */
export interface Answers {
  sheet: AnswerSheet;
  questionnaire: Questionnaire;
  /** Of the questionnaire for which the file says that it was made. */
  version: string;
}

/**
 * Reads a questionnaire that is fit for use.
 * @param named the id of one of the package's, or the path of a file from `cwd`.
 */
export async function loadQuestionnaire(named: string, cwd: string): Promise<Loaded<Questionnaire>> {
  if (packagedIds().includes(named)) {
    return { value: await packagedQuestionnaire(named), diagnostics: [], sources: [] };
  }
  // What looks like an id, and is no file, was meant as one.
  if (/^[a-z0-9-]+$/.test(named) && whatIsAt(resolve(cwd, named)).kind === 'none') {
    const known = packagedIds();
    const args = { id: named, nearest: nearest(named, known), known: [...known] };
    return { value: null, diagnostics: [diagnosticAt('CN921', named, null, args)], sources: [] };
  }
  const { openQuestionnaire } = await import('./open-questionnaire.js');
  return openQuestionnaire(named, cwd);
}

/**
 * Reads an answer file.
 * @param file as the user named it, from `cwd`.
 * @param questionnaire the one that it must answer; null for the one of the package that it names itself.
 */
export const loadAnswers = (
  file: string,
  cwd: string,
  questionnaire: Questionnaire | null,
): Promise<Loaded<Answers>> => answersFrom(readSource(file, cwd, true), questionnaire);

/**
 * The same of a text that is read already, from the standard input for one.
 * @param isMeant whether a value is meant as an answer file: of what is not, nothing is said.
 */
export async function answersFrom(
  read: Read,
  given: Questionnaire | null,
  isMeant: (value: unknown) => boolean = () => true,
): Promise<Loaded<Answers>> {
  if ('diagnostic' in read) return { value: null, diagnostics: [read.diagnostic], sources: [] };
  const { source } = read;
  const judge = async (value: unknown) => {
    if (!isMeant(value)) return NOT_MEANT;
    const questionnaire = given ?? (await packagedNamed(questionnaireId(value)));
    return { questionnaire, ...judgeAnswers(value, questionnaire, source.file) };
  };
  const { judged, diagnostics } = await examine(source, judge, (_, { questionnaire }) =>
    inAnswers(questionnaire),
  );
  if (judged === NOT_MEANT) return { value: null, diagnostics: [], sources: [source] };
  const { sheet, questionnaire, version } = judged ?? NOT_MEANT;
  const isFit = sheet && questionnaire && !(await hasError(diagnostics));
  const value = isFit ? { sheet, questionnaire, version } : null;
  return { value, diagnostics: await inOrder(diagnostics), sources: [source] };
}

const NOT_MEANT = { questionnaire: null, sheet: null, version: '', findings: [] };

async function inOrder(diagnostics: readonly Diagnostic[]): Promise<Diagnostic[]> {
  if (diagnostics.length === 0) return [];
  return (await import('../diagnostics/sort.js')).sorted(diagnostics);
}

/** Whether an error is among them. The catalogue of codes is large, and most files have nothing wrong. */
export async function hasError(diagnostics: readonly Diagnostic[]): Promise<boolean> {
  if (diagnostics.length === 0) return false;
  const { isError } = await import('../diagnostics/severity.js');
  return diagnostics.some(isError);
}

const packagedNamed = async (id: string | null): Promise<Questionnaire | null> =>
  id !== null && packagedIds().includes(id) ? packagedQuestionnaire(id) : null;

/** The id before the version, where the file names its questionnaire. */
function questionnaireId(value: unknown): string | null {
  const name = isMap(value) ? value.questionnaire : undefined;
  return typeof name === 'string' ? (name.split('@')[0] ?? null) : null;
}
