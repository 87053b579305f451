import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { sparing } from '../../src/report/sparing.ts';
import { runs } from '../seed.ts';

/** What Markdown may be made of, and words between. */
const PARTS = [
  ...[
    '\\',
    '`',
    '*',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '!',
    '@',
    '&',
    '&#38;',
    '&amp;',
    '|',
    '#',
    '- ',
    '1. ',
  ],
  ...[
    '\n',
    '\n\n',
    '  \n',
    ' ',
    '\u00a0',
    '\t',
    '|a|b|\n|---|---|\n',
    '- [ ] ',
    '[a]: /x\n',
    '[a]',
    '    ',
    '> ',
    '\0',
  ],
  ...['http://', 'HTTPS://a.fr', 'ftp://a', 'www.', 'WWW.a.fr', 'mailto:', 'xmpp:', 'a@b.fr', '://', ':'],
  ...[
    '<script>',
    '</script>',
    '<br>',
    '<!-- a -->',
    '<a href="x">',
    '</a>',
    'a',
    'mot',
    'é',
    '☐',
    '😀',
    '.',
    '-',
    '=',
  ],
];

describe('a lexer that spares plain text', () => {
  it('finds what marked does', () => {
    const markdown = fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(markdown, (text) => {
        expect(sparing(new Lexer()).lex(text)).toEqual(new Lexer().lex(text));
      }),
      { numRuns: runs(3000) },
    );
  });
});
