import { PassThrough, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Interview } from '../../src/interview/model.ts';
import { themeOf } from '../../src/interview/terminal/theme.ts';
import { pastFacts, play, start, voice } from './play.ts';
import { culture } from './questionnaires.ts';

const DRAW = '../../src/interview/terminal/draw.ts';
const RESOLVE = '../../src/scoring/resolve-sheet.ts';

/** The interview's own modules, of which two are watched; other tests share the rest of what is loaded. */
const load = async () => ({
  ...(await import('../../src/interview/terminal/prompt.ts')),
  ...(await import('../../src/interview/session.ts')),
  ...(await import('../../src/interview/screen.ts')),
  draw: vi.mocked((await import('../../src/interview/terminal/draw.ts')).draw),
  resolveSheet: vi.mocked((await import('../../src/scoring/resolve-sheet.ts')).resolveSheet),
});
let program: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  vi.resetModules();
  for (const watched of [DRAW, RESOLVE]) vi.doMock(watched, { spy: true });
  program = await load();
});
afterAll(() => {
  for (const watched of [DRAW, RESOLVE]) vi.doUnmock(watched);
  vi.resetModules();
});

/** Opens screens on a moment of an interview. */
async function open(at: Interview, rows = 24) {
  const { Session, interviewPrompt, screenOf, draw } = program;
  draw.mockClear();
  const saved: string[] = [];
  const save = (file: string, draft: Interview['draft']) => {
    saved.push(file);
    return { draft, notices: [] };
  };
  const session = new Session(at, { save }, () => 0);
  const input = new PassThrough();
  const output = Object.assign(new Writable({ write: (_, __, done) => done() }), { columns: 80, rows });
  const end = new AbortController();
  const ended = interviewPrompt(
    {
      first: at,
      take: (event) => session.take(event),
      screenOf: (moment) => screenOf(moment, voice),
      words: voice.words,
      theme: themeOf(true),
      size: () => ({ columns: 80, rows }),
      write: () => {},
      suspend: () => {},
      onResize: () => () => {},
    },
    { input, output, signal: end.signal },
  ).catch(() => {});
  const drawn = (times: number) =>
    vi.waitFor(() => expect(draw.mock.calls.length).toBeGreaterThanOrEqual(times), 9000);
  await drawn(1);
  /** Presses a key, and says how often it had something drawn. */
  const type = async (key: string) => {
    draw.mockClear();
    input.write(key);
    await drawn(1);
    // What would be drawn again.
    await wait(20);
    return draw.mock.calls.length;
  };
  const close = async () => {
    end.abort();
    await ended;
  };
  return { session, saved, type, close };
}

const UP = '\u001b[A';
const DOWN = '\u001b[B';
const question = () => play(pastFacts(play(start(culture()), 'go on', 'X', 2, 1)), [1], 'go on');

it('a key draws its screen once, whatever it does', async () => {
  const at = question();
  expect(at.step.at).toBe('question');
  const screens = await open(at);
  // Choosing, refusing, answering, help with its scrolling, the list of keys, the review, going back.
  for (const key of [
    '2',
    DOWN,
    UP,
    'é',
    '\r',
    'a',
    DOWN,
    '\r',
    '\t',
    DOWN,
    '\r',
    'r',
    DOWN,
    '\u001b',
    '1',
    '\r',
  ]) {
    expect([key, await screens.type(key)]).toEqual([key, 1]);
  }
  await screens.close();
});

it('a key draws once where a text is typed, and a text that is scrolled', async () => {
  for (const [at, keys] of [
    [play(start(culture()), 'go on'), ['R', 'a', '\u007f', 'd', '\r']],
    [start(culture()), [DOWN, DOWN, UP, '\r', '\r']],
  ] as const) {
    const screens = await open(at, 12);
    for (const key of keys) expect([key, await screens.type(key)]).toEqual([key, 1]);
    await screens.close();
  }
});

it('an answer is saved once, and read against the questionnaire once', async () => {
  const { resolveSheet } = program;
  const screens = await open(question());
  await screens.type('2');
  resolveSheet.mockClear();
  await screens.type('\r');
  expect(screens.saved).toHaveLength(1);
  expect(resolveSheet).toHaveBeenCalledTimes(1);
  // Moving about on a screen reads nothing.
  await screens.type(DOWN);
  expect(resolveSheet).toHaveBeenCalledTimes(1);
  await screens.close();
});
