import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { ROOT } from '../folders.ts';
import { flatten, KEY, Terminal } from './terminal.ts';

/** The program says dates from that on which it is run. */
const A_DAY = join(ROOT, 'test/fixtures/preload/a-day.cjs');

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
  { keys: KEY.enter, until: 'Comment s’appelle', caption: null },
  {
    keys: enter('Compagnie Bras de rivière'),
    until: 'Quelle structure',
    caption: 'Le nom, puis le profil : la touche 2, puis Entrée.',
  },
  {
    keys: enter('2'),
    until: 'De combien de temps',
    caption: 'Trois durées, à choisir selon le temps que l’on a.',
  },
  { keys: enter('1'), until: 'Quel est votre statut ?', caption: null },
  {
    keys: '1',
    until: '❯ 1',
    caption: 'Ce que la structure est, en trois questions : la suite ne garde que ce qui la regarde.',
  },
  { keys: KEY.enter, until: 'Combien de personnes', caption: null },
  { keys: enter('6'), until: 'Quelles phrases sont vraies', caption: null },
  {
    keys: '23',
    until: /\[x\].*\[x\]/,
    caption: 'Plusieurs phrases peuvent être vraies : 2, puis 3, puis Entrée.',
  },
  { keys: KEY.enter, until: 'accompagne-t-il', caption: null },
  {
    keys: '1',
    until: '❯ 1',
    caption: 'Une personne vous accompagne, ou non : le plan en tient compte.',
  },
  { keys: KEY.enter, until: 'Que voulez-vous', caption: null },
  { keys: '25', until: '[2]', caption: 'Les objectifs, dans l’ordre : 2, puis 5, puis Entrée.' },
  { keys: KEY.enter, until: 'Partie 1 sur 3', caption: null },
  { keys: KEY.enter, until: 'Question 1 sur', caption: null },
  { keys: '3', until: '❯ 3', caption: 'La première question : la touche 3 choisit, Entrée valide.' },
  { keys: enter('a'), until: 'À regarder ensemble', caption: 'La touche a : de l’aide.' },
  { keys: KEY.left, until: '❯ 3', caption: null },
  { keys: KEY.enter, until: 'Question 2 sur', caption: null },
];

/** What is replied to the questions that follow, one after the other. */
const REPLIES = ['2', 's', '3', 'p', '1', '3', '2', '2', '3', '2', '3', '2', '3', '1', '2'];

const end: Scene[] = [
  {
    keys: '13',
    until: /\[x\].*\[x\]/,
    caption: 'Une question hors du calcul, pour en parler : ce qui vous freine.',
  },
  { keys: KEY.enter, until: 'Entrée sans rien écrire : passer à la suite', caption: null },
  {
    keys: enter('Un carnet de bord sonore que les spectateurs écrivent avec nous.'),
    until: 'Dans un an, 1 sur',
    caption: 'À la fin, pour les réponses les plus basses : où en être dans un an ?',
  },
  { keys: enter('2'), until: 'Dans un an, 2 sur', caption: null },
];

/** From the review to the end. */
const plan: Scene[] = [
  {
    keys: enter('t'),
    until: 'Qui s’en occupe, et pour quand ?',
    caption: 'La touche t termine : qui s’occupe des premières actions, et pour quand ?',
  },
  { keys: KEY.enter, until: 'Action 1 sur 3', caption: null },
  { keys: enter('Karim'), until: 'Karim : pour quand ?', caption: null },
  { keys: '1', until: '❯ 1', caption: 'Un prénom, puis une date.' },
  { keys: KEY.enter, until: 'Action 2 sur 3', caption: null },
  { keys: enter('Léa'), until: 'Léa : pour quand ?', caption: null },
  { keys: enter('4'), until: 'avant la générale', caption: null },
  { keys: enter('avant la générale'), until: 'Action 3 sur 3', caption: null },
  { keys: KEY.enter, until: 'Profil :', caption: null },
];

// The text that the README shows; made anew by `npx vitest run test/e2e/recording.test.ts -u`.
it('an interview, as recorded in docs/interview.txt', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cap-recording-'));
  const cwd = join(home, 'diagnostic');
  mkdirSync(cwd);
  const terminal = new Terminal([], { cwd, env: { HOME: home, NODE_OPTIONS: `--require ${A_DAY}` } });
  const pages: string[] = [];
  const play = async ({ keys, until, caption }: Scene): Promise<void> => {
    await terminal.go(keys, until);
    await terminal.settles();
    if (caption !== null) pages.push(page(caption, terminal.text));
  };
  for (const scene of scenes) await play(scene);
  for (const reply of REPLIES) {
    if (flatten(terminal.text).includes('Plusieurs réponses possibles')) break;
    await answer(terminal, reply);
  }
  for (const scene of end) await play(scene);
  while (!flatten(terminal.text).includes('Sans réponse')) await pass(terminal);
  await play({ keys: '', until: 'Sans réponse', caption: 'Les réponses, à relire : ce qui attend d’abord.' });
  for (const scene of plan) await play(scene);
  while (!terminal.exited) {
    terminal.press(KEY.enter);
    await terminal.settles();
  }
  const { exitCode } = await terminal.ends();
  expect(exitCode).toBe(0);
  const all = terminal.scrolled;
  const profile = all.slice(all.lastIndexOf(' Profil'));
  pages.push(page('Puis le profil, les premières actions et les fichiers.', profile));
  rmSync(home, { recursive: true });
  expect(flatten(profile)).toContain('compagnie-bras-de-riviere.plan.md');
  await expect(`${pages.join('\n')}`).toMatchFileSnapshot('../../docs/interview.txt');
});

/** Replies to the question on screen, after the page that begins its part, if it is before it. */
async function answer(terminal: Terminal, reply: string): Promise<void> {
  if (/Partie \d sur 3/.test(flatten(terminal.text))) {
    await terminal.go(KEY.enter, /Question \d+ sur/);
    await terminal.settles();
  }
  if (/[a-z]/.test(reply)) return terminal.runs(reply);
  const before = terminal.text;
  terminal.press(enter(reply));
  await terminal.changes(before);
}

/** Aims for nothing more. */
async function pass(terminal: Terminal): Promise<void> {
  await terminal.runs('p');
}

const page = (caption: string, screen: string): string => {
  const rule = '─'.repeat(80);
  return `${caption}\n${rule}\n${screen.replace(/^\n+/, '').trimEnd()}\n${rule}\n`;
};
