import fc from 'fast-check';
import type { AnswerSheet } from '../../src/model/answer-sheet.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { choose } from '../../src/plan/choose.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { structure } from '../arbitraries.ts';

export interface Drawn {
  questionnaire: Questionnaire;
  sheets: AnswerSheet[];
  /** How many actions the plan holds at most. */
  max: number;
}

const places = fc.constantFrom(1, 2, 3, 4, 5, 7, 12);

const oneIn = (n: number) => fc.integer({ min: 1, max: n }).map((one) => one === n);

/**
 * A structure, and the places of its plan. In three of four, most questions are asked and most actions are open, so
 * that there is much to choose from: what is drawn at random from conditions and tracks leaves little. In one of three,
 * nobody states an objective.
 */
export const drawn = (respondents: { min: number; max: number } = { min: 1, max: 3 }): fc.Arbitrary<Drawn> =>
  fc
    .record({
      of: structure(respondents),
      isRich: oneIn(4).map((is) => !is),
      isUndecided: oneIn(3),
      max: places,
    })
    .map(({ of: { questionnaire, sheets }, isRich, isUndecided, max }) => ({
      questionnaire: isRich ? withFewConditions(questionnaire) : questionnaire,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        track: isRich ? null : sheet.track,
        objectives: isUndecided ? [] : sheet.objectives,
      })),
      max,
    }));

/** One condition in three stays. */
function withFewConditions(questionnaire: Questionnaire): Questionnaire {
  const thinned = <T extends { when: unknown }>(all: T[]): T[] =>
    all.map((one, i) => (i % 3 === 0 ? one : { ...one, when: null }));
  return {
    ...questionnaire,
    questions: thinned(questionnaire.questions),
    actions: thinned(questionnaire.actions),
  };
}

export function planFor({ questionnaire, sheets, max }: Drawn): Plan {
  const resolved = resolve(questionnaire, sheets);
  return choose(resolved, score(resolved), { maxActions: max });
}
