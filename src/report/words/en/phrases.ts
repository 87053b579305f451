// Parts of sentences that several subjects use.

export const questions = (n: number): string => (n === 1 ? 'one question' : `${n} questions`);

export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
