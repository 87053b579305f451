import { describe, expect, it } from 'vitest';
import { AgeTally } from '../../src/cohort/age-bands.ts';
import type { AgeBand } from '../../src/model/answer-sheet.ts';

const QUESTIONS = ['one', 'two', 'three', 'four', 'five'];

/**
 * What is told of the age bands of two structures that answer alike: four people of each band, by question what all of
 * them say, from 0 to 1.
 */
function told(said: Partial<Record<AgeBand, (number | null)[]>>, least = 5) {
  const people = Object.entries(said).flatMap(([age, values]) =>
    Array.from({ length: 4 }, () => ({ age: age as AgeBand, values })),
  );
  const tally = new AgeTally(QUESTIONS.length);
  for (let structure = 0; structure < 2; structure += 1) tally.add({ people });
  return tally.compare(least, QUESTIONS);
}

describe('two age bands', () => {
  it.each([
    [0.74, []],
    [0.75, ['one']],
    [0.76, ['one']],
  ])('differ from one sentence of five on: 0.5 and %d', (value, questions) => {
    const found = told({ 'under-30': [value], '50-plus': [0.5] });
    expect(found.differences.map(({ question }) => question)).toEqual(questions);
    expect(found.compared).toBe(1);
  });

  it('are told of on three questions at most, the largest difference first', () => {
    const { differences, compared } = told({
      '30-49': [0, 0, 0, 0, null],
      '50-plus': [0.25, 0.75, 1, 0.5, 1],
    });
    expect(differences.map(({ question, lower, higher }) => [question, lower.median, higher.median])).toEqual(
      [
        ['three', 0, 100],
        ['two', 0, 75],
        ['four', 0, 50],
      ],
    );
    expect(compared).toBe(4);
  });

  it('are the lowest and the highest of three', () => {
    const { bands, differences, people } = told({ 'under-30': [0.5], '30-49': [1], '50-plus': [0] });
    expect(people).toBe(24);
    expect(bands.map(({ age, people: n }) => [age, n])).toEqual([
      ['under-30', 8],
      ['30-49', 8],
      ['50-plus', 8],
    ]);
    expect(differences).toEqual([
      {
        question: 'one',
        lower: { age: '50-plus', people: 8, median: 0 },
        higher: { age: '30-49', people: 8, median: 100 },
      },
    ]);
  });

  it('are told of where each has as many people as the least group, and no fewer', () => {
    const said = { 'under-30': [0], '50-plus': [1] };
    expect(told(said, 8).differences).toHaveLength(1);
    expect(told(said, 9)).toMatchObject({ people: 16, bands: [], compared: 0, differences: [] });
  });

  it('are not compared on a question that one of them answers in one structure alone', () => {
    const tally = new AgeTally(1);
    const people = (young: number | null) => [
      ...Array.from({ length: 6 }, () => ({ age: 'under-30' as const, values: [young] })),
      ...Array.from({ length: 6 }, () => ({ age: '50-plus' as const, values: [0] })),
    ];
    tally.add({ people: people(1) });
    tally.add({ people: people(null) });
    expect(tally.compare(5, ['one'])).toMatchObject({ compared: 0, differences: [] });
    tally.add({ people: people(1) });
    expect(tally.compare(5, ['one'])).toMatchObject({ compared: 1 });
  });
});
