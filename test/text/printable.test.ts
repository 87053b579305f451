import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, visible, visibleJson } from '../../src/text/printable.ts';

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

const odd = fc.constantFrom(
  ...[
    'a',
    'é',
    '’',
    ' ',
    '\n',
    '\t',
    '\r',
    '#',
    '[',
    'vso[',
    '\u0000',
    '\u001b',
    '\u007f',
    '\u009f',
    '\u061c',
    '\u180e',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u200e',
    '\u2028',
    '\u202e',
    '\u2060',
    '\u206f',
    '\ufeff',
    '\ufffb',
    '\u{e0041}',
    '\u{e0100}',
    '😀',
  ],
);

it('JSON keeps its values, and nothing of what a terminal or a log obeys', () => {
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 8 }), (parts) => {
      const value = parts.join('');
      const shown = visibleJson(JSON.stringify(value));
      expect(JSON.parse(shown)).toBe(value);
      expect(visible(shown)).toBe(shown);
      expect(shown).not.toMatch(/##(?:vso)?\[/);
    }),
    { numRuns: 3000 },
  );
});
