import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const ORCHESTRA = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');
const ANSWERS = `questionnaire: orchestra@2.3.1
structure: { name: Gave, profile: school }
date: 2026-03-05
objectives: [younger]
answers: { aim: spoken, roles: no, replies: silence }
`;

/** Sentences of the program, in each language, by what it is asked. */
const COMMANDS: [command: string[], says: { fr: string; en: string }][] = [
  [['plan', 'a.yaml'], { fr: 'Plan d’action', en: 'Digital action plan' }],
  [['score', 'a.yaml'], { fr: 'pas assez documenté', en: 'not documented enough' }],
  [['new', 'answers'], { fr: 'Pour répondre', en: 'To answer' }],
  [['explain', 'roles'], { fr: 'Actions qui y répondent', en: 'Actions that answer it' }],
  [['cohort', 'a.yaml', '-o', 'results'], { fr: 'fichier de réponses', en: 'answer file' }],
];

describe.each<[languages: string, spoken: 'fr' | 'en']>([
  ['[en]', 'en'],
  ['[fr]', 'fr'],
  ['[es]', 'fr'],
  ['[es, en, fr]', 'en'],
  ['[fr, en]', 'fr'],
])('languages: %s is spoken around in %s', (languages, spoken) => {
  let cwd = '';
  beforeAll(() => {
    cwd = emptyFolder();
    writeFileSync(join(cwd, 'q.yaml'), ORCHESTRA.replace('languages: [en]', `languages: ${languages}`));
    writeFileSync(join(cwd, 'a.yaml'), ANSWERS);
  });

  it.each(COMMANDS)('by %j', (command, says) => {
    const { code, stdout, stderr } = run([...command, '--questionnaire', 'q.yaml'], { cwd });
    expect(code).toBe(0);
    expect(plain(stdout + stderr)).toContain(says[spoken]);
    expect(stderr).not.toContain('q.yaml:');
  });
});

it('says what the command line asks for, and that a questionnaire lacks it', () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'q.yaml'), ORCHESTRA);
  writeFileSync(join(cwd, 'a.yaml'), ANSWERS);
  const args = ['plan', 'a.yaml', '--questionnaire', 'q.yaml', '--lang', 'fr'];
  const told = run(args, { cwd });
  expect([told.code, told.stdout.startsWith('# Plan d’action')]).toEqual([0, true]);
  expect(plain(told.stderr)).toBe(
    'Le questionnaire n’existe pas en français (langues : en) : ses propres textes restent dans sa langue.\n',
  );
  expect(run([...args, '--quiet'], { cwd }).stderr).toBe('');
  expect(run([...args.slice(0, -1), 'en'], { cwd }).stderr).toBe('');
});

it('is that of the questionnaire that an answer file finds, also where the file is refused', () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'q.yaml'), ORCHESTRA);
  writeFileSync(join(cwd, 'a.yaml'), ANSWERS);
  writeFileSync(join(cwd, 'wrong.yaml'), ANSWERS.replace('roles: no', 'nowhere: no'));
  for (const [command, says] of COMMANDS.filter(([words]) => words.includes('a.yaml'))) {
    const { code, stdout, stderr } = run(command, { cwd });
    expect([code, plain(stdout + stderr)]).toEqual([0, expect.stringContaining(says.en)]);
    expect(stderr).toContain('Questionnaire: orchestra 2.3.1 (q.yaml)');
  }
  expect(run(['plan', 'wrong.yaml'], { cwd }).stderr).toContain('error CN906');
  // A configuration says it for its folder, before the questionnaire does.
  writeFileSync(join(cwd, 'cap-numerique.yaml'), 'lang: fr\n');
  const said = run(['plan', 'a.yaml'], { cwd });
  expect([said.code, said.stdout.startsWith('# Plan d’action')]).toEqual([0, true]);
  expect(said.stderr).toContain('n’existe pas en français');
});
