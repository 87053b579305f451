import { createReadStream } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { type Input, inputs } from '../files/inputs.ts';
import { isResultName } from '../files/names.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { shownFrom } from '../load/lookup/folders.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { mayOffer, type Offer, offerOf } from '../load/lookup/offers.ts';
import { isOwnResult } from '../load/recognise-answers.ts';
import { compareVersions } from '../model/version.ts';

/** Where an answer file names its questionnaire, in YAML or JSON, alone or in a line of scores. */
const NAMED = /(?:^|[{,])\s*["']?questionnaire["']?\s*:\s*["']?([a-z][a-z0-9-]*)@(\d+\.\d+\.\d+)/m;

/** Answers that name one questionnaire. */
interface Answering {
  id: string;
  files: number;
  /** The highest version that any of them names: it is to read all of them. */
  version: string;
  /** By folder, the first of them by name. */
  byFolder: Map<string, string>;
}

/** A cohort's questionnaire, as the user would name it; or the file whose questionnaire cannot be taken, and why. */
export type CohortQuestionnaire =
  | { named: string; offer: Offer | null; others: { id: string; files: number }[] }
  | { file: string; unfound: Finding };

/**
 * The one questionnaire of a cohort: that of most of its answers. They are looked through before they are read, since
 * each is read for it.
 * @returns null where nothing names a questionnaire.
 */
export async function questionnaireOfFiles(
  given: readonly string[],
  cwd: string,
): Promise<CohortQuestionnaire | null> {
  const counts = new Map<string, Answering>();
  const lookup = new Lookup(cwd);
  for await (const { file, named, refusal } of inputs(given, cwd)) {
    if (refusal || isResultName(file)) continue;
    const read = readSource(file, cwd);
    if (!('source' in read)) continue;
    const { text } = read.source;
    const offer = mayOffer(file) ? offerOf(resolve(cwd, file), read) : null;
    if (offer) lookup.add(offer, named);
    else if (NAMED.test(text) && !isOwnResult(text)) take(counts, text, file);
  }
  return chosen(counts, cwd, lookup);
}

/** The same of files whose lines are scores: the first line of each tells. What can be read but once is left alone. */
export async function questionnaireOfScores(
  files: readonly Input[],
  cwd: string,
): Promise<CohortQuestionnaire | null> {
  const counts = new Map<string, Answering>();
  for (const { file } of files) {
    if (whatIsAt(resolve(cwd, file)).kind !== 'file') continue;
    try {
      const stream = createReadStream(resolve(cwd, file));
      for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (!NAMED.test(line)) continue;
        take(counts, line, file);
        break;
      }
      stream.destroy();
    } catch {
      // Said where it is read.
    }
  }
  return chosen(counts, cwd, new Lookup(cwd));
}

function take(counts: Map<string, Answering>, text: string, file: string): void {
  const [, id, version] = NAMED.exec(text) ?? [];
  if (id === undefined || version === undefined) return;
  const known = counts.get(id) ?? { id, files: 0, version, byFolder: new Map() };
  known.files += 1;
  if (compareVersions(version, known.version) > 0) known.version = version;
  const folder = dirname(file);
  const first = known.byFolder.get(folder);
  if (first === undefined || file < first) known.byFolder.set(folder, file);
  counts.set(id, known);
}

async function chosen(
  counts: ReadonlyMap<string, Answering>,
  cwd: string,
  lookup: Lookup,
): Promise<CohortQuestionnaire | null> {
  const [most, ...others] = [...counts.values()].sort((a, b) => b.files - a.files || (a.id < b.id ? -1 : 1));
  if (!most) return null;
  const files = [...most.byFolder.values()].sort();
  let offer: Offer | null = null;
  for (const [i, file] of files.entries()) {
    const found = await lookup.find(most.id, most.version, dirname(file));
    if ('unfound' in found) return { file, unfound: found.unfound };
    // From each folder the same one is to be found: else, two of one version are in reach, and the nearest does not tell.
    if (i === 0) offer = found.offer;
    else if (offer?.path !== found.offer?.path) {
      const both = new Lookup(
        cwd,
        [offer, found.offer].flatMap((one) => one ?? []),
      );
      const again = await both.find(most.id, most.version, '.');
      if ('unfound' in again) return { file, unfound: again.unfound };
      offer = again.offer;
    }
  }
  const named = offer ? shownFrom(cwd, offer.path) : most.id;
  return { named, offer, others: others.map(({ id, files }) => ({ id, files })) };
}
