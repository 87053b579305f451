import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from './run.ts';
import { flatten, KEY, Terminal } from './terminal.ts';

// Whole interviews, key by key, in a process of their own.
vi.setConfig({ testTimeout: 120_000 });

/** Four facts, one of each type. */
const FACTS = fileURLToPath(new URL('../fixtures/facts/facts.yaml', import.meta.url));
const FILE = 'le-pont.answers.yaml';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cap-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const onDisk = (file = FILE) => parse(readFileSync(join(folder, file), 'utf8'));
const open = (...args: string[]) => new Terminal(['diagnose', FACTS, ...args], { cwd: folder });

/** At the first fact of a library. */
async function toFacts(): Promise<Terminal> {
  const terminal = open();
  await terminal.shows('À quoi cela sert');
  await terminal.go(KEY.enter, 'Comment s’appelle');
  await terminal.go(`Le Pont${KEY.enter}`, 'Quelle structure');
  await terminal.go(`2${KEY.enter}`, 'Quel est votre statut ?');
  return terminal;
}

describe('what the structure is', () => {
  it('is asked one by one before the objectives, and on the disk before the next screen', async () => {
    const terminal = await toFacts();
    const first = flatten(terminal.text);
    expect(first).toContain('cela ne compte pas dans votre profil');
    expect(first).toMatch(/3 Nous ne savons pas, ou nous préférons passer/);
    expect(first).toContain('[p] passer');
    expect(first).not.toMatch(/Question|encore \d/);
    await terminal.go(`a${KEY.enter}`, 'Celui qui est écrit dans vos statuts');
    await terminal.go(KEY.escape, /statut \? Pour que/);
    await terminal.go(KEY.enter, 'Choisissez d’abord une ligne');
    await terminal.go(`2${KEY.enter}`, 'Combien de personnes salariées ?');
    expect(onDisk().structure.facts).toEqual({ status: 'public' });
    expect(flatten(terminal.text)).toContain(
      'Un nombre (personnes) de 0 à 500. Entrée sans rien écrire : passer',
    );
    await terminal.go(`4 personnes${KEY.enter}`, 'Où travaillez-vous ?');
    await terminal.go('4', /\[x\] Nous ne savons pas/);
    // What combines with nothing is ticked alone.
    await terminal.go('12', /\[x\] Dans un lieu à nous .*\[x\] En tournée .*\[ \] Nous ne savons pas/);
    await terminal.go(KEY.enter, 'Des bénévoles');
    await terminal.go(`p${KEY.enter}`, 'Quelqu’un vous accompagne-t-il ?');
    await terminal.go(`3${KEY.enter}`, 'Que voulez-vous que le numérique');
    expect(onDisk().structure).toEqual({
      name: 'Le Pont',
      profile: 'library',
      facts: { status: 'public', people: 4, places: ['venue', 'tour'], volunteers: 'unknown' },
      accompaniment: 'collective',
    });
    await terminal.go(`1${KEY.enter}`, 'Partie 1 sur 3');
    await terminal.go(KEY.enter, 'Question 1 sur 4');
    terminal.press(`q${KEY.enter}`);
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(run(['check', join(folder, FILE), '--questionnaire', FACTS]).code).toBe(0);
  });

  it('is taken up where a kill left it', async () => {
    const terminal = await toFacts();
    await terminal.go(`2${KEY.enter}`, 'Combien de personnes');
    await terminal.go(`4${KEY.enter}`, 'Où travaillez-vous ?');
    terminal.kill('SIGKILL');
    await terminal.ends();
    expect(onDisk().structure.facts).toEqual({ status: 'public', people: 4 });
    const again = open();
    await again.shows('Reprendre Le Pont');
    await again.go(KEY.enter, 'Où travaillez-vous ?');
    await again.go(KEY.left, 'Combien de personnes');
    await again.shows('› 4');
    await again.go(KEY.enter, 'Où travaillez-vous ?');
    await again.go(`2${KEY.enter}`, 'Des bénévoles');
    await again.go(`2${KEY.enter}`, 'accompagne-t-il');
    // Nobody, unless something else is said.
    await again.shows(/❯ 1 Non/);
    await again.go(KEY.enter, 'Que voulez-vous');
    again.kill('SIGKILL');
    await again.ends();
    expect(onDisk().structure).toMatchObject({
      facts: { status: 'public', people: 4, places: ['tour'], volunteers: 'non' },
      accompaniment: 'none',
    });
  });

  it('is corrected from the review, which says what goes and comes back', async () => {
    writeFileSync(
      join(folder, FILE),
      `# à relire
questionnaire: facts@1.0.0
structure:
  name: Le Pont
  profile: library
  facts: { status: public, budget: 12000 } # le nôtre
objectives: [keep-link]
answers: { aim: written, obstacles: [time], officer: oui }
`,
    );
    const terminal = open();
    await terminal.shows('Reprendre');
    await terminal.go(KEY.enter, 'Partie 3 sur 3');
    await terminal.go(`r${KEY.enter}`, 'Votre structure');
    await terminal.go(KEY.down.repeat(3), /❯ +4 +Quel est votre statut \? Une collectivité/);
    await terminal.go(KEY.enter, '(votre choix)');
    await terminal.go(
      `1${KEY.enter}`,
      /Une question ne se pose plus : « Savez-vous qui veille.*❯ +4 +Quel est votre statut \? Une association/,
    );
    await terminal.go(KEY.down.repeat(4), /❯ +8 +Quelqu’un vous accompagne-t-il \? pas précisé/);
    await terminal.go(KEY.enter, 'pour vous seuls');
    await terminal.go(
      `2${KEY.enter}`,
      /❯ +8 +Quelqu’un vous accompagne-t-il \? Une personne, pour vous seuls/,
    );
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(`# à relire
questionnaire: facts@1.0.0
structure:
  name: Le Pont
  profile: library
  facts: { status: association, budget: 12000 } # le nôtre
  accompaniment: individual
objectives: [ keep-link ]
answers: { aim: written, obstacles: [ time ], officer: oui }
`);
  });

  it('is asked on numbered lists too', async () => {
    const terminal = new Terminal(['diagnose', FACTS, '--plain', '--lang', 'en'], { cwd: folder, rows: 200 });
    await terminal.shows('Enter to go on');
    await terminal.go('\r', 'What is your organisation called?');
    await terminal.go('Le Pont\r', 'What kind');
    await terminal.go('2\r', /3\. We don’t know, or would rather skip this .* s = skip/);
    await terminal.go('a local authority\r', /How many employees\?.*“:s” = skip/);
    await terminal.go(':s\r', 'Where do you work?');
    await terminal.go('2 1\r', 'Do volunteers');
    await terminal.go('3\r', /Is anyone supporting you\?.* 2\. Someone who works with you alone/);
    await terminal.go('2\r', 'What do you want digital to help you do?');
    await terminal.go('q\r', 'diagnose');
    await terminal.ends();
    expect(onDisk().structure).toEqual({
      name: 'Le Pont',
      profile: 'library',
      facts: { status: 'public', people: 'unknown', places: ['venue', 'tour'], volunteers: 'unknown' },
      accompaniment: 'individual',
    });
  });
});

