import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { daysAfter, localDay, monthsAfter } from '../../src/model/day.ts';
import { ROOT } from '../folders.ts';
import { run } from './run.ts';
import { decideLater, flatten, KEY, Terminal } from './terminal.ts';

// Whole interviews, key by key, in a process of their own.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = localDay(new Date());
const A_YEAR_AGO = monthsAfter(TODAY, -12);
const FILE = 'radio-basse-brume.answers.yaml';
const ANEW = `radio-basse-brume-${TODAY}.answers.yaml`;

/** What the radio of the examples answered, as a team, a year ago. */
const THEN = readFileSync(join(ROOT, 'examples/cohorte', FILE), 'utf8')
  .replace(/^respondent:.*\n/m, '')
  .replace(/^date:.*$/m, `date: "${A_YEAR_AGO}"`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cap-review-'));
  writeFileSync(join(folder, FILE), THEN);
});
afterEach(() => rmSync(folder, { recursive: true }));

const onDisk = () => parse(readFileSync(join(folder, ANEW), 'utf8'));

/** What is replied to each screen, by what stands there; the first that fits. */
const REPLIES: [RegExp, string][] = [
  [/n’est plus la même/, '2'],
  [/qu’est-ce qui était vrai/, '1'],
  [/Où en est cette action/, '1'],
  [/À quoi cela se voit-il/, 'Relu en mars'],
  [/aimeriez-vous en être dans un an/, 'p'],
  [/Que voulez-vous que le numérique/, '1'],
  [/Plusieurs réponses possibles : .*Question \d|Question \d+ sur .*Plusieurs réponses possibles/, '2'],
  [/Question \d+ sur/, '2'],
];

/** Replies to screen after screen, until one is there. */
async function replyUntil(terminal: Terminal, until: RegExp): Promise<string[]> {
  const seen: string[] = [];
  for (let text = flatten(terminal.text); !until.test(text); text = flatten(terminal.text)) {
    seen.push(text);
    const reply = REPLIES.find(([there]) => there.test(text))?.[1] ?? '';
    const before = terminal.text;
    terminal.press(reply);
    if (reply !== '') await terminal.changes(before);
    const marked = terminal.text;
    terminal.press(KEY.enter);
    await terminal.changes(marked);
  }
  return seen;
}

describe('a radio, a year later', () => {
  it('looks back on its answers and its plan, killed in the middle and gone on with', async () => {
    const begun = new Terminal(['diagnose', '--review', FILE, '--flash'], { cwd: folder });
    await begun.shows('Le bilan de Radio Basse-Brume');
    const first = await replyUntil(begun, /Question 5 sur/);
    expect(first.some((text) => text.includes('Répondu il y a un an :'))).toBe(true);
    expect(first.some((text) => text.includes('Comment s’appelle'))).toBe(false);
    begun.kill('SIGKILL');
    await begun.ends();
    const answered = Object.keys(onDisk().answers).length;
    expect(answered).toBe(4);
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows('Reprendre Radio Basse-Brume');
    await terminal.go(KEY.enter, 'Partie 2 sur 3');
    const then = await replyUntil(terminal, /Qui s’en occupe, et/);
    expect(then.filter((text) => text.includes('Où en est cette action ?'))).toHaveLength(7);
    await decideLater(terminal, 'Profil');
    while (!terminal.exited) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(terminal.scrolled.replace(/\s+/g, '')).toContain(`cap-numeriquecompare${FILE}${ANEW}`);
    const { review, answers, track } = onDisk();
    expect(track).toBe('flash');
    expect(review).toMatchObject({ date: A_YEAR_AGO });
    expect(new Set(Object.values(review.actions))).toEqual(new Set(['done']));
    expect(new Set(Object.values(review.indicators))).toEqual(new Set(['Relu en mars']));
    expect(Object.values<{ why?: string }>(answers).some(({ why }) => why === 'clearer')).toBe(true);
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(THEN);
    expect(run(['check', '--strict', ANEW], { cwd: folder })).toMatchObject({ code: 0 });
  });

  it('is offered where nobody names anything, and in plain lines', async () => {
    const terminal = new Terminal(['--plain'], { cwd: folder });
    await terminal.shows('Faire le bilan de Radio Basse-Brume');
    await terminal.go('1\r', 'Le bilan de Radio Basse-Brume');
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(130);
  });
});

