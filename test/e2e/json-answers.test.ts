import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { localDay } from '../../src/model/day.ts';
import { emptyFolder } from '../folders.ts';
import { run } from './run.ts';
import { decideLater, flatten, KEY, Terminal } from './terminal.ts';

// A whole interview, key by key, in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const FILE = 'compagnie-x.answers.json';
const BEGUN = {
  questionnaire: 'culture@2.0.0',
  track: 'flash',
  structure: { id: 'compagnie-x', name: 'Compagnie X', profile: 'company', training: 'opco' },
  date: localDay(new Date()),
  objectives: ['keep-link'],
  answers: { 'digital-roles': 'roughly-known' },
  'à nous': { vu: true },
};

let folder: string;
/** What is wrong with the file at any moment. */
let broken: string[];
let watch: NodeJS.Timeout;
beforeEach(() => {
  folder = emptyFolder();
  writeFileSync(at(FILE), JSON.stringify(BEGUN, null, 2));
  broken = [];
  watch = setInterval(() => {
    const text = readFileSync(at(FILE), 'utf8');
    try {
      JSON.parse(text);
    } catch {
      broken.push(text);
    }
  }, 2);
});
afterEach(() => clearInterval(watch));

const at = (file: string): string => join(folder, file);
const onDisk = () => JSON.parse(readFileSync(at(FILE), 'utf8'));

async function resumed(): Promise<Terminal> {
  const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
  await terminal.shows('Reprendre Compagnie X');
  terminal.press(KEY.enter);
  await terminal.shows(/Question \d+ sur|Partie \d sur/);
  return terminal;
}

async function answerAll(terminal: Terminal, until: string): Promise<void> {
  while (!flatten(terminal.text).includes(until)) {
    const before = terminal.text;
    terminal.press(/Partie \d sur 3/.test(flatten(before)) ? KEY.enter : `2${KEY.enter}`);
    await terminal.changes(before);
  }
}

describe('answers in JSON', () => {
  it('are resumed, left by a kill and finished, and read by every command', async () => {
    const killed = await resumed();
    for (let answered = 2; answered < 5; answered++) {
      if (flatten(killed.text).includes('Partie')) await killed.go(KEY.enter, /Question \d+ sur/);
      const before = killed.text;
      killed.press(`2${KEY.enter}`);
      await killed.changes(before);
      expect(Object.keys(onDisk().answers)).toHaveLength(answered);
    }
    killed.kill('SIGKILL');
    await killed.ends();
    const known = onDisk().answers;

    const terminal = await resumed();
    await answerAll(terminal, 'Où aimeriez-vous en être dans un an ?');
    while (flatten(terminal.text).includes('Où aimeriez-vous')) await terminal.runs('p');
    await terminal.shows('Toutes les questions ont une réponse');
    terminal.press(KEY.enter);
    await decideLater(terminal, 'Profil : Compagnie X');
    while (!terminal.exited) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    expect((await terminal.ends()).exitCode).toBe(0);
    const shown = flatten(terminal.scrolled);
    expect(shown).toContain(`${FILE} : vos réponses`);
    expect(shown).toContain('compagnie-x.plan.md : le plan, à cocher');
    const { answers, ...rest } = onDisk();
    const values = Object.entries(answers).map(([id, answer]) => [id, Object(answer).value ?? answer]);
    expect(Object.fromEntries(values)).toMatchObject(known);
    expect(Object.values(answers).some((answer) => Object(answer).target === null)).toBe(true);
    // A team's own words stay in its plan.
    const { answers: _, ...begun } = BEGUN;
    expect(rest).toEqual({ ...begun, respondent: { notes: 'shared' } });
    expect(broken).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([FILE, 'compagnie-x.plan.html', 'compagnie-x.plan.md']);

    // What people write in the plan is carried by the next one.
    const plan = readFileSync(at('compagnie-x.plan.md'), 'utf8');
    writeFileSync(at('compagnie-x.plan.md'), plan.replace(/\[ \] (Qui[\s\u00a0]:) …+/, '[x] $1 Léa'));
    const check = run(['check', FILE, '--format', 'json'], { cwd: folder });
    expect(JSON.parse(check.stdout).map(({ code }: { code: string }) => code)).toEqual(['CN923']);
    expect(run(['plan', FILE], { cwd: folder }).stdout).toMatch(/\[x\] Qui[\s\u00a0]: Léa/);
    const score = run(['score', FILE, '--format', 'ndjson'], { cwd: folder });
    expect(JSON.parse(score.stdout)).toMatchObject({ structure: { id: 'compagnie-x' } });
    const again = await resumedAtReview();
    expect(flatten(again.text)).toContain('1. Léa');
    again.kill('SIGKILL');
    await again.ends();

    // A second download, and the same answers in YAML, are no other people's.
    const { 'à nous': __, ...file } = onDisk();
    copyFileSync(at(FILE), at('compagnie-x.answers (1).json'));
    writeFileSync(at('compagnie-x.answers.yaml'), stringify(file));
    expect(run(['cohort', '.', '-o', 'out'], { cwd: folder }).code).toBe(0);
    expect(JSON.parse(readFileSync(at('out/cohort.json'), 'utf8'))).toMatchObject({
      files: { counted: 1, refused: 0, copies: 2 },
      structures: 1,
      respondents: 1,
    });
  });

  async function resumedAtReview(): Promise<Terminal> {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder, rows: 60 });
    await terminal.shows('Compagnie X');
    await terminal.go(KEY.enter, 'Qui s’occupe des premières actions');
    return terminal;
  }
});
