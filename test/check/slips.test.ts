import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, run } from '../e2e/run.js';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

// One slip of the hand, one message, where it is; nothing that only follows from it.
it.each([
  ['type: yes-no', 'tpye: yes-no', 'CN102'],
  ['people: { title: People }', 'people: { titel: People }', 'CN102'],
  ['languages: [en]\n', '', 'CN101'],
  ['      - id: roles', '      -id: roles', 'CN014'],
  ['        type: yes-no', '      type: yes-no', 'CN014'],
])('says once that %j became %j', (right, wrong, code) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'orchestra.yaml'), ORCHESTRA.replace(right, wrong));
  const found = JSON.parse(run(['check', 'orchestra.yaml', '--format', 'json'], { cwd }).stdout);
  const line = ORCHESTRA.slice(0, ORCHESTRA.indexOf(right)).split('\n').length;
  expect(found.map((one: { code: string }) => one.code)).toEqual([code]);
  // What is missing is said where its map begins.
  if (code !== 'CN101') expect(found[0].line).toBe(line);
});
