import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const FILE = 'c.answers.yaml';

let cwd = '';
beforeAll(() => {
  cwd = emptyFolder();
  copyFileSync(join(ROOT, 'examples/bilan/radio-pointe-aux-vents-2026.answers.yaml'), join(cwd, FILE));
});

it.each([
  ['plan', [FILE], 'page.html', '<!DOCTYPE html>'],
  ['plan', [FILE], 'PAGE.HTM', '<!DOCTYPE html>'],
  ['plan', [FILE], 'plan.json', '{'],
  ['plan', [FILE], 'plan.txt', '# Plan'],
  ['compare', [FILE, FILE], 'bilan.html', '<!DOCTYPE html>'],
  ['compare', [FILE, FILE], 'bilan.json', '{'],
  ['score', [FILE], 'scores.xlsx', 'PK'],
])('%s %j writes in %s what its name tells', (command, files, output, begins) => {
  expect(run([command, ...files, '-o', output], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, output), 'latin1').slice(0, begins.length)).toBe(begins);
});

it.each([
  ['plan', [FILE], 'md', 'other.html'],
  ['compare', [FILE, FILE], 'html', 'other.json'],
  ['score', [FILE], 'csv', 'other.xlsx'],
])('%s %j refuses --format %s for %s', (command, files, format, output) => {
  const { code, stderr } = run([command, ...files, '--format', format, '-o', output], { cwd });
  expect([code, plain(stderr)]).toEqual([
    2,
    expect.stringContaining(`${output} et --format ${format} se contredisent`),
  ]);
  expect(existsSync(join(cwd, output))).toBe(false);
});
