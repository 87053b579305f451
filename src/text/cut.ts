import stringWidth from 'fast-string-width';

/** Characters as people count them: an accent, or half of an emoji, never stands without its letter. */
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const charactersOf = (text: string): string[] =>
  Array.from(CHARACTERS.segment(text), ({ segment }) => segment);

/** The end of a text that takes no more than so many columns; `…` where something comes before. */
export const cutHead = (text: string, columns: number): string =>
  stringWidth(text) <= columns
    ? text
    : `…${fitting(charactersOf(text).reverse(), columns - 1)
        .reverse()
        .join('')}`;

/** A text that takes no more than so many columns; `…` where it goes on. */
export const cutTail = (text: string, columns: number): string =>
  stringWidth(text) <= columns ? text : `${fitting(charactersOf(text), columns - 1).join('')}…`;

/** A text with spaces after it, or before it, up to so many columns. */
export function pad(text: string, columns: number, side: 'after' | 'before' = 'after'): string {
  const spaces = ' '.repeat(Math.max(0, columns - stringWidth(text)));
  return side === 'after' ? text + spaces : spaces + text;
}

/** The first characters that take no more than so many columns. */
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
