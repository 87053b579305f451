import { describe, expect, it } from 'vitest';
import { AgeTally } from '../../src/cohort/age-bands.ts';
import type { AgeBand } from '../../src/model/answer-sheet.ts';

const person = (age: AgeBand, ...values: (number | null)[]) => ({ age, values });
const told = (structures: ReturnType<typeof person>[][], least = 5) => {
  const tally = new AgeTally(2);
  for (const people of structures) tally.add({ people });
  return tally.compare(least, ['posts', 'files']);
};
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

describe('age bands', () => {
  it('are compared by their medians, with the number of people who answered', () => {
    const one = [...times(3, person('under-30', 1, 0)), ...times(3, person('50-plus', 0, 0))];
    const other = [...times(3, person('under-30', 0.75, 0.25)), ...times(2, person('50-plus', 0.5, null))];
    expect(told([one, other])).toEqual({
      people: 11,
      bands: [
        { age: 'under-30', people: 6 },
        { age: '50-plus', people: 5 },
      ],
      // Only three people of 50 and over answered the second question.
      compared: 1,
      differences: [
        {
          question: 'posts',
          lower: { age: '50-plus', people: 5, median: 0 },
          higher: { age: 'under-30', people: 6, median: 87.5 },
        },
      ],
    });
  });

  it('of fewer than five people are not told of', () => {
    const four = [...times(2, person('under-30', 1, 1)), ...times(3, person('50-plus', 0, 0))];
    const found = told([four, four]);
    expect(found.bands).toEqual([{ age: '50-plus', people: 6 }]);
    expect(found.differences).toEqual([]);
    expect(told([four, four], 4).differences).toHaveLength(2);
  });

  it('are not told of where all their people come from one structure', () => {
    const young = times(6, person('under-30', 1, 1));
    const old = times(3, person('50-plus', 0, 0));
    expect(told([young, old, old]).differences).toEqual([]);
  });
});
