import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { localDay } from '../../src/model/day.ts';
import { run } from './run.ts';
import { BIN, decideLater, flatten, KEY, Terminal } from './terminal.ts';

// Whole interviews, key by key, in a process of their own.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cap-interrupted-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = 'compagnie-x.answers.yaml';
const BEGUN = `questionnaire: culture@2.0.0
track: standard
structure: { name: Compagnie X, profile: company }
date: "${localDay(new Date())}"
objectives: [keep-link]
answers:
  written-purpose: said-aloud
`;
const begin = () => writeFileSync(join(folder, FILE), BEGUN);
const onDisk = () => parse(readFileSync(join(folder, FILE), 'utf8'));

/** On the second question of a file that was begun. */
async function resumed(args: string[] = []): Promise<Terminal> {
  const terminal = new Terminal(args, { cwd: folder });
  await terminal.shows('Reprendre Compagnie X');
  await terminal.go(KEY.enter, /Question 2 sur/);
  return terminal;
}

/** The way to each kind of screen, from the second question, and what shows that it is there. */
const SCREENS: [string, string[], string | RegExp][] = [
  ['a question', [], /Question 2 sur/],
  ['an answer under the cursor', [KEY.down], /❯ 1/],
  ['a note', ['n\r', 'Une note en cours'], 'Une note en cours'],
  ['a letter chosen', ['s'], '[Entrée] Nous ne savons pas'],
  ['help', ['a\r'], 'À regarder ensemble'],
  ['the list of keys', [KEY.tab], 'Que voulez-vous faire ?'],
  ['the review', ['r\r'], 'Continuer les questions'],
  ['the objectives', [KEY.left, KEY.left, KEY.left], 'Que voulez-vous que le numérique'],
  ['the accompaniment', Array<string>(4).fill(KEY.left), 'accompagne-t-il'],
];

const farewell = (terminal: Terminal): string => flatten(terminal.text);

