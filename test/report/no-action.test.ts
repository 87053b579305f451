import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runHere } from '../check/here.ts';
import { emptyFolder } from '../folders.ts';

const MINIMAL = readFileSync(
  new URL('../fixtures/check-right/minimal.yaml', import.meta.url),
  'utf8',
).replace(
  '  - { id: all-of-us, title: Toutes les structures, training: opco }\n',
  '  - { id: all-of-us, title: Toutes les structures, training: opco }\n  - { id: radio, title: Radio, training: opco }\n',
);

/** The plan of a radio in English, from a questionnaire. */
async function planFrom(questionnaire: string, answers: string) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'minimal.yaml'), questionnaire);
  writeFileSync(
    join(cwd, 'a.answers.yaml'),
    `questionnaire: minimal@0.1.0\nstructure: { name: A, profile: radio }\nanswers: ${answers}\n`,
  );
  const { code, stdout } = await runHere(['plan', 'a.answers.yaml', '--lang', 'en'], { cwd });
  expect(code).toBe(0);
  return stdout;
}

const NONE = 'does not propose any action yet';
const WELL = 'keep what works';
const LOW = '{ aim: no, help: no, site: no, answer: no }';

it('says of a questionnaire without any action that it has none, never that all is well', async () => {
  const plan = await planFrom(MINIMAL.replace(/actions:[\s\S]*/, 'actions: []\n'), LOW);
  expect(plan).toContain(NONE);
  expect(plan).not.toContain(WELL);
});

it('says so too where the profile closes every action, or every question of theirs', async () => {
  const closed = '{ profile: all-of-us }';
  const byAction = await planFrom(
    MINIMAL.replace('    objectives: []', `    when: ${closed}\n    objectives: []`),
    LOW,
  );
  expect(byAction).toContain(NONE);
  const byQuestion = await planFrom(
    MINIMAL.replace('{ id: aim,', `{ id: aim, when: ${closed},`).replace('kind: objective', 'kind: content'),
    LOW,
  );
  expect(byQuestion).toContain(NONE);
});

it('says that the answers call for nothing where others would', async () => {
  const plan = await planFrom(MINIMAL, '{ aim: yes, help: yes, site: no, answer: yes }');
  expect(plan).toContain(WELL);
  expect(plan).not.toContain(NONE);
});
