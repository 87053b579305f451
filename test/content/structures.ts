import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Question } from '../../src/model/questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Choice, Plan } from '../../src/plan/plan.ts';
import type { Cell } from '../../src/scoring/cell.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { culture } from './culture.ts';
import { answer, blank, optionAt, type Situation } from './respondents.ts';

export const PROFILES = culture.profiles.map(({ id }) => id);
export const STATUSES = ['employer', 'volunteers', 'public', 'business'];
/** No track is the whole questionnaire. */
export const TRACKS = [null, 'standard', 'flash'];

/** Every way of answering the facts that a condition may tell apart, nothing said included. */
export const situations: Situation[] = [undefined, ...STATUSES].flatMap((status) =>
  [undefined, 2, 12].flatMap((people) =>
    [undefined, ['none'], ['own-tickets', 'minors', 'website']].map((does) => ({ status, people, does })),
  ),
);

/** The questions that are scored: one sentence to choose among five. */
export const ladders = culture.questions.filter(({ type }) => type === 'single');

/** All the ladders answered alike. */
export function answeredAt(sheet: AnswerSheet, rank: number): AnswerSheet {
  const answers = ladders.map((question) => [question.id, answer(optionAt(question, rank))] as const);
  return { ...sheet, answers: new Map(answers) };
}

/** What a structure is asked, given answers that open the questions that others open. */
export function asked(profile: string, track: string | null, situation: Situation = {}): Question[] {
  const sheet = answeredAt({ ...blank(profile, situation), track }, 2);
  return resolve(culture, [sheet])
    .cells.filter(({ state }) => state !== 'hidden')
    .map(({ question }) => question);
}

export function planOf(sheet: AnswerSheet): Plan {
  const resolved = resolve(culture, [sheet]);
  return choose(resolved, score(resolved));
}

export const ownQuestion = ({ action }: Choice): string => action.addresses[0] as string;

export function cellOf(plan: Plan, question: string): Cell {
  const cell = plan.resolved.cells.find((other) => other.question.id === question);
  if (!cell) throw new RangeError(`${question} has no cell`);
  return cell;
}
