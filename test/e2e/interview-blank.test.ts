import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, plain, run } from './run.js';
import { KEY, Terminal } from './terminal.js';

it('a blank answer file leaves the profile to be chosen, and check and plan say among which', () => {
  const file = join(emptyFolder(), 'x.answers.yaml');
  expect(run(['new', 'answers', '-o', file]).code).toBe(0);
  for (const command of ['check', 'plan', 'score']) {
    const { code, stdout, stderr } = run([command, file]);
    expect(code).toBe(1);
    expect(plain(stdout + stderr)).toMatch(
      /Le profil de la structure n’est pas encore choisi.(?:.|\n)*Écrivez après « profile: » un de ces mots : centre, /,
    );
    expect(stderr + stdout).not.toMatch(/CN(?!924)\d/);
  }
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^ {2}profile:$/m, '  profile: radio'));
  expect(run(['check', file]).code).toBe(0);
  expect(run(['new', 'answers', '--profile', 'radio', '-o', file, '--force']).code).toBe(0);
  expect(run(['check', file]).code).toBe(0);
});

it('a blank answer file is taken up on the terminal, which asks for its profile first', async () => {
  const cwd = emptyFolder();
  const file = join(cwd, 'x.answers.yaml');
  expect(run(['new', 'answers', '--structure', 'Compagnie X', '--track', 'flash', '-o', file]).code).toBe(0);
  const terminal = new Terminal([], { cwd });
  await terminal.shows('Reprendre Compagnie X (0 sur 14');
  await terminal.go(KEY.enter, 'Quelle structure êtes-vous ?');
  expect(terminal.text).not.toMatch(/comprend|❯/);
  await terminal.go(`2${KEY.enter}`, 'Partie 1 sur 3');
  terminal.press('q');
  await terminal.ends();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('\n  profile: company\n');
  expect(text).toContain('#   centre     Lieu de spectacle');
});
