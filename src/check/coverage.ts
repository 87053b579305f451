import {
  type Action,
  AXES,
  type AxisId,
  isScored,
  ownQuestion,
  type Profile,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import { TRUE } from './possible.ts';
import { counts, onTrack } from './reach.ts';
import { possible } from './search.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What a structure of one profile meets at most on one track. */
export interface Covered {
  profile: string;
  /** null for the whole questionnaire. */
  track: string | null;
  questions: number;
  /** What it may meet besides: the searches through all answers gave up. Weights count these questions. */
  undetermined: { questions: number; actions: number };
  /** Announced; null for the whole questionnaire. */
  minutes: number | null;
  /** Sum of the weights of its scored questions. */
  weights: Record<AxisId, number>;
  /** How many actions some answers of this profile can call for. */
  actions: number;
}

/** For each profile, one row per track, then one for the whole questionnaire. */
export function coverage(questionnaire: Questionnaire): Covered[] {
  const subject = subjectOf(questionnaire);
  return questionnaire.profiles.flatMap((profile) => {
    const seen = seenBy(subject, profile);
    const row = (questions: readonly Question[]) => {
      const shown = new Map(questions.map(({ id }) => [id, seen.get(id) ?? null]));
      const called = questionnaire.actions.map((action) => isCalledFor(subject, action, profile, shown));
      const count = (some: Iterable<Known>, wanted: Known) =>
        [...some].filter((one) => one === wanted).length;
      return {
        profile: profile.id,
        questions: count(shown.values(), true),
        weights: weightsOf(questions.filter(counts)),
        actions: count(called, true),
        undetermined: { questions: count(shown.values(), null), actions: count(called, null) },
      };
    };
    const all = questionnaire.questions.filter(({ id }) => seen.has(id));
    return [
      ...questionnaire.tracks.map((track) => ({
        ...row(onTrack(all, track)),
        track: track.id,
        minutes: track.minutes,
      })),
      { ...row(all), track: null, minutes: null },
    ];
  });
}

/** What an author may have meant to count, by id. */
export interface Loose {
  /** Questions whose answers count on no axis. */
  weightless: string[];
  /** Questions that count, whose low answers call for no action: none has it as its own. */
  unanswered: string[];
  /** Actions that no answers of any profile can call for. */
  unreachable: string[];
  /** Questions and actions of which nobody knows whether anybody meets them: trying all answers takes too long. */
  unsettled: string[];
}

/** The questions and actions that no plan or score depends on. */
export function loose(questionnaire: Questionnaire): Loose {
  const subject = subjectOf(questionnaire);
  const { questions, actions, profiles } = questionnaire;
  const own = new Set(actions.map(ownQuestion));
  const byProfile = profiles.map((profile) => ({ profile, seen: seenBy(subject, profile) }));
  const scored = new Set(ids(questions.filter(isScored)));
  const shown = ({ id }: Question) =>
    either(byProfile.map(({ seen }) => seen.has(id) && (seen.get(id) ?? null)));
  const called = new Map(
    actions.map((action) => [
      action,
      scored.has(ownQuestion(action)) &&
        either(byProfile.map(({ profile, seen }) => isCalledFor(subject, action, profile, seen))),
    ]),
  );
  return {
    weightless: ids(questions.filter((question) => !counts(question))),
    unanswered: ids(questions.filter((question) => counts(question) && !own.has(question.id))),
    unreachable: ids(actions.filter((action) => called.get(action) === false)),
    unsettled: ids([
      ...questions.filter((question) => shown(question) === null),
      ...actions.filter((action) => called.get(action) === null),
    ]),
  };
}

const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

const weightsOf = (questions: readonly Question[]): Record<AxisId, number> =>
  Object.fromEntries(
    AXES.map((axis) => [axis, questions.reduce((sum, { weights }) => sum + (weights[axis] ?? 0), 0)]),
  ) as Record<AxisId, number>;

/** null if the search through all answers gave up. */
type Known = boolean | null;

const either = (some: readonly Known[]): Known => some.includes(true) || (some.includes(null) ? null : false);

/** The questions that a profile sees, by id: true if some structure does, null if one may. */
function seenBy(subject: Subject, { id: profile }: Profile): Map<string, true | null> {
  return new Map(
    subject.questionnaire.questions.flatMap(({ id, when }): [string, true | null][] => {
      const seen = when === null || possible(subject, [{ of: when, wanted: TRUE }], { profiles: [profile] });
      return seen === false ? [] : [[id, seen]];
    }),
  );
}

/** Whether some structure of a profile that is asked these questions may have an action proposed. */
function isCalledFor(
  subject: Subject,
  action: Action,
  { id }: Profile,
  asked: ReadonlyMap<string, true | null>,
): Known {
  const { when } = action;
  const own = asked.get(ownQuestion(action));
  if (own === undefined) return false;
  const world = { profiles: [id], track: new Set(asked.keys()) };
  return (when === null || possible(subject, [{ of: when, wanted: TRUE }], world)) && own;
}
