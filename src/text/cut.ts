import stringWidth from 'fast-string-width';

/** Made where a text is cut: its rules take longer to load than most commands need in all. */
let segmenter: Intl.Segmenter | undefined;

/** Characters as people count them: an accent, or half of an emoji, is never split from its letter. */
function charactersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The end of a text, at most so many columns wide; `…` if something precedes it. */
export const cutHead = (text: string, columns: number): string =>
  stringWidth(text) <= columns
    ? text
    : `…${fitting(charactersOf(text).reverse(), columns - 1)
        .reverse()
        .join('')}`;

/** The start of a text, at most so many columns wide; `…` if it goes on. */
export const cutTail = (text: string, columns: number): string =>
  stringWidth(text) <= columns ? text : `${fitting(charactersOf(text), columns - 1).join('')}…`;

/** A text padded with spaces, after or before it, up to so many columns. */
export function pad(text: string, columns: number, side: 'after' | 'before' = 'after'): string {
  const spaces = ' '.repeat(Math.max(0, columns - stringWidth(text)));
  return side === 'after' ? text + spaces : spaces + text;
}

/** The first characters that fit into so many columns. */
function fitting(characters: readonly string[], columns: number): string[] {
  const fit: string[] = [];
  let width = 0;
  for (const character of characters) {
    width += stringWidth(character);
    if (width > columns) break;
    fit.push(character);
  }
  return fit;
}
