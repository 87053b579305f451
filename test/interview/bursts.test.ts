import { emitKeypressEvents } from 'node:readline';
import { PassThrough, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Interview } from '../../src/interview/model.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { Session } from '../../src/interview/session.ts';
import { askedOn } from '../../src/interview/steps/index.ts';
import { Bursts, withPastes } from '../../src/interview/terminal/bursts.ts';
import type { Key } from '../../src/interview/terminal/press.ts';
import { interviewPrompt } from '../../src/interview/terminal/prompt.ts';
import { themeOf } from '../../src/interview/terminal/theme.ts';
import { runs } from '../seed.ts';
import { command, place, play, pressOn, start, takeReply, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

const BEGIN = '\u001b[200~';
const END = '\u001b[201~';

const question = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
const note = play(question, command('note'));

describe('a burst', () => {
  /** What is read of pieces that come together, and after a moment without any. */
  const read = (isTyping: boolean, ...pieces: string[]) => {
    const bursts = new Bursts(() => isTyping, voice.words);
    return [...pieces.map((piece) => bursts.take(piece)), bursts.pause()];
  };

  it.each([
    ['a text and its Enter', ['un deux\r'], ['un deux', '\r']],
    ['Enter alone', ['\r'], ['\r', '']],
    ['a text of several lines', ['un\rdeux'], [`${BEGIN}un\rdeux`, END]],
    ['one whose last line ends too', ['un\r\ndeux\r\n'], [`${BEGIN}un\rdeux`, END]],
    ['one in several pieces', ['un\r', 'deux\r', 'trois\r'], ['un', `${BEGIN}\rdeux`, '\rtrois', END]],
    ['one letter by letter', [...'a\rb'], ['a', '', `${BEGIN}\rb`, END]],
    ['an end of line in two pieces', ['un\r', '\ndeux'], ['un', `${BEGIN}\rdeux`, END]],
    ['what the terminal marks itself', [`${BEGIN}un\r`, 'deux\r', END], [`${BEGIN}un\r`, 'deux\r', END, '']],
    ['marks in pieces', [`${BEGIN}un\r\u001b[20`, '1~', 'x\r'], [`${BEGIN}un\r\u001b[20`, '1~', 'x', '\r']],
    ['a key that writes nothing', ['un\r', '\u001b[A'], ['un', '\r\u001b[A', '']],
  ])('is read as it is meant where text is typed: %s', (_, pieces, expected) => {
    expect(read(true, ...pieces)).toEqual(expected);
  });

  it.each([
    ['a digit and Enter', ['2\r'], ['2\r', '']],
    ['keys typed ahead', ['2\r3\rs\ré\r'], ['2\r3\rs\ré\r', '']],
    ['ticks', ['1 3\r'], ['1 3\r', '']],
    ['words without an end of line', ['bonjour'], ['bonjour', '']],
    ['words and an end of line', ['Les pages\r'], [BEGIN + END, '']],
    ['words between keys', ['2\rdes pages\r3\r'], [BEGIN + END, '']],
    ['what follows words', ['Les pages\r', '2\r', 's\r'], [BEGIN + END, '', '', '']],
    ['words in pieces', ['Les', ' pages\r2\r'], ['Les', BEGIN + END, '']],
    ['words letter by letter', [...'mot\r2\r'], ['m', 'o', 't', BEGIN + END, '', '', '']],
  ])('is keys elsewhere, unless there are words in it: %s', (_, pieces, expected) => {
    expect(read(false, ...pieces)).toEqual(expected);
  });
});

/** Lines of words, and a text cut into pieces. */
const word = fc.stringMatching(/^[b-z]{3}[b-zéà]{0,8}[ ,.0-9a-z]{0,12}$/);
const lineEnd = fc.constantFrom('\r', '\n', '\r\n');
const pieces = (text: string) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: Math.max(1, text.length - 1) }), { maxLength: 4 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b)].map((from, i, all) => text.slice(from, all[i + 1])));

