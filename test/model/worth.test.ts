import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/model/answer.ts';
import { buildQuestion } from '../../src/model/build-question.ts';
import { worth } from '../../src/model/worth.ts';

/** What answers to a question are worth. */
const worths = (question: object, answers: AnswerValue[]) => {
  const raw = { id: 'q', text: 'q', axes: { publics: 1 }, ...question };
  return answers.map((answer) =>
    worth(
      buildQuestion(raw as never, 'stakes', [], () => undefined),
      answer,
    ),
  );
};
const options = (values: (number | null)[], exclusive?: number) =>
  values.map((value, i) => ({
    id: `o${i}`,
    text: `o${i}`,
    ...(value !== null && { value }),
    ...(i === exclusive && { exclusive: true }),
  }));

describe('what an answer is worth', () => {
  it('is its option’s value, or its place among options that have none', () => {
    expect(worths({ type: 'single', options: options([0, 0.4, 1]) }, ['o0', 'o1', 'o2'])).toEqual([
      0, 0.4, 1,
    ]);
    const five = options([null, null, null, null, null]);
    expect(worths({ type: 'single', options: five }, ['o0', 'o1', 'o4'])).toEqual([0, 0.25, 1]);
  });

  it('is what the options chosen make together, 1 at most; or the best of them; or their share', () => {
    const chosen = [['o0'], ['o0', 'o1'], ['o0', 'o1', 'o2'], ['o3']];
    const of = (scoring: string | undefined, values: (number | null)[]) =>
      worths({ type: 'multiple', options: options(values, 3), ...(scoring && { scoring }) }, chosen);
    expect(of(undefined, [0.25, 0.5, 0.75, 0])).toEqual([0.25, 0.75, 1, 0]);
    expect(of('max', [0.25, 0.75, 0.5, 0])).toEqual([0.25, 0.75, 0.75, 0]);
    expect(of('share', [null, null, null, null])).toEqual([1 / 3, 2 / 3, 1, 0]);
  });

  it('is the place on a scale, from its other end where that is reversed', () => {
    const points = ['1', '2', '3', '4', '5'];
    expect(worths({ type: 'scale', points }, [1, 2, 5])).toEqual([0, 0.25, 1]);
    expect(worths({ type: 'scale', points, reverse: true }, [1, 2, 5])).toEqual([1, 0.75, 0]);
    expect(worths({ type: 'yes-no' }, [true, false])).toEqual([1, 0]);
    expect(worths({ type: 'yes-no', reverse: true }, [true, false])).toEqual([0, 1]);
  });

  it('is that of the last band which a number reaches, from its very start', () => {
    const bands = [
      { from: 1, value: 0.25 },
      { from: 6, value: 1 },
      { from: 12, value: 0.5 },
    ];
    expect(worths({ type: 'number', bands }, [0, 1, 5.9, 6, 11, 12, 99])).toEqual([
      0, 0.25, 0.25, 1, 1, 0.5, 0.5,
    ]);
  });

  it('is none of what is not scored', () => {
    expect(worths({ type: 'number' }, [3])).toEqual([null]);
    expect(worths({ type: 'text' }, ['un mot'])).toEqual([null]);
  });
});
