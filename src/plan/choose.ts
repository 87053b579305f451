import type { Resolved } from '../scoring/resolved.ts';
import type { Scores } from '../scoring/scores.ts';
import { Candidates, type Worth } from './candidates.ts';
import { inOrder } from './order.ts';
import type { Choice, Plan, PlanOptions } from './plan.ts';
import { select } from './select.ts';
import { waiting } from './waiting.ts';

/** How many actions a plan holds by default. */
export const MAX_ACTIONS = 7;

/**
 * Chooses a structure's actions: what its answers and wishes call for, best first, each after its requirements; one
 * place for the gravest danger, one for deep work; no tool before an objective. Pure: same cells, same plan.
 * @throws RangeError if `maxActions` is not a whole number from 1.
 */
export function choose(resolved: Resolved, scores: Scores, options: PlanOptions = {}): Plan {
  const max = options.maxActions ?? MAX_ACTIONS;
  if (!Number.isInteger(max) || max < 1) throw new RangeError('A plan needs at least one action.');
  const candidates = new Candidates(resolved);
  const waits = waiting(resolved, candidates);

  const { chosen, objective, danger } = select(resolved, candidates, waits, max);
  const actions = chosen.map(({ action }) => action);
  const { first, horizons } = inOrder(
    actions,
    (action) => candidates.unmet(action),
    danger ? candidates.withRequirements(danger.action) : [],
  );
  const choice = ({ action, need, priority }: Worth): Choice => ({
    action,
    horizon: horizons.get(action.id) ?? action.horizon,
    need,
    priority,
    because: candidates.reasons(action),
    wish: candidates.wish(action),
    danger: candidates.danger(action),
    serves: resolved.objectives.find(({ id }) => action.objectives.includes(id)) ?? null,
    enables: actions.filter(({ requires }) => requires.includes(action.id)).map(({ id }) => id),
    objectiveFirst: action === objective,
    review: resolved.statuses.get(action.id) ?? null,
  });
  const ranked = candidates.ranked(candidates.all.filter((action) => !actions.includes(action)));
  return {
    resolved,
    scores,
    actions: chosen.map(choice),
    first,
    dangers: candidates.dangers().map((question) => ({
      question,
      action: danger?.question === question ? danger.action.id : actionFor(question),
    })),
    waiting: ranked.filter(({ action }) => waits(action)).map(choice),
    annex: ranked.filter(({ action }) => !waits(action)).map(choice),
    toClarify: resolved.cells.filter(({ state }) => state === 'unknown').map(({ question }) => question.id),
  };

  /** The action for a danger: one already in the plan, else the best, with waiting tools as a last resort. */
  function actionFor(question: string): string | null {
    const open = candidates.answersTo(question).map(({ action }) => action);
    const best =
      open.find((action) => actions.includes(action)) ?? open.find((action) => !waits(action)) ?? open[0];
    return best?.id ?? null;
  }
}
