import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAST_RUN } from '../../src/files/names.ts';
import { unfinishedName } from '../../src/files/replace-file.ts';
import { answerFiles } from '../bench/answer-files.js';
import { emptyFolder, ROOT } from '../folders.ts';
import { plain } from '../plain.ts';
import { cells } from '../report/spreadsheet.ts';
import { run } from './run.ts';

/** Writes answer files into a folder. */
function fill(folder: string, count: number, seed = 7): string[] {
  mkdirSync(folder, { recursive: true });
  return [...answerFiles(count, { seed })].map(({ name, text }) => {
    writeFileSync(join(folder, name), text);
    return name;
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The results in a folder, without what is kept of the run itself. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder)
      .filter((file) => file !== LAST_RUN)
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

const REPORT = ['cohort.md', 'cohort.csv', 'questions.csv', 'cohort.json'];
const reportOf = (folder: string) => REPORT.map((file) => readFileSync(join(folder, file), 'utf8'));

const structure = (name: string, more = '') =>
  `questionnaire: culture@2.0.0\ntrack: flash\nstructure: { name: ${JSON.stringify(name)}, profile: radio${more} }\ndate: "2026-03-02"\nanswers: {}\n`;

/** A folder with the answers of three structures. */
function threeRadios(): string {
  const box = emptyFolder();
  mkdirSync(join(box, 'in'));
  for (const name of ['Gave', 'Lescun', 'Aspe'])
    writeFileSync(join(box, `in/${name}.yaml`), structure(`Radio ${name}`));
  return box;
}

/** A consultant's folder: answers, three broken files, a copy, and what else lies about. */
function consultantFolder(): string {
  const box = emptyFolder();
  const answers = join(box, 'reponses');
  fill(answers, 27);
  writeFileSync(join(answers, 'broken.answers.yaml'), 'questionnaire: culture@2.0.0\nanswers: {a: b\n');
  writeFileSync(
    join(answers, 'latin.answers.yaml'),
    Buffer.from('structure: { name: Th\xe9\xe2tre }\n', 'latin1'),
  );
  writeFileSync(
    join(answers, 'option.answers.yaml'),
    structure('Radio Option').replace('{}', '{tool-list: nowhere}'),
  );
  cpSync(join(answers, '000002.answers.yaml'), join(answers, 'zz-copy.answers.yaml'));
  cpSync(join(ROOT, 'questionnaires/culture.yaml'), join(answers, 'culture.yaml'));
  writeFileSync(join(answers, 'notes.md'), '# Notes');
  writeFileSync(join(answers, 'settings.json'), '{"a": 1}');
  return box;
}

describe('cohort', () => {
  it('passes over packages and its own results, where they lie among the answers', () => {
    const box = emptyFolder();
    const answers = join(box, 'reponses');
    cpSync(join(ROOT, 'examples/cohorte'), answers, { recursive: true });
    mkdirSync(join(answers, 'node_modules'));
    writeFileSync(join(answers, 'node_modules/other.answers.yaml'), structure('Radio Ailleurs'));
    const summaries = [1, 2].map(() => {
      const { code, stderr } = run(['cohort', 'reponses', '-o', 'reponses/out'], { cwd: box });
      expect(code).toBe(0);
      return stderr.split('\n').find((line) => line.startsWith('5 structures'));
    });
    const [first, second] = summaries;
    expect(first).toMatch(/^5 structures, 7 fichiers de réponses comptés[^\n]*$/);
    expect(second).toBe(first);
  });

  let box: string;
  let first: ReturnType<typeof run>;
  beforeAll(() => {
    box = consultantFolder();
    first = run(['cohort', 'reponses', '-o', 'rapport'], { cwd: box });
  });

  it('makes a plan and a sheet each, the report, the table, the data and the problems', () => {
    const made = filesIn(join(box, 'rapport'));
    const rows = readFileSync(join(box, 'rapport/cohort.csv'), 'utf8').trim().split('\r\n').slice(1);
    expect(made.filter((file) => file.endsWith('.plan.md'))).toHaveLength(rows.length);
    expect(made.filter((file) => file.endsWith('.sheet.md'))).toHaveLength(rows.length);
    expect(made).toEqual(expect.arrayContaining([...REPORT, 'problems.md']));
    expect(made.filter((file) => !/\.(md|html|csv|json)$/.test(file))).toEqual(['programme.yaml']);
  });

  it('names each file that it refuses, counts the others, lists the rest apart, and fails', () => {
    expect(first.code).toBe(1);
    const problems = readFileSync(join(box, 'rapport/problems.md'), 'utf8');
    for (const name of ['broken', 'latin', 'option']) {
      expect(problems).toContain(`### \`reponses/${name}.answers.yaml\``);
      expect(first.stderr).toContain(`reponses/${name}.answers.yaml:`);
    }
    expect(problems).toMatch(/Ligne \d+, colonne \d+/);
    expect(problems).toContain('### `reponses/zz-copy.answers.yaml`');
    const [, others] = problems.split('## D’un autre genre');
    for (const other of ['culture.yaml', 'notes.md', 'settings.json']) {
      expect(others).toContain(`- \`reponses/${other}\`\n`);
      expect(first.stderr).not.toContain(other);
    }
    const { files } = JSON.parse(readFileSync(join(box, 'rapport/cohort.json'), 'utf8'));
    expect(files).toEqual({ counted: 27, refused: 3, copies: 1 });
    expect(first.stderr).toContain('27 fichiers de réponses comptés');
    expect(first.stderr).toContain('3 fichiers refusés');
  });

  it('gives a structure of one respondent the scores of its file', () => {
    const scored = run(['score', 'reponses', '--format', 'ndjson'], { cwd: box }).stdout.trim().split('\n');
    const { members } = JSON.parse(readFileSync(join(box, 'rapport/cohort.json'), 'utf8'));
    const alone = members.filter(({ respondents }: { respondents: number }) => respondents === 1);
    expect(alone.length).toBeGreaterThan(5);
    for (const { name, axes } of alone) {
      const line = scored.map((text) => JSON.parse(text)).find(({ structure: of }) => of?.name === name);
      for (const axis of ['vision', 'people', 'publics', 'engagement']) {
        const { score, coverage, level } = line.axes[axis];
        expect(axes[axis]).toEqual({ score, coverage, level });
      }
    }
  });

  it('gives the same bytes again, in one thread or in several, and wherever it runs', () => {
    const other = consultantFolder();
    run(['cohort', 'reponses/', '-o', 'ailleurs', '--workers', '2'], { cwd: other });
    expect(contents(join(other, 'ailleurs'))).toEqual(contents(join(box, 'rapport')));
  });

  it('makes anew what nobody edited, and lets be what somebody did', () => {
    const out = join(box, 'rapport');
    const before = contents(out);
    const [plan = ''] = filesIn(join(out, 'plans'));
    appendFileSync(join(out, 'plans', plan), '\nUn mot de la direction.\n');
    appendFileSync(join(out, 'cohort.csv'), 'Total\r\n');
    writeFileSync(join(out, 'cohort.md'), before['cohort.md']?.replace('cohorte', 'groupe') ?? '');
    const again = run(['cohort', 'reponses', '-o', 'rapport'], { cwd: box });
    const after = contents(out);
    expect(after[`plans/${plan}`]).toContain('Un mot de la direction.');
    // Nothing is new: there is nothing to write beside them.
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(again.stderr).not.toContain('donc gardé');
    const forced = run(['cohort', 'reponses', '-o', 'rapport', '--force'], { cwd: box });
    expect(forced.stderr).not.toContain('donc gardé');
    for (const file of [`plans/${plan}`, 'cohort.csv', 'cohort.md'])
      expect(plain(forced.stderr)).toContain(`Modifié depuis, et remplacé : rapport/${file}.`);
    expect(contents(out)).toEqual(before);
  });

  it('keeps what somebody edited beside what they had edited, and writes nothing where nothing is new', () => {
    const cwd = threeRadios();
    const out = join(cwd, 'out');
    const files = ['cohort.csv', 'questions.csv', 'cohort.json', 'cohort.md', 'plans/radio-gave.plan.md'];
    const cohort = (...args: string[]) => run(['cohort', 'in', '-o', 'out', ...args], { cwd });
    const edit = (file: string, word: string) => {
      const text = readFileSync(join(out, file), 'utf8');
      writeFileSync(join(out, file), text.replace(/[a-z]{6}/, word));
    };
    const answer = (date: string, purpose: string) =>
      writeFileSync(
        join(cwd, 'in/Gave.yaml'),
        structure('Radio Gave').replace('2026-03-02', date).replace('{}', `{ written-purpose: ${purpose} }`),
      );
    const beside = (file: string, n = '') => file.replace(/\.(\w+)$/, `.new${n}.$1`);
    const news = () => Object.keys(contents(out)).filter((name) => /\.new/.test(name));
    cohort();
    for (const file of files) edit(file, 'MINE-1');
    expect(cohort().stderr).not.toContain('à côté');
    expect(news()).toEqual([]);

    // Something is new: it stands beside, once, and again after that is edited.
    answer('2026-04-02', 'said-aloud');
    cohort();
    const first = contents(out);
    expect(news().sort()).toEqual(files.map((file) => beside(file)).sort());
    cohort();
    expect(contents(out)).toEqual(first);
    for (const file of files) edit(beside(file), 'MINE-2');
    cohort();
    expect(news().sort()).toEqual(files.map((file) => beside(file)).sort());
    answer('2026-05-02', 'written-goals');
    cohort();
    const last = contents(out);
    for (const file of files) {
      expect(last[file]).toContain('MINE-1');
      expect(last[beside(file)]).toContain('MINE-2');
      expect(last[beside(file, '-2')]).not.toContain('MINE');
    }
    cohort('--force');
    const forced = contents(out);
    // But for its last line, which says what stands under which name.
    const body = (text = '') => text.replace(/\n "sha256": .*\n$/, '');
    for (const file of files) expect(body(forced[file])).toBe(body(last[beside(file, '-2')]));
    expect(news().sort()).toEqual(files.map((file) => beside(file)).sort());
  });

  it('writes through no link over a file that is elsewhere, by force neither', () => {
    const cwd = threeRadios();
    run(['cohort', 'in', '-o', 'out'], { cwd });
    const [mine, theirs] = [join(cwd, 'in/Gave.yaml'), readFileSync(join(cwd, 'in/Gave.yaml'), 'utf8')];
    for (const file of [
      'cohort.csv',
      'questions.csv',
      'cohort.json',
      'cohort.md',
      'plans/radio-gave.plan.md',
    ]) {
      rmSync(join(cwd, 'out', file));
      symlinkSync(mine, join(cwd, 'out', file));
    }
    for (const args of [[], ['--force']]) {
      expect(run(['cohort', 'in', '-o', 'out', ...args], { cwd }).code).toBe(0);
      expect(readFileSync(mine, 'utf8')).toBe(theirs);
    }
  });

  it('names the files of structures that no longer count, and leaves them, edited or not', () => {
    const left = threeRadios();
    const first = run(['cohort', 'in', '-o', 'out'], { cwd: left });
    expect(first.stderr).not.toContain('fois précédente');
    const edited = join(left, 'out/sheets/radio-lescun.sheet.md');
    appendFileSync(edited, 'Vu avec la présidente.\n');
    appendFileSync(join(left, 'out/plans/radio-aspe.plan.md'), 'Fait.\n');
    writeFileSync(join(left, 'out/plans/notes.md'), 'Les miennes.');
    rmSync(join(left, 'in/Gave.yaml'));
    writeFileSync(join(left, 'in/Lescun.yaml'), 'a: [');
    writeFileSync(join(left, 'in/Aspe.yaml'), structure('Radio Aspe').replace('2026-03-02', '2026-04-02'));
    const again = run(['cohort', 'in', '-o', 'out'], { cwd: left });
    const told = again.stderr.slice(again.stderr.indexOf('fois précédente'));
    expect(told.split('\n').slice(1, 9)).toEqual([
      '  out/plans/radio-gave.plan.html',
      '  out/plans/radio-gave.plan.md',
      '  out/sheets/radio-gave.sheet.html',
      '  out/sheets/radio-gave.sheet.md',
      '  out/plans/radio-lescun.plan.html',
      '  out/plans/radio-lescun.plan.md',
      '  out/sheets/radio-lescun.sheet.html',
      '  out/sheets/radio-lescun.sheet.md (modifié depuis)',
    ]);
    expect(again.stderr).not.toMatch(/notes\.md|^ .*aspe/m);
    expect(readFileSync(edited, 'utf8')).toContain('présidente');
    expect(filesIn(join(left, 'out/plans'))).toContain('radio-gave.plan.md');

    // The new version that stands beside an edited plan is this run's, until nobody's edits are in its way.
    rmSync(join(left, 'out/plans/radio-aspe.plan.md'));
    const then = run(['cohort', 'in', '-o', 'out'], { cwd: left });
    expect(then.stderr).toContain('\n  out/plans/radio-aspe.plan.new.md\n');

    const shared = run(['cohort', 'in', '-o', 'out', '--share'], { cwd: left });
    for (const file of ['problems.md', 'plans/radio-aspe.plan.md', 'sheets/radio-gave.sheet.md'])
      expect(shared.stderr).toContain(`\n  out/${file}\n`);
  });

  it('writes a page for whoever leads each half-day, never over what people wrote there', () => {
    const led = threeRadios();
    run(['cohort', 'in', '-o', 'out'], { cwd: led });
    const { programme } = JSON.parse(readFileSync(join(led, 'out/cohort.json'), 'utf8'));
    const pages = programme.map((_: unknown, i: number) => `${i + 1}.md`);
    expect(filesIn(join(led, 'out/half-days')).filter((file) => file.endsWith('.md'))).toEqual(pages);
    expect(readFileSync(join(led, 'out/cohort.md'), 'utf8')).toContain('half-days/');

    const page = join(led, 'out/half-days/1.md');
    appendFileSync(page, 'Salle 12.\n');
    writeFileSync(join(led, 'out/half-days/9.md'), 'Une demi-journée d’avant.');
    writeFileSync(join(led, 'in/Lescun.yaml'), structure('Radio Bious'));
    const again = run(['cohort', 'in', '-o', 'out'], { cwd: led });
    expect(readFileSync(page, 'utf8')).toContain('Salle 12.');
    expect(filesIn(join(led, 'out/half-days'))).toContain('1.new.md');
    expect(again.stderr).toContain('\n  out/half-days/9.md (modifié depuis)\n');
    expect(again.stderr).not.toContain('\n  out/half-days/2.md');

    run(['cohort', 'in', '-o', 'shared', '--share'], { cwd: led });
    expect(filesIn(join(led, 'shared'))).not.toContain('half-days');
  });

  it('takes the problems away once they are solved', () => {
    const solved = emptyFolder();
    fill(join(solved, 'in'), 3);
    writeFileSync(join(solved, 'in/broken.yaml'), 'a: [');
    run(['cohort', 'in', '-o', 'out'], { cwd: solved });
    expect(filesIn(join(solved, 'out'))).toContain('problems.md');
    rmSync(join(solved, 'in/broken.yaml'));
    expect(run(['cohort', 'in', '-o', 'out'], { cwd: solved }).code).toBe(0);
    expect(filesIn(join(solved, 'out'))).not.toContain('problems.md');
  });
});

describe('cohort.csv', () => {
  it('gives again the quartiles of the report, column by column', () => {
    const box = consultantFolder();
    run(['cohort', 'reponses', '-o', 'out'], { cwd: box });
    const { axes, matrix, dates } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    const [head = [], ...rows] = cells(readFileSync(join(box, 'out/cohort.csv'), 'utf8'), ';');
    // Where nothing else is said, a column of numbers is all that a spreadsheet has.
    const figures = head
      .flatMap((title, i) => (/: score$/.test(plain(title)) ? [i] : []))
      .map((i) => rows.flatMap((row) => (row[i] === '' ? [] : [Number(row[i])])))
      .map((column) => [column.length, ...[0.25, 0.5, 0.75].map((part) => inclusive(column, part))]);
    const told = [
      ...Object.values(axes),
      ...Object.values(matrix).flatMap((area) => Object.values(area as object)),
    ];
    expect(figures).toEqual(told.map(({ n, q1, median, q3 }) => [n, q1, median, q3]));
    expect(told.some(({ undocumented }) => undocumented > 0)).toBe(true);
    const given = filesIn(join(box, 'reponses')).flatMap(
      (file) => /^date: "?([\d-]{10})/m.exec(readFileSync(join(box, 'reponses', file), 'utf8'))?.[1] ?? [],
    );
    expect(dates[0]).toBe(given.sort()[0]);
  });
});

/** QUARTILE.INC. */
function inclusive(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]];
  return low + (rank - Math.floor(rank)) * (high - low);
}

