import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Pair, parse, Scalar } from 'yaml';

/** A word that stands for a piece of the text until it is put there again. */
const MARK = 'kept-as-it-is-written-';

/**
 * A document that was changed, each part that was not as it was written: comments, quotes, line breaks.
 * @param touched the nodes that were changed or made, and those around them.
 */
export function inItsLayout(document: Document.Parsed, text: string, touched: ReadonlySet<unknown>): string {
  const value: unknown = document.toJS();
  const options = {
    lineWidth: Math.max(80, ...text.split('\n').map((line) => line.length)),
    indentSeq: !/^( *)[\w-]+:[ \t]*(?:#.*)?\r?\n\1- /m.test(text),
    flowCollectionPadding: /\{ /.test(text) || !/\{\S/.test(text),
    indent: Math.max(1, /\n( +)\S/.exec(text)?.[1]?.length ?? 2),
  };
  const plain = document.toString(options);
  const pieces: string[] = [];
  /** @param from where what belongs to a node begins, if that is before it: comments after its key. */
  const kept = (node: unknown, from?: number): unknown => {
    if (!isNode(node)) return node;
    if (touched.has(node)) {
      if (isCollection(node) && node.flow) return node;
      if (isMap(node)) for (const pair of node.items) pair.value = kept(pair.value, afterKey(pair));
      if (isSeq(node)) node.items = node.items.map((item) => kept(item));
      return node;
    }
    const { range, comment, commentBefore, spaceBefore } = node;
    if (!range || (isScalar(node) && !text.slice(range[0], range[1]).includes('\n'))) return node;
    const mark = new Scalar(`${MARK}${pieces.length}-`);
    Object.assign(mark, { comment, ...(from === undefined && { commentBefore, spaceBefore }) });
    pieces.push(text.slice(from ?? range[0], range[1]).trimEnd());
    return mark;
  };
  const afterKey = ({ key }: Pair): number | undefined => {
    const end = isScalar(key) ? key.range?.[1] : undefined;
    return end === undefined ? undefined : text.indexOf(':', end) + 1;
  };
  kept(document.contents);
  const whole = document
    .toString(options)
    .replace(
      new RegExp(`(:?) ${MARK}(\\d+)-`, 'g'),
      (_, colon, i) => `${colon || ' '}${pieces[Number(i)] ?? ''}`,
    );
  try {
    if (JSON.stringify(parse(whole)) === JSON.stringify(value)) return whole;
  } catch {
    // A layout of its own kind: what the library writes is right, if not as pretty.
  }
  return plain;
}
