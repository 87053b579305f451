/** A letter that is written from right to left. */
const LEFTWARDS = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
/** Such letters, and what stands between them that is no sign of a sentence around them. */
const RUN = `${LEFTWARDS}(?:[^\\p{L}«»“”()<>&,;:·|→←]*${LEFTWARDS})*[!…]*`;

const leftwards = new RegExp(LEFTWARDS, 'u');
const isRun = new RegExp(`^(?:${RUN})$`, 'u');

/** Whether a text has words that are written from right to left. */
export const isLeftwards = (text: string): boolean => leftwards.test(text);

/** The arrow from a text to another: between two that are read from right to left, it points as they do. */
export const arrowBetween = (from: string, to: string): '→' | '←' =>
  isLeftwards(from) && isLeftwards(to) ? '←' : '→';

/**
 * Cuts a text into what is written from left to right, at even places, and from right to left.
 * @param whole texts that stay in one piece, whatever they hold.
 */
export function cutByDirection(whole: Iterable<string>): (text: string) => string[] {
  const held = [...whole]
    .filter((text) => leftwards.test(text) && !isRun.test(text))
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\\\.$/, '\\.?'));
  const pieces = new RegExp(`(${[...held, RUN].join('|')})`, 'u');
  return (text) => text.split(pieces);
}

/** Whether the pieces of a text are a sentence from left to right with others inside it. */
export const isMixed = (pieces: readonly string[]): boolean =>
  pieces.length > 1 && pieces.some((piece, i) => i % 2 === 0 && /\p{L}/u.test(piece));

/** What bounds a block's own words in HTML; a drawing is in none. */
const BOUNDS = /(<svg[\s\S]*?<\/svg>|<\/?(?:h[1-6]|p|[uo]l|li|div|table|t\w+)\b[^>]*>)/;
const ENTITY = /&#?\w+;/g;

/**
 * A part of a page in which texts that are written from right to left do not disorder the sentences around them: each is
 * an element of its own in a block that has words from left to right too, where an arrow points right.
 * @param cut as `cutByDirection` gives it.
 * @param lang the language of these texts.
 */
export function isolated(html: string, cut: (text: string) => string[], lang: string): string {
  return html
    .split(BOUNDS)
    .map((part, i) => {
      if (i % 2 === 1 || !isMixed(cut(part.replace(/<[^>]*>/g, '').replace(ENTITY, '')))) return part;
      // A text that is marked already may end with a sign of the sentence around it.
      return part
        .replace(/<span lang="[^"]*">([^<]*)<\/span>/g, '$1')
        .split(/(<[^>]*>)/)
        .map((text, at) => (at % 2 === 1 ? text : inPieces(text)))
        .join('');
    })
    .join('');

  function inPieces(text: string): string {
    return cut(text)
      .map((piece, i) => (i % 2 === 1 ? `<bdi lang="${lang}">${piece}</bdi>` : piece.replace(/←/g, '→')))
      .join('');
  }
}
