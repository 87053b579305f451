import { type Interview, keyOf, type Step } from './model.ts';
import { isSettled, situate } from './situation.ts';
import { kindOf, STEPS } from './steps/index.ts';
import { hasPlan } from './steps/resume.ts';
import { isLonger, trackOffers } from './steps/track.ts';

/**
 * The steps of an interview as it now stands, in order. They are made anew from the answers each time: what an
 * answer shows or hides later on comes or goes by itself.
 */
export const stepsOf = (model: Interview): Step[] =>
  Object.entries(STEPS)
    .filter(([, kind]) => kind.meets?.(model) ?? true)
    .flatMap(([at, kind]) => kind.steps?.(model) ?? [{ at }]);

/** The step after the present one in the order, whatever was said to it. */
export const stepAfter = (model: Interview): Step => follow(model, () => true);

/**
 * The step to go to once the present one is settled: those seen since the start are gone through again one by one;
 * of the others, only those that still wait for something.
 */
export const stepToAsk = (model: Interview): Step =>
  follow(model, (step) => model.visited.has(keyOf(step)) || waits(model, step));

function follow(model: Interview, fits: (step: Step) => boolean): Step {
  const steps = stepsOf(model);
  return steps.slice(placeIn(steps, model) + 1).find(fits) ?? { at: 'end' };
}

/** The step before the present one; null at the first. */
export function stepBefore(model: Interview): Step | null {
  const steps = stepsOf(model);
  return steps[placeIn(steps, model) - 1] ?? null;
}

const placeIn = (steps: readonly Step[], { step: here }: Interview): number =>
  steps.findIndex((step) => keyOf(step) === keyOf(here));

/**
 * Where to take up a file again: its first step that waits for something, else the review. Where all is answered and
 * there is a plan, a longer track if there is one.
 */
export function stepToResume(model: Interview): Step {
  if (isFinished(model)) {
    return { at: model.setting.track === null && trackOffers(model).some(isLonger) ? 'track' : 'review' };
  }
  const fits = (step: Step): boolean => (kindOf(step).resumes?.(model) ?? true) && waits(model, step);
  return stepsOf(model).find(fits) ?? { at: 'review' };
}

function isFinished({ setting, draft, file, describing }: Interview): boolean {
  const { shown } = situate(setting.questionnaire, draft);
  const isAnswered = !describing && draft.trackChosen && shown.every(isSettled);
  return isAnswered && file !== null && hasPlan(setting, file);
}

const waits = (model: Interview, step: Step): boolean => kindOf(step).waits?.(model, step) ?? true;
