import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildQuestionnaire, UNDAMAGED } from '../model/build-questionnaire.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { IS_BUILT } from '../version.ts';

// Caches for the whole process: the package's folder, its ids, and each of its questionnaires. The package does not
// change while it runs, and has only a few of them.
let root: string | undefined;
let ids: string[] | undefined;
const loaded = new Map<string, Promise<Questionnaire>>();
const own = new WeakSet<Questionnaire['areas']>();

/** A file of the package, by its path from the package's root. */
export function packageFile(path: string): string {
  // The bundle's parts are at several depths: the folder of the schemas, which is published too, marks the root.
  if (root === undefined) {
    root = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(root, 'questionnaires/schema')) && dirname(root) !== root) root = dirname(root);
  }
  return join(root, path);
}

/** Where the package's questionnaires are, and how to read one: the build checks and precompiles them. */
const OWN = IS_BUILT
  ? { folder: 'dist/questionnaires', extension: '.json', read: readBuilt }
  : { folder: 'questionnaires', extension: '.yaml', read: readSources };

/** The ids of the packaged questionnaires, in alphabetical order. */
export function packagedIds(): readonly string[] {
  const { folder, extension } = OWN;
  ids ??= readdirSync(packageFile(folder))
    .filter((name) => name.endsWith(extension) && !name.endsWith(`.actions${extension}`))
    .map((name) => basename(name, extension))
    .sort();
  return ids;
}

/**
 * A packaged questionnaire, read once.
 * @param id one of `packagedIds()`.
 */
export function packagedQuestionnaire(id: string): Promise<Questionnaire> {
  const known = loaded.get(id) ?? OWN.read(packageFile(`${OWN.folder}/${id}${OWN.extension}`));
  loaded.set(id, known);
  return known;
}

/** Whether a questionnaire is the package's own, in whatever language it is read: those have all their texts. */
export const isPackaged = ({ areas }: Questionnaire): boolean => own.has(areas);

async function readBuilt(path: string): Promise<Questionnaire> {
  const { questionnaire } = buildQuestionnaire(JSON.parse(readFileSync(path, 'utf8')), UNDAMAGED);
  own.add(questionnaire.areas);
  return questionnaire;
}

async function readSources(path: string): Promise<Questionnaire> {
  const { loadQuestionnaireFile } = await import('./questionnaire-file.ts');
  const { value, diagnostics } = await loadQuestionnaireFile(path, dirname(path));
  if (!value) throw new Error(`${path} is not fit for use: ${JSON.stringify(diagnostics)}`);
  return value;
}
