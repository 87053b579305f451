import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, ROOT } from '../folders.ts';

const PLAN = ['plan', join(ROOT, 'examples/cohorte/compagnie-tout-un-hiver.answers.yaml')];

/** A copy of the package, which has kept nothing compiled yet. */
class Package {
  readonly root = emptyFolder();
  readonly kept = join(this.root, 'dist/.compiled');

  constructor() {
    for (const part of ['bin', 'dist', 'questionnaires/schema', 'package.json'])
      cpSync(join(ROOT, part), join(this.root, part), {
        recursive: true,
        filter: (source) => !source.includes('.compiled'),
      });
  }

  run(args: string[], env: NodeJS.ProcessEnv = {}): { code: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(this.root, 'bin/cap-numerique.js'), ...args],
      { cwd: this.root, encoding: 'utf8', env: { PATH: process.env.PATH, ...env } },
    );
    return { code: status, stdout, stderr };
  }

  /** The files of compiled code, each with what it holds. */
  files(): Map<string, Buffer> {
    if (!existsSync(this.kept)) return new Map();
    const names = readdirSync(this.kept, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.js-/.test(name),
    );
    return new Map(names.map((name) => [name, readFileSync(join(this.kept, name))]));
  }
}

const usual = new Package().run(PLAN, { NODE_DISABLE_COMPILE_CACHE: '1' });

it('a run keeps the code that it compiled, and the next ones read it', () => {
  expect(usual.code).toBe(0);
  const own = new Package();
  expect(own.run(PLAN)).toEqual(usual);
  const kept = own.files();
  expect([...kept.keys()].some((name) => /plan.everyday\.js-/.test(name))).toBe(true);
  expect(own.run(PLAN)).toEqual(usual);
  for (const [name, code] of own.files()) expect(code.equals(kept.get(name) ?? Buffer.of()), name).toBe(true);
});

it('commands keep code apart, since each calls its own part of it, and what ends badly keeps none', () => {
  const own = new Package();
  const lines: [string[], number][] = [
    [['--version'], 0],
    [['plan', '--help'], 0],
    [['--lang', 'en', 'list'], 0],
    [['score', 'missing.yaml'], 1],
    [['plna'], 2],
    [['../../plan'], 2],
  ];
  for (const [args, code] of lines) expect(own.run(args).code, args.join(' ')).toBe(code);
  const kinds = readdirSync(join(own.kept, `${process.version}-${process.arch}`));
  expect(kinds.sort()).toEqual(['help', 'list']);
});

it('nothing is kept where NODE_DISABLE_COMPILE_CACHE says so', () => {
  const own = new Package();
  expect(own.run(PLAN, { NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(usual);
  expect(existsSync(own.kept)).toBe(false);
});

describe('runs as it would have', () => {
  it.each<[string, (code: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (code) => code.subarray(0, code.length - 1_000)],
    ['of another version of Node.js', (code) => Buffer.concat([Buffer.from('v'), code.subarray(1)])],
    ['something else', () => Buffer.from('not compiled code '.repeat(1_000))],
  ])('where compiled code is %s, and keeps it again', (_, spoilt) => {
    const own = new Package();
    own.run(PLAN);
    for (const [name, code] of own.files()) writeFileSync(join(own.kept, name), spoilt(code));
    const bad = own.files();
    expect(own.run(PLAN)).toEqual(usual);
    for (const [name, code] of own.files()) expect(code.equals(bad.get(name) ?? code), name).toBe(false);
  });

  it('where nothing can be kept', () => {
    const own = new Package();
    // Not even root may make a folder where there is a file.
    writeFileSync(own.kept, '');
    expect(own.run(PLAN)).toEqual(usual);
    expect(readFileSync(own.kept, 'utf8')).toBe('');
  });

  it('in a package that may only be read', () => {
    const own = new Package();
    chmodSync(join(own.root, 'dist'), 0o555);
    expect(own.run(PLAN)).toEqual(usual);
    chmodSync(join(own.root, 'dist'), 0o755);
  });
});

it('a program that has changed is compiled again, though it is as long and as old as it was', () => {
  const own = new Package();
  own.run(['--version']);
  const start = join(own.root, 'dist/chunks/start.js');
  const before = readFileSync(start, 'utf8');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const after = before.replaceAll(version, '7.8.9');
  expect(after).toHaveLength(before.length);
  const { atime, mtime } = statSync(start);
  writeFileSync(start, after);
  utimesSync(start, atime, mtime);
  expect(own.run(['--version']).stdout).toBe('7.8.9\n');
});

it('an error is told at its line and column, whether its code was kept or not', () => {
  const own = new Package();
  const start = join(own.root, 'dist/chunks/start.js');
  // At the very beginning: on the line that the program is wrapped on.
  const text = `exports.told = () => new Error('here').stack.split('\\n')[1];${readFileSync(start, 'utf8')}`;
  writeFileSync(start, text.replace('process.argv', '(console.error(exports.told()), process.argv)'));
  for (const _ of ['compiled', 'kept']) expect(own.run(['--version']).stderr).toContain(`${start}:1:22)`);
});

const texts = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'dist', name), 'utf8') }));

it('the program asks its own files for one another in one way: none is imported while it runs', () => {
  const importing = texts.filter(({ text }) => /\bimport\(/.test(text));
  // What runs in a thread, which node loads itself.
  expect(importing.map(({ name }) => name)).toEqual([join('chunks', 'entry', 'worker.js')]);
});

it('the program is all in ASCII, which takes half of the memory, and less time to read', () => {
  expect(texts.filter(({ text }) => /[^\0-\x7f]/.test(text)).map(({ name }) => name)).toEqual([]);
});
