import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { starter } from '../../src/starter/starter.ts';
import { runHere } from '../check/here.ts';
import { ROOT } from '../folders.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'starter-'));

const LANGUAGES = ['fr', 'en', 'fr,en', 'en,fr'];
const KINDS = LANGUAGES.flatMap((lang) => [[], ['--full']].map((flags) => [lang, flags] as const));

interface Asked {
  id: string;
  type: string;
  options?: { id: string }[];
}

/** The least advanced answer to each question, as a structure's file. */
function lowAnswers(questionnaire: string): string {
  const { id, version, profiles, objectives, areas } = parse(questionnaire);
  const asked: Asked[] = Object.values<{ questions: Asked[] }>(areas).flatMap(({ questions }) => questions);
  const answerTo = ({ type, options = [] }: Asked) =>
    ({ single: options[0]?.id, multiple: [options[0]?.id], 'yes-no': false, scale: 4, number: 0, text: 'x' })[
      type
    ];
  return JSON.stringify({
    questionnaire: `${id}@${version}`,
    structure: { name: 'A', profile: profiles[0].id },
    objectives: [objectives[0].id],
    answers: Object.fromEntries(asked.map((question) => [question.id, answerTo(question)])),
  });
}

describe.each(KINDS)('a new questionnaire, %s %o', (lang, flags) => {
  it('goes through every command', async () => {
    const cwd = folder();
    const here = (...args: string[]) => runHere(args, { cwd });
    const made = await here('new', 'questionnaire', 'ours', ...flags, '--lang', lang, '-o', 'q.yaml');
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('cap-numerique check q.yaml');
    expect(await here('check', '--strict', 'q.yaml')).toEqual({ code: 0, stdout: '', stderr: '' });
    const text = readFileSync(join(cwd, 'q.yaml'), 'utf8');
    expect(parse(text)).toMatchObject({ id: 'ours', languages: lang.split(',') });
    expect(text).not.toMatch(/!full|SCHEMA| \/\/ /);
    expect((await here('new', 'answers', 'q.yaml')).code).toBe(0);
    writeFileSync(join(cwd, 'a.answers.yaml'), lowAnswers(text));
    const plan = await here('plan', 'a.answers.yaml');
    expect(plan.code).toBe(0);
    const titles = parse(text).actions.map(({ title }: { title: string | Record<string, string> }) =>
      typeof title === 'string' ? title : title[lang.split(',')[0] as string],
    );
    const isHeld = (title: string) => plan.stdout.replace(/\s/g, ' ').includes(title.replace(/\s/g, ' '));
    expect(titles.filter(isHeld).length).toBeGreaterThanOrEqual(2);
    for (const args of [
      ['score', 'a.answers.yaml'],
      ['plan', 'a.answers.yaml', '--explain'],
    ]) {
      expect((await here(...args)).code).toBe(0);
    }
    expect((await here('cohort', 'a.answers.yaml', '-o', 'out')).code).toBe(0);
  });
});

describe('a minimal questionnaire', () => {
  it.each(LANGUAGES)('is one screen or two, with a question an axis: %s', async (lang) => {
    const { stdout } = await runHere(['new', 'questionnaire', '--lang', lang]);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(90);
    const { areas, actions, axes, objectives } = parse(stdout);
    const questions = Object.values<{ questions: { axes: object; options: object[] }[] }>(areas).flatMap(
      (area) => area.questions,
    );
    expect(questions.flatMap((question) => Object.keys(question.axes)).sort()).toEqual(
      Object.keys(axes).sort(),
    );
    expect(questions.map(({ options }) => options.length)).toEqual([5, 5, 5, 5]);
    expect([actions.length, objectives.length]).toEqual([2, 1]);
  });
});

it('shows every key of the format in a full one, or names it in a comment', async () => {
  const { stdout } = await runHere(['new', 'questionnaire', '--full']);
  const keys = new Set<string>();
  const gather = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node) for (const key of Object.keys(node.properties as object)) keys.add(key);
    for (const part of Object.values(node)) gather(part);
  };
  gather(JSON.parse(readFileSync(join(ROOT, 'questionnaires/schema/questionnaire.schema.json'), 'utf8')));
  expect(keys.size).toBeGreaterThan(50);
  const lacking = [...keys].filter(
    (key) => !new RegExp(`(?<![\\w-])${key.replace('$', '\\$')}[:=]`).test(stdout),
  );
  expect(lacking).toEqual([]);
});

