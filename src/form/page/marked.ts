import { options, type VNode } from 'preact';
import { OURS } from '../../model/their-language.ts';

let { langOf } = OURS;

/** Says of each element from now on that is a text of the questionnaire, and of nothing else, which language it is in. */
export function markWith(other: typeof langOf): void {
  langOf = other;
}

const before = options.vnode;
options.vnode = (vnode: VNode<{ children?: unknown; lang?: string | undefined }>) => {
  const { type, props } = vnode;
  if (typeof type === 'string' && props.lang === undefined) {
    const [text] = [props.children].flat();
    const lang = typeof text === 'string' ? langOf(text) : undefined;
    if (lang !== undefined) props.lang = lang;
  }
  before?.(vnode);
};
