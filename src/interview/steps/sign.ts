import { oneLine } from '../../text/printable.ts';
import { type ActionStep, actionOf, headerAmong } from '../assigning.ts';
import type { Interview } from '../model.ts';
import { isLastSaid, pastActions, withSign } from '../past-plan.ts';
import { goOn, type Outcome, type StepKind, toReview } from '../step.ts';

/** The longest sign that the format takes, in characters. */
const LONGEST_SIGN = 1000;

/** By what people see that an action of last time's plan was begun, or done. */
export const sign: StepKind<ActionStep> = {
  // They come with the screen that announces the actions.
  meets: () => false,
  isWithin: true,
  waits: ({ draft }, { action }) => !draft.review.indicators.has(action),
  resumes: (model, { action }) => isLastSaid(model, action),
  header: (speaker, model, step) => headerAmong(pastActions(model), speaker, model, step),
  head: ({ words, say }, model, step) => {
    const { title, indicator } = actionOf(model, step);
    return { title: words.became.sign, lead: [say(title), words.became.indicator(say(indicator))] };
  },
  ask: ({ draft }, { action }) => ({
    kind: 'entry',
    text: () => draft.review.indicators.get(action) ?? '',
    hint: ({ words }) => words.became.hint,
    most: LONGEST_SIGN,
    take: (model, text) => take(model, action, oneLine(text).trim() || null),
  }),
  commands: () => ['back', 'later', 'help', 'review', 'leave'],
  does: (model) => ({ later: () => goOn(model), review: () => toReview(model) }),
  calls: (words) => ({ later: words.pass }),
};

const take = (model: Interview, action: string, text: string | null): Outcome =>
  goOn(
    (model.draft.review.indicators.get(action) ?? null) === text
      ? model
      : { ...model, draft: withSign(model.draft, action, text) },
  );
