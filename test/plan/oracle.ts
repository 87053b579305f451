import { type Action, HORIZONS, type Horizon } from '../../src/model/questionnaire.js';
import type { Cell } from '../../src/scoring/cell.js';
import type { Resolved } from '../../src/scoring/resolved.js';

/*
 * The choice of actions a second time, written from the words of the rule alone: it shares no line with src/plan,
 * keeps nothing from one step to the next, and works everything out afresh from the list of what is chosen so far.
 */

export interface Expected {
  /** In the order of choice, each with what it was worth just before it (and what it requires) was added. */
  actions: { id: string; need: number; priority: number }[];
  first: string[];
  /** The gravest first, each with its action: the one that has its place, else the plan's, else the best there is. */
  dangers: { question: string; action: string | null }[];
  objectiveAction: string | null;
  waiting: string[];
  annex: string[];
  toClarify: string[];
}

/** Numbers that differ by less than this are the same. */
const SAME = 1e-9;
const above = (a: number, b: number) => a > b + SAME;
const atMost = (a: number, b: number) => !above(a, b);

/** The first of those that come out highest. */
function best<T>(of: T[], by: (one: T) => number): T | undefined {
  return of.find((one) => of.every((other) => atMost(by(other), by(one))));
}

/** Highest first, ties in the order given. */
function ranked<T>(of: T[], by: (one: T) => number): T[] {
  const top = best(of, by);
  return top === undefined
    ? []
    : [
        top,
        ...ranked(
          of.filter((one) => one !== top),
          by,
        ),
      ];
}

/** What the rule says of questions and actions, whatever the places. */
export function rules(resolved: Resolved) {
  const { questionnaire, objectives, cells } = resolved;
  const catalogue = questionnaire.actions;
  const byId = (id: string) => catalogue.find((action) => action.id === id) as Action;
  const cellOf = (id: string | undefined) => cells.find(({ question }) => question.id === id) as Cell;
  const own = (action: Action) => cellOf(action.addresses[0]);
  const truth = ({ when }: Action) => (when === null ? true : resolved.truth(when));

  // Questions.

  const isAnswered = (cell: Cell): cell is Cell & { value: number } =>
    cell.state === 'answered' && cell.value !== null;
  const hasWish = (cell: Cell) => isAnswered(cell) && cell.target !== null && above(cell.target, cell.value);
  const isAtTarget = (cell: Cell) =>
    isAnswered(cell) && cell.target !== null && atMost(cell.target, cell.value);

  function questionNeed(cell: Cell): number | null {
    if (cell.state === 'unknown') return 0.25;
    if (!isAnswered(cell)) return null;
    return isAtTarget(cell) ? 0 : (1 - cell.value) ** 2;
  }

  // Actions, once some are chosen.

  function need(action: Action, chosen: string[]): number {
    let sum = 0;
    let weights = 0;
    action.addresses.forEach((id, i) => {
      const cell = cellOf(id);
      const its = questionNeed(cell);
      if (its === null) return;
      const times = chosen.filter((other) => byId(other).addresses.includes(id)).length;
      const weight = i === 0 ? 2 : 1;
      sum += weight * its * (hasWish(cell) ? 1.5 : 1) * 0.5 ** times;
      weights += weight;
    });
    return weights === 0 ? 0 : sum / weights;
  }

  function priority(action: Action, chosen: string[]): number {
    const rank = objectives.findIndex(({ id }) => action.objectives.includes(id));
    const boost = [1.5, 1.3, 1.15][rank] ?? 1;
    return ((need(action, chosen) * action.impact) / Math.sqrt(action.effort)) * boost;
  }

  function isCandidate(action: Action): boolean {
    const cell = own(action);
    if (truth(action) !== true) return false;
    if (action.kind === 'objective' && cell.state === 'unknown') return true;
    if (!isAnswered(cell) || !above(questionNeed(cell) ?? 0, 0)) return false;
    return atMost(cell.value, 0.5) || hasWish(cell);
  }

  function isMet(action: Action): boolean {
    const cell = own(action);
    if (truth(action) === false) return true;
    if (cell.state === 'not-applicable' || cell.state === 'hidden') return true;
    return isAnswered(cell) && ((above(cell.value, 0.5) && !hasWish(cell)) || isAtTarget(cell));
  }

  /** The action after its unmet requirements, and theirs, less what is chosen. */
  function group(action: Action, chosen: string[]): string[] {
    const ids: string[] = [];
    for (const id of action.requires) {
      if (chosen.includes(id) || isMet(byId(id))) continue;
      for (const one of group(byId(id), [...chosen, ...ids])) ids.push(one);
    }
    return [...ids, action.id];
  }

  const requiresTool = (action: Action): boolean =>
    action.kind === 'tool' || action.requires.some((id) => requiresTool(byId(id)));
  const waits = (action: Action) => objectives.length === 0 && requiresTool(action);
  const isDeep = (action: Action) =>
    isCandidate(action) &&
    action.effort >= 2 &&
    (objectives[0] === undefined || action.objectives.includes(objectives[0].id));

  const isDanger = (cell: Cell) => {
    const { danger } = cell.question;
    if (danger === null) return false;
    return cell.state === 'unknown' || (isAnswered(cell) && atMost(cell.value, danger) && !isAtTarget(cell));
  };
  const dangers = ranked(
    cells.filter(isDanger),
    (cell) => -(cell.state === 'unknown' ? 0.25 : (cell.value ?? 1)),
  );
  const answersTo = (danger: Cell) =>
    catalogue.filter((action) => own(action) === danger && action.effort <= 2 && truth(action) === true);

  return {
    byId,
    own,
    truth,
    hasWish,
    need,
    priority,
    isCandidate,
    isMet,
    group,
    waits,
    isDeep,
    dangers,
    answersTo,
  };
}

