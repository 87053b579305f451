import type { Action } from '../../src/model/questionnaire.ts';
import type { Cell } from '../../src/scoring/cell.ts';
import type { Resolved } from '../../src/scoring/resolved.ts';

/* What the oracle of the choice knows of questions and actions, from the words of the rule alone. */

/** Numbers that differ by less than this are the same. */
const SAME = 1e-9;
const above = (a: number, b: number) => a > b + SAME;
const atMost = (a: number, b: number) => !above(a, b);

/** The first of those that come out highest. */
export function best<T>(of: T[], by: (one: T) => number): T | undefined {
  return of.find((one) => of.every((other) => atMost(by(other), by(one))));
}

/** Highest first, ties in the order given. */
export function ranked<T>(of: T[], by: (one: T) => number): T[] {
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

  /** Whether an answer asks for more by itself: it is no better than the third sentence, or below what the team wants. */
  const asksForMore = (cell: Cell) =>
    isAnswered(cell) && above(questionNeed(cell) ?? 0, 0) && (atMost(cell.value, 0.5) || hasWish(cell));

  const isDanger = (cell: Cell) => {
    const { danger } = cell.question;
    if (danger === null) return false;
    return cell.state === 'unknown' || (isAnswered(cell) && atMost(cell.value, danger) && !isAtTarget(cell));
  };

  /** Whether what was done is still to be done: its own question asks for more, or puts something at stake. */
  const persists = (action: Action) => asksForMore(own(action)) || isDanger(own(action));

  /** What was done, and is not to be done again, is as good as an action that does not apply. */
  const truth = (action: Action) => {
    if (resolved.statuses.get(action.id) === 'done' && !persists(action)) return false;
    return action.when === null ? true : resolved.truth(action.when);
  };

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
    return asksForMore(cell);
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

  /** What is told of an action, whatever the places. */
  function reasons(action: Action) {
    const cells = action.addresses.map(cellOf);
    const [its, ...others] = cells;
    const known = ranked(
      others.filter(({ state }) => state === 'answered'),
      (cell) => questionNeed(cell) ?? 0,
    );
    return {
      because: [its as Cell, ...known, ...others.filter(({ state }) => state === 'unknown')].flatMap(
        (cell) => {
          const need = questionNeed(cell) ?? 0;
          return need > 0 ? [{ question: cell.question.id, need }] : [];
        },
      ),
      wish: cells.find(hasWish)?.question.id ?? null,
      danger: isDanger(own(action)) ? (action.addresses[0] ?? null) : null,
      serves: objectives.find(({ id }) => action.objectives.includes(id))?.id ?? null,
    };
  }

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
    asksForMore,
    persists,
    need,
    priority,
    isCandidate,
    isMet,
    group,
    waits,
    isDeep,
    reasons,
    dangers,
    answersTo,
  };
}