/** Pieces that come together on a list, as readline reads them, key by key. */
function arrive(from: Interview, arriving: readonly string[]): Interview {
  let at = from;
  const stdin = new PassThrough();
  emitKeypressEvents(stdin);
  stdin.on('keypress', (_: string | undefined, key: Key) => {
    const pressed = pressOn(at, key, voice);
    at = pressed.reply ? takeReply(pressed.at, pressed.reply) : pressed.at;
  });
  const bursts = new Bursts(() => askedOn(at).kind === 'entry', voice.words);
  for (const piece of arriving) stdin.emit('data', Buffer.from(bursts.take(piece)));
  stdin.emit('data', Buffer.from(bursts.pause()));
  return at;
}

const lists = [
  question,
  play(start(tiny()), 'go on', 'Radio', 2, 2, 1),
  play(question, 1, 1, 1),
  play(question, 1, 1, 1, 'go on'),
  play(question, command('review')),
  play(question, command('menu')),
];

describe('a paste on a list', () => {
  it('does nothing, and says so, marked by the terminal or not', () => {
    const text = fc
      .tuple(
        word,
        fc.array(fc.tuple(lineEnd, fc.oneof(word, fc.string({ unit: 'grapheme-ascii' }))), { maxLength: 6 }),
      )
      .map(([first, rest]) => first + rest.map((line) => line.join('')).join(''));
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        text.chain((whole) => fc.tuple(pieces(whole), pieces(BEGIN + whole + END))),
        (at, ways) => {
          for (const way of ways) {
            const after = arrive(at, way);
            expect(after.draft).toBe(at.draft);
            expect(place(after)).toBe(place(at));
            expect(after.notices.map(({ code }) => code)).toEqual(['only-text']);
          }
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it('leaves keys typed ahead alone', () => {
    expect(place(arrive(question, ['2\ré\rs\r']))).toBe('area tools');
    expect(place(arrive(question, ['2\r', '3\r']))).toBe('question fear');
  });
});

/** The interview in a terminal whose keys come through a stream. */
async function open(at: Interview) {
  const session = new Session(at, { save: (_, draft) => ({ draft, notices: [] }) }, () => 0);
  const stdin = new PassThrough();
  const bursts = new Bursts(() => askedOn(session.interview).kind === 'entry', voice.words);
  const { input, release } = withPastes(stdin, bursts);
  const end = new AbortController();
  let written = '';
  const ended = interviewPrompt(
    {
      first: at,
      take: (event) => session.take(event),
      screenOf: (moment) => screenOf(moment, voice),
      words: voice.words,
      theme: themeOf(false),
      size: () => ({ columns: 80, rows: 24 }),
      write: (text) => {
        written += text;
      },
      suspend: () => {},
      onResize: () => () => {},
    },
    {
      input,
      output: new Writable({ write: (_, __, done) => done() }),
      signal: end.signal,
    },
  ).catch(() => {});
  await vi.waitFor(() => expect(written).toContain('\u001b[?2004h'));
  const close = async () => {
    end.abort();
    await ended;
    release();
    expect(written.endsWith('\u001b[?2004l')).toBe(true);
  };
  return { session, stdin, close };
}

describe('a paste in a note', () => {
  it('is kept whole, marked by the terminal or not, in one piece or several', async () => {
    const text = fc
      .tuple(word, fc.array(fc.tuple(lineEnd, word), { minLength: 1, maxLength: 4 }))
      .map(([first, rest]) => first + rest.map((line) => line.join('')).join(''));
    await fc.assert(
      fc.asyncProperty(
        text.chain((whole) => fc.tuple(fc.constant(whole), pieces(whole), pieces(BEGIN + whole + END))),
        async ([whole, ...ways]) => {
          const expected = whole.replace(/\r\n?/g, '\n').trim();
          for (const way of ways) {
            const { session, stdin, close } = await open(note);
            for (const piece of way) stdin.write(piece);
            const { overUi } = session.interview;
            await vi.waitFor(() => expect(session.interview.overUi.pasting).toBe(false));
            expect(overUi.typed?.trim()).toBe(expected);
            await vi.waitFor(() => {
              if (session.interview.overlay !== null) stdin.write('\r');
              expect(session.interview.overlay).toBe(null);
            });
            expect(session.interview.draft.answers.get('purpose')?.note).toBe(expected);
            await close();
          }
        },
      ),
      { numRuns: runs(20) },
    );
  });
});
