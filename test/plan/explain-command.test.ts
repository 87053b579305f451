import { expect, it } from 'vitest';
import { runHere } from '../check/here.ts';

const FILE = 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml';
const lined = (text: string) => text.replace(/\s+/g, ' ');

it('tells of each action why it is in the plan or why not, with the file before or after the option', async () => {
  const { code, stdout } = await runHere(['plan', FILE, '--explain', '--lang', 'en']);
  expect(code).toBe(0);
  const text = lined(stdout);
  expect(text).toContain('In the plan 1. ');
  expect(text).toMatch(/Priority [\d.]+ = need [\d.]+ × impact \d ÷ √effort \d/);
  expect(text).toContain('The other actions - ');
  expect(text).toMatch(/calls for nothing: the answer is worth (?:0\.75|1), above 0\.5\./);
  expect((await runHere(['plan', '--explain', FILE, '--lang', 'en'])).stdout).toBe(stdout);
});

it('tells of one action alone, and which one a misspelt id may be', async () => {
  const one = await runHere(['plan', FILE, '--explain', 'write-objectives']);
  expect(one.code).toBe(0);
  expect(one.stdout.match(/\([a-z-]+\)$/gm)?.[0]).toBe('(write-objectives)');
  expect(one.stdout).not.toContain('(share-roles)');
  const wrong = await runHere(['plan', FILE, '--explain', 'write-objectivs']);
  expect([wrong.code, wrong.stdout]).toEqual([2, '']);
  expect(wrong.stderr).toContain('« write-objectives »');
});

it('gives the same as data, beside the plan’s', async () => {
  const { stdout } = await runHere(['plan', FILE, '--explain', '--format', 'json']);
  const { actions, annex, explained } = JSON.parse(stdout);
  const ids = (some: { id: string }[]) => some.map(({ id }) => id);
  const chosen = explained.filter(({ place }: { place: number | null }) => place !== null);
  expect(ids(chosen)).toEqual(ids(actions));
  expect(ids(explained)).toEqual(expect.arrayContaining(ids(annex)));
});

it('asks for a file, and writes none', async () => {
  expect((await runHere(['plan', '--explain'])).code).toBe(2);
  expect((await runHere(['plan'])).stderr).toContain('<fichiers>');
  expect((await runHere(['plan', FILE, '--explain', '-o', 'x.md'])).code).toBe(2);
});

it('says what a condition that does not hold would take', async () => {
  const told = lined((await runHere(['plan', FILE, '--explain', '--lang', 'en'])).stdout);
  expect(told).toMatch(/does not hold; it would take: [^.]+\./);
});
