import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Event } from '../event.ts';
import type { Interview } from '../model.ts';
import type { Screen } from '../screen.ts';
import { uiOf } from '../touch.ts';
import { type Drawing, draw, isTooSmall, type Size } from './draw.ts';
import { isLetter, type Key, press } from './press.ts';
import { CLEAR, insertAtCursor, type Place, placeCursor } from './terminal.ts';
import type { Theme } from './theme.ts';
import { BREAK, lineOf, type Line as Typing, wholeCharacters } from './typed.ts';

/** readline as the prompt's hooks pass it, and what else it has. */
type Line = Parameters<Parameters<typeof useKeypress>[0]>[1] & {
  cursor: number;
  history: string[];
};

/** What the prompt needs from its environment. */
export interface PromptConfig {
  first: Interview;
  take: (event: Event) => Interview;
  screenOf: (interview: Interview) => Screen;
  words: Words;
  theme: Theme;
  size: () => Size;
  /** Writes outside the drawing: terminal modes. */
  write: (text: string) => void;
  /** Gives the terminal back to the shell (Ctrl-Z), until it calls back. */
  suspend: (resumed: () => void) => void;
  /** Calls back when the window's size changes. */
  onResize: (changed: () => void) => () => void;
}

/** How the prompt ended: a reply ended the interview, or nothing more can be typed. */
export type PromptEnd = 'ended' | 'end-of-input';

/** Bracketed paste: the terminal marks where a paste begins and ends, so that its line ends are not taken as Enter. */
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/**
 * The whole interview as one prompt: keys typed fast all count, whatever screens come between them. All decisions are
 * made by pure functions: `press`, `update`, `screenOf`, `draw`.
 */
export const interviewPrompt = createPrompt<PromptEnd, PromptConfig>((config, done) => {
  const { words, theme, size } = config;
  const [shown, setShown] = useState<Shown>(() => ({
    model: config.first,
    screen: config.screenOf(config.first),
  }));
  const last = useRef<Drawn | null>(null);
  const drawn = (screen: Screen): Drawing => {
    const { columns, rows } = size();
    const { current } = last;
    const isKnown = current?.screen === screen && current.columns === columns && current.rows === rows;
    if (isKnown) return current.drawing;
    const drawing = draw(screen, words, theme, { columns, rows });
    last.current = { screen, columns, rows, drawing };
    return drawing;
  };
  const drawing = drawn(shown.screen);
  const place = useRef<Place>(drawing);
  place.current = drawing;

  useEffect((hooked) => {
    const line = hooked as Line;
    const redraw = (): void => {
      config.write(CLEAR);
      setShown({ ...at.current });
    };
    config.write(PASTE_ON);
    insertAtCursor(line);
    placeCursor(
      line,
      () => place.current,
      () => size().columns,
    );
    setLine(line, lineOf(shown.screen.body));
    line.on('close', () => done('end-of-input'));
    // The terminal is gone, and cannot be restored: nothing more can be typed.
    line.on('error', () => done('end-of-input'));
    const suspend = (): void => {
      config.write(PASTE_OFF);
      config.suspend(() => {
        config.write(PASTE_ON);
        redraw();
      });
    };
    line.on('SIGTSTP', suspend);
    const stop = config.onResize(redraw);
    return () => {
      stop();
      line.removeListener('SIGTSTP', suspend);
      config.write(PASTE_OFF);
    };
  }, []);

  const at = useRef(shown);
  at.current = shown;
  useKeypress((event: KeypressEvent, hooked) => {
    const line = hooked as Line;
    for (const key of keysOf(event)) {
      if (isTooSmall(size())) break;
      const model = config.take(eventOf(at.current, key, line, words, drawn));
      if (model.ended) {
        done('ended');
        return;
      }
      at.current = { model, screen: config.screenOf(model) };
      const { typed, caret } = lineOf(at.current.screen.body);
      if (line.line !== typed || line.cursor !== caret) setLine(line, { typed, caret });
    }
    // A paste is drawn once, at its end: letter by letter, a long one would take seconds.
    if (!uiOf(at.current.model).pasting) setShown(at.current);
  });

  return [drawing.above, drawing.below];
});

/** A state of the interview, and its screen. */
interface Shown {
  model: Interview;
  screen: Screen;
}

/** The last drawing: keys read from it how far a text extends, and only what a key changes is drawn again. */
interface Drawn extends Size {
  screen: Screen;
  drawing: Drawing;
}

function eventOf(
  { model, screen }: Shown,
  key: Key,
  line: Line,
  words: Words,
  drawn: (screen: Screen) => Drawing,
): Event {
  const { body } = screen;
  const ui = uiOf(model);
  if (body.kind !== 'entry') return press(key, screen, ui, words, drawn(screen).extent, lineOf(body));
  const typed = typedAfter(key, line, lineOf(body), { most: body.most, pasting: ui.pasting });
  return press(key, screen, ui, words, { most: 0, page: 1 }, typed);
}

/** Escape, and a key pressed so soon after it that the terminal sends both as one. */
function keysOf(event: Key): Key[] {
  const { meta, sequence = '' } = event;
  if (!meta || !sequence.startsWith('\u001b') || sequence.length < 2) return [event];
  return [
    { name: 'escape', sequence: '\u001b' },
    { ...event, meta: false, sequence: sequence.slice(1) },
  ];
}

/** The text on the line after a key; in a paste, an end of line is just another character, and no key edits it. */
function typedAfter(
  key: Key,
  line: Line,
  { typed, caret }: Typing,
  { most, pasting }: { most: number; pasting: boolean },
): Typing {
  const isBreak = key.name === 'return' || key.name === 'enter';
  const instead = isBreak ? BREAK : key.name === 'tab' ? ' ' : pasting && !isLetter(key) ? '' : null;
  const after: Typing =
    instead === null
      ? wholeCharacters({ typed, caret }, { typed: line.line, caret: line.cursor })
      : pasting
        ? {
            typed: typed.slice(0, caret) + instead + typed.slice(caret),
            caret: caret + instead.length,
          }
        : { typed, caret };
  // A text written elsewhere may be longer: it can be shortened.
  return after.typed.length > Math.max(most, typed.length) ? { typed, caret, isFull: true } : after;
}

function setLine(line: Line, { typed, caret }: Typing): void {
  // Lines typed earlier are not suggestions for this one.
  line.history = [];
  line.clearLine(0);
  Object.assign(line, { line: typed, cursor: caret });
}
