import { describe, expect, it } from 'vitest';
import { culture } from './culture.ts';
import { blank, UNKNOWN } from './respondents.ts';
import { answeredAt, ladders, ownQuestion, PROFILES, planOf, situations } from './structures.ts';

const effortOf = new Map(culture.actions.map(({ id, effort }) => [id, effort]));

describe.each(PROFILES)('in a structure of profile %s, whatever it says of itself', (profile) => {
  const sheets = situations.map((situation) => ({
    ...blank(profile, situation),
    objectives: ['keep-link'],
  }));

  it('answers all at their best call for nothing', () => {
    for (const sheet of sheets) expect(planOf(answeredAt(sheet, 4)).actions).toEqual([]);
  });

  it.each([1, 2, 3])('each question answered by its sentence %i has an action of its own', (sentence) => {
    const without = new Set<string>();
    for (const sheet of sheets) {
      const { actions, annex, waiting, resolved } = planOf(answeredAt(sheet, sentence - 1));
      const own = new Set([...actions, ...annex, ...waiting].map(ownQuestion));
      for (const { state, question } of resolved.cells) {
        if (state === 'answered' && !own.has(question.id)) {
          without.add(`${question.id} ${JSON.stringify([...sheet.structure.facts])}`);
        }
      }
    }
    expect([...without]).toEqual([]);
  });

  it('each danger has an action of effort 1 or 2, even where nobody knows', () => {
    const unknown = new Map(ladders.map(({ id }) => [id, UNKNOWN]));
    for (const sheet of sheets) {
      const plans = [planOf({ ...sheet, answers: unknown }), planOf(answeredAt(sheet, 0))];
      for (const { dangers } of plans) {
        expect(dangers.length).toBeGreaterThanOrEqual(4);
        for (const { question, action } of dangers) {
          expect(action, question).not.toBeNull();
          expect(effortOf.get(action ?? ''), question).toBeLessThanOrEqual(2);
        }
      }
    }
  });
});
