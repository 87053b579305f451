import type { Lexer } from 'marked';

/** What may begin something else than text within a line: what marks it, what marked takes for a link, a reference. */
const INLINE = /[\\`*_~[<@&]|:\/\/|www\.| {2}\n/i;

/**
 * A lexer that takes at once what is nothing but text, as most cells, items and paragraphs of reports are: marked tries a
 * dozen rules on each.
 */
export function sparing(lexer: Lexer): Lexer {
  const inlineTokens = lexer.inlineTokens.bind(lexer);
  lexer.inlineTokens = (text, tokens = []) => {
    if (text === '' || INLINE.test(text)) return inlineTokens(text, tokens);
    tokens.push({ type: 'text', raw: text, text, escaped: lexer.state.inRawBlock });
    return tokens;
  };
  return lexer;
}
