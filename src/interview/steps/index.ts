import type { Interview, Overlay, Step } from '../model.ts';
import type { Asked, OverlayKind, StepKind } from '../step.ts';
import { accompaniment } from './accompaniment.ts';
import { age } from './age.ts';
import { area } from './area.ts';
import { assign } from './assign.ts';
import { became } from './became.ts';
import { day } from './day.ts';
import { differs } from './differs.ts';
import { end } from './end.ts';
import { fact } from './fact.ts';
import { help } from './help.ts';
import { hindsight } from './hindsight.ts';
import { menu } from './menu.ts';
import { name } from './name.ts';
import { note } from './note.ts';
import { objectives, objectivesAgain } from './objectives.ts';
import { profile } from './profile.ts';
import { question } from './question.ts';
import { resume } from './resume.ts';
import { review } from './review.ts';
import { role } from './role.ts';
import { sameName } from './same-name.ts';
import { sharing, sharingAtOnce } from './sharing.ts';
import { sign } from './sign.ts';
import { status } from './status.ts';
import { aim, target } from './target.ts';
import { track } from './track.ts';
import { unfinished } from './unfinished.ts';
import { unsaved } from './unsaved.ts';
import { welcome } from './welcome.ts';
import { when } from './when.ts';
import { who } from './who.ts';

/** The kinds of steps, in the order of the interview. */
export const STEPS: Readonly<Record<string, StepKind>> = {
  resume,
  welcome,
  name,
  'same-name': sameName,
  profile,
  role,
  age,
  track,
  fact,
  accompaniment,
  objectives,
  area,
  question,
  differs,
  hindsight,
  became,
  status,
  sign,
  'objectives-again': objectivesAgain,
  target,
  sharing,
  review,
  assign,
  who,
  when,
  day,
  end,
};

/** What can cover a step. */
export const OVERLAYS: Readonly<Record<Overlay, OverlayKind>> = {
  help,
  note,
  aim,
  sharing: sharingAtOnce,
  menu,
  unfinished,
  unsaved,
};

export function kindOf({ at }: Step): StepKind {
  const kind = STEPS[at];
  if (!kind) throw new RangeError(`No step ${at}.`);
  return kind;
}

/** How to reply to the screen: to the overlay, or to the step. */
export function askedOn(model: Interview): Asked {
  const { overlay, step } = model;
  const kind = kindOf(step);
  return overlay === null ? kind.ask(model, step) : OVERLAYS[overlay].ask(model, step, kind);
}
