import { close, type OverlayKind, refuse } from '../step.ts';

/** Over any step, before leaving: the answers are not on disk. */
export const unsaved: OverlayKind = {
  head: ({ words: { unsaved: words } }, { unsaved: code }) => ({
    title: words.title,
    lead: [words.lead(words.reason(code ?? ''), code ?? '')],
  }),
  ask: () => ({
    kind: 'choice',
    cursor: 0,
    needsDetails: true,
    leads: true,
    items: [
      {
        show: ({ words }) => words.unsaved.retry,
        // Each reply triggers another attempt to save: if it succeeds, leaving is possible.
        pick: (model) => refuse(model, { code: 'still-unsaved' }),
      },
      { show: ({ words }) => words.unsaved.stay, pick: close },
      {
        show: ({ words }) => ({ text: words.unsaved.leave, detail: words.unsaved.leaveDetail }),
        pick: (model) => ({ model, go: 'leave' }),
      },
    ],
    pickNone: close,
  }),
};
