import { isDay } from '../../model/day.ts';
import { dueIn } from '../../model/due.ts';
import { oneLine } from '../../text/printable.ts';
import {
  type ActionStep,
  actionHeader,
  actionOf,
  assigned,
  offeredDays,
  toNextAction,
} from '../assigning.ts';
import { assignmentIn } from '../draft.ts';
import type { Interview } from '../model.ts';
import { type Outcome, refuse, type StepKind } from '../step.ts';

/** The longest text that the format takes for when something is due, in characters. */
const LONGEST = 60;

/** By when one of the first actions is to be done: a date that none of those offered is, or a few words. */
export const day: StepKind<ActionStep> = {
  // They come with the question whether to decide it now.
  meets: () => false,
  isWithin: true,
  header: actionHeader,
  head: ({ words, say }, model, step) => ({
    title: words.when.title(assignmentIn(model.draft, step.action).who ?? ''),
    lead: [say(actionOf(model, step).title)],
  }),
  ask: (model, { action }) => {
    const { by } = assignmentIn(model.draft, action);
    const typed = by !== null && !offeredDays(model).includes(by) ? by : '';
    return {
      kind: 'entry',
      text: ({ report }) => (isDay(typed) ? report.day(typed) : typed),
      hint: ({ words }) => words.day.hint,
      most: LONGEST,
      take: (now, text) => take(now, action, oneLine(text)),
    };
  },
};

function take(model: Interview, action: string, text: string): Outcome {
  const { today } = model.setting;
  const due = dueIn(text, today);
  if (due.kind === 'impossible') return refuse(model, { code: 'no-such-day', day: text });
  const by = due.kind === 'day' ? due.day : text || null;
  if (due.kind === 'day' && due.day < today) return refuse(model, { code: 'past-day', day: due.day });
  return toNextAction(assigned(model, action, { by }), action);
}
