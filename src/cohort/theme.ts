import {
  type Action,
  AREAS,
  type AreaId,
  AXES,
  type AxisId,
  isScored,
  type Question,
} from '../model/questionnaire.ts';
import type { CollectiveTally, QuestionTally } from './collective.ts';
import type { Member } from './member.ts';
import { isConcerned, type Stance } from './stance.ts';

/** From this many structures on, something is shared. */
export const SHARED = 2;

/** How many questions a half-day takes up. */
export const QUESTIONS = 2;

/** A case that a structure in the room can present. */
export interface Case {
  /** The structure's key. */
  structure: string;
  question: string;
}

/** How many structures a question concerns, among those that answered; null if not disclosed. */
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
  /** The questions to work on, most shared first; shared dangers count twice. */
  questions: Asked[];
  /** How many structures these questions concern, at least if very many come; null if not disclosed. */
  structures: number | null;
  /** Their keys; null if structures are not named. */
  concerned: string[] | null;
  /** How many structures can present a case on the cell, at least if very many; null if not disclosed. */
  tellers: number | null;
  /** The cases to present; none if structures are not named. */
  cases: Case[];
  /** The action to begin in the room, one that addresses these questions. */
  exercise: string | null;
}

/** A question with its index in the questionnaire and the group's tally. */
export type Placed = QuestionTally & { question: Question; index: number };

/**
 * What a half-day on a cell of the matrix would be; null if none of its questions concerns enough structures.
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
  const cell = placed(tally, (question) => isIn({ area, axis }, question));
  const questions = mostAsked(
    cell.filter(({ question }) => !elsewhere.has(question.id)),
    least,
  );
  return questions.length === 0 ? null : themeOn({ area, axis }, questions, cell, members);
}

/**
 * A half-day on some questions.
 * @param cell the questions on which cases can be presented.
 */
export function themeOn(
  { area, axis }: Pick<Theme, 'area' | 'axis'>,
  questions: readonly Placed[],
  cell: readonly Placed[],
  members: readonly Member[] | null,
): Theme {
  const concerned = members?.filter(({ stances }) =>
    questions.some(({ index }) => isConcernedBy(stances[index])),
  );
  const tellers = members?.filter(({ stances }) => cell.some(({ index }) => stances[index]?.canTell));
  return {
    kind: 'theme',
    area,
    axis,
    questions: questions.map(asked),
    structures: concerned?.length ?? Math.max(0, ...questions.map(({ inNeed }) => inNeed)),
    concerned: concerned?.map(({ key }) => key) ?? null,
    tellers: tellers?.length ?? Math.max(0, ...cell.map(({ canTell }) => canTell)),
    cases: [],
    exercise: null,
  };
}

/** The scored questions that `keep` accepts. */
export function placed(tally: CollectiveTally, keep: (question: Question) => boolean): Placed[] {
  return tally.questionnaire.questions.flatMap((question, index) => {
    const counts = tally.questions[index];
    return counts && isScored(question) && keep(question) ? [{ question, index, ...counts }] : [];
  });
}

/** How much a question weighs in the choice of half-days: a danger that several structures share counts twice. */
export const weightOf = ({ inNeed, dangers }: QuestionTally): number =>
  inNeed + (dangers >= SHARED ? dangers : 0);

/** The questions that concern most structures; shared dangers count twice. */
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

/** The cell that a question belongs to. */
export const cellOf = (question: Question): Pick<Theme, 'area' | 'axis'> => ({
  area: question.area ?? AREAS[0],
  axis: mainAxis(question) ?? AXES[0],
});

/** Whether a question belongs to a cell: it is in its area and weighs most on its axis. */
export const isIn = ({ area, axis }: Pick<Theme, 'area' | 'axis'>, question: Question): boolean =>
  question.area === area && mainAxis(question) === axis;

/** The axis on which a question weighs most; the first if tied. */
function mainAxis({ weights }: Question): AxisId | null {
  const [main] = AXES.filter((axis) => weights[axis] !== undefined).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0),
  );
  return main ?? null;
}

/**
 * The best action for a theme's questions that several structures' answers call for, except tools and training: made
 * for collective days first, then on the first question, then most called for.
 * @param taken the actions that other half-days begin with.
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
