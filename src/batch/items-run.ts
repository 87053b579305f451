import { NO_DATES } from '../cohort/arranged.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { OwnNames } from '../files/own-name.ts';
import { Analyser, type Analysis } from '../items/analyse.ts';
import type { Files } from '../items/files.ts';
import type { Language } from '../language.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { gatherAnswers, type Said } from '../pipeline/structure.ts';
import { CATALOGUE } from '../words/checks/catalogue.ts';
import { fileSource } from './cohort-source.ts';
import { countAll, Problems } from './problems.ts';
import { readAgain } from './read-again.ts';
import { Spool } from './spool.ts';
import { Structures } from './structures.ts';
import type { Setup, Told } from './task.ts';
import { workerPool } from './worker-pool.ts';

/** How many problems are told of. */
const TOLD = 10;

export interface ItemsOptions {
  questionnaire: Questionnaire;
  /** As the user named its file. */
  named: string;
  cwd: string;
  language: Language;
  signal: AbortSignal;
}

/** What answers say of their questionnaire, and what is wrong with some of them. */
export interface ItemsOutcome {
  analysis: Analysis;
  files: Files;
  /** What is said of the first files, and how much more there would be to say. */
  first: Diagnostic[];
  more: number;
}

/**
 * Reads answers as a cohort does, structure by structure: the same files count. Of each file memory holds a few words.
 * @param given files, folders and patterns.
 * @throws the signal's reason once it is aborted.
 */
export async function analyseAnswers(given: readonly string[], options: ItemsOptions): Promise<ItemsOutcome> {
  const { questionnaire, named, cwd, language, signal } = options;
  const setup: Setup = {
    ...{ cwd, language, questionnaire: named, out: '', calendar: NO_DATES },
    ...{ plans: false, sheets: false, pages: false, force: false },
  };
  const spool = new Spool();
  // What is read here is not read a second time, unless there is much of it.
  const workers = await workerPool(1, signal);
  try {
    const problems = new Problems(spool);
    const structures = new Structures(spool);
    const source = await fileSource(given, cwd);
    let found = 0;
    for await (const { heads, refused, warned } of source.read(workers, setup)) {
      signal.throwIfAborted();
      for (const head of heads) structures.add(head);
      found += heads.length;
      problems.refuse(refused);
      problems.notice(warned.flatMap(withoutHints));
    }
    const seen = structures.survey(questionnaire.version, new OwnNames([]));
    // The others name structures.
    problems.notice(
      seen.notices.filter(({ diagnostics }) => diagnostics.some(({ code }) => code === 'CN955')),
    );
    const analyser = new Analyser(questionnaire);
    for (const { answers } of seen.tasks()) {
      signal.throwIfAborted();
      const said: Said[] = [];
      for (const each of answers) {
        const again = await readAgain(each, questionnaire, cwd);
        if ('resolved' in again) said.push({ ...again, version: each.version });
        else {
          found -= 1;
          problems.refuse([again]);
        }
      }
      const { respondents } = gatherAnswers(said, questionnaire);
      if (respondents.length > 0) analyser.add(respondents);
    }
    const analysis = analyser.result();
    const counted = analysis.respondents;
    const unclear = seen.refused.length;
    const first = problems.first(TOLD);
    return {
      analysis,
      files: { counted, setAside: found - counted - unclear, unclear, refused: problems.refused },
      first,
      more: problems.diagnostics - countAll(first),
    };
  } finally {
    await workers.close();
    spool.close();
  }
}

/** Hints are for who answers: they change no count. */
function withoutHints({ file, diagnostics }: Told): Told[] {
  const told = diagnostics.filter(({ code }) => CATALOGUE[code].severity !== 'hint');
  return told.length > 0 ? [{ file, diagnostics: told }] : [];
}
