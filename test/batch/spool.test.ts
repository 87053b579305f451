import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Spool } from '../../src/batch/spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'spool-'));
beforeEach(() => void vi.stubEnv('TMPDIR', folder));
afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

const text = fc.string({ unit: fc.oneof(fc.constantFrom('\n', '\u0001', '\ud83d', '漢', '𝄞'), fc.string()) });
/** What is done to a spool: a value is added or, of those that there are, one is read. */
const steps = fc.array(fc.oneof(fc.record({ add: text }), fc.record({ read: fc.nat() })), { maxLength: 100 });

describe('values', () => {
  it('are read as they were added, in memory and from the disk, in whatever order', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(0, 50, 1_000_000), (given, kept) => {
        const spool = new Spool(kept);
        const added: { place: number; value: { text: string } }[] = [];
        for (const step of given) {
          if ('add' in step) added.push({ place: spool.add({ text: step.add }), value: { text: step.add } });
          else if (added.length > 0) {
            const one = added[step.read % added.length];
            expect(spool.get(one?.place ?? 0)).toEqual(one?.value);
          }
        }
        for (const { place, value } of added) expect(spool.get(place)).toEqual(value);
        spool.close();
      }),
    );
  });

  it('are in a file without a name, which goes with whoever wrote it', () => {
    const spool = new Spool(0);
    const place = spool.add('Un secret');
    expect(spool.get(place)).toBe('Un secret');
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
    spool.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  // A small disk can only be mounted by root; a limit on the size of files cuts a write short for anybody.
  it('are all there, or said not to find room, on a disk that fills up at whatever value', () => {
    const script = `
      const { fromSources } = await import('./scripts/from-sources.js');
      const { Spool } = await fromSources(process.cwd(), "export { Spool } from './src/batch/spool.ts';");
      process.on('SIGXFSZ', () => {});
      const told = {};
      for (let count = 250; count < 420; count += 1) {
        const spool = new Spool(count * 100 - 1);
        const value = (i) => String(i).padStart(98, 'x');
        let outcome;
        try {
          const places = Array.from({ length: count }, (_, i) => spool.add(value(i)));
          outcome = places.every((place, i) => spool.get(place) === value(i)) ? 'whole' : 'lost';
        } catch ({ fault }) {
          outcome = fault.code + (fault.isTemporary ? ' there' : '');
        }
        spool.close();
        told[outcome] = (told[outcome] ?? 0) + 1;
      }
      console.log(JSON.stringify(told));
    `;
    const limited = ['-c', 'ulimit -f 64; exec "$0" --input-type=module -e "$1"', process.execPath, script];
    const told = JSON.parse(execFileSync('sh', limited, { encoding: 'utf8' }));
    expect(Object.keys(told).sort()).toEqual(['EFBIG there', 'whole']);
  });
});
