import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerFileText } from '../../src/interview/answer-file.ts';
import { readBefore } from '../../src/interview/file/before.ts';
import { daysAfter, localDay } from '../../src/model/day.ts';
import { runHere } from '../check/here.ts';
import { culture } from '../content/culture.ts';
import { emptyFolder } from '../folders.ts';
import { plain } from '../plain.ts';
import { inflatedIn, settingIn } from './made.ts';

const SECRETS = ['SECRET-note', 'SECRET-who', 'SECRET-by', 'SECRET-sign', 'SECRET-dream', 'SECRET-own'];
const CODE = 'zq7w2k9x3t';
const ROLE = 'SECRET-role';

/** Answers of a year ago that say all that answers can say. */
const answers = {
  questionnaire: `culture@${culture.version}`,
  track: 'standard',
  structure: {
    id: 'radio-gave',
    name: 'Radio Gave',
    profile: 'radio',
    training: 'opco',
    facts: { status: 'employer', people: 43, ours: 'SECRET-own' },
    accompaniment: 'individual',
  },
  date: '2025-11-20',
  objectives: ['share-load'],
  answers: {
    'written-purpose': { value: 'case-by-case', target: 'written-goals', note: 'SECRET-note' },
    backup: 'single-copy',
    'priority-public': 'unknown',
    dream: 'SECRET-dream',
  },
  plan: { 'tool-sheet': { who: 'SECRET-who', by: 'SECRET-by' } },
  review: {
    date: '2024-11-20',
    actions: { 'tool-sheet': 'done' },
    indicators: { 'tool-sheet': 'SECRET-sign' },
  },
};
const personal = { ...answers, respondent: { role: ROLE, age: '50-plus', code: CODE, notes: 'shared' } };

type Files = Record<string, object | string>;

/** Makes pages in a folder with files. */
async function form(files: Files, ...args: string[]) {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'then'));
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(cwd, name), typeof value === 'string' ? value : answerFileText(value));
  const ran = await runHere(['form', ...args], { cwd });
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  return { ...ran, said: plain(ran.stderr), cwd, read, files: () => readdirSync(cwd) };
}

/** All that a page holds, packed or not. */
const heldIn = (page: string): string =>
  [page, inflatedIn(page, 'questionnaire'), inflatedIn(page, 'code')].join('\n');