it('shows in a full one all types of questions, and each axis in each area', async () => {
  const { areas } = parse((await runHere(['new', 'questionnaire', '--full'])).stdout);
  const of = Object.values<{ questions: { type: string; axes?: object }[] }>(areas);
  expect(new Set(of.flatMap(({ questions }) => questions.map(({ type }) => type))).size).toBe(6);
  for (const { questions } of of) {
    expect(new Set(questions.flatMap(({ axes = {} }) => Object.keys(axes))).size).toBe(4);
  }
});

describe('the id', () => {
  const idOf = (text: string) => parse(text).id;

  it('is asked for, or made of the file’s name, or the usual one', async () => {
    const cwd = folder();
    await runHere(['new', 'questionnaire', '-o', 'Mes bibliothèques.questionnaire.yaml'], { cwd });
    const written = readFileSync(join(cwd, 'Mes bibliothèques.questionnaire.yaml'), 'utf8');
    expect(idOf(written)).toBe('mes-bibliotheques');
    expect(idOf((await runHere(['new', 'questionnaire', 'ours'])).stdout)).toBe('ours');
    expect(idOf((await runHere(['new', 'questionnaire'])).stdout)).toBe('mon-questionnaire');
  });

  it('is made of a title, which is said', async () => {
    const { code, stderr, stdout } = await runHere(['new', 'questionnaire', 'Été à la Mer']);
    expect([code, idOf(stdout)]).toEqual([0, 'ete-a-la-mer']);
    expect(stderr).toContain('« ete-a-la-mer »');
  });

  it.each(['null', 'true', 'yes', 'oui', 'na', 'Profile'])('is no reserved word: %s', async (word) => {
    const cwd = folder();
    const { code, stderr, stdout } = await runHere(['new', 'questionnaire', word], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`« questionnaire-${word.toLowerCase()} »`);
    await runHere(['new', 'questionnaire', '-o', `${word}.yaml`], { cwd });
    expect((await runHere(['check', '--strict', `${word}.yaml`], { cwd })).code).toBe(0);
  });

  it('is refused where it can be none', async () => {
    const { code, stdout } = await runHere(['new', 'questionnaire', '2027 !']);
    expect([code, stdout]).toEqual([2, '']);
  });
});

it('never goes over a file, unless forced', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'q.yaml'), 'mine');
  const args = ['new', 'questionnaire', '-o', 'q.yaml'];
  expect((await runHere(args, { cwd })).stderr).toContain('CN040');
  expect(readFileSync(join(cwd, 'q.yaml'), 'utf8')).toBe('mine');
  expect((await runHere([...args, '--force', '-q'], { cwd })).stderr).toBe('');
  expect(readFileSync(join(cwd, 'q.yaml'), 'utf8')).toContain('id: q');
});

describe('in a language that the program does not speak', () => {
  const template = readFileSync(join(ROOT, 'templates/starter.yaml'), 'utf8');
  const inLanguages = (languages: string[], isFull: boolean) =>
    starter(template, { id: 'ours', languages, language: 'fr', isFull, schema: 'x' });

  it.each([true, false])('has texts in the program’s, to be translated; full: %o', (isFull) => {
    const spanish = inLanguages(['es'], isFull);
    expect(spanish).toContain('languages: [es] # Les textes restent à traduire.');
    expect(parse(spanish)).toEqual({ ...parse(inLanguages(['fr'], isFull)), languages: ['es'] });
    expect(inLanguages(['fr'], isFull)).not.toContain('traduire');
  });

  it('has each text in each language', () => {
    const { title, areas } = parse(inLanguages(['pt-BR', 'en'], false));
    expect(title).toEqual({ 'pt-BR': 'Notre lieu et le numérique', en: 'Our place and digital' });
    expect(areas.tools.title).toEqual({ 'pt-BR': 'Les outils', en: 'Tools' });
  });
});
