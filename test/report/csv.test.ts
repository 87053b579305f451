import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvLines, csvParts, lineOf, plainText } from '../../src/report/csv.ts';
import { oneLine } from '../../src/text/printable.ts';
import { runs } from '../seed.ts';
import { cells } from './spreadsheet.ts';

const SEPARATORS = [';', ',', '\t', '|'];
/** What a spreadsheet may run, quotation marks and spaces before it or not. */
const FORMULA = /^["\s]*[=+\-@＝＋－＠]/;

/** Texts made of what matters. */
const texts = fc
  .array(fc.constantFrom(...SEPARATORS, ...'=+-@＝＋－＠"\' \r\n\u00a0', 'x', '1', 'cmd'), { maxLength: 12 })
  .map((signs) => signs.join(''));

/** What `plainText` put in is taken out. */
const original = (cell: string): string => cell.replace(/((?:^|[;,\t|])["'\s]*)'(?=[=+\-@＝＋－＠])/g, '$1');

describe('texts in a table', () => {
  it('are no formula, whatever separator a spreadsheet reads', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('fr' as const, 'en' as const), (one, other, language) => {
        const line = csvLine([one, 12.5, other, null], language);
        for (const separator of SEPARATORS)
          for (const cell of cells(line, separator).flat()) expect(cell).not.toMatch(FORMULA);
        const own = cells(line, language === 'fr' ? ';' : ',');
        expect(own).toEqual([[plainText(one), language === 'fr' ? '12,5' : '12.5', plainText(other), '']]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('make the same lines whole as in parts', () => {
    const row = fc.array(fc.oneof(texts, fc.double({ noNaN: true }), fc.constant(null)), { minLength: 1 });
    const rows = fc.array(row, { maxLength: 3 });
    fc.assert(
      fc.property(row, rows, fc.constantFrom('fr' as const, 'en' as const), (shared, own, language) => {
        const parts = csvParts(own, language);
        expect(parts.map((part) => lineOf([...csvParts([shared], language), part], language)).join('')).toBe(
          csvLines(
            own.map((cells) => [...shared, ...cells]),
            language,
          ),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('are read back as they were, without the apostrophes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(original(plainText(text))).toBe(oneLine(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['Autre;=1+1;x', "Autre;'=1+1;x"],
    ['Tab,=HYPERLINK("http://x")', 'Tab,\'=HYPERLINK("http://x")'],
    ['a|"=1', 'a|"\'=1'],
    ['\t=1', "'=1"],
    ['Radio - Gave, la suite', 'Radio - Gave, la suite'],
    ['', ''],
  ])('%j is %j', (text, cell) => {
    expect(plainText(text)).toBe(cell);
  });
});
