import { expect, test } from 'vitest';
import { grammar } from '../../src/words/grammar.ts';

const { fr, en } = grammar;

test.each([
  [0, '0 fichier', '0 files'],
  [1, '1 fichier', '1 file'],
  [1.5, '1.5 fichier', '1.5 files'],
  [2, '2 fichiers', '2 files'],
  [40, '40 fichiers', '40 files'],
])('%s things', (n, french, english) => {
  expect(fr.count(n, 'fichier', 'fichiers')).toBe(french);
  expect(en.count(n, 'file', 'files')).toBe(english);
  expect(`${n} fichier${fr.s(n)}`).toBe(french);
  expect(`${n} file${en.s(n)}`).toBe(english);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a et b', 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c et d', 'a, b, c and d'],
])('a list of %j', (items, french, english) => {
  expect(fr.list(items)).toBe(french);
  expect(en.list(items)).toBe(english);
});

test.each([
  [[], '', ''],
  [['a'], '« a »', '“a”'],
  [['a', 'b'], '« a », « b »', '“a”, “b”'],
])('%j between quotation marks', (texts, french, english) => {
  expect(fr.quoted(texts)).toBe(french);
  expect(en.quoted(texts)).toBe(english);
});

test.each([
  [1, '1re', '1st'],
  [2, '2e', '2nd'],
  [3, '3e', '3rd'],
  [11, '11e', '11th'],
  [22, '22e', '22nd'],
  [113, '113e', '113th'],
])('rank %s', (n, french, english) => {
  expect(fr.ordinal(n)).toBe(french);
  expect(en.ordinal(n)).toBe(english);
});

test.each([
  ['2026-01-01', '1er janvier 2026', '1 January 2026'],
  ['2026-08-31', '31 août 2026', '31 August 2026'],
])('the day %s', (day, french, english) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  expect(fr.date(year, month, date)).toBe(french);
  expect(en.date(year, month, date)).toBe(english);
});

test.each([
  ['Radio Fictive', 'de Radio Fictive', 'of Radio Fictive'],
  ['Écoute', 'd’Écoute', 'of Écoute'],
  ['œuvre', 'd’œuvre', 'of œuvre'],
])('of %s', (name, french, english) => {
  expect(fr.of(name)).toBe(french);
  expect(en.of(name)).toBe(english);
});

test('numbers and quotations are those of the language', () => {
  expect(fr.number(1234.5)).toBe('1\u202f234,5');
  expect(en.number(1234.5)).toBe('1,234.5');
  expect(fr.quote('Un « mot »')).toBe('«\u00a0Un “mot”\u00a0»');
  expect(en.quote('A “word”')).toBe('“A ‘word’”');
});
