import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fileName } from '../../src/files/names.ts';
import { unfinishedName } from '../../src/files/replace-file.ts';
import { writeWhole } from '../../src/files/write.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'write-'));
});
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const write = (name: string, text: string, force = false) =>
  writeWhole(name, text, { cwd, force })?.code ?? null;

describe('writing', () => {
  test('makes a file, and leaves nothing else behind', () => {
    expect(write('plan.md', 'é')).toBeNull();
    expect(read('plan.md')).toBe('é');
    expect(readdirSync(cwd)).toEqual(['plan.md']);
  });

  test('replaces what exists only by force, and keeps its rights', () => {
    writeFileSync(join(cwd, 'plan.md'), 'mine');
    chmodSync(join(cwd, 'plan.md'), 0o640);
    expect(write('plan.md', 'new')).toBe('CN040');
    expect(read('plan.md')).toBe('mine');
    expect(write('plan.md', 'new', true)).toBeNull();
    expect(read('plan.md')).toBe('new');
    expect(statSync(join(cwd, 'plan.md')).mode & 0o777).toBe(0o640);
  });

  test('goes through a link to the file that it leads to, by force', () => {
    writeFileSync(join(cwd, 'real.md'), 'mine');
    symlinkSync('real.md', join(cwd, 'link.md'));
    symlinkSync('nowhere', join(cwd, 'lost.md'));
    expect(write('link.md', 'new')).toBe('CN040');
    expect(write('lost.md', 'new')).toBe('CN040');
    expect(write('link.md', 'new', true)).toBeNull();
    expect(read('real.md')).toBe('new');
    expect(readlinkSync(join(cwd, 'link.md'))).toBe('real.md');
  });

  test('takes no folder for a file, and makes none', () => {
    mkdirSync(join(cwd, 'plans'));
    expect(write('plans', 'new', true)).toBe('CN041');
    expect(write('missing/plan.md', 'new')).toBe('CN042');
  });

  test('to a device is plain', () => {
    expect(write('/dev/null', 'new')).toBeNull();
  });

  test.skipIf(process.getuid?.() === 0)('to a folder that one may not write in leaves it as it was', () => {
    chmodSync(cwd, 0o500);
    expect(write('plan.md', 'new')).toBe('CN042');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('shows a private file to nobody else while it is replaced, nor the one beside it', async () => {
    const umask = process.umask(0);
    writeFileSync(join(cwd, 'private.md'), 'mine', { mode: 0o600 });
    const seen = new Int32Array(new SharedArrayBuffer(12));
    const watcher = new Worker(
      `const { readdirSync, statSync } = require('node:fs');
       const { seen, cwd } = require('node:worker_threads').workerData;
       while (!Atomics.load(seen, 0)) {
         for (const name of readdirSync(cwd)) {
           const stat = statSync(cwd + '/' + name, { throwIfNoEntry: false });
           if (stat && name.endsWith('.tmp')) Atomics.or(seen, 1, stat.mode & 0o777);
         }
         Atomics.store(seen, 2, 1);
       }`,
      { eval: true, workerData: { seen, cwd } },
    );
    await expect.poll(() => Atomics.load(seen, 2)).toBe(1);
    for (const beside of [undefined, 'private.md']) {
      const file = beside ? 'private.new.md' : 'private.md';
      expect(writeWhole(file, 'x'.repeat(50_000_000), { cwd, force: true, beside })).toBeNull();
      expect(statSync(join(cwd, file)).mode & 0o777).toBe(0o600);
    }
    Atomics.store(seen, 0, 1);
    await new Promise((resolve) => watcher.once('exit', resolve));
    process.umask(umask);
    expect((seen[1] ?? 0).toString(8)).toBe('600');
  });

  test.each(['界', 'ก', 'हि', '𝄞', 'é', 'a'])('takes a name as long as the system does, of %s', (letter) => {
    const longest = Math.floor((255 - 3) / Buffer.byteLength(letter));
    const name = `${letter.repeat(longest)}.md`;
    expect([write(name, 'new'), readdirSync(cwd)]).toEqual([null, [name]]);
    expect(write(`${letter.repeat(longest + 1)}.md`, 'new')).toBe('CN042');
  });

  test('takes away what a run that was killed left there, and nothing that one is at', () => {
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    const unfinished = (pid: number) =>
      basename(unfinishedName(join(cwd, 'plan.md'))).replace(`-${process.pid}-`, `-${pid}-`);
    const kept = [unfinished(process.pid), unfinished(gone).replace(/\.[0-9a-f]{8}-/, '.00000000-')];
    const old = kept[1]?.replace('plan', 'old') ?? '';
    for (const name of [...kept, old, unfinished(gone)]) writeFileSync(join(cwd, name), '# Pl');
    utimesSync(join(cwd, old), 0, 0);
    expect(write('other.md', 'new')).toBeNull();
    expect(readdirSync(cwd).sort()).toEqual([...kept, 'other.md'].sort());
  });

  // A small disk can only be mounted by root; a limit on the size of files fills up for anybody.
  test('where only a part finds room leaves the file as it was', () => {
    writeFileSync(join(cwd, 'plan.md'), 'mine');
    const script = `
      const { fromSources } = await import('./scripts/from-sources.js');
      const { writeWhole } = await fromSources(process.cwd(), "export { writeWhole } from './src/files/write.ts';");
      process.on('SIGXFSZ', () => {});
      console.log(writeWhole('plan.md', 'x'.repeat(200_000), { cwd: ${JSON.stringify(cwd)}, force: true })?.args.reason);
    `;
    const out = execFileSync('sh', [
      '-c',
      'ulimit -f 64; exec "$0" --input-type=module -e "$1"',
      process.execPath,
      script,
    ]);
    expect(out.toString().trim()).toBe('EFBIG');
    expect(read('plan.md')).toBe('mine');
    expect(readdirSync(cwd)).toEqual(['plan.md']);
  });
});

describe('the name of a structure’s files', () => {
  test.each([
    ['Compagnie des Trois Ponts', 'compagnie-des-trois-ponts'],
    ['L’Œil & la Forêt : été', 'l-oeil-la-foret-ete'],
    ['../../x', 'x'],
    ['a|b<script>', 'a-b-script'],
    ['\u001B[31mRouge\u001B[0m', '31mrouge-0m'],
    ['{{ name }} {% raw %}', 'name-raw'],
    ['CON', 'structure-con'],
    ['Радио Маяк', 'радио-маяк'],
    ['文化センター', '文化センター'],
    ['…', 'structure'],
    ['\u{1F3AD}', 'structure'],
    ['İstanbul', 'istanbul'],
  ])('%j is %s', (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });

  test('is a safe name whatever the structure is called, and its own name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string()), (structure) => {
        const name = fileName(structure);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
        expect(name).toBe(name.normalize('NFC'));
        expect(fileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
