import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import type { Keyed } from '../commands.ts';
import { UNTOUCHED } from '../model.ts';
import type { Screen } from '../screen.ts';
import { PAUSE } from '../strokes.ts';
import { draw, type Size } from './draw.ts';
import { isLetter, type Key, press } from './press.ts';
import { CLEAR } from './terminal.ts';
import type { Theme } from './theme.ts';

interface PageConfig {
  lines: (columns: number) => string[];
  commands: Keyed[];
  /** Opens the plan, and says whether something did. */
  open: (() => Promise<boolean>) | null;
  opening: string;
  notOpened: string;
  words: Words;
  theme: Theme;
  size: () => Size;
  write: (text: string) => void;
  onResize: (changed: () => void) => () => void;
}

/** How the last page was left: to the shell, or back to the answers. */
export type Left = 'closed' | 'reviewed';

/** Shows a page, window by window if it is longer, until it is left. */
export const pagePrompt = createPrompt<Left, PageConfig>((config, done) => {
  const { words, theme, size, commands } = config;
  const [scroll, setScroll] = useState(0);
  const [notices, setNotices] = useState<string[]>([]);
  const [, setDrawn] = useState(0);
  const drawn = useRef(0);
  const isLeft = useRef(false);
  const lastLetter = useRef(Number.NEGATIVE_INFINITY);
  const screen = { ...pageScreen(config.lines(size().columns), commands, scroll), notices };
  const { above, below, extent } = draw(screen, words, theme, size());
  const leave = (how: Left): void => {
    isLeft.current = true;
    done(how);
  };

  useEffect((line) => {
    line.on('close', () => leave('closed'));
    line.on('error', () => leave('closed'));
    return config.onResize(() => {
      config.write(CLEAR);
      drawn.current += 1;
      setDrawn(drawn.current);
    });
  }, []);

  const open = async (): Promise<void> => {
    setNotices([config.opening]);
    const isOpen = (await config.open?.()) ?? true;
    if (!isOpen && !isLeft.current) setNotices([config.notOpened]);
  };

  useKeypress((event: KeypressEvent, line) => {
    line.clearLine(0);
    const key = event as Key;
    if (isLetter(key) && key.name !== 'space') {
      const now = performance.now();
      // Only a letter by itself: words typed here by mistake open nothing.
      const isAlone = now - lastLetter.current > PAUSE;
      lastLetter.current = now;
      const lettered = commands.find((each) => each.key === key.sequence?.toLowerCase());
      if (isAlone && lettered?.command === 'open') void open();
      return;
    }
    const pressed = press(key, screen, UNTOUCHED, words, extent, { typed: '', caret: 0 });
    if (pressed.kind === 'scroll') setScroll(pressed.to);
    // What only reads on does not close.
    if (pressed.kind === 'continue' && ['return', 'enter'].includes(key.name ?? '')) leave('closed');
    if (pressed.kind !== 'command') return;
    if (pressed.command === 'back' || pressed.command === 'review') leave('reviewed');
    if (pressed.command === 'leave') leave('closed');
  });

  return [above, below];
});

/** The last page, as something to draw or to print. */
export function pageScreen(lines: string[], commands: Keyed[], scroll = 0): Screen {
  return {
    key: 'page',
    header: { left: '', right: '', done: null },
    title: '',
    lead: [],
    notices: [],
    refusal: null,
    body: { kind: 'page', lines, scroll },
    commands,
    marked: null,
  };
}
