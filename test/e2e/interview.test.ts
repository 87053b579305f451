import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { localDay } from '../../src/model/day.ts';
import { flatten, KEY, pastFacts, Terminal } from './terminal.ts';

// Whole interviews, key by key, in a process of their own.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cap-interview-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Questions of every type. */
const TINY = fileURLToPath(new URL('../fixtures/worked-example/tiny.yaml', import.meta.url));

const FILE = 'compagnie-x.answers.yaml';
const onDisk = (file = FILE) => parse(readFileSync(join(folder, file), 'utf8'));

/** Answers all of the screens before the questions. */
async function toQuestions(terminal: Terminal): Promise<void> {
  await terminal.shows('À quoi cela sert');
  while (!terminal.text.includes('Comment s’appelle')) {
    terminal.press(KEY.enter);
    await terminal.settles();
  }
  await terminal.go(`Compagnie X${KEY.enter}`, 'Quelle structure');
  terminal.press(`2${KEY.enter}`);
  await pastFacts(terminal);
}

/** Types a line, and then passes over what the structure is, as far as its objectives. */
async function typedPastFacts(terminal: Terminal, line: string): Promise<void> {
  for (let typed = line; !flatten(terminal.text).includes('Que voulez-vous que le numérique'); ) {
    const before = terminal.text;
    terminal.press(`${typed}\r`);
    await terminal.changes(before);
    const keys = terminal.text.slice(terminal.text.lastIndexOf('Vous pouvez aussi'));
    typed = flatten(keys).includes('« :p »') ? ':p' : 'p';
  }
}

/** Goes on from the objectives to the first question. */
async function toFirstQuestion(terminal: Terminal, objectives = '25'): Promise<void> {
  await toQuestions(terminal);
  await terminal.go(`${objectives}${KEY.enter}`, 'Partie 1 sur 3');
  while (!/Question 1 sur/.test(flatten(terminal.text))) {
    terminal.press(KEY.enter);
    await terminal.settles();
  }
}

/** Answers every question with the same sentence, until a screen says something else. */
async function answerAll(terminal: Terminal, choice: string, until: string): Promise<void> {
  while (!flatten(terminal.text).includes(until)) {
    const before = terminal.text;
    terminal.press(/Partie \d sur 3/.test(flatten(before)) ? KEY.enter : `${choice}${KEY.enter}`);
    await terminal.changes(before);
  }
}

const isClean = (terminal: Terminal): boolean =>
  terminal.raw.lastIndexOf('\u001b[?25l') <= terminal.raw.lastIndexOf('\u001b[?25h') &&
  terminal.raw.lastIndexOf('\u001b[?2004h') <= terminal.raw.lastIndexOf('\u001b[?2004l') &&
  !/\n\s+at .*:\d+:\d+/.test(stripVTControlCharacters(terminal.raw));

