import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import { isWords } from './press.ts';

/** Bracketed paste: how a terminal marks where a paste begins and ends. */
const BEGIN = '\u001b[200~';
const END = '\u001b[201~';

/** Only what is written, and ends of lines: no key that does something else. */
const WRITTEN = /^[\P{Cc}\t\r\n]+$/u;
const BREAK = /\r\n|\r|\n/;
/** With one character for each end of line. */
const oneEach = (text: string): string => text.replaceAll('\r\n', '\r');
const LAST_BREAK = /(?:\r\n|\r|\n)$/;

/**
 * What a terminal sends, piece by piece, with its pastes between marks: many terminals send none, and each end of line
 * would be an Enter. Pieces that come without a pause make a burst. Where text is typed, an end of line inside a burst
 * makes it a paste. Elsewhere, a burst is keys typed ahead, unless there are words in it: then the rest of it is nothing.
 */
export class Bursts {
  readonly #isTyping: () => boolean;
  readonly #words: Words;
  readonly #byLine: boolean;
  /** What the burst had so far. */
  #burst = '';
  /** What becomes of the rest of the burst; `bracketed`: the terminal itself says where the paste ends. */
  #state: 'keys' | 'paste' | 'ignored' | 'bracketed' = 'keys';
  /** The end of the last piece. */
  #tail = '';
  /** An end of line that is Enter, or the end of a paste, if nothing follows. */
  #held = '';

  /**
   * @param isTyping whether text is typed on the present screen.
   * @param byLine whether replies are typed on a line, where words may be one: only lines that come together are a paste.
   */
  constructor(isTyping: () => boolean, words: Words, { byLine = false } = {}) {
    this.#isTyping = isTyping;
    this.#words = words;
    this.#byLine = byLine;
  }

  /** What to read when a piece comes. */
  take(piece: string): string {
    // A mark may come in two pieces.
    const marked = this.#tail + piece;
    this.#tail = marked.slice(1 - BEGIN.length);
    if (this.#state === 'bracketed' || marked.includes(BEGIN)) return this.#bracketed(piece, marked);
    if (!WRITTEN.test(piece)) return this.pause() + piece;
    const before = this.#burst;
    this.#burst += piece;
    switch (this.#state) {
      case 'ignored':
        return '';
      case 'paste':
        return this.#holding(this.#held + piece);
      default:
        return this.#isTyping() || this.#held !== '' ? this.#typed(piece, before) : this.#pressed(piece);
    }
  }

  /** What to read when nothing has come for a moment. */
  pause(): string {
    if (this.#state === 'bracketed') return '';
    const [state, held] = [this.#state, this.#held];
    this.#burst = '';
    this.#state = 'keys';
    this.#held = '';
    return state === 'paste' ? END : oneEach(held);
  }

  /** @param marked the piece, after the end of the one before it. */
  #bracketed(piece: string, marked: string): string {
    const before = this.#state === 'bracketed' ? '' : this.pause();
    const isHalf = piece.startsWith('\n') && marked.at(-piece.length - 1) === '\r';
    this.#state = marked.lastIndexOf(END) > marked.lastIndexOf(BEGIN) ? 'keys' : 'bracketed';
    return before + oneEach(isHalf ? piece.slice(1) : piece);
  }

  #typed(piece: string, before: string): string {
    const whole = this.#held + piece;
    if (BREAK.test(whole.replace(LAST_BREAK, ''))) {
      this.#state = 'paste';
      return BEGIN + this.#holding(whole);
    }
    // Enter alone needs no waiting.
    return before === '' && whole.replace(LAST_BREAK, '') === '' ? oneEach(whole) : this.#holding(whole);
  }

  #pressed(piece: string): string {
    const lines = (this.#byLine ? piece.replace(LAST_BREAK, '') : this.#burst).split(BREAK);
    if (lines.length === 1 || !lines.some((line) => isWords(line, this.#words))) return oneEach(piece);
    this.#state = 'ignored';
    return BEGIN + END;
  }

  /** A text without its last end of line, which waits. */
  #holding(text: string): string {
    this.#held = LAST_BREAK.exec(text)?.[0] ?? '';
    return oneEach(text.slice(0, text.length - this.#held.length));
  }
}

/** Pieces that come within this time make a burst: a hand is slower. In milliseconds. */
const PAUSE = 30;

type Input = Readable & { setRawMode?: (mode: boolean) => unknown };

/** A terminal's input, with its pastes between marks, until released. */
export function withPastes(stdin: Input, bursts: Bursts): { input: Readable; release: () => void } {
  const input = Object.assign(new Readable({ read: () => {} }), {
    setRawMode: (mode: boolean) => stdin.setRawMode?.(mode),
  });
  const decoder = new StringDecoder('utf8');
  let timer: NodeJS.Timeout | undefined;
  let last: NodeJS.Immediate | undefined;
  const read = (text: string): void => {
    if (text !== '') input.push(text);
  };
  const stop = (): void => {
    clearTimeout(timer);
    clearImmediate(last);
  };
  const take = (piece: Buffer | string): void => {
    stop();
    read(bursts.take(typeof piece === 'string' ? piece : decoder.write(piece)));
    // What came while the program was busy is read first.
    timer = setTimeout(() => {
      last = setImmediate(() => read(bursts.pause()));
    }, PAUSE);
  };
  const end = (): void => {
    stop();
    read(bursts.pause());
    input.push(null);
  };
  const fail = (error: Error): void => {
    input.emit('error', error);
  };
  stdin.on('data', take);
  stdin.on('end', end);
  stdin.on('error', fail);
  // Whoever read before left it paused.
  stdin.resume();
  return {
    input,
    release: () => {
      stop();
      stdin.removeListener('data', take);
      stdin.removeListener('end', end);
      stdin.removeListener('error', fail);
      stdin.pause();
    },
  };
}
