import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { loadQuestionnaire } from '../io/load.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { makeStructure } from './make-structure.js';
import { readAnswerFile } from './read-answer-file.js';
import { lineOf } from './record.js';
import { scoreLine } from './score-line.js';
import type {
  Made,
  MakeTask,
  ReadResult,
  ReadTask,
  ResultOf,
  ScoreResult,
  ScoreTask,
  Setup,
  Task,
} from './setup.js';

/** Asked before each file: whether to stop here. */
export type IsStopped = () => boolean;

const loaded = new Map<string, Promise<Questionnaire>>();

/** The cohort's questionnaire, read once a thread. It was found fit for use before any task began. */
function questionnaireOf({ questionnaire, cwd }: Setup): Promise<Questionnaire> {
  const known =
    loaded.get(questionnaire) ??
    loadQuestionnaire(questionnaire, cwd).then(({ value }) => {
      if (!value) throw new Error(`${questionnaire} changed while it was in use`);
      return value;
    });
  loaded.set(questionnaire, known);
  return known;
}

/** Does a task, in whatever thread. Stopped, it gives what is done so far. */
export async function run<T extends Task>(task: T, setup: Setup, isStopped: IsStopped): Promise<ResultOf<T>> {
  const questionnaire = await questionnaireOf(setup);
  switch (task.kind) {
    case 'read':
      return (await read(task, questionnaire, setup, isStopped)) as ResultOf<T>;
    case 'score':
      return (await scoreFiles(task, questionnaire, setup, isStopped)) as ResultOf<T>;
    case 'make':
      return (await make(task, questionnaire, setup, isStopped)) as ResultOf<T>;
  }
}

async function read(task: ReadTask, questionnaire: Questionnaire, setup: Setup, isStopped: IsStopped) {
  const result: ReadResult = { records: [], refused: [], warned: [], others: 0 };
  for (const file of task.files) {
    if (isStopped()) break;
    const outcome = await readAnswerFile(file, setup.cwd, questionnaire);
    if (outcome.kind === 'other') result.others += 1;
    else if (outcome.kind === 'refused') result.refused.push({ file, diagnostics: outcome.diagnostics });
    else {
      result.records.push(lineOf(outcome.record));
      if (outcome.warnings.length > 0) result.warned.push({ file, diagnostics: outcome.warnings });
    }
  }
  return result;
}

async function make(task: MakeTask, questionnaire: Questionnaire, setup: Setup, isStopped: IsStopped) {
  const made: Made[] = [];
  for (const structure of task.structures) {
    if (isStopped()) break;
    made.push(await makeStructure(structure, questionnaire, setup));
  }
  return { made };
}

async function scoreFiles(task: ScoreTask, questionnaire: Questionnaire, setup: Setup, isStopped: IsStopped) {
  const result: ScoreResult = { text: '', refused: [], warned: [] };
  for (const file of task.files) {
    if (isStopped()) break;
    const outcome = await readAnswerFile(file, setup.cwd, questionnaire);
    result.text += scoreLine(outcome, file, questionnaire, task.explain) ?? '';
    const diagnostics: Diagnostic[] =
      outcome.kind === 'refused' ? outcome.diagnostics : outcome.kind === 'answers' ? outcome.warnings : [];
    if (diagnostics.length > 0)
      result[outcome.kind === 'refused' ? 'refused' : 'warned'].push({ file, diagnostics });
  }
  return result;
}
