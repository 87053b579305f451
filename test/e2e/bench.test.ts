import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** Runs a benchmark in as few rounds as there can be: what it measures is for a quiet machine to say. */
function bench(name: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`test/bench/${name}.js`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ROUNDS: '1' },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const rows = (text: string) => text.split('\n').filter((line) => /^\| .* \d\S* .*\|/.test(line));

describe('the benchmarks', () => {
  it('measure a start', () => {
    expect(rows(bench('start-up'))).toHaveLength(4);
  });

  // Where Python is, the scores of scores.py are compared with the program's, file by file.
  it('measure a batch, of which a script of twenty lines gives the same scores', () => {
    const text = bench('batch', '120');
    expect(rows(text).length).toBe(text.includes('left out') ? 5 : 9);
  });
});
