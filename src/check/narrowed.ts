import { type Condition, isSameCondition, questionsOf } from '../model/condition.ts';
import { askedIn, hasOptions, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { FALSE, TRUE, UNDETERMINED } from './possible.ts';
import { conditionUnderPresentNames, questionUnderPresentNames } from './present-names.ts';
import { type Goal, possible } from './search.ts';
import { askedAs, type Subject } from './subject.ts';

/** Whether some structure is no longer asked a question, since its condition holds less often than before. */
export function isNarrowed(
  [before, older]: readonly [Question, Questionnaire],
  after: Question,
  newer: Subject,
): boolean {
  if (!after.when) return false;
  const { renamed } = newer.questionnaire;
  const old = before.when && conditionUnderPresentNames(before.when, renamed);
  if (old && isSameCondition(old, after.when)) return false;
  const read = [...(old ? questionsOf(old) : []), ...questionsOf(after.when)];
  // Questions that are gone are reported themselves.
  if (read.some((id) => !askedAs(newer, id))) return false;
  const goals: Goal[] = [
    ...(old ? [{ of: old, wanted: TRUE }] : []),
    { of: after.when, wanted: FALSE | UNDETERMINED },
    ...askedIn(older).flatMap((question): Goal[] => {
      const id = renamed.questions.get(question.id) ?? question.id;
      const named = questionUnderPresentNames(question, id, renamed);
      return read.includes(id) ? asGivenBefore(named, askedAs(newer, id)) : [];
    }),
  ];
  const profiles = older.profiles
    .map(({ id }) => renamed.profiles.get(id) ?? id)
    .filter((id) => isStillThere(newer, id));
  return possible(newer, goals, { profiles }) === true;
}

const isStillThere = ({ questionnaire }: Subject, profile: string): boolean =>
  questionnaire.profiles.some(({ id }) => id === profile);

/** The goals that exclude the answers that nobody could give before. */
function asGivenBefore(before: Question, after: Question | undefined): Goal[] {
  if (!after || !hasOptions(before) || !hasOptions(after)) return [];
  const known = new Set(before.options.map(({ id }) => id));
  const oneOf = after.options.map(({ id }) => id).filter((id) => !known.has(id));
  const isNew: Condition = { kind: 'answer', question: after.id, oneOf, path: after.path };
  return oneOf.length > 0 ? [{ of: isNew, wanted: FALSE | UNDETERMINED }] : [];
}
