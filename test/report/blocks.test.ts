import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/report/blocks.ts';
import { runs } from '../seed.ts';
import { markdown } from './markdown-parts.ts';

/** What a line may be, and what may follow it. */
const LINES = [
  ...[
    'a',
    '# b',
    '- a',
    '- [ ] b <!-- m -->',
    '* c',
    '1. d',
    '2) e',
    '- - f',
    '-',
    '  g',
    '    h',
    '> i',
    '> - j',
  ],
  ...['|a|b|', '|---|---|', '---', '===', '<!-- m -->', '**k** l', '\\', '`', '_m', ' '],
];
const lines = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 9 })
  .map((all) => all.flat().join(''));

const marked = new Marked();
const html = (text: string) => marked.parse(text, { async: false });

describe('the blocks of a report', () => {
  it('are cut at blank lines', () => {
    expect(blocksOf('# Plan\n\nDeux mots\nsur deux lignes.\n\n|a|b|\n|---|---|\n')).toEqual([
      '# Plan',
      'Deux mots\nsur deux lignes.',
      '|a|b|\n|---|---|\n',
    ]);
  });

  it('keep together what goes on after a blank line', () => {
    expect(blocksOf('- a\n\n  b\n\n- c\n\nd')).toEqual(['- a\n\n  b\n\n- c', 'd']);
  });

  it.each(['```\na\n\nb\n```', '<pre>\na\n\nb</pre>', '[a]\n\n[a]: https://a.fr', '<!-- a\n\nb -->'])(
    'are one where something may reach further: %j',
    (text) => {
      expect(blocksOf(text)).toEqual([text]);
    },
  );

  it('mean by themselves what they do one after the other', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, lines), (text) => {
        expect(blocksOf(text).map(html).join('')).toBe(html(text));
      }),
      { numRuns: runs(3000) },
    );
  });
});
