import type { ScoreBatch } from '../batch/score-run.js';
import { loadQuestionnaire } from '../io/load.js';
import { noAnswerFile } from './answers.js';
import { COHORT_WORDS } from './cohort-words.js';
import { interruptible } from './interruptible.js';
import { EXIT, type Globals, OWN, type Shell, write } from './shell.js';
import { inLanguageOf } from './spoken.js';
import { tell } from './tell.js';

export interface ScoreLinesOptions {
  explain: boolean;
  /** How many files at a time; null to let their number decide. */
  workers: number | null;
}

/**
 * Writes scores as NDJSON, a line a file, as they come: of files, folders and patterns; of `-`, a stream of answer
 * files that is NDJSON itself. A file that cannot be scored has a line too, which says so.
 */
export async function scoreLines(
  given: readonly string[],
  { explain, workers }: ScoreLinesOptions,
  shell: Shell,
  asked: Globals,
): Promise<number> {
  const named = asked.questionnaire ?? OWN;
  const { value: questionnaire, diagnostics, sources } = await loadQuestionnaire(named, shell.cwd);
  await tell(diagnostics, sources, shell, asked);
  if (!questionnaire) return EXIT.fault;
  const globals = await inLanguageOf(questionnaire, shell, asked);
  const { scoreFiles, scoreStream } = await import('../batch/score-run.js');
  return interruptible(shell, COHORT_WORDS[globals.lang].interrupted, async (signal) => {
    const files = given.filter((name) => name !== '-');
    let [refused, written] = [0, 0];
    const pass = async (batches: AsyncIterable<ScoreBatch>) => {
      for await (const batch of batches) {
        signal.throwIfAborted();
        refused += batch.refused;
        written += batch.text.length;
        await tell(batch.diagnostics, [], shell, globals);
        await write(shell.stdout, batch.text, 'json');
      }
    };
    // A stream may have no end, nor even the end of a line.
    signal.addEventListener('abort', () => shell.stdin.destroy(signal.reason));
    if (files.length < given.length) await pass(scoreStream(shell.stdin, '-', questionnaire, explain));
    if (files.length > 0) {
      const setup = {
        cwd: shell.cwd,
        language: globals.lang,
        questionnaire: named,
        out: '',
        plans: false,
        sheets: false,
        force: false,
      };
      await pass(scoreFiles(files, { setup, explain, threads: workers, signal }));
      if (written === 0) {
        await tell([noAnswerFile(files)], [], shell, globals);
        return EXIT.fault;
      }
    }
    return refused > 0 ? EXIT.fault : EXIT.ok;
  });
}