describe('a file that cannot be looked back on', () => {
  it.each([
    ['is missing', 'radio.answers.yaml', null, 'CN001'],
    ['is broken', 'b.answers.yaml', THEN.replace('track: standard', 'track: [standard'), 'CN'],
    ['answers otherwise', 'c.answers.yaml', THEN.replace('culture@2.0.0', 'other@1.0.0'), 'CN903'],
    ['is to what was remade', 'e.answers.yaml', THEN.replace('culture@2.0.0', 'culture@1.0.0'), 'CN989'],
    ['has no day', 'd.answers.yaml', THEN.replace(/^date:.*\n/m, ''), 'ne dit pas de quel jour'],
  ])('%s: it is refused before anything is asked', async (_, file, text, said) => {
    if (text !== null) writeFileSync(join(folder, file), text);
    const files = readdirSync(folder);
    const terminal = new Terminal(['diagnose', '--review', file], { cwd: folder });
    expect((await terminal.ends()).exitCode).toBe(1);
    expect(flatten(terminal.scrolled)).toContain(said);
    expect(flatten(terminal.scrolled)).not.toContain('À quoi cela sert');
    expect(readdirSync(folder)).toEqual(files);
  });
});

describe('answers of another folder', () => {
  const now = () => mkdtempSync(join(folder, 'now-'));
  const from = (cwd: string, args: string[]) => new Terminal(args, { cwd });

  it('make no file before a reply, then one that says which command looks back on them again', async () => {
    const cwd = now();
    const review = ['diagnose', '--review', `../${FILE}`];
    for (const stop of ['left', 'killed']) {
      const terminal = from(cwd, review);
      await terminal.shows('Le bilan de Radio Basse-Brume');
      if (stop === 'killed') terminal.kill('SIGTERM');
      else terminal.press(KEY.ctrlC);
      await terminal.ends();
      expect(flatten(terminal.scrolled)).toContain(`diagnose --review ../${FILE}`);
      expect(readdirSync(cwd)).toEqual([]);
    }
    const begun = from(cwd, review);
    await begun.shows('Le bilan de Radio Basse-Brume');
    await replyUntil(begun, /Question 1 sur/);
    begun.kill('SIGKILL');
    await begun.ends();
    expect(readdirSync(cwd)).toEqual([ANEW]);
    const again = from(cwd, []);
    await again.shows('sur lesquelles revient le bilan');
    again.press(KEY.enter);
    await again.shows('Partie 1 sur 3');
    again.press(KEY.ctrlC);
    await again.ends();
    const said = flatten(again.scrolled);
    expect(said).toContain('Pour revenir aussi sur les réponses');
    expect(said).toContain('cap-numerique diagnose --review fichier');
  });

  it('of a day to come, or of these days, are said to be so, and looked back on all the same', async () => {
    for (const [days, message] of [
      [1, 'qui est à venir'],
      [-30, 'à moins de 60 jours d’aujourd’hui'],
    ] as const) {
      const date = daysAfter(TODAY, days);
      writeFileSync(join(folder, 'f.answers.yaml'), THEN.replace(/^date:.*$/m, `date: "${date}"`));
      const terminal = from(now(), ['diagnose', '--review', '../f.answers.yaml', '--plain']);
      await terminal.shows(message);
      await terminal.shows('Le bilan de Radio Basse-Brume');
      terminal.press(KEY.ctrlC);
      await terminal.ends();
    }
  });
});
