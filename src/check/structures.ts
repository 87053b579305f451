import { type Condition, leaves } from '../model/condition.ts';
import { isFact } from '../model/questionnaire.ts';
import { representatives } from './answers.ts';
import { behind, leavesBehind, leavesOn, type Setting } from './search.ts';
import type { Subject } from './subject.ts';

/** A kind of structure: its profile, and the facts that matter here. */
export interface Kind {
  /** null if no condition reads profiles. */
  profile: string | null;
  facts: ReadonlyMap<string, Setting>;
}

/** Above this, there are too many kinds to go through. */
const MOST_KINDS = 3_000;

/**
 * The kinds of structures that conditions, and those behind them, can tell apart before any question is answered: every
 * profile with every set of facts, said or not.
 * @returns null if there are too many.
 */
export function structures(subject: Subject, conditions: readonly Condition[]): Kind[] | null {
  const asked = behind(subject, conditions);
  const read = leavesBehind(subject, conditions, asked);
  let sets: ReadonlyMap<string, Setting>[] = [new Map()];
  for (const fact of asked.filter(isFact)) {
    const answers = representatives(fact, leavesOn(fact, read));
    if (!answers || sets.length * (answers.length + 1) > MOST_KINDS) return null;
    const settings: Setting[] = [...answers.map((answer) => ({ answer })), 'open'];
    sets = sets.flatMap((set) => settings.map((setting) => new Map([...set, [fact.id, setting]])));
  }
  return profilesApart(subject, [...conditions, ...asked.flatMap(({ when }) => when ?? [])]).flatMap(
    (profile) => sets.map((facts) => ({ profile, facts })),
  );
}

/** The profiles, if a condition reads them. */
function profilesApart({ questionnaire }: Subject, conditions: readonly Condition[]): (string | null)[] {
  const profiles = questionnaire.profiles.map(({ id }) => id);
  const isRead = conditions.flatMap(leaves).some(({ kind }) => kind === 'profile');
  return isRead ? profiles : [null];
}