describe('cohort of the worked example', () => {
  it('merges respondents, and gives the quartiles that its scores give by hand', () => {
    const box = emptyFolder();
    const fixture = join(ROOT, 'test/fixtures/worked-example');
    const args = ['--questionnaire', join(fixture, 'tiny.yaml'), '-o', 'out'];
    expect(run(['cohort', fixture, ...args], { cwd: box }).code).toBe(0);
    const { members, axes, respondents } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(respondents).toBe(4);
    const merged = JSON.parse(readFileSync(join(fixture, 'expected-merged.json'), 'utf8'));
    const radio = members.find(({ name }: { name: string }) => name === 'Radio Gave');
    for (const [axis, { score, coverage, level }] of Object.entries<Record<string, number>>(merged.axes)) {
      expect(radio.axes[axis]).toEqual({ score, coverage, level });
    }
    // Scores of 38, 47 and 100; of 20, 25 and 50.
    expect(axes.people).toMatchObject({ n: 3, q1: 42.5, median: 47, q3: 73.5 });
    expect(axes.publics).toMatchObject({ n: 3, q1: 22.5, median: 25, q3: 37.5 });
  });
});

describe('cohort --from-scores', () => {
  it('joins scores worked out in parts, from files and from lines, into the same report to the byte', () => {
    const box = consultantFolder();
    // Lines of scores say nothing of files of another kind.
    for (const other of ['culture.yaml', 'notes.md', 'settings.json']) rmSync(join(box, 'reponses', other));
    run(['cohort', 'reponses', '-o', 'rapport'], { cwd: box });
    const names = readdirSync(join(box, 'reponses')).map((name) => `reponses/${name}`);
    const half = Math.ceil(names.length / 2);
    const parts = [names.slice(half), names.slice(0, half)].map((part, i) => {
      const { stdout } = run(['score', '--format', 'ndjson', ...part], { cwd: box });
      const file = `part-${i}.ndjson`;
      writeFileSync(join(box, file), stdout);
      return file;
    });
    const joined = run(['cohort', '--from-scores', 'part-*.ndjson', '-o', 'joint'], { cwd: box });
    expect(joined.code).toBe(1);
    expect(reportOf(join(box, 'joint'))).toEqual(reportOf(join(box, 'rapport')));
    expect(filesIn(join(box, 'joint')).filter((file) => file.startsWith('plans/'))).toEqual([]);

    // The same answers as lines on the standard input, by an engine that knows what they are called.
    const lines = parts.flatMap((part) =>
      readFileSync(join(box, part), 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => {
          const { file, sheet } = JSON.parse(line);
          return sheet ? [JSON.stringify({ file, sheet })] : [];
        }),
    );
    const scored = run(['score', '--format', 'ndjson', '-'], { cwd: box, input: lines.join('\n') });
    expect(scored.code).toBe(0);
    writeFileSync(join(box, 'lines.ndjson'), scored.stdout);
    run(['cohort', '--from-scores', 'lines.ndjson', '-o', 'lignes'], { cwd: box });
    const data = (folder: string) => {
      const {
        files: _,
        sha256: __,
        roll: ___,
        ...rest
      } = JSON.parse(readFileSync(join(box, folder, 'cohort.json'), 'utf8'));
      return rest;
    };
    expect(data('lignes')).toEqual(data('rapport'));
  });

  it('says which lines it cannot use, and uses the others', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 4);
    const { stdout } = run(['score', 'in', '--format', 'ndjson'], { cwd: box });
    const hostile = [
      'not json',
      '{"file":"a"}',
      '{"file":"b","refused":[{"code":"CN910","range":null}]}',
      '{"file":"c","refused":[{"code":"__proto__","range":null,"args":{}}]}',
      '[]',
    ];
    writeFileSync(join(box, 'part.ndjson'), `${hostile.join('\n')}\n\n${stdout}`);
    const { code, stderr } = run(['cohort', '--from-scores', 'part.ndjson', 'missing.ndjson', '-o', 'out'], {
      cwd: box,
    });
    expect(code).toBe(1);
    for (const line of [1, 2, 3, 4, 5]) expect(stderr).toContain(`part.ndjson:${line}:1`);
    expect(stderr).toContain('missing.ndjson');
    const { files } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    expect(files).toEqual({ counted: 4, refused: 6, copies: 0 });
  });
});