/** The cursor is shown, no mode is left on, no stack was written, and nothing is left of the screen. */
function expectClean(terminal: Terminal): void {
  const { raw } = terminal;
  expect(raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?25h'));
  expect(raw.lastIndexOf('\u001b[?2004h')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?2004l'));
  expect(stripVTControlCharacters(raw)).not.toMatch(/\n\s+at .*:\d+:\d+/);
  expect(terminal.text).not.toMatch(/❯|─{10}/);
  expect(terminal.cursor.line).toBe('');
}

describe('Ctrl-C', () => {
  it.each(SCREENS)(
    'on %s leaves the terminal clean, and says where the answers are',
    async (_, keys, shown) => {
      begin();
      const terminal = await resumed();
      for (const key of keys) {
        terminal.press(key);
        await terminal.settles();
      }
      await terminal.shows(shown);
      terminal.press(KEY.ctrlC);
      expect((await terminal.ends()).exitCode).toBe(130);
      expectClean(terminal);
      expect(farewell(terminal)).toContain(`Vos réponses sont enregistrées dans ${FILE}.`);
      expect(farewell(terminal)).toContain(`Pour reprendre, dans le dossier ${folder} : cap-numerique`);
      expect(readFileSync(join(folder, FILE), 'utf8')).toBe(BEGUN);
    },
  );

  it('on the first screens says that there was nothing to save', async () => {
    const terminal = new Terminal(['diagnose'], { cwd: folder });
    await terminal.shows('À quoi cela sert');
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(130);
    expectClean(terminal);
    expect(farewell(terminal)).toContain(
      `Rien n’était encore à enregistrer. Pour commencer, dans le dossier ${folder} : cap-`,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('before anything is taken up says that what is there stays', async () => {
    begin();
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows('Reprendre Compagnie X');
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(130);
    expect(farewell(terminal)).toContain(
      `Vos réponses restent enregistrées. Pour reprendre, dans le dossier ${folder} :`,
    );
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(BEGUN);
  });

  it('with --plain is as clean', async () => {
    begin();
    const terminal = new Terminal(['diagnose', '--plain'], { cwd: folder });
    await terminal.shows('Reprendre Compagnie X');
    await terminal.go('1\r', /Question 2 sur/);
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(130);
    expect(farewell(terminal)).toContain(`Vos réponses sont enregistrées dans ${FILE}.`);
  });
});

describe('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s ends with %i, all saved and the terminal clean', async (signal, code) => {
    begin();
    const terminal = await resumed();
    await terminal.go(`2${KEY.enter}`, /Question 3 sur/);
    terminal.kill(signal);
    expect((await terminal.ends()).exitCode).toBe(code);
    expectClean(terminal);
    expect(farewell(terminal)).toContain(`Vos réponses sont enregistrées dans ${FILE}.`);
    expect(Object.keys(onDisk().answers)).toHaveLength(2);
  });

  it('end of input ends the interview, saved, and says so', async () => {
    begin();
    const terminal = await resumed();
    terminal.press(KEY.ctrlD);
    expect((await terminal.ends()).exitCode).toBe(130);
    expectClean(terminal);
    expect(farewell(terminal)).toContain('La saisie s’est arrêtée.');
  });
});

/** What an answer of the file says. */
const partsOf = (answer: unknown): { value?: unknown; note?: string } =>
  typeof answer === 'string' ? { value: answer } : (answer ?? {});

describe('Ctrl-Z', () => {
  it('changes nothing where no shell could bring the program back', async () => {
    begin();
    const terminal = await resumed();
    await terminal.go(KEY.down, /❯ 1/);
    terminal.press('\u001a');
    await new Promise((resolve) => setTimeout(resolve, 200));
    // Whoever meant to undo something, and has a shell before them, is told the way back.
    expect(flatten(stripVTControlCharacters(terminal.raw))).toContain(
      'L’autodiagnostic est en pause, rien n’est perdu. Pour y revenir, tapez fg, puis Entrée.',
    );
    await terminal.go(KEY.enter, /Question 3 sur/);
    terminal.press(`q${KEY.enter}`);
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(onDisk().answers['tool-choice']).toEqual(expect.any(String));
  });
});

describe('a window', () => {
  it('that is closed ends the program, with all that was answered in the file', async () => {
    begin();
    const terminal = await resumed();
    await terminal.go(`2${KEY.enter}`, /Question 3 sur/);
    terminal.close();
    while (isRunning(terminal.pid)) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Object.keys(onDisk().answers)).toEqual(['written-purpose', 'tool-choice']);
    expect(readdirSync(folder)).toEqual([FILE]);
  });
});

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a disk that refuses', () => {
  // A folder that takes no file, not even from the administrator.
  it.skipIf(process.platform !== 'linux')('is told of before the first question', async () => {
    const terminal = new Terminal(['--flash'], { cwd: '/sys' });
    expect((await terminal.ends()).exitCode).toBe(1);
    const text = flatten(terminal.text);
    expect(text).toMatch(/^Vos réponses ne pourraient pas être enregistrées dans \/sys : ce dossier refuse/);
    expect(text).toContain('cd ~/Documents');
  });

  it('is told of at once, tried again at each answer, and caught up with', async () => {
    begin();
    const terminal = await resumed();
    // As a disk that is unplugged.
    renameSync(folder, `${folder}-gone`);
    await terminal.go(`2${KEY.enter}`, 'Pas encore enregistré : le dossier n’existe plus.');
    await terminal.go(`q${KEY.enter}`, 'Vos dernières réponses ne sont pas enregistrées.');
    // Back on the question: the place is written above both screens.
    await terminal.go(`2${KEY.enter}`, 'Pas encore enregistré : le dossier n’existe plus.');
    renameSync(`${folder}-gone`, folder);
    await terminal.go(`3${KEY.enter}`, 'Tout est de nouveau enregistré.');
    await vi.waitFor(() => expect(Object.keys(onDisk().answers)).toHaveLength(3), { timeout: 20_000 });
    terminal.press(`q${KEY.enter}`);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('says that a new try has failed as well', async () => {
    begin();
    const terminal = await resumed();
    renameSync(folder, `${folder}-gone`);
    await terminal.go(`2${KEY.enter}`, 'Pas encore enregistré');
    await terminal.go(`q${KEY.enter}`, 'Essayer encore d’enregistrer');
    await terminal.go(KEY.enter, 'L’enregistrement n’a pas encore réussi.');
    renameSync(`${folder}-gone`, folder);
    await terminal.go(KEY.enter, `Vos réponses sont enregistrées dans ${FILE}.`);
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(Object.keys(onDisk().answers)).toHaveLength(2);
  });

  it('lets nobody look for a plan that could not be written', async () => {
    begin();
    const terminal = new Terminal(['--plain'], { cwd: folder, rows: 200 });
    await terminal.shows('Reprendre Compagnie X');
    await terminal.go('1\r', /Question 2 sur/);
    mkdirSync(join(folder, 'compagnie-x.plan.md'));
    mkdirSync(join(folder, 'compagnie-x.plan.html'));
    await terminal.go('r\r', 'Sans réponse');
    await terminal.go('t\r', 'terminer quand même ?');
    terminal.press('2\r');
    await decideLater(terminal, 'Le plan d’action manque.');
    terminal.press('\r');
    expect((await terminal.ends()).exitCode).toBe(1);
    const end = flatten(terminal.text);
    expect(end).toMatch(
      /Une fois l’obstacle levé, .* : cap-numerique plan compagnie-x.answers.yaml --format html/,
    );
    expect(end).not.toContain('envoyez-lui');
  });

  it('does not let the answers go unsaved without saying so', async () => {
    begin();
    const terminal = await resumed();
    renameSync(folder, `${folder}-gone`);
    await terminal.go(`2${KEY.enter}`, 'Pas encore enregistré');
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(1);
    expect(farewell(terminal)).toContain('n’ont pas pu être enregistrées');
    renameSync(`${folder}-gone`, folder);
  });
});

describe('a file that is cleared away', () => {
  /** The ways to leave, and whether something is still asked where the answers cannot be saved. */
  const WAYS: [string, (terminal: Terminal) => void, number][] = [
    ['q', (terminal) => terminal.press(`q${KEY.enter}`), 0],
    ['Ctrl-C', (terminal) => terminal.press(KEY.ctrlC), 130],
    ['Ctrl-D', (terminal) => terminal.press(KEY.ctrlD), 130],
    ['SIGTERM', (terminal) => terminal.kill('SIGTERM'), 143],
    ['SIGHUP', (terminal) => terminal.kill('SIGHUP'), 129],
  ];

  it.each(WAYS)('is written again from memory on %s', async (_, leave, code) => {
    begin();
    const terminal = await resumed();
    await terminal.go(`2${KEY.enter}`, /Question 3 sur/);
    rmSync(join(folder, FILE));
    leave(terminal);
    expect((await terminal.ends()).exitCode).toBe(code);
    expect(farewell(terminal)).toContain(
      `Le fichier avait disparu du dossier : il a été enregistré de nouveau. Vos réponses sont enregistrées dans ${FILE}.`,
    );
    expect(Object.keys(onDisk().answers)).toHaveLength(2);
  });

  it.each(WAYS.slice(1))('with its folder is said to be lost on %s', async (_, leave) => {
    begin();
    const terminal = await resumed();
    await terminal.go(`2${KEY.enter}`, /Question 3 sur/);
    rmSync(folder, { recursive: true });
    leave(terminal);
    expect((await terminal.ends()).exitCode).toBe(1);
    mkdirSync(folder);
    expect(farewell(terminal)).toContain(
      `Vos réponses n’ont pas pu être enregistrées : ${FILE} n’est plus là, et le dossier n’existe plus.`,
    );
    expect(farewell(terminal)).not.toMatch(/sont enregistrées dans|Pour reprendre/);
  });

  it('with its folder lets q and the end wait until it is back', async () => {
    begin();
    const terminal = await resumed();
    renameSync(folder, `${folder}-gone`);
    await terminal.go(`q${KEY.enter}`, 'Vos dernières réponses ne sont pas enregistrées.');
    renameSync(`${folder}-gone`, folder);
    await terminal.go(KEY.enter, `Vos réponses sont enregistrées dans ${FILE}.`);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('while the last page is read is made again, the plan as well', async () => {
    begin();
    const terminal = await resumed();
    await terminal.go(`r${KEY.enter}`, 'Continuer les questions');
    await terminal.go(`t${KEY.enter}`, 'terminer quand même ?');
    terminal.press(`2${KEY.enter}`);
    await decideLater(terminal, 'Profil : Compagnie X');
    const made = readdirSync(folder).sort();
    for (const file of made) rmSync(join(folder, file));
    while (!terminal.exited) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(made);
    expect(Object.keys(onDisk().answers)).toHaveLength(1);
  });

  it('shows no key that is typed while the plan is written', async () => {
    begin();
    const terminal = await resumed();
    await terminal.go(`r${KEY.enter}`, 'Continuer les questions');
    await terminal.go(`t${KEY.enter}`, 'terminer quand même ?');
    await terminal.go(`2${KEY.enter}`, 'Qui s’en occupe, et pour quand ?');
    // All at once: on the last page, the arrow goes back to the answers.
    terminal.press(`2${KEY.enter}${KEY.left}${KEY.left}`);
    await terminal.shows('Profil : Compagnie X');
    while (!terminal.exited) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(terminal.raw).not.toContain('^[');
    expectClean(terminal);
  });

  it('before anything is taken up is not said to be kept', async () => {
    begin();
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows('Reprendre Compagnie X');
    rmSync(join(folder, FILE));
    terminal.press(KEY.ctrlC);
    expect((await terminal.ends()).exitCode).toBe(130);
    expect(farewell(terminal)).toContain('Rien n’était encore à enregistrer.');
  });
});

describe('a kill', () => {
  it('on the way to the first answer leaves nothing, or a file that check takes', async () => {
    const way = [
      KEY.enter,
      `Compagnie X${KEY.enter}`,
      `2${KEY.enter}`,
      `1${KEY.enter}`,
      ...[`p${KEY.enter}`, KEY.enter, `p${KEY.enter}`, `p${KEY.enter}`],
      `1${KEY.enter}`,
      KEY.enter,
    ];
    for (let keys = 1; keys <= way.length; keys++) {
      const terminal = new Terminal(['diagnose'], { cwd: folder });
      await terminal.shows('À quoi cela sert');
      for (const key of way.slice(0, keys)) {
        const before = terminal.text;
        terminal.press(key);
        await terminal.changes(before);
      }
      terminal.kill('SIGKILL');
      await terminal.ends();
      // The name and the kind of structure make the file.
      expect(readdirSync(folder).filter((name) => name.endsWith('.yaml'))).toEqual(keys < 3 ? [] : [FILE]);
      if (keys < 3) continue;
      expect(run(['check', '.'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' });
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
    }
  });

  it('before it, or leaving, says that nothing was begun; cohort and plan say that nothing is answered', async () => {
    const terminal = new Terminal(['diagnose', '--lang', 'en'], { cwd: folder });
    await terminal.shows('What it is for');
    await terminal.go(KEY.enter, 'What is your organisation called?');
    await terminal.go(`Compagnie X${KEY.enter}`, 'What kind of organisation');
    terminal.press(`q${KEY.enter}`);
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(farewell(terminal)).toContain('The assessment had not begun. There was nothing to save yet.');
    expect(readdirSync(folder)).toEqual([]);
    writeFileSync(
      join(folder, FILE),
      'questionnaire: culture@2.0.0\nstructure: { name: Compagnie X, profile: company }\nanswers: {}\n',
    );
    const plan = run(['plan', FILE], { cwd: folder });
    expect([plan.code, plan.stdout]).toEqual([0, expect.stringMatching(/encore répondu à aucune question/)]);
    expect(run(['cohort', '.', '-o', 'out'], { cwd: folder }).code).toBe(0);
  });

  it('at any moment loses nothing but the answer being typed, a hundred times', async () => {
    begin();
    let known = onDisk().answers as Record<string, unknown>;
    const moments = fc.sample(fc.integer({ min: 0, max: 60 }), { numRuns: 100, seed: 20260302 });
    for (const [run, delay] of moments.entries()) {
      const terminal = new Terminal([], { cwd: folder });
      await terminal.shows('Reprendre Compagnie X');
      await terminal.go(KEY.enter, /Question \d+ sur|Partie \d sur/);
      if (/Partie \d sur/.test(terminal.text)) await terminal.go(KEY.enter, /Question \d+ sur/);
      // A note, or two answers with one left for later between them, typed as fast as a terminal takes them; then the
      // end, in the middle of it or after.
      const choice = (run % 5) + 1;
      if (run % 2 === 0) {
        terminal.press(`${choice}${KEY.enter}p${KEY.enter}${choice}${KEY.enter}`);
      } else {
        await terminal.go(`n${KEY.enter}`, 'Votre note');
        terminal.press(`Note ${run}${KEY.enter}`);
      }
      await new Promise((resolve) => setTimeout(resolve, delay));
      terminal.kill('SIGKILL');
      await terminal.ends();
      const { answers, ...rest } = onDisk();
      expect(rest).toMatchObject({
        structure: { name: 'Compagnie X', profile: 'company' },
        track: 'standard',
      });
      for (const [id, answer] of Object.entries(known)) {
        const [was, is] = [partsOf(answer), partsOf(answers[id])];
        if (was.value !== undefined) expect(is.value).toBe(was.value);
        // A note that is opened again is written on.
        expect(is.note ?? '').toMatch(new RegExp(`^${was.note ?? ''}`));
      }
      known = answers;
      if (Object.keys(known).length > 20) {
        begin();
        known = onDisk().answers;
      }
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.yaml'))).toEqual([FILE]);
  }, 300_000);

  it('while names and dates are given loses none that was entered', async () => {
    const low = '  backup: single-copy\n  tool-list: no-overview\n  channel-purpose: there-by-habit\n';
    const typed = ['Karim', '1', 'Léa', '5', 'Zoé', '4', 'avant la générale'];
    const moments = fc.sample(fc.integer({ min: 0, max: 40 }), { numRuns: 15, seed: 20260302 });
    for (const delay of moments) {
      writeFileSync(join(folder, FILE), BEGUN + low);
      const terminal = await resumed();
      await terminal.go(`r${KEY.enter}`, 'Vos réponses');
      await terminal.go(`t${KEY.enter}`, 'terminer quand même ?');
      await terminal.go(`2${KEY.enter}`, 'Qui s’en occupe, et pour quand ?');
      await terminal.go(KEY.enter, 'Action 1 sur 3');
      terminal.press(...typed.map((line) => `${line}${KEY.enter}`));
      await new Promise((resolve) => setTimeout(resolve, delay));
      terminal.kill('SIGKILL');
      await terminal.ends();
      // What was entered is there, from the first name on, each whole.
      const said = Object.values<{ who: string; by?: string }>(onDisk().plan ?? {});
      const whole = [
        { who: 'Karim', by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
        { who: 'Léa' },
        { who: 'Zoé', by: 'avant la générale' },
      ];
      for (const [i, { who, ...rest }] of said.entries()) {
        const isLast = i === said.length - 1;
        expect({ who, ...rest }).toEqual(isLast && rest.by === undefined ? { who: whole[i]?.who } : whole[i]);
      }
      if (said.length === 0) continue;
      const again = new Terminal([], { cwd: folder, rows: 60 });
      await again.shows('Reprendre Compagnie X');
      await again.go(KEY.enter, /Question 2 sur|Vos réponses/);
      await again.go(`r${KEY.enter}`, 'Qui s’occupe des premières actions');
      expect(flatten(again.text)).toContain('1. Karim');
      again.kill('SIGKILL');
      await again.ends();
    }
  }, 120_000);

  it('right after an answer is on screen finds it on the disk', async () => {
    begin();
    for (let n = 2; n <= 6; n++) {
      const terminal = new Terminal([], { cwd: folder });
      await terminal.shows('Reprendre Compagnie X');
      await terminal.go(KEY.enter, new RegExp(`Question ${n} sur`));
      await terminal.go(`3${KEY.enter}`, new RegExp(`Question ${n + 1} sur`));
      terminal.kill('SIGKILL');
      await terminal.ends();
      expect(Object.keys(onDisk().answers)).toHaveLength(n);
    }
  }, 60_000);
});

describe('without a terminal', () => {
  it.each([[[]], [['diagnose']], [['--plain', '--lang', 'fr']]])(
    '%j asks nothing, says what to do instead, and ends at once',
    (args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
        cwd: folder,
        input: '1\n2\n',
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/terminal/);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('asks nothing in CI, on a terminal even', async () => {
    const terminal = new Terminal(['diagnose'], { cwd: folder, env: { CI: 'true' } });
    expect((await terminal.ends()).exitCode).toBe(2);
    expect(flatten(terminal.text)).toContain('La variable d’environnement CI est posée');
    expect(flatten(terminal.text)).toContain('cap-numerique new answers');
  });
});
