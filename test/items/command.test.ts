import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../check/here.ts';
import { MINIMAL } from '../check/small.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../sheets.ts';
import { drawnSheets, writeSheets } from './files.ts';

const folder = emptyFolder();
const check = (...args: string[]) => runHere(['check', ...args], { cwd: folder });
const sheets = drawnSheets(60);

beforeAll(() => {
  for (const name of ['culture.yaml', 'culture.actions.yaml'])
    cpSync(join(ROOT, 'questionnaires', name), join(folder, name));
  writeSheets(join(folder, 'reponses'), sheets);
});

/** A folder of some of the answers, in which one can do as one likes. */
function some(name: string, count: number): string {
  writeSheets(join(folder, name), sheets.slice(0, count));
  return join(folder, name);
}

const jsonOf = async (...args: string[]) => {
  const { code, stdout, stderr } = await check('culture.yaml', '--format', 'json', '--answers', ...args);
  return { code, stderr, found: JSON.parse(stdout) };
};

describe('what sixty people answered', () => {
  it('is told question by question', async () => {
    const { code, stdout, stderr } = await check('culture.yaml', '--answers', 'reponses');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const text = plain(stdout);
    expect(text).toContain('60 personnes ont répondu dans 20 structures.');
    expect(text.indexOf('À regarder d’abord')).toBeLessThan(
      text.indexOf('Questions, en nombre de personnes'),
    );
    const answered = (id: string, option: string) =>
      sheets.filter(({ answers }) => {
        const given = answers.get(id)?.given;
        return given?.kind === 'value' && given.value === option;
      }).length;
    expect(text).toContain(`not-discussed ${answered('written-purpose', 'not-discussed')}, `);
    expect(text).toContain(`reviewed-yearly ${answered('written-purpose', 'reviewed-yearly')}\n`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is told in English', async () => {
    const { stdout } = await check('culture.yaml', '--answers', 'reponses', '--lang', 'en');
    expect(stdout).toContain('60 people answered in 20 organisations.');
    expect(stdout).not.toMatch(/personnes|réponses|structures|poids/);
  });

  it('is counted as data, with no more than two decimals', async () => {
    const { code, found } = await jsonOf('reponses');
    expect(code).toBe(0);
    expect(found).toMatchObject({
      questionnaire: expect.stringMatching(/^culture@/),
      files: { counted: 60, setAside: 0, unclear: 0, refused: 0 },
      structures: 20,
    });
    for (const { answered, unknown, unanswered, 'not-applicable': na, hidden } of found.questions) {
      expect(answered + unknown + unanswered + na + hidden).toBe(60);
    }
    expect(JSON.stringify(found)).not.toMatch(/\.\d{3}/);
  });

  it('is a table, of as many columns on each line', async () => {
    const { code, stdout } = await check('culture.yaml', '--answers', 'reponses', '--format', 'csv');
    expect(code).toBe(0);
    expect(stdout.startsWith('\ufeffGenre;')).toBe(true);
    const rows: Record<string, string>[] = parseCsv(stdout, { bom: true, delimiter: ';', columns: true });
    const of = (kind: string) => rows.filter(({ Genre }) => Genre === kind);
    const [first] = of('question');
    expect(first).toMatchObject({ 'Question ou action': 'written-purpose', 'Sur combien': '60' });
    const choices = of('réponse').filter((row) => row['Question ou action'] === 'written-purpose');
    expect(choices.reduce((sum, { Nombre }) => sum + Number(Nombre), 0)).toBe(Number(first?.Nombre));
    for (const kind of ['fait', 'action', 'poids']) expect(of(kind).length).toBeGreaterThan(0);
  });

  it('does not depend on how the files are given', async () => {
    const names = readdirSync(join(folder, 'reponses')).map((name) => `reponses/${name}`);
    const whole = await jsonOf('reponses');
    expect(await jsonOf(...names.reverse())).toEqual(whole);
    expect(await jsonOf('reponses', names[0] ?? '')).toEqual(whole);
  });

  it('names nobody, and repeats nobody’s words', async () => {
    const own = some('own', 3);
    const said = {
      questionnaire: 'culture@2.0.0',
      structure: { name: 'Théâtre Zéphyr', profile: 'company' },
      respondent: { role: 'trésorière', code: 'zibeline' },
      answers: { 'written-purpose': { value: 'said-aloud', note: 'Nadège hésite' }, dream: 'Une péniche' },
    };
    writeFileSync(join(own, 'zephyr.answers.json'), JSON.stringify(said));
    // Wrong: it is named, and what is wrong, but not what stands around it.
    writeFileSync(
      join(own, 'b.answers.json'),
      JSON.stringify({ ...said, answers: { dream: 3, nothing: 'Une péniche' } }),
    );
    for (const format of ['pretty', 'json', 'csv']) {
      const { stdout, stderr } = await check('culture.yaml', '--format', format, '--answers', 'own');
      expect(stdout).toContain('written-purpose');
      expect(stdout + stderr).not.toMatch(/Zéphyr|trésorière|zibeline|Nadège|péniche|Structure 0|role \d/i);
    }
  });
});

describe('answers that do not count', () => {
  it('are told and left out, and the others counted', async () => {
    const own = some('wrong', 6);
    writeFileSync(join(own, 'a.answers.yaml'), 'questionnaire: culture@2.0.0\nstructure: { name: A\n');
    writeFileSync(
      join(own, 'b.answers.yaml'),
      'questionnaire: other@1.0.0\nstructure: { name: B, profile: radio }\nanswers: {}\n',
    );
    writeFileSync(join(own, 'notes.md'), '# Rien\n');
    const { code, stderr, found } = await jsonOf('wrong');
    expect(code).toBe(1);
    expect(found.files).toEqual({ counted: 6, setAside: 0, unclear: 0, refused: 2 });
    expect(stderr).toContain('a.answers.yaml');
    expect(stderr).toContain('other');
    const text = await check('culture.yaml', '--answers', 'wrong');
    expect(text.stdout).toContain('2 fichiers refusés.');
  });

  it('are set aside where they are copies, and left where a structure has several profiles', async () => {
    const own = some('odd', 6);
    cpSync(join(own, 'r0.answers.json'), join(own, 'r0 (1).answers.json'));
    const [, , , fourth] = sheets;
    if (!fourth) throw new Error();
    const profile = fourth.structure.profile === 'radio' ? 'company' : 'radio';
    writeSheets(own, [{ ...fourth, structure: { ...fourth.structure, profile } }]);
    const { code, found } = await jsonOf('odd');
    expect(code).toBe(0);
    expect(found.files).toEqual({ counted: 3, setAside: 1, unclear: 3, refused: 0 });
    expect(found.structures).toBe(1);
    const { stdout } = await check('culture.yaml', '--answers', 'odd');
    expect(plain(stdout)).toContain('4 fichiers laissés de côté');
    expect(stdout).toContain('Moins de 30 réponses');
  });

  it('are not there at all', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { code, stdout, stderr } = await check('culture.yaml', '--answers', 'empty');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('CN962');
  });
});

