import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AREAS, AXES } from '../../src/model/questionnaire.ts';
import { resolve } from '../../src/scoring/resolve.ts';
import { score } from '../../src/scoring/score.ts';
import { structure } from '../arbitraries.ts';
import { runs } from '../seed.ts';
import { expectedScores } from './oracle.ts';

const about = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));

it('scores as the rules say word by word, whatever the questionnaire and the answers', () => {
  fc.assert(
    fc.property(structure({ min: 1, max: 3 }), ({ questionnaire, sheets }) => {
      const resolved = resolve(questionnaire, sheets);
      const { axes, matrix, overall } = score(resolved);
      const expected = expectedScores(questionnaire, sheets);
      expect(AXES.map((axis) => axes[axis])).toEqual(
        expected.axes.map((axis) => (axis === null ? null : expect.objectContaining(axis))),
      );
      expect(AREAS.map((area) => AXES.map((axis) => matrix[area][axis]))).toEqual(expected.matrix);
      expect(overall).toBe(expected.overall);
      expect(resolved.objectives.map(({ id }) => id)).toEqual(expected.objectives);
      expect(
        resolved.cells.map(({ question, state, value, spread, target }) => ({
          question: question.id,
          ...{ state, value, spread, target },
        })),
      ).toEqual(
        expected.cells.map((cell) => ({
          ...cell,
          value: about(cell.value),
          spread: about(cell.spread),
          target: about(cell.target),
        })),
      );
    }),
    { numRuns: runs(1000) },
  );
});
