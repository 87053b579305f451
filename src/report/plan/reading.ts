import type { DaysFor } from '../../cohort/collective-days.ts';
import type { Language } from '../../language.ts';
import type { Accompaniment } from '../../model/answer-sheet.ts';
import { daysAfter, monthsAfter } from '../../model/day.ts';
import {
  type Action,
  byKey,
  HORIZONS,
  type Horizon,
  isScored,
  ownQuestion,
  type Question,
} from '../../model/questionnaire.ts';
import { REVIEW_MONTHS } from '../../model/thresholds.ts';
import { callsForNothing } from '../../plan/need.ts';
import type { Choice, Plan } from '../../plan/plan.ts';
import { type Cell, isApart } from '../../scoring/cell.ts';
import { type Speech, speech } from '../speech.ts';

/** The days that somebody gave of a structure's accompaniment, YYYY-MM-DD. */
export interface PlanDates {
  /** Of its individual half-day; null if it is to be set. */
  halfDay: string | null;
  /** Of the collective days. */
  collective: DaysFor;
  review: string | null;
}

export const NO_PLAN_DATES: PlanDates = {
  halfDay: null,
  collective: { concerned: [], optional: [], open: [] },
  review: null,
};

/** A plan as a report reads it in one language. */
export interface Reading {
  plan: Plan;
  speech: Speech;
  dates: PlanDates;
  /** `none` if the structure's file does not say. */
  accompaniment: Accompaniment;
  /** The plan's actions in reading order: the first ones, then the others by horizon, in the plan's order. */
  choices: readonly Choice[];
  /** Those of page one. */
  first: readonly Choice[];
  /** The others. */
  later: readonly Choice[];
  horizonTitles: Record<Horizon, string>;
  /** Whether the team has written objectives, and only needs to rank them here. */
  isToRank: boolean;
  /** An action's place among `choices`, from 1; undefined if it is not there. */
  numberOf: (id: string) => number | undefined;
}

export function reading(plan: Plan, language: Language, dates: PlanDates = NO_PLAN_DATES): Reading {
  const { questionnaire, objectives, statuses } = plan.resolved;
  const spoken = speech(plan.resolved, language);
  // A team that has written objectives is not asked to write some, but to rank them, on page one.
  const saysWritten = (action: Action): boolean => {
    const cell = spoken.cell(ownQuestion(action));
    return cell?.state === 'answered' && callsForNothing(cell);
  };
  const isWritten = ({ action, objectiveFirst }: Choice): boolean => objectiveFirst && saysWritten(action);
  const kept = plan.actions.filter((choice) => !isWritten(choice));
  const first = plan.first.flatMap((id) => kept.find(({ action }) => action.id === id) ?? []);
  const later = HORIZONS.flatMap((horizon) =>
    kept.filter((choice) => choice.horizon === horizon && !first.includes(choice)),
  );
  const choices = [...first, ...later];
  const numbers = new Map(choices.map(({ action }, i) => [action.id, i + 1]));
  return {
    plan,
    speech: spoken,
    dates,
    accompaniment: plan.resolved.structure.accompaniment ?? 'none',
    choices,
    first,
    later,
    horizonTitles: byKey(HORIZONS, (horizon) => horizonTitle({ plan, speech: spoken }, horizon)),
    isToRank: kept.length < plan.actions.length || (objectives.length === 0 && wasWritten()),
    numberOf: (id) => numbers.get(id),
  };

  /** Once that is done, no action comes first for it. */
  function wasWritten(): boolean {
    const isDone = ({ kind, id }: Action) => kind === 'objective' && statuses.get(id) === 'done';
    const begins = plan.actions.some(({ objectiveFirst }) => objectiveFirst);
    return !begins && questionnaire.actions.some((action) => isDone(action) && saysWritten(action));
  }
}

/** Whether a question informs an axis: the others have no better or worse answer. */
export const informs = (question: Question): boolean =>
  isScored(question) && Object.keys(question.weights).length > 0;

/** An answered cell that informs an axis, with its value. */
export type Valued = Cell & { value: number };
export const isValued = (cell: Cell): cell is Valued =>
  cell.state === 'answered' && cell.value !== null && informs(cell.question);

/** What a question weighs over the axes that it informs. */
export const weightOf = ({ question }: Cell): number =>
  Object.values(question.weights).reduce((sum, weight) => sum + weight, 0);

/** Several people's answers to the same question, and those of them that differ enough to discuss. */
export function comparison({ plan }: Reading): { compared: Cell[]; unlike: Cell[] } {
  const compared = plan.resolved.cells.filter(
    (cell) => cell.state === 'answered' && informs(cell.question) && cell.answers.length > 1,
  );
  return { compared, unlike: compared.filter(isApart) };
}

/** Days from the answers to the individual half-day; months to the end of the quarter. */
const FORTNIGHT = 14;
const QUARTER = 3;

/** The last day of a horizon in words, counted from the day of the answers; null if that is not known. */
export function lastDay({ plan, speech }: Pick<Reading, 'plan' | 'speech'>, horizon: Horizon): string | null {
  const { date } = plan.resolved;
  if (date === null) return null;
  if (horizon === 'now') return speech.day(daysAfter(date, FORTNIGHT));
  return speech.day(monthsAfter(date, horizon === 'quarter' ? QUARTER : REVIEW_MONTHS));
}

/** The day of the review; a year after the answers, in words, as long as nobody set a day. */
export function reviewTime({ speech, dates }: Reading): { text: string; inSentence: string } {
  const { on, inAYear } = speech.words.dates;
  if (dates.review === null) return { text: inAYear, inSentence: inAYear };
  const text = speech.day(dates.review);
  return { text, inSentence: on(text) };
}

function horizonTitle(its: Pick<Reading, 'plan' | 'speech'>, horizon: Horizon): string {
  const { words } = its.speech;
  const day = lastDay(its, horizon);
  return day === null ? words.horizons[horizon] : words.until(words.horizons[horizon], day);
}
