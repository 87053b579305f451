import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { type Action, isScored, ownQuestion } from '../model/questionnaire.ts';
import { isAtMost, LOW } from '../model/thresholds.ts';
import { answersFor, isOpenTo } from './openings.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { type Goal, possible, type Setting } from './search.ts';
import { isWhole, type Unsettled } from './subject.ts';

/** Problems of each action, and of where the catalogue begins. */
export function actions(subject: Unsettled): Finding[] {
  const { actions: catalogue } = subject.questionnaire;
  return [
    ...catalogue.flatMap((action) => [...neverChosen(subject, action), ...toolWithoutObjective(action)]),
    ...noFirstAction(subject),
  ];
}

/** The goals that open an action; none without a condition. */
export const goalsOf = ({ when }: Action): Goal[] => (when ? [{ of: when, wanted: TRUE }] : []);

/** Reports an action that no answer to its own question calls for, or only a wish does. */
function neverChosen(subject: Unsettled, action: Action): Finding[] {
  const question = subject.questions.get(ownQuestion(action));
  if (!question || subject.misvalued.has(question) || (action.when && subject.doubtful.has(action.when)))
    return [];
  const args = { action: action.id, question: question.id };
  const at = [...action.path, 'addresses'];
  if (!isScored(question)) return tell(finding('CN603', at, { ...args, isScored: false }, 'key'));
  const answers = answersFor(subject, question, [action]);
  if (!answers) return [];
  const isOpen = (settings: readonly Setting[]) =>
    settings.some((setting) => isOpenTo(subject, { question, setting }, action));
  const best = Math.max(...answers.map(({ worth }) => worth));
  const low = answers.filter(({ worth }) => worth < 1 && isAtMost(worth, LOW));
  // A "don't know" is enough for an objective.
  if (isOpen(action.kind === 'objective' ? ['open', ...low] : low)) return [];
  const isWished = isOpen(answers.filter(({ worth }) => worth < best));
  if (isWished) return tell(finding('CN609', at, args, 'key'));
  return tell(finding('CN603', at, { ...args, isScored: true }, 'key'));

  function tell(found: Finding): Finding[] {
    // Whatever depends on this action is fixed with it.
    if (action.when && found.code === 'CN603') subject.doubtful.set(action.when, 'all');
    subject.neverChosen.add(action);
    return [found];
  }
}

function toolWithoutObjective(action: Action): Finding[] {
  if (action.kind !== 'tool' || action.objectives.length > 0) return [];
  return [finding('CN606', [...action.path, 'objectives'], { action: action.id }, 'key')];
}

function noFirstAction(subject: Unsettled): Finding[] {
  const { actions: catalogue } = subject.questionnaire;
  const always = ({ when }: Action) =>
    when === null ||
    possible(subject, [{ of: when, wanted: FALSE | UNDETERMINED }]) === false ||
    subject.doubtful.has(when);
  if (!isWhole(subject, 'action')) return [];
  const byId = new Map(catalogue.map((action) => [action.id, action]));
  const first = catalogue.filter(
    (action) => action.kind === 'objective' && (subject.circular.has(action) || !dependsOnTool(action, byId)),
  );
  if (catalogue.length === 0 || first.some(always)) return [];
  // Do not report what only these actions would address: fixing their conditions may fix it.
  for (const { when } of first) if (when) subject.doubtful.set(when, 'all');
  const [only, ...others] = first;
  const at = only && others.length === 0 ? [...only.path, 'when'] : ['actions'];
  return [finding('CN607', at, { isConditional: first.length > 0 }, 'key')];
}

/** Whether an action is a tool, or requires one, directly or not: it waits for an objective. */
function dependsOnTool(action: Action, byId: ReadonlyMap<string, Action>): boolean {
  // The set grows while we iterate: a chain of any length needs no recursion.
  const behind = new Set([action]);
  for (const { kind, requires } of behind) {
    if (kind === 'tool') return true;
    for (const id of requires) {
      const required = byId.get(id);
      if (required) behind.add(required);
    }
  }
  return false;
}
