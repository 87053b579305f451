import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

const ANSWERS = join(ROOT, 'examples/cohorte');
const DAYS = ['2027-01-14', '2027-01-14', '2027-01-15', '2027-01-15', '2027-02-04', '2027-02-04'];

let box: string;
const at = (file: string) => join(box, 'r', file);
const read = (file: string) => plain(readFileSync(at(file), 'utf8'));
const cohort = (...more: string[]) => run(['cohort', ANSWERS, '-o', 'r', ...more], { cwd: box });
const write = (text: string | Buffer) => {
  mkdirSync(join(box, 'r'), { recursive: true });
  writeFileSync(at('programme.yaml'), text);
};

beforeEach(() => {
  box = emptyFolder();
});

describe('the programme', () => {
  it('is written once, with its days, checks, and tells the very half-days that were proposed', () => {
    const first = cohort('--half-days', DAYS.join(','), '--review', '2027-12-03');
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('r/programme.yaml');
    const written = read('programme.yaml');
    expect(run(['check', 'r/programme.yaml'], { cwd: box }).code).toBe(0);
    const proposed = JSON.parse(readFileSync(at('cohort.json'), 'utf8')).programme;
    expect(cohort('--force').code).toBe(0);
    expect(read('programme.yaml')).toBe(written);
    expect(JSON.parse(readFileSync(at('cohort.json'), 'utf8')).programme).toEqual(proposed);
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**3 décembre 2027**, bilan');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain('1 (14 janvier 2027)');
  });

  it('is read back as people edited it, by the report, the sheets and the plans', () => {
    write(`format: 1
half-days:
  - { kind: free, title: Se présenter, groups: [[Radio Basse-Brume, COMPAGNIE TOUT UN HIVER]] }
  - { kind: theme, date: 2027-01-14, questions: [written-purpose], with: [Radio Basse-Brume, Radio Brum] }
individual: { Radio Basse-Brume: 2027-02-10 }
`);
    const { code, stderr } = cohort();
    expect(code).toBe(0);
    expect(stderr).toContain('r/programme.yaml:4:');
    expect(stderr).toContain('CN848');
    const report = read('cohort.md');
    expect(report).toContain('### 1. Se présenter');
    expect(report).toContain('(1) Radio Basse-Brume et Compagnie Tout un hiver ; sans groupe :');
    expect(report).toContain(
      '14 janvier 2027\n\n*Comprendre les enjeux · La vision*\n\n- Une structure concernée : Radio Basse-Brume.',
    );
    expect(report).toMatch(/plus aucune demi-journée ne prend : .*vos mots de passe/);
    expect(read('plans/radio-basse-brume.plan.md')).toContain('**10 février 2027**, votre demi-journée');
    expect(read('sheets/radio-basse-brume.sheet.md')).toContain('demi-journée le 10 février 2027');
    expect(read('sheets/compagnie-bras-de-riviere.sheet.md')).not.toContain('demi-journée le');
  });

  it('says how the proposal would differ from that of when it was written', () => {
    cohort();
    expect(read('cohort.md')).not.toContain('la proposition serait autre');
    const text = readFileSync(at('programme.yaml'), 'utf8').replace(
      /(proposal .*) backup/,
      '$1 shared-files',
    );
    write(text);
    cohort();
    expect(read('cohort.md')).toContain(
      'elle prendrait vos copies de secours, et elle laisserait le rangement de vos documents',
    );
  });

  it('keeps its own days, and says so, where the command asks for others', () => {
    write('format: 1\nhalf-days:\n  - { kind: practice, date: 2027-01-14 }\n  - kind: cases\n');
    const { stderr } = cohort('--half-days', '2027-01-20,2027-01-21');
    expect(stderr).toContain('CN851');
    expect(read('cohort.md')).toContain('\n14 janvier 2027\n');
    expect(read('cohort.md')).toContain('\n21 janvier 2027\n');
  });

  it.each([
    [
      'a French date',
      'format: 1\nhalf-days:\n  - { kind: practice, date: 14 janvier 2027 }\n',
      'Écrivez 2027-01-14',
    ],
    ['nothing', '', 'CN005'],
    ['an alias of itself', 'format: 1\nhalf-days: &a\n  - *a\n', 'CN017'],
    ['a prototype', 'format: 1\nhalf-days: []\n__proto__: {}\n', 'CN102'],
    ['another encoding', Buffer.from('format: 1\nhalf-days: [] # pr\xe9vu\n', 'latin1'), 'programme.yaml'],
    ['too much', Buffer.alloc(50 * 1024 * 1024, '# \n'), 'CN004'],
  ])('that cannot be read (%s) is told, replaced by nothing, and all else is written', (_, text, told) => {
    write(text);
    const { code, stderr } = cohort();
    expect(code).toBe(1);
    expect(plain(stderr)).toContain(told);
    expect(read('cohort.md')).toContain('programme.yaml n’a pas pu être lu');
    expect(JSON.parse(readFileSync(at('cohort.json'), 'utf8')).programme).toEqual([]);
    expect(existsSync(at('plans/radio-basse-brume.plan.md'))).toBe(true);
  });

  it('may be a folder, which is told, and have the line ends of Windows, which change nothing', () => {
    mkdirSync(at('programme.yaml'), { recursive: true });
    expect(cohort().stderr).toContain('CN002');
    rmSync(at('programme.yaml'), { recursive: true });
    write('format: 1\r\nhalf-days:\r\n  - kind: practice\r\n');
    expect(cohort().code).toBe(0);
  });

  it('is neither written nor dated where nobody may be named', () => {
    expect(cohort('--share').code).toBe(0);
    expect(existsSync(at('programme.yaml'))).toBe(false);
    expect(cohort('--share', '--review', '2027-12-03').code).toBe(2);
  });
});

it('dates the plan of one structure', () => {
  const file = join(ANSWERS, 'radio-basse-brume.answers.yaml');
  const made = run([
    'plan',
    file,
    '--accompaniment',
    'individual',
    '--half-day',
    '2027-02-10',
    '--review',
    '2027-12-03',
  ]);
  expect(plain(made.stdout)).toContain('**10 février 2027**, votre demi-journée individuelle');
  expect(plain(made.stdout)).toContain('Le 3 décembre 2027, refaites');
  expect(run(['plan', file, '--review', '3 décembre 2027']).stderr).toContain('2027-12-03');
});
