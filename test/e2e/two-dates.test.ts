import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { run } from './run.ts';

interface Said {
  date: string;
  backup: string;
  respondent?: string;
  profile?: string;
  note?: string;
}

const answers = ({ date, backup, respondent, profile = 'radio', note }: Said) => `questionnaire: culture@2.0.0
track: flash
structure: { name: Radio Gave, profile: ${profile} }
${respondent ? `respondent: { ${respondent} }\n` : ''}date: "${date}"
answers: { backup: { value: ${backup}${note ? `, note: ${note}` : ''} } }
`;

/** A folder `in` with these files. */
function boxWith(files: Record<string, Said>): string {
  const box = emptyFolder();
  mkdirSync(join(box, 'in'));
  for (const [name, said] of Object.entries(files)) writeFileSync(join(box, 'in', name), answers(said));
  return box;
}

const count = (text: string, word: string) => text.split(word).length - 1;

/**
 * The same by both ways in: only some files count, each other one is told of once, with the command that compares; and
 * nothing is a fault.
 */
function bothCount(
  files: Record<string, Said>,
  { kept, told }: { kept: string[]; told: [code: string, file: string, command: string][] },
): void {
  const box = boxWith(files);
  const all = Object.keys(files).map((name) => `in/${name}`);
  const own = kept.map((name) => `in/${name}`);
  const plan = run(['plan', ...all], { cwd: box });
  expect(plan.code).toBe(0);
  expect(plan.stdout).toBe(run(['plan', ...own], { cwd: box }).stdout);
  expect(run(['plan', ...all.reverse()], { cwd: box })).toEqual(plan);

  const cohort = run(['cohort', 'in', '-o', 'out'], { cwd: box });
  expect(cohort.code).toBe(0);
  const { files: counts, members } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
  expect(counts).toEqual({ counted: kept.length, refused: 0, copies: 0 });
  expect(members).toMatchObject([{ respondents: kept.length, files: own.sort() }]);
  const scored = run(['score', 'in', '--format', 'ndjson'], { cwd: box });
  writeFileSync(join(box, 'scores.ndjson'), scored.stdout);
  expect(run(['cohort', '--from-scores', 'scores.ndjson', '-o', 'again'], { cwd: box }).code).toBe(0);
  for (const made of ['cohort.md', 'cohort.json'])
    expect(readFileSync(join(box, 'again', made))).toEqual(readFileSync(join(box, 'out', made)));
  // There is none where nothing is odd.
  const problems = told.length === 0 ? '' : plain(readFileSync(join(box, 'out/problems.md'), 'utf8'));
  for (const [code, file, command] of told) {
    for (const { stderr } of [plan, cohort]) {
      expect(stderr).toContain(`in/${file}:1:1 avertissement ${code}`);
      expect(stderr).toContain(`    cap-numerique compare ${command}\n`);
    }
    expect(problems).toContain(`\`cap-numerique compare ${command}\` (${code})`);
  }
  for (const text of [plan.stderr, cohort.stderr, problems]) {
    expect([count(text, 'CN951') + count(text, 'CN971'), count(text, 'compare')]).toEqual([
      told.length,
      told.length,
    ]);
  }
}

const before = { date: '2026-02-20', backup: 'single-copy' };
const after = { date: '2026-03-02', backup: 'unknown' };
const LONG_BEFORE = '2025-01-26';

it.each<[string, string]>([
  ['nobody is named', ''],
  ['of one role and age', 'role: antenne, age: 30-49'],
  ['of one code', 'code: k7m2x9'],
])('one person at two dates: the later counts, ten days or 400 after (%s)', (_, respondent) => {
  bothCount(
    { 'avant.yaml': { ...before, respondent }, 'apres.yaml': { ...after, respondent } },
    { kept: ['apres.yaml'], told: [['CN971', 'avant.yaml', 'in/avant.yaml in/apres.yaml']] },
  );
  bothCount(
    { 'avant.yaml': { ...before, date: LONG_BEFORE, respondent }, 'apres.yaml': { ...after, respondent } },
    { kept: ['apres.yaml'], told: [['CN951', 'avant.yaml', 'in/avant.yaml in/apres.yaml']] },
  );
});

it('three dates: the last counts, and each other one is compared with it', () => {
  bothCount(
    { 'a.yaml': { ...before, date: '2025-03-01' }, 'b.yaml': before, 'c.yaml': after },
    {
      kept: ['c.yaml'],
      told: [
        ['CN951', 'a.yaml', 'in/a.yaml in/c.yaml'],
        ['CN971', 'b.yaml', 'in/b.yaml in/c.yaml'],
      ],
    },
  );
});

it('a year later, two people on each side: told of once, with all four files', () => {
  const [radio, head] = ['role: antenne', 'role: direction'];
  bothCount(
    {
      'a25.yaml': { ...before, date: '2025-03-02', respondent: radio },
      'b25.yaml': { ...before, date: '2025-03-09', respondent: head },
      'a26.yaml': { ...after, respondent: radio },
      'b26.yaml': { ...after, date: '2026-03-09', respondent: head },
    },
    {
      kept: ['a26.yaml', 'b26.yaml'],
      told: [['CN951', 'a25.yaml', 'in/a25.yaml in/b25.yaml -- in/a26.yaml in/b26.yaml']],
    },
  );
});

