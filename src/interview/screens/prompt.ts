import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Interview } from '../state/interview.js';
import type { Reply } from '../state/reply.js';
import { CLEAR } from '../terminal.js';
import { paragraph, type Screen } from '../view/screen.js';
import type { Words } from '../words/words.js';
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
    const screen = fitted(config.screenOf(config.first), config);
    return { screen, ui: openUi(screen) };
  });
  const isEntry = shown.screen.body.kind === 'entry';
  const drawing = draw(shown.screen, shown.ui, words, theme, size());

  useEffect((line) => {
    const redraw = (): void => {
      config.write(CLEAR);
      setShown({ ...at.current });
    };
    // A key that begins as Escape does is known from it after this long, in milliseconds.
    (line as { escapeCodeTimeout?: number }).escapeCodeTimeout = 100;
    setLine(line, shown.ui.typed);
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
  useKeypress((event: KeypressEvent, line: Line) => {
    for (const key of keysOf(event)) {
      const next = pressed(at.current, key, line, config);
      if (next === 'ended') {
        done('ended');
        return;
      }
      if (line.line !== next.ui.typed) setLine(line, next.ui.typed);
      at.current = next;
    }
    setShown(at.current);
  });

  return [drawing.above, drawing.below];
});

/** What is on screen, and what a person is doing there. */
interface Shown {
  screen: Screen;
  ui: Ui;
}

/** A screen as the window can hold it: a text that was written elsewhere may be too long to be edited in it. */
function fitted(screen: Screen, { size, words }: PromptConfig): Screen {
  const { body } = screen;
  if (body.kind !== 'entry' || body.text.length <= entryRoom(size())) return screen;
  const paragraphs = [body.text, words.note.tooLong].map((text) => paragraph(text));
  return { ...screen, body: { kind: 'reading', paragraphs } };
}

/** What a key leads to. */
function pressed({ screen, ui }: Shown, key: Key, line: Line, config: PromptConfig): Shown | 'ended' {
  const { words, theme, size } = config;
  const { body } = screen;
  const most = body.kind === 'entry' ? Math.min(body.most, entryRoom(size())) : 0;
  const typed = body.kind === 'entry' ? typedAfter(key, line.line, ui, most) : '';
  const { extent } = draw(screen, ui, words, theme, size());
  const result = press(ui, key, screen, words, extent, typed);
  if (!result.reply) return { screen, ui: result.ui };
  const interview = config.take(result.reply);
  if (interview.ended) return 'ended';
  const next = fitted(config.screenOf(interview), config);
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
