import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const [NO_BREAK, NARROW] = ['\u00A0', '\u202F'];

/**
 * The words of a French text with the apostrophes or the spaces that a diagnostic asks for; null if that is not what it
 * is about.
 * @param written what the file writes there.
 * @param text the whole file.
 */
export function typeset({ code, args }: Diagnostic, written: string, text: string): string | null {
  if (code === 'CN704') {
    // Within single quotes, an apostrophe is written twice.
    const isDoubled = written !== args.near && /^'.*'$/s.test(written);
    if (isDoubled) return written.replace(/(?<=\p{L})''(?=[\p{L}\d«“])/gu, '’');
    return written === args.near ? written.replace(/(?<=\p{L})'(?=[\p{L}\d«“"])/gu, '’') : null;
  }
  if (code !== 'CN705' || written !== args.near) return null;
  const space = spaceAt(args.mark, text);
  return args.mark === '«'
    ? written.replace(/« ?/, `«${space}`)
    : written.replace(new RegExp(` ?\\${args.mark}`), `${space}${args.mark}`);
}

/** Before a colon and within guillemets, the wider one; elsewhere the narrow one, unless the file never has it. */
const spaceAt = (mark: string, text: string): string =>
  ';!?'.includes(mark) && (text.includes(NARROW) || !text.includes(NO_BREAK)) ? NARROW : NO_BREAK;
