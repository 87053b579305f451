import { expect, it } from 'vitest';
import { accompaniedAs } from '../../src/scoring/resolved.ts';
import { planOf, tiny } from '../sheets.ts';

it('takes a structure as accompanied as its files say, else as whoever asks takes it to be', () => {
  const kind = (structure: object) => {
    const { resolved } = planOf(tiny, {
      structure: { name: 'A', profile: 'radio', ...structure },
      answers: {},
    });
    return accompaniedAs(resolved, 'collective').structure.accompaniment;
  };
  expect([kind({}), kind({ accompaniment: 'none' }), kind({ accompaniment: 'individual' })]).toEqual([
    'collective',
    'none',
    'individual',
  ]);
});
