import { oneLine } from '../../text/printable.ts';
import { type ActionStep, actionHeader, actionOf, assigned, toNextAction } from '../assigning.ts';
import { assignmentIn } from '../draft.ts';
import type { Interview } from '../model.ts';
import { goTo, type Outcome, refuse, type StepKind } from '../step.ts';
import { LONGEST_NAME } from './name.ts';

/** Who takes care of one of the first actions. */
export const who: StepKind<ActionStep> = {
  // They come with the question whether to decide it now.
  meets: () => false,
  isWithin: true,
  header: actionHeader,
  head: ({ words: { who: words }, say }, model, step) => {
    const { title, firstStep } = actionOf(model, step);
    return { title: words.title, lead: [say(title), say(firstStep)] };
  },
  ask: ({ draft }, { action }) => ({
    kind: 'entry',
    text: () => assignmentIn(draft, action).who ?? '',
    hint: ({ words }) => words.who.hint,
    most: LONGEST_NAME,
    take: (model, text) => take(model, action, oneLine(text)),
  }),
};

function take(model: Interview, action: string, named: string): Outcome {
  // A letter alone was meant for a list.
  if (named.length === 1) return refuse(model, { code: 'nothing-typed' });
  if (named !== '') return goTo(assigned(model, action, { who: named }), { at: 'when', action });
  // A date holds nobody to it.
  const isTaken = assignmentIn(model.draft, action).who !== null;
  return toNextAction(isTaken ? assigned(model, action, { who: null, by: null }) : model, action);
}
