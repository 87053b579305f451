import { type Action, HORIZONS, type Horizon } from '../../src/model/questionnaire.ts';
import type { Cell } from '../../src/scoring/cell.ts';
import type { Resolved } from '../../src/scoring/resolved.ts';
import { best, ranked, rules } from './oracle-rules.ts';

/*
 * The choice of actions a second time, written from the words of the rule alone: it shares no line with src/plan,
 * keeps nothing from one step to the next, and works everything out afresh from the list of what is chosen so far.
 */

export interface Expected {
  /** In the order of choice, each with what it was worth just before it (and what it requires) was added. */
  actions: { id: string; need: number; priority: number; horizon: Horizon }[];
  first: string[];
  /** The gravest first, each with its action: the one that has its place, else the plan's, else the best there is. */
  dangers: { question: string; action: string | null }[];
  objectiveAction: string | null;
  waiting: string[];
  annex: string[];
  toClarify: string[];
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

  const first = firstThree();
  /** The fortnight holds three, those to begin with before others; what is one too many slides to the quarter. */
  const fortnight = [...first, ...order.filter((id) => !first.includes(id))].filter(
    (id) => horizonOf(id) === 'now',
  );

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
        horizon: fortnight.indexOf(id) >= 3 ? 'quarter' : horizonOf(id),
      })),
    ),
    first,
    dangers: dangers.map((cell) => ({ question: cell.question.id, action: actionFor(cell)?.id ?? null })),
    objectiveAction: objectiveAction?.id ?? null,
    waiting: byWhatIsLeft(remaining.filter(waits)),
    annex: byWhatIsLeft(remaining.filter((action) => !waits(action))),
    toClarify: cells.filter(({ state }) => state === 'unknown').map(({ question }) => question.id),
  };
}
