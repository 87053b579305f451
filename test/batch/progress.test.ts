import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from '../../src/batch/progress.ts';

const words = {
  line: (step: string, done: string, total: string | null, rate: string, left: number | null) =>
    `${step} ${done}/${total} ${rate}/s ${left}s`,
};

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** What a run of 1,000 things in ten seconds writes. */
function shown(stream: { isTTY?: boolean; columns?: number }, isDumb = false): string {
  let written = '';
  const write = (chunk: Buffer, _: BufferEncoding, done: () => void) => {
    written += chunk.toString();
    done();
  };
  const out = Object.assign(new Writable({ write }), stream);
  const progress = new Progress(out, words, String, isDumb);
  progress.begin('Reading', 1_000);
  for (let i = 0; i < 100; i++) {
    vi.advanceTimersByTime(100);
    progress.advance(10);
  }
  progress.end();
  return written;
}

it('draws one line again and again on a terminal, with a bar, and clears it', () => {
  const drawn = shown({ isTTY: true, columns: 120 });
  expect(drawn).not.toContain('\n');
  expect(drawn).toContain('\r\u001b[K██████████░░░░░░░░░░ Reading 500/1000 100/s 5s');
  expect(drawn.endsWith('\r\u001b[K')).toBe(true);
});

it('is no wider than the terminal', () => {
  const lines = shown({ isTTY: true, columns: 30 }).split('\r\u001b[K');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(30);
});

it('writes a line every five seconds elsewhere, and on a terminal that cannot draw', () => {
  const lines = 'Reading 500/1000 100/s 5s\nReading 1000/1000 100/s 0s\n';
  expect(shown({})).toBe(lines);
  expect(shown({ isTTY: true }, true)).toBe(lines);
});
