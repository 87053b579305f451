import type { AreaId, Fact, Questionnaire } from '../../model/questionnaire.ts';
import type { Cell } from '../../scoring/cell.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { asksFacts } from './facts.ts';
import type { FoundFile, Interview, Setting } from './interview.ts';
import { isSettled, situate } from './situation.ts';
import { planOf, stemOf } from './stem.ts';
import type { Step } from './step.ts';

/** What can be chosen on the first screen of a folder that holds answers already. */
export type ResumeOffer =
  | {
      kind: 'continue';
      found: FoundFile;
      answered: number;
      /** null where no track was chosen yet. */
      asked: number | null;
      person: number;
      finished: boolean;
    }
  /** A further person answers for this structure. */
  | { kind: 'join'; found: FoundFile }
  | { kind: 'new' };

export function resumeOffers({ setting }: Interview): ResumeOffer[] {
  const { found, respondent } = setting;
  const again = found
    .filter(({ draft }) => !respondent || isFurther(setting, draft))
    .map(continueOffer(setting));
  if (!respondent) return [...again, { kind: 'new' }];
  // A finished person has nothing more to say under --respondent, and nobody else may read it there.
  const unfinished = again.filter((offer) => offer.kind === 'continue' && !offer.finished);
  const structures = found.filter(
    ({ draft }, i) =>
      draft.name !== null &&
      draft.profile !== null &&
      found.findIndex((other) => other.draft.name === draft.name) === i,
  );
  // Whoever was interrupted comes back to their own answers first.
  return [
    ...unfinished,
    ...structures.map((each): ResumeOffer => ({ kind: 'join', found: each })),
    { kind: 'new' },
  ];
}

/** Whether a draft is the one of a person who answers beside others. */
function isFurther({ found }: Setting, draft: Draft): boolean {
  return draft.role !== null || draft.age !== null || draft.code !== null || personOf(found, draft) > 1;
}

/** Whether a file was answered to the end, and made a plan. */
export const hasPlan = ({ naming }: Setting, file: string): boolean => naming.isTaken(planOf(file));

function continueOffer(setting: Setting) {
  const { found, questionnaire, track } = setting;
  return (each: FoundFile): ResumeOffer => {
    const draft = { ...each.draft, track: track ?? each.draft.track };
    const { shown } = situate(questionnaire, draft);
    const answered = shown.filter(isSettled).length;
    const isKnown = track !== null || draft.trackChosen;
    const finished = isKnown && answered === shown.length && hasPlan(setting, each.file);
    return {
      kind: 'continue',
      found: each,
      answered,
      asked: isKnown ? shown.length : null,
      person: personOf(found, each.draft),
      finished,
    };
  };
}

/**
 * Which person of its structure a draft belongs to, by the order of the files' names; from 1. Answers of another year
 * stand under another stem, and are nobody else's.
 */
function personOf(found: readonly FoundFile[], draft: Draft): number {
  const own = found.find((each) => each.draft === draft);
  const same = found.filter(
    (each) =>
      draft.name !== null && each.draft.name === draft.name && stemOf(each.file) === stemOf(own?.file ?? ''),
  );
  const byName = [...same].sort((a, b) => a.file.length - b.file.length || (a.file < b.file ? -1 : 1));
  return (
    Math.max(
      0,
      byName.findIndex(({ draft: other }) => other === draft),
    ) + 1
  );
}

/** What can be done where the structure's file exists already. */
export type SameNameOffer =
  | { kind: 'continue'; found: FoundFile }
  /** Another person of the structure answers beside the first. */
  | { kind: 'another'; found: FoundFile }
  /** The same structure answers anew, a year later for one. */
  | { kind: 'anew' }
  | { kind: 'rename' };

export function sameNameOffers(interview: Interview): SameNameOffer[] {
  const { respondent } = interview.setting;
  const { found } = takenFile(interview);
  // Beside something else than this structure's answers, no plan would bring two people together.
  const another = found?.draft.name != null && ({ kind: 'another', found } as const);
  return [
    ...(found && !respondent ? [{ kind: 'continue', found } as const] : []),
    ...(another ? [another] : []),
    ...(respondent && another ? [] : [{ kind: 'anew' } as const]),
    { kind: 'rename' },
  ];
}

/** The file that a structure's name leads to, and the answers in it, if they are answers to this questionnaire. */
export function takenFile({ setting, draft }: Interview): { file: string; found: FoundFile | null } {
  const file = setting.naming.fileOf(draft.name ?? '');
  return { file, found: setting.found.find((each) => each.file === file) ?? null };
}

