import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { InterviewWords as Words } from '../../words/interview/interview.ts';
import { UNTOUCHED } from '../model.ts';
import type { Screen } from '../screen.ts';
import { draw, type Size } from './draw.ts';
import { type Key, press } from './press.ts';
import { CLEAR } from './terminal.ts';
import type { Theme } from './theme.ts';

interface PageConfig {
  lines: (columns: number) => string[];
  words: Words;
  theme: Theme;
  size: () => Size;
  write: (text: string) => void;
  onResize: (changed: () => void) => () => void;
}

/** Shows what is longer than the window, page by page, until it was read or dismissed. */
export const pagePrompt = createPrompt<void, PageConfig>((config, done) => {
  const { words, theme, size } = config;
  const [scroll, setScroll] = useState(0);
  const [, setDrawn] = useState(0);
  const drawn = useRef(0);
  const screen = pageScreen(config.lines(size().columns), scroll, words);
  const { above, below, extent } = draw(screen, words, theme, size());

  useEffect((line) => {
    line.on('close', () => done());
    line.on('error', () => done());
    return config.onResize(() => {
      config.write(CLEAR);
      drawn.current += 1;
      setDrawn(drawn.current);
    });
  }, []);

  useKeypress((event: KeypressEvent, line) => {
    line.clearLine(0);
    const pressed = press(event as Key, screen, UNTOUCHED, words, extent, { typed: '', caret: 0 });
    if (pressed.kind === 'scroll') setScroll(pressed.to);
    if (pressed.kind === 'continue') done();
    if (pressed.kind !== 'command') return;
    // Here, going back means going up.
    if (pressed.command === 'back') setScroll(Math.max(0, scroll - extent.page));
    else done();
  });

  return [above, below];
});

function pageScreen(lines: string[], scroll: number, words: Words): Screen {
  return {
    key: 'page',
    header: { left: '', right: '', done: null },
    title: '',
    lead: [],
    notices: [],
    refusal: null,
    body: { kind: 'page', lines, scroll },
    commands: [{ command: 'back', key: '', short: words.back, long: words.goBack }],
    marked: null,
  };
}
