import { AXES, type AxisId } from '../model/questionnaire.js';
import { needOf } from '../plan/need.js';
import type { Plan } from '../plan/plan.js';
import { isApart } from './stance.js';

/** What a structure should make clear at its half-day. */
export type ToClarify =
  /** A question on which its respondents differ. */
  | { kind: 'apart'; question: string }
  /** A question to which it does not know the answer. */
  | { kind: 'unknown'; question: string }
  /** An axis that is not documented enough. */
  | { kind: 'axis'; axis: AxisId }
  /** The question furthest from where the team would like to be, among those that no point names yet. */
  | { kind: 'need'; question: string };

/** Three points to prepare a structure's individual half-day; null where its answers give none. */
export interface HalfDay {
  /** The action that should have begun by then. */
  begun: string | null;
  /** The action to work on that day. */
  work: string | null;
  clarify: ToClarify | null;
}

/** Chooses a structure's three points out of its plan: what began, what to work on, what to make clear. */
export function halfDay(plan: Plan): HalfDay {
  const { actions, annex } = plan;
  const begun = actions.find(({ horizon }) => horizon === 'now') ?? actions[0];
  const left = [...actions, ...annex].filter((choice) => choice !== begun);
  const work =
    left.find(({ action }) => action.route === 'individual-half-day') ??
    actions.find((choice) => choice !== begun && choice.horizon !== 'now') ??
    left[0];
  const named = new Set(
    [begun, work].flatMap((choice) => choice?.because.map(({ question }) => question) ?? []),
  );
  return { begun: begun?.action.id ?? null, work: work?.action.id ?? null, clarify: toClarify(plan, named) };
}

function toClarify(
  { resolved, scores, toClarify: unknown }: Plan,
  named: ReadonlySet<string>,
): ToClarify | null {
  const [apart] = resolved.cells.filter(isApart).sort((a, b) => b.spread - a.spread);
  if (apart) return { kind: 'apart', question: apart.question.id };
  const [open] = unknown;
  if (open !== undefined) return { kind: 'unknown', question: open };
  const axis = AXES.find((candidate) => scores.axes[candidate]?.level === null);
  if (axis) return { kind: 'axis', axis };
  const need = (cell: (typeof resolved.cells)[number]) => needOf(cell) ?? 0;
  const [far] = resolved.cells
    .filter((cell) => need(cell) > 0 && !named.has(cell.question.id))
    .sort((a, b) => need(b) - need(a));
  return far ? { kind: 'need', question: far.question.id } : null;
}
