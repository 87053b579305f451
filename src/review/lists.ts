import { isScored, type Question } from '../model/questionnaire.ts';
import { compareVersions } from '../model/version.ts';
import { type Cell, leadingState } from '../scoring/cell.ts';

/**
 * What can be said of a question at two dates. Each question of either questionnaire is in exactly one of these lists;
 * only the first says what moved.
 */
export const LISTS = [
  /** Answered at both dates, or hidden by an answer that gives it a value: its sentences are compared. */
  'compared',
  /** Answered without a better or worse, which nobody knows more or less of; or at both dates, by nobody twice: shown. */
  'shown',
  /** Asked at the second date alone, since the questionnaire got it in between; at the first alone, since it lost it. */
  'new',
  'withdrawn',
  /** Asked in other words, or with other answers: the ruler changed. */
  'reworded',
  /** Unknown or open, then answered; and the reverse. */
  'clearedUp',
  'lostSight',
  'becameNotApplicable',
  'ceasedNotApplicable',
  /** Asked at one date alone: the profile, another answer or the track hides it at the other. */
  'hidden',
  /** The same at both dates, which says nothing. */
  'stillOpen',
  'stillNotApplicable',
  'stillHidden',
] as const;
export type List = (typeof LISTS)[number];

/** What decides the list before any answer: which of the questionnaires has the question, and whether it is the same. */
export type Standing = 'new' | 'withdrawn' | 'reworded' | 'common';

/**
 * Whether the answers of both dates to a question say what moved: by the cells of one person, or of several who are
 * taken together.
 */
export const isCompared = (question: Question, before: readonly Cell[], after: readonly Cell[]): boolean =>
  hasBetter(question) && isKnown(kindOf(before)) && isKnown(kindOf(after));

/** The list of a question that is the same at both dates, where no two answers of one person to it are compared. */
export function listOf(
  question: Question,
  before: readonly Cell[],
  after: readonly Cell[],
): Exclude<List, 'compared'> {
  const [was, is] = [kindOf(before), kindOf(after)];
  if (isHidden(was) || isHidden(is)) return isHidden(was) && isHidden(is) ? 'stillHidden' : 'hidden';
  if (was === 'not-applicable' || is === 'not-applicable') {
    if (was === is) return 'stillNotApplicable';
    return is === 'not-applicable' ? 'becameNotApplicable' : 'ceasedNotApplicable';
  }
  if (was === is) return is === 'answered' ? 'shown' : 'stillOpen';
  if (!hasBetter(question)) return 'shown';
  return is === 'answered' ? 'clearedUp' : 'lostSight';
}

/** Whether answers to a question count on an axis, so that a better one is known from a worse one. */
export const hasBetter = (question: Question): boolean =>
  isScored(question) && Object.keys(question.weights).length > 0;

/** `valued` is hidden by an answer, with a value; `open` unknown or left open. */
type Kind = 'answered' | 'valued' | 'hidden' | 'not-applicable' | 'open';

function kindOf(cells: readonly Cell[]): Kind {
  const state = leadingState(cells);
  switch (state) {
    case 'hidden':
      return cells.every(({ value }) => value === null) ? 'hidden' : 'valued';
    case 'unknown':
    case 'unanswered':
      return 'open';
    default:
      return state;
  }
}

const isKnown = (kind: Kind): boolean => kind === 'answered' || kind === 'valued';

const isHidden = (kind: Kind): boolean => kind === 'hidden' || kind === 'valued';

/** Whether answers to a question do not compare: it changed its meaning between the versions that they were given to. */
export const isBetween = (changed: string | undefined, before: string, after: string): boolean =>
  changed !== undefined && compareVersions(before, changed) < 0 !== compareVersions(after, changed) < 0;
