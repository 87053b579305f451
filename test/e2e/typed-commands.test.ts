import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { run } from './run.ts';
import { Terminal } from './terminal.ts';

const MINI = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');

/** A folder of programs: ours by its name, and `npx`, which runs the one that it is given. */
const programs = emptyFolder();
symlinkSync(join(ROOT, 'bin/cap-numerique.js'), join(programs, 'cap-numerique'));
writeFileSync(join(programs, 'npx'), '#!/bin/sh\nexec "$@"\n');
chmodSync(join(programs, 'npx'), 0o755);

/** A line typed in a shell, in a folder. */
function typed(line: string, cwd: string) {
  const PATH = [programs, process.env.PATH].join(delimiter);
  const { status, stderr, stdout } = spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { PATH, HOME: process.env.HOME },
  });
  return { status, stdout, stderr };
}

/** The commands of a text, each as it stands on its line. */
const commandsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:npx )?cap-numerique (?:--lang en )?(?:check|plan|compare|new|form|diagnose|explain|cohort)\b[^\n]*/g,
    ),
  ].map(([line]) => line.trimEnd());

/** Names that a shell, or the program's own options, would take for something else. */
const NAMES = [
  'a.answers.yaml',
  'Mon fichier.answers.yaml',
  'l’été d’ici.answers.yaml',
  "l'atelier.answers.yaml",
  '-x.answers.yaml',
  '$HOME `id` ; echo !.answers.yaml',
  'a"b\\c*.answers.yaml',
  'sous dossier/(1) & 2 : x.answers.yaml',
];

/** From another folder's questionnaire, through npx, in English. */
const WAYS: { args: string[]; env: Record<string, string> }[] = [
  { args: ['mes modèles/mini.yaml'], env: {} },
  { args: [], env: { npm_command: 'exec' } },
  { args: ['--lang', 'en'], env: {} },
];

it.each(NAMES.map((name, i) => ({ name, ...(WAYS[i % WAYS.length] ?? { args: [], env: {} }) })))(
  'new answers: $name can be checked and planned by the lines at its head',
  ({ name, args, env }) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'sous dossier'));
    mkdirSync(join(cwd, 'mes modèles'));
    writeFileSync(join(cwd, 'mes modèles/mini.yaml'), MINI);
    const made = run(
      ['new', 'answers', ...args, '--force', '--structure', 'X', '--profile', 'company', `--output=${name}`],
      { cwd, env },
    );
    expect(made.code).toBe(0);
    const commands = commandsIn(readFileSync(join(cwd, name), 'utf8'));
    expect(commands).toHaveLength(2);
    for (const command of commands) {
      expect(command.startsWith('npx ')).toBe('npm_command' in env);
      expect(typed(command, cwd)).toMatchObject({ status: 0 });
    }
  },
);

it.each([
  [[], {}],
  [['--lang', 'en'], { npm_command: 'exec' }],
  [['mini.yaml'], {}],
  [['mes modèles/mini.yaml', '--lang', 'en'], {}],
])(
  'diagnose %j without a terminal: a page and a file are written by the lines that it gives, and the file says the rest',
  (args, env) => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'mes modèles'));
    for (const file of ['mini.yaml', 'mes modèles/mini.yaml']) writeFileSync(join(cwd, file), MINI);
    const { code, stderr } = run(['diagnose', ...args], { cwd, env });
    expect(code).toBe(2);
    const [print = '', begin = ''] = commandsIn(stderr).slice(-2);
    for (const line of [print, begin]) expect(typed(line, cwd)).toMatchObject({ status: 0 });
    const [page = '', text = ''] = [print, begin].map((line) => {
      const [, written = ''] = / -o (\S+)/.exec(line) ?? [];
      return readFileSync(join(cwd, written), 'utf8');
    });
    expect(page).toContain(args.includes('--lang') ? '<html lang="en">' : '<html lang="fr">');
    const [, file = ''] = / -o (\S+)/.exec(begin) ?? [];
    const [, plan = ''] = commandsIn(text);
    expect(text.includes('mini@1.2.0')).toBe(args.some((arg) => arg.endsWith('.yaml')));
    const profile = text.includes('mini@') ? 'company' : 'radio';
    writeFileSync(join(cwd, file), text.replace(/^ {2}profile:$/m, `  profile: ${profile}`));
    expect(typed(plan, cwd)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^# /) });
  },
);

it('hints: the commands in them are in the language of the one that said them, and run', () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'x.yaml'), '');
  writeFileSync(join(cwd, 'q.yaml'), MINI.replace('questions: [purpose', 'questions: [nosuch'));
  const env = { npm_command: 'exec' };
  const said = [
    run(['plan', 'x.yaml', '--lang', 'en'], { cwd, env }).stderr,
    run(['check', 'q.yaml', '--lang', 'en'], { cwd, env }).stderr,
  ].join('\n');
  const commands = commandsIn(said).map((line) => line.replace(/\.$/, ''));
  expect(commands).toEqual([
    'npx cap-numerique --lang en new answers',
    'npx cap-numerique --lang en explain CN201',
  ]);
  for (const command of commands) {
    const { status, stdout } = typed(command, cwd);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/Error\.|To check this file/)]);
  }
  writeFileSync(join(cwd, 'cap-numerique.yaml'), 'lang: en\n');
  expect(run(['check', 'q.yaml'], { cwd }).stderr).toContain(': cap-numerique explain CN201');
});

it('an interview names its questionnaire in the line that goes on with it, whatever it is called', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "l'été !.yaml"), MINI);
  writeFileSync(join(folder, 'trop : vieux.answers.yaml'), 'a: [');
  const terminal = new Terminal(['--lang=fr', 'diagnose', "l'été !.yaml", '--plain'], {
    cwd: folder,
    columns: 160,
  });
  await terminal.shows(
    /cap-numerique check 'trop : vieux\.answers\.yaml' --questionnaire 'l'\\''été !\.yaml'/,
  );
  terminal.press('\u0003');
  await terminal.shows(/cap-numerique diagnose 'l'\\''été !\.yaml' --plain/);
});

it('an interview in a folder of answers goes on with the questionnaire that they answer', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'questionnaires'));
  writeFileSync(join(folder, 'questionnaires/mini.yaml'), MINI);
  writeFileSync(
    join(folder, 'x.answers.yaml'),
    'questionnaire: mini@1.2.0\nstructure: { name: La Lune, profile: company }\nanswers: { ease: 2 }\n',
  );
  const terminal = new Terminal([], { cwd: folder });
  await terminal.shows('Reprendre La Lune');
  terminal.press('\u0003');
  await terminal.ends();
});
