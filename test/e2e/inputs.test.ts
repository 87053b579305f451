import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';
import { run } from './run.ts';

const sheet = (name: string) => ({
  questionnaire: 'culture@2.0.0',
  track: 'flash',
  structure: { name, profile: 'radio' },
  date: '2026-03-02',
  answers: {},
});
const yaml = (name: string) =>
  `questionnaire: culture@2.0.0\ntrack: flash\nstructure: { name: ${name}, profile: radio }\ndate: 2026-03-02\nanswers: {}\n`;
const json = (name: string) => JSON.stringify(sheet(name));
const indented = (text: string) => text.trimEnd().replaceAll('\n', '\n  ');

const folder = (files: Record<string, string | Buffer>): string => {
  const box = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(box, name)), { recursive: true });
    writeFileSync(join(box, name), content);
  }
  return box;
};

/** By its name, a file and the structures that are counted of it. */
const COUNTED: [file: string, content: string | Buffer, names: string[]][] = [
  ['a.yaml', yaml('A'), ['A']],
  ['b.yaml.txt', yaml('B'), ['B']],
  ['c.txt', yaml('C'), ['C']],
  ['d.yml.download', yaml('D'), ['D']],
  ['e.yaml.part', yaml('E'), ['E']],
  ['f (1).yaml', yaml('F'), ['F']],
  ['g', yaml('G'), ['G']],
  ['h.answers', yaml('H'), ['H']],
  ['i.YAML (1)', yaml('I'), ['I']],
  ['j.doc', yaml('J'), ['J']],
  ['k.json', JSON.stringify([sheet('K1'), { file: 'x', sheet: sheet('K2') }], null, 1), ['K1', 'K2']],
  ['l.json.txt', `{"file": "x", "sheet": ${json('L')}}`, ['L']],
  ['m.ndjson', `{"file": "x", "sheet": ${json('M1')}}\n${json('M2')}\n`, ['M1', 'M2']],
  ['n.yaml', `- ${indented(yaml('N1'))}\n- ${indented(yaml('N2'))}\n`, ['N1', 'N2']],
  ['o.yaml', `file: x\nsheet:\n  ${indented(yaml('O'))}\n`, ['O']],
  ['p.yaml', Buffer.from(`\ufeff${yaml('P')}`, 'utf16le'), ['P']],
  ['q.txt', Buffer.from(yaml('Q'), 'utf16le'), ['Q']],
  ['r.txt', `---\n${yaml('R')}`, ['R']],
  ['s.txt', `%YAML 1.2\n---\n${yaml('S')}...\n`, ['S']],
  ['t', `# Réponses\n\n--- # de la radio\n${yaml('T')}`, ['T']],
  ['u.txt', `---\n  ${indented(yaml('U'))}\n`, ['U']],
  ['v.txt', `--- !!map\n${yaml('V')}`, ['V']],
  ['w.txt', `--- ${json('W')}\n`, ['W']],
];

