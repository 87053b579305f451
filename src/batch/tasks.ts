import { chooseQuestionnaire, type QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { makeStructure } from './make-structure.ts';
import { type Outcome, readAnswerFile } from './read-answer-file.ts';
import { lineOf } from './record.ts';
import { scoreLine } from './score-line.ts';
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
} from './setup.ts';

/** Asked before each file: whether to stop here. */
export type IsStopped = () => boolean;

const loaded = new Map<string, Promise<QuestionnaireChoice>>();

/** What answers are read against, made once a thread. It was found fit for use before any task began. */
function givenBy({ questionnaire, offers = [], cwd }: Setup): Promise<QuestionnaireChoice> {
  const key = JSON.stringify([questionnaire, offers, cwd]);
  const known =
    loaded.get(key) ??
    chooseQuestionnaire(questionnaire ?? undefined, cwd).then(({ value }) => {
      if (!value) throw new Error(`${questionnaire} changed while it was in use`);
      if (value instanceof Lookup) for (const { isNamed, ...offer } of offers) value.add(offer, isNamed);
      return value;
    });
  loaded.set(key, known);
  return known;
}

/** Does a task, in whatever thread. Stopped, it gives what is done so far. */
export async function run<T extends Task>(task: T, setup: Setup, isStopped: IsStopped): Promise<ResultOf<T>> {
  const given = await givenBy(setup);
  switch (task.kind) {
    case 'read':
      return (await read(task, given, setup, isStopped)) as ResultOf<T>;
    case 'score':
      return (await scoreFiles(task, given, setup, isStopped)) as ResultOf<T>;
    case 'make':
      return (await make(task, given, setup, isStopped)) as ResultOf<T>;
  }
}

async function read(task: ReadTask, given: QuestionnaireChoice, setup: Setup, isStopped: IsStopped) {
  const result: ReadResult = { records: [], refused: [], warned: [], others: [], files: 0 };
  for (const input of task.files) {
    if (isStopped()) break;
    result.files += 1;
    for (const { file, outcome } of await readAnswerFile(input, setup.cwd, given)) {
      if (outcome.kind === 'other') result.others.push(file);
      if (outcome.kind === 'answers') result.records.push(lineOf(outcome.record));
      sortOut(result, file, outcome);
    }
  }
  return result;
}

/** Keeps what is said of a file with what is said of others like it. */
function sortOut(
  { refused, warned }: Pick<ReadResult, 'refused' | 'warned'>,
  file: string,
  outcome: Outcome,
) {
  if (outcome.kind === 'refused') refused.push({ file, diagnostics: outcome.diagnostics });
  else if (outcome.kind !== 'result' && outcome.warnings.length > 0)
    warned.push({ file, diagnostics: outcome.warnings });
}

async function make(task: MakeTask, given: QuestionnaireChoice, setup: Setup, isStopped: IsStopped) {
  if (given instanceof Lookup) throw new Error('A cohort has one questionnaire');
  const made: Made[] = [];
  for (const structure of task.structures) {
    if (isStopped()) break;
    made.push(await makeStructure(structure, given, setup));
  }
  return { made };
}

async function scoreFiles(task: ScoreTask, given: QuestionnaireChoice, setup: Setup, isStopped: IsStopped) {
  const result: ScoreResult = { text: '', refused: [], warned: [], found: [] };
  for (const input of task.files) {
    if (isStopped()) break;
    for (const { file, outcome } of await readAnswerFile(input, setup.cwd, given)) {
      result.text += scoreLine(outcome, file, task.explain) ?? '';
      sortOut(result, file, outcome);
    }
  }
  if (given instanceof Lookup) result.found.push(...given.found.values());
  return result;
}
