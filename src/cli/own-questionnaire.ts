import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { endsAsAnswers, isNamedAnswers, isResultName } from '../files/names.ts';
import { readSource } from '../files/read.ts';
import { namesIn, whatIsAt } from '../files/what-is-at.ts';
import { guessKind } from '../load/guess-kind.ts';
import { loadQuestionnaire } from '../load/load-questionnaire.ts';
import type { Loaded } from '../load/loaded.ts';
import { nearestConfig, shownFrom } from '../load/lookup/folders.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import type { Offer } from '../load/lookup/offers.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { type Context, EXIT, notify, OWN } from './shell.ts';
import { asRead, inLanguageOf } from './spoken.ts';
import { tell } from './tell.ts';

/** Beyond this many answer files, a folder is not the place where somebody begins one. */
const MOST = 50;

const NAMED = /^[\s{]*["']?questionnaire["']?\s*:\s*["']?([a-z][a-z0-9-]*)@(\d+\.\d+\.\d+)/m;

/** A questionnaire, and where it was found if nobody named it. */
export interface Found {
  questionnaire: Questionnaire;
  offer: Offer | null;
  /** If nobody named it: what to name to begin another one that the folder has answers to. */
  others: readonly string[];
  /** If nobody named it: answers of the folder to a questionnaire that cannot be used. */
  unusable: readonly string[];
}

type Own = Loaded<Questionnaire> & Omit<Found, 'questionnaire'> & { isMissing?: boolean };

const ALONE = { offer: null, others: [], unusable: [] };

/**
 * The questionnaire for a command that begins answers, or explains: the one named; else the only one that the
 * configuration leads to; else the one that the latest answers of the folder name; else the package's own.
 * @param earlier answers to look back on: before all but a name, the one that they are to, as it is today.
 */
async function ownQuestionnaire(
  named: string | undefined,
  cwd: string,
  earlier: string | undefined,
): Promise<Own> {
  if (named !== undefined) return { ...(await loadQuestionnaire(named, cwd)), ...ALONE };
  const answered = earlier === undefined ? null : await answeredBy(earlier, cwd);
  if (answered) return answered;
  const path = nearestConfig(cwd);
  if (path !== undefined) {
    const { loadConfig } = await import('../load/lookup/config.ts');
    const config = await loadConfig(path, cwd);
    if (!config.value) return { ...config, value: null, ...ALONE };
    const { offers } = config.value;
    const [first] = offers;
    if (first && offers.every(({ id }) => id === first.id)) {
      const found = await new Lookup(cwd).find(first.id, null, cwd);
      const offer = 'unfound' in found ? first : found.offer;
      return { ...(await loadQuestionnaire(shownFrom(cwd, (offer ?? first).path), cwd)), ...ALONE, offer };
    }
  }
  return (await answeredIn(cwd)) ?? { ...(await loadQuestionnaire(OWN, cwd)), ...ALONE };
}

/**
 * Runs a command's work with the questionnaire of `ownQuestionnaire`, and the language to use for it; says on stderr
 * what is wrong with it, and does nothing if it cannot be used.
 * @param how `earlier` as for `ownQuestionnaire`; `inEach` where all languages asked for are to be had.
 */
export async function withQuestionnaire(
  named: string | undefined,
  asked: Context,
  work: (found: Found, context: Context) => Promise<number>,
  { earlier, inEach = false }: { earlier?: string | undefined; inEach?: boolean } = {},
): Promise<number> {
  const own = await ownQuestionnaire(named, asked.shell.cwd, earlier);
  const { value, diagnostics, sources, ...found } = own;
  await tell(diagnostics, sources, asked);
  if (own.isMissing) await notify(asked.shell, `${speak(programWords, asked.globals.lang).missing(OWN)}\n`);
  if (!value) return EXIT.fault;
  const questionnaire = asRead(value, asked.globals);
  return work({ questionnaire, ...found }, await inLanguageOf(value, asked, inEach));
}

/** The highest version of the questionnaire that a file answers, where it can be found; null where it cannot. */
async function answeredBy(file: string, cwd: string): Promise<Own | null> {
  const read = readSource(file, cwd);
  const [, id] = ('source' in read && NAMED.exec(read.source.text)) || [];
  if (id === undefined) return null;
  const found = await new Lookup(cwd).find(id, null, dirname(file));
  if ('unfound' in found) return null;
  return { value: found.questionnaire, diagnostics: [], sources: [], ...ALONE, offer: found.offer };
}

/**
 * The questionnaire that the latest answers of a folder are to, among those that can be found; null if it has no answers.
 * None is taken in place of the one that people have begun: if none can be found, that is all that is said.
 */
async function answeredIn(cwd: string): Promise<Own | null> {
  const lookup = new Lookup(cwd);
  const found: Pick<Found, 'questionnaire' | 'offer'>[] = [];
  const missing: Diagnostic[] = [];
  for (const { file, id, version } of namedIn(cwd)) {
    const at = await lookup.find(id, version, cwd);
    if ('questionnaire' in at) found.push(at);
    else missing.push({ code: at.unfound.code, args: at.unfound.args, file, range: null } as Diagnostic);
  }
  const [first, ...others] = found;
  if (!first) {
    if (missing.length === 0) return null;
    return { value: null, diagnostics: missing, sources: [], ...ALONE, isMissing: true };
  }
  return {
    value: first.questionnaire,
    diagnostics: [],
    sources: [],
    offer: first.offer,
    others: others.map(({ questionnaire: { id }, offer }) => (offer ? shownFrom(cwd, offer.path) : id)),
    unusable: missing.map(({ file }) => file),
  };
}

/** The questionnaires that the answers of a folder name, each in its latest file; the latest first. */
function namedIn(cwd: string): { file: string; id: string; version: string }[] {
  const latest = namesIn(cwd)
    .filter((name) => endsAsAnswers(name) && !name.startsWith('.') && !isResultName(name))
    .flatMap((name) => {
      const there = whatIsAt(join(cwd, name));
      return there.kind === 'file' ? [{ name, time: there.stat.mtimeMs }] : [];
    })
    .sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
    .slice(0, MOST)
    .flatMap(({ name: file }) => {
      const read = readSource(file, cwd);
      const [, id, version] = ('source' in read && NAMED.exec(read.source.text)) || [];
      if (!('source' in read) || id === undefined || version === undefined) return [];
      const isAnswers = isNamedAnswers(file) || guessKind(read.source.text, false) === 'answers';
      return isAnswers ? [{ file, id, version }] : [];
    });
  return latest.filter(({ id }, i) => latest.findIndex((other) => other.id === id) === i);
}
