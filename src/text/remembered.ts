/** How many results are kept: several times what a questionnaire has. */
const KEPT = 5_000;

/**
 * Memoises a function of texts, or of parts of a questionnaire: the plans of a cohort repeat the same ones again and again.
 * @param find pure, and never undefined.
 */
export function remembered<K, T>(find: (key: K) => T): (key: K) => T {
  const found = new Map<K, T>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    if (found.size >= KEPT) found.clear();
    const value = find(key);
    found.set(key, value);
    return value;
  };
}
