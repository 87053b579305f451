import { EPSILON } from '../../model/thresholds.ts';
import { hasWish } from '../../plan/need.ts';
import type { Change, Deed } from '../../review/comparison.ts';
import { capital, cut, cutApart } from '../../text/typography.ts';
import { onOneLine, said } from '../answers.ts';
import { actionView } from '../plan/action-view.ts';
import { known } from '../plan/fill-in.ts';
import { reviewTime } from '../plan/reading.ts';
import { shortTitle } from '../short-title.ts';
import { knownThen, type Moved, movedMost, type ReviewReading, seenOtherwise, tenths } from './reading.ts';
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
      .map((moved, i) => moveView(read, moved, room.quote, i < room.quoted)),
  ) as [MoveView[], MoveView[]];
  const otherwise = topicsIn(read, seenOtherwise(comparison).map(read.topic), room);
  const isToldOfSome = comparison.actions.some(({ status }) => status !== null);
  return {
    up,
    down,
    nothingMoved: up.length + down.length === 0 && otherwise === null ? words.told.nothingMoved : null,
    seenOtherwise: otherwise,
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
    nextReview: words.told.nextReview(reviewTime(next).inSentence),
  };
}

function moveView(
  read: ReviewReading,
  { change, confirmed }: Moved,
  most: number,
  isQuoted: boolean,
): MoveView {
  const { verdicts } = read.words;
  const [before, after] = quotedBoth(read, change, most);
  return {
    question: change.id,
    topic: read.heading(change),
    step: [verdicts.step(tenths(confirmed)), ...otherwise(read, change)].join(', '),
    before,
    after,
    text: isQuoted ? verdicts.thenToday(before, after) : null,
  };
}

/** What a step goes by, where that is not what was answered then, or not since things changed. */
function otherwise({ words }: ReviewReading, { why, step, hindsight }: Change): string[] {
  if (hindsight !== null && hindsight !== step) return [words.told.asKnown];
  return why === null || why === 'changed' ? [] : [words.told.whys[why]];
}

/** Last time's answer and today's in quotation marks, cut where they differ; without one, why. */
function quotedBoth(read: ReviewReading, change: Change, most: number): [before: string, after: string] {
  const { speech } = read;
  const both = (['before', 'after'] as const).map((date) => {
    const cell = date === 'before' ? (knownThen(change) ?? change.before) : change.after;
    return cell ? said(cell, speech) : { kind: 'none' as const };
  });
  // Each end of several people's range is half of what is told.
  const isRange = both.some(({ kind }) => kind === 'range');
  const texts = both.flatMap((told) =>
    told.kind === 'range' ? [told.low, told.high] : told.kind === 'text' ? [told.text] : [],
  );
  const short = cutApart(texts, isRange ? Math.ceil(most / 2) : most);
  const [before = '', after = ''] = both.map((told, i) => {
    if (told.kind === 'none') return read.answer(change, i === 0 ? 'before' : 'after');
    const text = short.shift() ?? '';
    if (told.kind === 'text') return speech.quote(text);
    return onOneLine({ ...told, low: text, high: short.shift() ?? '' }, speech);
  });
  return [before, after];
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
  if (!values || values.target === null) return before && hasWish(before) ? 'untold' : null;
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
