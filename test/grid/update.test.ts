import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCells } from '../../src/files/read-workbook.ts';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';
import { book, type Typed } from './book.ts';

const NEW = ['new', 'questionnaire'];

/** A questionnaire of every kind of thing, and its grid as advisers give it back. */
async function reviewed(change: (sheets: Record<string, Typed[][]>) => void, id = 'bib') {
  const cwd = emptyFolder();
  await runHere([...NEW, id, '--full', '-o', 'q.yaml'], { cwd });
  const path = join(cwd, 'q.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^( +)- id: opening-hours$/m, '$1# Ours.\n$&'));
  await runHere([...NEW, '--grid', '--from', 'q.yaml', '-o', 'r.xlsx'], { cwd });
  const read = await readCells(readFileSync(join(cwd, 'r.xlsx')));
  if (!Array.isArray(read)) throw new Error('unreadable');
  const sheets = Object.fromEntries(
    read.map(({ sheet, rows }) => [sheet, rows.map((row) => [...row] as Typed[])]),
  );
  change(sheets);
  writeFileSync(join(cwd, 'r.xlsx'), book(sheets));
  const before = readFileSync(path, 'utf8');
  const back = async (...args: string[]) => {
    const { code, stderr } = await runHere([...NEW, '--from', 'r.xlsx', '-o', 'q.yaml', ...args], { cwd });
    return { code, stderr: stderr.replace(/[\u00a0\u202f]/g, ' '), after: readFileSync(path, 'utf8') };
  };
  return { cwd, before, back };
}

const at = (rows: Typed[][], heading: string) => rows[0]?.indexOf(heading) ?? -1;
const rowOf = (rows: Typed[][], id: string) => rows.find(([first]) => first === id) ?? [];

it('leaves a questionnaire as it is written where its grid says the same', async () => {
  const { before, back } = await reviewed(() => {});
  const { code, after, stderr } = await back('--force');
  expect([code, after]).toEqual([0, before]);
  expect(stderr).toContain('q.yaml reste tel quel');
  expect(stderr).toContain('seuils (gates) : 1');
});

it('says without --force that what a grid cannot say is kept', async () => {
  const { before, back } = await reviewed(() => {});
  const { code, after, stderr } = await back();
  expect([code, after]).toEqual([1, before]);
  expect(stderr).toContain('ce qu’elle ne peut pas dire y reste');
});

it('changes one text, and no other line', async () => {
  const { before, back } = await reviewed(({ questions = [] }) => {
    rowOf(questions, 'opening-hours')[at(questions, 'question')] = 'Vos horaires sont-ils justes en ligne ?';
  });
  const { code, after, stderr } = await back('--force');
  expect(code).toBe(0);
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const lost = old?.filter((line) => !now?.includes(line)) ?? [];
  const made = now?.filter((line) => !old?.includes(line)) ?? [];
  expect([lost.length, made.map((line) => line.trim())]).toEqual([
    1,
    [expect.stringContaining('Vos horaires sont-ils justes en ligne ?')],
  ]);
  expect(stderr).toContain('questions : 0 de plus, 1 (opening-hours) avec des changements, 0 de moins');
  expect(after).toContain('# Ours.');
});

it('keeps the ids of sentences wherever they stand, as answers have them', async () => {
  const cwd = emptyFolder();
  const file = (...sentences: string[]) => {
    const rows = [['domaine', 'axe', 'question', ...sentences.map((_, i) => `phrase ${i}`)]];
    rows.push(['enjeux', 'vision', 'Avez-vous un but ?', ...sentences]);
    writeFileSync(join(cwd, 'g.csv'), rows.map((row) => row.join(';')).join('\n'));
  };
  const options = async (...args: string[]) => {
    const { code } = await runHere([...NEW, '--from', 'g.csv', '-o', 'q.yaml', ...args], { cwd });
    expect(code).toBe(0);
    const text = readFileSync(join(cwd, 'q.yaml'), 'utf8');
    return [...text.matchAll(/id: (s\d+)\n +text: (.*)/g)].map(([, id, said]) => `${id} ${said}`);
  };
  file('Non', 'Dit', 'Écrit', 'Relu');
  expect(await options()).toEqual(['s0 Non', 's1 Dit', 's2 Écrit', 's3 Relu']);
  // One more, one put otherwise.
  file('Non', 'Pensé', 'Dit', 'Écrit', 'Relu ensemble');
  expect(await options('--force')).toEqual(['s0 Non', 's4 Pensé', 's1 Dit', 's2 Écrit', 's3 Relu ensemble']);
  // Two in each other's place, one less.
  file('Pensé', 'Non', 'Écrit', 'Relu ensemble');
  expect(await options('--force')).toEqual(['s4 Pensé', 's0 Non', 's2 Écrit', 's3 Relu ensemble']);
});

it('adds, removes and moves questions, and keeps what is around them', async () => {
  const { before, back } = await reviewed(({ questions = [] }) => {
    const hours = rowOf(questions, 'opening-hours');
    hours[at(questions, 'domaine')] = 'enjeux';
    const more = hours.map((cell, i) => (i >= at(questions, 'question') ? cell : null));
    more[at(questions, 'domaine')] = 'outils';
    more[at(questions, 'axe')] = 'humain';
    more[at(questions, 'question')] = 'Qui répond aux messages ?';
    questions.push(more);
  });
  const { code, after, stderr } = await back('--force');
  expect(stderr).toContain(
    'questions : 1 (qui-repond-aux-messages) de plus, 1 (opening-hours) avec des changements, 0 de moins',
  );
  expect(code).toBe(0);
  expect(after).toContain('# Ours.');
  for (const key of ['gates:', 'duties:']) {
    const from = before.indexOf(`\n${key}`);
    expect(from).toBeGreaterThan(0);
    expect(after).toContain(before.slice(from, before.indexOf('\n\n', from)));
  }
});

it('updates nothing that has another id, or errors', async () => {
  const { cwd, back } = await reviewed(({ questionnaire = [] }) => {
    rowOf(questionnaire, 'identifiant')[1] = 'autre';
  });
  const { code, stderr } = await back('--force');
  expect(code).toBe(1);
  expect(stderr).toContain('CN898');
  writeFileSync(join(cwd, 'q.yaml'), 'format: 1\n');
  const wrong = await back('--force');
  expect([wrong.code, wrong.after]).toEqual([1, 'format: 1\n']);
});
