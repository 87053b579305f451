import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { InterviewWords as Words } from '../../words/interview/index.ts';
import type { Interview } from '../state/interview.ts';
import type { Reply } from '../state/reply.ts';
import type { Screen } from '../view/screen.ts';
import { insertAtCursor, type Place, placeCursor } from './cursor.ts';
import { draw, isTooSmall, type Size } from './draw.ts';
import { heldKey } from './held-key.ts';
import { isLetter, type Key, press, type Line as Typing } from './press.ts';
import { CLEAR } from './terminal.ts';
import type { Theme } from './theme.ts';
import { wholeCharacters } from './typed.ts';
import { BREAK, openUi, type Ui } from './ui.ts';

/** readline as the prompt's hooks hand it, and what else it has. */
type Line = Parameters<Parameters<typeof useKeypress>[0]>[1] & {
  cursor: number;
  history: string[];
};

/** What the prompt needs of the world. */
export interface PromptConfig {
  first: Interview;
  take: (reply: Reply) => Interview;
  screenOf: (interview: Interview) => Screen;
  words: Words;
  theme: Theme;
  size: () => Size;
  /** Milliseconds, from any origin. */
  now: () => number;
  /** Writes outside of the drawing: modes of the terminal. */
  write: (text: string) => void;
  /** Gives the terminal back to the shell (Ctrl-Z), until it calls back. */
  suspend: (resumed: () => void) => void;
  /** Calls back when the window has another size. */
  onResize: (changed: () => void) => () => void;
}

/** How the prompt came to its end: a reply ended the interview, or nothing more can be typed. */
export type PromptEnd = 'ended' | 'end-of-input';

/** Bracketed paste: the terminal says where a paste begins and ends, so that its line ends are no Enter key. */
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/**
 * The whole interview as one prompt: keys typed fast are all taken, whatever screen comes between them. All that it
 * decides is decided by pure functions: `press`, the session's `take`, `draw`.
 */
export const interviewPrompt = createPrompt<PromptEnd, PromptConfig>((config, done) => {
  const { words, theme, size } = config;
  const [shown, setShown] = useState<Shown>(() => {
    const screen = config.screenOf(config.first);
    return { screen, ui: openUi(screen) };
  });
  const isEntry = shown.screen.body.kind === 'entry';
  const drawing = draw(shown.screen, shown.ui, words, theme, size());
  const place = useRef<Place>(drawing);
  place.current = drawing;

  useEffect((hooked) => {
    const line = hooked as Line;
    const redraw = (): void => {
      config.write(CLEAR);
      setShown({ ...at.current });
    };
    insertAtCursor(line);
    placeCursor(
      line,
      () => place.current,
      () => size().columns,
    );
    setLine(line, shown.ui);
    line.on('close', () => done('end-of-input'));
    // The terminal is gone, and cannot be set right: nothing more can be typed.
    line.on('error', () => done('end-of-input'));
    const suspend = (): void => config.suspend(redraw);
    line.on('SIGTSTP', suspend);
    const stop = config.onResize(redraw);
    return () => {
      stop();
      line.removeListener('SIGTSTP', suspend);
    };
  }, []);

  useEffect(() => {
    if (!isEntry) return undefined;
    config.write(PASTE_ON);
    return () => config.write(PASTE_OFF);
  }, [isEntry]);

  const at = useRef(shown);
  at.current = shown;
  const isHeld = useRef(heldKey(words));
  useKeypress((event: KeypressEvent, hooked) => {
    const line = hooked as Line;
    for (const key of keysOf(event)) {
      if (isHeld.current(key, at.current.screen.body, config.now())) continue;
      const next = pressed(at.current, key, line, config);
      if (next === 'ended') {
        done('ended');
        return;
      }
      if (line.line !== next.ui.typed || line.cursor !== next.ui.caret) setLine(line, next.ui);
      at.current = next;
    }
    // A paste is drawn once, at its end: letter by letter, a long one would take seconds.
    if (!at.current.ui.pasting) setShown(at.current);
  });

  return [drawing.above, drawing.below];
});

/** What is on screen, and what a person is doing there. */
interface Shown {
  screen: Screen;
  ui: Ui;
}

/** What a key leads to. */
function pressed({ screen, ui }: Shown, key: Key, line: Line, config: PromptConfig): Shown | 'ended' {
  const { words, theme, size } = config;
  if (isTooSmall(size())) return { screen, ui };
  const { body } = screen;
  const typed = body.kind === 'entry' ? typedAfter(key, line, ui, body.most) : ui;
  const extent = body.kind === 'entry' ? { most: 0, page: 1 } : draw(screen, ui, words, theme, size()).extent;
  const result = press(ui, key, screen, words, extent, typed);
  if (!result.reply) return { screen, ui: result.ui };
  const interview = config.take(result.reply);
  if (interview.ended) return 'ended';
  const next = config.screenOf(interview);
  // A reply that was refused leaves the screen as it was, with the reason.
  const nextUi =
    next.key === screen.key
      ? { ...result.ui, scroll: 0, heard: false }
      : openUi(next, { ui: result.ui, isOver: interview.overlay !== null });
  return { screen: next, ui: nextUi };
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

/** The text on the line after a key; in a paste, an end of line is one more character of it, and no key edits it. */
function typedAfter(key: Key, line: Line, { typed, caret, pasting }: Ui, most: number): Typing {
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
  // What was written elsewhere may be longer: it can be made shorter.
  return after.typed.length > Math.max(most, typed.length) ? { typed, caret, isFull: true } : after;
}

function setLine(line: Line, { typed, caret }: Typing): void {
  // Lines typed before are no suggestions for this one.
  line.history = [];
  line.clearLine(0);
  Object.assign(line, { line: typed, cursor: caret });
}