describe('score - of lines', () => {
  it('keeps to itself the notes and the code by which a respondent is known a year later', () => {
    const sheet = {
      questionnaire: 'culture@2.0.0',
      structure: { name: 'Radio Gave', profile: 'radio' },
      respondent: { role: 'bénévole', code: 'k7m2x9ab' },
      answers: { backup: { value: 'single-copy', note: 'Dans la voiture' } },
    };
    const scored = (line: object) =>
      run(['score', '--format', 'ndjson', '-'], { input: `${JSON.stringify(line)}\n` }).stdout;
    for (const line of [sheet, { ...sheet, answers: { backup: 'single-copy' } }]) {
      expect(scored(line)).toContain('"backup":"single-copy"');
      expect(scored(line)).not.toMatch(/k7m2x9ab|voiture/);
    }
  });

  it('scores each line, says what is wrong with others at their place, and fails', () => {
    const sheet = {
      questionnaire: 'culture@2.0.0',
      structure: { name: 'Radio Gave', profile: 'radio' },
      answers: {},
    };
    const lines = [
      JSON.stringify(sheet),
      '{',
      JSON.stringify({ ...sheet, answers: { nowhere: 1 } }),
      '"text"',
    ];
    const { code, stdout, stderr } = run(['score', '--format', 'ndjson', '-'], {
      input: `${lines.join('\r\n')}\n`,
    });
    expect(code).toBe(1);
    const scored = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(scored.map(({ file, axes }) => [file, axes !== undefined])).toEqual([
      ['-:1', true],
      ['-:2', false],
      ['-:3', false],
      ['-:4', false],
    ]);
    for (const line of [2, 3, 4]) expect(stderr).toContain(`-:${line}:`);
  });
});

