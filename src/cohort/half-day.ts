import { isScored } from '../model/questionnaire.ts';
import { GOOD, isAtLeast } from '../model/thresholds.ts';
import type { Choice, Danger, Plan } from '../plan/plan.ts';
import { type Cell, type Doubt, doubted, doubtOf, isApart } from '../scoring/cell.ts';

/** From this effort (1 to 3), an action takes more than a moment. */
const LONG = 2;

/** How many things a structure is asked to bring. */
const BROUGHT = 3;

/** A danger, and whether it is one because nobody knows. */
export interface DangerToMeet extends Danger {
  isUnknown: boolean;
}

/** What to do in a structure's individual half-day, as question and action ids. */
export interface HalfDay {
  /** Actions that should have begun by then: the plan's first three. */
  begun: string[];
  /** The action to work on: another of the plan's, else the annex's; null if none is left. */
  work: string | null;
  /** To discuss before all else, gravest first. */
  dangers: DangerToMeet[];
  /** Questions on which respondents differ, furthest apart first: those at stake too. */
  apart: string[];
  /** Questions that some answered, with how many others were asked and did not. */
  doubted: ({ question: string } & Doubt)[];
  /** Other questions that nobody knows, and those that nobody answered. */
  unknown: string[];
  unanswered: string[];
  /** Questions of these actions for which the structure has something to show. */
  toBring: string[];
}

/** Prepares a structure's half-day from its plan. Clear answers need no discussion. */
export function halfDay(plan: Plan): HalfDay {
  const { resolved, actions, annex, dangers } = plan;
  const begun = plan.first.flatMap((id) => actions.find(({ action }) => action.id === id) ?? []);
  const left = actions.filter((choice) => !begun.includes(choice));
  // What the team wishes for, else what takes some time or is meant for a half-day, else the plan's next action. No
  // training, which happens elsewhere. The annex is a last resort: nobody has chosen what is there.
  const workable = left.filter(({ action }) => action.route !== 'training');
  const work =
    workable.filter(isWished).find(isHalfDayLong) ??
    workable.find(isWished) ??
    workable.find(isHalfDayLong) ??
    left[0] ??
    annex[0];
  const isUnknown = (id: string) =>
    resolved.cells.some(({ question, state }) => question.id === id && state === 'unknown');
  const endangered = new Set(dangers.map(({ question }) => question));
  const open = (state: Cell['state']) => ids(resolved.cells.filter((cell) => cell.state === state));
  const others = (questions: string[]) => questions.filter((id) => !endangered.has(id));
  return {
    begun: begun.map(({ action }) => action.id),
    work: work?.action.id ?? null,
    dangers: dangers.map((danger) => ({ ...danger, isUnknown: isUnknown(danger.question) })),
    apart: ids(resolved.cells.filter(isApart).sort((a, b) => b.spread - a.spread)),
    doubted: doubted(resolved.cells).map((cell) => ({ question: cell.question.id, ...doubtOf(cell) })),
    unknown: others(open('unknown')),
    unanswered: open('unanswered'),
    toBring: toBring(resolved.cells, work ? [...begun, work] : begun),
  };
}

const isWished = ({ wish }: Choice): boolean => wish !== null;

/** Whether an action is worth half a day with an outsider. */
const isHalfDayLong = ({ action }: Choice): boolean =>
  action.effort >= LONG || action.route === 'individual-half-day';

/** The actions' questions for which the structure has something that can be shown. */
function toBring(cells: readonly Cell[], choices: readonly Choice[]): string[] {
  const asked = new Set(choices.flatMap(({ action }) => action.addresses));
  const has = ({ state, value }: Cell) => state === 'answered' && isAtLeast(value ?? 0, GOOD);
  return [...asked]
    .flatMap((id) => cells.find(({ question }) => question.id === id) ?? [])
    .filter((cell) => cell.question.evidence !== null && has(cell) && !isApart(cell))
    .slice(0, BROUGHT)
    .map(({ question }) => question.id);
}

/** Leaves out unscored questions, which a team need not answer. */
const ids = (cells: readonly Cell[]): string[] =>
  cells.filter(({ question }) => isScored(question)).map(({ question }) => question.id);