it('counts answers to an older version under the present names, and says so', async () => {
  const own = join(folder, 'older');
  mkdirSync(own, { recursive: true });
  const questionnaire = (version: string, id: string, more: string) =>
    `format: 1
id: small
version: ${version}
languages: [fr]
title: Petit
${more}profiles: [{ id: radio, title: Radio, training: opco }]
axes: { vision: { title: V }, people: { title: H }, publics: { title: P }, engagement: { title: E } }
areas:
  stakes: { title: A, questions: [{ id: ${id}, type: yes-no, text: Savez-vous pourquoi, axes: { vision: 1, people: 1 } }] }
  tools: { title: B, questions: [{ id: two, type: yes-no, text: Savez-vous comment, axes: { publics: 1 } }] }
  prospects: { title: C, questions: [{ id: three, type: yes-no, text: Savez-vous jusqu’où, axes: { engagement: 1 } }] }
objectives: [{ id: go, title: Aller }]
actions: []
`;
  writeFileSync(join(own, 'q.yaml'), questionnaire('1.1.0', 'why', 'renamed: { purpose: why }\n'));
  for (const i of [1, 2]) {
    writeFileSync(
      join(own, `${i}.answers.yaml`),
      `questionnaire: small@1.0.0\nstructure: { name: S${i}, profile: radio }\nanswers: { purpose: true }\n`,
    );
  }
  const { code, stdout, stderr } = await runHere(['check', 'q.yaml', '--format', 'json', '--answers', '.'], {
    cwd: own,
  });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('CN955') });
  const { questions } = JSON.parse(stdout);
  expect(questions[0]).toMatchObject({
    id: 'why',
    answered: 2,
    choices: [
      { id: 'no', count: 0 },
      { id: 'yes', count: 2, share: 1 },
    ],
  });
  // What a repository takes for an error fails here too.
  writeFileSync(join(own, 'cap-numerique.yaml'), 'check: { severities: { CN612: error } }\n');
  const strict = await runHere(['check', 'q.yaml', '--answers', '.'], { cwd: own });
  expect(strict).toMatchObject({ code: 1, stdout: expect.stringContaining('2 personnes') });
});

