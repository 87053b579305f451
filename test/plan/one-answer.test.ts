import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/model/answer.ts';
import { isScored, type Question } from '../../src/model/questionnaire.ts';
import { worth } from '../../src/model/worth.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { runs } from '../seed.ts';
import { type Drawn, drawn, planFor } from './drawn.ts';
import { actionLike, idsOf, planOf } from './small.ts';

/** Answers that a question takes, from the lowest in worth; none where it has no worth. */
function ladder(question: Question): AnswerValue[] {
  if (!isScored(question)) return [];
  const all: AnswerValue[] =
    question.type === 'single'
      ? question.options.map(({ id }) => id)
      : question.type === 'multiple'
        ? question.options.map(({ id }) => [id])
        : question.type === 'scale'
          ? question.points.map((_, i) => i + 1)
          : question.type === 'number'
            ? question.bands.map(({ from }) => from)
            : [true, false];
  return all.sort((a, b) => (worth(question, a) ?? 0) - (worth(question, b) ?? 0));
}

/** A structure of one respondent, with another answer to one question. */
const saying = (
  one: Drawn,
  question: string,
  value: AnswerValue,
  target: AnswerValue | null = null,
): Drawn => ({
  ...one,
  sheets: one.sheets.map((sheet) => ({
    ...sheet,
    answers: new Map(sheet.answers).set(question, {
      given: { kind: 'value', value },
      target,
      note: null,
      why: null,
      before: null,
    }),
  })),
});

const hasOwnAction = (plan: Plan, question: string) =>
  plan.actions.some(({ action }) => action.addresses[0] === question);

interface TwoAnswers {
  one: Drawn;
  question: Question;
  low: AnswerValue;
  high: AnswerValue;
  /** What they are worth. */
  from: number;
  to: number;
}

/** A structure of one respondent, and two answers of different worth to one question. */
const twoAnswers: fc.Arbitrary<TwoAnswers> = drawn({ min: 1, max: 1 })
  .chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...one.questionnaire.questions)))
  .filter(([, question]) => ladder(question).length > 1)
  .chain(([one, question]) =>
    fc.subarray(ladder(question), { minLength: 2, maxLength: 2 }).map((answers): TwoAnswers => {
      const [low, high] = answers as [AnswerValue, AnswerValue];
      return { one, question, low, high, from: worth(question, low) ?? 0, to: worth(question, high) ?? 0 };
    }),
  )
  .filter(({ from, to }) => from < to);

describe('an answer to a question', () => {
  it('that calls for an action keeps one on it in the plan where the team wishes to go further', () => {
    fc.assert(
      fc.property(
        twoAnswers.filter(({ from }) => from <= 0.5),
        ({ one, question, low, high }) => {
          if (!hasOwnAction(planFor(saying(one, question.id, low)), question.id)) return;
          const wished = planFor(saying(one, question.id, low, high));
          // Its own action, or in rare cases another that addresses it too and comes before.
          expect(wished.actions.some(({ action }) => action.addresses.includes(question.id))).toBe(true);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('leads to an action on it at least as often as a better one, and as often with a wish as without', () => {
    const cases = fc.sample(twoAnswers, { numRuns: runs(4000), seed: 1 });
    const often = (of: TwoAnswers[], drawnPlan: (one: TwoAnswers) => Drawn) =>
      of.filter((one) => hasOwnAction(planFor(drawnPlan(one)), one.question.id)).length / of.length;
    const calls = cases.filter(({ to }) => to <= 0.5);
    for (const of of [cases, calls]) {
      const low = often(of, ({ one, question, low }) => saying(one, question.id, low));
      const high = often(of, ({ one, question, high }) => saying(one, question.id, high));
      const wished = often(of, ({ one, question, low, high }) => saying(one, question.id, low, high));
      expect(low).toBeGreaterThanOrEqual(high - 0.05);
      expect(wished).toBeGreaterThanOrEqual(low);
    }
  });

  it('may lead, with a wish, to another action on it than its own', () => {
    const of = { objectives: ['fill'] };
    const actions = [
      actionLike('other', { ...of, addresses: ['trial', 'talk'], impact: 3 }),
      actionLike('own', { ...of, addresses: ['roles', 'trial'], impact: 2 }),
      actionLike('both', { ...of, addresses: ['trial', 'roles'], impact: 3 }),
    ];
    const answers = { roles: 's2', talk: 's2', trial: 's3' };
    const wished = { ...answers, roles: { value: 's2', target: 's4' } };
    expect(idsOf(planOf(actions, { answers, max: 2 }))).toEqual(['other', 'own']);
    // The wish brings `both` before `other`, and then leaves `own` the half of what it was worth.
    expect(idsOf(planOf(actions, { answers: wished, max: 2 }))).toEqual(['both', 'other']);
  });
});
