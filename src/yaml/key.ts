import { isScalar, type Pair } from 'yaml';

/** A key as it is written; undefined for one that is no plain word: a list, a map, an alias. */
export function keyOf(pair: Pair): string | undefined {
  if (!isScalar(pair.key)) return undefined;
  const { value, source } = pair.key;
  return typeof value === 'string' ? value : (source ?? String(value));
}
