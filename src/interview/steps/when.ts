import {
  type ActionStep,
  actionHeader,
  actionOf,
  assigned,
  offeredDays,
  toNextAction,
} from '../assigning.ts';
import { assignmentIn } from '../draft.ts';
import { type Choice, goTo, NOWHERE, type StepKind } from '../step.ts';
import type { Speaker } from '../voice.ts';

/** By when one of the first actions is to be done. */
export const when: StepKind<ActionStep> = {
  // They come with the question whether to decide it now.
  meets: () => false,
  isWithin: true,
  header: actionHeader,
  head: ({ words: { when: words }, say }, model, step) => ({
    title: words.title(assignmentIn(model.draft, step.action).who ?? ''),
    lead: [say(actionOf(model, step).title)],
  }),
  ask: (model, { action }) => {
    const { by } = assignmentIn(model.draft, action);
    const days = offeredDays(model);
    const [weeks, month, months] = days;
    const take = (day: string | null, show: (speaker: Speaker) => string): Choice => ({
      show,
      given: day !== null && day === by,
      pick: (now) => toNextAction(assigned(now, action, { by: day }), action),
    });
    const items: Choice[] = [
      take(weeks, ({ words, report }) => words.when.weeks(report.day(weeks))),
      take(month, ({ words, report }) => words.when.month(report.day(month))),
      take(months, ({ words, report }) => words.when.months(report.day(months))),
      {
        show: ({ words }) => words.when.other,
        given: by !== null && !days.includes(by),
        pick: (now) => goTo(now, { at: 'day', action }),
      },
      take(null, ({ words }) => words.when.notYet),
    ];
    const at = items.findIndex(({ given }) => given);
    return { kind: 'choice', items, cursor: at < 0 ? NOWHERE : at };
  },
};