export function expectedPlan(resolved: Resolved, max: number): Expected {
  const { questionnaire, objectives, cells } = resolved;
  const catalogue = questionnaire.actions;
  const { byId, own, truth, need, priority, isCandidate, isMet, group, waits, isDeep, dangers, answersTo } =
    rules(resolved);

  // One by one.

  const steps: { ids: string[]; before: string[] }[] = [];
  const chosen = () => steps.flatMap(({ ids }) => ids);
  const left = () => max - chosen().length;
  const fits = (action: Action, places = left()) => group(action, chosen()).length <= places;
  const take = (action: Action) => {
    const before = chosen();
    steps.push({ ids: group(action, before), before });
  };
  const open = () => catalogue.filter((action) => !waits(action) && !chosen().includes(action.id));

  const objectiveAction =
    objectives.length > 0
      ? undefined
      : open().find((action) => action.kind === 'objective' && truth(action) !== false && fits(action));
  if (objectiveAction) take(objectiveAction);

  const dangerAction = dangers
    .map((cell) => {
      // A place among the first three, so at most two others before it.
      const answers = answersTo(cell).filter((action) => !waits(action) && group(action, []).length <= 3);
      // The objective action, or what it requires, may be an answer to the danger already.
      const already = answers.filter(({ id }) => chosen().includes(id));
      const fitting = answers.filter((action) => fits(action));
      return best(already.length > 0 ? already : fitting, (action) => priority(action, chosen()));
    })
    .find((action) => action !== undefined);
  if (dangerAction && !chosen().includes(dangerAction.id)) take(dangerAction);

  const keepsDeepPlace = left() > 2;
  for (;;) {
    const candidates = open().filter((action) => isCandidate(action) && fits(action));
    const kept =
      keepsDeepPlace &&
      !chosen().some((id) => isDeep(byId(id))) &&
      candidates.some((action) => isDeep(action));
    const next = best(
      candidates.filter(
        (action) =>
          !kept || group(action, chosen()).some((id) => isDeep(byId(id))) || fits(action, left() - 1),
      ),
      (action) => priority(action, chosen()),
    );
    if (!next) break;
    take(next);
  }

  // Horizons, and the first three.

  const order = chosen();
  const horizonOf = (id: string): Horizon => {
    const needing = order.filter((other) => byId(other).requires.includes(id) && !isMet(byId(id)));
    const at = [
      HORIZONS.indexOf(byId(id).horizon),
      ...needing.map((other) => HORIZONS.indexOf(horizonOf(other))),
    ];
    return HORIZONS[Math.min(...at)] as Horizon;
  };

  function firstThree(): string[] {
    let first = dangerAction ? group(dangerAction, []) : [];
    for (const id of order) {
      if (first.length >= 3) break;
      const unmet = byId(id).requires.filter((required) => !isMet(byId(required)));
      const isSecondYear = horizonOf(id) === 'year' && first.some((one) => horizonOf(one) === 'year');
      if (first.includes(id) || isSecondYear) continue;
      if (!unmet.every((required) => first.includes(required))) continue;
      first = [...first, id];
    }
    return order.filter((id) => first.includes(id));
  }

  /** A tool that waits for an objective is named only where there is nothing else. */
  function actionFor(danger: Cell): Action | undefined {
    if (dangerAction && own(dangerAction) === danger) return dangerAction;
    const answers = answersTo(danger);
    const inPlan = answers.filter(({ id }) => order.includes(id));
    const waitingForNothing = answers.filter((action) => !waits(action));
    const from = [inPlan, waitingForNothing, answers].find((some) => some.length > 0) ?? [];
    return best(from, (action) => priority(action, order));
  }

  const remaining = catalogue.filter((action) => isCandidate(action) && !order.includes(action.id));
  const byWhatIsLeft = (of: Action[]) => ranked(of, (action) => priority(action, order)).map(({ id }) => id);
  return {
    actions: steps.flatMap(({ ids, before }) =>
      ids.map((id) => ({
        id,
        need: need(byId(id), before),
        priority: priority(byId(id), before),
      })),
    ),
    first: firstThree(),
    dangers: dangers.map((cell) => ({ question: cell.question.id, action: actionFor(cell)?.id ?? null })),
    objectiveAction: objectiveAction?.id ?? null,
    waiting: byWhatIsLeft(remaining.filter(waits)),
    annex: byWhatIsLeft(remaining.filter((action) => !waits(action))),
    toClarify: cells.filter(({ state }) => state === 'unknown').map(({ question }) => question.id),
  };
}