describe('structures that are not clear', () => {
  function cohortOf(files: Record<string, string>) {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(box, 'in', name), text);
    const ran = run(['cohort', 'in', '-o', 'out'], { cwd: box });
    const made = filesIn(box).includes('out/cohort.json');
    const { members, files: counts } = made
      ? JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'))
      : {};
    return { ...ran, box, members, counts };
  }

  it('with several profiles are refused, at the place of their profile', () => {
    const { code, stderr, members, counts } = cohortOf({
      'a.yaml': structure('Radio Gave'),
      'b.yaml': structure('radio  gave').replace('radio }', 'company }'),
      'c.yaml': structure('Radio Lescun'),
    });
    expect(code).toBe(1);
    for (const file of ['a', 'b'])
      expect(stderr).toMatch(new RegExp(`in/${file}\\.yaml:3:\\d\\d erreur CN950`));
    expect(members.map(({ name }: { name: string }) => name)).toEqual(['Radio Lescun']);
    expect(counts).toEqual({ counted: 1, refused: 2, copies: 0 });
  });

  it('of one name and of different ids are two, told of, with plans of their own', () => {
    const { code, stderr, members, box } = cohortOf({
      'a.yaml': structure('Radio Gave', ', id: gave-nord'),
      'b.yaml': structure('Radio Gave', ', id: gave-sud'),
    });
    expect(code).toBe(0);
    expect(stderr).toContain('CN952');
    expect(members.map(({ name }: { name: string }) => name)).toEqual([
      'Radio Gave (gave-nord)',
      'Radio Gave (gave-sud)',
    ]);
    expect(filesIn(join(box, 'out/plans'))).toEqual(
      ['gave-nord', 'gave-sud'].flatMap((name) => [`${name}.plan.html`, `${name}.plan.md`]),
    );
  });

  it('of one id and of different names are one', () => {
    const { members } = cohortOf({
      'a.yaml': structure('Radio du Gave', ', id: gave'),
      'b.yaml': structure('Radio Gave', ', id: gave').replace(
        'answers',
        'respondent: { role: antenne }\nanswers',
      ),
    });
    expect(
      members.map(({ name, respondents }: { name: string; respondents: number }) => [name, respondents]),
    ).toEqual([['Radio Gave', 2]]);
  });

  it('of one name, whatever its case, spaces and apostrophe, are one, by the name that most files write', () => {
    const { code, stderr, members, box } = cohortOf({
      'a.yaml': structure("  RADIO  DE L'AUBE "),
      'b.yaml': structure('Radio de l’Aube').replace('answers', 'respondent: { role: antenne }\nanswers'),
      'c.yaml': structure('radio de l’aube').replace('answers', 'respondent: { role: direction }\nanswers'),
    });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('CN95')]);
    expect(
      members.map(({ name, respondents }: { name: string; respondents: number }) => [name, respondents]),
    ).toEqual([['Radio de l’Aube', 3]]);
    expect(filesIn(join(box, 'out/plans'))).toEqual(['radio-de-l-aube.plan.html', 'radio-de-l-aube.plan.md']);
  });

  it('of names that nearly are one are told of, and counted apart', () => {
    const { code, stderr, members } = cohortOf({
      'a.yaml': structure('Médiathèque des Deux-Rives'),
      'b.yaml': structure('Mediatheque Deux Rives'),
      'c.yaml': structure('Cie de l’Œil'),
      'd.yaml': structure('La Compagnie de l’Oeil'),
      'e.yaml': structure('???'),
      'f.yaml': structure('!!!'),
    });
    expect(code).toBe(0);
    expect(stderr.match(/CN956/g)).toHaveLength(2);
    expect(stderr).toContain('« Mediatheque Deux Rives » (in/b.yaml)');
    expect(stderr).toContain('« La Compagnie de l’Oeil » (in/d.yaml)');
    expect(members).toHaveLength(6);
  });

  it('one by its id, the other by its name alone, are two even where both say the same', () => {
    const { members } = cohortOf({
      'a.yaml': structure('Radio du Gave', ', id: gave'),
      'b.yaml': structure('gave'),
    });
    expect(members).toHaveLength(2);
  });

  it('one a corrected copy of the other, are one voice, said and refused as in a plan', () => {
    const said = (answer: string) => structure('Radio Gave').replace('{}', `{ backup: ${answer} }`);
    const { code, stderr, counts, members, box } = cohortOf({
      'r.answers.yaml': said('single-copy'),
      'r.answers (1).yaml': said('unknown'),
    });
    expect([code, counts]).toEqual([1, { counted: 1, refused: 1, copies: 0 }]);
    expect(members).toMatchObject([{ respondents: 1 }]);
    expect(stderr).toContain('in/r.answers (1).yaml:1:1 erreur CN957');
    expect(readFileSync(join(box, 'out/problems.md'), 'utf8')).toContain('CN957');
    const plan = run(['plan', 'in/r.answers.yaml', 'in/r.answers (1).yaml'], { cwd: box });
    expect([plan.code, plan.stderr]).toEqual([1, expect.stringContaining('CN957')]);
    expect(plan.stdout).toBe(run(['plan', 'in/r.answers.yaml'], { cwd: box }).stdout);
  });

  it('of two years are two rounds: the latest counts, the other is told of, as in a plan', () => {
    const said = (date: string, answer: string) =>
      structure('Radio Gave').replace('{}', `{ backup: ${answer} }`).replace('2026-03-02', date);
    const { code, stderr, counts, members, box } = cohortOf({
      '2025.yaml': said('2025-03-02', 'single-copy'),
      '2026.yaml': said('2026-03-02', 'unknown'),
    });
    expect([code, counts]).toEqual([0, { counted: 1, refused: 0, copies: 0 }]);
    expect(members).toMatchObject([{ respondents: 1, date: '2026-03-02', files: ['in/2026.yaml'] }]);
    expect(stderr).toMatch(/in\/2025\.yaml:1:1 .*CN951/);
    expect(readFileSync(join(box, 'out/problems.md'), 'utf8')).toContain('CN951');
    const plan = run(['plan', 'in/2025.yaml', 'in/2026.yaml'], { cwd: box });
    expect([plan.code, plan.stderr]).toEqual([0, expect.stringContaining('CN951')]);
    expect(plan.stdout).toBe(run(['plan', 'in/2026.yaml'], { cwd: box }).stdout);
  });

  it('of several people keep the own words of those who do not share them, even where one file alone counts', () => {
    const said = (role: string, more: string, words: string) =>
      structure('Radio Gave')
        .replace('track: flash\n', '')
        .replace('answers: {}', `respondent: { role: ${role}${more} }\nanswers:\n  dream: Rêve ${words}.`)
        .concat(`  backup: { value: unknown, note: Note ${words} }\n`);
    const { box } = cohortOf({
      'a.yaml': said('antenne', '', 'tue'),
      'b.yaml': 'structure: { name: Radio Gave',
    });
    const made = readFileSync(join(box, 'out/plans/radio-gave.plan.md'), 'utf8');
    expect(made).not.toMatch(/(?:Rêve|Note) tue/);
    writeFileSync(join(box, 'in/b.yaml'), said('direction', ', notes: shared', 'dite'));
    const { stdout } = run(['plan', 'in/a.yaml', 'in/b.yaml'], { cwd: box });
    expect([...stdout.matchAll(/(?:Rêve|Note) (?:tue|dite)/g)].map(([words]) => words).sort()).toEqual(
      expect.arrayContaining(['Note dite', 'Rêve dite']),
    );
    expect(stdout).not.toMatch(/(?:Rêve|Note) tue/);
    expect(run(['plan', 'in/a.yaml'], { cwd: box }).stdout).toMatch(/Rêve tue[\s\S]*?Note tue/);
  });

  it('say once what asks for nothing, with all files that it is said of', () => {
    const box = emptyFolder();
    const given = (name: string) =>
      `questionnaire: culture@2.0.0\nstructure: { name: ${name}, profile: radio }\nanswers:\n  ticketing-data: read-together\n`;
    for (const name of ['a', 'b', 'c']) writeFileSync(join(box, `${name}.yaml`), given(name));
    run(['cohort', '.', '-o', 'out'], { cwd: box });
    const problems = plain(readFileSync(join(box, 'out/problems.md'), 'utf8'));
    expect(problems.match(/CN922/g)).toHaveLength(1);
    expect(problems).toMatch(
      /^- La question « ticketing-data » ne se pose pas.* `a.yaml` \(ligne 4\), `b.yaml` \(ligne 4\), `c.yaml`/m,
    );
    expect(problems).not.toContain('### `a.yaml`');
  });

  it('are told of in problems.md as it can be copied: paths and values are code, and nothing else', () => {
    const { box } = cohortOf({
      'a_b*c.answers.yaml': structure('Radio Gave').replace('culture@2.0.0', 'culture@9.0.0'),
      'x|y.answers.yaml': structure('Radio Lescun').replace('{}', '{ backup: "<b>`_x_" }'),
    });
    const problems = readFileSync(join(box, 'out/problems.md'), 'utf8');
    expect(problems).toContain('### `in/a_b*c.answers.yaml`');
    expect(problems).toContain('### `in/x|y.answers.yaml`');
    expect(problems).toContain('`` <b>`_x_ ``'.replace(/ /g, ''));
    expect(problems).not.toMatch(/\\[@_*|<]/);
  });

  it('with files for an older version are told of; a newer one has its own warning only', () => {
    const { stderr } = cohortOf({
      'a.yaml': structure('Radio Gave').replace('2.0.0', '2.9.0'),
      'b.yaml': structure('Radio Lescun'),
    });
    expect(stderr).toContain('CN905');
    expect(stderr).not.toContain('CN955');
  });

  it('of another questionnaire, or of a later major version, are refused', () => {
    const { code, counts } = cohortOf({
      'a.yaml': structure('Radio Gave'),
      'b.yaml': structure('Radio Lescun').replace('culture@2.0.0', 'tiny@1.0.0'),
      'c.yaml': structure('Radio Aspe').replace('culture@2.0.0', 'culture@3.0.0'),
    });
    expect([code, counts]).toEqual([1, { counted: 1, refused: 2, copies: 0 }]);
  });

  it('whatever they are called, write nowhere else and say nothing that is obeyed', () => {
    const names = [
      '../../x',
      'a|b<script>alert(1)</script>',
      '\u001b[31mrouge\u0007',
      '{{ structure }} {% if %}',
      '=1+1',
      '# T',
    ];
    const { code, box, members } = cohortOf(
      Object.fromEntries(names.map((name, i) => [`${i}.yaml`, structure(name)])),
    );
    expect(code).toBe(0);
    expect(members).toHaveLength(names.length);
    expect(filesIn(box).filter((file) => !/^(in|out)\//.test(file))).toEqual([]);
    const texts = contents(join(box, 'out'));
    for (const [file, text] of Object.entries(texts)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
      expect(text, file).not.toMatch(/[\u0000-\u0008\u001b]/);
      if (file.endsWith('.md')) expect(text, file).not.toMatch(/(?<!\\)<script|^=1|^# T$/m);
    }
    expect(texts['cohort.csv']).toMatch(/^'=1\+1;/m);
  });

  it('in files of any name, and of any name themselves, keep their files when they are counted again', () => {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    const files = ['a\u0001b.yaml', 'a b.yaml', 'c\u0002d\te.yaml', 'f\ng.yaml', 'h\u0085.yaml'];
    for (const [i, file] of files.entries())
      writeFileSync(join(box, 'in', file), structure(`Radio ${i} \u0002\u0001 Gave`));
    const cohort = () => run(['cohort', 'in', '-o', 'out'], { cwd: box });
    expect(cohort().code).toBe(0);
    const first = contents(join(box, 'out'));
    const { members } = JSON.parse(first['cohort.json'] ?? '');
    expect(members.flatMap((member: { files: string[] }) => member.files).sort()).toEqual(
      files.map((file) => `in/${file}`).sort(),
    );
    expect(first['cohort.csv']?.trim().split('\r\n')).toHaveLength(files.length + 1);
    cohort();
    expect(contents(join(box, 'out'))).toEqual(first);
  });

  it('of whatever number come in the order of their names, in the table and in the data', () => {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    const words = ['Zinc', 'étoile', 'Abri', 'écho', 'Élan', 'abri'];
    for (let i = 0; i < 510; i += 1)
      writeFileSync(join(box, `in/${i}.yaml`), structure(`${words[i % 6]} ${(i * 7) % 512}`));
    expect(run(['cohort', 'in', '-o', 'out'], { cwd: box }).code).toBe(0);
    const { members } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    const names: string[] = members.map(({ name }: { name: string }) => name);
    const { compare } = new Intl.Collator('fr', { numeric: true });
    expect(names).toHaveLength(510);
    expect(names).toEqual([...names].sort((a, b) => compare(a, b) || (a < b ? -1 : 1)));
    const [, ...rows] = cells(readFileSync(join(box, 'out/cohort.csv'), 'utf8'), ';');
    expect(rows.map(([name]) => name)).toEqual(names);
  });

  it('count for nothing where no file is an answer file', () => {
    const { code, stderr, box } = cohortOf({ 'a.json': '{}' });
    expect(code).toBe(1);
    expect(stderr).toContain('CN962');
    expect(filesIn(box)).toEqual(['in/a.json']);
  });
});

describe('cohort --share', () => {
  it('leaves out every name, of structures, files and people, and every single score', () => {
    const box = consultantFolder();
    run(['cohort', 'reponses', '-o', 'rapport'], { cwd: box });
    const { code, stderr } = run(['cohort', 'reponses', '-o', 'partage', '--share'], { cwd: box });
    expect(code).toBe(1);
    expect(stderr).not.toBe('');
    const shared = contents(join(box, 'partage'));
    expect(Object.keys(shared)).toEqual(['cohort.csv', 'cohort.json', 'cohort.md', 'index.html']);
    const { members } = JSON.parse(readFileSync(join(box, 'rapport/cohort.json'), 'utf8'));
    for (const text of Object.values(shared)) {
      for (const { name } of members) expect(text).not.toContain(name);
      expect(text).not.toMatch(/answers\.yaml|"role"/);
    }
    expect(JSON.parse(shared['cohort.json'] ?? '').members).toBeUndefined();
    // The least and the greatest score are those of one structure each; so is a level that one structure has.
    const { q1, median, q3 } = JSON.parse(readFileSync(join(box, 'rapport/cohort.json'), 'utf8')).axes.people;
    const people = JSON.parse(shared['cohort.json'] ?? '').axes.people;
    expect(people).toMatchObject({ q1, median, q3 });
    expect(people).not.toHaveProperty('min');
    expect(people.levels?.filter((count: number) => count > 0 && count < 5) ?? []).toEqual([]);
    expect(shared['cohort.csv']?.split('\r\n')[0]).not.toMatch(/m[ai][xn]imum/i);
  });

  it('of fewer structures than the least group says that nothing is told, and names nothing', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 2);
    expect(run(['cohort', 'in', '-o', 'out', '--share'], { cwd: box }).code).toBe(0);
    const shared = contents(join(box, 'out'));
    const data = JSON.parse(shared['cohort.json'] ?? '');
    const { dangers, programme, objectives, commonActions, training, profiles, respondents, ages } = data;
    expect([dangers, programme, objectives, commonActions, training, profiles]).toEqual(
      Array.from({ length: 6 }, () => []),
    );
    expect([respondents, ages.people, ages.differences]).toEqual([null, null, []]);
    expect(plain(shared['cohort.md'] ?? '')).toContain(
      'De moins de 5 structures, rien n’est dit des réponses.',
    );
    expect(shared['cohort.md']).not.toMatch(/concernée/);
  });
});

