import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAST_RUN } from '../../src/files/names.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { type Ran, run } from './run.ts';

const COMMAND = ['cohort', 'in', '-o', 'out', '--questionnaire', 'tiny.yaml'];

const answers = (name: string, ease: number, more = {}): string =>
  JSON.stringify({
    questionnaire: 'tiny@1.0.0',
    structure: { name, profile: 'radio', ...more },
    date: '2026-03-05',
    answers: { purpose: { value: 'talked' }, ease },
  });

/** Answers of four structures, two of which have one name, one several respondents. */
function box(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in'));
  cpSync(join(ROOT, 'test/fixtures/worked-example/tiny.yaml'), join(folder, 'tiny.yaml'));
  const files = {
    'a.answers.json': answers('Radio Étoile', 2),
    'b.answers.json': answers('Radio Étoile', 4, { id: 'etoile-nord' }),
    'c.answers.json': answers('Radio Basse-Brume', 5),
    'c--2.answers.json': answers('Radio Basse-Brume', 1),
    'd.answers.json': answers('=Radio "Gave"; la suite', 3),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'in', name), text);
  writeFileSync(join(folder, 'contacts.csv'), 'structure,email\nRadio Basse-Brume,a@exemple.org\n');
  writeFileSync(join(folder, 'list.csv'), 'structure\nRadio Basse-Brume\nRadio Absente\n');
  return folder;
}

const cohort = (cwd: string, more: string[] = []): Ran => {
  const ran = run([...COMMAND, ...more], { cwd });
  return { ...ran, stderr: plain(ran.stderr) };
};

const lastOf = (cwd: string) => join(cwd, 'out', LAST_RUN);

/** What all files hold, but what is kept of the last run. */
const filesIn = (cwd: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(cwd, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.endsWith(LAST_RUN) && statSync(join(cwd, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(cwd, name), 'latin1')]),
  );

/** The same folder with files as old, but with nothing kept of the last run. */
function twinOf(cwd: string): string {
  const twin = emptyFolder();
  cpSync(cwd, twin, { recursive: true, preserveTimestamps: true });
  rmSync(lastOf(twin), { force: true });
  return twin;
}

const append = (name: string, text: string) => (cwd: string) => appendFileSync(join(cwd, name), text);

const firstPlan = (cwd: string) =>
  join(cwd, 'out/plans', readdirSync(join(cwd, 'out/plans')).sort()[0] ?? '');

