import { describe, expect, it } from 'vitest';
import { read } from '../../src/interview/plain/run.ts';
import { screenOf } from '../../src/interview/screen.ts';
import { play, start, voice } from './play.ts';
import { tiny } from './questionnaires.ts';

/** What 1, 2, … 9, 0 write without Shift, and with Caps Lock where it makes capitals. */
const ROWS = {
  'a French keyboard': '&é"\'(-è_çà',
  'a French keyboard with Caps Lock': '&É"’(-È_ÇÀ',
  'a Belgian keyboard, or that of a Mac': '&é"\'(§è!çà',
};

const question = play(start(tiny()), 'go on', 'Radio', 2, 2, 1, [3], 'go on');
const objectives = play(start(tiny()), 'go on', 'Radio', 2, 2, 1);
const count = play(question, 1, 1, 1, 'go on', [1]);
const plain = { ...voice, plain: true };

describe.each(Object.entries(ROWS))('the digit row of %s', (_, row) => {
  const keys = [...row];

  it('is read as digits in typed lines, where numbers are', () => {
    const typed = (line: string, at = question) => read(line, screenOf(at, plain), voice.words);
    for (const [i, key] of keys.slice(0, 9).entries()) expect(typed(key)).toEqual({ kind: 'pick', item: i });
    expect(typed(`${keys[0]}${keys[1]}`)).toEqual({ kind: 'pick', item: 11 });
    expect(typed(`${keys[2]} ${keys[0]}`, objectives)).toEqual({ kind: 'pick-several', items: [2, 0] });
    expect(typed(`${keys[9]}`)).toEqual({ kind: 'command', command: 'back' });
    // Elsewhere, it is text.
    expect(typed(row, play(start(tiny()), 'go on'))).toEqual({ kind: 'type', text: row });
  });

  it('is read as a number where one is typed, and nowhere else', () => {
    const answer = (typed: string) => play(count, typed).draft.answers.get('newsletter-count')?.given;
    expect(answer(`${keys[1]}${keys[9]}`)).toEqual({ kind: 'value', value: 20 });
    expect(answer(`${keys[1]}${keys[3]} lettres par an`)).toEqual({ kind: 'value', value: 24 });
    expect(answer(`${keys[1]}x`)).toBeUndefined();
  });
});

it('a number below zero is one, not a key of the digit row', () => {
  expect(play(count, '-5').notices).toEqual([{ code: 'number-range', min: 0, max: 366 }]);
});
