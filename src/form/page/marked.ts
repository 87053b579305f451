import { h, options, type VNode } from 'preact';
import { OURS } from '../../model/their-language.ts';
import { isMixed } from '../../text/direction.ts';

let theirs = OURS;

/** Says of each element from now on which of its text is the questionnaire's, and in which language. */
export function markWith(other: typeof theirs): void {
  theirs = other;
}

/** What holds text alone. */
const BARE: ReadonlySet<string> = new Set(['bdi', 'option', 'textarea', 'title']);

const before = options.vnode;
options.vnode = (vnode: VNode<{ children?: unknown; lang?: string | undefined }>) => {
  const { type, props } = vnode;
  if (typeof type === 'string' && props.lang === undefined) {
    const all = [props.children].flat();
    const [text] = all;
    const lang = typeof text === 'string' ? theirs.langOf(text) : undefined;
    if (all.some((each) => typeof each === 'string') && !BARE.has(type) && isMixed(theirs.cut(textIn(all)))) {
      props.children = all.map((each) => (typeof each === 'string' ? apart(each) : each));
    } else if (lang !== undefined) props.lang = lang;
  }
  before?.(vnode);
};

/** A sentence with the texts inside it that run the other way, which must not disorder it. */
const apart = (text: string): unknown[] =>
  theirs.cut(text).map((piece, i) => (i % 2 === 1 ? h('bdi', { lang: theirs.lang }, piece) : piece));

/** The text of an element's children, but what has a direction of its own. */
const textIn = (children: unknown): string =>
  [children]
    .flat()
    .map((each) =>
      typeof each === 'object' && each !== null && 'props' in each && (each as VNode).type !== 'span'
        ? textIn((each as VNode<{ children?: unknown }>).props.children)
        : typeof each === 'string'
          ? each
          : '',
    )
    .join('');