describe('the questionnaire', () => {
  it('with an error is told, and nothing is counted', async () => {
    writeFileSync(join(folder, 'broken.yaml'), 'format: 1\nid: broken\nareas: {}\n');
    const { code, stdout, stderr } = await check('broken.yaml', '--answers', 'reponses');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('broken.yaml');
    rmSync(join(folder, 'broken.yaml'));
  });

  it.each([
    [['culture.yaml', '--watch', '--answers', 'reponses'], '--watch'],
    [['culture.yaml', '--fix', '--answers', 'reponses'], '--fix'],
    [['culture.yaml', '--format', 'sarif', '--answers', 'reponses'], 'csv'],
    [['culture.yaml', '--format', 'csv'], '--answers'],
    [['reponses', '--answers', 'reponses'], 'un seul questionnaire'],
  ])('%j is refused', async (args, why) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(plain(stderr)).toContain(why);
  });
});

it('names axes by their titles, and numbers as one writes them', async () => {
  const bands = [
    { from: 0, value: 0 },
    { from: 2.5, value: 1 },
  ];
  const hours = {
    id: 'hours',
    type: 'number',
    text: 'Combien d’heures ?',
    min: 0,
    bands,
    axes: { people: 0.5 },
  };
  const areas = structuredClone(MINIMAL.areas);
  areas.tools.questions.push(hours);
  const own = emptyFolder();
  writeFileSync(join(own, 'small.yaml'), JSON.stringify({ ...MINIMAL, areas }));
  mkdirSync(join(own, 'reponses'));
  for (let i = 0; i < 30; i += 1) {
    const answers = { help: i % 2 === 0, hours: i % 2 === 0 ? 3 : 1 };
    const structure = { name: `Lieu ${i}`, profile: 'all-of-us' };
    const sheet = { questionnaire: 'minimal@0.1.0', structure, answers };
    writeFileSync(join(own, 'reponses', `${i}.answers.json`), JSON.stringify(sheet));
  }
  const said = async (...more: string[]) =>
    plain((await runHere(['check', 'small.yaml', '--answers', 'reponses', ...more], { cwd: own })).stdout);
  const text = await said();
  expect(text).toMatch(/2,5 ou plus\s15/);
  expect(text).toMatch(/lien avec «\sÉquipe\s» suffisant/);
  expect(text).not.toMatch(/people|2\.5/);
  const table = await said('--format', 'csv');
  expect(table).toContain('2,5 ou plus');
  expect(table).toMatch(/poids;hours;people;Équipe;30;/);
  expect(await said('--lang', 'en')).toContain('2.5 or more 15');
});
