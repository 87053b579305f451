import { expect, it } from 'vitest';
import { trainingOf } from '../../src/plan/plan.ts';
import { salle } from '../cohort/salle.ts';
import { planOf } from '../sheets.ts';

const way = (structure: object) =>
  trainingOf(
    planOf(salle, { structure: { name: 'A', profile: 'radio', ...structure }, answers: {} }).resolved,
  );

it('is paid for by the way that the structure names, else its status decides, else its profile', () => {
  expect(way({})).toBe('opco');
  expect(way({ facts: { status: 'employees' } })).toBe('opco');
  expect(way({ facts: { status: 'volunteers' } })).toBe('volunteers');
  expect(way({ facts: { status: 'volunteers' }, training: 'cnfpt' })).toBe('cnfpt');
});

it('follows any of the options chosen, and of several facts the first', () => {
  expect(way({ facts: { 'helped-by': ['neighbours', 'town'] } })).toBe('cnfpt');
  expect(way({ facts: { 'helped-by': ['town'], status: 'volunteers' } })).toBe('volunteers');
});
