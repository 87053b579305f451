import { distance } from 'fastest-levenshtein';

/** A typo changes at most this many letters. */
const MOST = 3;

/**
 * In a list longer than the first, only as many words as the second are looked for: each is compared with the whole
 * list, and if thousands are wrong alike, only the first ones are reported.
 */
const [LONG, LOOKED_FOR] = [100, 200];

/** A known word, prepared for comparison. */
interface Known {
  word: string;
  plain: string;
  inOrder: string;
  letters: number;
}

/**
 * Cache per list, as long as the list lives, of each word looked up in it: a file that is wrong throughout asks the
 * same list thousands of times.
 */
const lists = new WeakMap<readonly string[], { known: Known[]; found: Map<string, string | undefined> }>();

/**
 * The known word that was most likely meant, or undefined if none is near: one letter in a short word, up to three in a
 * long one; case, `_` for `-` and word order do not count.
 * @param known pass the same array for all words of a file that are looked up in it.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const list = lists.get(known) ?? { known: known.map(prepared), found: new Map() };
  lists.set(known, list);
  const { found } = list;
  if (found.has(word) || (known.length > LONG && found.size >= LOOKED_FOR)) return found.get(word);
  const meant = nearestOf(prepared(word), list.known);
  found.set(word, meant);
  return meant;
}

function nearestOf(meant: Known, known: readonly Known[]): string | undefined {
  const { length } = meant.plain;
  const allowed = Math.min(MOST, Math.max(1, Math.floor(length / 3)));
  let best: string | undefined;
  let fewest = allowed + 1;
  for (const other of known) {
    if (Math.abs(other.plain.length - length) > allowed || other.word === meant.word) continue;
    // A typo adds or removes at most two of the letters that a word has.
    if (ones(other.letters ^ meant.letters) > 2 * allowed) continue;
    const changes = other.inOrder === meant.inOrder ? 0 : typos(other.plain, meant.plain);
    // If it shares no letter with a short word, it is another word.
    if (changes < fewest && changes < other.plain.length) [best, fewest] = [other.word, changes];
  }
  return best;
}

function prepared(word: string): Known {
  const plain = word.toLowerCase().replaceAll(/[_\s]+/g, '-');
  let letters = 0;
  for (let i = 0; i < plain.length; i += 1) letters |= 1 << (plain.charCodeAt(i) % 32);
  return { word, plain, inOrder: plain.split('-').sort().join('-'), letters };
}

/** How many of 32 bits are set. */
function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The number of typos between two words: extra, missing or wrong letters; two swapped letters are one. */
function typos(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`;
  return swapped === other ? 1 : distance(one, other);
}
