import { EPSILON } from '../../model/thresholds.ts';
import type { Change, Deed } from '../../review/comparison.ts';
import { capital, cut } from '../../text/typography.ts';
import { aimsHigher, onOneLine, said } from '../answers.ts';
import { actionView, shortTitle } from '../plan/action-view.ts';
import { known } from '../plan/fill-in.ts';
import { lastDay } from '../plan/reading.ts';
import { movedMost, type ReviewReading, tenths } from './reading.ts';
import type { MoveView, NextActionView, PageOneView } from './view.ts';

/** How much of each thing page one has room for. */
export interface Room {
  /** Questions that moved, each way; words of each sentence that is quoted. */
  moves: number;
  quote: number;
  /** Topics of a list, and actions of a kind, that are named. */
  names: number;
  /** Words of an action's title and first step. */
  action: number;
}

export function pageOne(read: ReviewReading, room: Room): PageOneView {
  const { comparison, words, next } = read;
  const [up, down] = ([1, -1] as const).map((way) =>
    movedMost(comparison, way)
      .slice(0, room.moves)
      .map((change) => moveView(read, change, room)),
  ) as [MoveView[], MoveView[]];
  const isToldOfSome = comparison.actions.some(({ status }) => status !== null);
  return {
    up,
    down,
    nothingMoved: up.length + down.length === 0 ? words.told.nothingMoved : null,
    clearedUp: named(
      read,
      comparison.questions.filter(({ list }) => list === 'clearedUp').map(read.topic),
      room,
    ),
    wishes: wishesView(read, room),
    deeds: isToldOfSome ? deedsView(read, room) : [],
    noDeed:
      isToldOfSome || comparison.actions.length === 0 ? null : words.told.noDeed(comparison.actions.length),
    nextTitle: next.speech.words.firstActions(next.first.length),
    next: nextView(read, room),
    noNext: next.choices.length === 0 ? words.told.noNext : null,
    nextReview: words.told.nextReview(lastDay(next, 'year')),
  };
}

function moveView(read: ReviewReading, change: Change & { step: number }, { quote }: Room): MoveView {
  const { verdicts } = read.words;
  const [before, after] = [quoted(read, change, 'before', quote), quoted(read, change, 'after', quote)];
  return {
    question: change.id,
    topic: read.heading(change),
    step: verdicts.step(tenths(change.step)),
    before,
    after,
    text: verdicts.thenToday(before, after),
  };
}

/** An answer in quotation marks, cut; several people's from which to which; without one, why. */
function quoted(read: ReviewReading, change: Change, date: 'before' | 'after', most: number): string {
  const { speech } = read;
  const cell = change[date];
  const told = cell ? said(cell, speech) : { kind: 'none' as const };
  if (told.kind === 'text') return speech.quote(cut(told.text, most));
  if (told.kind === 'none') return read.answer(change, date);
  // Each end of a range is half of what is told.
  const half = Math.ceil(most / 2);
  return onOneLine({ ...told, low: cut(told.low, half), high: cut(told.high, half) }, speech);
}

/** Some names on one line, and how many more there are; null without any. */
function named({ words }: ReviewReading, names: readonly string[], { names: most }: Room): string | null {
  if (names.length === 0) return null;
  return words.verdicts.andMore(names.slice(0, most), Math.max(0, names.length - most));
}

/** What the team aimed for last time, and whether it is there. */
function wishesView(read: ReviewReading, room: Room): PageOneView['wishes'] {
  const { comparison, words } = read;
  const { wishes } = words.told;
  const found = comparison.questions.flatMap((change) => {
    const kind = wishOf(change);
    return kind ? [{ kind, topic: read.topic(change) }] : [];
  });
  return (['reached', 'nearer', 'notYet', 'untold'] as const).flatMap((kind) => {
    const topics = named(
      read,
      found.filter((each) => each.kind === kind).map(({ topic }) => topic),
      room,
    );
    return topics === null ? [] : [{ title: wishes[kind], topics }];
  });
}

function wishOf({ before, values }: Change): 'reached' | 'nearer' | 'notYet' | 'untold' | null {
  if (!values || values.target === null) return before && aimsHigher(before) ? 'untold' : null;
  if (values.target <= values.before + EPSILON) return null;
  if (values.after >= values.target - EPSILON) return 'reached';
  return values.after > values.before + EPSILON ? 'nearer' : 'notYet';
}

function deedsView(read: ReviewReading, room: Room): PageOneView['deeds'] {
  const { comparison, words } = read;
  const { statuses, counted } = words.told;
  return (['done', 'started', 'dropped', 'not-yet', 'untold'] as const).flatMap((kind) => {
    const those = comparison.actions.filter(({ status }) => (status ?? 'untold') === kind);
    if (those.length === 0) return [];
    const title = counted(statuses[kind](those.length), those.length);
    const [shown, rest] = [those.slice(0, room.names), those.length - room.names];
    const name = (deed: Deed) => cut(shortTitle(read.action(deed)), room.action);
    if (kind !== 'done') return [{ title, names: named(read, those.map(name), room) ?? '', lines: [] }];
    const lines = shown.map((deed) => words.verdicts.titled(name(deed), movedText(read, deed)));
    const names = rest > 0 ? words.verdicts.andMore([], rest) : '';
    return [{ title, names, lines }];
  });
}

/** What became of the answer that an action is about. */
export const movedText = ({ words }: ReviewReading, { moved }: Deed): string =>
  words.told.answerMoved[moved ?? 'none'];

function nextView(read: ReviewReading, { action: most }: Room): NextActionView[] {
  const { comparison, words, next, language } = read;
  const { filledIn } = known(comparison.next.resolved, language, new Map());
  const done = new Set(comparison.actions.filter(({ status }) => status === 'done').map(({ id }) => id));
  return next.first.map((choice) => {
    const view = actionView(next, choice);
    return {
      ...view,
      ...filledIn.get(view.id),
      title: cut(view.title, most),
      firstStep: capital(cut(view.firstStep, 2 * most)),
      persists: done.has(view.id) ? words.told.persists : null,
    };
  });
}
