import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../src/text/typography.ts';

const signs = fc.constantFrom(..."aÉœµª7 -’'.,«\u00A0\u202Fх語-", ' ', '\n');

test('a text of Latin letters has as many words as beside one of other letters', () => {
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      expect(countWords(`${text} 語`)).toBe(countWords(text) + 1);
    }),
    { numRuns: 500 },
  );
  expect(countWords('L’art d’aujourd’hui, 12 fois sur 3')).toBe(6);
});