/** A track as it can be chosen, with what it still asks. */
export interface TrackOffer {
  /** null for all the questions. */
  track: string | null;
  /** How many questions it asks, and whether what the structure is may still change that. */
  asked: number;
  about: boolean;
  /** How many of them are settled. */
  settled: number;
  minutes: number;
}

export function trackOffers({ setting, draft }: Interview): TrackOffer[] {
  const { questionnaire } = setting;
  const about = asksFacts(questionnaire, draft) && questionnaire.facts.some(({ id }) => !draft.facts.has(id));
  return [...questionnaire.tracks.map(({ id }) => id), null].map((track) => {
    const tracked = { ...draft, track };
    const { shown } = situate(questionnaire, tracked);
    const settled = shown.filter(isSettled).length;
    return { track, asked: shown.length, about, settled, minutes: trackMinutes(questionnaire, tracked) };
  });
}

/** How long a draft's track takes, in minutes: as it says, or for all the questions at the pace of the longest track. */
function trackMinutes(questionnaire: Questionnaire, draft: Draft): number {
  const announced = questionnaire.tracks.find(({ id }) => id === draft.track)?.minutes;
  if (announced !== undefined) return announced;
  const taken = situate(questionnaire, draft).shown.length * minutesEach(questionnaire, draft);
  if (taken < 10) return Math.max(1, Math.round(taken));
  // The longer, the rounder: one question more or less, which the profile may bring, is no other duration. And
  // upwards: whoever sets a time aside is to have enough of it.
  const step = taken <= 30 ? 5 : 10;
  return Math.ceil(taken / step) * step;
}

/**
 * Minutes a question takes on a draft's track, of those that it asks of this structure; on the longest track where
 * the draft has none; half a minute where there is no track.
 */
export function minutesEach(questionnaire: Questionnaire, draft: Draft): number {
  const { tracks } = questionnaire;
  const [longest] = [...tracks].sort((a, b) => b.questions.length - a.questions.length);
  const measured = tracks.find(({ id }) => id === draft.track) ?? longest;
  if (!measured) return 0.5;
  const on = measured.id === draft.track ? draft : { ...draft, track: measured.id };
  const { shown, pending } = situate(questionnaire, on);
  return measured.minutes / Math.max(1, shown.length + pending.length);
}

/** A line of the review. */
export type ReviewLine =
  | { kind: 'finish' }
  /** What the structure is, and what it wants. */
  | { kind: 'name' | 'profile' | 'accompaniment' | 'objectives' }
  | { kind: 'fact'; fact: Fact }
  | { kind: 'question'; cell: Cell; group: 'open' | AreaId };

/** The review: what is unanswered first, then the structure, then the areas with their answers. */
export function reviewLines(interview: Interview): ReviewLine[] {
  const { setting, draft } = interview;
  const { shown } = situate(setting.questionnaire, draft);
  const line = (group: 'open' | AreaId) => (cell: Cell) => ({ kind: 'question', cell, group }) as const;
  return [
    { kind: 'finish' },
    ...shown.filter((cell) => !isSettled(cell)).map(line('open')),
    ...(setting.questionnaire.objectives.length > 0 ? [{ kind: 'objectives' } as const] : []),
    ...(joinsAnother(interview) ? [] : structureLines(setting)),
    ...setting.questionnaire.areas.flatMap(({ id }) =>
      shown.filter((cell) => isSettled(cell) && cell.question.area === id).map(line(id)),
    ),
  ];
}

/** What a line of the review amends. */
export function amends(line: Exclude<ReviewLine, { kind: 'finish' }>): Step {
  switch (line.kind) {
    case 'question':
      return { at: 'question', question: line.cell.question.id };
    case 'fact':
      return { at: 'fact', fact: line.fact.id };
    default:
      return { at: line.kind };
  }
}

function structureLines({ questionnaire }: Setting): ReviewLine[] {
  return [
    { kind: 'name' },
    { kind: 'profile' },
    ...questionnaire.facts.map((fact) => ({ kind: 'fact', fact }) as const),
    { kind: 'accompaniment' },
  ];
}

/** Whether a further person answers for a structure of which another file says what it is. */
export function joinsAnother({ setting, file, draft }: Interview): boolean {
  return (
    setting.respondent &&
    file !== null &&
    setting.found.some((found) => found.file !== file && found.draft.name === draft.name)
  );
}

/** A draft for a further person of a structure: what the structure is, and nothing of what was answered. */
export function joined({ today, track, code }: Setting, { draft }: FoundFile): Draft {
  return {
    ...EMPTY_DRAFT,
    name: draft.name,
    profile: draft.profile,
    facts: draft.facts,
    accompaniment: draft.accompaniment,
    code,
    track: track ?? draft.track,
    trackChosen: true,
    date: today,
  };
}
