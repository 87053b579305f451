import { readdirSync } from 'node:fs';
import { readSource } from '../files/read.ts';
import { loadQuestionnaire } from '../load/load-questionnaire.ts';
import type { Loaded } from '../load/loaded.ts';
import { nearestConfig, shownFrom } from '../load/lookup/folders.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import type { Offer } from '../load/lookup/offers.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { OWN } from './shell.ts';

/** More answer files than this are looked through by nobody who begins one. */
const MOST = 50;

const NAMED = /^["']?questionnaire["']?\s*:\s*["']?([a-z][a-z0-9-]*)@(\d+\.\d+\.\d+)/m;

/** A questionnaire, and where it was found though nobody named it. */
export interface OwnQuestionnaire extends Loaded<Questionnaire> {
  offer: Offer | null;
}

/**
 * The questionnaire of a command that begins answers, or explains: the one named; else the only one to which the
 * configuration leads; else the one that all answers of the folder name; else the package's own.
 */
export async function ownQuestionnaire(named: string | undefined, cwd: string): Promise<OwnQuestionnaire> {
  if (named !== undefined) return { ...(await loadQuestionnaire(named, cwd)), offer: null };
  const path = nearestConfig(cwd);
  if (path !== undefined) {
    const { loadConfig: readConfig } = await import('../load/lookup/config.ts');
    const config = await readConfig(path, cwd);
    if (!config.value) return { ...config, value: null, offer: null };
    const { offers } = config.value;
    const [first] = offers;
    if (first && offers.every(({ id }) => id === first.id)) {
      const found = await new Lookup(cwd).find(first.id, null, cwd);
      const offer = 'unfound' in found ? first : found.offer;
      return { ...(await loadQuestionnaire(shownFrom(cwd, (offer ?? first).path), cwd)), offer };
    }
  }
  const answered = answeredIn(cwd);
  if (answered) {
    const found = await new Lookup(cwd).find(answered.id, answered.version, cwd);
    if ('questionnaire' in found)
      return { value: found.questionnaire, diagnostics: [], sources: [], offer: found.offer };
  }
  return { ...(await loadQuestionnaire(OWN, cwd)), offer: null };
}

/** What the answer files of a folder answer, where it is the same. */
function answeredIn(folder: string): { id: string; version: string } | null {
  const named = readdirSync(folder)
    .filter((name) => /\.answers\.ya?ml$/i.test(name))
    .slice(0, MOST)
    .flatMap((name) => {
      const read = readSource(name, folder);
      const [, id, version] = ('source' in read && NAMED.exec(read.source.text)) || [];
      return id !== undefined && version !== undefined ? [{ id, version }] : [];
    });
  const [first] = named;
  return first && named.every(({ id }) => id === first.id) ? first : null;
}
