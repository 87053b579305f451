import { type Document, isMap, isScalar } from 'yaml';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { renamings } from '../renamings.ts';

/**
 * Renames what the questionnaire renamed to its present id. What it removed stays as it is written: nobody's answer is
 * thrown away.
 */
export function carry(document: Document, questionnaire: Questionnaire): void {
  for (const { path, on, to } of renamings(document.toJS(), questionnaire)) {
    const parent = document.getIn(path.slice(0, -1), true);
    const pairs = isMap(parent) ? parent.items : [];
    const key = pairs.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
    rename(on === 'key' ? key : document.getIn(path, true), to);
  }
}

function rename(node: unknown, to: string): void {
  // An anchored value is also used elsewhere, where the name may mean something else.
  if (!isScalar(node) || node.anchor) return;
  node.value = to;
  delete node.source;
}
