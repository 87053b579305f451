import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { localDay } from '../../src/model/day.ts';
import { decideLater, flatten, KEY, Terminal } from './terminal.ts';

vi.setConfig({ testTimeout: 120_000 });

let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cap-last-page-'));
  folder = join(home, 'Notre dossier d’été');
  mkdirSync(folder);
  writeFileSync(join(folder, FILE), BEGUN);
});
afterEach(() => rmSync(home, { recursive: true }));

const FILE = 'compagnie-x.answers.yaml';
const PAGE = 'compagnie-x.plan.html';
const BEGUN = `questionnaire: culture@2.0.0
track: standard
structure: { name: Compagnie X, profile: company }
date: "${localDay(new Date())}"
objectives: [keep-link]
answers: { written-purpose: said-aloud }
`;
const OPENING = 'Le plan s’ouvre dans votre navigateur.';

/** A desktop whose opener writes down what it is given, in a file named `opened`. @param code how it ends. */
function desktop(code: number): Record<string, string> {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const opener = join(bin, 'xdg-open');
  writeFileSync(opener, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${join(home, 'opened')}'\nexit ${code}\n`);
  chmodSync(opener, 0o755);
  return { ...NOWHERE, DISPLAY: ':9', PATH: [bin, process.env.PATH].join(delimiter) };
}
/** No desktop. */
const NOWHERE = {
  DISPLAY: '',
  WAYLAND_DISPLAY: '',
  WSL_DISTRO_NAME: '',
  SSH_CONNECTION: '',
  SSH_CLIENT: '',
  SSH_TTY: '',
};
const opened = (): string => readFileSync(join(home, 'opened'), 'utf8');

/** On the last page. */
async function ended(env: Record<string, string>, size: { columns?: number; rows?: number } = {}) {
  const terminal = new Terminal([], { cwd: folder, env, ...size });
  await terminal.shows('Reprendre Compagnie X');
  await terminal.go(KEY.enter, /Question 2 sur/);
  await terminal.go(KEY.tab, 'Que voulez-vous faire ?');
  const [, number] = /(\d) +Revoir toutes les réponses/.exec(terminal.text) ?? [];
  await terminal.go(`${number}${KEY.enter}`, 'Vos réponses');
  await finish(terminal);
  return terminal;
}

/** Finishes from the review. */
async function finish(terminal: Terminal): Promise<void> {
  await terminal.go(`t${KEY.enter}`, 'terminer quand même ?');
  await terminal.go(`2${KEY.enter}`, /Qui s’en occupe|Profil : Compagnie X/);
  if (terminal.text.includes('Qui s’en occupe')) await decideLater(terminal, 'Profil : Compagnie X');
}

describe('the last page', () => {
  it.each([
    ['longer than the window', 24],
    ['shorter', 60],
  ])('waits until it is closed, %s, and leaves its lines without its keys', async (_, rows) => {
    const terminal = await ended(NOWHERE, { rows });
    await terminal.settles();
    expect(terminal.exited).toBe(false);
    expect(flatten(terminal.text)).toContain('revoir les réponses');
    while (!terminal.exited) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    expect((await terminal.ends()).exitCode).toBe(0);
    const left = flatten(terminal.scrolled);
    expect(left).toContain(`${PAGE} : votre plan d’action, à lire et à imprimer`);
    expect(left).toMatch(new RegExp(`envoyez-lui ce seul fichier : ${FILE}$`));
  });

  it('opens the plan’s page', async () => {
    const terminal = await ended(desktop(0));
    await terminal.go('o', OPENING);
    await vi.waitFor(() => expect(opened()).toBe(`${join(folder, PAGE)}\n`), 10_000);
    await terminal.settles();
    expect(flatten(terminal.text)).toContain(OPENING);
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('neither opens nor closes for words typed there by mistake', async () => {
    const terminal = await ended(desktop(0), { rows: 60 });
    terminal.press('bonjour tout le monde');
    await terminal.settles();
    expect([terminal.exited, readdirSync(home).includes('opened')]).toEqual([false, false]);
    terminal.press(KEY.enter);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('says what to double-click if nothing opens it', async () => {
    const terminal = await ended(desktop(3), { columns: 120 });
    await terminal.go('o', 'Le navigateur ne s’est pas ouvert.');
    expect(terminal.text.replace(/\s+/g, '')).toContain(join(folder, PAGE).replace(/\s+/g, ''));
    terminal.press(KEY.ctrlC);
    await terminal.ends();
  });

  it.each([
    ['without a desktop', {}],
    ['on another computer', { DISPLAY: ':9', SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' }],
  ])('offers to open nothing %s', async (_, env) => {
    const terminal = await ended({ ...desktop(0), ...NOWHERE, ...env });
    expect(flatten(terminal.text)).not.toContain('ouvrir le plan');
    terminal.press('o');
    await terminal.settles();
    expect(readdirSync(home)).not.toContain('opened');
    terminal.kill('SIGTERM');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('goes back to the answers, and makes the plan again from them', async () => {
    const terminal = await ended(NOWHERE);
    const plan = () => readFileSync(join(folder, PAGE), 'utf8');
    const before = plan();
    await terminal.go(KEY.left, 'Vos réponses');
    const [, line] = /(\d+) +Votre dernier outil numérique/.exec(terminal.text) ?? [];
    await terminal.go(`${line}${KEY.enter}`, 'Votre dernier outil numérique');
    await terminal.settles();
    await terminal.go(`1${KEY.enter}`, 'Vos réponses');
    await finish(terminal);
    expect(Object.keys(parse(readFileSync(join(folder, FILE), 'utf8')).answers)).toHaveLength(2);
    expect(plan()).not.toBe(before);
    expect(readdirSync(folder).sort()).toEqual([FILE, PAGE, 'compagnie-x.plan.md']);
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('goes on with a name that is written in the plan meanwhile', async () => {
    const terminal = await ended(NOWHERE);
    const plan = join(folder, 'compagnie-x.plan.md');
    const text = readFileSync(plan, 'utf8');
    writeFileSync(plan, text.replace(/\[ \] Qui.:.*?(?=<!--)/, '[x] Qui : Zoé Pour le : 30 janvier 2027 '));
    await terminal.go(KEY.left, 'Vos réponses');
    await terminal.go(`t${KEY.enter}`, 'terminer quand même ?');
    await terminal.go(`2${KEY.enter}`, 'Profil : Compagnie X');
    terminal.press(KEY.ctrlC);
    await terminal.ends();
    expect(flatten(terminal.scrolled)).toContain('Qui s’en occupe : Zoé, le 30 janvier 2027');
    const said = parse(readFileSync(join(folder, FILE), 'utf8')).plan;
    expect(Object.values(said)).toEqual([{ who: 'Zoé', by: '2027-01-30' }]);
  });

  it('does all of that in plain lines', async () => {
    const terminal = new Terminal(['--plain'], { cwd: folder, env: desktop(0), rows: 200 });
    await terminal.shows('Reprendre Compagnie X');
    await terminal.go('1\r', /Question 2 sur/);
    await terminal.go('r\r', 'Vos réponses');
    for (const time of [1, 2]) {
      await terminal.go('t\r', new RegExp(`(terminer quand même .*){${time}}`));
      const last = () => flatten(terminal.text).split('terminer quand même').at(-1) ?? '';
      terminal.press('2\r');
      await vi.waitFor(() => expect(last()).toMatch(/Qui s’en occupe|Entrée pour fermer/), 10_000);
      if (last().includes('Qui s’en occupe')) terminal.press('2\r');
      await vi.waitFor(() => expect(last()).toContain('Entrée pour fermer'), 10_000);
      if (time === 1) await terminal.go('0\r', /Entrée pour fermer.*Vos réponses/);
    }
    await terminal.go(':o\r', OPENING);
    await vi.waitFor(() => expect(opened()).toBe(`${join(folder, PAGE)}\n`), 10_000);
    await terminal.go('z\r', /Entrée pour fermer.*Entrée pour fermer/);
    terminal.press('\r');
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(flatten(terminal.scrolled).split('o = ouvrir le plan')).toHaveLength(4);
  });
});
