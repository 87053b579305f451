import { type Finding, finding } from '../diagnostics/diagnostic.js';
import { type Action, isScored, type Profile, type Question } from '../model/questionnaire.js';
import { isImprovable, isLow } from './low.js';
import { FALSE, TRUE, UNDETERMINED } from './possible.js';
import { counts } from './reach.js';
import { type Goal, possible } from './search.js';
import { areSure, isWhole, type Subject } from './subject.js';

/** What is wrong with actions one by one, and with where they begin. */
export function actions(subject: Subject): Finding[] {
  const { actions: catalogue } = subject.questionnaire;
  return [
    ...catalogue.flatMap((action) => [...neverChosen(subject, action), ...toolWithoutObjective(action)]),
    ...noFirstAction(subject),
  ];
}

/** What an action's condition asks. */
export const mayHold = ({ when }: Action): Goal[] => (when ? [{ of: when, wanted: TRUE }] : []);

/** What an answer must be for an action to be wanted; null where not knowing is enough. */
type Wish = typeof isLow | null;

/** Whether such an answer to a question may call for an action, for one of the profiles. */
function mends(
  subject: Subject,
  { action, question, wish }: { action: Action; question: Question; wish: Wish },
  profiles?: readonly string[],
): boolean {
  if (!isScored(question)) return false;
  const wished = wish?.(question);
  if (wished === null) return false;
  // Nothing hides the question, nor keeps the action away.
  if (!action.when && !question.when) return true;
  const shows: Goal[] = question.when ? [{ of: question.when, wanted: TRUE }] : [];
  const goals = [...mayHold(action), ...(wished ? [{ of: wished, wanted: TRUE }] : []), ...shows];
  return possible(subject, goals, profiles && { profiles }) !== false;
}

function neverChosen(subject: Subject, action: Action): Finding[] {
  const addressed = action.addresses.flatMap((id) => subject.questions.get(id) ?? []);
  if (addressed.length < action.addresses.length || (action.when && subject.doubtful.has(action.when)))
    return [];
  const wish = action.kind === 'objective' ? null : isImprovable;
  if (addressed.some((question) => mends(subject, { action, question, wish }))) return [];
  // Mending this one action mends what depends on it too.
  if (action.when) subject.doubtful.set(action.when, 'all');
  const args = { action: action.id, questions: action.addresses, isScored: addressed.some(isScored) };
  subject.neverChosen += 1;
  return [finding('CN603', [...action.path, 'addresses'], args, 'key')];
}

function toolWithoutObjective(action: Action): Finding[] {
  if (action.kind !== 'tool' || action.objectives.length > 0) return [];
  return [finding('CN606', [...action.path, 'objectives'], { action: action.id }, 'key')];
}

function noFirstAction(subject: Subject): Finding[] {
  const { actions: catalogue } = subject.questionnaire;
  const always = ({ when }: Action) =>
    when === null ||
    possible(subject, [{ of: when, wanted: FALSE | UNDETERMINED }]) === false ||
    subject.doubtful.has(when);
  if (!isWhole(subject, 'action')) return [];
  const first = catalogue.filter(({ kind }) => kind === 'objective');
  if (catalogue.length === 0 || first.some(always)) return [];
  // What these actions alone would mend is not forgotten: it waits for their conditions.
  for (const { when } of first) if (when) subject.doubtful.set(when, 'all');
  const [only, ...others] = first;
  const at = only && others.length === 0 ? [...only.path, 'when'] : ['actions'];
  return [finding('CN607', at, { isConditional: first.length > 0 }, 'key')];
}

/** How many questions an action may address. */
const MOST_ADDRESSED = 4;

/** Of how many scored questions an action must mend the low answers, before the others seem forgotten. */
const MOST = 3 / 4;

/**
 * Questions whose low answers no action mends, for some profile. Only where most have one: a questionnaire that
 * proposes a few actions has not forgotten the rest.
 */
export function forgotten(subject: Subject): Finding[] {
  if (!isWhole(subject, 'question', 'profile', 'action') || !areSure(subject)) return [];
  const scored = subject.questionnaire.questions.filter(counts);
  const lacking = scored.map((question) => ({ question, profiles: withoutAction(subject, question) }));
  const mended = lacking.filter(({ profiles }) => profiles.length === 0).length;
  if (mended < scored.length * MOST) return [];
  // Those that an action which is never chosen was to mend wait for it.
  if (scored.length - mended <= subject.neverChosen * MOST_ADDRESSED) return [];
  return lacking.flatMap(({ question, profiles }) => {
    if (profiles.length === 0) return [];
    const all = profiles.length === subject.questionnaire.profiles.length;
    const args = { question: question.id, profiles: all ? [] : profiles };
    return [finding('CN602', [...question.path, 'id'], args)];
  });
}

/** The profiles that see a question and have no action for its low answers. */
function withoutAction(subject: Subject, question: Question): string[] {
  const mending = subject.questionnaire.actions.filter((action) => action.addresses.includes(question.id));
  const sees = ({ id }: Profile) =>
    !question.when || possible(subject, [{ of: question.when, wanted: TRUE }], { profiles: [id] }) !== false;
  return subject.questionnaire.profiles
    .filter(
      (profile) =>
        sees(profile) &&
        !mending.some((action) => mends(subject, { action, question, wish: isLow }, [profile.id])),
    )
    .map((profile) => profile.id);
}