/** Plainly answer files, that cannot be counted as they are. */
const REFUSED: Record<string, string | Buffer> = {
  'z-capitals.yaml': yaml('Z').replace(/^[a-z]/gm, (letter) => letter.toUpperCase()),
  'z-translated.txt': yaml('Z').replace('answers', 'Réponses').replace('structure', 'Organisation'),
  'z-word.json': json('Z').replace(/"([^"]*)"/g, '“$1”'),
  'z-latin.txt': Buffer.from(yaml('Théâtre'), 'latin1'),
  'z-broken.txt': yaml('Z').replace('{}', '{ a: ['),
  'z-mail.txt': `Bonjour,\n\nnos réponses :\n\n${yaml('Z')}\nMerci !\n`,
  'z-quoted.txt': yaml('Z').replace(/^/gm, '> '),
  'z-cut.json': json('Z').slice(0, 80),
  'z-list.json': JSON.stringify([sheet('Listed'), { ...sheet('Z'), answers: { nope: 1 } }], null, 1),
  'z-lines.ndjson': `${json('Lined')}\n{"questionnaire": \n`,
  'z-export.json': JSON.stringify({ data: [sheet('Z')], total: 1 }),
  'z-renamed.yaml': Buffer.from('PK\x03\x04 word/document.xml', 'latin1'),
  'z-rtf.answers.yaml': '{\\rtf1 hello}',
  'z-nested.json': `[[${json('Z')}]]`,
  'z-deep.json': JSON.stringify({ data: { items: [{ form: sheet('Z') }] } }),
  'z-empty.answers.yaml': '',
  'z-comment.answers.yml': '# rien\n',
  'z-lfs.answers.yaml': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
  'z-lfs.json': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`,
  'z-link.answers.yaml': '../commun/radio.answers.yaml',
  'z-purpose.answers.yaml': 'purpose: talked\n',
  'z-prose.answers.yaml': 'Bonjour à tout le monde.\n',
  'z-list.answers.json': '[]',
  'z-map.answers.json': '{}',
  'z-number.answers': '42\n',
  '.z-cloud.answers.yaml.icloud': 'bplist00',
};
const REFUSED_IN_PART = ['Listed', 'Lined'];

const DOCUMENTS = {
  'x.docx': 'PK\x03\x04 word/document.xml',
  'x.odt': 'PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text',
  'x.pdf': '%PDF-1.4',
  'x.rtf': '{\\rtf1}',
  'x.xlsx': 'PK\x03\x04 xl/workbook.xml',
  'x.zip': 'PK\x03\x04 a.yaml',
  'x.eml': `From: a@b.fr\r\nSubject: =?utf-8?Q?R=C3=A9ponses?=\r\n de la radio\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(yaml('Z')).toString('base64')}\r\n--x--\r\n`,
};
const OTHERS = {
  'plan.md': '# Plan\n',
  'x.png': Buffer.from('\x89PNG\r\n', 'latin1'),
  'settings.json': '{"a": 1}',
  'notes.txt': 'Structure : Radio\nRéponses : à demander\n',
  'words.json': '{"Questionnaire": "Questionnaire", "Structure": "Organisation"}',
  'README.md': `# Ici\n\nDu texte.\n\nEt encore.\n\nPar exemple :\n\n\`\`\`yaml\n${yaml('Z')}\`\`\`\n\nUn.\n\nDeux.\n\nTrois.\n`,
};
const LEFT = ['.#a.yaml', '._b.yaml', 'c.yaml~', '.hidden/d.yaml', 'node_modules/e.yaml'];

