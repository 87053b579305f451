import { begunReviews, lookingBack } from './looking-back.ts';
import { type Interview, keyOf, newDraft, newFile, type Setting, type Step, UNTOUCHED } from './model.ts';
import { startPace } from './pace.ts';

/** The first state. @param now milliseconds, from any fixed origin. */
export function begin(setting: Setting, now: number): Interview {
  const step: Step = { at: choosesFile(setting) ? 'resume' : 'welcome' };
  const first: Interview = {
    setting,
    before: null,
    draft: newDraft(setting),
    file: newFile(setting),
    step,
    overlay: null,
    ui: UNTOUCHED,
    overUi: UNTOUCHED,
    visited: new Set([keyOf(step)]),
    describing: false,
    correcting: false,
    reviewedFrom: null,
    amending: false,
    amended: null,
    finishing: false,
    notices: [],
    saved: null,
    unsaved: null,
    past: [],
    touched: false,
    pace: startPace(now),
    ended: null,
  };
  return setting.review === null ? first : lookingBack(first, setting.review);
}

/** Whether people choose first which answers to take up: a review that was named takes up those of its own only. */
export const choosesFile = (setting: Setting): boolean =>
  setting.review === null ? setting.found.length > 0 : begunReviews(setting, setting.review).length > 0;
