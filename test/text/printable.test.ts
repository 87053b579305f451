import { expect, it } from 'vitest';
import { oneLine } from '../../src/text/printable.ts';

it.each([
  ['\u001b[31mRadio\u001b[0m Gave', 'Radio Gave'],
  ['\u009b1;31mRadio', 'Radio'],
  ['\u001b]0;title\u0007Radio', 'Radio'],
  ['\u001b]8;;https://example.org\u001b\\Radio\u001b]8;;\u001b\\', 'Radio'],
  ['\u001b[2J\u001b[HRadio\n\tGave ', 'Radio Gave'],
  ['[31mRadio', '[31mRadio'],
  ['Radio\u001b', 'Radio'],
])('a text keeps none of the sequences that a terminal obeys: %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown);
});