describe('a folder of answers', () => {
  let box: string;
  beforeAll(() => {
    box = folder(
      Object.fromEntries([
        ...COUNTED.map(([file, content]) => [`in/${file}`, content]),
        ...Object.entries({ ...REFUSED, ...DOCUMENTS, ...OTHERS }).map(([file, content]) => [
          `in/${file}`,
          content,
        ]),
        ...LEFT.map((file) => [`in/${file}`, yaml('Left')]),
      ]),
    );
  });
  const counted = [...COUNTED.flatMap(([, , names]) => names), ...REFUSED_IN_PART].sort();

  it('is counted by what its files say, and each that is not is named', () => {
    const { code, stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box });
    expect(code).toBe(1);
    const { members } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(members.map(({ name }: { name: string }) => name).sort()).toEqual(counted);
    const problems = readFileSync(join(box, 'out/problems.md'), 'utf8');
    const [refused = '', rest = ''] = problems.split('## À vérifier');
    const [documents = '', others = ''] = rest.split('## D’un autre genre');
    const headed = (text: string) => [...text.matchAll(/^### `in\/(.*)`$/gm)].map(([, name]) => name).sort();
    expect(headed(refused)).toEqual(Object.keys(REFUSED).sort());
    // Answers in hidden files, and folders that are not entered.
    const hidden = ['.#a.yaml', '.hidden', 'c.yaml~', 'node_modules'];
    const folders = ['.hidden', 'node_modules'];
    const alone = hidden.filter((name) => !folders.includes(name));
    expect(headed(documents)).toEqual([...alone, ...Object.keys(DOCUMENTS)].sort());
    for (const name of folders) expect(documents).toContain(`\`in/${name}\``);
    const listed = [...others.matchAll(/^- `in\/(.*)`$/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(OTHERS).sort());
    expect(refused).toMatch(/z-renamed\.yaml`\n\n- Ce fichier est un document de traitement de texte \(Word/);
    expect(refused).toMatch(/z-list\.json`\n\n- Ligne 2\d, colonne \d+/);
    const passed = Object.keys({ ...DOCUMENTS, ...OTHERS }).length + hidden.length;
    expect(stderr).toContain(`${passed} fichiers d’un autre genre`);
  });

  it.each(['ndjson', 'csv'])('gives the same scores as %s', (format) => {
    const { code, stdout, stderr } = run(['score', 'in', '--format', format], { cwd: box });
    expect(code).toBe(1);
    for (const name of counted) expect(stdout).toMatch(new RegExp(`[",;]${name}[",;]`));
    for (const name of [...Object.keys(REFUSED), ...Object.keys(DOCUMENTS)])
      expect(stderr).toContain(`in/${name}:`);
  });

  it('is checked in the same way, with a hint on each document', () => {
    const { stdout } = run(['check', 'in', '--format', 'json'], { cwd: box });
    const all = JSON.parse(stdout) as { file: string; code: string }[];
    const named = (some: typeof all) => [...new Set(some.map(({ file }) => file.slice(3)))].sort();
    expect(named(all.filter(({ code }) => code === 'CN964'))).toEqual(Object.keys(DOCUMENTS).sort());
    expect(named(all.filter(({ code }) => code !== 'CN964'))).toEqual(Object.keys(REFUSED).sort());
  });

  it('has no fault for the documents in it, of which nothing is said where there are no answers', () => {
    const some = folder({ 'in/a.yaml': yaml('A'), 'in/x.pdf': '%PDF-1.4', 'none/x.pdf': '%PDF-1.4' });
    expect(run(['check', 'in', '--strict'], { cwd: some })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('in/x.pdf:1:1 conseil CN964'),
    });
    expect(run(['check', 'in', '--skip-others'], { cwd: some })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run(['check', 'none', '--allow-empty'], { cwd: some }).stdout).toBe('');
  });

  it('raises no alarm about the program’s own results in it', () => {
    const own = folder({});
    cpSync(join(ROOT, 'examples/cohorte'), join(own, 'in'), { recursive: true });
    const radio = 'in/radio-basse-brume.answers.yaml';
    const before = run(['score', 'in', '--format', 'ndjson'], { cwd: own }).stdout;
    run(['cohort', 'in', '-o', 'in/results'], { cwd: own });
    run(['plan', radio, '--format', 'json', '-o', 'in/plan.json'], { cwd: own });
    run(['plan', radio, '-o', 'in/mine.md'], { cwd: own });
    writeFileSync(join(own, 'in/scores.ndjson'), before);
    writeFileSync(
      join(own, 'in/scores.json'),
      run(['score', radio, '--format', 'json'], { cwd: own }).stdout,
    );
    expect(run(['check', 'in'], { cwd: own })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run(['score', 'in', '--format', 'ndjson'], { cwd: own })).toEqual({
      code: 0,
      stdout: before,
      stderr: '',
    });
    const { code, stderr } = run(['cohort', 'in', '-o', 'in/results'], { cwd: own });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('d’un autre genre')]);
    // A folder that one stands in, or writes into, is no reason to leave out what it holds.
    mkdirSync(join(own, 'sub'));
    writeFileSync(join(own, 'sub/wrong.yaml'), yaml('Z').replace('radio', 'cinema'));
    const cwd = join(own, 'sub');
    expect(run(['check', '..'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('wrong.yaml'),
    });
    expect(run(['cohort', '..', '-o', '.'], { cwd })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('wrong.yaml'),
    });
  });
});

describe('nothing to read', () => {
  it.each([
    ['check', []],
    ['score', []],
    ['score', ['--format', 'csv']],
    ['score', ['--format', 'ndjson']],
    ['plan', []],
    ['cohort', ['-o', 'out']],
  ])('is said by %s %j, of an empty folder and of a pattern', (command, options) => {
    const cwd = folder({ 'in/notes.md': '# Notes' });
    for (const [given, says] of [
      ['in', /CN962|Aucun fichier à vérifier/],
      ['none/*.yaml', /CN008/],
    ] as const) {
      const { code, stdout, stderr } = run([command, given, ...options], { cwd });
      expect([code, stdout + stderr]).toEqual([1, expect.stringMatching(says)]);
    }
  });
});

describe('a stream that holds nothing', () => {
  it.each(['', '\n \n'])('%j is said', (input) => {
    for (const args of [
      ['score', '-', '--format', 'ndjson'],
      ['score', '-'],
      ['cohort', '--from-scores', '-', '-o', 'out'],
      ['check', '-'],
    ]) {
      const { code, stdout, stderr } = run(args, { cwd: folder({}), input });
      expect([args, code, stdout + stderr]).toEqual([
        args,
        1,
        expect.stringMatching(/-:1:1 erreur CN(005|962)$/m),
      ]);
    }
  });

  it('is no place for a cohort’s answers', () => {
    const { code, stderr } = run(['cohort', '-', '-o', 'out'], { cwd: folder({}), input: yaml('A') });
    expect([code, stderr]).toEqual([2, expect.stringContaining('cohort --from-scores -')]);
  });
});

