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
const QUESTIONS = 3;
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
  /** How many structures can tell of one of these questions, or at the least can. */
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
  const chosen = new Set([...(first ? [first] : []), ...[...themes].sort(mostShared)].slice(0, HALF_DAYS));
  const ordered = themes.filter((candidate) => chosen.has(candidate));
  return withCases(ordered, tally, members);
}

function theme(tally: Tally, members: readonly Member[] | null, area: AreaId, axis: AxisId): Theme | null {
  const questions = indexed(tally, (question) => question.area === area && mainAxis(question) === axis)
    .filter(({ inNeed }) => inNeed >= Math.min(SHARED, tally.structures))
    .sort((a, b) => b.inNeed - a.inNeed || b.need - a.need)
    .slice(0, QUESTIONS);
  if (questions.length === 0) return null;
  const those = (is: 'inNeed' | 'canTell') =>
    members?.filter(({ stances }) => questions.some(({ index }) => stances[index]?.[is])) ?? null;
  const most = (is: 'inNeed' | 'canTell') => Math.max(...questions.map((question) => question[is]));
  const concerned = those('inNeed');
  return {
    area,
    axis,
    questions: questions.map(({ question, inNeed, answered }) => ({
      question: question.id,
      inNeed,
      answered,
    })),
    structures: concerned?.length ?? most('inNeed'),
    concerned: concerned?.map(({ key }) => key) ?? null,
    tellers: those('canTell')?.length ?? most('canTell'),
    cases: [],
    exercise: exercise(
      tally,
      questions.map(({ question }) => question.id),
    ),
  };
}

/** The axis on which a question weighs most; of two alike, the first in the order of the axes. */
export function mainAxis({ weights }: Question): AxisId | null {
  const [main] = AXES.filter((axis) => weights[axis] !== undefined).sort(
    (a, b) => (weights[b] ?? 0) - (weights[a] ?? 0),
  );
  return main ?? null;
}

function indexed(tally: Tally, keep: (question: Question) => boolean) {
  return tally.questionnaire.questions.flatMap((question, index) => {
    const its = tally.questions[index];
    return its && isScored(question) && keep(question) ? [{ question, index, ...its }] : [];
  });
}

/** By the structures that share the first question, then by all those of its questions. */
function mostShared(a: Theme, b: Theme): number {
  const first = ({ questions }: Theme) => questions[0]?.inNeed ?? 0;
  const all = ({ questions }: Theme) => questions.reduce((total, { inNeed }) => total + inNeed, 0);
  return first(b) - first(a) || all(b) - all(a);
}

/** The half-day whose questions the first `objective` action mends. */
function objectiveTheme(tally: Tally, themes: Theme[]): Theme | null {
  const action = tally.questionnaire.actions.find(({ kind }) => kind === 'objective');
  return (
    themes.find(({ questions }) => questions.some(({ question }) => action?.addresses.includes(question))) ??
    null
  );
}

/** Of the actions that mend the questions, tools apart: one made for collective days, then the one most often chosen. */
function exercise(tally: Tally, questions: string[]): string | null {
  const place = ({ addresses }: Action) => Math.min(...addresses.map((id) => rank(questions, id)));
  const chosen = ({ id }: Action) => tally.actions.get(id) ?? 0;
  const collective = ({ route }: Action) => (route === 'collective-days' ? 0 : 1);
  const [best] = tally.questionnaire.actions
    .filter(
      (action) =>
        chosen(action) > 0 && action.kind !== 'tool' && action.addresses.some((id) => questions.includes(id)),
    )
    .sort((a, b) => collective(a) - collective(b) || place(a) - place(b) || chosen(b) - chosen(a));
  return best?.id ?? null;
}

const rank = (questions: string[], id: string): number => {
  const at = questions.indexOf(id);
  return at < 0 ? questions.length : at;
};

/** Gives each half-day its cases, so that it is not always the same structure that tells. */
function withCases(themes: Theme[], tally: Tally, members: readonly Member[] | null): Theme[] {
  const told = new Map<string, number>();
  const index = new Map(tally.questionnaire.questions.map(({ id }, i) => [id, i]));
  return themes.map((theme) => {
    const possible = theme.questions.flatMap(({ question }) => {
      const at = index.get(question) ?? -1;
      return (members ?? []).flatMap(({ key, stances }) => {
        const stance = stances[at];
        return stance?.canTell ? [{ structure: key, question, value: stance.value ?? 0 }] : [];
      });
    });
    const cases: Case[] = [];
    while (cases.length < CASES) {
      const [next] = possible
        .filter(({ structure }) => !cases.some((other) => other.structure === structure))
        .sort((a, b) => (told.get(a.structure) ?? 0) - (told.get(b.structure) ?? 0) || b.value - a.value);
      if (!next) break;
      told.set(next.structure, (told.get(next.structure) ?? 0) + 1);
      cases.push({ structure: next.structure, question: next.question });
    }
    return { ...theme, cases };
  });
}
