import { cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyFolder, ROOT } from '../folders.ts';
import { run } from './run.ts';

const MINI = readFileSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), 'utf8');
const version = (text: string) => MINI.replace('version: 1.2.0', `version: ${text}`);
const answers = (of: string, name = 'La Compagnie') =>
  `questionnaire: ${of}\nstructure: { name: ${name}, profile: company }\nanswers: { purpose: written, ease: 2 }\n`;

/** A repository with these files. */
function repository(files: Record<string, string>): string {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

/** Which questionnaire `score` says that it found. */
function found(cwd: string, ...args: string[]): string[] {
  const { stderr } = run(['score', ...args, '--format', 'csv'], { cwd });
  return [...stderr.matchAll(/^Questionnaire\u00a0: (.*)$/gm)].map(([, line = '']) => line);
}

/** The codes of what `score` refuses. */
const refused = (cwd: string, ...args: string[]): string[] => [
  ...new Set(run(['score', ...args, '--format', 'csv'], { cwd }).stderr.match(/\bCN\d{3}\b/g)),
];

describe('an answer file finds its questionnaire', () => {
  it.each([
    ['beside it', 'reponses/q.yaml', {}],
    ['above it', 'q.yml', {}],
    ['in questionnaires/, above it', 'questionnaires/q.yaml', {}],
    ['in a folder of questionnaires/', 'Questionnaire/fr/q.yaml', {}],
    ['as JSON', 'q.json', {}],
    [
      'where the configuration says',
      'modeles/sous/q.yaml',
      { 'cap-numerique.yaml': 'questionnaires: [modeles]\n' },
    ],
    [
      'where a pattern of the configuration leads',
      'modeles/q.yaml',
      { 'cap-numerique.yml': 'questionnaires: ["mod*/*.yaml"]\n' },
    ],
    [
      'whatever else lies there',
      'q.yaml',
      {
        'a.yaml': 'areas: [',
        'b.json': '\xff',
        'c.yaml': '',
        'd.yaml': 'id: mini\nversion: 9.9.9\nareas: {}\n',
      },
    ],
  ])('%s, for every command', (_, file, others) => {
    const isJson = file.endsWith('.json');
    const cwd = repository({
      [file]: isJson ? JSON.stringify(parse(MINI)) : MINI,
      'reponses/a.answers.yaml': answers('mini@1.2.0'),
      ...others,
    });
    const a = 'reponses/a.answers.yaml';
    expect(found(cwd, a)).toEqual([`mini 1.2.0 (${file})`]);
    expect(run(['plan', a], { cwd }).stdout).toMatch(/^# .*La Compagnie/);
    expect(run(['check', a, '--strict'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const workers of ['1', '2']) {
      const { stdout, stderr } = run(['score', 'reponses', '--format', 'ndjson', '--workers', workers], {
        cwd,
      });
      expect(JSON.parse(stdout).axes.vision.score).toBe(100);
      expect(stderr).toContain(`mini 1.2.0 (${file})`);
    }
    const line = JSON.stringify(parse(answers('mini@1.2.0')));
    expect(run(['score', '-', '--format', 'ndjson'], { cwd: join(cwd, 'reponses'), input: line }).code).toBe(
      0,
    );
    const cohort = run(['cohort', 'reponses', '-o', 'out'], { cwd });
    expect([cohort.code, cohort.stderr]).toEqual([0, expect.stringContaining(`mini 1.2.0 (${file})`)]);
    const blank = run(['new', 'answers'], { cwd: join(cwd, 'reponses') }).stdout;
    expect(blank).toContain('questionnaire: mini@1.2.0');
  });

  it('says nothing where it was named, or nobody wants to know', () => {
    const cwd = repository({ 'q.yaml': MINI, 'a.answers.yaml': answers('mini@1.2.0') });
    expect(run(['score', 'a.answers.yaml', '--quiet'], { cwd }).stderr).toBe('');
    expect(found(cwd, 'a.answers.yaml', '--questionnaire', 'q.yaml')).toEqual([]);
    expect(found(cwd, 'a.answers.yaml', '--questionnaire', '.')).toEqual([]);
    expect(found(cwd, 'a.answers.yaml', 'q.yaml')).toEqual([]);
  });

  it('looks no further than the root of its repository', () => {
    const cwd = repository({ 'q.yaml': MINI, 'sub/a.answers.yaml': answers('mini@1.2.0') });
    mkdirSync(join(cwd, 'sub/.git'));
    expect(refused(cwd, 'sub/a.answers.yaml')).toEqual(['CN921']);
  });

  it('says which names are near, where there is none', () => {
    const cwd = repository({ 'q.yaml': MINI, 'a.answers.yaml': answers('mimi@1.2.0') });
    const { code, stderr } = run(['plan', 'a.answers.yaml'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('Vouliez-vous dire «\u00a0mini\u00a0»')]);
  });

  it('takes one that the user gives over any that lies nearer', () => {
    const cwd = repository({
      'other/q.yaml': version('1.3.0'),
      'a/q.yaml': MINI,
      'a/x.answers.yaml': answers('mini@1.2.0'),
    });
    const scored = JSON.parse(
      run(['score', 'a/x.answers.yaml', '--questionnaire', 'other', '--format', 'json'], { cwd }).stdout,
    );
    expect(scored).toHaveLength(1);
    expect(refused(cwd, 'a/x.answers.yaml', '--questionnaire', 'none/')).toEqual(['CN001']);
    expect(
      run(['score', 'a/x.answers.yaml', '--questionnaire', 'other', '--questionnaire', 'a'], { cwd }).code,
    ).toBe(2);
  });
});

describe('a folder of answers', () => {
  const begun = (files: Record<string, string>, at = '.') => {
    const cwd = join(repository(files), at);
    const { code, stdout, stderr } = run(['new', 'answers'], { cwd });
    return { code, said: stderr, id: /^questionnaire: ([a-z]+)@/m.exec(stdout)?.[1] };
  };
  const flow = (of: string) => `{"questionnaire": "${of}", "structure": {"name": "X"}, "answers": {}}`;

  it.each([
    ['named as the program does', 'a.answers.yaml', answers('mini@1.2.0')],
    ['named otherwise', 'Radio.yml', answers('mini@1.2.0')],
    ['as JSON', 'radio.json', flow('mini@1.2.0')],
    ['renamed by a mail program', 'radio.answers.yaml.txt', answers('mini@1.2.0')],
  ])('%s begins its questionnaire, that lies there or above', (_, file, text) => {
    expect(begun({ 'q.yaml': MINI, [file]: text })).toMatchObject({ code: 0, id: 'mini' });
    expect(begun({ 'q.yaml': MINI, [`sub/${file}`]: text }, 'sub')).toMatchObject({ code: 0, id: 'mini' });
    const broken = { 'b.answers.yaml': 'questionnaire: [', 'c.answers.yaml': '' };
    expect(begun({ 'q.yaml': MINI, [file]: text, ...broken })).toMatchObject({ code: 0, id: 'mini' });
  });

  it('begins none in place of one that cannot be found, and says what to type', () => {
    const { code, said, id } = begun({ 'q.yaml': MINI, 'a.answers.yaml': answers('mimi@1.2.0') });
    expect([code, id]).toEqual([1, undefined]);
    expect(said).toMatch(/a\.answers\.yaml.*CN921(?:.|\n)*mimi(?:.|\n)*--questionnaire culture/);
  });

  it('to several questionnaires begins that of the latest file, whatever else is there', () => {
    const cwd = repository({
      'q.yaml': MINI,
      'a.answers.yaml': answers('mini@1.2.0'),
      'b.answers.yaml': answers('culture@2.0.0'),
      'c.answers.yaml': answers('mimi@1.2.0'),
    });
    const id = () => /^questionnaire: ([a-z]+)@/m.exec(run(['new', 'answers'], { cwd }).stdout)?.[1];
    for (const [latest, began] of [
      ['a', 'mini'],
      ['b', 'culture'],
      ['a', 'mini'],
    ]) {
      for (const name of ['a', 'b']) {
        const time = new Date(name === latest ? '2026-03-02' : '2026-03-01');
        utimesSync(join(cwd, `${name}.answers.yaml`), time, time);
      }
      expect(id()).toBe(began);
    }
  });
});

describe('among what the call gives', () => {
  const ALL = ['table', 'json', 'csv', 'ndjson'];

  it.each(ALL)('takes one that lies anywhere in a folder that is given: score as %s', (format) => {
    const cwd = repository({ 'in/models/q.yaml': MINI, 'in/r/a.answers.yaml': answers('mini@1.2.0') });
    const { code, stderr } = run(['score', 'in', '--format', format], { cwd });
    expect([code, stderr]).toEqual([0, 'Questionnaire\u00a0: mini 1.2.0 (in/models/q.yaml)\n']);
  });

  it.each(ALL)('takes one that is named, without a word: score as %s', (format) => {
    const cwd = repository({ 'm/q.yaml': MINI, 'r/a.answers.yaml': answers('mini@1.2.0') });
    const { code, stderr } = run(['score', 'm/q.yaml', 'r/a.answers.yaml', '--format', format], { cwd });
    expect([code, stderr]).toEqual([0, '']);
  });

  it('lets an unfinished one stand in nobody’s way, where a shell names all files', () => {
    const broken = readFileSync(join(ROOT, 'questionnaires/culture.yaml'), 'utf8');
    const own = 'questionnaire: culture@2.0.0\nstructure: { name: A, profile: radio }\nanswers: {}\n';
    const cwd = repository({ 'r/culture.yaml': broken, 'r/a.answers.yaml': own });
    for (const format of ALL) {
      const args = ['r/a.answers.yaml', 'r/culture.yaml', '--format', format];
      expect([format, run(['score', ...args], { cwd }).code]).toEqual([format, 0]);
    }
  });
});

describe('of several versions', () => {
  it.each([
    ['its own', '1.2.0', ['1.1.0', '1.2.0', '1.4.0', '2.0.0'], '1.2.0'],
    ['the highest that only adds to its own', '1.2.0', ['1.1.0', '1.3.0', '1.4.0', '2.0.0'], '1.4.0'],
    ['the next major one', '1.2.0', ['1.1.0', '2.0.0', '2.1.0'], '2.1.0'],
    ['an older one, with a warning', '1.2.0', ['1.0.0', '1.1.0'], '1.1.0'],
  ])('takes %s', (_, given, versions, taken) => {
    const files = Object.fromEntries(versions.map((each, i) => [`questionnaires/${i}.yaml`, version(each)]));
    const cwd = repository({ ...files, 'a.answers.yaml': answers(`mini@${given}`) });
    expect(found(cwd, 'a.answers.yaml').map((line) => line.split(' ')[1])).toEqual([taken]);
    const { code, stdout } = run(['check', '.', '--format', 'json'], { cwd });
    const older = JSON.parse(stdout).map(({ code }: { code: string }) => code);
    expect([code, older]).toEqual([0, taken < given ? ['CN905'] : []]);
  });

  it('reads none with an older major one', () => {
    const cwd = repository({ 'q.yaml': MINI, 'a.answers.yaml': answers('mini@2.0.0') });
    expect(refused(cwd, 'a.answers.yaml')).toEqual(['CN904']);
  });

  it.each([
    ['side by side', 'one.yaml', 'two.yaml'],
    ['one above the other', 'a/q.yaml', 'q.yaml'],
    ['in two folders of questionnaires', 'questionnaires/a.yaml', 'questionnaires/b/c.yaml'],
  ])('refuses two that say different things, %s, and names both', (_, one, two) => {
    const files = { [one]: MINI, [two]: MINI.replace('C’est écrit', 'C’est gravé') };
    const cwd = repository({ ...files, 'a/x.answers.yaml': answers('mini@1.2.0') });
    const { code, stderr } = run(['plan', 'a/x.answers.yaml'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringContaining('CN928')]);
    for (const name of [one, two]) expect(stderr).toContain(name);
    const checked = JSON.parse(run(['check', '.', '--format', 'json'], { cwd }).stdout);
    expect(checked.map((each: { code: string }) => each.code).sort()).toEqual(['CN057', 'CN928']);
    writeFileSync(join(cwd, two), `# A copy\n${MINI}`);
    expect(run(['check', '.', '--strict'], { cwd }).code).toBe(0);
    expect(run(['plan', 'a/x.answers.yaml'], { cwd }).code).toBe(0);
  });
});

describe('what is at fault is said once, where it is', () => {
  const broken = MINI.replace('questions: [purpose', 'questions: [nosuch');

  it('a questionnaire that was given: nothing is said of the answers', () => {
    const cwd = repository({ 'q.yaml': broken, 'a.answers.yaml': answers('mini@1.2.0') });
    const codes = (...args: string[]) =>
      JSON.parse(run(['check', ...args, '--format', 'json'], { cwd }).stdout).map(
        ({ code }: { code: string }) => code,
      );
    expect(codes('a.answers.yaml', '--questionnaire', 'q.yaml')).toEqual(['CN201']);
    expect(codes('a.answers.yaml', 'q.yaml')).toEqual(['CN201']);
    expect(codes('a.answers.yaml', '--questionnaire', 'nowhere.yaml')).toEqual(['CN001']);
    expect(codes('a.answers.yaml')).toEqual(['CN927']);
    expect(refused(cwd, 'a.answers.yaml')).toEqual(['CN927']);
  });

  it.each([
    [
      'an unknown key',
      'questionnaire: [q.yaml]\n',
      'CN102',
      'Vouliez-vous dire «\u00a0questionnaires\u00a0»',
    ],
    ['nothing where it leads', 'questionnaires: [nulle-part/]\n', 'CN056', 'nulle-part/'],
    ['another kind of file', 'questionnaires: [a.answers.yaml]\n', 'CN056', 'a.answers.yaml'],
    ['another language', 'lang: br\n', 'CN104', 'br'],
  ])('a configuration with %s', (_, config, code, said) => {
    const cwd = repository({
      'q.yaml': MINI,
      'cap-numerique.yaml': config,
      'a.answers.yaml': answers('mini@1.2.0'),
    });
    const { code: exit, stdout } = run(['check', 'cap-numerique.yaml'], { cwd });
    expect([exit, stdout]).toEqual([1, expect.stringContaining(`cap-numerique.yaml:1:`)]);
    expect(stdout).toContain(code);
    expect(stdout).toContain(said);
    expect(refused(cwd, 'a.answers.yaml')).toEqual(['CN927']);
  });

  it('a folder of several, where one is meant', () => {
    const cwd = repository({ 'q/a.yaml': MINI, 'q/b.yaml': MINI.replace('id: mini', 'id: maxi'), 'e/x': '' });
    const { code, stderr } = run(['new', 'answers', 'q'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/CN055[\s\S]*mini, maxi/)]);
    expect(run(['new', 'answers', 'e'], { cwd }).stderr).toContain('CN055');
  });
});

describe('the configuration', () => {
  it('decides the language and the strictness of its folder', () => {
    const warned = readFileSync(join(ROOT, 'test/fixtures/check/CN602/wrong.yaml'), 'utf8');
    const cwd = repository({ 'cap-numerique.yaml': 'lang: en\nstrict: true\n', 'sub/q.yaml': warned });
    const { code, stdout } = run(['check', 'q.yaml'], { cwd: join(cwd, 'sub') });
    expect([code, stdout]).toEqual([1, expect.stringContaining('warning CN602')]);
    expect(run(['check', 'q.yaml', '--lang', 'fr'], { cwd: join(cwd, 'sub') }).stdout).toContain(
      'avertissement',
    );
  });
});

describe('a cohort has one questionnaire', () => {
  it('that of most of its answers; the others are named', () => {
    const cwd = repository({
      'questionnaires/a.yaml': MINI,
      'questionnaires/b.yaml': MINI.replace('id: mini', 'id: maxi'),
      'r/1.yaml': answers('maxi@1.2.0', 'Un'),
      'r/2.yaml': answers('mini@1.2.0', 'Deux'),
      'r/3.yaml': answers('mini@1.0.0', 'Trois'),
      'r/4.yaml': answers('culture@2.0.0', 'Quatre'),
    });
    const { code, stderr } = run(['cohort', 'r', '-o', 'out'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('mini 1.2.0 (questionnaires/a.yaml)');
    expect(stderr).toContain('culture (1 fichier), maxi (1 fichier)');
    for (const file of ['r/1.yaml', 'r/4.yaml']) expect(stderr).toContain(`${file}:1:16 erreur CN903`);
    expect(stderr).toContain('2 structures');
    const scores = run(['score', 'r/2.yaml', 'r/3.yaml', '--format', 'ndjson'], { cwd }).stdout;
    writeFileSync(join(cwd, 's.ndjson'), scores);
    expect(run(['cohort', '--from-scores', 's.ndjson', '-o', 'out2'], { cwd }).code).toBe(0);
  });

  it('says once that there is none', () => {
    const cwd = repository({ 'r/1.yaml': answers('maxi@1.2.0', 'Un'), 'r/2.yaml': answers('maxi@1.2.0') });
    const { code, stderr } = run(['cohort', 'r', '-o', 'out'], { cwd });
    expect([code, stderr.match(/CN921/g)]).toEqual([1, ['CN921']]);
  });
});

describe('a questionnaire is known for what it is, near its answers and where a configuration names it', () => {
  const value = parse(MINI);
  const title = 'Le nº #1 & co.';
  it.each([
    ['JSON', 'q.json', JSON.stringify({ ...value, title: { fr: title } }, null, 2)],
    ['JSON in one line', 'q.json', JSON.stringify({ ...value, title: { fr: title } })],
    ['JSON with tabs', 'q.json', JSON.stringify(value, null, '\t')],
    ['JSON with what does not show', 'q.json', JSON.stringify({ ...value, title: { fr: 'Un\u00ADdeux' } })],
    ['YAML in braces', 'q.yaml', `# Ours.\n--- ${JSON.stringify({ ...value, title: { fr: title } })}`],
    ['YAML that is indented', 'q.yaml', MINI.replace(/^(?=.)/gm, '  ').replace('title:', 'title: &t')],
  ])('as %s', (_, file, text) => {
    for (const files of [
      { [file]: text },
      { [`z/${file}`]: text, 'cap-numerique.yaml': `questionnaires: [z/${file}]\n` },
    ]) {
      const cwd = repository({ ...files, 'r/1.yaml': answers('mini@1.2.0', 'Un') } as Record<string, string>);
      const { stdout } = run(['check', 'r/1.yaml', '--format', 'json'], { cwd });
      expect(JSON.parse(stdout).filter(({ code }: { code: string }) => /CN(056|92)/.test(code))).toEqual([]);
      expect(run(['list', 'r'], { cwd }).stdout + stdout).not.toContain('CN921');
    }
  });
});

describe('what a hook gives: the changed files alone', () => {
  const split = MINI.indexOf('actions:\n');
  const ACTIONS = MINI.slice(split + 'actions:\n'.length);
  const hook = (cwd: string, ...files: string[]) =>
    run(['check', '--skip-others', '--strict', ...files], { cwd });

  it.each([
    ['beside it', 'q/mini.yaml', 'q/mini.actions.yaml', 'mini.actions.yaml'],
    ['above it', 'mini.yaml', 'actes/a.yaml', 'actes/a.yaml'],
    ['below questionnaires/', 'questionnaires/x/mini.yaml', 'questionnaires/x/actes/a.yaml', 'actes/a.yaml'],
  ])('judges a file of actions with the questionnaire that names it, %s', (_, questionnaire, file, named) => {
    const cwd = repository({
      [questionnaire]: `${MINI.slice(0, split)}actions: ${named}\n`,
      [file]: ACTIONS,
    });
    expect(hook(cwd, file)).toEqual({ code: 0, stdout: '', stderr: '' });
    writeFileSync(join(cwd, file), ACTIONS.replace('addresses: [site', 'addresses: [nosuch'));
    const { code, stdout } = hook(cwd, file);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/erreur CN201\n.*nosuch/)]);
    expect(stdout).toContain(`${file}:`);
  });

  it.each([
    ['marks of a merge', '<<<<<<< ours\n- id: x\n=======\n- id: y\n>>>>>>> theirs\n'],
    ['a tab', '- id: x\n\ttitle: X\n'],
    ['a quote that stays open', '- id: x\n  title: "X\n'],
    ['no space after a colon', '- id: x\n  effort:1\n'],
    ['an action without more', '- id: x\n'],
    ['a map', 'actions:\n  - id: x\n'],
    ['a map of other keys', 'x:\n  title: X\n'],
    ['prose', 'To be written.\n'],
    ['nothing', ''],
    ['another encoding', Buffer.from('- id: x\n  title: \xe9t\xe9\n', 'latin1')],
    ['something else, named by a broken questionnaire', 'x: 1\n', 'areas: [\n'],
  ])(
    'takes a file that a questionnaire names for its actions, whatever it holds: %s',
    (_, text, more = '') => {
      const cwd = repository({
        'q/mini.yaml': `${MINI.slice(0, split)}actions: todo.yaml\n${more}`,
        'q/x': '',
      });
      writeFileSync(join(cwd, 'q/todo.yaml'), text);
      const { code, stdout } = hook(cwd, 'q/todo.yaml');
      expect([code, stdout]).toEqual([1, expect.stringMatching(/q\/todo\.yaml.*erreur CN/)]);
      expect(hook(cwd, 'q/x')).toEqual({ code: 0, stdout: '', stderr: '' });
    },
  );

  it('finds the questionnaire of answers anywhere in the repository', () => {
    const cwd = repository({
      'modeles/a/q.yaml': MINI,
      'recu/radio.answers.yaml': answers('mini@1.2.0', 'Radio'),
      'recu/other.answers.yaml': answers('nowhere@1.0.0', 'Other'),
    });
    expect(hook(cwd, 'recu/radio.answers.yaml')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(hook(cwd, 'recu/other.answers.yaml').stdout).toContain('CN921');
    // The other commands look where they say.
    expect(run(['check', 'recu/radio.answers.yaml'], { cwd }).stdout).toContain('CN921');
  });

  it('passes over what is foreign, and only that', () => {
    const cwd = repository({
      'q.yaml': MINI,
      'empty.yaml': '',
      'flow.yaml': 'on: push\njobs: {}\n',
      'broken.yml': 'a: [\n',
      'a.answers.yaml': '',
      'quiz.json': '{"question": "Capital?", "answers": ["Paris"]}',
      'poll.json': '{\n  "answers": { "a": 1 }\n}',
      'lights.yaml': 'areas:\n  - name: living\n',
      'plugin.json': '{"id": "x", "version": "1.0.0", "actions": [], "languages": []}',
      'faq.yaml': 'questions: [a]\nanswers: [b]\n',
      'form.yaml': 'questionnaire: Satisfaction\nquestions: []\n',
      'broken.answers.yaml': 'answers: {\n',
      'sheet.yaml': 'questionnaire: mini@1.2.0\nreponses: {}\n',
      'bare.yaml': 'structure: { name: X, profile: company }\nanswers: {}\n',
    });
    writeFileSync(join(cwd, 'latin.json'), Buffer.from('{"a": "\xe9"}', 'latin1'));
    const foreign = ['empty.yaml', 'flow.yaml', 'broken.yml', 'latin.json', 'quiz.json', 'poll.json'];
    foreign.push('lights.yaml', 'plugin.json', 'faq.yaml', 'form.yaml');
    expect(hook(cwd, ...foreign)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(hook(cwd, 'a.answers.yaml').stdout).toContain('CN005');
    for (const ours of ['broken.answers.yaml', 'sheet.yaml', 'bare.yaml'])
      expect(hook(cwd, ours).code).toBe(1);
    expect(hook(cwd, 'gone.yaml').stdout).toContain('CN001');
  });

  it('sees every file: none is left out by its name', () => {
    const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
    expect(hooks).toContain('entry: cap-numerique check --skip-others\n');
    expect(hooks).not.toMatch(/^\s*(files|exclude):/m);
  });
});

it('copes with as many folders as there are structures, in one look at each', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`r/${i}/a.answers.yaml`, answers('mini@1.2.0', `S${i}`)]),
  );
  const cwd = repository({ ...files, 'questionnaires/q.yaml': MINI });
  cpSync(join(cwd, 'questionnaires/q.yaml'), join(cwd, 'r/7/copy.yaml'));
  const { code, stdout } = run(['score', 'r', '--format', 'ndjson'], { cwd });
  expect([code, stdout.trim().split('\n').length]).toEqual([0, 30]);
});
