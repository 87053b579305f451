import { describe, expect, it } from 'vitest';
import type { Action, Questionnaire } from '../../src/model/questionnaire.js';
import { planOf, tiny } from '../report/structures.js';

/** The plan of a structure that answers a questionnaire like the worked example's, by action. */
function choices(questionnaire: Questionnaire, answers: object, objectives: string[] = ['know-publics']) {
  const plan = planOf(questionnaire, {
    structure: { name: 'A', profile: 'company' },
    objectives,
    answers,
  });
  return new Map(plan.actions.map((choice) => [choice.action.id, choice]));
}

/** The worked example with other values for what the team shares, and other words on one action. */
const withShared = (values: number[], training: Partial<Action> = {}): Questionnaire => ({
  ...tiny,
  objectives: [...tiny.objectives, { id: 'third', title: 'third', description: null, path: [] }],
  questions: tiny.questions.map((question) =>
    question.id === 'shared-tools' && question.type === 'multiple'
      ? { ...question, options: question.options.map((option, i) => ({ ...option, value: values[i] ?? 0 })) }
      : question,
  ),
  actions: tiny.actions.map((action) => (action.id === 'train-tools' ? { ...action, ...training } : action)),
});

describe('the need of an action', () => {
  it('counts what nobody knows for half, and for no more than the team aims at', () => {
    const need = (ease: unknown) =>
      choices(tiny, { ease, 'shared-tools': ['calendar', 'files'] }).get('train-tools')?.need;
    // With the fifth of a point that is left on what the team shares.
    expect(need('unknown')).toBeCloseTo((0.5 + 0.2) / 2);
    expect(need({ value: 'unknown', target: 2 })).toBeCloseTo((0.25 + 0.2) / 2);
    expect(need({ value: 'unknown', target: 5 })).toBeCloseTo((0.5 + 0.2) / 2);
  });

  it('calls for it from a tenth on', () => {
    const isCalled = (value: number) =>
      choices(withShared([value]), { ease: 5, 'shared-tools': ['calendar'] }).has('train-tools');
    expect([0.89, 0.9, 0.91].map(isCalled)).toEqual([true, true, false]);
  });

  it('weighs more as it serves a better ranked objective', () => {
    const questionnaire = withShared([0], { objectives: ['third'] });
    const priority = (...objectives: string[]) =>
      choices(questionnaire, { ease: 1, 'shared-tools': ['calendar'] }, objectives).get('train-tools')
        ?.priority;
    expect([
      priority('third', 'know-publics', 'share-work'),
      priority('know-publics', 'third', 'share-work'),
      priority('know-publics', 'share-work', 'third'),
      priority('know-publics'),
    ]).toEqual([1.5, 1.3, 1.15, 1]);
  });
});
