import fc from 'fast-check';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { sparing } from '../../src/report/sparing.ts';
import { runs } from '../seed.ts';
import { markdown } from './markdown-parts.ts';

describe('a lexer that spares plain text', () => {
  it('finds what marked does', () => {
    const lexer = sparing(() => new Lexer());
    fc.assert(
      fc.property(markdown, (text) => {
        expect(lexer().lex(text)).toEqual(new Lexer().lex(text));
      }),
      { numRuns: runs(3000) },
    );
  });
});
