import { type Interview, keyOf, type Step } from './model.ts';
import { isOpen, situate } from './situation.ts';
import { hasPlan } from './standing.ts';
import { kindOf, STEPS } from './steps/index.ts';

/**
 * The steps of an interview in its current state, in order. They are computed from the answers each time, so that steps
 * appear and disappear with the answers.
 */
export const stepsOf = (model: Interview): Step[] =>
  Object.entries(STEPS)
    .filter(([, kind]) => kind.meets?.(model) ?? true)
    .flatMap(([at, kind]) => kind.steps?.(model) ?? [{ at }]);

/** The step after the current one in the order, whatever was replied to it. */
export const stepAfter = (model: Interview): Step => follow(model, () => true);

/**
 * The step to go to once the current one is settled: those seen since the start are visited again one by one; of the
 * others, only those still waiting for something.
 */
export const stepToAsk = (model: Interview): Step =>
  follow(model, (step) => model.visited.has(keyOf(step)) || waits(model, step));

function follow(model: Interview, fits: (step: Step) => boolean): Step {
  const steps = stepsOf(model);
  return steps.slice(placeIn(steps, model) + 1).find(fits) ?? { at: 'end' };
}

/** The step before the current one; null at the first. */
export function stepBefore(model: Interview): Step | null {
  const steps = stepsOf(model);
  return steps[placeIn(steps, model) - 1] ?? null;
}

const placeIn = (steps: readonly Step[], { step: here }: Interview): number =>
  steps.findIndex((step) => keyOf(step) === keyOf(here));

/** Where to resume a file: its first step that waits for something; the review, if all is answered and there is a plan. */
export function stepToResume(model: Interview): Step {
  const fits = (step: Step): boolean => (kindOf(step).resumes?.(model, step) ?? true) && waits(model, step);
  return (isFinished(model) ? undefined : stepsOf(model).find(fits)) ?? { at: 'review' };
}

function isFinished({ setting, draft, file, describing }: Interview): boolean {
  const { shown } = situate(setting.questionnaire, draft);
  const isAnswered = !describing && draft.trackChosen && !shown.some(isOpen);
  return isAnswered && file !== null && hasPlan(setting, file);
}

const waits = (model: Interview, step: Step): boolean => kindOf(step).waits?.(model, step) ?? true;
