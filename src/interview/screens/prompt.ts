import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Interview } from '../state/interview.js';
import type { Reply } from '../state/reply.js';
import type { Screen } from '../view/screen.js';
import type { Words } from '../words/index.js';
import { draw, entryRoom, type Size } from './draw.js';
import { type Key, press } from './press.js';
import type { Theme } from './theme.js';
import { openUi, type Ui } from './ui.js';

/** readline as the prompt's hooks hand it. */
type Line = Parameters<Parameters<typeof useKeypress>[0]>[1];

/** What the prompt needs of the world. */
export interface PromptConfig {
  first: Interview;
  take: (reply: Reply) => Interview;
  screenOf: (interview: Interview) => Screen;
  words: Words;
  theme: Theme;
  size: () => Size;
  /** Writes outside of the drawing: modes of the terminal. */
  write: (text: string) => void;
  /** Calls back when the window has another size. */
  onResize: (changed: () => void) => () => void;
}

/** How the prompt came to its end: a reply ended the interview, or nothing more can be typed. */
export type PromptEnd = 'ended' | 'end-of-input';

export const CLEAR = '\u001b[2J\u001b[H';
/** Bracketed paste: the terminal says where a paste begins and ends, so that its line ends are no Enter key. */
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/**
 * The whole interview as one prompt: keys typed fast are all taken, whatever screen comes between them. All that it
 * decides is decided by pure functions: `press`, the session's `take`, `draw`.
 */
export const interviewPrompt = createPrompt<PromptEnd, PromptConfig>((config, done) => {
  const { words, theme, size } = config;
  const [screen, setScreen] = useState<Screen>(() => config.screenOf(config.first));
  const [ui, setUi] = useState<Ui>(() => openUi(screen));
  const [, setDrawn] = useState(0);
  const drawn = useRef(0);
  const isEntry = screen.body.kind === 'entry';
  const drawing = draw(screen, ui, words, theme, size());

  useEffect((line) => {
    const redraw = (): void => {
      config.write(CLEAR);
      drawn.current += 1;
      setDrawn(drawn.current);
    };
    setLine(line, ui.typed);
    line.on('close', () => done('end-of-input'));
    // Back from the shell, after Ctrl-Z.
    line.on('SIGCONT', redraw);
    const stop = config.onResize(redraw);
    return () => {
      stop();
      line.removeListener('SIGCONT', redraw);
    };
  }, []);

  useEffect(() => {
    if (!isEntry) return undefined;
    config.write(PASTE_ON);
    return () => config.write(PASTE_OFF);
  }, [isEntry]);

  useKeypress((event: KeypressEvent, line: Line) => {
    const key = event as Key;
    const most = screen.body.kind === 'entry' ? Math.min(screen.body.most, entryRoom(size())) : 0;
    const typed = isEntry ? typedAfter(key, line.line, ui, most) : '';
    const pressed = press(ui, key, screen, words, drawing.extent, typed);
    if (!pressed.reply) {
      if (line.line !== typed) setLine(line, typed);
      setUi(pressed.ui);
      return;
    }
    const interview = config.take(pressed.reply);
    if (interview.ended) {
      done('ended');
      return;
    }
    const next = config.screenOf(interview);
    // A reply that was refused leaves the screen as it was, with the reason.
    const nextUi =
      next.key === screen.key
        ? { ...pressed.ui, scroll: 0, heard: false }
        : openUi(next, { ui: pressed.ui, isOver: interview.overlay !== null });
    setLine(line, nextUi.typed);
    setScreen(next);
    setUi(nextUi);
  });

  return [drawing.above, drawing.below];
});

/** The text on the line after a key; an end of line inside a paste is one more character of it. */
function typedAfter({ name }: Key, line: string, ui: Ui, most: number): string {
  const isBreak = name === 'return' || name === 'enter';
  const text = isBreak && ui.pasting ? `${ui.typed}↵` : name === 'tab' || isBreak ? ui.typed : line;
  return text.slice(0, Math.max(most, ui.typed.length));
}

function setLine(line: Line, text: string): void {
  // Lines typed before are no suggestions for this one.
  (line as unknown as { history: string[] }).history = [];
  line.clearLine(0);
  if (text !== '') line.write(text);
}
