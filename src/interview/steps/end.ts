import { goTo, type StepKind } from '../step.ts';

/** The end: nothing more is asked. From its page, one can go back to the answers, and end again. */
export const end: StepKind = {
  head: () => ({ title: '', lead: [] }),
  ask: () => ({ kind: 'reading', paragraphs: () => [] }),
  commands: () => ['back', 'open'],
  does: (model) => ({
    review: () => goTo({ ...model, ended: null, reviewedFrom: null }, { at: 'review' }),
  }),
  calls: ({ afterwards }) => ({ back: afterwards.review }),
};
