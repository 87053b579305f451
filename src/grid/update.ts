import { type Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';
import { isMap as isItem } from '../model/shape.ts';
import { aligned } from './aligned.ts';
import { inItsLayout } from './layout-kept.ts';
import type { Made } from './sited.ts';

/** The ids of a list's items that an update added, changed and took away. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

/** The lists whose changes are told, by their key. */
export type ListKey = 'profiles' | 'objectives' | 'tracks' | 'questions' | 'actions';

export interface Updated {
  text: string;
  changes: ReadonlyMap<ListKey, Changes>;
  /** The key whose value is in another file, which cannot be updated here. */
  elsewhere: 'actions' | 'translations' | null;
}

/** Keys that questions of some types alone have. */
const OF_A_TYPE = [
  'options',
  'points',
  'scoring',
  'reverse',
  'min',
  'max',
  'integer',
  'unit',
  'bands',
  'danger',
];

type Item = Readonly<Record<string, unknown>>;

/**
 * Puts what changed in a grid into the questionnaire that the grid was made of; anything else stays as it is written.
 * @param base what the grid of the questionnaire, in the columns of the one at hand, would make.
 */
export function updated(text: string, base: Made, made: Made): Updated {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: false });
  const update = new Update(document, made.toComplete, base.value);
  update.whole(aligned(made.value, base.value));
  const { changes, elsewhere, touched } = update;
  return { text: touched.size === 0 ? text : inItsLayout(document, text, touched), changes, elsewhere };
}

class Update {
  readonly changes = new Map<ListKey, Changes>();
  elsewhere: Updated['elsewhere'] = null;
  /** The collections and scalars that are no longer as they are written, with those around them. */
  readonly touched = new Set<unknown>();
  readonly #document: Document.Parsed;
  readonly #incomplete: ReadonlySet<string>;
  readonly #base: Item;
  /** Questions by their id in the grid: one may have gone to another area. */
  readonly #questions = new Map<string, { node: Node; base: Item }>();

  constructor(document: Document.Parsed, toComplete: readonly Path[], base: Item) {
    this.#document = document;
    this.#incomplete = new Set(toComplete.map((path) => JSON.stringify(path)));
    this.#base = base;
    for (const path of questionLists(base)) {
      const list = document.getIn(path, true);
      for (const [i, item] of itemsAt(base, path).entries()) {
        const node = isSeq(list) ? list.items[i] : undefined;
        if (node) this.#questions.set(String(item.id), { node: node as Node, base: item });
      }
    }
  }

  whole(next: Item): void {
    this.#map(this.#document.contents as Node, this.#base, next, []);
    const lists = { base: questionLists(this.#base), next: questionLists(next) };
    const [before, after] = (['base', 'next'] as const).map((side) =>
      lists[side].flatMap((path) =>
        itemsAt(side === 'base' ? this.#base : next, path).map((item) => ({
          ...item,
          in: path[1] ?? path[0],
        })),
      ),
    );
    this.#count('questions', before ?? [], after ?? []);
    for (const key of ['profiles', 'objectives', 'tracks', 'actions'] as const) {
      if (!this.#incomplete.has(JSON.stringify([key])))
        this.#count(key, itemsAt(this.#base, [key]), itemsAt(next, [key]));
    }
  }

  #count(key: ListKey, before: readonly Item[], after: readonly Item[]): void {
    const byId = (items: readonly Item[]) => new Map(items.map((item) => [String(item.id), item]));
    const [old, now] = [byId(before), byId(after)];
    const changes = {
      added: [...now.keys()].filter((id) => !old.has(id)),
      changed: [...now].flatMap(([id, item]) => (old.has(id) && !same(old.get(id), item) ? [id] : [])),
      removed: [...old.keys()].filter((id) => !now.has(id)),
    };
    if (Object.values(changes).some((ids) => ids.length > 0)) this.changes.set(key, changes);
  }

  /** @returns the node that says what is next, the same one where it can be changed. */
  #node(node: Node, base: unknown, next: unknown, path: Path): Node {
    if (same(base, next)) return node;
    if (isItem(next) && isMap(node) && isItem(base)) return this.#map(node, base, next, path);
    if (Array.isArray(next) && isSeq(node) && Array.isArray(base)) return this.#list(node, base, next, path);
    if (path.length === 1 && path[0] === 'actions') this.elsewhere = 'actions';
    if (isItem(next) && isItem(base) && isScalar(node)) {
      const [first = ''] = Object.keys(next);
      const others = Object.keys({ ...base, ...next }).filter((key) => key !== first);
      if (!this.#document.has('translations')) return this.#made(next);
      // Other languages are in files of their own.
      if (others.some((key) => base[key] !== next[key])) this.elsewhere ??= 'translations';
      return this.#node(node, base[first], next[first], path);
    }
    this.touched.add(node);
    if (!isScalar(node) || typeof next === 'object') return this.#made(next);
    node.value = next;
    return node;
  }

  #map(node: Node, base: Item, next: Item, path: Path): Node {
    if (!isMap(node)) return node;
    if (base.type !== next.type) {
      for (const key of OF_A_TYPE) if (next[key] === undefined) node.delete(key);
    }
    for (const key of Object.keys({ ...base, ...next })) {
      if (same(base[key], next[key]) || this.#incomplete.has(JSON.stringify([...path, key]))) continue;
      this.touched.add(node);
      const child = node.get(key, true) as Node | undefined;
      if (next[key] === undefined) node.delete(key);
      else
        node.set(
          key,
          child ? this.#node(child, base[key], next[key], [...path, key]) : this.#made(next[key]),
        );
    }
    return node;
  }

  #list(node: Node, base: readonly unknown[], next: readonly unknown[], path: Path): Node {
    if (!isSeq(node)) return node;
    this.touched.add(node);
    const isOfQuestions = path.at(-1) === 'questions' || path[0] === 'facts';
    const old = [...node.items] as Node[];
    node.items = next.map((item, i) => {
      const at = base.findIndex((one) =>
        isItem(one) && isItem(item) ? one.id === item.id : same(one, item),
      );
      const before = old[at];
      if (before) return this.#node(before, base[at], item, [...path, i]);
      const moved = isItem(item) && isOfQuestions ? this.#questions.get(String(item.id)) : undefined;
      return moved ? this.#node(moved.node, moved.base, item, [...path, i]) : this.#made(item);
    });
    return node;
  }

  #made(value: unknown): Node {
    const node = this.#document.createNode(value);
    this.touched.add(node);
    if (isCollection(node) && Array.isArray(value) && value.every((one) => typeof one !== 'object'))
      node.flow = true;
    return node as Node;
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function questionLists(file: Item): Path[] {
  return [
    ['facts'],
    ...Object.keys(isItem(file.areas) ? file.areas : {}).map((area) => ['areas', area, 'questions']),
  ];
}

function itemsAt(file: Item, path: Path): Item[] {
  const found = path.reduce<unknown>((part, step) => (isItem(part) ? part[step] : undefined), file);
  return Array.isArray(found) ? found.filter(isItem) : [];
}
