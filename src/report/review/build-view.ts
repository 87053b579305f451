import { fillReview } from '../../generated/fill-review.js';
import type { Language } from '../../language.ts';
import { AXES, type AxisId, byKey } from '../../model/questionnaire.ts';
import type { Comparison } from '../../review/comparison.ts';
import { oneLine } from '../../text/printable.ts';
import { wordsPerSheet } from '../plan/length.ts';
import { annexView } from './annex-view.ts';
import { pageOne, type Room } from './page-one.ts';
import { deedRows, questionsView } from './questions-view.ts';
import { type ReviewReading, reviewReading, tenths } from './reading.ts';
import { movedSentences } from './sentences.ts';
import { type AxisView, type PictureView, type ReviewView, SHARED_LABELS } from './view.ts';

/** Most words of page one, which a director reads standing up. */
const PAGE_ONE = 330;

/** All that page one may say; then less and less of it, until it fits. */
const WIDEST: Room = { moves: 3, quote: 16, names: 6, action: 40 };
const TIGHTER: readonly Room[] = [
  { moves: 3, quote: 12, names: 4, action: 40 },
  { moves: 3, quote: 9, names: 3, action: 40 },
  { moves: 3, quote: 7, names: 3, action: 14 },
  { moves: 2, quote: 7, names: 2, action: 12 },
  { moves: 2, quote: 6, names: 1, action: 9 },
  { moves: 1, quote: 6, names: 1, action: 7 },
  { moves: 1, quote: 4, names: 0, action: 5 },
];

/** A review in one language, ready for a template. Pure: same comparison, same view. */
export function reviewView(comparison: Comparison, language: Language): ReviewView {
  const read = reviewReading(comparison, language);
  const whole = {
    language,
    labels: { ...shared(read), ...read.words.labels },
    ...headings(read),
    moved: movedSentences(read),
    axes: AXES.map((axis) => axisView(read, axis)),
    picture: pictureView(read),
    ...questionsView(read),
    ...deedRows(read),
    annex: annexView(read),
  };
  let view: ReviewView = { ...whole, ...pageOne(read, WIDEST) };
  for (const room of TIGHTER) {
    const [words = 0] = wordsPerSheet((print) => fillReview(view, print));
    if (words <= PAGE_ONE) break;
    view = { ...whole, ...pageOne(read, room) };
  }
  return view;
}

const shared = ({ speech: { words } }: ReviewReading) => byKey(SHARED_LABELS, (key) => words.labels[key]);

/** Whose review it is, of which dates, and who answered. */
function headings({ comparison, words, speech }: ReviewReading) {
  const { before, after, respondents, questionnaire } = comparison;
  const { structure } = after.resolved;
  const profile = questionnaire.profiles.find(({ id }) => id === structure.profile);
  const profileTitle = profile ? speech.say(profile.title) : structure.profile;
  const name = oneLine(structure.name);
  const [then, now] = [before, after].map(({ resolved: { date } }) => (date === null ? null : speech.day(date)));
  const dates = { before: then ?? null, after: now ?? null };
  return {
    title: words.told.title(name),
    structure: { name, profile: profileTitle },
    dates,
    about: [profileTitle, words.told.dates(dates.before, dates.after), words.told.respondents[respondents]],
  };
}

function axisView({ comparison, words, speech, number }: ReviewReading, axis: AxisId): AxisView {
  const { common, gained, lost, verdict } = comparison.axes[axis];
  return {
    id: axis,
    title: speech.say(comparison.questionnaire.axes[axis].title),
    verdict,
    common: number(common),
    gained: number(gained),
    lost: number(lost),
    reading: words.verdicts.short[verdict],
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
