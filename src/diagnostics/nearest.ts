import { distance } from 'fastest-levenshtein';

/** A slip of the hand changes at most this many letters. */
const MOST = 3;

/**
 * The known word that was most likely meant, or undefined where none is near: one letter in a short word, up to
 * three in a long one; capitals, `_` for `-` and the order of the words do not count.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const meant = plain(word);
  const allowed = Math.min(MOST, Math.max(1, Math.floor(meant.length / 3)));
  let best: string | undefined;
  let fewest = allowed + 1;
  for (const candidate of known) {
    const other = plain(candidate);
    if (candidate === word || Math.abs(other.length - meant.length) > allowed) continue;
    const changes = inOrder(other) === inOrder(meant) ? 0 : slips(other, meant);
    // A word that shares no letter with a short one is another word.
    if (changes < fewest && changes < other.length) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** The slips between two words: letters too many, missing or other; two that changed places are one. */
function slips(one: string, other: string): number {
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  const swapped =
    one.slice(0, at) +
    one
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    one.slice(at + 2);
  return at >= 0 && swapped === other ? 1 : distance(one, other);
}

const plain = (word: string): string => word.toLowerCase().replaceAll(/[_\s]+/g, '-');
const inOrder = (word: string): string => word.split('-').sort().join('-');
