import { ACCOMPANIMENTS } from '../../model/answer-sheet.ts';
import type { Draft } from '../draft.ts';
import { earlierOf, proposal } from '../earlier.ts';
import { type Interview, joinsAnother } from '../model.ts';
import { change, goOn, type StepKind } from '../step.ts';
import { waitsForFacts } from './fact.ts';

/** Who accompanies the structure; the team may not know. */
export const accompaniment: StepKind = {
  meets: (model) => !joinsAnother(model),
  waits: (model) => waitsForFacts(model) && model.draft.accompaniment === null,
  head: (speaker, model) => {
    const { title, lead } = speaker.words.accompaniment;
    return { title, lead: [lead, ...proposal(speaker, proposedIn(model))] };
  },
  ask: (model) => ({
    kind: 'choice',
    // Nobody by default: the plan counts on nobody then.
    cursor: ACCOMPANIMENTS.indexOf((proposedIn(model) ?? model.draft).accompaniment ?? 'none'),
    items: [...ACCOMPANIMENTS, null].map((kind) => ({
      show: ({ words }) => (kind === null ? words.facts.pass : words.accompaniment.kinds[kind]),
      given: kind !== null && kind === model.draft.accompaniment,
      pick: (now) => (kind === now.draft.accompaniment ? goOn(now) : change(now, { accompaniment: kind })),
    })),
  }),
  commands: () => ['back', 'later', 'help', 'leave'],
  does: (model) => {
    const pass = () =>
      model.draft.accompaniment === null ? goOn(model) : change(model, { accompaniment: null });
    return { later: pass };
  },
  calls: (words) => ({ later: words.pass }),
};

/** Earlier answers that say who accompanied the structure, as long as nothing is said here. */
function proposedIn(model: Interview): Draft | null {
  const earlier = model.draft.accompaniment === null ? earlierOf(model) : null;
  return earlier?.accompaniment == null ? null : earlier;
}
