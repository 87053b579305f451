import { ownQuestion, type Questionnaire } from '../model/questionnaire.ts';
import type { Status } from '../model/reviewed.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { sharedStatuses } from '../scoring/statuses.ts';
import type { Change, Deed } from './comparison.ts';

/** An action's box in a plan. One that is ticked says that the action is done; an empty one says nothing. */
export interface PlanBox {
  /** The action's. */
  id: string;
  done: boolean;
}

/**
 * What became of each action of the earlier plan, and of its answer; no cause is claimed.
 * @param planned ids, in the plan's order.
 * @param followed what is noted where they are followed up: it counts where the answers say nothing, before a tick.
 */
export function deedsOf(
  { actions }: Questionnaire,
  planned: readonly string[],
  after: readonly ResolvedSheet[],
  boxes: readonly PlanBox[],
  followed: ReadonlyMap<string, Status>,
  changes: readonly Change[],
): Deed[] {
  const told = statusesIn(after);
  const ticked = tickedIn(boxes);
  const signs = new Map(after.flatMap(({ sheet: { review } }) => [...review.indicators]));
  const byQuestion = new Map(changes.map((change) => [change.id, change]));
  return [...new Set([...planned, ...told.keys(), ...followed.keys(), ...signs.keys()])].map((id): Deed => {
    const action = actions.find((each) => each.id === id) ?? null;
    const isTicked = ticked.has(id);
    const status = told.get(id) ?? followed.get(id) ?? (isTicked ? 'done' : null);
    return {
      id,
      action,
      status,
      // What they follow up elsewhere may be newer than the plan: only the answers contradict it.
      isContradicted: isTicked && (told.get(id) ?? 'done') !== 'done',
      moved: action && movedOn(byQuestion.get(ownQuestion(action))),
      indicator: signs.get(id) ?? null,
    };
  });
}

/** The same sheets, with what is followed up or ticked in the plan, where they do not say otherwise. */
export function withBoxes<S extends ResolvedSheet>(
  sheets: readonly S[],
  boxes: readonly PlanBox[],
  followed: ReadonlyMap<string, Status>,
): S[] {
  const told = statusesIn(sheets);
  const ticked = [...tickedIn(boxes)].map((id) => [id, 'done'] as const);
  const added = [...new Map<string, Status>([...ticked, ...followed])].filter(([id]) => !told.has(id));
  return sheets.map((each, i) => {
    if (i > 0 || added.length === 0) return each;
    const { review } = each.sheet;
    const actions = new Map([...review.actions, ...added]);
    return { ...each, sheet: { ...each.sheet, review: { ...review, actions } } };
  });
}

/** Of several boxes of an action, any may be the one that is ticked. */
const tickedIn = (boxes: readonly PlanBox[]): Set<string> =>
  new Set(boxes.flatMap(({ id, done }) => (done ? [id] : [])));

const statusesIn = (sheets: readonly ResolvedSheet[]): ReadonlyMap<string, Status> =>
  sharedStatuses(sheets.map(({ sheet }) => sheet));

function movedOn(change: Change | undefined): Deed['moved'] {
  if (change?.list === 'clearedUp') return 'clearer';
  if (!change || change.step === null) return null;
  // What people see today to have been so already has not moved.
  if (change.hindsight !== null && Math.sign(change.hindsight) !== Math.sign(change.step)) return 'clearer';
  return change.step > 0 ? 'up' : change.step < 0 ? 'down' : 'same';
}
