import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Interview } from '../../src/interview/model.ts';
import { runPlain } from '../../src/interview/plain/run.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { update } from '../../src/interview/update.ts';
import { command, play, start, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

/** As it is heard, however it is broken. */
const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Types lines, each once its prompt is there; returns what was printed before the first, and after each of them. */
async function typing(first: Interview, ...lines: string[]): Promise<{ printed: string[]; at: Interview }> {
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  let at = first;
  const end = runPlain<Interview>({
    first,
    take: (event) => {
      at = update(at, event, 0).model;
      return at;
    },
    screenOf: (interview) => screenOf(interview, { ...voice, plain: true }),
    words: voice.words,
    width: () => 80,
    stdin,
    stdout,
    signal: new AbortController().signal,
    suspend: () => {},
  });
  const printed = [String(stdout.read())];
  for (const line of lines) {
    stdin.write(`${line}\r`);
    await once(stdout, 'readable');
    const text = String(stdout.read() ?? '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
    printed.push(flatten(text.replace(/\u001b\[\d*[A-Z]/g, '')));
  }
  stdin.end();
  await end;
  return { printed, at };
}

const question = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
const title = screenOf(question, voice).title;
const KEYS = 'Vous pouvez aussi taper';

it('says alone why a reply is refused, and asks again', async () => {
  const { printed } = await typing(question, '42', 'xyz', 't');
  expect(flatten(printed[0] ?? '')).toContain(flatten(title));
  for (const after of printed.slice(1)) {
    expect(after).not.toContain(flatten(title));
    expect(after).not.toContain(KEYS);
    expect(after).toMatch(/! .*Votre choix, de 1 à \d :$/);
  }
});

it('reads a question again, with what else can be typed, for Enter alone', async () => {
  const { printed, at } = await typing(question, '42', '');
  expect(printed[2]).toContain(flatten(title));
  expect(printed[2]).toContain(KEYS);
  expect(printed[2]).not.toContain('!');
  expect(at.draft).toBe(question.draft);
});

it('says what else can be typed once, and again after help', async () => {
  const { printed } = await typing(question, '1', '1', 'a', '');
  expect(printed.map((text) => text.split(KEYS).length - 1)).toEqual([1, 0, 0, 1, 1]);
});

it('takes a letter with or without its prefix', async () => {
  for (const line of ['s', ':s', ': s']) {
    expect((await typing(question, line)).at.draft).toEqual(play(question, command('unknown')).draft);
  }
  expect((await typing(question, ':q')).at.ended).toBe('left');
  expect((await typing(question, ':0')).at.step.at).toBe('area');
});
