import { describe, expect, it } from 'vitest';
import { asking, resolved, yesNo } from './small.ts';

describe('the respondents of a structure', () => {
  const questionnaire = asking([yesNo('a', { type: 'scale', points: ['1', '2', '3', '4', '5'] })]);
  const cell = (...answers: unknown[]) =>
    resolved(
      questionnaire,
      ...answers.map((a) => ({ answers: { a }, respondent: { notes: 'shared' } })),
    ).cells.find(({ question }) => question.id === 'a');

  it.each<[unknown[], string, number | null, number]>([
    [[1, 2], 'answered', 0.125, 0.25],
    [[4, 2, 5], 'answered', (0.25 + 0.75 + 1) / 3, 0.75],
    [[3, 'unknown'], 'answered', 0.5, 0],
    [[null, 'unknown'], 'unknown', null, 0],
    [['na', null], 'unanswered', null, 0],
    [['na', 'na'], 'not-applicable', null, 0],
  ])('who say %j make it %s', (answers, state, value, spread) => {
    for (const order of [answers, [...answers].reverse()]) {
      expect(cell(...order)).toMatchObject({ state, value, spread });
    }
  });

  it('keep what each of them said: answers, aims and notes', () => {
    const found = cell(
      { value: 1, target: 3, note: 'peu' },
      'unknown',
      { value: 4, target: 5 },
      { target: 4 },
    );
    expect(found).toMatchObject({
      answers: [
        { given: 1, value: 0 },
        { given: 4, value: 0.75 },
      ],
      target: 0.75,
      targets: [3, 5, 4],
      notes: ['peu'],
    });
    expect(cell(1, 2)).toMatchObject({ target: null, targets: [], notes: [] });
    expect(cell('unknown')).toMatchObject({ state: 'unknown', answers: [], targets: [], notes: [] });
    expect(cell({ value: 'na', note: 'sans objet' })).toMatchObject({ notes: ['sans objet'] });
  });

  it('rank at most three objectives together: three points for a first place, two for a second, one for a third', () => {
    const objectives = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ id, title: id }));
    const ranked = (...each: string[][]) =>
      resolved(
        asking([yesNo('a')], { objectives }),
        ...each.map((of) => ({ answers: {}, objectives: of })),
      ).objectives.map(({ id }) => id);
    expect(ranked(['o3', 'o1', 'o5'])).toEqual(['o3', 'o1', 'o5']);
    expect(ranked([], ['o2'])).toEqual(['o2']);
    expect(ranked([])).toEqual([]);
    // 2 + 2 against 3; in the questionnaire's order where they are as many.
    expect(ranked(['o1', 'o2'], ['o3', 'o2'])).toEqual(['o2', 'o1', 'o3']);
    // 1 + 1 + 1 against 3 and 2, of which the first comes before it.
    expect(ranked(['o1', 'o5', 'o4'], ['o2', 'o5', 'o4'], ['o3', 'o5', 'o4'])).toEqual(['o5', 'o1', 'o2']);
  });

  it('follow one track, or none that is told of all', () => {
    const tracks = ['short', 'long'].map((id) => ({ id, title: id, minutes: 1, questions: ['a'] }));
    const track = (...each: (string | undefined)[]) =>
      resolved(
        asking([yesNo('a')], { tracks }),
        ...each.map((of) => ({ answers: {}, ...(of && { track: of }) })),
      ).track;
    expect([
      track('short', 'short'),
      track('short', 'long'),
      track('short', undefined),
      track(undefined),
    ]).toEqual(['short', null, null, null]);
  });

  it('are of one profile, and one at least', () => {
    const of = (profile: string) => ({ structure: { name: 'A', profile }, answers: {} });
    expect(() => resolved(questionnaire, of('radio'), of('radio'), of('company'))).toThrow(RangeError);
    expect(resolved(questionnaire, of('radio'), of('radio')).respondents).toBe(2);
    expect(() => resolved(questionnaire)).toThrow(RangeError);
  });

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
