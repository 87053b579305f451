import type { Lexer, Token } from 'marked';
import { remembered } from '../text/remembered.ts';

/** What may begin something else than text within a line: what marks it, what marked takes for a link, a reference. */
const INLINE = /[\\`*_~[<@&]|:\/\/|www\.| {2}\n/i;

/** What may mean something else elsewhere: a link within a link, what refers to one, HTML. */
const ELSEWHERE = /[[<@]|:\/\/|www\./i;

/**
 * Lexers that take at once what is nothing but text, as most cells, items and paragraphs of reports are: marked tries a
 * dozen rules on each. What is emphasised is in most reports of a cohort, and cut up once.
 */
export function sparing(make: () => Lexer): () => Lexer {
  const known = remembered((text: string): Token[] => make().inlineTokens(text));
  return () => {
    const lexer = make();
    const inlineTokens = lexer.inlineTokens.bind(lexer);
    lexer.inlineTokens = (text, tokens = []) => {
      const isPlain = text !== '' && !INLINE.test(text);
      if (isPlain) tokens.push({ type: 'text', raw: text, text, escaped: lexer.state.inRawBlock });
      else if (text === '' || lexer.state.inRawBlock || ELSEWHERE.test(text))
        return inlineTokens(text, tokens);
      else tokens.push(...known(text));
      return tokens;
    };
    return lexer;
  };
}
