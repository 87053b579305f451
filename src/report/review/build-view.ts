import { fillReview } from '../../generated/fill-review.js';
import type { Language } from '../../language.ts';
import { AXES, type AxisId, byKey } from '../../model/questionnaire.ts';
import type { Comparison } from '../../review/comparison.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import { oneLine } from '../../text/printable.ts';
import { count } from '../plan/length.ts';
import { annexView } from './annex-view.ts';
import { notesOf } from './notes.ts';
import { pageOne, type Room } from './page-one.ts';
import { deedRows, questionsView } from './questions-view.ts';
import { type ReviewReading, reviewReading, tenths } from './reading.ts';
import { movedSentences } from './sentences.ts';
import { type AxisView, type PictureView, type ReviewView, SHARED_LABELS } from './view.ts';

/** Most words of page one, which a director reads standing up. */
const PAGE_ONE = 380;

/** The least that page one says of each thing; then what it says besides while there is room, the most useful first. */
const LEAST: Room = { moves: 2, quoted: 0, quote: 6, names: 1, others: 0, words: 10, isWhole: false };
const MORE: readonly Partial<Room>[] = [
  { moves: 3 },
  { words: 22 },
  { names: 2 },
  { others: 1 },
  { quoted: 1 },
  { names: 4 },
  { others: 2 },
  { quote: 9 },
  { quoted: 2 },
  { words: 40 },
  { quoted: 3 },
  { quote: 12 },
  { names: 7 },
  { others: 7 },
  { isWhole: true },
  { quote: 16 },
];

/** A review in one language, ready for a template. Pure: same comparison, same view. */
export function reviewView(comparison: Comparison, language: Language): ReviewView {
  const read = reviewReading(comparison, language);
  const whole = {
    language,
    labels: { ...shared(read), ...read.words.labels },
    ...headings(read),
    notes: notesOf(read),
    moved: movedSentences(read),
    axes: AXES.map((axis) => axisView(read, axis)),
    picture: pictureView(read),
    ...questionsView(read),
    ...deedRows(read),
    annex: annexView(read),
  };
  const viewIn = (room: Room): ReviewView => ({ ...whole, ...pageOne(read, room) });
  let room = LEAST;
  for (const more of MORE) {
    if (wordsOnPageOne(viewIn({ ...room, ...more })) <= PAGE_ONE) room = { ...room, ...more };
  }
  return viewIn(room);
}

function wordsOnPageOne(view: ReviewView): number {
  const [pageOne = ''] = fillReview(view, escapeMarkdown).split('<!-- page -->', 1);
  return count([pageOne.replace(/<!--.*?-->/g, '')]);
}

const shared = ({ speech: { words } }: ReviewReading) => byKey(SHARED_LABELS, (key) => words.labels[key]);

/** Whose review it is, of which dates, and who answered. */
function headings({ comparison, words, speech }: ReviewReading) {
  const { before, after, respondents, people, questionnaire } = comparison;
  const { structure } = after.resolved;
  const profile = questionnaire.profiles.find(({ id }) => id === structure.profile);
  const profileTitle = profile ? speech.say(profile.title) : structure.profile;
  const name = oneLine(structure.name);
  const [then, now] = [before, after].map(({ resolved: { date } }) =>
    date === null ? null : speech.day(date),
  );
  const dates = { before: then ?? null, after: now ?? null };
  return {
    title: words.told.title(name),
    structure: { name, profile: profileTitle },
    dates,
    about: [
      profileTitle,
      words.told.dates(dates.before, dates.after),
      words.told.respondents[respondents](people),
    ],
  };
}

function axisView({ comparison, verdict, speech, number }: ReviewReading, axis: AxisId): AxisView {
  const movement = comparison.axes[axis];
  const { common, gained, lost } = movement;
  return {
    id: axis,
    title: speech.say(comparison.questionnaire.axes[axis].title),
    verdict: movement.verdict,
    common: number(common),
    gained: number(gained),
    lost: number(lost),
    reading: verdict(movement),
  };
}

/** The axes on which something compares. */
function pictureView(read: ReviewReading): PictureView {
  const { comparison, words, number } = read;
  const axes = AXES.filter((axis) => comparison.axes[axis].common > 0).map((axis) => {
    const { title, reading } = axisView(read, axis);
    const [gained, lost] = [tenths(comparison.axes[axis].gained), tenths(comparison.axes[axis].lost)];
    return { title, gained, lost, gainedText: number(gained), lostText: number(lost), reading };
  });
  const described = axes.map(({ title, gained, lost, reading }) =>
    words.verdicts.pictured(title, gained, lost, reading),
  );
  return { description: axes.length > 0 ? words.verdicts.picture(described) : '', axes };
}
