import type { Questionnaire } from '../model/questionnaire.ts';
import { type Arrangement, type HeldHalfDay, PROPOSED, proposed, subjectsOf } from './arranged.ts';
import type { CollectiveTally } from './collective.ts';
import type { Decided } from './decided.ts';
import { held } from './held.ts';
import type { Member } from './member.ts';
import { sharedDangers } from './practice.ts';
import { programme } from './programme.ts';

/** What a cohort's programme is made from. */
export type Basis =
  /** Nothing yet but the days that were asked for, one a half-day. */
  | { from: 'proposal'; dates: readonly string[] }
  /** @param proposedThen the questions that the proposal took up when the file was written; null if it does not say. */
  | { from: 'file'; decided: Decided; proposedThen: readonly string[] | null }
  /** A file that cannot be read: nothing stands in its place. */
  | { from: 'unread' };

/**
 * The half-days that a cohort holds.
 * @param members the structures that come; null if too many to list.
 */
export function arrange(
  basis: Basis,
  tally: CollectiveTally,
  members: readonly Member[] | null,
): { programme: HeldHalfDay[]; arrangement: Arrangement } {
  if (basis.from === 'unread') return { programme: [], arrangement: { ...PROPOSED, from: 'unread' } };
  const proposal = programme(tally, members);
  if (basis.from === 'proposal') {
    return { programme: onDays(proposal.map(proposed), basis.dates, tally, members), arrangement: PROPOSED };
  }
  const halfDays = held(basis.decided, tally, members);
  const asProposed = onDays(proposal.map(proposed), [], tally, members);
  // What nobody changed but its days is told as the first time.
  if (isSame(halfDays, asProposed)) {
    const programme = asProposed.map((halfDay, i) => ({ ...halfDay, date: halfDays[i]?.date ?? null }));
    return { programme, arrangement: PROPOSED };
  }
  const taken = takenUp(halfDays, tally.questionnaire);
  const now = subjectsOf(proposal);
  const then = basis.proposedThen ?? now;
  return {
    programme: halfDays,
    arrangement: {
      from: 'file',
      dropped: sharedDangers(tally).flatMap(({ question: { id } }) => (taken.includes(id) ? [] : [id])),
      added: now.filter((id) => !then.includes(id)),
      gone: then.filter((id) => !now.includes(id)),
    },
  };
}

/** Whether half-days are the same but for their days: about the same, for the same people. */
function isSame(some: readonly HeldHalfDay[], others: readonly HeldHalfDay[]): boolean {
  const said = (halfDays: readonly HeldHalfDay[]) =>
    JSON.stringify(
      halfDays.map((halfDay) => [
        ...[halfDay.kind, halfDay.title, halfDay.groups, halfDay.concerned],
        'questions' in halfDay ? halfDay.questions.map(({ question }) => question) : null,
        'exercise' in halfDay ? halfDay.exercise : null,
        'actions' in halfDay ? halfDay.actions : null,
        'cases' in halfDay ? halfDay.cases.map(({ structure, question }) => [structure, question]) : null,
        'examples' in halfDay ? halfDay.examples : null,
      ]),
    );
  return said(some) === said(others);
}

/** The questions that half-days are about, or that one of their actions or cases takes up. */
function takenUp(halfDays: readonly HeldHalfDay[], { actions }: Questionnaire): string[] {
  const begun = halfDays.flatMap((halfDay) =>
    halfDay.kind === 'practice'
      ? halfDay.actions
      : halfDay.kind === 'theme' && halfDay.exercise !== null
        ? [halfDay.exercise]
        : [],
  );
  return [
    ...subjectsOf(halfDays),
    ...halfDays.flatMap((halfDay) =>
      'cases' in halfDay ? halfDay.cases.map(({ question }) => question) : [],
    ),
    ...actions.flatMap(({ id, addresses }) => (begun.includes(id) ? addresses : [])),
  ];
}

/** The half-days on their days, the group's review last; the days between them are free. */
function onDays(
  halfDays: readonly HeldHalfDay[],
  dates: readonly string[],
  { structures }: CollectiveTally,
  members: readonly Member[] | null,
): HeldHalfDay[] {
  if (halfDays.length === 0) return [];
  const left = dates.slice(halfDays.length);
  const own = (kind: 'free' | 'review', date: string | null): HeldHalfDay => ({
    kind,
    structures,
    concerned: members?.map(({ key }) => key) ?? null,
    questions: [],
    title: null,
    date,
    groups: [],
  });
  return [
    ...halfDays.map((halfDay, i) => ({ ...halfDay, date: dates[i] ?? null })),
    ...left.slice(0, -1).map((date) => own('free', date)),
    own('review', left.at(-1) ?? null),
  ];
}
