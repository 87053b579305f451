import { stemOf } from '../model/stem.ts';
import type { Draft } from './draft.ts';
import type { Interview } from './model.ts';
import { isLater, isSameName } from './standing.ts';
import type { Speaker } from './voice.ts';

/**
 * The structure's last answers of an earlier day, in another file, or those looked back on: what they say of the structure is proposed, and
 * taken over only once it is confirmed. Never what they say of its digital life.
 */
export function earlierOf({ setting, before, draft, file }: Interview): Draft | null {
  if (before !== null) return before.draft;
  const last = setting.found
    .filter((found) => file === null || stemOf(found.file) !== stemOf(file))
    .filter((found) => isSameName(setting, found.draft, draft))
    .filter((found) => found.draft.date !== null && found.draft.date < (draft.date ?? setting.today))
    .reduce(
      (latest, found) => (latest === null || isLater(found, latest) ? found : latest),
      null as Found | null,
    );
  return last?.draft ?? null;
}

type Found = Interview['setting']['found'][number];

/** Says where what is filled in comes from. */
export const proposal = ({ words, report }: Speaker, earlier: Draft | null): string[] =>
  earlier?.date == null ? [] : [words.proposed(report.day(earlier.date))];
