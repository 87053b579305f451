import {
  type Action,
  type AreaId,
  AXES,
  type AxisId,
  isScored,
  type Question,
} from '../model/questionnaire.ts';
import type { CollectiveTally, QuestionTally } from './collective.ts';
import type { Member } from './member.ts';
import { isConcerned, type Stance } from './stance.ts';

/** Fewer structures than this share nothing. */
export const SHARED = 2;

/** How many questions a half-day takes up. */
export const QUESTIONS = 2;

/** A case that a structure of the room can tell. */
export interface Case {
  /** The structure's key. */
  structure: string;
  question: string;
}

/** How many structures a question concerns, of those that answered; null where that is not told. */
export interface Asked {
  question: string;
  inNeed: number | null;
  answered: number | null;
}

/** A collective half-day on a cell of the matrix. */
export interface Theme {
  kind: 'theme';
  area: AreaId;
  axis: AxisId;
  /** The questions to work on: those that most structures share first, shared dangers counting twice. */
  questions: Asked[];
  /** How many structures one of these questions concerns, or at least does, where they are very many; null where that is not told. */
  structures: number | null;
  /** Their keys; null where structures are not named. */
  concerned: string[] | null;
  /** How many structures can tell of a question of the cell, or at least can; null where that is not told. */
  tellers: number | null;
  /** Those that tell; none where structures are not named. */
  cases: Case[];
  /** The action to begin in the room, of those that raise these questions. */
  exercise: string | null;
}

/** A question with its place in the questionnaire and how the group stands on it. */
export type Placed = QuestionTally & { question: Question; index: number };

/**
 * What a half-day on a cell of the matrix would be; null where nothing of it concerns enough structures.
 * @param least how many structures a question must concern.
 * @param elsewhere the questions that another half-day is about.
 */
export function theme(
  tally: CollectiveTally,
  members: readonly Member[] | null,
  { area, axis }: Pick<Theme, 'area' | 'axis'>,
  least: number,
  elsewhere: ReadonlySet<string>,
): Theme | null {
  const cell = placed(tally, (question) => isIn({ area, axis }, question) && !elsewhere.has(question.id));
  const questions = mostAsked(cell, least);
  if (questions.length === 0) return null;
  const concerned = members?.filter(({ stances }) =>
    questions.some(({ index }) => isConcernedBy(stances[index])),
  );
  const tellers = members?.filter(({ stances }) => cell.some(({ index }) => stances[index]?.canTell));
  return {
    kind: 'theme',
    area,
    axis,
    questions: questions.map(asked),
    structures: concerned?.length ?? Math.max(...questions.map(({ inNeed }) => inNeed)),
    concerned: concerned?.map(({ key }) => key) ?? null,
    tellers: tellers?.length ?? Math.max(...cell.map(({ canTell }) => canTell)),
    cases: [],
    exercise: null,
  };
}

/** The scored questions that are kept. */
export function placed(tally: CollectiveTally, keep: (question: Question) => boolean): Placed[] {
  return tally.questionnaire.questions.flatMap((question, index) => {
    const its = tally.questions[index];
    return its && isScored(question) && keep(question) ? [{ question, index, ...its }] : [];
  });
}

/** How much a question weighs in the choice of half-days: a danger that several structures share counts twice. */
export const weightOf = ({ inNeed, dangers }: QuestionTally): number =>
  inNeed + (dangers >= SHARED ? dangers : 0);

/** The questions that concern most structures, shared dangers counting twice. */
export const mostAsked = (questions: readonly Placed[], least: number): Placed[] =>
  questions
    .filter(({ inNeed }) => inNeed >= least)
    .sort((a, b) => weightOf(b) - weightOf(a) || b.dangers - a.dangers || b.need - a.need)
    .slice(0, QUESTIONS);

export const asked = ({ question, inNeed, answered }: Placed): Asked => ({
  question: question.id,
  inNeed,
  answered,
});

const isConcernedBy = (stance: Stance | undefined): boolean => stance !== undefined && isConcerned(stance);

/** Whether a question is of a cell: of its area, and weighing most on its axis. */
export const isIn = ({ area, axis }: Pick<Theme, 'area' | 'axis'>, question: Question): boolean =>
  question.area === area && mainAxis(question) === axis;

/** The axis on which a question weighs most; of two alike, the first in the order of the axes. */
function mainAxis({ weights }: Question): AxisId | null {
  const [main] = AXES.filter((axis) => weights[axis] !== undefined).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0),
  );
  return main ?? null;
}

/**
 * Of the actions that several structures' answers call for and that raise a theme's questions, tools and training
 * apart: one made for collective days, then one that raises the first question, then the one most called for.
 * @param taken those that another half-day begins with.
 */
export function exercise(tally: CollectiveTally, theme: Theme, taken: ReadonlySet<string>): string | null {
  const questions = theme.questions.map(({ question }) => question);
  const place = ({ addresses }: Action) => Math.min(...addresses.map((id) => rank(questions, id)));
  const called = ({ id }: Action) => tally.calledFor.get(id) ?? 0;
  const collective = ({ route }: Action) => (route === 'collective-days' ? 0 : 1);
  const [best] = tally.questionnaire.actions
    .filter(
      (action) =>
        called(action) >= SHARED &&
        !taken.has(action.id) &&
        action.kind !== 'tool' &&
        action.kind !== 'training' &&
        action.route !== 'training' &&
        action.addresses.some((id) => questions.includes(id)),
    )
    .sort((a, b) => collective(a) - collective(b) || place(a) - place(b) || called(b) - called(a));
  return best?.id ?? null;
}

const rank = (questions: string[], id: string): number => {
  const at = questions.indexOf(id);
  return at < 0 ? questions.length : at;
};
