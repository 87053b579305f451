import { expect, it } from 'vitest';
import { dueIn } from '../../src/model/due.ts';

const from = '2026-11-27';

it.each([
  ['2027-01-15', '2027-01-15'],
  ['15/01/2027', '2027-01-15'],
  ['15-01-27', '2027-01-15'],
  ['5.1.2027', '2027-01-05'],
  ['2027/1/5', '2027-01-05'],
  ['15/01', '2027-01-15'],
  ['27/11', '2026-11-27'],
  ['26/11', '2027-11-26'],
  [' 15 janvier ', '2027-01-15'],
  ['le 15 janvier 2028', '2028-01-15'],
  ['1er février', '2027-02-01'],
  ['31 Déc.', '2026-12-31'],
  ['15 January', '2027-01-15'],
  ['January 15, 2027', '2027-01-15'],
  ['the 1st of March', '2027-03-01'],
  ['29/02', '2028-02-29'],
  ['15 mars 2027', '2027-03-15'],
  ['vendredi 15 janvier', '2027-01-15'],
  ['Friday, January 15', '2027-01-15'],
])('%s is a day', (text, day) => {
  expect(dueIn(text, from)).toEqual({ kind: 'day', day });
});

it.each([
  '2027-02-31',
  '31/02',
  '31/02/2027',
  '31 février',
  '0/0',
  '32 janvier',
  '2027-13-01',
  '29/02/2027',
  '15/01/2127',
])('%s is in no calendar', (text) => {
  expect(dueIn(text, from)).toEqual({ kind: 'impossible' });
  expect(dueIn(text, null)).toEqual({ kind: 'impossible' });
});

it.each([
  'avant la générale',
  'janvier 2027',
  'fin mars',
  'avant le 15 janvier',
  '2-3 semaines',
  '10h30',
  '2026-2027',
  'mai ou juin',
  '3',
])('%s is words', (text) => {
  expect(dueIn(text, from)).toEqual({ kind: 'words' });
});

it('a day without a year waits for a day to count from', () => {
  expect(dueIn('15/01', null)).toEqual({ kind: 'words' });
  expect(dueIn('29 février', null)).toEqual({ kind: 'words' });
});