describe('cohort on a bad day', () => {
  it.each(['1', '2'])('says what cannot be written, %s at a time, and that the rest is whole', (workers) => {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    writeFileSync(join(box, 'in/a.yaml'), structure('Radio Gave'));
    writeFileSync(join(box, 'file'), '');
    mkdirSync(join(box, 'plan/plans/radio-gave.plan.md'), { recursive: true });
    mkdirSync(join(box, 'report/cohort.md'), { recursive: true });
    for (const [out, at] of [
      ['file', 'file'],
      ['plan', 'plan/plans/radio-gave.plan.md'],
      ['report', 'report/cohort.md'],
    ]) {
      const { code, stderr } = run(['cohort', 'in', '-o', `${out}`, '--workers', workers], { cwd: box });
      expect([code, stderr]).toEqual([1, expect.stringContaining(`${at}:1:1 erreur CN042`)]);
      expect(stderr).not.toContain('Rien n’a été modifié');
    }
    expect(filesIn(box).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('says at once that nothing can be made in a folder', () => {
    const { code, stderr } = run(['cohort', 'examples/cohorte', '-o', '/proc/none/report']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^\/proc\/none:1:1 erreur CN042$/m)]);
  });

  it('says which folder it may not read, and counts the others', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 2);
    mkdirSync(join(box, 'in/closed'));
    mkdirSync(join(box, 'out'));
    for (const [folder, mode] of [
      ['', 0o755],
      ['out', 0o777],
      ['in/closed', 0],
    ] as const)
      chmodSync(join(box, folder), mode);
    // Nothing is closed to root.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const program = [join(ROOT, 'bin/cap-numerique.js'), 'cohort', 'in', '-o', 'out'];
    const { status, stderr } = spawnSync(process.execPath, program, {
      cwd: box,
      encoding: 'utf8',
      ...nobody,
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('in/closed:1:1 erreur CN003')]);
    expect(stderr).toContain('2 fichiers de réponses comptés');
    chmodSync(join(box, 'in/closed'), 0o755);
  });

  it('says of a file that is gone that it is, and counts the others', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 2);
    symlinkSync('nowhere', join(box, 'in/gone.answers.yaml'));
    const { code, stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box });
    expect([code, stderr]).toEqual([1, expect.stringContaining('in/gone.answers.yaml')]);
    expect(filesIn(join(box, 'out'))).toContain('cohort.md');
  });

  it('blames the temporary folder, and not the results, where that is what is full or missing', () => {
    const box = emptyFolder();
    mkdirSync(join(box, 'in'));
    const note = 'mot '.repeat(490);
    for (let i = 0; i < 200; i += 1) {
      const notes = ['written-purpose', 'posts-converse', 'tool-list', 'backup', 'website'];
      const answers = notes.map((id) => `  ${id}: { value: unknown, note: "${note}" }`).join('\n');
      writeFileSync(
        join(box, `in/${i}.yaml`),
        `${structure(`Radio ${i}`).split('answers:')[0]}answers:\n${answers}\n`,
      );
    }
    const env = { TMPDIR: join(box, 'nowhere'), PATH: process.env.PATH };
    const { code, stderr } = run(['cohort', 'in', '-o', 'out'], { cwd: box, env });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^\S*nowhere:1:1 erreur CN042$/m)]);
    expect(stderr).toContain('TMPDIR');
  });

  const unknownAnswers = (count: number) =>
    `${structure('Radio Trop').replace(' {}', '')}${Array.from({ length: count }, (_, i) => `  k${i}: x\n`).join('')}`;

  it.each(['1', '2'])(
    'names a file that takes all the memory, and counts the others, %s at a time',
    (workers) => {
      const box = emptyFolder();
      fill(join(box, 'in'), 20);
      writeFileSync(join(box, 'in/huge.answers.yaml'), unknownAnswers(150_000));
      const env = { NODE_OPTIONS: '--max-old-space-size=60' };
      const cohort = run(['cohort', 'in', '-o', 'out', '--workers', workers], { cwd: box, env });
      expect([cohort.code, cohort.stderr]).toEqual([
        1,
        expect.stringContaining('huge.answers.yaml:1:1 erreur CN969'),
      ]);
      expect(cohort.stderr).toContain('20 fichiers de réponses comptés');
      const score = run(['score', 'in', '--format', 'ndjson', '--workers', workers], { cwd: box, env });
      expect([score.code, score.stdout.trim().split('\n').length]).toEqual([1, 21]);
      expect(score.stdout).toContain('{"file":"in/huge.answers.yaml","refused":[{"code":"CN969"');
    },
    60_000,
  );

  it('tells a hundred mistakes of a file and counts the others, in all that it writes', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 2);
    writeFileSync(join(box, 'in/many.answers.yaml'), unknownAnswers(8_000));
    const { code, stderr } = run(['cohort', 'in', '-o', 'out', '--lang', 'en'], { cwd: box });
    expect([code, stderr]).toEqual([1, expect.stringContaining('7990 more remarks')]);
    expect(stderr.match(/error CN906/g)).toHaveLength(10);
    const told = readFileSync(join(box, 'out/problems.md'), 'utf8');
    expect(told.match(/\(CN906\)/g)).toHaveLength(100);
    expect(told).toMatch(/7,900 other errors.*\(CN966\)$/m);
    const lines = run(['score', 'in', '--format', 'ndjson'], { cwd: box }).stdout;
    writeFileSync(join(box, 'lines.ndjson'), lines);
    expect(lines.length).toBeLessThan(300_000);
    run(['cohort', '--from-scores', 'lines.ndjson', '-o', 'again', '--lang', 'en'], { cwd: box });
    expect(readFileSync(join(box, 'again/problems.md'), 'utf8')).toBe(told);
    for (const format of ['json', 'github', 'gitlab', 'sarif', 'junit', 'pretty']) {
      const { code: failed, stdout } = run(['check', 'in', '--format', format], { cwd: box });
      expect(failed).toBe(1);
      expect(plain(stdout)).toContain('7 900 autres erreurs');
      expect(stdout.length).toBeLessThan(300_000);
    }
    expect(plain(run(['check', 'in'], { cwd: box }).stderr)).toContain('8000 erreurs');
  }, 120_000);

  it('hears Ctrl-C while it reads a file that takes long', async () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 2);
    for (const name of ['a', 'b', 'c'])
      writeFileSync(join(box, `in/${name}.answers.yaml`), unknownAnswers(150_000));
    for (const [signal, expected] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const program = [join(ROOT, 'bin/cap-numerique.js'), 'cohort', 'in', '-o', `out-${signal}`];
      const child = spawn(process.execPath, program, { cwd: box, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      child.kill(signal);
      expect(await ended).toBe(expected);
      expect(filesIn(box).some((file) => file.startsWith(`out-${signal}`))).toBe(false);
    }
  }, 60_000);

  it('takes a question that is called as what every object has for what it is: nobody answered it', () => {
    const box = emptyFolder();
    const tiny = readFileSync(join(ROOT, 'test/fixtures/worked-example/tiny.yaml'), 'utf8');
    const names = ['constructor', 'value-of', 'hasownproperty', 'tostring'];
    const questions = names
      .map((id) => `      - { id: ${id}, type: yes-no, text: ${id} ?, axes: { vision: 1 } }\n`)
      .join('');
    writeFileSync(
      join(box, 'q.yaml'),
      tiny.replace(/^ {2}stakes:\n(?: {4}.*\n)*? {4}questions:\n/m, (found) => found + questions),
    );
    mkdirSync(join(box, 'in'));
    const answers =
      'questionnaire: tiny@1.0.0\nstructure: { name: R, profile: radio }\nanswers: { purpose: talked, ease: 3 }\n';
    writeFileSync(join(box, 'in/r.yaml'), answers);
    const given = ['--questionnaire', 'q.yaml'];
    expect(run(['check', 'q.yaml'], { cwd: box }).code).toBe(0);
    expect(run(['cohort', 'in', '-o', 'out', ...given], { cwd: box }).code).toBe(0);
    const [scores] = JSON.parse(
      run(['score', 'in/r.yaml', '--format', 'json', ...given], { cwd: box }).stdout,
    );
    const { members } = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
    const [{ axes }] = members;
    for (const axis of ['vision', 'people', 'publics', 'engagement']) {
      const { score, coverage } = scores.axes[axis];
      expect(axes[axis]).toMatchObject({ score, coverage });
    }
    expect(scores.axes.vision.coverage).toBeLessThan(50);
  });

  it('takes away what a run that was killed left among the results', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 2);
    mkdirSync(join(box, 'out/plans'), { recursive: true });
    const { pid } = spawnSync(process.execPath, ['--version']);
    const mark = basename(unfinishedName('x')).replace(/^\.x\.|\.tmp$/g, '');
    const dead = mark.replace(`-${process.pid}-`, `-${pid}-`);
    for (const its of [mark, dead]) {
      writeFileSync(join(box, `out/plans/.a.plan.md.${its}.tmp`), '# Pl');
      writeFileSync(join(box, `out/.cohort.csv.${its}.tmp`), 'a;b');
    }
    expect(run(['cohort', 'in', '-o', 'out'], { cwd: box }).code).toBe(0);
    const left = filesIn(box).filter((file) => /\.tmp$/.test(file));
    expect(left.filter((file) => file.includes(dead))).toEqual([]);
    expect(left).toHaveLength(2);
  });

  /** Runs a cohort of many files until its first plans are made. */
  async function begun(box: string, ...args: string[]) {
    fill(join(box, 'in'), 2_000);
    mkdirSync(join(box, 'tmp'));
    const program = [join(ROOT, 'bin/cap-numerique.js'), 'cohort', 'in', '-o', 'out', ...args];
    const env = { ...process.env, TMPDIR: join(box, 'tmp') };
    const child = spawn(process.execPath, program, { cwd: box, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const plans = () => filesIn(box).filter((file) => file.endsWith('.plan.md'));
    return { child, ended, plans, stderr: () => stderr };
  }

  it('leaves nothing in the temporary folder when it is killed', async () => {
    const box = emptyFolder();
    const { child, ended, plans } = await begun(box);
    // By then, what it keeps of the structures is on the disk.
    await expect.poll(() => plans().length, { timeout: 30_000 }).toBeGreaterThan(300);
    child.kill('SIGKILL');
    await ended;
    expect(filesIn(join(box, 'tmp'))).toEqual([]);
  }, 60_000);

  it.each(['1', '2'])(
    'names a file that changes while it runs, and counts the others, %s at a time',
    async (workers) => {
      const box = emptyFolder();
      mkdirSync(join(box, 'in'));
      for (const name of ['ZA', 'ZB', 'ZC'])
        writeFileSync(join(box, `in/${name}.yaml`), structure(`Zzz ${name}`));
      writeFileSync(join(box, 'in/ZC-2.yaml'), structure('Zzz ZC').replace('03-02', '03-05'));
      const { ended, plans, stderr } = await begun(box, '--workers', workers);
      await expect.poll(() => plans().length, { timeout: 30_000 }).toBeGreaterThan(0);
      appendFileSync(join(box, 'in/ZA.yaml'), '# changed\n');
      rmSync(join(box, 'in/ZB.yaml'));
      writeFileSync(join(box, 'in/ZC-2.yaml'), structure('Zzz ZC').replace('03-02', '03-06'));
      expect(await ended).toBe(1);
      expect(stderr()).toMatch(/in\/ZA\.yaml:1:1 erreur CN003\n {2}[^\n]*modifié pendant/);
      expect(stderr()).toContain('in/ZB.yaml:1:1 erreur CN001');
      expect(stderr()).toContain('in/ZC-2.yaml:1:1 erreur CN003');
      const data = JSON.parse(readFileSync(join(box, 'out/cohort.json'), 'utf8'));
      expect(data.files).toMatchObject({ counted: 2_001, refused: 3 });
      expect(data.structures).toBe(data.members.length);
      const names = data.members
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => /^Zzz/.test(name));
      expect(names).toEqual(['Zzz ZC']);
      expect(plans().filter((file) => /zzz/.test(file))).toEqual(['out/plans/zzz-zc.plan.md']);
    },
    120_000,
  );

  it('does not understand a command line without a folder to write in, or with groups too small', () => {
    expect(run(['cohort', 'examples']).code).toBe(2);
    expect(run(['cohort', '-o', 'out']).code).toBe(2);
    const { code, stderr } = run(['cohort', 'examples', '-o', 'out', '--min-group', '2']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('3')]);
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    for (const workers of ['1', '2']) {
      it(`stops at ${signal} with whole files only, ${workers} at a time`, async () => {
        const box = emptyFolder();
        fill(join(box, 'in'), 2_000);
        mkdirSync(join(box, 'tmp'));
        const child = spawn(
          process.execPath,
          [join(ROOT, 'bin/cap-numerique.js'), 'cohort', 'in', '-o', 'out', '--workers', workers],
          { cwd: box, env: { ...process.env, TMPDIR: join(box, 'tmp') }, stdio: 'ignore' },
        );
        const ended = new Promise((resolve) => child.once('exit', resolve));
        await expect
          .poll(() => filesIn(box).some((file) => file.endsWith('.plan.md')), { timeout: 30_000 })
          .toBe(true);
        child.kill(signal);
        expect(await ended).toBe(code);
        const made = contents(join(box, 'out'));
        expect(Object.keys(made).length).toBeLessThan(1_000);
        for (const [file, text] of Object.entries(made)) {
          expect(file).toMatch(/\.md$/);
          expect(text).toMatch(/<!-- cap-numerique:sha256:[0-9a-f]{64} -->\n$/);
        }
        expect(filesIn(join(box, 'tmp'))).toEqual([]);
      }, 60_000);
    }

    it.each<[string, string[], boolean]>([
      ['a folder', ['in'], false],
      ['a stream that goes on', ['-'], true],
      ['a folder after a stream', ['-', 'in'], false],
    ])(`says that scores of %s stopped at ${signal}, and no more`, async (_, given, goesOn) => {
      const box = emptyFolder();
      fill(join(box, 'in'), 2_000);
      const child = spawn(
        process.execPath,
        [join(ROOT, 'bin/cap-numerique.js'), 'score', '--format', 'ndjson', ...given],
        { cwd: box },
      );
      const ended = new Promise((resolve) => child.once('close', resolve));
      const told = { lines: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text) => {
        told.lines += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text) => {
        told.stderr += text;
      });
      const refused = given.includes('-') ? 64 : 0;
      child.stdin.write('{}\n'.repeat(refused));
      if (!goesOn) child.stdin.end();
      const least = given.includes('in') ? refused + 1 : refused;
      await expect
        .poll(() => told.lines.split('\n').length, { timeout: 30_000, interval: 5 })
        .toBeGreaterThan(least);
      child.kill(signal);
      expect(await ended).toBe(code);
      const sentence = 'Interrompu. Ce qui est écrit est entier ; relancez la même commande pour finir.\n';
      // After what it says of each line of the stream.
      expect(plain(told.stderr).split('\n\n').at(-1)).toBe(sentence);
      expect(told.lines).toMatch(/^(?:\{.*\}\n)+$/);
    });
  }
});

describe('a disk that fills up under several threads', () => {
  it('is told of in one sentence, whichever thread notices first', () => {
    const box = emptyFolder();
    fill(join(box, 'in'), 80);
    const preload = join(ROOT, 'test/fixtures/preload/full-disk.cjs');
    const { code, stderr } = run(['cohort', 'in', '-o', 'out', '--workers', '2', '--quiet'], {
      cwd: box,
      env: { NODE_OPTIONS: `--require ${preload}` },
    });
    expect(plain(stderr)).toBe(`out:1:1 erreur CN042
  Ce fichier n’a pas pu être écrit : le disque est plein.
  Libérez de la place, ou choisissez un autre disque. Relancez ensuite la commande : ce qui est déjà écrit est entier.

`);
    expect(code).toBe(1);
  });
});
