import { ACCOMPANIMENTS } from '../../model/answer-sheet.ts';
import { joinsAnother } from '../model.ts';
import { change, goOn, type StepKind } from '../step.ts';
import { waitsForFacts } from './fact.ts';

/** Who accompanies the structure; the team may not know. */
export const accompaniment: StepKind = {
  meets: (model) => !joinsAnother(model),
  waits: (model) => waitsForFacts(model) && model.draft.accompaniment === null,
  head: ({ words }) => ({ title: words.accompaniment.title, lead: [words.accompaniment.lead] }),
  ask: ({ draft }) => ({
    kind: 'choice',
    // Nobody by default: the plan counts on nobody then.
    cursor: draft.accompaniment === null ? 0 : ACCOMPANIMENTS.indexOf(draft.accompaniment),
    items: [...ACCOMPANIMENTS, null].map((kind) => ({
      show: ({ words }) => (kind === null ? words.facts.pass : words.accompaniment.kinds[kind]),
      given: kind !== null && kind === draft.accompaniment,
      pick: (model) => (kind === draft.accompaniment ? goOn(model) : change(model, { accompaniment: kind })),
    })),
  }),
  commands: () => ['back', 'later', 'help', 'leave'],
  does: (model) => {
    const pass = () =>
      model.draft.accompaniment === null ? goOn(model) : change(model, { accompaniment: null });
    return { later: pass, unknown: pass };
  },
  calls: (words) => ({ later: words.pass }),
};
