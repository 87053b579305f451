/** How many texts are kept: several times what a questionnaire has. */
const KEPT = 5_000;

/**
 * A function of texts that keeps what it found: the plans of a cohort say a questionnaire's own texts again and again.
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
