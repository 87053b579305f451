import { dirname, resolve } from 'node:path';
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { Read } from '../files/decode.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import { inAnswers } from '../model/free-text.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import { examine } from './examine.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { Loaded } from './loaded.ts';
import { type Found, Lookup } from './lookup/lookup.ts';
import { offersWithin } from './lookup/offers.ts';
import { packagedIds, packagedQuestionnaire } from './packaged.ts';

/** An answer file, read against its questionnaire. */
export interface Answers {
  sheet: AnswerSheet;
  questionnaire: Questionnaire;
  /** Of the questionnaire for which the file says that it was made. */
  version: string;
}

/** What was read of an answer file, and the questionnaire that it was read against, if it is refused too. */
export interface AnswersRead extends Loaded<Answers> {
  questionnaire: Questionnaire | null;
}

/** What answers are read against: one questionnaire, whatever they name, or the one that they name. */
export type Against = Questionnaire | Lookup;

/** An id, alone or with a version. */
const NAME = /^([a-z][a-z0-9-]*)(?:@(\d+\.\d+\.\d+))?$/;

/**
 * Reads a questionnaire that is fit for use.
 * @param named its id, with its version or not, or the path of its file, or of a folder that holds it alone.
 * @param lookup where an id is looked for, from `cwd`.
 */
export async function loadQuestionnaire(
  named: string,
  cwd: string,
  lookup = new Lookup(cwd),
): Promise<Loaded<Questionnaire>> {
  const { kind } = whatIsAt(resolve(cwd, named));
  const [, id, version = null] = NAME.exec(named) ?? [];
  // What looks like an id, and is no file, was meant as one; the package's own are known by it wherever one is.
  if (id !== undefined && (kind === 'none' || (version === null && packagedIds().includes(id)))) {
    return named === id && packagedIds().includes(id)
      ? { value: await packagedQuestionnaire(id), diagnostics: [], sources: [] }
      : foundBy(named, await lookup.find(id, version, cwd));
  }
  if (kind === 'folder') {
    const offers = offersWithin(resolve(cwd, named));
    const ids = [...new Set(offers.map((offer) => offer.id))];
    const [only, ...others] = ids;
    if (only === undefined || others.length > 0) {
      return { value: null, diagnostics: [diagnosticAt('CN055', named, null, { ids })], sources: [] };
    }
    return foundBy(named, await new Lookup(cwd, offers).find(only, null, cwd));
  }
  const { openQuestionnaire } = await import('./open-questionnaire.ts');
  return openQuestionnaire(named, cwd);
}

const foundBy = (named: string, found: Found): Loaded<Questionnaire> =>
  'unfound' in found
    ? {
        value: null,
        diagnostics: [{ ...found.unfound, file: named, range: null } as Diagnostic],
        sources: [],
      }
    : { value: found.questionnaire, diagnostics: [], sources: [] };

/**
 * What answer files are to be read against.
 * @param named what the user said: as of `loadQuestionnaire`, or a folder of several; undefined to let answers say.
 */
export async function against(named: string | undefined, cwd: string): Promise<Loaded<Against>> {
  if (named === undefined) return { value: new Lookup(cwd), diagnostics: [], sources: [] };
  const offers = whatIsAt(resolve(cwd, named)).kind === 'folder' ? offersWithin(resolve(cwd, named)) : [];
  return offers.length > 0
    ? { value: new Lookup(cwd, offers), diagnostics: [], sources: [] }
    : loadQuestionnaire(named, cwd);
}

/**
 * Reads an answer file.
 * @param file as the user named it, from `cwd`.
 * @param given what it is read against; null for the questionnaire that it names itself.
 */
export const loadAnswers = (file: string, cwd: string, given: Against | null): Promise<AnswersRead> =>
  answersFrom(readSource(file, cwd, true), given ?? new Lookup(cwd));

/**
 * The same of a text that is read already, from the standard input for one.
 * @param isMeant whether a value is meant as an answer file: of what is not, nothing is said.
 */
export async function answersFrom(
  read: Read,
  given: Against,
  isMeant: (value: unknown) => boolean = () => true,
): Promise<AnswersRead> {
  const nothing = { value: null, diagnostics: [], sources: [], questionnaire: null };
  if ('diagnostic' in read) return { ...nothing, diagnostics: [read.diagnostic] };
  const { source } = read;
  const judge = async (value: unknown) => {
    if (!isMeant(value)) return NOT_MEANT;
    const found = await questionnaireOf(value, source.file, given);
    return 'unfound' in found
      ? { questionnaire: null, ...judgeAnswers(value, null, source.file, found.unfound) }
      : { ...found, ...judgeAnswers(value, found.questionnaire, source.file) };
  };
  const { judged, diagnostics } = await examine(source, judge, (_, { questionnaire }) =>
    inAnswers(questionnaire),
  );
  if (judged === NOT_MEANT) return { ...nothing, sources: [source] };
  const { sheet, questionnaire, version } = judged ?? NOT_MEANT;
  const isFit = sheet && questionnaire && !(await hasError(diagnostics));
  const value = isFit ? { sheet, questionnaire, version } : null;
  return { value, diagnostics: await inOrder(diagnostics), sources: [source], questionnaire };
}

const NOT_MEANT = { questionnaire: null, sheet: null, version: '', findings: [] };

async function inOrder(diagnostics: readonly Diagnostic[]): Promise<Diagnostic[]> {
  if (diagnostics.length === 0) return [];
  return (await import('../diagnostics/sort.ts')).sorted(diagnostics);
}

/** Whether an error is among them. The catalogue of codes is large, and most files have nothing wrong. */
export async function hasError(diagnostics: readonly Diagnostic[]): Promise<boolean> {
  if (diagnostics.length === 0) return false;
  const { isError } = await import('../diagnostics/severity.ts');
  return diagnostics.some(isError);
}

/**
 * The questionnaire that an answer file's value is to be read with.
 * @param file the answer file: what lies near it is nearer than what lies near the user.
 */
export async function questionnaireOf(
  value: unknown,
  file: string,
  given: Against,
): Promise<{ questionnaire: Questionnaire | null } | { unfound: Finding }> {
  if (!(given instanceof Lookup)) return { questionnaire: given };
  const name = isMap(value) ? value.questionnaire : undefined;
  const [, id, version = null] = (typeof name === 'string' && NAME.exec(name)) || [];
  return id === undefined ? { questionnaire: null } : given.find(id, version, dirname(file));
}
