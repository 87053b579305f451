import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { runHere } from './here.ts';

const QUESTIONNAIRE = fileURLToPath(new URL('../fixtures/answered.yaml', import.meta.url));

/** What a command says of an answer file to that questionnaire, which is at 2.1.0. */
async function said(command: string[], version: string, structure: string, answers: string) {
  const cwd = emptyFolder();
  writeFileSync(
    join(cwd, 'a.yaml'),
    `questionnaire: mini@${version}\nstructure: { name: Radio du Gave, ${structure} }\ndate: 2026-03-02\n${answers}`,
  );
  return runHere([...command, 'a.yaml', '--questionnaire', QUESTIONNAIRE, '--format', 'json'], { cwd });
}

const OLD = `objectives: [save-time, be-known]
answers:
  purpose: talked-about
  digital-roles: nobody
  tool-choice: none
  logo: yes
`;

it('a file for an older major version scores, and tells once what has no place any more', async () => {
  const { code, stdout, stderr } = await said(
    ['score'],
    '1.4.0',
    'profile: station, facts: { people: quatre }',
    OLD,
  );
  expect(code).toBe(0);
  const [{ axes }] = JSON.parse(stdout);
  // Under their present names: a half, and the lowest of two.
  expect(axes.vision).toMatchObject({ score: 50, answered: 1 });
  expect(axes.people).toMatchObject({ score: 0, answered: 1 });
  expect(stderr.match(/CN\d+/g)).toEqual(['CN907']);
  expect(stderr).toContain(
    'Questions disparues\u00a0: logo. À répondre de nouveau, car les phrases ont changé\u00a0: people, tool-choice. Objectifs disparus\u00a0: be-known.',
  );
});

it('what its track asks no more is told with the rest; of a file for the same major, answer by answer', async () => {
  const outside = 'track: flash\nanswers: { purpose: talked-about, tool-choice: tool-first }\n';
  const told = async (version: string) => {
    const { code, stdout } = await said(['check'], version, 'profile: radio', outside);
    expect(code).toBe(0);
    return JSON.parse(stdout).map(({ code, line, hint }: Record<string, unknown>) => [code, line, hint]);
  };
  expect(await told('1.4.0')).toEqual([['CN907', 5, 'Hors de ce parcours, désormais\u00a0: tool-choice.']]);
  expect(await told('2.0.0')).toEqual([['CN920', 5, expect.stringContaining('Retirez la ligne track')]]);
});

it('the same, for the present version, is a file at fault', async () => {
  const { code, stdout } = await said(['check'], '2.1.0', 'profile: radio, facts: { people: quatre }', OLD);
  const found: { code: string; message: string }[] = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(found.map((item) => item.code).sort()).toEqual(['CN906', 'CN908', 'CN909', 'CN919']);
  expect(found.find((item) => item.code === 'CN909')?.message).toMatch(/^Le repère «\u00a0people\u00a0»/);
});

it('a file for a newer major version is refused', async () => {
  const { code, stdout, stderr } = await said(['score'], '3.0.0', 'profile: radio', 'answers: {}\n');
  expect([code, stdout]).toEqual([1, '[]\n']);
  expect(stderr).toContain('CN904');
});

it('facts that the questionnaire does not know are kept without a word, unless one is nearly its own', async () => {
  const facts = (of: string) => said(['check'], '2.1.0', `profile: radio, facts: { ${of} }`, 'answers: {}\n');
  expect((await facts('town: Oloron, status: public')).stdout).toBe('[]\n');
  const { code, stdout } = await facts('pepole: 4');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { code: 'CN925', line: 2, hint: 'Vouliez-vous dire «\u00a0people\u00a0»\u202f?' },
  ]);
});
