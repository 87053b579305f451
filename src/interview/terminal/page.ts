import { createPrompt, type KeypressEvent, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { InterviewWords as Words } from '../../words/interview/index.ts';
import type { Screen } from '../view/screen.ts';
import { draw, type Size } from './draw.ts';
import { type Key, press } from './press.ts';
import { CLEAR } from './terminal.ts';
import type { Theme } from './theme.ts';
import { openUi, type Ui } from './ui.ts';

interface PageConfig {
  lines: (columns: number) => string[];
  words: Words;
  theme: Theme;
  size: () => Size;
  write: (text: string) => void;
  onResize: (changed: () => void) => () => void;
}

/** Shows what is longer than the window, page by page, until it was read or put away. */
export const pagePrompt = createPrompt<void, PageConfig>((config, done) => {
  const { words, theme, size } = config;
  const screen = pageScreen(config.lines(size().columns), words);
  const [ui, setUi] = useState<Ui>(() => openUi(screen));
  const [, setDrawn] = useState(0);
  const drawn = useRef(0);
  const drawing = draw(screen, ui, words, theme, size());

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
    const key = event as Key;
    const pressed = press(ui, key, screen, words, drawing.extent, ui);
    // Going back from here is going up.
    const isBack = pressed.reply?.kind === 'command' && pressed.reply.command === 'back';
    if (isBack) setUi({ ...pressed.ui, scroll: Math.max(0, ui.scroll - drawing.extent.page) });
    else if (pressed.reply) done();
    else setUi(pressed.ui);
  });

  return [drawing.above, drawing.below];
});

function pageScreen(lines: string[], words: Words): Screen {
  return {
    key: 'page',
    header: { left: '', right: '', done: null },
    title: '',
    lead: [],
    notices: [],
    refusal: null,
    body: { kind: 'page', lines },
    commands: [{ command: 'back', key: '', short: words.back, long: words.goBack }],
  };
}
