import { basename, dirname, join, resolve } from 'node:path';
import { readSource } from '../../files/read.ts';
import { loadAnswersFrom } from '../../load/load-answers.ts';
import type { Loaded } from '../../load/loaded.ts';
import { shownFrom } from '../../load/lookup/folders.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { beforeOf } from '../looking-back.ts';
import type { Before } from '../model.ts';
import { othersOf } from './finish.ts';
import { readDraft } from './read-draft.ts';

/**
 * Reads the answers that a review looks back on, and those of the structure's other people beside them: these count for
 * the plan of that time. Nothing is read if anything is wrong with the file.
 * @param named as the user named it, from `cwd`.
 */
export async function readBefore(
  named: string,
  cwd: string,
  questionnaire: Questionnaire,
): Promise<Loaded<Before>> {
  const read = readSource(named, cwd, true);
  const { value, diagnostics, sources } = await loadAnswersFrom(read, questionnaire);
  const earlier = value && 'source' in read ? readDraft(read.source.text, questionnaire) : null;
  if (!value || !earlier) return { value: null, diagnostics, sources };
  const path = resolve(cwd, named);
  const [folder, file] = [dirname(path), basename(path)];
  const { others } = await othersOf(file, { ...value.sheet, file }, folder, questionnaire);
  const shown = (name: string) => shownFrom(cwd, join(folder, name));
  const before = beforeOf(
    questionnaire,
    { ...earlier, file: shown(file) },
    others.map((sheet) => ({ ...sheet, file: shown(sheet.file) })),
  );
  return { value: before, diagnostics, sources };
}
