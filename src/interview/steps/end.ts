import type { StepKind } from '../step.ts';

/** The end: nothing more is asked. */
export const end: StepKind = {
  head: () => ({ title: '', lead: [] }),
  ask: () => ({ kind: 'reading', paragraphs: () => [] }),
};
