import type { Spread } from '../../cohort/spread.ts';
import type { Language } from '../../language.ts';
import type { Question } from '../../model/questionnaire.ts';
import type { Say, Text } from '../../model/text.ts';
import { charts } from '../../words/charts.ts';
import { speak } from '../../words/speak.ts';
import { drawing, hatched, LINE, linesOf, rect, text, WIDTH } from './svg.ts';

/** In the drawing's own units: how high a bar is, what is left under it, and the room for its count. */
const BAR = 8;
const GAP = 5;
const COUNT = 30;

/** A sentence takes one line: the table, which is printed beside, has it whole. */
const SENTENCE_LINES = 1;

/** How the drawing speaks: as the report around it does. */
export interface Voice {
  language: Language;
  /** A text of the questionnaire. */
  say: Say;
  /** A question's topic, at the beginning of a line. */
  heading: (id: string) => string;
}

/** A bar of the drawing, and a row of its table. */
export interface SpreadRow {
  /** The sentence's number; null for those who gave none. */
  place: number | null;
  label: string;
  count: number;
}

/** Each sentence of a question with how many chose it, the first one first, then how many do not know or gave no answer. */
export function spreadRows(
  { sentences, unknown, unanswered }: Spread,
  question: Question,
  { language, say }: Pick<Voice, 'language' | 'say'>,
): SpreadRow[] {
  const words = speak(charts, language);
  const texts = sentencesOf(question, [words.no, words.yes]);
  return [
    ...sentences.map((count, i) => ({ place: i + 1, label: say(texts[i] ?? ''), count })),
    ...(unknown > 0 ? [{ place: null, label: words.unknown, count: unknown }] : []),
    ...(unanswered > 0 ? [{ place: null, label: words.unanswered, count: unanswered }] : []),
  ];
}

function sentencesOf(question: Question, noYes: readonly Text[]): readonly Text[] {
  switch (question.type) {
    case 'single':
      return question.options.map(({ text: said }) => said);
    case 'scale':
      return question.points;
    default:
      return noYes;
  }
}

/** A bar for each sentence of a question, with how many of the group chose it. Empty if nobody was asked. */
export function spreadChart(spread: Spread, question: Question, voice: Voice): string {
  const words = speak(charts, voice.language);
  const rows = spreadRows(spread, question, voice);
  const most = Math.max(...rows.map(({ count }) => count), 0);
  if (most === 0) return '';
  let top = 0;
  const parts = rows.map(({ place, label, count }) => {
    const lines = linesOf(place === null ? label : `${place}. ${label}`, WIDTH, SENTENCE_LINES);
    const y = top + lines.length * LINE + 2;
    const width = (count * (WIDTH - COUNT)) / most;
    const bar = place === null ? hatched(0, y, width, BAR) : rect('today', 0, y, width, BAR);
    const drawn = [
      ...lines.map((line, i) => text(line, 0, top + i * LINE)),
      ...(count > 0 ? [bar] : []),
      text(String(count), width + (count > 0 ? 6 : 0), y - 3, { style: 'title' }),
    ];
    top = y + BAR + GAP;
    return drawn.join('');
  });
  const title = words.spread(voice.heading(question.id));
  const description = words.all(rows.map(({ label, count }) => words.told(label, [String(count)])));
  return drawing({ kind: 'spread', title, description, height: top }, parts);
}
