import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../e2e/run.ts';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';

const fixture = (code: string, name = 'wrong') => `test/fixtures/check/${code}/${name}.yaml`;
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const codes = (json: string) => (JSON.parse(json) as { code: string }[]).map(({ code }) => code);

/** A folder with a small right questionnaire in it, and whatever else is given. */
function folder(files: Record<string, string> = {}): string {
  const cwd = emptyFolder();
  cpSync(join(ROOT, 'test/fixtures/check/CN201/right.yaml'), join(cwd, 'mini.yaml'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}
const mini = read('test/fixtures/check/CN201/right.yaml');
const ANSWERS = `questionnaire: mini@1.2.0
structure: { name: La Compagnie, profile: company }
answers: { purpose: written, ease: 2 }
`;

describe('what it says', () => {
  test('nothing of right questionnaires and answers', () => {
    const files = ['questionnaires', 'test/fixtures/worked-example', 'test/fixtures/check-right', 'examples'];
    expect(run(['check', ...files])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('of a mistake: where, what, the line, and how to mend it', () => {
    expect(run(['check', fixture('CN206')])).toEqual({
      code: 1,
      stdout: `test/fixtures/check/CN206/wrong.yaml:45:13 erreur CN206
  L’identifiant «\u00a0site\u00a0» est déjà celui d’une autre question.
  45 │       - id: site # ← CN206
     │             ^^^^
  voir aussi test/fixtures/check/CN206/wrong.yaml:38:13  - id: site
  Donnez un identifiant différent à l’une des deux.
`,
      stderr: 'Pour en savoir plus\u00a0: cap-numerique explain CN206\n1 erreur (1 fichier).\n',
    });
  });

  test('of several files, all in one run, in the order in which they come', () => {
    const { stdout } = run(['check', fixture('CN601'), fixture('CN201'), '--format', 'json']);
    expect(codes(stdout)).toEqual(['CN601', 'CN201']);
  });

  test('where to learn more, of the gravest first', () => {
    const { stderr } = run(['check', fixture('CN505'), fixture('CN602'), fixture('CN201'), '--lang', 'en']);
    expect(stderr).toContain('explain CN201\n');
  });

  test('in English if asked to, in colour if asked to', () => {
    const { stdout } = run(['check', fixture('CN206'), '--lang', 'en'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[31merror');
    expect(stdout).toContain('already belongs to another question');
    expect(
      run(['check', fixture('CN206')], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout,
    ).not.toContain('\u001b');
  });
});

describe('how it ends', () => {
  test.each([
    ['an error', 'CN201', 1, 1],
    ['a warning', 'CN602', 0, 1],
    ['a hint', 'CN505', 0, 0],
  ])('with %s', (_, code, plain, strict) => {
    expect(run(['check', fixture(code)]).code).toBe(plain);
    expect(run(['check', fixture(code), '--strict']).code).toBe(strict);
  });

  test('for a command line that it does not understand', () => {
    expect(run(['check']).code).toBe(2);
    expect(run(['check', 'a.yaml', '--format', 'xml']).code).toBe(2);
    const { code, stdout, stderr } = run(['check', fixture('CN201'), '--ignore', 'CN021,CN20l']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('CN201');
  });
});

describe('what it keeps quiet about', () => {
  const found = (args: string[], cwd?: string) =>
    codes(run(['check', ...args, '--format', 'json'], { cwd }).stdout);

  test('codes of --ignore', () => {
    expect(found([fixture('CN201'), '--ignore', 'CN602', '--ignore', 'CN201,CN505'])).toEqual([]);
    expect(found([fixture('CN201'), '--ignore', 'cn201'])).toEqual([]);
    expect(found([fixture('CN201'), '--ignore', 'CN202'])).toEqual(['CN201']);
  });

  test('codes of the comment on the line before, and no others', () => {
    const wrong = read(fixture('CN201'));
    const with_ = (comment: string) => wrong.replace(/^( *)when: \{ sites/m, `$1# ${comment}\n$&`);
    const cwd = folder({
      'a.yaml': with_('cap-numerique-ignore CN201'),
      'b.yaml': with_('cap-numerique-ignore CN202, CN201'),
      'c.yaml': with_('cap-numerique-ignore CN202'),
      'd.yaml': `# cap-numerique-ignore CN201\n${wrong}`,
      'e.yaml': wrong.replace(/^( *)when: \{ sites.*/m, '$& # cap-numerique-ignore CN201'),
      'f.yaml': with_('cap-numerique-ignore CN20l'),
      'g.yaml': `# cap-numerique-ignore CN502\n${read(fixture('CN201', 'right'))}`,
    });
    // What a comment silences in vain is said: it would silence the next mistake.
    expect(found(['a.yaml'], cwd)).toEqual([]);
    expect(found(['b.yaml'], cwd)).toEqual(['CN120']);
    expect(found(['c.yaml'], cwd).sort()).toEqual(['CN120', 'CN201']);
    expect(found(['d.yaml'], cwd).sort()).toEqual(['CN120', 'CN201']);
    expect(found(['e.yaml'], cwd)).toEqual([]);
    expect(found(['f.yaml'], cwd).sort()).toEqual(['CN119', 'CN201']);
    expect(found(['g.yaml'], cwd)).toEqual(['CN120']);
  });

  test('an error that is silenced leaves the file unfit, and this is said', () => {
    const { code, stdout, stderr } = run(['check', fixture('CN201'), '--ignore', 'CN201']);
    expect([code, stdout, plain(stderr)]).toEqual([
      1,
      '',
      '1 erreur tue à votre demande : le fichier reste inutilisable.\n',
    ]);
    expect(run(['check', fixture('CN602'), '--strict', '--ignore', 'CN602']).code).toBe(0);
  });
});

describe('which files it looks at', () => {
  test('tells questionnaires from answers, and reads answers against a questionnaire of the same run', () => {
    const cwd = folder({
      'reponses/a.yaml': ANSWERS,
      'reponses/b.json': JSON.stringify({
        questionnaire: 'mini@1.2.0',
        structure: { name: 'La Radio', profile: 'radio' },
        answers: { ease: 7 },
      }),
    });
    const { code, stdout } = run(['check', '.', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'CN910', file: 'reponses/b.json', line: 1 }]);
  });

  test('knows the questionnaires of the same run where an answer file misnames one', () => {
    const cwd = folder({ 'a.yaml': ANSWERS.replace('mini@', 'mimi@') });
    const { stdout } = run(['check', 'mini.yaml', 'a.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([
      { code: 'CN921', hint: expect.stringContaining('Vouliez-vous dire «\u00a0mini\u00a0»') },
    ]);
  });

  test('in folders and patterns only those of the two formats; a file that is named must be one', () => {
    const cwd = folder({ 'docker.yaml': 'services: {}\n', 'notes/list.yaml': '- a\n- b\n' });
    expect(run(['check', '.'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run(['check', '*.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(codes(run(['check', 'docker.yaml', '--format', 'json'], { cwd }).stdout)).toEqual(['CN031']);
  });

  test('nothing to check is a fault, unless it is allowed', () => {
    const cwd = emptyFolder();
    expect(run(['check', '.'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Aucun fichier à vérifier.\n',
    });
    expect(run(['check', '.', '--allow-empty'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a pattern that nothing matches is a fault, unless it is allowed', () => {
    const cwd = folder();
    const { code, stdout } = run(['check', 'none/*.yaml', '--format', 'json'], { cwd });
    expect([code, codes(stdout)]).toEqual([1, ['CN008']]);
    expect(run(['check', 'none/*.yaml', '--allow-empty', '--format', 'json'], { cwd })).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
  });

  test('a file by its whole path is there, whatever is allowed to be empty', () => {
    const cwd = folder({ 'wrong.yaml': 'a: [' });
    expect(run(['check', join(cwd, 'wrong.yaml'), '--allow-empty'], { cwd }).code).toBe(1);
  });

  test.each([
    ['indented by tabs', (json: string) => json],
    ['with a quote too many', (json: string) => json.replace('"written"', '"written""')],
    ['under a comment', (json: string) => `# answers\n---\n${json}`],
  ])('takes JSON %s for the answers that it is', (_, style) => {
    const answers = {
      questionnaire: 'mini@1.2.0',
      structure: { name: 'La Compagnie', profile: 'company' },
      answers: { purpose: 'written', eaze: 2 },
    };
    const cwd = folder({ 'a.json': style(JSON.stringify(answers, null, '\t')) });
    const { code, stdout } = run(['check', '.'], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringContaining('a.json:')]);
  });

  test('finds what is wrong in a file of actions there, once, however it is given', () => {
    const at = mini.indexOf('actions:\n');
    const actions = mini
      .slice(at + 'actions:\n'.length)
      .replace('[site, site-figures, replies]', '[sites, site-figures, replies]');
    const cwd = folder({
      'q.yaml': `${mini.slice(0, at)}actions: q.actions.yaml\n`,
      'q.actions.yaml': actions,
    });
    const { stdout } = run(['check', 'q.yaml', 'q.actions.yaml', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'CN201', file: 'q.actions.yaml' }]);
  });
});

describe('formats', () => {
  test.each(['json', 'gitlab', 'sarif', 'junit', 'github'])(
    '%s is one document on stdout, with nothing beside it',
    (format) => {
      const { stdout, stderr } = run(['check', fixture('CN201'), '--format', format]);
      expect(stderr).toBe('');
      expect(stdout).toContain('CN201');
      if (format === 'json' || format === 'sarif') expect(() => JSON.parse(stdout)).not.toThrow();
    },
  );

  test('sarif and github name files from the root of the repository, wherever they are run', () => {
    const cwd = folder({ 'sub/a b.yaml': read(fixture('CN201')) });
    mkdirSync(join(cwd, '.git'));
    const here = { cwd: join(cwd, 'sub') };
    const { runs } = JSON.parse(run(['check', './a b.yaml', '--format', 'sarif'], here).stdout);
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('sub/a%20b.yaml');
    expect(runs[0].tool.driver.rules[0].help.markdown).toContain('### CN201');
    expect(run(['check', './a b.yaml', '--format', 'github'], here).stdout).toMatch(
      /^::error file=sub\/a b\.yaml,line=/,
    );
  });
});

test('--coverage counts, by profile and track, what a structure meets', () => {
  const { code, stdout } = run([
    'check',
    'test/fixtures/worked-example/tiny.yaml',
    '--coverage',
    '--format',
    'json',
  ]);
  expect(code).toBe(0);
  const rows = JSON.parse(stdout) as { profile: string; track: string | null }[];
  expect(rows.find((row) => row.profile === 'radio' && row.track === 'flash')).toEqual({
    file: 'test/fixtures/worked-example/tiny.yaml',
    profile: 'radio',
    track: 'flash',
    questions: 4,
    minutes: 3,
    undetermined: { questions: 0, actions: 0 },
    weights: { vision: 1, people: 1, publics: 2, engagement: 1 },
    actions: 2,
    ...{ weightless: ['dream'], unreachable: [], unsettled: [] },
    unanswered: [
      'fear',
      'ticketing-data',
      'shared-tools',
      'newsletter-count',
      'know-publics-how',
      'conversation',
    ],
  });
  expect(rows.find((row) => row.profile === 'company' && row.track === null)).toMatchObject({
    questions: 10,
    weights: { vision: 1.5, people: 2.5, publics: 4, engagement: 1.5 },
    actions: 3,
  });
});

test('--against tells what becomes of the answers already given', () => {
  const against = (code: string) => [
    'check',
    fixture(code),
    '--against',
    fixture(code, 'older'),
    '--format',
    'json',
  ];
  expect(codes(run(against('CN804')).stdout)).toEqual(['CN821', 'CN804']);
  expect(JSON.parse(run(against('CN821')).stdout)[0].paste).toEqual([
    'version: 1.3.0',
    'renamed:',
    '  backups.never: backups.none',
  ]);
  const missing = run(['check', fixture('CN804'), '--against', 'none.yaml', '--format', 'json']);
  expect(missing.code).toBe(1);
  expect(JSON.parse(missing.stdout)).toMatchObject([
    { code: 'CN001', message: 'Le fichier donné avec --against n’existe pas.' },
  ]);
});
