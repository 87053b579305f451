import { readdirSync } from 'node:fs';
import { readSource } from '../files/read.ts';
import { loadQuestionnaire } from '../load/load-questionnaire.ts';
import type { Loaded } from '../load/loaded.ts';
import { nearestConfig, shownFrom } from '../load/lookup/folders.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import type { Offer } from '../load/lookup/offers.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { type Context, EXIT, OWN } from './shell.ts';
import { inLanguageOf } from './spoken.ts';
import { tell } from './tell.ts';

/** Beyond this many answer files, a folder is not the place where somebody begins one. */
const MOST = 50;

const NAMED = /^["']?questionnaire["']?\s*:\s*["']?([a-z][a-z0-9-]*)@(\d+\.\d+\.\d+)/m;

/** A questionnaire, and where it was found if nobody named it. */
export interface Found {
  questionnaire: Questionnaire;
  offer: Offer | null;
}

/**
 * The questionnaire for a command that begins answers, or explains: the one named; else the only one that the
 * configuration leads to; else the one that all answers of the folder name; else the package's own.
 */
async function ownQuestionnaire(
  named: string | undefined,
  cwd: string,
): Promise<Loaded<Questionnaire> & Pick<Found, 'offer'>> {
  if (named !== undefined) return { ...(await loadQuestionnaire(named, cwd)), offer: null };
  const path = nearestConfig(cwd);
  if (path !== undefined) {
    const { loadConfig } = await import('../load/lookup/config.ts');
    const config = await loadConfig(path, cwd);
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

/**
 * Runs a command's work with the questionnaire of `ownQuestionnaire`, and the language to use for it; says on stderr
 * what is wrong with it, and does nothing if it cannot be used.
 */
export async function withQuestionnaire(
  named: string | undefined,
  asked: Context,
  work: (found: Found, context: Context) => Promise<number>,
): Promise<number> {
  const { value, diagnostics, sources, offer } = await ownQuestionnaire(named, asked.shell.cwd);
  await tell(diagnostics, sources, asked);
  if (!value) return EXIT.fault;
  return work({ questionnaire: value, offer }, await inLanguageOf(value, asked));
}

/** The questionnaire that all answer files of a folder name, if it is the same. */
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
