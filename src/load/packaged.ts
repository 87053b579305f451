import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildQuestionnaire, UNDAMAGED } from '../model/build-questionnaire.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { IS_BUILT } from '../version.ts';

let root: string | undefined;

/** A file of the package, by its path from the package's root. */
export function packageFile(path: string): string {
  // The bundle's parts lie at several depths: the nearest package.json tells the root.
  if (root === undefined) {
    root = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(root, 'package.json')) && dirname(root) !== root) root = dirname(root);
  }
  return join(root, path);
}

const folder = (): string => packageFile(IS_BUILT ? 'dist/questionnaires' : 'questionnaires');
const EXTENSION = IS_BUILT ? '.json' : '.yaml';

/** The ids of the questionnaires that come with the package, in alphabetical order. */
export function packagedIds(): readonly string[] {
  ids ??= readdirSync(folder())
    .filter((name) => name.endsWith(EXTENSION) && !name.endsWith(`.actions${EXTENSION}`))
    .map((name) => basename(name, EXTENSION))
    .sort();
  return ids;
}
let ids: string[] | undefined;

const loaded = new Map<string, Promise<Questionnaire>>();

/**
 * A questionnaire of the package, read once.
 * @param id one of `packagedIds()`.
 */
export function packagedQuestionnaire(id: string): Promise<Questionnaire> {
  const known = loaded.get(id) ?? read(id);
  loaded.set(id, known);
  return known;
}

async function read(id: string): Promise<Questionnaire> {
  const path = join(folder(), `${id}${EXTENSION}`);
  if (IS_BUILT) return buildQuestionnaire(JSON.parse(readFileSync(path, 'utf8')), UNDAMAGED).questionnaire;
  const { loadQuestionnaireFile: openQuestionnaire } = await import('./questionnaire-file.ts');
  const { value, diagnostics } = await openQuestionnaire(path, folder());
  if (!value) throw new Error(`${id} is not fit for use: ${JSON.stringify(diagnostics)}`);
  return value;
}
