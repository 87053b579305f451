import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { NOT_REVIEWED } from '../model/reviewed.ts';
import { stemOf } from '../model/stem.ts';
import { type Draft, sheetOf } from './draft.ts';
import {
  type Before,
  type FoundFile,
  type Interview,
  joinsAnother,
  newDraft,
  type Setting,
} from './model.ts';
import { freeAnew, freeBeside } from './names.ts';
import { isPersonal } from './people.ts';
import { isAnothers, planOf } from './plan-of.ts';
import { isLater, isOld, isSameName } from './standing.ts';

type Earlier = Pick<FoundFile, 'file' | 'draft' | 'version'>;

/** Answers as a review looks back on them. @param others files of the folder, of other people and structures too. */
export function beforeOf(
  questionnaire: Questionnaire,
  { file, draft, version }: Earlier,
  others: readonly AnswerSheet[],
): Before {
  const mine = sheetOf(draft, file);
  const sheets = [mine, ...others.filter((other) => isAnothers(other, mine))];
  return {
    file,
    draft,
    version,
    files: sheets.map((sheet) => sheet.file),
    actions: planOf(questionnaire, sheets).actions.map(({ action }) => action.id),
  };
}

/** The same, of a file of the folder. */
export const beforeIn = ({ questionnaire, found }: Setting, one: FoundFile): Before =>
  beforeOf(
    questionnaire,
    one,
    found.filter(({ faults }) => faults === 0).map(({ draft, file }) => sheetOf(draft, file)),
  );

/**
 * An interview that looks back on earlier answers, from its start: of what they say, it takes over what names the
 * structure and the person, and how much is asked, since only what both times have is compared.
 */
export function lookingBack(model: Interview, before: Before): Interview {
  const { setting } = model;
  const { id, name, profile, training, role, age, track, trackChosen, date } = before.draft;
  const file = freeFile(setting, before);
  const draft: Draft = {
    ...newDraft(setting),
    ...{ id, name, profile, training },
    ...(setting.respondent && { role, age }),
    ...(setting.track === null && { track, trackChosen }),
    review: { ...NOT_REVIEWED, date },
  };
  const next = { ...model, before, draft, file, describing: false, correcting: false };
  if (!joinsAnother(next)) return next;
  // The facts are not asked again of who answers along with others.
  const { facts, accompaniment } = latestOf(setting, before).draft;
  return { ...next, draft: { ...draft, facts, accompaniment } };
}

/** Files of the folder whose answers look back on these, given by the same person: a review that goes on. */
export const begunReviews = (setting: Setting, before: Before): FoundFile[] =>
  setting.found.filter(
    ({ file, draft }) =>
      file !== before.file &&
      isPersonal(draft) === setting.respondent &&
      (before.draft.code === null || !setting.respondent || draft.code === before.draft.code) &&
      looksBackOn(setting, draft, before.draft),
  );

/** What the answers of a file look back on, as far as that is in the folder, to the same questionnaire. */
export function lastTimeOf(setting: Setting, one: FoundFile): Before | null {
  const last = earlierOf(setting, one);
  return last?.older === null ? beforeIn(setting, last) : null;
}

/** The day of the answers that a file's look back on, if those are in no file of the folder; null otherwise. */
export const missedDay = (setting: Setting, one: Pick<FoundFile, 'file' | 'draft'>): string | null =>
  earlierOf(setting, one) === null ? one.draft.review.date : null;

/** The file that the answers of another look back on: what the same person said, or else the team. */
function earlierOf(setting: Setting, { file, draft }: Pick<FoundFile, 'file' | 'draft'>): FoundFile | null {
  const all = setting.found.filter((each) => each.file !== file && looksBackOn(setting, draft, each.draft));
  const own = draft.code === null ? undefined : all.find((each) => each.draft.code === draft.code);
  return own ?? all.find((each) => !isPersonal(each.draft)) ?? null;
}

const looksBackOn = (setting: Setting, now: Draft, then: Draft): boolean =>
  now.review.date !== null && now.review.date === then.date && isSameName(setting, now, then);

/** Files of the structure of these days: not those of last time, however near they are. */
const present = (setting: Setting, { file, draft }: Before): FoundFile[] =>
  setting.found.filter(
    (each) =>
      stemOf(each.file) !== stemOf(file) &&
      isSameName(setting, each.draft, draft) &&
      !isOld(each.draft, setting),
  );

const latestOf = (setting: Setting, before: Before): Pick<FoundFile, 'file' | 'draft'> =>
  present(setting, before).reduce<Pick<FoundFile, 'file' | 'draft'>>(
    (last, each) => (isLater(each, last) ? each : last),
    before,
  );

/** Where the new answers go: never over the earlier ones, and beside those that other people gave these days. */
function freeFile(setting: Setting, before: Before): string {
  const others = present(setting, before);
  const isBeside = setting.respondent || others.every(({ draft }) => isPersonal(draft));
  return others.length > 0 && isBeside
    ? freeBeside(setting, latestOf(setting, before).file)
    : freeAnew(setting, before.draft.name ?? '');
}
