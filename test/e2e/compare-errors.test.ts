import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { run } from './run.ts';

const FOLDER = 'test/fixtures/review/';
const [BEFORE, AFTER] = [`${FOLDER}radio-2026.answers.yaml`, `${FOLDER}radio-2027.answers.yaml`];
const OLD = `${FOLDER}versions/before-1.0.0.answers.yaml`;
const REMADE = `${FOLDER}versions/after-2.0.0.answers.yaml`;

const compare = (...args: string[]) => run(['compare', ...args, '--format', 'json']);

/** What is refused: the arguments, the exit code, and what is said. */
const REFUSED: [what: string, args: string[], code: number, said: string[]][] = [
  ['another questionnaire', [OLD, AFTER], 1, ['CN903', 'atelier', 'culture']],
  ['two structures', [BEFORE, `${FOLDER}town-2027.answers.yaml`], 1, ['CN993', 'Longue Attente', 'Vaubrume']],
  ['a missing file', [BEFORE, 'nowhere.answers.yaml'], 1, ['nowhere.answers.yaml']],
  ['one date', [BEFORE], 2, ['deux dates']],
  ['three files, of which nobody knows which are of one date', [BEFORE, AFTER, AFTER], 2, ['deux dates']],
  ['nothing after the dash', [BEFORE, '--'], 2, ['deux dates']],
  ['nothing before it', ['--', AFTER], 2, ['deux dates']],
  ['nothing at all', [], 2, ['deux dates']],
];

it.each(REFUSED)('refuses %s', (_, args, exit, said) => {
  const { code, stdout, stderr } = compare(...args);
  expect({ code, stdout }).toEqual({ code: exit, stdout: '' });
  for (const words of said) expect(stderr).toContain(words);
});

it('refuses answers to a questionnaire that was remade since, where nobody has it as it was', () => {
  const cwd = emptyFolder();
  const [old, remade, questionnaire] = [OLD, REMADE, `${FOLDER}versions/atelier-2.0.0.yaml`].map((file) => {
    const name = basename(file);
    copyFileSync(file, join(cwd, name));
    return name;
  }) as [string, string, string];
  const args = ['compare', old, remade, '--questionnaire', questionnaire, '--format', 'json'];
  const { code, stdout, stderr } = run(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('CN992');
  expect(stderr).toContain('--before-questionnaire atelier-1.0.0.yaml');
});

it('refuses another questionnaire than that of then', () => {
  for (const other of ['culture', REMADE.replace(/after-2.0.0.answers/, 'atelier-2.0.0')]) {
    const { code, stdout, stderr } = compare(OLD, REMADE, '--before-questionnaire', other);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('CN995');
  }
});

it('refuses a folder without answers', () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'empty'));
  copyFileSync(AFTER, join(cwd, 'after.answers.yaml'));
  const { code, stdout, stderr } = run(['compare', 'empty', 'after.answers.yaml'], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('CN962');
});

it('warns that a file is given for both dates, and goes on', () => {
  const { code, stdout, stderr } = compare(BEFORE, BEFORE);
  expect(code).toBe(0);
  expect(stderr).toContain('CN990');
  for (const { net, verdict } of Object.values<{ net: number; verdict: string }>(JSON.parse(stdout).axes)) {
    expect([net, verdict]).toEqual([0, 'steady']);
  }
});

it('warns that dates are the wrong way round, and goes on', () => {
  const { code, stdout, stderr } = compare(AFTER, BEFORE);
  expect(code).toBe(0);
  expect(stderr).toContain('CN991');
  expect(JSON.parse(stdout).axes.people).toMatchObject({ net: -7, verdict: 'decline' });
});

it('takes what is on either side of a dash for the two dates, and has nothing to say of it', () => {
  const apart = compare(BEFORE, '--', AFTER);
  expect(apart).toEqual(compare(BEFORE, AFTER));
  expect(apart.code).toBe(0);
  expect(apart.stderr).toBe('');
});

it('reads dates and people out of folders', () => {
  const cwd = emptyFolder();
  for (const [folder, file] of [
    ['2026', BEFORE],
    ['2027', AFTER],
  ] as const) {
    mkdirSync(join(cwd, folder));
    copyFileSync(file, join(cwd, folder, 'radio.answers.yaml'));
    const second = readFileSync(file, 'utf8')
      .replace(/k7m2x9/i, 'p4q8r2')
      .replace(/role: \w+/, 'role: technique');
    writeFileSync(join(cwd, folder, 'radio--2.answers.yaml'), second);
  }
  const { code, stdout, stderr } = run(['compare', '2026', '2027', '--format', 'json'], { cwd });
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ respondents: 'same', people: 2 });
});
