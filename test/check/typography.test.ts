import { expect, test } from 'vitest';
import { typography } from '../../src/check/typography.js';

const NBSP = '\u00A0';
const codes = (...texts: string[]) =>
  typography(texts.map((words, i) => ({ words, path: [i] }))).map(({ code, path }) => `${path[0]} ${code}`);

test('plain spaces before marks are a choice of their own, whatever the apostrophes', () => {
  const curly = 'L’équipe d’ici n’a qu’un site.';
  expect(codes(curly, 'Un site ?', 'Un blog ?', 'Un courriel ?')).toEqual([]);
  expect(codes(curly, `Un site${NBSP}?`, `Un blog${NBSP}?`, 'Un courriel ?')).toEqual(['3 CN705']);
});

test('straight apostrophes are a choice of their own, whatever the spaces', () => {
  const marks = [`Un site${NBSP}?`, `Un blog${NBSP}?`, `Un courriel${NBSP}?`];
  expect(codes(...marks, "L'équipe d'ici n'a qu'un site.")).toEqual([]);
  expect(codes(...marks, "L’équipe d’ici n’a qu'un site.")).toEqual(['3 CN704']);
});

test('one mark alone shows no choice: what the other ones are decides', () => {
  expect(codes('L’équipe d’ici n’a qu’un site.', 'Un site ?')).toEqual(['1 CN705']);
  expect(codes("L'équipe d'ici n'a qu'un site.", 'Un site ?')).toEqual([]);
});

test('a mark without any space is a slip either way', () => {
  expect(codes('Un site ?', 'Un blog ?', 'Un courriel ?', 'Un mot?')).toEqual(['3 CN705']);
});
