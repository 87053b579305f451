import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { joined, type Line, parted, SortedLines } from '../../src/batch/sorted-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'sorted-'));
afterAll(() => rmSync(folder, { recursive: true }));

const word = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{Cc}/gu, ''));
const lines = fc.array(fc.record({ key: word, text: word }), { maxLength: 200 });

const byBoth = (a: Line, b: Line) =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0;

describe('fields', () => {
  it('are parted as they were joined, without what a line or a file cannot hold', () => {
    const fields = ['a\nb', 'c\u0001d\u0002e', 'half \ud83d', '\ud83d\ude00'];
    expect(parted(joined(fields))).toEqual(['a b', 'c d e', 'half \ufffd', '\ud83d\ude00']);
  });
});

describe('lines', () => {
  it('are sorted the same in memory and by way of the disk, as often as they are read', () => {
    let drawn = 0;
    fc.assert(
      fc.property(lines, fc.constantFrom(20, 200, 1_000_000), (given, kept) => {
        drawn += 1;
        const sorted = new SortedLines({ path: folder }, String(drawn), undefined, kept);
        for (const line of given) sorted.add(line);
        const expected = [...given].sort(byBoth);
        expect([...sorted]).toEqual(expected);
        expect([...sorted]).toEqual(expected);
      }),
    );
    expect(readdirSync(folder).length).toBeGreaterThan(drawn / 2);
  });

  it('keep what stands on both sides of a chunk, whatever its characters', () => {
    const sorted = new SortedLines({ path: folder }, 'long', undefined, 100_000);
    const given = Array.from({ length: 300 }, (_, i) => ({
      key: `k${i}`,
      text: `é𝄞${'漢'.repeat(997 + i)}`,
    }));
    for (const line of given) sorted.add(line);
    expect([...sorted]).toEqual([...given].sort(byBoth));
    expect(readdirSync(folder).filter((name) => name.startsWith('long.')).length).toBeGreaterThan(2);
  });

  // A small disk can only be mounted by root; a limit on the size of files cuts a write short for anybody.
  it('are all there, or said not to find room, on a disk that fills up at whatever line', () => {
    const script = `
      const { fromSources } = await import('./scripts/from-sources.js');
      const { SortedLines } = await fromSources(process.cwd(), "export { SortedLines } from './src/batch/sorted-lines.ts';");
      process.on('SIGXFSZ', () => {});
      const told = {};
      for (let count = 250; count < 420; count += 1) {
        const sorted = new SortedLines({ path: ${JSON.stringify(folder)} }, 'full' + count, undefined, count * 100 - 1);
        let outcome;
        try {
          for (let i = 0; i < count; i += 1) sorted.add({ key: String(i).padStart(50), text: 'x'.repeat(50) });
          outcome = [...sorted].length === count ? 'whole' : 'lost';
        } catch ({ fault }) {
          outcome = fault.code + (fault.isTemporary ? ' there' : '');
        }
        told[outcome] = (told[outcome] ?? 0) + 1;
      }
      console.log(JSON.stringify(told));
    `;
    const limited = ['-c', 'ulimit -f 64; exec "$0" --input-type=module -e "$1"', process.execPath, script];
    const told = JSON.parse(execFileSync('sh', limited, { encoding: 'utf8' }));
    expect(Object.keys(told).sort()).toEqual(['EFBIG there', 'whole']);
  });

  it('are said to be missing where a part of them is gone from the disk', () => {
    for (const cut of [0, 5, 100, 102]) {
      const sorted = new SortedLines({ path: folder }, `cut${cut}`, undefined, 10);
      for (const key of ['a', 'b', 'c']) sorted.add({ key, text: 'x'.repeat(100) });
      truncateSync(join(folder, `cut${cut}.1`), cut);
      expect(() => [...sorted]).toThrow('EIO');
    }
  });

  it('follow another order where one is given', () => {
    const { compare } = new Intl.Collator('fr');
    const sorted = new SortedLines({ path: folder }, 'names', compare, 10);
    for (const key of ['Zinc', 'étoile', 'Abri', 'écho']) sorted.add({ key, text: '' });
    expect([...sorted].map(({ key }) => key)).toEqual(['Abri', 'écho', 'étoile', 'Zinc']);
  });
});