describe('a further person', () => {
  it('is known by a code that is in their file and nowhere else', async () => {
    writeFileSync(
      join(folder, FILE),
      `questionnaire: facts@1.0.0
structure: { name: Le Pont, profile: library, facts: { status: public } }
objectives: [keep-link]
answers: { aim: written }
`,
    );
    const terminal = new Terminal(['diagnose', FACTS, '--respondent', '--plain'], { cwd: folder, rows: 200 });
    await terminal.go('1\r', 'À quoi cela sert');
    await terminal.go('\r', 'Quel est votre rôle');
    await terminal.go('\r', 'Quel âge');
    await terminal.go('4\r', 'Que voulez-vous');
    await terminal.go('1\r', 'Partie 1 sur 3');
    await terminal.go('\r', 'Question 1 sur 4');
    await terminal.go('3\r', 'Question 2 sur 4');
    await terminal.go('r\r', 'Vos réponses');
    await terminal.go('t\r', 'terminer quand même');
    await terminal.go('2\r', 'Votre profil, d’après vos seules réponses');
    terminal.press('\r');
    await terminal.ends();
    const { respondent, structure } = onDisk('le-pont--2.answers.yaml');
    expect(respondent).toEqual({ code: expect.stringMatching(/^[a-z][a-z0-9]{9}$/) });
    expect(structure).toEqual({ name: 'Le Pont', profile: 'library', facts: { status: 'public' } });
    expect(terminal.raw).not.toContain(respondent.code);
    for (const plan of ['le-pont.plan.md', 'le-pont.plan.html']) {
      expect(readFileSync(join(folder, plan), 'utf8')).not.toContain(respondent.code);
    }
    expect(onDisk()).not.toHaveProperty('respondent');
  });
});
