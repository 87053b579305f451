import { expect, test } from 'vitest';
import { typography } from '../../src/check/typography.ts';

const NBSP = '\u00A0';
const codes = (...texts: string[]) =>
  typography(texts.map((words, i) => ({ words, path: [i], tag: null }))).map(
    ({ code, path }) => `${path[0]} ${code}`,
  );

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

// Beside texts that are set as French asks.
const PROPER = [`Un site${NBSP}?`, `Un blog${NBSP}!`, 'L’équipe d’ici n’a qu’un site.'];
const slips = (text: string) =>
  typography([...PROPER, text].map((words, i) => ({ words, path: [i], tag: null }))).map(({ code, args }) =>
    [code, 'mark' in args ? args.mark : '', 'near' in args ? args.near : ''].join(' ').replace(NBSP, '~'),
  );

test.each<[string, string[]]>([
  // Spaces before what takes one, and after an opening mark.
  ['Un mot ?', ['CN705 ? mot ?']],
  ['Un mot?', ['CN705 ? mot?']],
  [`Un mot${NBSP}?`, []],
  ['Un mot\u202f?', []],
  ['Un mot : deux ; trois', ['CN705 : mot :']],
  ['Il dit « oui ».', ['CN705 « « oui']],
  ['Il dit «oui».', ['CN705 « «oui».']],
  [`Il dit «${NBSP}oui${NBSP}».`, []],
  [`Il dit «${NBSP}oui ».`, ['CN705 » oui ».']],
  // An address, a time, an emoticon, a run of marks, a mark by itself or where a text begins.
  ['Voir https://exemple.fr et a:b', []],
  ['À 10:30 ou 18:00', []],
  [`Vraiment${NBSP}?!`, []],
  ['Vraiment ?!', ['CN705 ? Vraiment ?!']],
  ['Quoi…? (?) "?"', []],
  ['? Et', []],
  ['Un mot  ? Un\n? autre', []],
  ['Deux\u00a0: a/b, c:/d', []],
  // Apostrophes between letters, or before a figure or a quotation; not those that stand for something else.
  ["L'équipe", ["CN704  L'équipe"]],
  ["L'équipe d'ici", ["CN704  L'équipe"]],
  ["aujourd'hui", ["CN704  aujourd'hui"]],
  ["l'«idée»", ["CN704  l'«idée»", 'CN705 « «idée»']],
  ["d'1 an", ["CN704  d'1"]],
  ["'mot' et 5' et rock 'n roll", []],
  ["L'équipe a un mot ?", ["CN704  L'équipe", 'CN705 ? mot ?']],
])('in %j finds %j', (text, expected) => {
  expect(slips(text)).toEqual(expected);
});

test('each text has its own slips, where they are', () => {
  const texts = [...PROPER, 'Un mot ?', 'Rien', 'Deux mots ?', "L'un"];
  expect(codes(...texts)).toEqual(['3 CN705', '5 CN705', '6 CN704']);
});

test('two of one kind are too few to show a choice of their own, three are enough, as many of both are proper', () => {
  const apostrophes = ['L’un', 'L’une'];
  expect(codes(...apostrophes, 'Un mot ?', 'Un nom ?')).toEqual(['2 CN705', '3 CN705']);
  expect(codes(...apostrophes, 'Un mot ?', 'Un nom ?', 'Un son ?')).toEqual([]);
  expect(codes(`Un mot${NBSP}?`, `Un nom${NBSP}?`, 'Un son ?', 'Un ton ?')).toEqual(['2 CN705', '3 CN705']);
  expect(codes(`Un mot${NBSP}?`, 'Un nom ?', 'Un son ?')).toEqual([]);
});
