import { expect, it } from 'vitest';
import { shortTitle } from '../../src/report/short-title.ts';

it('leaves out what a long title has in brackets, and is not cut there', () => {
  expect(shortTitle('Ask your OPCO (French training fund) for training in one precise task')).toBe(
    'Ask your OPCO for training in one precise task',
  );
  expect(shortTitle('Demander un devis (trois au moins)')).toBe('Demander un devis (trois au moins)');
});

it('ends with a first clause that is enough by itself', () => {
  expect(shortTitle('Choisir trois chantiers, et dire non aux autres pour cette année')).toBe(
    'Choisir trois chantiers',
  );
});
