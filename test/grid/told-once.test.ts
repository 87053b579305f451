import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';
import { book, type Typed } from './book.ts';
import { made } from './made.ts';

const HEAD: Typed[] = ['domaine', 'axe', 'question', 's0', 's1'];
const ROWS: Typed[][] = [
  ['enjeux', 'vision', 'Savez-vous où vous allez ?', 'Non.', 'Oui.'],
  ['outils', 'humain', 'Qui range vos fichiers ?', 'Personne.', 'Une équipe.'],
];
const count = (text: string, code: RegExp) => text.match(code)?.length ?? 0;

it('takes its languages from --lang where the grid says none', async () => {
  const csv = [HEAD, ...ROWS].map((row) => row.join(';')).join('\n');
  const { yaml } = await made(csv, ['--lang', 'es']);
  expect(yaml).toContain('languages: [ es ]');
});

it('tells of a word that its mapping gives two meanings, and of one that nobody says', async () => {
  const two = await made({
    questions: [HEAD, ['enjeux', 'cap', 'Où ?', 'Non.', 'Oui.']],
    correspondances: [
      ['votre mot', 'mot de la grille'],
      ['cap', 'vision'],
      ['cap', 'humain'],
    ],
  });
  expect(two.stderr).toContain('correspondances!B3 erreur CN890');
  expect(two.stderr).toContain('« cap » a deux sens : « vision » et « humain »');
  const idle = await made({
    questions: [HEAD, ...ROWS],
    correspondances: [
      ['votre mot', 'mot de la grille'],
      ['cap', 'vision'],
    ],
  });
  expect(idle.stderr).toContain('correspondances!A2 avertissement CN899');
  expect(idle.code).toBe(0);
});

it('blames the mapping for what it says wrong, once', async () => {
  const { stderr } = await made({
    questions: [HEAD, ['enjeux', 'cap', 'Où ?', 'Non.', 'Oui.'], ['outils', 'cap', 'Qui ?', 'Toi.', 'Moi.']],
    correspondances: [
      ['votre mot', 'mot de la grille'],
      ['cap', 'visionn'],
    ],
  });
  expect(stderr).toContain('correspondances!B2 erreur CN891');
  expect(count(stderr, /erreur CN/g)).toBe(1);
});

it('warns of numbers and truth values among texts, and takes invisible letters for nothing', async () => {
  const { stderr, code } = await made({
    questions: [
      [...HEAD, 's2', 'aide'],
      [...(ROWS[0] ?? []).slice(0, 3), 0.25, 1500, false, '\u200b'],
    ],
  });
  expect(code).toBe(0);
  for (const cell of ['D2', 'E2', 'F2']) expect(stderr).toContain(`questions!${cell} avertissement CN899`);
  expect(stderr).not.toContain('questions!G2');
});

it('reads a theme that is merged over its rows as that of each, and says so once', async () => {
  const [first = [], second = []] = ROWS;
  const { stderr, code, questionnaire } = await made({
    questions: { rows: [HEAD, first, [null, ...second.slice(1)]], merged: ['A2:A3'] },
  });
  expect([code, count(stderr, /CN899/g)]).toEqual([0, 1]);
  expect(questionnaire?.questions.map(({ area }) => area)).toEqual(['stakes', 'stakes']);
});

it.each<[string, Typed[][], RegExp]>([
  ['a misspelt heading', [['domaine', 'axe', 'qestion', 's0', 's1'], ...ROWS], /erreur CN/g],
  [
    'a misspelt axis beside its weights',
    [
      ['domaine', 'axxe', 'poids', 'question', 's0', 's1'],
      ['enjeux', 'vision', 2, 'Où ?', 'Non.', 'Oui.'],
    ],
    /erreur CN/g,
  ],
  ['rows above the headings', [...ROWS, HEAD, ...ROWS], /CN889/g],
  ['a mistake in many rows', [HEAD, ...ROWS.map(([, ...row]) => [null, ...row])], /erreur CN/g],
  ['an error in a sentence', [HEAD, ['enjeux', 'vision', 'Où ?', { error: '#REF!' }, 'Oui.']], /erreur CN/g],
])('tells once of %s', async (_, questions, mistakes) => {
  const { stderr } = await made({ questions });
  expect(count(stderr, mistakes)).toBe(1);
});

it('never shows a place in the questionnaire that is not written', async () => {
  const many = Array.from({ length: 401 }, (_, i) => `outils;humain;Question ${i} ?;Non.;Oui.`);
  const { stderr, code } = await made([HEAD.join(';'), ...many].join('\n'));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^g\.csv:\d+:\d+ \([A-Z]+\d+\) erreur/m);
  expect(stderr).not.toMatch(/^q\.yaml/m);
});

it('takes a title of several words as one, and proposes the one that is meant', async () => {
  const actions = (addresses: string, objective: string) => ({
    questions: [HEAD, ...ROWS],
    objectifs: [['titre'], ['Toucher d’autres publics']],
    actions: [
      ['titre', 'questions visées', 'objectifs'],
      ['Ranger.', addresses, objective],
    ],
  });
  const wrong = await made(actions('Qui range vos fichier ?', 'Toucher d’autre public'));
  expect(wrong.stderr).toContain(
    '« Qui range vos fichier ? » n’est pas un mot de la colonne « questions visées »',
  );
  expect(wrong.stderr).toContain('Vouliez-vous dire « Qui range vos fichiers ? »');
  expect(wrong.stderr).toContain('Vouliez-vous dire « Toucher d’autres publics »');
  expect(count(wrong.stderr, /erreur CN/g)).toBe(2);
});

it.each<[string, Uint8Array]>([
  ['an old Macintosh', Buffer.from('question;s0\nO\x9d \x8etes-vous ?;Non\n', 'latin1')],
  ['zeros', Buffer.from('question;s0\nA\0;Non\n')],
  ['a workbook under that name', Buffer.from(book({ questions: [HEAD, ...ROWS] }))],
  ['nothing', Buffer.from('')],
])('says of a CSV of %s how a spreadsheet saves one', async (_, bytes) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'g.csv'), bytes);
  const { code, stderr } = await runHere(['new', 'questionnaire', '--from', 'g.csv'], { cwd });
  expect([code, stderr]).toEqual([1, expect.stringContaining('CN886')]);
  expect(stderr).toContain('CSV UTF-8');
});
