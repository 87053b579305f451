import { isScored } from '../model/questionnaire.ts';
import { isAtLeast } from '../model/thresholds.ts';
import type { Choice, Danger, Plan } from '../plan/plan.ts';
import { type Cell, doubted, isApart } from '../scoring/cell.ts';

/** From this value, of 0 to 1, a structure has something to show: the third of five sentences. */
const HAS = 0.5;

/** From this effort, of 1 to 3, an action takes more than a moment. */
const LONG = 2;

/** How many things a structure is asked to bring. */
const BROUGHT = 3;

/** A danger of the structure, and whether it is one because nobody knows. */
export interface DangerToMeet extends Danger {
  isUnknown: boolean;
}

/** What to do at a structure's individual half-day, by question and action ids. */
export interface HalfDay {
  /** The actions that should have begun by then: the plan's first three. */
  begun: string[];
  /** The action to work on that day: another of the plan's, of the annex where it has no other; null where none is left. */
  work: string | null;
  /** What puts something at stake, the gravest first: to talk over before all else. */
  dangers: DangerToMeet[];
  /** Other questions on which its respondents differ, the furthest apart first. */
  apart: string[];
  /** Questions to which some know the answer and others do not, or gave none: how many. */
  doubted: { question: string; unknown: number; unanswered: number }[];
  /** Other questions to which nobody knows the answer, and those that nobody answered. */
  unknown: string[];
  unanswered: string[];
  /** Questions of these actions whose answer is worth looking at together: the structure has something to show. */
  toBring: string[];
}

/** Prepares a structure's half-day out of its plan. Nothing that it answered plainly is to be made clear. */
export function halfDay(plan: Plan): HalfDay {
  const { resolved, actions, annex, dangers } = plan;
  const begun = plan.first.flatMap((id) => actions.find(({ action }) => action.id === id) ?? []);
  const left = actions.filter((choice) => !begun.includes(choice));
  // What the team wishes for, else what takes some time or was made for the half-day, else the next of the plan;
  // training has ways of its own. The annex is for where the plan has nothing else: nobody has chosen what is there.
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
    apart: others(ids(resolved.cells.filter(isApart).sort((a, b) => b.spread - a.spread))),
    doubted: doubted(resolved.cells).map(({ question: { id }, unknown, unanswered }) => ({
      question: id,
      unknown,
      unanswered,
    })),
    unknown: others(open('unknown')),
    unanswered: open('unanswered'),
    toBring: toBring(resolved.cells, work ? [...begun, work] : begun),
  };
}

const isWished = ({ wish }: Choice): boolean => wish !== null;

/** Whether an action is worth half a day with someone from outside. */
const isHalfDayLong = ({ action }: Choice): boolean =>
  action.effort >= LONG || action.route === 'individual-half-day';

/** Of what the actions are about, what the structure says it has, and that can be looked at. */
function toBring(cells: readonly Cell[], choices: readonly Choice[]): string[] {
  const asked = new Set(choices.flatMap(({ action }) => action.addresses));
  const has = ({ state, value }: Cell) => state === 'answered' && isAtLeast(value ?? 0, HAS);
  return [...asked]
    .flatMap((id) => cells.find(({ question }) => question.id === id) ?? [])
    .filter((cell) => cell.question.evidence !== null && has(cell) && !isApart(cell))
    .slice(0, BROUGHT)
    .map(({ question }) => question.id);
}

/** Open questions, which a team may leave without a word, are left out. */
const ids = (cells: readonly Cell[]): string[] =>
  cells.filter(({ question }) => isScored(question)).map(({ question }) => question.id);