describe('a cohort made again', () => {
  it.each<[string, string[], ((cwd: string) => void)?]>([
    ['as it is', []],
    ['in English, without pages', ['--lang', 'en', '--no-pages']],
    ['with messages', ['--mail', 'contacts.csv']],
    ['with a workbook', ['--xlsx']],
    ['with a list', ['--expected', 'list.csv']],
    ['with files that are wrong', [], (cwd) => writeFileSync(join(cwd, 'in/e.answers.yaml'), 'answers: [')],
    ['with files that are no answers', [], (cwd) => writeFileSync(join(cwd, 'in/photo.jpg'), '\xff\xd8\xff')],
    ['by two threads', ['--workers', '2']],
    ['in a folder of other results', [], (cwd) => mkdirSync(join(cwd, 'out'))],
  ])('tells and leaves what a whole run would: %s', (_, more, prepare) => {
    const cwd = box();
    prepare?.(cwd);
    const first = cohort(cwd, more);
    const [files, kept] = [filesIn(cwd), statSync(lastOf(cwd)).ino];
    const twin = twinOf(cwd);
    const again = cohort(cwd, more);
    expect(statSync(lastOf(cwd)).ino).toBe(kept);
    expect(again).toEqual(cohort(twin, more));
    expect(again.code).toBe(first.code);
    expect([filesIn(cwd), filesIn(twin)]).toEqual([files, files]);
    // What the whole run kept serves as well.
    const whole = statSync(lastOf(twin)).ino;
    expect(cohort(twin, more)).toEqual(again);
    expect(statSync(lastOf(twin)).ino).toBe(whole);
  });

  it('is told by what was kept where all of it was moved, which does not tell where it was', () => {
    const cwd = box();
    cohort(cwd);
    expect(readFileSync(lastOf(cwd), 'utf8')).not.toContain(cwd);
    const elsewhere = join(emptyFolder(), 'elsewhere');
    renameSync(cwd, elsewhere);
    const kept = statSync(lastOf(elsewhere)).ino;
    const whole = twinOf(elsewhere);
    expect(cohort(elsewhere)).toEqual(cohort(whole));
    expect(statSync(lastOf(elsewhere)).ino).toBe(kept);
  });

  it.each<[string, (cwd: string) => void, string[]?]>([
    ['answers change', (cwd) => writeFileSync(join(cwd, 'in/a.answers.json'), answers('Radio Étoile', 3))],
    ['answers come', (cwd) => writeFileSync(join(cwd, 'in/f.answers.json'), answers('Radio Neuve', 3))],
    ['answers go', (cwd) => rmSync(join(cwd, 'in/d.answers.json'))],
    [
      'answers have another name',
      (cwd) => renameSync(join(cwd, 'in/a.answers.json'), join(cwd, 'in/z.json')),
    ],
    ['a plan is deleted', (cwd) => rmSync(firstPlan(cwd))],
    ['a plan is cut', (cwd) => truncateSync(firstPlan(cwd), 300)],
    [
      'a box is ticked',
      (cwd) =>
        writeFileSync(firstPlan(cwd), readFileSync(firstPlan(cwd), 'utf8').replaceAll('- [ ]', '- [x]')),
    ],
    ['a plan stands beside answers', (cwd) => cpSync(firstPlan(cwd), join(cwd, 'in/c.plan.md'))],
    ['a sheet is emptied', (cwd) => rmSync(join(cwd, 'out/sheets'), { recursive: true })],
    ['the table is edited', append('out/cohort.csv', 'x')],
    ['the data are edited', append('out/cohort.json', '\n')],
    ['the report is edited', append('out/cohort.md', 'À lire.')],
    ['the programme is edited', append('out/programme.yaml', 'review: 2026-09-01\n')],
    ['a page is deleted', (cwd) => rmSync(join(cwd, 'out/index.html'))],
    ['the questionnaire changes', append('tiny.yaml', '# \n')],
    ['days are given', () => {}, ['--review', '2026-10-01']],
    ['groups may be smaller', () => {}, ['--min-group', '3']],
    ['it is forced', append('out/cohort.md', 'À lire.'), ['--force']],
  ])('is made whole again where %s', (_, change, more) => {
    const cwd = box();
    cohort(cwd);
    change(cwd);
    const twin = twinOf(cwd);
    for (let i = 0; i < 2; i++) {
      const again = cohort(cwd, more);
      rmSync(lastOf(twin), { force: true });
      expect(again).toEqual(cohort(twin, more));
      expect(filesIn(cwd)).toEqual(filesIn(twin));
    }
  });

  it('is quick beside edited plans too, once nothing is left to write', () => {
    const cwd = box();
    cohort(cwd);
    appendFileSync(join(cwd, 'out/plans/radio-basse-brume.plan.md'), 'Vu avec Ana.\n');
    writeFileSync(join(cwd, 'in/c.answers.json'), answers('Radio Basse-Brume', 1));
    expect(cohort(cwd).stderr).toContain('radio-basse-brume.plan.new.md');
    expect(existsSync(lastOf(cwd))).toBe(false);
    const told = cohort(cwd);
    const kept = statSync(lastOf(cwd)).ino;
    expect(cohort(cwd)).toEqual(told);
    expect(statSync(lastOf(cwd)).ino).toBe(kept);
  });

  it('keeps nothing of a run whose results are for others, nor of one before it', () => {
    const cwd = box();
    cohort(cwd);
    expect(existsSync(lastOf(cwd))).toBe(true);
    cohort(cwd, ['--share']);
    expect(existsSync(lastOf(cwd))).toBe(false);
  });

  it('takes nothing that it keeps for answers', () => {
    const cwd = box();
    const args = ['cohort', '.', '-o', 'out', '--questionnaire', 'tiny.yaml'];
    const [first, ...others] = [1, 2, 3, 4].map(() => plain(run(args, { cwd }).stderr));
    expect(first).toContain('5 fichiers de réponses');
    expect(new Set(others).size).toBe(1);
    expect(readFileSync(join(cwd, 'out/problems.md'), 'utf8')).not.toContain(LAST_RUN);
  });
});
