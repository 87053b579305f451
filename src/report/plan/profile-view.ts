import { AREAS, AXES, type AxisId, isScored } from '../../model/questionnaire.js';
import { needOf } from '../../plan/need.js';
import type { Cell } from '../../scoring/cell.js';
import { levelOf } from '../../scoring/levels.js';
import type { AxisScore, Sum } from '../../scoring/scores.js';
import { said, shown } from '../answers.js';
import { bar } from '../bar.js';
import { heldSentence, levelText } from '../levels.js';
import { oneLine } from '../text/printable.js';
import { cut } from '../text/typography.js';
import type { Reading } from './reading.js';
import { asks, isStrong } from './telling.js';
import type { AxisView, ProfileView, QuoteView } from './view.js';

/** How many answers that carry the team, and that ask for something, the profile quotes. */
const STRENGTHS = 1;
const TENSIONS = 2;
/** Words of a note, or of an answer to an open question, that the profile repeats; the annex has all. */
const NOTE_WORDS = 30;

/** Where nothing applies, and where not enough is documented. */
const NOTHING = '–';
const OPEN = '?';

/** @param quoted questions that page one quotes already. */
export function profileView(reading: Reading, quoted: ReadonlySet<string>): ProfileView {
  const { plan, speech } = reading;
  const { questionnaire, cells } = plan.resolved;
  const { say } = speech;
  const title = (axis: AxisId) => say(questionnaire.axes[axis].title);
  const fresh = cells.filter(
    (cell) =>
      cell.state === 'answered' &&
      isScored(cell.question) &&
      cell.answers.length * 2 >= plan.resolved.respondents &&
      !quoted.has(cell.question.id),
  );
  const weight = ({ question }: Cell) => Object.values(question.weights).reduce((sum, each) => sum + each, 0);
  const need = (cell: Cell) => needOf(cell) ?? 0;
  const inOwnWords = ({ notes }: Cell) => Number(notes.length > 0);
  const pick = (found: Cell[], most: number) => found.slice(0, most).map((cell) => quoteOf(reading, cell));
  const axes = AXES.map((axis) => axisView(reading, axis));
  const areas = AREAS.flatMap((id) => {
    const area = questionnaire.areas.find((candidate) => candidate.id === id);
    const scores = AXES.map((axis) => cellText(plan.scores.matrix[id][axis], plan.scores.axes[axis]));
    return area ? [{ id, title: say(area.title), scores }] : [];
  });
  const shownScores = [axes.map(({ scoreText: text }) => text), ...areas.map(({ scores }) => scores)].flat();
  return {
    axes,
    held: AXES.flatMap((axis) => heldSentence(plan, axis, speech) ?? []),
    matrix: { axes: AXES.map(title), areas },
    legend: shownScores.some((text) => text === OPEN || text === NOTHING)
      ? speech.words.labels.signLegend
      : null,
    strengths: pick(
      fresh
        .filter((cell) => isStrong(cell) && told(cell))
        .sort(
          (a, b) => inOwnWords(b) - inOwnWords(a) || (b.value ?? 0) * weight(b) - (a.value ?? 0) * weight(a),
        ),
      STRENGTHS,
    ),
    tensions: pick(
      fresh
        .filter((cell) => asks(cell) && told(cell))
        .sort((a, b) => inOwnWords(b) - inOwnWords(a) || need(b) * weight(b) - need(a) * weight(a)),
      TENSIONS,
    ),
    words: cells
      .filter((cell) => cell.question.type === 'text' && cell.state === 'answered')
      .slice(0, 1)
      .map((cell) => quoteOf(reading, cell)),
  };

  /** Whether all who answered said the same: what they differ on is told under what is to discuss. */
  function told(cell: Cell): boolean {
    return said(cell, plan.resolved.respondents, speech).kind === 'text';
  }
}

function quoteOf({ plan, speech }: Reading, cell: Cell): QuoteView {
  const { words, quote } = speech;
  const question = speech.say(cell.question.text);
  const answer = cut(shown(cell, plan.resolved.respondents, speech), NOTE_WORDS);
  const notes = cell.notes.map((note) => cut(oneLine(note), NOTE_WORDS)).filter((note) => note !== '');
  // Their own words say more than the sentence that they chose.
  const own = notes.length > 0 ? notes : [answer];
  return { question, answer, notes, sentence: words.quoted(question, own.map(quote)) };
}

function axisView({ plan, speech }: Reading, axis: AxisId): AxisView {
  const { words, say } = speech;
  const title = say(plan.resolved.questionnaire.axes[axis].title);
  const found = plan.scores.axes[axis];
  if (!found) {
    return {
      id: axis,
      title,
      score: null,
      level: null,
      levelText: words.noQuestion,
      bar: '',
      scoreText: NOTHING,
      rangeText: NOTHING,
      coverage: 0,
      coverageText: NOTHING,
      answered: 0,
      open: 0,
      notApplicable: plan.resolved.cells.filter(
        ({ state, question }) => state === 'not-applicable' && question.weights[axis] !== undefined,
      ).length,
      answersText: words.answers(0),
    };
  }
  const [low, high] = found.range;
  return {
    id: axis,
    title,
    score: found.level === null ? null : found.score,
    level: found.level,
    levelText: levelText(plan.resolved, found, speech),
    bar: bar(found.range),
    scoreText: scoreText(found.level, found.score),
    rangeText: words.between(String(low), String(high)),
    coverage: found.coverage,
    coverageText: words.percent(found.coverage),
    answered: found.answered,
    open: found.open,
    notApplicable: found.na,
    answersText: words.answers(found.answered),
  };
}

/** A score of the matrix: nothing to measure, not documented enough there or on the whole axis, or the number. */
const cellText = (sum: Sum | null, axis: AxisScore | null): string =>
  sum === null ? NOTHING : scoreText(axis?.level ? levelOf(sum) : null, sum.score);

/** What has no level has no number either: one answer of six would be read as a score. */
const scoreText = (level: number | null, score: number | null): string =>
  level === null ? OPEN : String(score);
