import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/report/review/json.ts';
import { emptyFolder } from '../folders.ts';
import { run } from './run.ts';

const FOLDER = 'test/fixtures/review/';
const VERSIONS = `${FOLDER}versions/`;

function compared(...args: string[]): ComparisonJson {
  const { code, stdout, stderr } = run(['compare', ...args, '--format', 'json']);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

const twoYears = (name: string) =>
  compared(`${FOLDER}${name}-2026.answers.yaml`, `${FOLDER}${name}-2027.answers.yaml`);

const verdicts = ({ axes }: ComparisonJson) =>
  Object.fromEntries(Object.entries(axes).map(([axis, { verdict }]) => [axis, verdict]));

const steps = ({ questions }: ComparisonJson) =>
  Object.fromEntries(questions.flatMap(({ id, step }) => (step ? [[id, step]] : [])));

const lists = ({ questions }: ComparisonJson) =>
  Object.fromEntries(questions.map(({ id, state }) => [id, state]));

describe('a radio that put its passwords, its backups and its roles right', () => {
  const found = twoYears('radio');

  it('has moved there, and nowhere else', () => {
    expect(verdicts(found)).toEqual({
      vision: 'steady',
      people: 'progress',
      publics: 'steady',
      engagement: 'steady',
    });
    expect(found.axes.people).toMatchObject({ common: 7, gained: 7, lost: 0, net: 7, threshold: 4 });
    expect(steps(found)).toEqual({
      'digital-roles': 2,
      'access-security': 3,
      backup: 2,
      'priority-public': 1,
      'editorial-calendar': -1,
    });
  });

  it('is the same person, whose role has another name', () => {
    expect(found).toMatchObject({ respondents: 'same', people: 1 });
  });

  it('did what its plan said, and the answers to it moved', () => {
    const done = found.actions.filter(({ status }) => status === 'done');
    expect(done.map(({ id, moved }) => [id, moved])).toEqual([
      ['access-list', 'up'],
      ['tested-backup', 'up'],
      ['share-roles', 'up'],
    ]);
  });
});

describe('a company that sees more clearly, and has not moved', () => {
  const found = twoYears('company');

  it('has not declined, though its answers are lower', () => {
    expect(found.axes.vision).toMatchObject({
      net: -4,
      threshold: 4,
      hindsight: { gained: 0, lost: 0, net: 0 },
      verdict: 'opposed',
    });
    const { vision: _, ...others } = verdicts(found);
    expect(others).toEqual({ people: 'steady', publics: 'steady', engagement: 'steady' });
  });

  it('knows what it did not: that is no step', () => {
    expect(found.apart.clearedUp).toEqual(['backup']);
    expect(found.questions.find(({ id }) => id === 'backup')?.step).toBeNull();
  });
});

describe('a town for which somebody else answers, who is stricter', () => {
  const found = twoYears('town');

  it('has not declined: other people answer otherwise', () => {
    expect(found).toMatchObject({ respondents: 'changed', people: 0 });
    expect(found.axes.people).toMatchObject({ net: -4, threshold: 5, verdict: 'steady' });
    expect(new Set(Object.values(verdicts(found)))).toEqual(new Set(['steady']));
  });
});

describe('a questionnaire that changed between two dates', () => {
  const LISTS = {
    purpose: 'reworded',
    comfort: 'compared',
    charter: 'new',
    site: 'compared',
    'site-figures': 'compared',
    fax: 'withdrawn',
  };
  const before = 'before-1.0.0.answers.yaml';
  const after = 'after-1.1.0.answers.yaml';

  it('tells questions renamed, reworded, new and gone from those that moved', () => {
    const found = compared(`${VERSIONS}${before}`, `${VERSIONS}${after}`);
    expect(lists(found)).toEqual({ ...LISTS, replies: 'lostSight' });
    expect(steps(found)).toEqual({ comfort: 2, 'site-figures': 1 });
    expect([found.before.version, found.after.version]).toEqual(['1.0.0', '1.1.0']);
  });

  it('says the same where nobody has the questionnaire of then', () => {
    const cwd = emptyFolder();
    for (const file of [before, after, 'atelier-1.1.0.yaml']) copyFileSync(VERSIONS + file, join(cwd, file));
    const { code, stdout, stderr } = run(['compare', before, after, '--format', 'json'], { cwd });
    expect(code, stderr).toBe(0);
    expect(lists(JSON.parse(stdout))).toEqual({ ...LISTS, replies: 'lostSight' });
  });

  it('reads answers to one that was remade since with what it was', () => {
    const found = compared(
      `${VERSIONS}${before}`,
      `${VERSIONS}after-2.0.0.answers.yaml`,
      '--before-questionnaire',
      `${VERSIONS}atelier-1.0.0.yaml`,
    );
    expect(lists(found)).toEqual({ ...LISTS, 'answers-given': 'compared' });
    expect(steps(found)).toEqual({ comfort: 2, 'site-figures': 1, 'answers-given': 1 });
  });
});

describe('a question whose words changed, though its questionnaire does not declare it', () => {
  /** The review of two dates, in between which these words of the questionnaire became others. */
  const review = (format: string, [was, is]: [string, string], ...args: string[]) => {
    const cwd = emptyFolder();
    const files = ['before-1.0.0.answers.yaml', 'after-1.1.0.answers.yaml', 'atelier-1.0.0.yaml'];
    for (const file of files) copyFileSync(VERSIONS + file, join(cwd, file));
    const text = readFileSync(`${VERSIONS}atelier-1.1.0.yaml`, 'utf8').replace(was, is);
    expect(text).toContain(is);
    writeFileSync(join(cwd, 'atelier-1.1.0.yaml'), text);
    const [before = '', after = ''] = files;
    return run(['compare', before, after, '--format', format, ...args], { cwd });
  };
  const POINT: [string, string] = ['Pas du tout', 'Très peu et à contrecœur'];

  it.each<[string, [string, string], string]>([
    ['one of its sentences', POINT, 'comfort'],
    ['its own words', ['Avez-vous un site', 'Vos pages sont-elles lues'], 'site'],
  ])('is reworded, by %s, and it is said', (_, words, id) => {
    const { stdout, stderr } = review('json', words);
    const found: ComparisonJson = JSON.parse(stdout);
    expect(lists(found)[id]).toBe('reworded');
    expect(found.undeclared).toEqual([id]);
    expect(steps(found)).not.toHaveProperty(id);
    expect(stderr).toContain('CN999');
    expect(stderr).toContain(`${id}: 1.1.0`);
    expect(review('md', words).stdout).toContain('sans que le questionnaire le déclare');
  });

  it('is common where it is merely typeset otherwise, and its answer of then is quoted as it was', () => {
    const words: [string, string] = ['Pas du tout', 'PAS DU TOUT !'];
    const { stdout, stderr } = review('json', words);
    expect(JSON.parse(stdout)).toMatchObject({ undeclared: [] });
    expect(lists(JSON.parse(stdout)).comfort).toBe('compared');
    expect(stderr).not.toContain('CN999');
    const text = review('md', words).stdout;
    expect(text).toContain('Pas du tout');
    expect(text).not.toContain('PAS DU TOUT !');
  });

  it('is reworded without a word where it is declared', () => {
    const { stdout, stderr } = review('json', ['Nous n’en parlons pas encore', 'Ce n’est pas le moment']);
    expect(JSON.parse(stdout)).toMatchObject({ undeclared: [] });
    expect(stderr).not.toContain('CN999');
  });
});
