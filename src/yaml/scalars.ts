import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';

/** A word or text in a document: a key, or the value at the end of a path. */
export interface WrittenScalar {
  path: Path;
  node: Scalar;
  isKey: boolean;
  /** Whether it is between braces or brackets. */
  inFlow: boolean;
  /** Where its key begins, or where it begins itself if it is a list item. */
  under: number;
}

/** All words and texts of a document, in order; what an alias repeats comes once. */
export function scalarsOf(document: Document.Parsed): { written: WrittenScalar[]; aliases: Set<string> } {
  const written: WrittenScalar[] = [];
  const aliases = new Set<string>();
  const visit = (node: Node | null | undefined, path: Path, inFlow: boolean, under: number): void => {
    if (isAlias(node)) aliases.add(node.source);
    else if (isScalar(node)) written.push({ path, node, isKey: false, inFlow, under });
    else if (isSeq(node)) {
      for (const [i, item] of node.items.entries()) {
        const within = item as Node | null;
        visit(within, [...path, i], inFlow || node.flow === true, within?.range?.[0] ?? under);
      }
    } else if (isMap(node)) {
      const flows = inFlow || node.flow === true;
      for (const pair of node.items) {
        const at = [...path, keyOf(pair) ?? ''];
        const from = (pair.key as Node | null)?.range?.[0] ?? under;
        if (isScalar(pair.key)) {
          written.push({ path: at, node: pair.key, isKey: true, inFlow: flows, under: from });
        }
        visit(pair.value as Node | null, at, flows, from);
      }
    }
  };
  visit(document.contents, [], false, 0);
  return { written, aliases };
}

/** A key as written; undefined if it is not a scalar but a list, a map or an alias. */
export function keyOf(pair: Pair): string | undefined {
  if (!isScalar(pair.key)) return undefined;
  const { value, source } = pair.key;
  return typeof value === 'string' ? value : (source ?? String(value));
}
