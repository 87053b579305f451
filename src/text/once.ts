/** Memoises a function of what a questionnaire has: for as long as the function itself is kept. @param find pure. */
export function once<K>(find: (key: K) => string): (key: K) => string {
  const found = new Map<K, string>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const text = find(key);
    found.set(key, text);
    return text;
  };
}
