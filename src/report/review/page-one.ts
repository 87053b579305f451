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
  /** Questions that moved, each way, at most; those of them whose sentences are quoted, and words of each. */
  moves: number;
  quoted: number;
  quote: number;
  /** Topics of a list, and actions that are done, that are named; actions that are not. */
  names: number;
  others: number;
  /** Words of an action's title, and of its first step; whether all of that is said, beyond its first sentence. */
  words: number;
  isWhole: boolean;
}

export function pageOne(read: ReviewReading, room: Room): PageOneView {
  const { comparison, words, next } = read;
  const [up, down] = ([1, -1] as const).map((way) =>
    movedMost(comparison, way)
      .slice(0, room.moves)
      .map((change, i) => moveView(read, change, i < room.quoted ? room.quote : 0)),
  ) as [MoveView[], MoveView[]];
  const isToldOfSome = comparison.actions.some(({ status }) => status !== null);
  return {
    up,
    down,
    nothingMoved: up.length + down.length === 0 ? words.told.nothingMoved : null,
    clearedUp: topicsIn(
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

function moveView(read: ReviewReading, change: Change & { step: number }, quote: number): MoveView {
  const { verdicts } = read.words;
  const [before, after] = [quoted(read, change, 'before', quote), quoted(read, change, 'after', quote)];
  return {
    question: change.id,
    topic: read.heading(change),
    step: [verdicts.step(tenths(change.step)), ...otherwise(read, change)].join(', '),
    before,
    after,
    text: quote > 0 ? verdicts.thenToday(before, after) : null,
  };
}

/** Why an answer is another one, where people say that it is not since things changed. */
const otherwise = ({ words }: ReviewReading, { why }: Change): string[] =>
  why === null || why === 'changed' ? [] : [words.told.whys[why]];

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

/** Some names, and how many more there are. */
const some = <T>(all: readonly T[], most: number): [T[], number] => [
  all.slice(0, most),
  Math.max(0, all.length - most),
];

/** Topics on one line; null without any. */
const topicsIn = ({ words }: ReviewReading, topics: readonly string[], room: Room): string | null =>
  topics.length === 0 ? null : capital(words.verdicts.topicsAnd(...some(topics, room.names)));

/** What the team aimed for last time, and whether it is there. */
function wishesView(read: ReviewReading, room: Room): PageOneView['wishes'] {
  const { comparison, words } = read;
  const { wishes } = words.told;
  const found = comparison.questions.flatMap((change) => {
    const kind = wishOf(change);
    return kind ? [{ kind, topic: read.topic(change) }] : [];
  });
  return (['reached', 'nearer', 'notYet', 'untold'] as const).flatMap((kind) => {
    const topics = topicsIn(
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
    const name = (deed: Deed) => shortTitle(read.action(deed));
    // What is done has a line for each, with what became of its answer.
    if (kind === 'done') {
      const [shown, rest] = some(those, room.names);
      const lines = shown.map((deed) => words.verdicts.titled(name(deed), movedText(read, deed)));
      const more = rest > 0 ? [words.verdicts.actionsAnd([], rest)] : [];
      return [{ title, names: '', lines: [...lines, ...more] }];
    }
    const names = room.others === 0 ? '' : words.verdicts.actionsAnd(...some(those.map(name), room.others));
    return [{ title, names, lines: [] }];
  });
}

/** What became of the answer that an action is about. */
export const movedText = ({ words }: ReviewReading, { moved }: Deed): string =>
  words.told.answerMoved[moved ?? 'none'];

function nextView(read: ReviewReading, { words: most, isWhole }: Room): NextActionView[] {
  const { comparison, words, next, language } = read;
  const { filledIn } = known(comparison.next.resolved, language, new Map());
  return next.first.map((choice) => {
    const view = actionView(next, choice);
    return {
      ...view,
      ...filledIn.get(view.id),
      title: cut(view.title, most),
      firstStep: cut(isWhole ? view.firstStep : firstSentence(view.firstStep), most),
      since: choice.review === null ? null : words.told.since[choice.review],
    };
  });
}

const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text;
