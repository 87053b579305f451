import { expect, it } from 'vitest';
import { alikeAmong } from '../../src/review/alike.ts';
import { intervalBetween } from '../../src/review/interval.ts';

const named = (...names: string[]) => names.map((name, i) => ({ structure: { id: `${name}${i}`, name } }));

it('finds the names that may be one structure’s, and all candidates of one', () => {
  const before = named('Cie du Pont', 'Radio Été', '★', 'Musée');
  const after = named('La Compagnie du Pont', 'radio ete', 'RADIO ÉTÉ', '☆', '★', 'Le Musée des arts');
  expect(
    alikeAmong(before, after).map(({ one, others }) => [
      one.structure.name,
      others.map(({ structure }) => structure.name),
    ]),
  ).toEqual([
    ['Cie du Pont', ['La Compagnie du Pont']],
    ['Radio Été', ['radio ete', 'RADIO ÉTÉ']],
    ['★', ['★']],
  ]);
});

it('tells dates that are reversed, of one round, unknown, or apart', () => {
  expect([
    intervalBetween('2027-01-01', '2026-01-01').kind,
    intervalBetween('2026-01-01', '2026-01-01').kind,
    intervalBetween('2026-01-01', '2026-03-02').kind,
    intervalBetween('2026-01-01', '2026-03-03').kind,
    intervalBetween(null, '2026-03-03').kind,
    intervalBetween('2026-01-01', null).kind,
  ]).toEqual(['reversed', 'near', 'near', 'apart', 'undated', 'undated']);
});
