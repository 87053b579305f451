import { daysApart } from '../model/day.ts';
import { planFileName } from '../model/stem.ts';
import { ROUND_DAYS } from '../model/thresholds.ts';
import type { Draft } from './draft.ts';
import type { FoundFile, Setting } from './model.ts';
import { countedIn, isSettled, situate } from './situation.ts';

/** How far the answers in a file have got. */
export interface Standing {
  found: FoundFile;
  answered: number;
  /** null if no track was chosen yet. */
  asked: number | null;
  /** `past`: finished so long ago that they are no longer changed; the structure takes stock anew. */
  state: 'begun' | 'finished' | 'past';
  isRecent: boolean;
}

export function standingOf(setting: Setting, found: FoundFile): Standing {
  const { draft, file } = found;
  const counted = countedIn(situate(setting.questionnaire, draft, setting.track ?? draft.track));
  const answered = counted.filter(isSettled).length;
  const isKnown = setting.track !== null || draft.trackChosen;
  const isComplete = isKnown && answered > 0 && answered === counted.length;
  const isRecent = !isOld(draft, setting);
  const isPlanned = hasPlan(setting, file);
  const isPast = !isRecent && (isComplete || (isPlanned && answered > 0));
  return {
    found,
    answered,
    asked: isKnown ? counted.length : null,
    state: isPast ? 'past' : isComplete && isPlanned ? 'finished' : 'begun',
    isRecent,
  };
}

/** Whether a file has a plan. */
export const hasPlan = ({ naming }: Setting, file: string): boolean => naming.isTaken(planFileName(file));

/** Whether answers are of another time, and anything said now is another assessment. */
export function isOld({ date }: Draft, { today }: Setting): boolean {
  return date !== null && date < today && daysApart(date, today) > ROUND_DAYS;
}

/** Whether a structure's new answers look back on these, which are of another time, if of the same questionnaire. */
export const isPastRound = ({ isRecent, answered, found }: Standing): boolean =>
  !isRecent && answered > 0 && found.older === null;

/** Whether two drafts are the same structure's: by its id where both have one, else as their files' names are. */
export function isSameName({ naming }: Setting, one: Draft, other: Draft): boolean {
  const { fileOf } = naming;
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return one.name !== null && other.name !== null && fileOf(one.name) === fileOf(other.name);
}

/** Whether a file's answers are of a later day than another's. */
export const isLater = (one: Pick<FoundFile, 'draft'>, other: Pick<FoundFile, 'draft'>): boolean =>
  (one.draft.date ?? '') > (other.draft.date ?? '');