it.each<[string, string, string]>([
  ['of one role and of two ages', 'role: antenne, age: 30-49', 'role: antenne, age: 50-plus'],
  ['of one role, by two codes', 'role: antenne, code: k7m2x9', 'role: antenne, code: p3q8z1'],
  ['of a team and of a person', '', 'code: k7m2x9'],
])('two people at two dates are two voices, and nothing is told: %s', (_, one, other) => {
  bothCount(
    { 'avant.yaml': { ...before, respondent: one }, 'apres.yaml': { ...after, respondent: other } },
    { kept: ['avant.yaml', 'apres.yaml'], told: [] },
  );
});

it('the command can be pasted, whatever the files are called, and is in the command’s language', () => {
  const box = boxWith({ "l'an dernier.yaml": before, 'été ; 2.yaml': after });
  const names = "'in/l'\\''an dernier.yaml' 'in/été ; 2.yaml'";
  const given = ["in/l'an dernier.yaml", 'in/été ; 2.yaml'];
  expect(run(['plan', ...given], { cwd: box }).stderr).toContain(`    cap-numerique compare ${names}\n`);
  const { stderr } = run(['--lang', 'en', 'plan', ...given], { cwd: box, env: { npm_command: 'exec' } });
  expect(stderr).toContain(`    npx cap-numerique --lang en compare ${names}\n`);
  expect(stderr).toContain('If they are two people, give each a code of their own (respondent: code).');
});

it('lines of a file or of a stream, that no command can name, are told apart too', () => {
  const box = emptyFolder();
  const line = (date: string, backup: string) =>
    JSON.stringify({
      questionnaire: 'culture@2.0.0',
      track: 'flash',
      structure: { name: 'Radio Gave', profile: 'radio' },
      date,
      answers: { backup },
    });
  const lines = [
    line('2025-03-02', 'unknown'),
    line('2026-02-20', 'single-copy'),
    line('2026-03-02', 'unknown'),
  ];
  writeFileSync(join(box, 'all.ndjson'), lines.join('\n'));
  const read = () => JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
  for (const { code, stderr } of [
    run(['cohort', 'all.ndjson', '-o', 'out'], { cwd: box }),
    run(['plan', 'all.ndjson'], { cwd: box }),
    run(['plan', '-'], { cwd: box, input: lines.join('\n') }),
  ]) {
    expect(code).toBe(0);
    expect(stderr).toMatch(/:1:1:1 avertissement CN951[\s\S]*compare 2025-03-02 2026-03-02\n/);
    expect(stderr).toMatch(/:2:1:1 avertissement CN971[\s\S]*compare 2026-02-20 2026-03-02\n/);
    expect(stderr).toContain('mettez d’abord les réponses de chaque date dans un dossier');
  }
  expect(read().files).toEqual({ counted: 1, refused: 0, copies: 0 });
  const scored = run(['score', 'all.ndjson', '--format', 'ndjson'], { cwd: box });
  writeFileSync(join(box, 'scores.ndjson'), scored.stdout);
  run(['cohort', '--from-scores', 'scores.ndjson', '-o', 'out', '--force'], { cwd: box });
  expect(read().files).toEqual({ counted: 1, refused: 0, copies: 0 });
});

it('a structure whose profile is another since last year is what it says today', () => {
  bothCount(
    { 'a.yaml': { ...before, date: LONG_BEFORE, profile: 'company' }, 'b.yaml': after },
    { kept: ['b.yaml'], told: [['CN951', 'a.yaml', 'in/a.yaml in/b.yaml']] },
  );
  const box = boxWith({ 'a.yaml': { ...before, profile: 'company' }, 'b.yaml': after });
  expect(run(['plan', 'in/a.yaml', 'in/b.yaml'], { cwd: box }).stderr).toContain('CN932');
  expect(run(['cohort', 'in', '-o', 'out'], { cwd: box }).stderr).toContain('CN950');
});

it('of a person known by a code, the own words stay in their plan; another’s file makes it one that others read', () => {
  const note = 'À nous seuls';
  const planned = (first: string, later: string) => {
    const box = boxWith({
      'a.yaml': { ...before, respondent: first },
      'b.yaml': { ...after, respondent: later, note },
    });
    return run(['plan', 'in/a.yaml', 'in/b.yaml'], { cwd: box }).stdout;
  };
  expect(planned('code: k7m2x9', 'code: k7m2x9')).toContain(note);
  // Of one role, they may after all be two.
  expect(planned('role: antenne', 'role: antenne')).not.toContain(note);
});

it('names a command that compares, where the questionnaire was remade in between', () => {
  const versions = 'test/fixtures/review/versions/';
  const box = emptyFolder();
  mkdirSync(join(box, 'in'));
  const [before, after] = ['before-1.0.0.answers.yaml', 'after-2.0.0.answers.yaml'];
  for (const file of [before, after]) copyFileSync(versions + file, join(box, 'in', file));
  for (const file of ['atelier-1.0.0.yaml', 'atelier-2.0.0.yaml'])
    copyFileSync(versions + file, join(box, file));
  const now = ['--questionnaire', 'atelier-2.0.0.yaml'];
  const plan = run(['plan', `in/${before}`, `in/${after}`, ...now], { cwd: box });
  const cohort = run(['cohort', 'in', '-o', 'out', ...now], { cwd: box });
  for (const { code, stderr } of [plan, cohort]) {
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('refait entre-temps');
    const [, told = ''] = /cap-numerique (compare .+)\n/.exec(stderr) ?? [];
    expect(told).toBe(`compare in/${before} in/${after} --before-questionnaire atelier-1.0.0.yaml`);
    const { code: exit, stderr: said } = run([...told.split(' '), ...now], { cwd: box });
    expect(exit, said).toBe(0);
  }
});
