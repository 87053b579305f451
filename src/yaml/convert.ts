import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { ArgsOf, Code } from '../words/checks/catalogue.ts';
import { splitItems } from './dashes.ts';
import { MAX_ALIASED } from './limits.ts';
import { keyOf } from './scalars.ts';

/** Reports a problem in a document, at offsets of its text. */
export type Report = <C extends Code>(
  code: C,
  args: ArgsOf<C>,
  from: number,
  to: number,
  related?: { from: number; to: number },
) => void;

/**
 * The value of a document. Maps have no prototype, so that `__proto__` and `constructor` are ordinary keys. A key given
 * twice keeps its first value. Two list items merged by a lost dash are split, in the document too.
 * @param aliased receives each alias with the node it repeats, so that places can be looked up later.
 */
export function convert(document: Document.Parsed, report: Report, aliased: Map<Alias, Node>): unknown {
  const anchors = new Map<string, { node: Node; value: unknown; size: number; whole: boolean }>();
  let added = 0;

  const convert = (node: Node | null | undefined): { value: unknown; size: number } => {
    if (!node) return { value: null, size: 1 };
    if (isAlias(node)) return repeat(node);
    const anchor = { node, value: null as unknown, size: 1, whole: false };
    if (node.anchor) anchors.set(node.anchor, anchor);
    const converted = isMap(node) ? convertMap(node) : isSeq(node) ? convertList(node) : convertScalar(node);
    Object.assign(anchor, converted, { whole: true });
    return converted;
  };

  const convertScalar = (node: Node) => ({ value: isScalar(node) ? node.value : null, size: 1 });

  const convertList = (list: YAMLSeq) => {
    splitItems(list, (first) => {
      const [from, to] = rangeOf(first);
      report('CN032', { missing: 'dash', before: keyOf(first) ?? '' }, from, to);
    });
    const parts = list.items.map((item) => convert(item as Node | null));
    return { value: parts.map((part) => part.value), size: parts.reduce((sum, part) => sum + part.size, 1) };
  };

  const convertMap = (map: YAMLMap) => {
    const value: Record<string, unknown> = Object.create(null);
    const first = new Map<string, Pair>();
    let size = 1;
    let isCopy = false;
    for (const pair of map.items) {
      const [from, to] = rangeOf(pair);
      const key = keyOf(pair);
      const earlier = key === undefined ? undefined : first.get(key);
      if (key === undefined) report('CN026', {}, from, to);
      else if (/^(?! )\p{Zs}/u.test(key)) report('CN011', { character: key.charAt(0) }, from, to);
      else if (key === '<<') report('CN027', {}, from, to);
      else if (earlier) {
        const [start, end] = rangeOf(earlier);
        // Consecutive duplicated lines are one mistake.
        if (!isCopy) report('CN010', { key }, from, to, { from: start, to: end });
      } else {
        first.set(key, pair);
        const part = convert(pair.value as Node | null);
        value[key] = part.value;
        size += part.size;
      }
      isCopy = earlier !== undefined;
    }
    return { value, size };
  };

  const repeat = (alias: Alias): { value: unknown; size: number } => {
    const nothing = { value: null, size: 1 };
    const [from, to] = alias.range ?? [0, 0];
    const target = anchors.get(alias.source);
    if (!target?.whole) {
      report('CN017', { name: alias.source, itself: target !== undefined }, from, to);
      return nothing;
    }
    if (added > MAX_ALIASED) return nothing;
    added += target.size;
    if (added > MAX_ALIASED) {
      report('CN018', { most: MAX_ALIASED }, from, to);
      return nothing;
    }
    aliased.set(alias, target.node);
    return target;
  };

  return convert(document.contents).value;
}

const rangeOf = (pair: Pair): [number, number] => {
  const range = (pair.key as Node | null)?.range ?? (pair.value as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
};
