import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';
import { KEY, Terminal } from './terminal.ts';

const TINY = join(ROOT, 'test/fixtures/worked-example/tiny.yaml');

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

it('the page to print takes the place of no file, unless told to', () => {
  const cwd = emptyFolder();
  const args = ['new', 'answers', '--format', 'paper', '--structure', 'Radio Gave'];
  const shown = run(args, { cwd });
  expect([shown.code, shown.stderr]).toEqual([0, '']);
  expect(run([...args, '-o', 'page.html'], { cwd }).code).toBe(0);
  const page = readFileSync(join(cwd, 'page.html'), 'utf8');
  expect(page).toBe(shown.stdout);
  expect(page).toContain('<strong>Radio Gave</strong>');
  expect(page).toContain('tapez <code>cap-numerique</code>, choisissez');
  const typed = run([...args, TINY, '--lang', 'en'], { cwd, env: { npm_command: 'exec' } }).stdout;
  expect(typed).toContain(`type <code>npx cap-numerique diagnose ${TINY} --lang en</code>`);
  const again = ['new', 'answers', '--format', 'paper', '-o', 'page.html'];
  expect(run(again, { cwd })).toMatchObject({ code: 1, stdout: '' });
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toBe(page);
  expect(run([...again, '--force'], { cwd }).code).toBe(0);
  expect(readFileSync(join(cwd, 'page.html'), 'utf8')).not.toContain('Radio Gave');
});

it.each([
  ['', /est vide/],
  ['   ', /est vide/],
  ['x'.repeat(300), /200 signes au plus, et celui-ci en a 300/],
  ['Compagnie\nX', /une seule ligne/],
  ['\u001b[31mX', /une seule ligne/],
])('a structure cannot be called %j in a blank answer file', (name, says) => {
  const { code, stdout, stderr } = run(['new', 'answers', '--structure', name]);
  expect([code, stdout]).toEqual([2, '']);
  expect(plain(stderr)).toMatch(says);
});

it('whatever name a structure may have, its blank answer file is one that check takes', () => {
  const cwd = emptyFolder();
  const names = ['a: b # c', '"x" \\ {', "- l'été", 'null', '123', ' Gave ', 'x'.repeat(200), '📻 – Радио'];
  for (const [i, name] of names.entries()) {
    const args = ['--structure', name, '--profile', 'radio', '--track', 'flash', '-o', `${i}.answers.yaml`];
    expect(run(['new', 'answers', ...args], { cwd }).code).toBe(0);
  }
  expect(run(['check', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('the line of the only track names no other', () => {
  const cwd = emptyFolder();
  const tiny = readFileSync(new URL('../fixtures/check-right/orchestra.yaml', import.meta.url), 'utf8');
  const lines = (text: string, args: string[]) => {
    writeFileSync(join(cwd, 'q.yaml'), text);
    return run(['new', 'answers', 'q.yaml', '--track', 'short', ...args], { cwd }).stdout;
  };
  expect(lines(tiny, [])).toContain(
    'track: short # or: tickets-only; without this line, all the questions\n',
  );
  const alone = tiny.replace(/ {2}- \{ id: tickets-only.*\n/, '');
  expect(lines(alone, [])).toContain('track: short # without this line, all the questions\n');
  expect(plain(lines(alone, ['--lang', 'fr']))).toContain(
    'track: short # sans cette ligne, toutes les questions\n',
  );
});

it('a blank answer file is taken up on the terminal, which asks for its profile first', async () => {
  const cwd = emptyFolder();
  const file = join(cwd, 'x.answers.yaml');
  expect(run(['new', 'answers', '--structure', 'Compagnie X', '--track', 'flash', '-o', file]).code).toBe(0);
  const terminal = new Terminal([], { cwd });
  await terminal.shows('Reprendre Compagnie X (0 sur 13');
  await terminal.go(KEY.enter, 'Quelle structure êtes-vous ?');
  expect(terminal.text).not.toMatch(/comprend|❯/);
  await terminal.go(`2${KEY.enter}`, 'Partie 1 sur 3');
  terminal.press(`q${KEY.enter}`);
  await terminal.ends();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('\n  profile: company\n');
  expect(text).toContain('#   centre     Lieu de spectacle');
});
