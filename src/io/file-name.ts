/** Characters of the longest name, extension left out: with three bytes each, within every file system's 255. */
const LONGEST = 60;

/** Names that Windows keeps for its devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Latin letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The name that a structure's files begin with: lower case, accents of Latin letters taken off, letters of other
 * scripts kept, a hyphen for all the rest. Whatever the structure is called, it is no path, means nothing to a shell
 * or a terminal, and is never empty. Two structures may get the same.
 */
export function fileName(structure: string): string {
  const plain = structure
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '');
  const short = [...plain].slice(0, LONGEST).join('').replace(/-+$/, '');
  if (short === '') return 'structure';
  return DEVICE.test(short) ? `structure-${short}` : short;
}
