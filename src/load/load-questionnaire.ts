import { dirname, resolve } from 'node:path';
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isMap } from '../model/shape.ts';
import type { Loaded } from './loaded.ts';
import { type Found, Lookup } from './lookup/lookup.ts';
import { offersWithin } from './lookup/offers.ts';
import { packagedIds, packagedQuestionnaire } from './packaged.ts';

/** What answers are read against: one given questionnaire, whatever they name, or the one that they name. */
export type QuestionnaireChoice = Questionnaire | Lookup;

/** An id, alone or with a version. */
const NAME = /^([a-z][a-z0-9-]*)(?:@(\d+\.\d+\.\d+))?$/;

/**
 * Loads a questionnaire that is fit for use.
 * @param named its id, with or without its version, or the path of its file, or of a folder with no other.
 * @param lookup where an id is searched for, from `cwd`.
 */
export async function loadQuestionnaire(
  named: string,
  cwd: string,
  lookup = new Lookup(cwd),
): Promise<Loaded<Questionnaire>> {
  const { kind } = whatIsAt(resolve(cwd, named));
  const [, id, version = null] = NAME.exec(named) ?? [];
  // What looks like an id, and is not a file, was meant as one; packaged ids work even if a folder has that name.
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
  const { loadQuestionnaireFile } = await import('./questionnaire-file.ts');
  return loadQuestionnaireFile(named, cwd);
}

const foundBy = (named: string, found: Found): Loaded<Questionnaire> =>
  'unfound' in found
    ? {
        value: null,
        diagnostics: [
          { code: found.unfound.code, args: found.unfound.args, file: named, range: null } as Diagnostic,
        ],
        sources: [],
      }
    : { value: found.questionnaire, diagnostics: [], sources: [] };

/**
 * Chooses what answer files are read against.
 * @param named as for `loadQuestionnaire`, or a folder of several; undefined to let the answers decide.
 */
export async function chooseQuestionnaire(
  named: string | undefined,
  cwd: string,
): Promise<Loaded<QuestionnaireChoice>> {
  if (named === undefined) return { value: new Lookup(cwd), diagnostics: [], sources: [] };
  const offers = whatIsAt(resolve(cwd, named)).kind === 'folder' ? offersWithin(resolve(cwd, named)) : [];
  return offers.length > 0
    ? { value: new Lookup(cwd, offers), diagnostics: [], sources: [] }
    : loadQuestionnaire(named, cwd);
}

/**
 * Finds the questionnaire to validate an answer file's value against.
 * @param file the answer file: questionnaires near it win over those near the user.
 */
export async function findQuestionnaire(
  value: unknown,
  file: string,
  given: QuestionnaireChoice,
): Promise<{ questionnaire: Questionnaire | null } | { unfound: Finding }> {
  if (!(given instanceof Lookup)) return { questionnaire: given };
  const name = isMap(value) ? value.questionnaire : undefined;
  const [, id, version = null] = (typeof name === 'string' && NAME.exec(name)) || [];
  return id === undefined ? { questionnaire: null } : given.find(id, version, dirname(file));
}