describe('an interview in a terminal', () => {
  it('goes from the first screen to the profile and both files', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    // The track is known: there is one duration, and no choice.
    await terminal.shows('20 à 30 minutes.');
    await toFirstQuestion(terminal);
    await answerAll(terminal, '2', 'Où aimeriez-vous en être dans un an ?');
    await terminal.go(KEY.enter, 'ou la touche p pour ne rien viser ici');
    // The second sentence is true today: the fourth is the second of those above it.
    await terminal.shows('Le plan en tiendra compte.');
    await terminal.go(`2${KEY.enter}`, 'Dans un an, 2 sur 4');
    // A letter that comes back at once is one that is held down.
    for (const next of [
      'Dans un an, 3 sur 4',
      'Dans un an, 4 sur 4',
      'Toutes les questions ont une réponse',
    ]) {
      await terminal.settles();
      await terminal.go(`p${KEY.enter}`, next);
    }
    await terminal.go(KEY.enter, 'Qui s’en occupe, et pour quand ?');
    await terminal.go(KEY.enter, 'Action 1 sur 3');
    await terminal.go(`Karim${KEY.enter}`, 'Karim : pour quand ?');
    await terminal.go(`4${KEY.enter}`, 'avant la générale');
    await terminal.go(`31/02${KEY.enter}`, '« 31/02 » n’est dans aucun calendrier.');
    await terminal.go(`${'\u007f'.repeat(5)}15/01${KEY.enter}`, 'Action 2 sur 3');
    await terminal.go(`Léa${KEY.enter}`, 'Léa : pour quand ?');
    const [, offered = ''] = /Dans un mois, le (\d+ \S+ \d{4})/.exec(flatten(terminal.text)) ?? [];
    await terminal.go(`2${KEY.enter}`, 'Action 3 sur 3');
    await terminal.go(KEY.enter, 'Profil : Compagnie X');
    // Page by page too, what belongs to a line stands under it.
    expect(terminal.lines.find((line) => line.includes('réponses sur'))).toMatch(/^ {10}/);
    while (!terminal.exited) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    expect((await terminal.ends()).exitCode).toBe(0);
    const shown = flatten(terminal.scrolled);
    for (const text of [
      'La vision',
      'L’humain',
      'Les publics',
      'L’engagement',
      'En exploration',
      'trois premières actions',
      'Aujourd’hui → dans un an',
    ]) {
      expect(shown).toContain(text);
    }
    expect(shown).toMatch(/Qui s’en occupe : Karim, le 15 janvier \d{4}/);
    expect(shown).toContain(`Qui s’en occupe : Léa, le ${offered}`);
    expect(shown).toContain('Il reste à mettre un nom et une date en face de l’une des premières actions');
    expect(shown).toContain(`${FILE} : vos réponses`);
    expect(shown).toContain('compagnie-x.plan.html : votre plan d’action, à lire et à imprimer');
    expect(shown).toContain('compagnie-x.plan.md : le plan, à cocher');
    // Nothing is left to be typed in a terminal.
    expect(shown).not.toContain('--format html');
    expect(readdirSync(folder).sort()).toEqual([FILE, 'compagnie-x.plan.html', 'compagnie-x.plan.md']);
    expect(readFileSync(join(folder, 'compagnie-x.plan.html'), 'utf8')).toMatch(
      /^<!doctype html>(.|\n)*Compagnie X/i,
    );
    const { answers, plan, ...rest } = onDisk();
    expect(Object.values(plan)).toEqual([
      { who: 'Karim', by: expect.stringMatching(/^\d{4}-01-15$/) },
      { who: 'Léa', by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    ]);
    expect(rest).toMatchObject({
      track: 'flash',
      structure: { name: 'Compagnie X', profile: 'company' },
      objectives: ['keep-link', 'save-time'],
    });
    expect(Object.keys(answers)).toHaveLength(15);
    const asked = Object.values<{ target?: string | null }>(answers).flatMap(({ target }) => target ?? []);
    expect(asked).toHaveLength(1);
    const skipped = Object.values<{ target?: string | null }>(answers).filter(
      ({ target }) => target === null,
    );
    expect(skipped).toHaveLength(3);
    expect(readFileSync(join(folder, 'compagnie-x.plan.md'), 'utf8')).toContain('Compagnie X');
    expect(isClean(terminal)).toBe(true);
  });

  it('goes back over an area and forward again, answers kept', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await answerAll(terminal, '3', 'Partie 2 sur 3');
    const before = onDisk();
    await terminal.go(KEY.left, 'Question 4 sur 14');
    expect(terminal.text).toContain('(votre choix)');
    await terminal.go(KEY.escape, 'Question 3 sur 14');
    await terminal.go(KEY.enter, 'Question 4 sur 14');
    await terminal.go(KEY.enter, 'Partie 2 sur 3');
    expect(onDisk()).toEqual(before);
    await terminal.go(KEY.left, 'Question 4 sur 14');
    await terminal.go(`1${KEY.enter}`, 'Partie 2 sur 3');
    expect(onDisk().answers['expected-part']).not.toEqual(before.answers['expected-part']);
    terminal.press(`q${KEY.enter}`);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('takes notes, with what was pasted in them, and shows help', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go(`a${KEY.enter}`, 'À regarder ensemble');
    await terminal.go(KEY.escape, 'Question 1 sur 14');
    await terminal.go(`n${KEY.enter}`, 'Votre note');
    await terminal.go('Zoé : à revoir. \u001b[200~Un\rdeux\r\u001b[201~', '› Zoé : à revoir. Un↵ deux↵');
    await terminal.go(KEY.enter, 'Note : Zoé : à revoir. Un deux');
    expect(onDisk().answers['written-purpose']).toEqual({ note: 'Zoé : à revoir. Un\ndeux' });
    await terminal.go(`3${KEY.enter}`, 'Question 2 sur 14');
    expect(onDisk().answers['written-purpose']).toEqual({
      value: 'said-aloud',
      note: 'Zoé : à revoir. Un\ndeux',
    });
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('takes a paste for text, whatever is in it, and says where there is no more room', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go(`n${KEY.enter}`, 'Votre note');
    await terminal.go(
      '\u001b[200~Un\u0001 deux\u0015 trois\u001b[D\u001b[31m quatre\u001b[201~',
      '› Un deux trois quatre',
    );
    await terminal.go(`\u001b[200~${'x'.repeat(2000)}\u001b[201~`, '2000 caractères au plus');
    await terminal.go('\u007f', 'Entrée enregistre la note');
    await terminal.go(KEY.enter, 'Note : Un deux trois quatrexxx');
    expect(onDisk().answers['written-purpose'].note).toHaveLength(1999);
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('answers nothing to a letter that is held down, and one question to one', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go('s'.repeat(40), 'Rien n’a changé. Pour écrire une note : n, puis Entrée.');
    await terminal.go(KEY.escape, '[↑↓] choisir');
    await terminal.go('s', '[Entrée] Nous ne savons pas');
    await terminal.go(KEY.enter, 'Question 2 sur 14');
    expect(onDisk().answers).toEqual({ 'written-purpose': 'unknown' });
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('tells two files of one name apart', async () => {
    const text = 'questionnaire: culture@2.0.0\nstructure: { name: Bleu, profile: radio }\nanswers: {}\n';
    for (const file of ['bleu.answers.yaml', 'copie.answers.yaml']) writeFileSync(join(folder, file), text);
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows(/Reprendre Bleu[^❯]*, bleu\.answers\.yaml/);
    await terminal.shows(/Reprendre Bleu[^❯]*, copie\.answers\.yaml/);
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('says that a key does nothing, rather than nothing, and takes no keys for it that nobody pressed', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go('x', 'Cette touche ne fait rien ici.');
    await terminal.go(KEY.down, /❯ 1/);
    await terminal.go('9', 'Ce numéro n’est pas dans la liste.');
    await terminal.go(KEY.down, /❯ 2/);
    await terminal.go(' ', 'Cette touche ne fait rien ici.');
    const before = terminal.text;
    // A function key, and what a terminal sends of itself when its window comes to the front.
    await terminal.go('\u001b[15~', 'Question 1 sur 14');
    await terminal.changes(before);
    expect(terminal.text).not.toContain('Cette touche');
    await terminal.go(KEY.down, /❯ 3/);
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('comes back from an amended answer to its line, and says what the change brought', async () => {
    writeFileSync(
      join(folder, 'cie.answers.yaml'),
      `questionnaire: tiny@1.0.0
structure: { name: Cie, profile: company }
objectives: [know-publics]
answers: { purpose: talked, ease: 4, fear: 1, ticketing: online, ticketing-data: oui, shared-tools: [tasks] }
`,
    );
    const terminal = new Terminal(['diagnose', TINY], { cwd: folder });
    await terminal.shows('Reprendre Cie');
    await terminal.go(KEY.enter, 'Un nombre');
    await terminal.go(KEY.tab, 'Revoir toutes les réponses');
    await terminal.go(`6${KEY.enter}`, /❯ +1 +Continuer les questions/);
    await terminal.go(KEY.up.repeat(4), /❯ +\d+ +Comment vendez-vous/);
    await terminal.go(KEY.enter, '(votre choix)');
    await terminal.go(`1${KEY.enter}`, /Une question ne se pose plus.*❯ +\d+ +Comment vendez-vous/);
    await terminal.go(KEY.enter, '(votre choix)');
    await terminal.go(`3${KEY.enter}`, /Une question se pose de nouveau.*❯ +\d+ +Comment vendez-vous/);
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
    expect(onDisk('cie.answers.yaml').answers['ticketing-data']).toBe('oui');
  });

  it('takes no Enter for an answer that nobody chose, and keeps “we don’t know” on the way back', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    expect(terminal.text).not.toContain('❯');
    await terminal.go(KEY.enter, 'Choisissez d’abord une ligne');
    await terminal.go(`s${KEY.enter}`, 'Question 2 sur 14');
    await terminal.go(KEY.left, 'Votre réponse : nous ne savons pas.');
    expect(flatten(terminal.text)).toContain('[Entrée] garder');
    await terminal.go(KEY.enter, 'Question 2 sur 14');
    expect(onDisk().answers).toEqual({ 'written-purpose': 'unknown' });
    await terminal.go(KEY.left, 'Question 1 sur 14');
    await terminal.go(`${KEY.down}${KEY.enter}`, 'Question 2 sur 14');
    await terminal.go(KEY.left, /❯ 1.*\(votre choix\)/);
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
    expect(onDisk().answers).toEqual({ 'written-purpose': 'not-discussed' });
  });

  it('loses nothing that was typed and not entered', async () => {
    writeFileSync(
      join(folder, 'radio-gave.answers.yaml'),
      `questionnaire: tiny@1.0.0
structure: { name: Radio Gave, profile: radio }
objectives: [know-publics]
answers: { purpose: talked, ease: 4, fear: 1, shared-tools: [tasks] }
`,
    );
    const terminal = new Terminal(['diagnose', TINY, '--lang', 'en'], { cwd: folder });
    await terminal.shows('Carry on with Radio Gave');
    await terminal.go(KEY.enter, 'A number');
    await terminal.go(`12${KEY.tab}`, 'What would you like to do?');
    await terminal.go(`n${KEY.enter}`, 'Your note');
    await terminal.go(`by hand${KEY.tab}`, '› by hand');
    await terminal.go(KEY.enter, '› 12');
    await terminal.go(KEY.tab, 'Save and quit');
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
    expect(onDisk('radio-gave.answers.yaml').answers['newsletter-count']).toEqual({
      value: 12,
      note: 'by hand',
    });
  });

  it('shows no figure that nothing stands on, and no comfort that nothing gives', async () => {
    const terminal = new Terminal(['--flash', '--plain'], { cwd: folder, rows: 200 });
    const type = (line: string, then: string | RegExp) => terminal.go(`${line}\r`, then);
    await type('', 'Comment s’appelle');
    await type('Compagnie X', 'Votre choix, de 1 à 9');
    await typedPastFacts(terminal, '2');
    await type('2', 'Partie 1 sur 3');
    await type('r', /14 questions attendent une réponse/);
    await type('t', 'Aucune question n’a encore de réponse');
    await type('9', 'Question 1 sur 14');
    await type('5', '1 sur 14');
    await type('t', '13 questions attendent une réponse : terminer quand même ?');
    await type('2', 'Profil : Compagnie X');
    await type('', 'Entrée pour fermer');
    expect((await terminal.ends()).exitCode).toBe(0);
    const end = flatten(terminal.scrolled).split('Profil : Compagnie X')[1] ?? '';
    expect(end).toContain('La vision pas assez documenté, 1 réponse sur 3');
    expect(end).toContain('Trop peu de questions ont une réponse pour proposer des actions');
    expect(end).not.toMatch(/[█▒░]|gardez ce qui marche|trois premières actions/);
  });

  it('takes what a terminal pastes line by line for one text, and for nothing where none is asked for', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go('Les pages\rsont prises sur place\r2\rs\r', 'Rien n’a changé. Pour écrire une note');
    await terminal.settles();
    expect(flatten(terminal.text)).toContain('Question 1 sur 14');
    expect(onDisk().answers).toEqual({});
    await terminal.go(`n${KEY.enter}`, 'Votre note');
    await terminal.go('ligne un\rligne deux\r\nligne trois\r', '› ligne un↵ ligne deux↵ ligne trois');
    await terminal.go(KEY.enter, 'Note : ligne un ligne deux ligne trois');
    expect(onDisk().answers).toEqual({ 'written-purpose': { note: 'ligne un\nligne deux\nligne trois' } });
    // The digit row of a French keyboard, without Shift; then back to where it was.
    await terminal.go(`é${KEY.enter}`, 'Question 2 sur 14');
    expect(onDisk().answers['written-purpose'].value).toBe('case-by-case');
    await terminal.go(`u${KEY.enter}`, /C’est annulé : votre dernière réponse.* Note : ligne un/);
    expect(onDisk().answers).toEqual({ 'written-purpose': { note: 'ligne un\nligne deux\nligne trois' } });
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('takes all keys that are typed ahead', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go(`2${KEY.enter}3${KEY.enter}s${KEY.enter}4${KEY.enter}`, 'Partie 2 sur 3');
    expect(Object.values(onDisk().answers)).toEqual([
      'case-by-case',
      expect.any(String),
      'unknown',
      expect.any(String),
    ]);
    terminal.kill('SIGKILL');
  });

  it('keeps what a person wrote in the file, and what they write in it meanwhile', async () => {
    const text = `# à relire avec Zoé
questionnaire: culture@2.0.0
track: flash
structure: { name: Compagnie X, profile: company }
date: "${localDay(new Date())}"
notre-rappel: appeler Zoé
objectives: [keep-link]
answers:
  written-purpose: said-aloud # page 3
`;
    writeFileSync(join(folder, FILE), text);
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows('Reprendre Compagnie X (1 sur 14, commencé le ');
    await terminal.go(KEY.enter, 'Question 2 sur 14');
    await terminal.go(`1${KEY.enter}`, 'Question 3 sur 14');
    const saved = readFileSync(join(folder, FILE), 'utf8');
    writeFileSync(join(folder, FILE), saved.replace('appeler Zoé', 'appeler Karim'));
    await terminal.go(`1${KEY.enter}`, 'a été modifié ailleurs');
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
    const end = readFileSync(join(folder, FILE), 'utf8');
    expect(end).toContain('# à relire avec Zoé');
    expect(end).toContain('written-purpose: said-aloud # page 3');
    expect(end).toContain('notre-rappel: appeler Karim');
    expect(Object.keys(onDisk().answers)).toEqual(['written-purpose', 'digital-roles', 'publics-evidence']);
  });

  it('takes stock anew in a file of its own, whatever the name, and calls it nobody’s second person', async () => {
    const names = ['🎭', 'Compagnie des Trois Ponts et de la très longue vallée de l’Ubaye'];
    for (const name of names) {
      const own = new Terminal(['diagnose', '--flash'], { cwd: folder });
      await own.shows(/À quoi cela sert|Commencer un nouvel/);
      while (!own.text.includes('Comment s’appelle')) {
        own.press(flatten(own.text).includes('Commencer un nouvel') ? `${KEY.up}${KEY.enter}` : KEY.enter);
        await own.settles();
      }
      await own.go(`${name}${KEY.enter}`, 'Quelle structure');
      own.press(`2${KEY.enter}`);
      await pastFacts(own);
      own.press(KEY.ctrlC);
      await own.ends();
    }
    const first = readdirSync(folder);
    for (const name of names) {
      const anew = new Terminal(['diagnose', '--flash'], { cwd: folder });
      await anew.shows('Commencer un nouvel autodiagnostic');
      await anew.go(`${KEY.up}${KEY.enter}`, 'À quoi cela sert');
      await anew.go(KEY.enter, 'Comment s’appelle');
      await anew.go(`${name}${KEY.enter}`, 'Refaire le point');
      await anew.go(`3${KEY.enter}`, 'Quelle structure');
      anew.press(`2${KEY.enter}`);
      await pastFacts(anew);
      anew.press(KEY.ctrlC);
      await anew.ends();
    }
    const made = readdirSync(folder).filter((file) => !first.includes(file));
    expect(made).toHaveLength(2);
    for (const file of made) expect(file).toMatch(/^(structure|compagnie.*)-\d{4}-\d\d-\d\d\.answers\.yaml$/);
    const terminal = new Terminal([], { cwd: folder });
    await terminal.shows('Commencer un nouvel autodiagnostic');
    expect(flatten(terminal.text).match(/Reprendre/g)).toHaveLength(4);
    expect(terminal.text).not.toContain('personne');
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('lets a further person answer without seeing what the first one said', async () => {
    writeFileSync(
      join(folder, FILE),
      `questionnaire: culture@2.0.0
track: flash
structure: { name: Compagnie X, profile: company }
date: "${localDay(new Date())}"
objectives: [keep-link]
answers: { written-purpose: said-aloud }
`,
    );
    const terminal = new Terminal(['diagnose', '--respondent'], { cwd: folder });
    await terminal.shows('Répondre à mon tour pour Compagnie X');
    await terminal.go(KEY.enter, 'combien ne savent pas');
    // What is said to a team around a table is not said to someone alone.
    await terminal.go(KEY.enter, 'Quel est votre rôle');
    await terminal.go(`administration${KEY.enter}`, 'Quel âge');
    await terminal.go(`2${KEY.enter}`, 'Que voulez-vous que le numérique');
    expect(terminal.text).not.toMatch(/\[1\]/);
    await terminal.go(`3${KEY.enter}`, 'Partie 1 sur 3');
    await terminal.go(KEY.enter, 'Question 1 sur 14');
    expect(terminal.text).not.toContain('(votre choix)');
    await terminal.go(`1${KEY.enter}`, 'Question 2 sur 14');
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
    expect(flatten(terminal.text)).toContain('diagnose --respondent');
    expect(onDisk('compagnie-x--2.answers.yaml')).toMatchObject({
      track: 'flash',
      structure: { name: 'Compagnie X', profile: 'company' },
      respondent: { role: 'administration', age: '30-49' },
      objectives: ['know-publics'],
      answers: { 'written-purpose': 'not-discussed' },
    });
  });
});

describe('the end of a further person’s interview', () => {
  it('brings both people’s files into one plan, though the structure changed its name, and says whose it is', async () => {
    writeFileSync(
      join(folder, 'old-name.answers.yaml'),
      `questionnaire: tiny@1.0.0
track: flash
structure: { name: Radio Gave, profile: radio }
objectives: [know-publics]
answers: { purpose: unspoken, ease: 1, know-publics-how: [no-way], conversation: ignored }
`,
    );
    const args = [TINY, '--respondent', '--plain', '--lang', 'en'];
    const terminal = new Terminal(['diagnose', ...args], { cwd: folder, rows: 200 });
    await terminal.shows('Give my own answers for Radio Gave');
    // Join, welcome, role, age, objective, area, then each question as it comes.
    await terminal.go('1\r\r\r4\r1\r\r', 'Question 1 of');
    while (!flatten(terminal.text).includes('Enter to close')) {
      const before = terminal.text;
      const last = flatten(before.split('\n').slice(-12).join(' '));
      terminal.press(/Enter to go on/.test(last) ? '\r' : /f = finish/.test(last) ? 'f\r' : '1\r');
      await terminal.changes(before);
    }
    terminal.press('\r');
    await terminal.ends();
    const end = flatten(terminal.scrolled);
    expect(end).toContain('Your profile, from your own answers alone');
    expect(end).toMatch(/The organisation’s (first action|(two|three) first actions) \(2 people\)/);
    expect(readdirSync(folder).sort()).toEqual([
      'old-name--2.answers.yaml',
      'old-name.answers.yaml',
      'old-name.plan.html',
      'old-name.plan.md',
    ]);
  });
});

describe('a narrow, a bare, or a plain terminal', () => {
  it('has room for everything at 40 columns', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder, columns: 40 });
    await toFirstQuestion(terminal);
    await terminal.go('5', /❯ 5/);
    await terminal.go(KEY.tab, 'Écrire une note');
    await terminal.go(KEY.left, /❯ 5/);
    await answerAll(terminal, '1', 'Où aimeriez-vous en être');
    terminal.press(`q${KEY.enter}`);
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  it('lays out a long name under its beginning, and puts the cursor and what is pasted where they belong', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder, columns: 40, rows: 20 });
    await terminal.shows('À quoi cela sert');
    while (!terminal.text.includes('Comment s’appelle')) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    await terminal.go('Compagnie des Trois Ponts et de la très longue vallée', 'vallée');
    const at = terminal.lines.findIndex((line) => line.startsWith(' › Compagnie'));
    expect(terminal.lines.slice(at, at + 3)).toEqual([
      ' › Compagnie des Trois Ponts et de la',
      '   très longue vallée',
      '',
    ]);
    expect(terminal.cursor).toMatchObject({ row: at + 1, column: 21 });
    terminal.press(...Array<string>(6).fill(KEY.left));
    await terminal.settles();
    await terminal.go('漢字🎭 ', '漢字🎭 vallée');
    expect(terminal.cursor).toMatchObject({ row: at + 1, column: 22 });
    terminal.press('\u0001');
    await terminal.settles();
    expect(terminal.cursor).toMatchObject({ row: at, column: 3 });
    // Where room is short, the question stays.
    terminal.resize(24, 11);
    await terminal.shows(/Comment s’appelle votre structure \? › Compagnie/);
    terminal.resize(40, 20);
    await terminal.shows('Son nom servira');
    await terminal.go(`${KEY.enter}`, 'Quelle structure');
    expect(terminal.lines[0]).toMatch(/^ Compagnie des Trois.*…$/);
    terminal.press(`2${KEY.enter}`);
    await pastFacts(terminal);
    expect(onDisk(readdirSync(folder)[0])).toMatchObject({
      structure: { name: 'Compagnie des Trois Ponts et de la très longue 漢字🎭 vallée' },
    });
    terminal.press(KEY.ctrlC);
    await terminal.ends();
  });

  it('draws itself anew when the window changes', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    await terminal.go('1', /❯ 1/);
    terminal.resize(60, 30);
    await terminal.settles();
    expect(terminal.lines.filter((line) => /Question 1 sur 14/.test(line))).toHaveLength(1);
    expect(terminal.cursor.line).toContain('❯ 1');
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('asks nothing in a window too small to read', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder });
    await toFirstQuestion(terminal);
    terminal.resize(24, 6);
    await terminal.shows('La fenêtre est trop petite');
    terminal.press(`3${KEY.enter}`);
    await terminal.settles();
    terminal.resize(80, 24);
    await terminal.shows('Question 1 sur 14');
    expect(onDisk().answers ?? {}).toEqual({});
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('sends no colour where NO_COLOR is set', async () => {
    const terminal = new Terminal(['diagnose', '--flash'], { cwd: folder, env: { NO_COLOR: '1' } });
    await toFirstQuestion(terminal);
    await terminal.go('1', /❯ 1/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    expect(terminal.raw).not.toMatch(/\u001b\[[\d;]*m/);
    terminal.press(`q${KEY.enter}`);
    await terminal.ends();
  });

  it('prints numbered lists that are never redrawn with --plain', async () => {
    const terminal = new Terminal(['--flash', '--plain'], { cwd: folder, rows: 200 });
    const type = (line: string, then: string | RegExp) => terminal.go(`${line}\r`, then);
    await terminal.shows('Entrée pour continuer');
    await type('', 'Comment s’appelle votre structure ?');
    await type('Compagnie X', 'Votre choix, de 1 à 9');
    await type('10', 'Ce numéro n’est pas dans la liste.');
    await type('xyz', 'Tapez un des numéros de la liste');
    await typedPastFacts(terminal, 'compagnie ou ensemble de spectacle vivant');
    await type('5 2', 'Partie 1 sur 3');
    await type('', 'Question 1 sur 14');
    await type('n', 'Écrivez la note');
    await type('Page 3', 'Note : Page 3');
    await type('3', 'Question 2 sur 14');
    await type('0', 'Réponse actuelle : 3');
    await type('', /Question 2 sur 14.*Question 2 sur 14/);
    await type('s', 'Question 3 sur 14');
    await type('q', /Pour reprendre, dans le dossier \S+ : cap-numerique diagnose --plain/);
    expect((await terminal.ends()).exitCode).toBe(0);
    // Nothing goes up, and nothing that was printed is wiped: only the line being typed is.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    expect(terminal.raw).not.toMatch(/\u001b\[\d*A|\u001b\[2J|\u001b\[\d+;\d+H/);
    expect(onDisk()).toMatchObject({
      objectives: ['save-time', 'keep-link'],
      answers: {
        'written-purpose': { value: 'said-aloud', note: 'Page 3' },
        'digital-roles': 'unknown',
      },
    });
  });

  it('takes pasted lines for one text with --plain too, and for nothing where none is asked for', async () => {
    const terminal = new Terminal(['diagnose', '--flash', '--plain'], { cwd: folder, rows: 200 });
    const type = (line: string, then: string | RegExp) => terminal.go(`${line}\r`, then);
    await terminal.shows('Entrée pour continuer');
    await type('Compagnie X', /À quoi cela sert.*À quoi cela sert/);
    await type('', 'Comment s’appelle votre structure ?');
    await type('Compagnie X', 'Votre choix, de 1 à 9');
    await typedPastFacts(terminal, '2');
    await type('2', 'Partie 1 sur 3');
    await type('', 'Question 1 sur 14');
    await type('Notre avis\r3\rs', 'Rien n’a changé. Pour écrire une note : n, puis Entrée.');
    await terminal.settles();
    await type('n', 'Écrivez la note');
    await terminal.settles();
    terminal.press('Ligne un\rLigne deux\r4\r');
    await terminal.settles();
    await type('', 'Note : Ligne un Ligne deux 4');
    expect(onDisk().answers).toEqual({ 'written-purpose': { note: 'Ligne un\nLigne deux\n4' } });
    terminal.kill('SIGKILL');
  });
});

describe('what is typed', () => {
  it('is taken back and moved through by whole characters', async () => {
    const terminal = new Terminal(['diagnose'], { cwd: folder });
    await terminal.shows('À quoi cela sert');
    while (!terminal.text.includes('Comment s’appelle')) {
      terminal.press(KEY.enter);
      await terminal.settles();
    }
    const [backspace, remove] = ['\u007f', '\u001b[3~'];
    // A flag, a family, a letter and its accent as a Mac writes them, a skin colour.
    terminal.press('Le 🇫🇷👩‍👩‍👧e\u0301👍🏽', backspace, backspace, backspace, backspace, 'Pont🇫🇷x');
    // Over the flag and back, then it goes, from its end or from its start.
    terminal.press(
      KEY.left,
      KEY.left,
      remove,
      KEY.right,
      KEY.left,
      KEY.left,
      'é'.normalize('NFD'),
      KEY.left,
      remove,
    );
    await terminal.settles();
    await terminal.go(KEY.enter, 'Quelle structure');
    await terminal.go(`2${KEY.enter}`, 'De combien de temps');
    terminal.press(KEY.ctrlC);
    await terminal.ends();
    expect(readdirSync(folder)).toEqual(['le-pontx.answers.yaml']);
    expect(onDisk('le-pontx.answers.yaml').structure.name).toBe('Le Pontx');
  });
});
