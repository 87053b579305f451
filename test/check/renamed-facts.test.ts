import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { runHere } from './here.ts';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');

/** What is said of a file, for a version in which the fact `people` was `staff` before. */
async function told(
  structure: string,
  answers = '{}',
  version = '2.3.0',
): Promise<[code: string, hint: string][]> {
  const cwd = emptyFolder();
  const newer = ORCHESTRA.replace(
    'renamed: {',
    'renamed: { staff: people, status.charity: status.association,',
  );
  writeFileSync(join(cwd, 'orchestra.yaml'), newer);
  const [id] = /(?<=^id: ).*/m.exec(ORCHESTRA) ?? [];
  const file = `questionnaire: ${id}@${version}\nstructure: { name: A, profile: orchestra, ${structure} }\nanswers: ${answers}\n`;
  writeFileSync(join(cwd, 'a.yaml'), file);
  const options = ['--questionnaire', 'orchestra.yaml', '--format', 'json', '--lang', 'en'];
  const { stdout } = await runHere(['check', 'a.yaml', ...options], { cwd });
  return JSON.parse(stdout).map(({ code, hint }: { code: string; hint: string }) => [code, hint]);
}

it('reads a fact under its former name, with an option under its own', async () => {
  expect(await told('facts: { staff: 4, status: charity }')).toEqual([]);
  // It is the fact that is read: what it cannot say is refused.
  expect((await told('facts: { staff: -4 }')).map(([code]) => code)).toEqual(['CN910']);
  expect((await told('facts: { staff: 4, people: 4 }')).map(([code]) => code)).toEqual(['CN916']);
});

it('says where a fact, or an answer, is to be written', async () => {
  expect(await told('facts: { roles: 3 }')).toEqual([['CN925', 'Write this line under answers.']]);
  expect(await told('training: opco', '{ people: 3 }', '2.3.1')).toEqual([
    ['CN906', 'Write this line under structure, in facts: structure.facts.people.'],
  ]);
});
