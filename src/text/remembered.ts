/** How many texts are kept: several times what a questionnaire has. */
const KEPT = 5_000;

/**
 * Memoises a function of texts: the plans of a cohort repeat a questionnaire's texts again and again.
 * @param find pure.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    if (found.size >= KEPT) found.clear();
    const value = find(text);
    found.set(text, value);
    return value;
  };
}
