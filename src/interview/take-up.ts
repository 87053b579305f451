import type { Draft } from './draft.ts';
import { lastTimeOf } from './looking-back.ts';
import type { FoundFile, Interview, Older, Setting } from './model.ts';
import type { Notice } from './notice.ts';
import { isSettled, situate } from './situation.ts';
import { standingOf } from './standing.ts';
import type { Outcome } from './step.ts';

/** Resumes a file, from where it stops. */
export function takeUp(model: Interview, found: FoundFile): Outcome {
  const { setting } = model;
  const { draft, file, faults, older } = found;
  const tracked = setting.track === null ? draft : { ...draft, track: setting.track, trackChosen: true };
  // Written once: a person with a code keeps it.
  const coded = setting.code === null || tracked.code !== null ? tracked : { ...tracked, code: setting.code };
  const notices: Notice[] = faults > 0 ? [{ code: 'not-understood', faults, file }] : [];
  return {
    model: {
      ...model,
      before: setting.review ?? lastTimeOf(setting, found),
      draft: coded,
      file,
      describing: older?.lacksFacts ?? false,
      correcting: standingOf(setting, found).state === 'past',
      notices: older ? [...notices, ...lost(setting, coded, older)] : notices,
    },
    go: 'resume',
  };
}

/** What cannot be carried over from an older file; what is no longer asked is only said the first time. */
function lost({ questionnaire }: Setting, draft: Draft, { again, unasked, lacksFacts }: Older): Notice[] {
  const open = situate(questionnaire, draft).shown.filter((cell) => !isSettled(cell));
  const asked = again.filter((id) => open.some(({ question }) => question.id === id));
  const gone = lacksFacts ? unasked : 0;
  return asked.length + gone > 0 ? [{ code: 'older-answers', again: asked, unasked: gone }] : [];
}
