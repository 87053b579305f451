import {
  type Action,
  AXES,
  type AxisId,
  isScored,
  ownQuestion,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import { TRUE } from './possible.ts';
import { counts, onTrack, reach } from './reach.ts';
import { possible } from './search.ts';
import { type Subject, subjectOf } from './subject.ts';

/** What a structure of one profile meets at most on one track. */
export interface Covered {
  profile: string;
  /** null for the whole questionnaire. */
  track: string | null;
  questions: number;
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
    const seen = reach(subject, profile);
    const row = (questions: readonly Question[]) => ({
      profile: profile.id,
      questions: questions.length,
      weights: weightsOf(questions.filter(counts)),
      actions: questionnaire.actions.filter((action) => isWithinReach(subject, action, profile.id, questions))
        .length,
    });
    return [
      ...questionnaire.tracks.map((track) => ({
        ...row(onTrack(seen, track)),
        track: track.id,
        minutes: track.minutes,
      })),
      { ...row(seen), track: null, minutes: null },
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
}

/** The questions and actions that no plan or score depends on. */
export function loose(questionnaire: Questionnaire): Loose {
  const subject = subjectOf(questionnaire);
  const { questions, actions, profiles } = questionnaire;
  const own = new Set(actions.map(ownQuestion));
  const byProfile = profiles.map((profile) => ({ profile, seen: reach(subject, profile) }));
  const scored = new Set(ids(questions.filter(isScored)));
  const isReachable = (action: Action) =>
    scored.has(ownQuestion(action)) &&
    byProfile.some(({ profile, seen }) => isWithinReach(subject, action, profile.id, seen));
  return {
    weightless: ids(questions.filter((question) => !counts(question))),
    unanswered: ids(questions.filter((question) => counts(question) && !own.has(question.id))),
    unreachable: ids(actions.filter((action) => !isReachable(action))),
  };
}

const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

const weightsOf = (questions: readonly Question[]): Record<AxisId, number> =>
  Object.fromEntries(
    AXES.map((axis) => [axis, questions.reduce((sum, { weights }) => sum + (weights[axis] ?? 0), 0)]),
  ) as Record<AxisId, number>;

function isWithinReach(
  subject: Subject,
  action: Action,
  profile: string,
  questions: readonly Question[],
): boolean {
  if (!questions.some(({ id }) => id === ownQuestion(action))) return false;
  const world = { profiles: [profile], track: new Set(questions.map((question) => question.id)) };
  return action.when === null || possible(subject, [{ of: action.when, wanted: TRUE }], world) !== false;
}