describe('an empty value on the command line', () => {
  it.each([
    ['<fichiers>', ['score', '']],
    ['<fichiers>', ['score', 'a.yaml', '', '--format', 'ndjson']],
    ['<réponses>', ['cohort', '', '-o', 'out']],
    ['--output', ['cohort', '.', '-o', '']],
    ['--from-scores', ['cohort', '--from-scores', '', '-o', 'out']],
    ['<fichiers>', ['plan', '']],
    ['--output', ['plan', 'a.yaml', '--output=']],
    ['--template', ['plan', 'a.yaml', '--template', '']],
    ['<fichiers>', ['check', '']],
    ['--against', ['check', 'a.yaml', '--against', '']],
    ['--questionnaire', ['check', 'a.yaml', '--questionnaire', '']],
    ['<questionnaire>', ['new', 'answers', '']],
    ['--output', ['new', 'answers', '-o', '']],
    ['<fichiers>', ['list', '']],
    ['<questionnaire>', ['diagnose', '']],
  ])('stands for no folder: %s of %j', (name, args) => {
    const cwd = folder({ 'a.yaml': yaml('A') });
    const { code, stdout, stderr } = run(args, { cwd });
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringContaining(`La valeur de ${name} est vide.`),
    ]);
    expect(readdirSync(cwd)).toEqual(['a.yaml']);
  });
});

