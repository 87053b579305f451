import { type Aloud, leastMinutes, minutesToRead } from '../model/aloud.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { EPSILON } from '../model/thresholds.ts';
import { answerThen } from './differing.ts';
import { EMPTY_DRAFT } from './draft.ts';
import { leftOn, type Past, type Place, read } from './left.ts';
import { type Interview, joinsAnother, keyOf } from './model.ts';
import { pastActions } from './past-plan.ts';
import { waitsForFacts } from './steps/fact.ts';
import { askedAgain } from './steps/objectives.ts';

/** A time as it is announced, in whole minutes, from a team that moves on to one that discusses. */
export interface Minutes {
  readonly least: number;
  readonly most: number;
}

/** How much less time silent reading takes than reading aloud. */
const SILENTLY = 0.7;

/** How much longer a team that discusses takes. */
const DISCUSSING = 1.5;

/** How long a track takes from the start, for a profile; null for the one that takes the longest. */
export function minutesInAll(
  questionnaire: Questionnaire,
  profile: string | null,
  track: string | null,
): Minutes {
  const whole = wholeOf(questionnaire, profile, track);
  return rounded(leastMinutes(whole) * announcedPace(questionnaire, profile, track), minutesToRead(whole));
}

/**
 * How long all that is left takes, wishes for the year to come included: at the team's pace as soon as it is known, and
 * until then by what is read aloud and talked about, or by what the questionnaire announces if that is more.
 * @returns null if nothing is left.
 */
export function minutesLeft(model: Interview, track = model.draft.track): Minutes | null {
  const left = leftOn(placeOf(model), track);
  if (left.asked === 0) return null;
  const { questionnaire } = model.setting;
  const { factor } = model.pace;
  const least = leastMinutes(left);
  if (factor === null) {
    return rounded(least * announcedPace(questionnaire, model.draft.profile, track), minutesToRead(left));
  }
  // The team's own pace is in the middle.
  const silently = minutesToRead(left) * SILENTLY;
  return rounded(Math.max((least * factor * 2) / (1 + DISCUSSING), silently), silently);
}

/** How long what is left takes at least, in minutes. */
export const leastLeft = (model: Interview): number =>
  leastMinutes(leftOn(placeOf(model), model.draft.track));

/** How long a question takes at least, in minutes. */
export const leastFor = (question: Question, questionnaire: Questionnaire): number =>
  leastMinutes(read(question, questionnaire));

/**
 * A time from `least` minutes on as people say it: to the minute up to ten or so, then to five, then to ten.
 * @param reading minutes that nobody who reads aloud can go below.
 */
function rounded(least: number, reading: number): Minutes {
  const most = least * DISCUSSING;
  const isShort = most < 12.5;
  const near = to(isShort ? 1 : stepFor(least), least, Math.round);
  const from = Math.max(1, near < reading ? to(isShort ? 1 : 5, reading, Math.ceil) : near);
  return { least: from, most: Math.max(from, to(isShort ? 1 : stepFor(most), most, Math.round)) };
}

const stepFor = (minutes: number): number => (minutes < 62.5 ? 5 : 10);
const to = (step: number, minutes: number, round: (n: number) => number): number =>
  round(minutes / step - EPSILON) * step;

/** How many times longer than the least a track takes, as its questionnaire announces: 1 or more. */
function announcedPace(questionnaire: Questionnaire, profile: string | null, id: string | null): number {
  const { tracks } = questionnaire;
  // All the questions are answered at the pace of the longest track.
  const [longest] = [...tracks].sort((a, b) => b.questions.length - a.questions.length);
  const track = tracks.find((each) => each.id === id) ?? longest;
  const least = track ? leastMinutes(wholeOf(questionnaire, profile, track.id)) : 0;
  return track && least > 0 ? Math.max(1, track.minutes / least) : 1;
}

const placeOf = (model: Interview): Place => ({
  ...model,
  questionnaire: model.setting.questionnaire,
  asksFacts: waitsForFacts(model) && !joinsAnother(model),
  asksObjectives: askedAgain(model) !== null,
  past: model.before === null ? null : pastOf(model),
});

function pastOf(model: Interview): Past {
  const { draft, visited, step } = model;
  const isPassed = (key: string): boolean => visited.has(key) && keyOf(step) !== key;
  return {
    actions: pastActions(model).filter(
      ({ id }) => !draft.review.actions.has(id) && !isPassed(keyOf({ at: 'status', action: id })),
    ),
    isCompared: (id) => answerThen(model, id) !== null,
  };
}

/** Cache per questionnaire, by profile and track: the first screen tells of all of them. */
const wholes = new WeakMap<Questionnaire, Map<string, Aloud>>();

/** All that a profile reads and says on a track; null for the profile that has the most. */
function wholeOf(questionnaire: Questionnaire, profile: string | null, track: string | null): Aloud {
  const found = wholes.get(questionnaire) ?? new Map<string, Aloud>();
  wholes.set(questionnaire, found);
  const key = JSON.stringify([profile, track]);
  const whole =
    found.get(key) ??
    (profile === null
      ? longestOf(questionnaire.profiles.map(({ id }) => wholeOf(questionnaire, id, track)))
      : leftOn(startOf(questionnaire, profile), track));
  found.set(key, whole);
  return whole;
}

const startOf = (questionnaire: Questionnaire, profile: string): Place => ({
  questionnaire,
  draft: { ...EMPTY_DRAFT, profile },
  visited: new Set(),
  step: { at: 'welcome' },
  asksFacts: true,
  asksObjectives: questionnaire.objectives.length > 0,
  past: null,
});

const longestOf = (wholes: readonly Aloud[]): Aloud =>
  wholes.reduce((most, other) => (leastMinutes(other) > leastMinutes(most) ? other : most));
