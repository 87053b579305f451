import { AGE_BANDS } from '../../model/answer-sheet.ts';
import { change, goOn, type StepKind } from '../step.ts';

/** Another person's age; they may leave it out. */
export const age: StepKind = {
  meets: ({ setting }) => setting.respondent,
  waits: ({ draft }) => draft.age === null,
  // Optional: after the first answer, it was left out on purpose.
  resumes: ({ draft }) => draft.answers.size === 0,
  head: ({ words }) => ({ title: words.age.title, lead: [words.age.lead] }),
  ask: ({ draft }) => {
    const bands = [...AGE_BANDS, null];
    return {
      kind: 'choice',
      // Enter alone says nothing, as for the role.
      cursor: bands.indexOf(draft.age),
      items: bands.map((band) => ({
        show: ({ words }) => (band === null ? words.age.none : words.age.bands[band]),
        given: band !== null && band === draft.age,
        pick: (model) => (band === draft.age ? goOn(model) : change(model, { age: band })),
      })),
    };
  },
};