describe.runIf(process.platform === 'linux')('what cannot be read', () => {
  const COMMANDS = [
    ['check', 'in'],
    ['score', 'in', '--format', 'ndjson'],
    ['score', 'in'],
    ['cohort', 'in', '-o', 'out'],
  ];
  /** Nothing is closed to root. */
  const asNobody = (args: string[], cwd: string) =>
    spawnSync(process.execPath, [join(ROOT, 'bin/cap-numerique.js'), ...args], {
      cwd,
      encoding: 'utf8',
      timeout: 30_000,
      ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
    });

  it('behind a link that leads nowhere is missed, whatever the name of the link', () => {
    const box = folder({ 'in/a.yaml': yaml('A') });
    symlinkSync('/nowhere/answers', join(box, 'in/Réponses (serveur)'));
    symlinkSync('round', join(box, 'in/round'));
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = run(command, { cwd: box });
      expect([command, code, stdout + stderr]).toEqual([
        command,
        1,
        expect.stringMatching(/in\/Réponses \(serveur\):1:1 erreur CN001\n[\s\S]*in\/round:1:1 erreur CN003/),
      ]);
    }
  });

  it('in a folder is named, never waited for, and the others count', () => {
    const box = folder({ 'in/a.yaml': yaml('A'), 'in/closed/b.yaml': yaml('B'), 'else/c.yaml': yaml('C') });
    symlinkSync('loop.yaml', join(box, 'in/loop.yaml'));
    symlinkSync('nowhere', join(box, 'in/dead.yaml'));
    symlinkSync('/dev/zero', join(box, 'in/zero.yaml'));
    symlinkSync('closed/b.yaml', join(box, 'in/behind.yaml'));
    symlinkSync('../else', join(box, 'in/else'));
    symlinkSync('..', join(box, 'in/up'));
    execFileSync('mkfifo', [join(box, 'in/pipe.yaml')]);
    symlinkSync('pipe.yaml', join(box, 'in/to-pipe.yaml'));
    mkdirSync(join(box, 'out'));
    chmodSync(join(box, 'out'), 0o777);
    chmodSync(box, 0o755);
    chmodSync(join(box, 'in/closed'), 0);
    for (const command of COMMANDS) {
      const { status, stdout, stderr } = asNobody(command, box);
      const said = [...(stdout + stderr).matchAll(/^in\/(\S+):1:1 \S+ (CN\d+)$/gm)];
      expect([command, status, said.map(([, file, code]) => `${file} ${code}`).sort()]).toEqual([
        command,
        1,
        [
          'behind.yaml CN003',
          'closed CN003',
          'dead.yaml CN001',
          'else CN036',
          'loop.yaml CN003',
          'pipe.yaml CN035',
          'to-pipe.yaml CN035',
          'zero.yaml CN035',
        ],
      ]);
      if (command[0] === 'cohort') expect(stderr).toContain('1 structure, 1 fichier de réponses compté');
    }
    chmodSync(join(box, 'in/closed'), 0o755);
  });

  it.each(['loop.yaml', 'a.yaml/x.yaml', `${'x'.repeat(300)}.yaml`])(
    'named %s, is said with its reason',
    (path) => {
      const cwd = folder({ 'a.yaml': yaml('A') });
      symlinkSync('loop.yaml', join(cwd, 'loop.yaml'));
      for (const args of [
        ['check', path],
        ['score', path, '--format', 'ndjson'],
        ['cohort', path, '-o', 'out'],
        ['cohort', '--from-scores', path, '-o', 'out'],
        ['check', 'a.yaml', '--questionnaire', path],
        ['plan', 'a.yaml', '--template', path],
      ]) {
        const { code, stdout, stderr } = run(args, { cwd });
        expect([args, code, stdout + stderr]).toEqual([args, 1, expect.stringMatching(/erreur CN00[13]$/m)]);
      }
      const { code, stderr } = run(['plan', 'a.yaml', '-o', path], { cwd });
      expect([code, stderr]).toEqual([1, expect.stringContaining('CN042')]);
    },
  );

  it('where results go is written over', () => {
    const box = folder({ 'in/a.yaml': yaml('A'), 'out/x': '' });
    execFileSync('mkfifo', [join(box, 'out/cohort.csv'), join(box, 'out/cohort.md')]);
    symlinkSync('/dev/zero', join(box, 'out/cohort.json'));
    expect(asNobody(['--version'], box).status).toBe(0);
    const { status } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/cap-numerique.js'), 'cohort', 'in', '-o', 'out'],
      {
        cwd: box,
        timeout: 30_000,
      },
    );
    expect(status).toBe(0);
    expect(readFileSync(join(box, 'out/cohort.csv'), 'utf8')).toContain('A');
  });

  it('is read where the user names it: a pipe, the standard input', () => {
    const cwd = folder({ 'a.yaml': yaml('Radio Tube') });
    const cap = `${process.execPath} ${join(ROOT, 'bin/cap-numerique.js')}`;
    const bash = (script: string) =>
      spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8', timeout: 30_000 });
    for (const script of [
      `${cap} plan <(cat a.yaml)`,
      `${cap} score <(cat a.yaml) --format ndjson`,
      `cat a.yaml | ${cap} plan /dev/stdin`,
      `${cap} cohort <(cat a.yaml) -o out && cat out/cohort.csv`,
      `${cap} score a.yaml --format ndjson | ${cap} cohort --from-scores - -o joined && cat joined/cohort.csv`,
    ]) {
      expect(bash(script)).toMatchObject({ status: 0, stdout: expect.stringContaining('Radio Tube') });
    }
    expect(run(['check', '-'], { cwd, input: yaml('A') })).toMatchObject({ code: 0, stdout: '' });
    const { code, stdout } = run(['check', '-'], { cwd, input: yaml('A').replace('radio', 'cinema') });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^-:3:\d+ erreur/)]);
  });

  it('is not opened where a link among the files that the shell names leads to it', () => {
    const cwd = folder({ 'in/a.yaml': yaml('A') });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    symlinkSync('../pipe', join(cwd, 'in/b.yaml'));
    for (const command of ['score', 'plan', 'check']) {
      const { code, stderr, stdout } = run([command, 'in/a.yaml', 'in/b.yaml'], { cwd });
      expect([command, code, stdout + stderr]).toEqual([command, 1, expect.stringContaining('CN035')]);
    }
  });
});

it('a file that holds many answer files tells no more mistakes than another, and counts the others', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...sheet(`S${i}`),
    structure: { name: `S${i}`, profile: 'no' },
  }));
  const cwd = folder({
    'in/list.json': JSON.stringify(many),
    'lines.ndjson': many.map((each) => `${JSON.stringify(each)}\n`).join(''),
  });
  for (const args of [
    ['score', 'in/list.json'],
    ['score', 'in', '--format', 'ndjson'],
    ['score', '-', '--format', 'ndjson'],
  ]) {
    const { code, stderr } = run(args, { cwd, input: readFileSync(join(cwd, 'lines.ndjson'), 'utf8') });
    expect([code, stderr.match(/erreur CN917/g)?.length]).toEqual([1, 100]);
    expect(stderr).toContain('200 autres erreurs');
  }
  run(['cohort', 'in', '-o', 'out'], { cwd });
  const problems = readFileSync(join(cwd, 'out/problems.md'), 'utf8');
  expect(problems.match(/\(CN917\)/g)).toHaveLength(100);
  expect(problems).toContain('200 autres erreurs');
});
