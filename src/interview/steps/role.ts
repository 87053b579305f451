import { change, goOn, type StepKind } from '../step.ts';
import { LONGEST_NAME } from './name.ts';

/** Another person's role in the structure; they may leave it out. */
export const role: StepKind = {
  meets: ({ setting }) => setting.respondent,
  waits: ({ draft }) => draft.role === null,
  // Optional: after the first answer, it was left out on purpose.
  resumes: ({ draft }) => draft.answers.size === 0,
  head: ({ words }) => ({ title: words.role.title, lead: [words.role.lead] }),
  ask: ({ draft }) => ({
    kind: 'entry',
    text: () => draft.role ?? '',
    hint: ({ words }) => words.role.hint,
    most: LONGEST_NAME,
    take: (model, text) => {
      const typed = text.trim() || null;
      return typed === draft.role ? goOn(model) : change(model, { role: typed });
    },
  }),
};
