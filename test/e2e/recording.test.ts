import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { flatten, KEY, Terminal } from './terminal.js';

vi.setConfig({ testTimeout: 120_000 });

/** A key, and what is said of it between two screens. */
interface Scene {
  keys: string;
  until: string | RegExp;
  caption: string | null;
}

const enter = (keys: string) => `${keys}${KEY.enter}`;
const scenes: Scene[] = [
  { keys: '', until: 'À quoi cela sert', caption: 'On lance « npx cap-numerique » : le premier écran.' },
  { keys: KEY.enter, until: 'Avant de commencer', caption: null },
  { keys: KEY.enter, until: 'Comment s’appelle', caption: null },
  {
    keys: enter('Compagnie Bras de rivière'),
    until: 'Quelle structure',
    caption: 'Le nom, puis le profil : la touche 2, puis Entrée.',
  },
  { keys: enter('2'), until: 'De combien de temps', caption: null },
  { keys: enter('2'), until: 'accompagne-t-il', caption: null },
  {
    keys: '1',
    until: '❯ 1',
    caption: 'Une personne vous accompagne, ou non : le plan en tient compte.',
  },
  { keys: KEY.enter, until: 'Que voulez-vous', caption: null },
  { keys: '25', until: '[2]', caption: 'Les objectifs, dans l’ordre : 2, puis 5, puis Entrée.' },
  { keys: KEY.enter, until: 'Partie 1 sur 3', caption: null },
  { keys: KEY.enter, until: 'Question 1 sur 12', caption: null },
  { keys: '3', until: '❯ 3', caption: 'La première question : la touche 3 choisit, Entrée valide.' },
  { keys: 'a', until: 'À regarder ensemble', caption: 'La touche a : de l’aide.' },
  { keys: KEY.left, until: '❯ 3', caption: null },
  { keys: KEY.enter, until: 'Question 2 sur 12', caption: null },
  { keys: enter('2'), until: 'Question 3 sur 12', caption: null },
  { keys: 's', until: 'Question 4 sur 12', caption: null },
  { keys: enter('3'), until: 'Partie 2 sur 3', caption: null },
  { keys: KEY.enter, until: 'Question 5 sur 12', caption: null },
  { keys: 'p', until: 'Question 6 sur 12', caption: null },
  { keys: enter('4'), until: 'Question 7 sur 12', caption: null },
  { keys: enter('3'), until: 'Question 8 sur 12', caption: null },
  { keys: enter('2'), until: 'Partie 3 sur 3', caption: null },
  { keys: KEY.enter, until: 'Question 9 sur 12', caption: null },
  { keys: enter('2'), until: 'Question 10 sur 12', caption: null },
  { keys: enter('3'), until: 'Question 11 sur 12', caption: null },
  { keys: enter('2'), until: 'Question 12 sur 12', caption: null },
  {
    keys: enter('3'),
    until: 'Dans un an, 1 sur 3',
    caption: 'À la fin, pour les réponses les plus basses : où en être dans un an ?',
  },
  { keys: enter('2'), until: 'Dans un an, 2 sur 3', caption: null },
  { keys: 'p', until: 'Dans un an, 3 sur 3', caption: null },
  { keys: 'p', until: 'Sans réponse', caption: 'Les réponses, à relire : ce qui attend d’abord.' },
  { keys: 't', until: 'Profil :', caption: null },
];

// The text that the README shows; made anew by `npx vitest run test/e2e/recording.test.ts -u`.
it('an interview, as recorded in docs/interview.txt', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cap-recording-'));
  const cwd = join(home, 'diagnostic');
  mkdirSync(cwd);
  const terminal = new Terminal([], { cwd, env: { HOME: home } });
  const pages: string[] = [];
  for (const { keys, until, caption } of scenes) {
    await terminal.go(keys, until);
    await terminal.settles();
    if (caption !== null) pages.push(page(caption, terminal.text));
  }
  while (!terminal.exited) {
    terminal.press(KEY.enter);
    await terminal.settles();
  }
  const { exitCode } = await terminal.ends();
  expect(exitCode).toBe(0);
  const all = terminal.scrolled;
  const end = all.slice(all.lastIndexOf(' Profil'));
  pages.push(page('Puis le profil, les premières actions et les fichiers.', end));
  rmSync(home, { recursive: true });
  expect(flatten(end)).toContain('compagnie-bras-de-riviere.plan.md');
  await expect(`${pages.join('\n')}`).toMatchFileSnapshot('../../docs/interview.txt');
});

const page = (caption: string, screen: string): string => {
  const rule = '─'.repeat(80);
  return `${caption}\n${rule}\n${screen.replace(/^\n+/, '').trimEnd()}\n${rule}\n`;
};
