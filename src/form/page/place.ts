import type { Step } from '../../interview/model.ts';
import type { FormSetting, NamedTongue } from '../setting.ts';

/** What is on screen. */
export interface Place {
  tongue: NamedTongue;
  /** What the answers are kept under, and the step; null at the start. */
  within: { key: string; step: Step } | null;
}

const keyOf = ({ form }: FormSetting): string => `cap-numerique:place:${form.whom}`;

/** Keeps what is on screen of a page that loads itself again, for this tab alone. */
export function keepPlace(setting: FormSetting, place: Place): void {
  if (!setting.isTrial) return;
  try {
    sessionStorage.setItem(keyOf(setting), JSON.stringify(place));
  } catch {
    // Where nothing is kept, it begins at the start.
  }
}

/** What was on screen before; null if nothing was. */
export function placeBefore(setting: FormSetting): Place | null {
  if (!setting.isTrial) return null;
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(setting)) ?? 'null');
  } catch {
    return null;
  }
}
