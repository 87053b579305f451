import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../src/form/list/table.ts';
import { runs } from '../seed.ts';

/** Texts made of what matters, where most quotation marks are in place. */
const texts = fc
  .array(fc.constantFrom(';', '\n', '\r\n', ' ', 'é', '🎭', 'a;', '"', '"b"', '"c;""d"""', '";\n"', ';"'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

const unquoted = (raw: string): string =>
  raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;

test('cells are where they are said to be, with nothing but separators and line ends between them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { rows, fault } = readTable(text, ';');
      let at = 0;
      for (const row of rows) {
        for (const [i, cell] of row.entries()) {
          if (i > 0) expect(text[at - 1]).toBe(';');
          expect(cell.from).toBe(at);
          expect(unquoted(text.slice(cell.from, cell.to)).trim()).toBe(cell.text);
          at = cell.to + (text.startsWith('\r\n', cell.to) ? 2 : 1);
        }
        expect([undefined, '\n']).toContain(text[at - 1]);
      }
      if (fault) expect(text.slice(fault.from, fault.to)).toBe('"');
      else expect(at).toBeGreaterThanOrEqual(text.length);
    }),
    { numRuns: runs(2000) },
  );
});
