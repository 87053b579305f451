import { describe, expect, it } from 'vitest';
import { asking, publics, resolved, yesNo } from './small.js';

describe('a level', () => {
  it('is kept by the lowest of the gates that are shut, whatever their order', () => {
    const gate = (level: number) => ({ axis: 'publics', level, when: { b: true } });
    for (const gates of [
      [gate(5), gate(2)],
      [gate(2), gate(5)],
    ]) {
      const axis = publics(asking([yesNo('a', { axes: { publics: 9 } }), yesNo('b')], { gates }), {
        a: true,
        b: false,
      });
      expect([axis?.score, axis?.ungated, axis?.level, axis?.heldBy?.gate.level]).toEqual([90, 5, 1, 2]);
    }
  });

  it('stands on firm ground unless what does not apply weighs more than the rest', () => {
    const solid = (weight: number) => {
      const asked = [yesNo('a'), yesNo('b'), yesNo('c'), yesNo('d', { axes: { publics: weight } })];
      return publics(asking(asked), { a: true, b: true, c: true, d: 'na' })?.solid;
    };
    expect([2, 3, 4].map(solid)).toEqual([true, true, false]);
  });

  it('is given from half of the weight on', () => {
    const level = (weight: number) =>
      publics(asking([yesNo('a'), yesNo('b', { axes: { publics: weight } })]), { a: true })?.level;
    expect([1, 1.1].map(level)).toEqual([5, null]);
  });
});

it('a score of a half is rounded up, though floating point leaves it just under', () => {
  const options = [0, 0.57, 1].map((value, i) => ({ id: `o${i}`, text: `${value}`, value }));
  const asked = [yesNo('a', { type: 'single', options }), yesNo('b')];
  // 100 × (0.57 + 0) / 2 is 28.499999999999996.
  expect(publics(asking(asked), { a: 'o1', b: false })?.score).toBe(29);
});

describe('the respondents of a structure', () => {
  it('are dated by the last of them', () => {
    const date = (...dates: (string | undefined)[]) =>
      resolved(
        asking([yesNo('a')]),
        ...dates.map((day) => ({ answers: { a: true }, ...(day && { date: day }) })),
      ).date;
    expect(date('2026-03-05', '2026-04-01', '2025-12-31')).toBe('2026-04-01');
    expect(date(undefined, '2026-03-05')).toBe('2026-03-05');
    expect(date(undefined, undefined)).toBeNull();
  });

  it('are of one structure, whichever comes first: the usual spelling, the way to training that one of them gives', () => {
    const said = (name: string, more: object = {}) => ({
      structure: { name, profile: 'radio', ...more },
      answers: {},
    });
    const files = [said('RADIO  GAVE'), said('Radio Gave', { training: 'volunteers' }), said('radio gave')];
    const questionnaire = asking([yesNo('a')]);
    for (const order of [files, [...files].reverse()]) {
      expect(resolved(questionnaire, ...order).structure).toMatchObject({
        name: 'Radio Gave',
        training: 'volunteers',
      });
    }
    const ways = [said('A', { training: 'volunteers' }), said('A', { training: 'cnfpt' })];
    expect(resolved(questionnaire, ...ways).structure).toEqual(
      resolved(questionnaire, ...ways.reverse()).structure,
    );
  });

  it('count by their answers alone where a question is hidden from others and worth something there', () => {
    const questionnaire = asking([
      yesNo('sells'),
      yesNo('reads', { when: { sells: true }, 'hidden-value': 0 }),
    ]);
    const cells = resolved(
      questionnaire,
      { answers: { sells: true, reads: true } },
      { answers: { sells: false } },
    ).cells;
    const reads = cells.find(({ question }) => question.id === 'reads');
    expect([reads?.state, reads?.value]).toEqual(['answered', 1]);
  });

  it('leave a condition undetermined where as many say yes as no', () => {
    const questionnaire = asking([yesNo('a')], {
      gates: [{ axis: 'publics', level: 2, when: { a: true } }],
    });
    const truth = (...said: boolean[]) => {
      const all = resolved(questionnaire, ...said.map((a) => ({ answers: { a } })));
      return all.truth(all.questionnaire.gates[0]?.when as never);
    };
    expect([truth(true, false), truth(true, true, false), truth(true, false, false)]).toEqual([
      null,
      true,
      false,
    ]);
  });
});