describe('a page that looks back on answers', () => {
  it('knows what they say of the structure, and holds no more of them than it asks', async () => {
    const { code, stdout, stderr } = await form({ 'a.json': answers }, '--before', 'a.json');
    expect([code, stderr]).toEqual([0, '']);
    const { structure, track, review } = settingIn(stdout);
    expect(structure).toEqual({ id: 'radio-gave', name: 'Radio Gave', profile: 'radio' });
    expect(track).toBe(null);
    expect(review).toMatchObject({ date: '2025-11-20', version: culture.version });
    expect(review?.answers).toEqual({
      questionnaire: `culture@${culture.version}`,
      track: 'standard',
      structure: { ...answers.structure, facts: { status: 'employer', people: 43 } },
      date: '2025-11-20',
      objectives: [],
      answers: { 'written-purpose': 'case-by-case', backup: 'single-copy', 'priority-public': 'unknown' },
    });
    expect(review?.actions.length).toBeGreaterThan(0);
    expect(review?.actions.length).toBeLessThanOrEqual(7);
  });

  it('holds no note, no name, nothing that was written, and who answered only for them', async () => {
    const { stdout, said } = await form({ 'a.json': personal }, '--before', 'a.json');
    expect([...SECRETS, CODE, ROLE].filter((secret) => heldIn(stdout).includes(secret))).toEqual([]);
    expect(said).toContain('a.json a été rempli par une personne en son nom');
    const own = await form({ 'a.json': personal }, '--before', 'a.json', '--respondent');
    expect(SECRETS.filter((secret) => heldIn(own.stdout).includes(secret))).toEqual([]);
    expect(own.stderr).toBe('');
    expect(settingIn(own.stdout).review?.answers.respondent).toEqual({
      role: ROLE,
      age: '50-plus',
      code: CODE,
    });
    // In what the page shows without its script, there is none of it.
    const shown = own.stdout.replace(/<script.*?<\/script>/gs, '');
    expect([CODE, ROLE].filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it('holds names as text, whatever they are', async () => {
    const name = '</script><img src=x onerror=alert(1)> <!-- \u2028';
    const hostile = { ...answers, structure: { ...answers.structure, name } };
    const { code, stdout } = await form({ 'a.json': hostile }, '--before', 'a.json');
    const ordinary = await form({});
    const countOf = (page: string) => page.match(/<(script|img|!--)/g)?.length;
    expect([code, countOf(stdout)]).toEqual([0, countOf(ordinary.stdout)]);
    expect(settingIn(stdout).review?.answers.structure).toMatchObject({
      name: settingIn(stdout).structure.name,
    });
  });

  it('is for another structure, kind or track only as the command says', async () => {
    const { stdout } = await form(
      { 'a.json': answers },
      ...['--before', 'a.json', '--structure', 'Radio du Gave', '--profile', 'centre', '--id', 'gave'],
      ...['--track', 'flash'],
    );
    const { structure, track, review } = settingIn(stdout);
    expect(structure).toEqual({ id: 'gave', name: 'Radio du Gave', profile: 'centre' });
    expect(track).toBe('flash');
    expect(review?.answers).toMatchObject({
      structure: { ...structure, training: 'opco' },
      track: 'standard',
    });
  });

  it('looks back on the team’s answers of the last time, and on the plan of all', async () => {
    const two = { ...personal, answers: { backup: 'single-copy', 'access-security': 'same-for-several' } };
    const earlier = { ...answers, date: '2023-05-05' };
    const files = {
      'a.json': { ...answers, answers: { backup: 'unknown' } },
      'b.json': two,
      'c.json': earlier,
    };
    const { code, stdout, said, cwd } = await form(files, '--before', 'a.json', 'b.json', 'c.json');
    expect(code, said).toBe(0);
    expect(said).toContain('c.json');
    const { review } = settingIn(stdout);
    expect(review?.answers.answers).toEqual({ backup: 'unknown' });
    const alone = await readBefore('a.json', cwd, culture);
    expect(review?.actions.length).toBeGreaterThan(0);
    expect(review?.actions).not.toEqual(alone.value?.actions);
  });

  it('has its own drafts, by date and by person', async () => {
    const whomOf = async (files: object, ...more: string[]) =>
      settingIn((await form({ 'a.json': files }, ...more)).stdout).form;
    const before = ['--before', 'a.json'];
    const ordinary = ['--structure', 'Radio Gave', '--id', 'radio-gave', '--profile', 'radio'];
    const forms = [
      await whomOf(answers, ...ordinary),
      await whomOf(answers, ...before),
      await whomOf({ ...answers, date: '2025-11-21' }, ...before),
      await whomOf(personal, ...before, '--respondent'),
      await whomOf({ ...personal, respondent: { code: 'jihgfedcba' } }, ...before, '--respondent'),
    ];
    expect(new Set(forms.map(({ whom }) => whom)).size).toBe(forms.length);
    const again = await whomOf({ ...answers, answers: {} }, ...before);
    expect(again.whom).toBe(forms[1]?.whom);
    expect(again.what).not.toBe(forms[1]?.what);
  });
});

describe('answers that a page cannot look back on', () => {
  const other = { ...answers, structure: { ...answers.structure, id: 'autre', name: 'Compagnie Autre' } };
  const named = (name: string) => ({ ...personal, respondent: { role: name } });

  it.each<[string, Files, number, RegExp]>([
    ['two structures', { 'a.json': answers, 'b.json': other }, 2, /« Radio Gave » et « Compagnie Autre »/],
    [
      'several people, none of whom speaks for the team',
      { 'a.json': named('une'), 'b.json': { ...named('deux'), answers: {} } },
      2,
      /Radio Gave.*Donnez un de ces fichiers : a\.json, b\.json\./,
    ],
    ['another questionnaire', { 'a.json': { ...answers, questionnaire: 'tiny@1.0.0' } }, 1, /tiny/],
    ['an unknown question', { 'a.json': { ...answers, answers: { bakup: 'single-copy' } } }, 1, /backup/],
    ['an unknown answer', { 'a.json': { ...answers, answers: { backup: 'x' } } }, 1, /backup/],
    ['a newer major version', { 'a.json': { ...answers, questionnaire: 'culture@99.0.0' } }, 1, /99/],
    ['no day', { 'a.json': { ...answers, date: undefined } }, 1, /ne dit pas de quel jour/],
    ['one that is broken, among others', { 'a.json': answers, 'b.json': '{"questionnaire": ' }, 1, /b\.json/],
    ['no answers', { 'a.json': '[]' }, 1, /aucun fichier de réponses/],
    ['none at all', {}, 1, /\*\.json/],
  ])('%s', async (_, files, exit, message) => {
    const { code, said, files: there } = await form(files, '--before', '*.json', '-o', 'p.html');
    expect([code, said]).toEqual([exit, expect.stringMatching(message)]);
    expect(there()).not.toContain('p.html');
  });

  it('are refused from an older major version, which says what to do instead', async () => {
    const old = { ...answers, questionnaire: 'culture@1.0.0' };
    for (const more of [[], ['--lang', 'en']]) {
      const { code, stdout, said } = await form({ 'a.json': old }, '--before', 'a.json', ...more);
      expect([code, stdout]).toEqual([1, '']);
      expect(said).toContain('CN989');
      expect(said).toContain('--before-questionnaire culture-1.0.0.yaml');
    }
  });

  it.each([
    ['to come', 1, 'qui est à venir'],
    ['today', 0, 'c’est le même moment'],
    ['sixty days ago', -60, 'c’est le même moment'],
    ['earlier', -61, null],
  ])('of a day %s', async (_, days, message) => {
    const date = daysAfter(localDay(new Date()), days);
    const { code, said, stdout } = await form({ 'a.json': { ...answers, date } }, '--before', 'a.json');
    expect([code, settingIn(stdout).review?.date]).toEqual([0, date]);
    if (message === null) expect(said).toBe('');
    else expect(said).toMatch(new RegExp(`^a.json est daté du ${date}, .*${message}`));
  });

  it('are never written over, nor looked back on while a questionnaire is tried out', async () => {
    const args = ['--before', 'a.json', '--force', '-o'];
    const { code, said, read } = await form({ 'a.json': answers }, ...args, './a.json');
    expect([code, read('a.json')]).toEqual([2, answerFileText(answers)]);
    expect(said).toContain('La page prendrait la place des réponses, a.json.');
    const watching = await form({ 'a.json': answers }, 'q.yaml', ...args, 'p.html', '--watch');
    expect([watching.code, watching.said]).toEqual([2, expect.stringContaining('--watch ne va pas')]);
  });
});

describe('the pages of a list', () => {
  const named = (id: string | undefined, name: string, more = {}) => ({
    ...answers,
    ...more,
    structure: { ...answers.structure, id, name },
  });
  const THEN = {
    'then/by-id.answers.json': named('radio-gave', 'Radio Gave d’avant'),
    'then/by-name.answers.json': named(undefined, 'La  Grange'),
    'then/left.answers.json': named('partie', 'Compagnie Partie'),
  };
  const LIST = 'nom;identifiant;profil\nRadio Gave;radio-gave;radio\nla grange;grange;\nNouvelle;;company\n';

  it('look back each on its structure’s answers, by id, else by name; the others are named', async () => {
    const { code, said, read } = await form(
      { ...THEN, 'l.csv': LIST },
      ...['--for', 'l.csv', '-o', 'out', '--before', 'then', '--track', 'flash'],
    );
    expect(code, said).toBe(0);
    expect(said).toContain('page ordinaire : Nouvelle.');
    expect(said).toContain('pas de ligne dans le tableau : Compagnie Partie.');
    const pages = ['radio-gave', 'grange', 'nouvelle'].map((slug) => settingIn(read(`out/${slug}.html`)));
    expect(pages.map(({ review }) => review?.date ?? null)).toEqual(['2025-11-20', '2025-11-20', null]);
    expect(pages.map(({ structure }) => structure)).toEqual([
      { id: 'radio-gave', name: 'Radio Gave', profile: 'radio' },
      { id: 'grange', name: 'la grange', profile: 'radio' },
      { id: null, name: 'Nouvelle', profile: 'company' },
    ]);
    expect(pages.map(({ track }) => track)).toEqual(['flash', 'flash', 'flash']);
    const index = read('out/index.csv');
    for (const { form } of pages) expect(index).toContain(`${form.whom}.${form.what}`);
  });

  it('are all made, or none', async () => {
    const files = {
      ...THEN,
      'then/undated.answers.json': named('nouvelle', 'Nouvelle', { date: undefined }),
    };
    const {
      code,
      said,
      files: there,
    } = await form({ ...files, 'l.csv': LIST }, ...['--for', 'l.csv', '-o', 'out', '--before', 'then']);
    expect([code, there()]).toEqual([1, expect.not.arrayContaining(['out'])]);
    expect(said).toContain('undated.answers.json ne dit pas de quel jour');
  });
});
