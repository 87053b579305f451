import {
  type Action,
  AREAS,
  type AreaId,
  AXES,
  type AxisId,
  isScored,
  type Question,
} from '../model/questionnaire.js';
import type { Member } from './member.js';
import type { Tally } from './tally.js';

/** Four collective days make eight half-days; the last is the review. */
export const HALF_DAYS = 7;

/** Fewer structures than this make no collective theme. */
const SHARED = 2;

/** How many questions a half-day takes up, and how many cases it has time for. */
const QUESTIONS = 2;
const CASES = 2;

/** A case that a structure of the room can tell. */
export interface Case {
  /** The structure's key. */
  structure: string;
  question: string;
}

/** One collective half-day. */
export interface Theme {
  area: AreaId;
  axis: AxisId;
  /** The questions to work on: those that most structures share first. */
  questions: { question: string; inNeed: number; answered: number }[];
  /** How many structures one of these questions concerns, or at the least does, where they are very many. */
  structures: number;
  /** Their keys; null where structures are not named. */
  concerned: string[] | null;
  /** How many structures can tell of a question of the cell, or at the least can. */
  tellers: number;
  /** Those that tell; none where structures are not named. */
  cases: Case[];
  /** The action to begin in the room, of those that mend these questions. */
  exercise: string | null;
}

/**
 * The collective half-days: of the twelve cells of the matrix, those whose questions most structures have a need on,
 * then in the questionnaire's order: stakes before tools, tools before prospects. Where a structure states no
 * objective, the half-day of objectives is one of them, whatever else is needed.
 */
export function programme(tally: Tally): Theme[] {
  const members = tally.members();
  const themes = AREAS.flatMap((area) => AXES.flatMap((axis) => theme(tally, members, area, axis) ?? []));
  const first = tally.withoutObjective > 0 ? objectiveTheme(tally, themes) : null;
  const isFirst = (theme: Theme) => theme.area === first?.area && theme.axis === first.axis;
  const others = themes.filter((theme) => !isFirst(theme)).sort(mostShared);
  const chosen = [...(first ? [first] : []), ...others].slice(0, HALF_DAYS);
  return withCases(chosen.sort(inOrder), tally, members);
}

function theme(tally: Tally, members: readonly Member[] | null, area: AreaId, axis: AxisId): Theme | null {
  const cell = indexed(tally, (question) => isIn({ area, axis }, question));
  const questions = cell
    .filter(({ inNeed }) => inNeed >= SHARED)
    .sort((a, b) => b.inNeed - a.inNeed || b.need - a.need)
    .slice(0, QUESTIONS);
  if (questions.length === 0) return null;
  const concerned = members?.filter(({ stances }) => questions.some(({ index }) => stances[index]?.inNeed));
  const tellers = members?.filter(({ stances }) => cell.some(({ index }) => stances[index]?.canTell));
  return {
    area,
    axis,
    questions: questions.map(({ question, inNeed, answered }) => ({
      question: question.id,
      inNeed,
      answered,
    })),
    structures: concerned?.length ?? Math.max(...questions.map(({ inNeed }) => inNeed)),
    concerned: concerned?.map(({ key }) => key) ?? null,
    tellers: tellers?.length ?? Math.max(...cell.map(({ canTell }) => canTell)),
    cases: [],
    exercise: exercise(
      tally,
      questions.map(({ question }) => question.id),
    ),
  };
}

/** The axis on which a question weighs most; of two alike, the first in the order of the axes. */
function mainAxis({ weights }: Question): AxisId | null {
  const [main] = AXES.filter((axis) => weights[axis] !== undefined).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0),
  );
  return main ?? null;
}

const isIn = ({ area, axis }: Pick<Theme, 'area' | 'axis'>, question: Question): boolean =>
  question.area === area && mainAxis(question) === axis;

function indexed(tally: Tally, keep: (question: Question) => boolean) {
  return tally.questionnaire.questions.flatMap((question, index) => {
    const its = tally.questions[index];
    return its && isScored(question) && keep(question) ? [{ question, index, ...its }] : [];
  });
}

/** The questionnaire's order: by area, then by axis. */
const inOrder = (a: Theme, b: Theme): number =>
  AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || AXES.indexOf(a.axis) - AXES.indexOf(b.axis);

/** By the structures that share the first question, then by all those of its questions. */
function mostShared(a: Theme, b: Theme): number {
  const first = ({ questions }: Theme) => questions[0]?.inNeed ?? 0;
  const all = ({ questions }: Theme) => questions.reduce((total, { inNeed }) => total + inNeed, 0);
  return first(b) - first(a) || all(b) - all(a);
}

/** The half-day whose questions the first `objective` action mends; that action is what to begin in the room. */
function objectiveTheme({ questionnaire }: Tally, themes: Theme[]): Theme | null {
  const action = questionnaire.actions.find(({ kind }) => kind === 'objective');
  const found = themes.find(({ questions }) =>
    questions.some(({ question }) => action?.addresses.includes(question)),
  );
  return found && action ? { ...found, exercise: action.id } : null;
}

/**
 * Of the actions that several structures' answers call for and that mend the questions, tools apart: one made for
 * collective days, then one that mends the first question, then the one most called for.
 */
function exercise(tally: Tally, questions: string[]): string | null {
  const place = ({ addresses }: Action) => Math.min(...addresses.map((id) => rank(questions, id)));
  const called = ({ id }: Action) => tally.calledFor.get(id) ?? 0;
  const collective = ({ route }: Action) => (route === 'collective-days' ? 0 : 1);
  const [best] = tally.questionnaire.actions
    .filter(
      (action) =>
        called(action) >= SHARED &&
        action.kind !== 'tool' &&
        action.addresses.some((id) => questions.includes(id)),
    )
    .sort((a, b) => collective(a) - collective(b) || place(a) - place(b) || called(b) - called(a));
  return best?.id ?? null;
}

const rank = (questions: string[], id: string): number => {
  const at = questions.indexOf(id);
  return at < 0 ? questions.length : at;
};

/**
 * Gives each half-day its cases, on its questions, then on the others of its cell, so that it is not always the same
 * structure that tells.
 */
function withCases(themes: Theme[], tally: Tally, members: readonly Member[] | null): Theme[] {
  const told = new Map<string, number>();
  return themes.map((theme) => {
    const own = (id: string) => theme.questions.some(({ question }) => question === id);
    const possible = indexed(tally, (question) => isIn(theme, question)).flatMap(
      ({ question: { id }, index }) =>
        (members ?? []).flatMap(({ key, stances }) => {
          const stance = stances[index];
          return stance?.canTell
            ? [{ structure: key, question: id, value: stance.value ?? 0, own: own(id) }]
            : [];
        }),
    );
    const cases: Case[] = [];
    while (cases.length < CASES) {
      const [next] = possible
        .filter(({ structure }) => !cases.some((other) => other.structure === structure))
        .sort(
          (a, b) =>
            Number(b.own) - Number(a.own) ||
            (told.get(a.structure) ?? 0) - (told.get(b.structure) ?? 0) ||
            b.value - a.value,
        );
      if (!next) break;
      told.set(next.structure, (told.get(next.structure) ?? 0) + 1);
      cases.push({ structure: next.structure, question: next.question });
    }
    return { ...theme, cases };
  });
}
