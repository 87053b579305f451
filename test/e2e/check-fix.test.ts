import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../folders.ts';
import { run } from './run.ts';

const RIGHT = `# Rempli par l'équipe
questionnaire: culture@2.0.0
structure:
  name: Théâtre de l’Étang
  profile: company # notre profil
respondent:
  age: 30-49
date: 2026-03-14
answers:
  written-purpose: unknown
`;

function folder(files: Record<string, string | Buffer>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'cap-fix-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

/** Each has one reading, that of RIGHT. */
const SLIPS: [what: string, wrong: string | Buffer][] = [
  ['a day in French words', RIGHT.replace('2026-03-14', '14 mars 2026')],
  ['a day with its name', RIGHT.replace('2026-03-14', 'le samedi 14 mars 2026')],
  ['a day in figures', RIGHT.replace('2026-03-14', '14/03/2026')],
  ['a profile by the beginning of its French name', RIGHT.replace('company', 'compagnie')],
  ['a profile with a capital', RIGHT.replace('company', 'Company')],
  ['an age in years', RIGHT.replace('30-49', '42 ans')],
  ['an age in words', RIGHT.replace('30-49', '« 30 à 49 ans »')],
  [
    'keys that were given capitals',
    RIGHT.replace(/^( *)([a-z])(?=[a-z]+:)/gm, (_, i, c) => `${i}${c.toUpperCase()}`),
  ],
  [
    'French keys',
    RIGHT.replace('answers:', 'réponses:').replace('name:', 'nom:').replace('profile:', 'Profil:'),
  ],
  ['what one does not know, in French', RIGHT.replace('unknown', 'ne sait pas')],
  ['windows-1252', Buffer.from(RIGHT.replace('’', '\x92'), 'latin1')],
];

describe('check --fix', () => {
  it.each(SLIPS)('puts right %s, and leaves all else', (_, wrong) => {
    const cwd = folder({ 'a.yaml': wrong });
    expect(run(['check', '.'], { cwd }).code).toBe(1);
    expect(run(['check', '.'], { cwd }).stderr).toContain('cap-numerique check --fix .');
    const { code, stderr } = run(['check', '.', '--fix'], { cwd });
    expect(read(cwd, 'a.yaml')).toBe(RIGHT);
    expect(code).toBe(0);
    expect(stderr).toContain('1 fichier corrigé.');
  });

  it('says each change with its place', () => {
    const cwd = folder({ 'a.yaml': RIGHT.replace('company', 'compagnie') });
    expect(run(['check', 'a.yaml', '--fix'], { cwd }).stderr).toContain('a.yaml:5:12 compagnie → company\n');
  });

  it('only says them with --dry-run', () => {
    const wrong = RIGHT.replace('company', 'compagnie');
    const cwd = folder({ 'a.yaml': wrong });
    const { code, stderr } = run(['check', 'a.yaml', '--fix', '--dry-run'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('compagnie → company');
    expect(stderr).toContain('relancez avec --fix');
    expect(read(cwd, 'a.yaml')).toBe(wrong);
  });

  it.each([
    ['a typo', RIGHT.replace('company', 'compani')],
    ['a word that several profiles’ names have', RIGHT.replace('company', 'lieu')],
    ['an age that nobody has', RIGHT.replace('30-49', '420')],
    ['a day that the calendar does not have', RIGHT.replace('2026-03-14', '30/02/2026')],
    ...['14 mars 2206', '14 mars 202', '14 mai 1926', '14 mars 20226', '14/03/26'].map(
      (date): [string, string] => [`a year that is a guess (${date})`, RIGHT.replace('2026-03-14', date)],
    ),
    [
      'DOS accents',
      Buffer.from(
        RIGHT.replace('é', '\x82')
          .replaceAll('é', 'e')
          .replace('â', '\x83')
          .replace('É', '\x90')
          .replace('’', "'"),
        'latin1',
      ),
    ],
    [
      'quotation marks of another system',
      Buffer.from(RIGHT.replace('Théâtre de l’Étang', '\xc7 Lieu \xc8').replaceAll('é', 'e'), 'latin1'),
    ],
    [
      'accents of another system',
      Buffer.from(
        RIGHT.replaceAll('é', '\x8e').replace('É', '\x83').replace('’', '\xd5').replace('â', '\x89'),
        'latin1',
      ),
    ],
  ])('leaves %s to people', (_, wrong) => {
    const cwd = folder({ 'a.yaml': wrong });
    const { code, stderr } = run(['check', 'a.yaml', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stderr).not.toContain('corrigé.');
    expect(readFileSync(join(cwd, 'a.yaml'))).toEqual(Buffer.from(wrong));
  });

  it('takes one of the kinds that a profile lists', () => {
    const cwd = folder({ 'a.yaml': RIGHT.replace('company', 'Médiathèque') });
    run(['check', 'a.yaml', '--fix'], { cwd });
    expect(read(cwd, 'a.yaml')).toContain('profile: heritage #');
  });

  it('leaves what a link leads to, and standard input', () => {
    const wrong = RIGHT.replace('company', 'compagnie');
    const there = folder({ 'a.yaml': wrong });
    const cwd = folder({});
    symlinkSync(join(there, 'a.yaml'), join(cwd, 'a.yaml'));
    run(['check', 'a.yaml', '--fix'], { cwd });
    expect(read(there, 'a.yaml')).toBe(wrong);
    expect(run(['check', '-', '--fix'], { cwd, input: wrong }).code).toBe(2);
  });

  it('takes 03/04 for a day in French alone, where it has one reading', () => {
    const wrong = RIGHT.replace('2026-03-14', '03/04/2026');
    const english = folder({ 'a.yaml': wrong });
    run(['check', 'a.yaml', '--fix', '--lang', 'en'], { cwd: english });
    expect(read(english, 'a.yaml')).toBe(wrong);
    const french = folder({ 'a.yaml': wrong });
    run(['check', 'a.yaml', '--fix'], { cwd: french });
    expect(read(french, 'a.yaml')).toBe(RIGHT.replace('2026-03-14', '2026-04-03'));
  });

  it('straightens the quotes of JSON, whose texts keep their own', () => {
    const right = JSON.stringify({
      questionnaire: 'culture@2.0.0',
      structure: { name: 'L’Étang', profile: 'company' },
      answers: {},
    });
    const cwd = folder({ 'a.json': right.replaceAll(/"([^"]*)"/g, '“$1”') });
    expect(run(['check', 'a.json', '--fix'], { cwd }).code).toBe(0);
    expect(read(cwd, 'a.json')).toBe(right);
  });

  it('takes away the .txt of a text editor, but never over another file', () => {
    const cwd = folder({
      'a.answers.yaml.txt': RIGHT,
      'b.yaml.txt': RIGHT,
      'b.yaml': '# mine\n',
      'c.json.txt': RIGHT,
    });
    const { stderr } = run(['check', 'a.answers.yaml.txt', 'b.yaml.txt', 'c.json.txt', '--fix'], { cwd });
    expect(stderr).toContain('renommé a.answers.yaml');
    expect(readdirSync(cwd).sort()).toEqual(['a.answers.yaml', 'b.yaml', 'b.yaml.txt', 'c.json.txt']);
    expect(read(cwd, 'b.yaml')).toBe('# mine\n');
  });

  it('puts right what it can of a file, and reports the rest', () => {
    const cwd = folder({ 'a.yaml': RIGHT.replace('company', 'compagnie').replace('unknown', 'jamais-vu') });
    const { code, stdout } = run(['check', 'a.yaml', '--fix'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('CN908');
    expect(stdout).not.toContain('CN917');
    expect(read(cwd, 'a.yaml')).toContain('profile: company # notre profil');
  });

  it('leaves files that are right, and questionnaires, as they are', () => {
    const cwd = folder({ 'a.yaml': RIGHT });
    cpSync(join(ROOT, 'questionnaires'), join(cwd, 'q'), { recursive: true });
    const before = read(cwd, 'q/culture.yaml');
    const { code, stderr } = run(['check', '.', '--fix'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(read(cwd, 'a.yaml')).toBe(RIGHT);
    expect(read(cwd, 'q/culture.yaml')).toBe(before);
  });

  it('is offered by a cohort, which repairs nothing by itself', () => {
    const wrong = RIGHT.replace('company', 'compagnie');
    const cwd = folder({ 'a.answers.yaml': wrong, 'b.answers.yaml': RIGHT.replace('Étang', 'Pont') });
    const { code, stderr } = run(['cohort', 'a.answers.yaml', 'b.answers.yaml', '-o', 'out'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('cap-numerique check --fix a.answers.yaml b.answers.yaml');
    expect(read(cwd, 'a.answers.yaml')).toBe(wrong);
    expect(existsSync(join(cwd, 'out/cohort.md'))).toBe(true);
  });
});
