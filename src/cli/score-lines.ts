import { resolve } from 'node:path';
import type { ScoreBatch } from '../batch/score-run.ts';
import { NO_DATES } from '../cohort/arranged.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { mayOffer, type Offer, offerOf } from '../load/lookup/offers.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { chosenQuestionnaire, noAnswerFile, tellFound } from './answers.ts';
import { interruptible } from './interruptible.ts';
import { type Context, EXIT, write } from './shell.ts';
import { inLanguageOf } from './spoken.ts';
import { tell } from './tell.ts';

export interface ScoreLinesOptions {
  explain: boolean;
  /** How many files at a time; null to let their number decide. */
  workers: number | null;
}

/**
 * Writes scores as NDJSON, one line per file, as they come: of files, folders and patterns; of `-`, a stream of answer
 * files that is NDJSON itself. A file that cannot be scored has a line too, which says so.
 */
export async function scoreLines(
  names: readonly string[],
  { explain, workers }: ScoreLinesOptions,
  asked: Context,
): Promise<number> {
  const { shell } = asked;
  const given = await chosenQuestionnaire(asked);
  if (!given) return EXIT.fault;
  if (given instanceof Lookup) {
    for (const name of names) {
      const offer = mayOffer(name) ? offerOf(resolve(shell.cwd, name)) : null;
      if (offer) given.add(offer, true);
    }
  }
  const context = given instanceof Lookup ? asked : await inLanguageOf(given, asked);
  const { globals } = context;
  const { scoreFiles, scoreStream } = await import('../batch/score-run.ts');
  return interruptible(shell, speak(programWords, globals.lang).interrupted, async (signal) => {
    const files = names.filter((name) => name !== '-');
    let [refused, written] = [0, 0];
    const found = new Map<string, Offer>();
    const pass = async (batches: AsyncIterable<ScoreBatch>) => {
      for await (const batch of batches) {
        signal.throwIfAborted();
        refused += batch.refused;
        written += batch.text.length;
        for (const offer of batch.found) found.set(offer.path, offer);
        await tell(batch.diagnostics, [], context);
        await write(shell.stdout, batch.text, 'json');
      }
    };
    if (files.length < names.length) {
      // A stream may have no end, nor even the end of a line. One that nobody reads has nobody to hear why it ends.
      const end = () => shell.stdin.destroy(signal.reason);
      signal.addEventListener('abort', end);
      await pass(scoreStream(shell.stdin, '-', given, explain));
      signal.removeEventListener('abort', end);
    }
    if (files.length > 0) {
      const setup = {
        cwd: shell.cwd,
        language: globals.lang,
        questionnaire: globals.questionnaire ?? null,
        out: '',
        plans: false,
        sheets: false,
        pages: false,
        calendar: NO_DATES,
        force: false,
      };
      await pass(scoreFiles(files, { setup, explain, threads: workers, signal }));
    }
    if (written === 0) {
      await tell([noAnswerFile(names)], [], context);
      return EXIT.fault;
    }
    await tellFound([...found.values()], context);
    return refused > 0 ? EXIT.fault : EXIT.ok;
  });
}
