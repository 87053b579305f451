import { type Alias, type Document, isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path, Range } from '../diagnostics/diagnostic.ts';
import type { Lines } from '../diagnostics/lines.ts';
import { placeOf, type Spot } from './place.ts';
import { keyOf } from './scalars.ts';

/**
 * Finds the place of the key or value at a path, or of the nearest existing thing around it; in a text, the place of
 * the given `words`.
 */
export type Locate = (path: Path, on: 'key' | 'value', words?: string) => Range;

export interface Locator {
  locate: Locate;
  /** Whether the key at a path has no colon, between braces: `b` in `{ a: 1, b }`. */
  isBare(path: Path): boolean;
  /** The offsets of everything at a path, with its content; null if there is nothing. */
  extent(path: Path): readonly [from: number, to: number] | null;
}

const spotOf = (node: Node | null | undefined): Spot | null =>
  node?.range
    ? { from: node.range[0], to: node.range[1], isBlock: (isMap(node) || isSeq(node)) && !node.flow }
    : null;

export function locator(document: Document.Parsed, aliased: ReadonlyMap<Alias, Node>, lines: Lines): Locator {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();

  const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
    let index = indexes.get(map);
    if (!index) {
      index = new Map();
      // The first of two duplicate keys counts, as for the value.
      for (const pair of [...map.items].reverse()) index.set(keyOf(pair) ?? '', pair);
      indexes.set(map, index);
    }
    return index.get(key);
  };

  /** The node at a path, or the last one on the way to it, with its key and the map that holds it. */
  const follow = (path: Path) => {
    let here: Node | null | undefined = document.contents;
    let key: Node | null = null;
    let bare = false;
    let found = true;
    for (const step of path) {
      const node: Node | null | undefined = isAlias(here) ? aliased.get(here) : here;
      if (isMap(node)) {
        const pair = pairOf(node, String(step));
        if (!pair) found = false;
        else {
          [here, key] = [pair.value as Node | null, pair.key as Node | null];
          bare = node.flow === true && pair.value === null;
        }
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        [here, key, bare] = [node.items[step] as Node | null, null, false];
      } else found = false;
      if (!found) break;
    }
    return { here, key, bare, found };
  };

  const locate: Locate = (path, on, words) => {
    const { here, key, found } = follow(path);
    return placeOf(lines, { here: spotOf(here), key: spotOf(key), found }, on, words);
  };
  return {
    locate,
    isBare: (path) => {
      const { bare, found } = follow(path);
      return bare && found;
    },
    extent: (path) => {
      const { here, found } = follow(path);
      const node = isAlias(here) ? aliased.get(here) : here;
      return found && node?.range ? [node.range[0], node.range[1]] : null;
    },
  };
}
