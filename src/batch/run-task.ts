import type { Answers } from '../load/load-answers.ts';
import { chooseQuestionnaire, type QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { readIn } from '../model/read-in.ts';
import { sheetJson } from '../model/sheet-json.ts';
import { structureKey } from '../model/structure.ts';
import { printOf } from '../pipeline/print.ts';
import { remember, stateOf } from './read-again.ts';
import { type Outcome, readAnswerFile } from './read-answer-file.ts';
import { scoreLine } from './score-line.ts';
import type {
  FileState,
  Head,
  IsStopped,
  ReadResult,
  ReadTask,
  ResultOf,
  ScoreResult,
  ScoreTask,
  Setup,
  Task,
} from './task.ts';

const loaded = new Map<string, Promise<QuestionnaireChoice>>();

/** What answers are read against, made once a thread. It was found fit for use before any task began. */
function givenBy({ questionnaire, readIn: tag, offers = [], cwd }: Setup): Promise<QuestionnaireChoice> {
  const key = JSON.stringify([questionnaire, tag, offers, cwd]);
  const known =
    loaded.get(key) ??
    chooseQuestionnaire(questionnaire ?? undefined, cwd).then(({ value }) => {
      if (!value) throw new Error(`${questionnaire} changed while it was in use`);
      if (!(value instanceof Lookup)) return readIn(value, tag);
      for (const { isNamed, ...offer } of offers) value.add(offer, isNamed);
      return value;
    });
  loaded.set(key, known);
  return known;
}

/** Does a task, in whatever thread. Stopped, it gives what is done so far. */
export async function runTask<T extends Task>(
  task: T,
  setup: Setup,
  isStopped: IsStopped,
): Promise<ResultOf<T>> {
  const given = await givenBy(setup);
  switch (task.kind) {
    case 'read':
      return (await read(task, given, setup, isStopped)) as ResultOf<T>;
    case 'score':
      return (await scoreFiles(task, given, setup, isStopped)) as ResultOf<T>;
    // Who only reads goes without all that plans are made of.
    case 'make':
      return (await (await import('./make-task.ts')).make(task, given, setup, isStopped)) as ResultOf<T>;
    case 'page':
      return (await (await import('./make-task.ts')).makePages(task, given, setup, isStopped)) as ResultOf<T>;
  }
}

async function read(task: ReadTask, given: QuestionnaireChoice, setup: Setup, isStopped: IsStopped) {
  const result: ReadResult = { heads: [], refused: [], warned: [], others: [], files: 0 };
  for (const input of task.files) {
    if (isStopped()) break;
    result.files += 1;
    const state = stateOf(input, setup.cwd);
    const outcomes = await readAnswerFile(input, setup.cwd, given);
    for (const each of outcomes) {
      if (each.outcome.kind === 'other') result.others.push(each.file);
      if (each.outcome.kind === 'answers') {
        // A file that holds many answers is not read once for each.
        const from = outcomes.length === 1 && each.file === input.file ? state : null;
        if (from) remember(from, each.outcome.sheet);
        result.heads.push(headOf(each.outcome, from));
      }
      sortOut(result, each.file, each.outcome);
    }
  }
  return result;
}

/** @param from where the answers can be read again; null where they cannot. */
function headOf({ sheet, questionnaire, version }: Answers, from: FileState | null): Head {
  const { file, structure, date } = sheet;
  const { name, profile } = structure;
  const kept = () => {
    const said = sheetJson(sheet, questionnaire, true);
    return { print: printOf(said), sheet: said };
  };
  return { file, key: structureKey(structure), name, profile, date, version, from: from ?? kept() };
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
