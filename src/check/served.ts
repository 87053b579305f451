import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import {
  type Action,
  isScored,
  type Objective,
  ownQuestion,
  type Profile,
  type Track,
} from '../model/questionnaire.ts';
import { goalsOf } from './actions.ts';
import { TRUE } from './possible.ts';
import { possible } from './search.ts';
import { areSure, isWhole, type Subject } from './subject.ts';

/** How many actions a plan holds by default. */
const PLAN = 7;

/** No action at all, objectives that none serves, for some or for all, and unscored questions or long chains in actions. */
export function served(subject: Subject): Finding[] {
  const { objectives, actions } = subject.questionnaire;
  const isKnown = isWhole(subject, 'question', 'profile', 'fact', 'action', 'objective') && areSure(subject);
  return [
    ...actions.flatMap((action) => unscored(subject, action)),
    ...tooLate(actions),
    ...(actions.length === 0 && isWhole(subject, 'action') ? [finding('CN612', ['actions'], {}, 'key')] : []),
    ...(isKnown && actions.length > 0 ? objectives.flatMap((one) => unserved(subject, one)) : []),
  ];
}

/** Checks by profile in the whole questionnaire; if every profile is served there, by track. */
function unserved(subject: Subject, { id, path }: Objective): Finding[] {
  const { actions, profiles, tracks } = subject.questionnaire;
  const serving = actions.filter(({ objectives }) => objectives.includes(id));
  const tell = (without: readonly Profile[], among: readonly Profile[], cut: readonly Track[]) => {
    const some = without.length === among.length ? [] : without.map((profile) => profile.id);
    const args = { objective: id, profiles: some, tracks: cut.map((track) => track.id) };
    return [finding('CN611', [...path, 'id'], { ...args, isServed: serving.length > 0 })];
  };
  // A tool without an objective may be meant for it: the tool is reported instead.
  const isExplained = actions.some(({ kind, objectives }) => kind === 'tool' && objectives.length === 0);
  if (serving.length === 0) return isExplained ? [] : tell(profiles, profiles, []);
  if (serving.some((action) => subject.neverChosen.has(action))) return [];
  const lacks = (profile: Profile, track: Track | null) =>
    !serving.some((action) => isWithinReach(subject, action, profile, track));
  const without = profiles.filter((profile) => lacks(profile, null));
  if (without.length > 0) return tell(without, profiles, []);
  const cut = tracks
    .filter((track) => !subject.danglingTracks.has(track.id))
    .map((track) => ({ track, without: profiles.filter((profile) => lacks(profile, track)) }))
    .filter((one) => one.without.length > 0);
  const [first] = cut;
  if (!first) return [];
  const alike = cut.filter((one) => one.without.length === first.without.length);
  return tell(
    first.without,
    profiles,
    alike.map(({ track }) => track),
  );
}

/** Whether some structure of a profile is asked an action's own question and may meet its condition. */
function isWithinReach(subject: Subject, action: Action, { id }: Profile, track: Track | null): boolean {
  const own = subject.questions.get(ownQuestion(action));
  if (!own || (track && !track.questions.includes(own.id))) return false;
  const goals = [...(own.when ? [{ of: own.when, wanted: TRUE }] : []), ...goalsOf(action)];
  const world = { profiles: [id], ...(track && { track: new Set(track.questions) }) };
  return goals.length === 0 || possible(subject, goals, world) !== false;
}

/** Questions, apart from its own, that an action addresses although they have no score. */
function unscored(subject: Subject, { id, path, addresses }: Action): Finding[] {
  return addresses.flatMap((address, i) => {
    const question = subject.questions.get(address);
    if (i === 0 || !question || isScored(question) || subject.unweighed.has(question)) return [];
    return [finding('CN613', [...path, 'addresses', i], { action: id, question: address })];
  });
}

/** Actions that come after more others than a plan holds; in a chain, only the first. */
function tooLate(actions: readonly Action[]): Finding[] {
  const byId = new Map([...actions].reverse().map((action) => [action.id, action]));
  const requiredBy = ({ requires }: Action) => requires.flatMap((id) => byId.get(id) ?? []);
  const isLate = (action: Action) => allBefore(action, requiredBy, PLAN).size >= PLAN;
  return actions.flatMap((action) => {
    if (!isLate(action) || requiredBy(action).some(isLate)) return [];
    const before = allBefore(action, requiredBy, Number.POSITIVE_INFINITY);
    if (before.has(action)) return [];
    const args = { action: action.id, before: before.size, most: PLAN };
    return [finding('CN614', [...action.path, 'requires'], args, 'key')];
  });
}

/** What an action requires, directly or not. @param most stop at this many. */
function allBefore(action: Action, requiredBy: (action: Action) => Action[], most: number): Set<Action> {
  const found = new Set(requiredBy(action));
  for (const earlier of found) {
    if (found.size >= most) break;
    for (const required of requiredBy(earlier)) found.add(required);
  }
  return found;
}
