import { Document, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Language } from '../language.ts';
import { madeWords } from '../words/grid/made.ts';
import { speak } from '../words/speak.ts';
import type { Made } from './sited.ts';

/** Columns of a line, beyond which texts go on in the next one. */
const WIDTH = 100;

/** The line by which editors find the schema. */
const SCHEMA = 'yaml-language-server: $schema=questionnaire.schema.json';

/** A questionnaire as its author edits it, with a mark where there is something to complete. */
export function gridYaml({ value, toComplete }: Made, language: Language): string {
  const words = speak(madeWords, language);
  const document = new Document(value);
  for (const path of toComplete) {
    const pair = pairAt(document.contents, path);
    if (pair && isScalar(pair.key)) pair.key.commentBefore = ` ${words.toComplete}`;
  }
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) spaced(pair);
  }
  flowed(document.contents);
  const body = document.toString({
    lineWidth: WIDTH,
    indentSeq: true,
    blockQuote: 'folded',
    flowCollectionPadding: true,
  });
  return `${[SCHEMA, ...words.head].map((line) => `# ${line}\n`).join('')}${body}`;
}

/** The pair of a key at a path. */
function pairAt(root: unknown, path: readonly (string | number)[]): Pair | undefined {
  let node: unknown = root;
  let found: Pair | undefined;
  for (const step of path) {
    if (isMap(node)) {
      found = node.items.find(({ key }) => isScalar(key) && key.value === step);
      node = found?.value;
    } else if (isSeq(node)) node = node.items[Number(step)];
  }
  return found;
}

/** Leaves a line before each part of the file, and before each item of its lists. */
function spaced(pair: Pair): void {
  const parts = ['profiles', 'axes', 'facts', 'objectives', 'tracks', 'areas', 'actions'];
  if (!isScalar(pair.key) || !parts.includes(String(pair.key.value))) return;
  pair.key.spaceBefore = true;
  const lists = isMap(pair.value)
    ? pair.value.items.flatMap(({ value }) => (isMap(value) ? value.items.map((item) => item.value) : []))
    : [pair.value];
  for (const list of lists) {
    if (!isSeq(list)) continue;
    for (const item of list.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
  }
}

/** Keys whose value fits on the key's line. */
const SHORT = new Set(['languages', 'axes', 'addresses', 'objectives', 'requires', 'when', 'bands']);

/** Writes short lists and maps on one line. */
function flowed(node: unknown): void {
  if (isPair(node)) {
    const { key, value } = node;
    if (isScalar(key) && SHORT.has(String(key.value)) && isPlain(value)) {
      (value as { flow?: boolean }).flow = true;
    } else flowed(value);
  } else if (isMap(node) || isSeq(node)) {
    for (const item of node.items) flowed(item as Node);
  }
}

/** Whether a list or map holds a few words and numbers only. */
function isPlain(node: unknown): boolean {
  if (!isMap(node) && !isSeq(node)) return false;
  const parts = node.items.map((item) => (isPair(item) ? item.value : item));
  return parts.every((part) => isScalar(part) || isPlain(part)) && JSON.stringify(node).length < WIDTH - 20;
}
