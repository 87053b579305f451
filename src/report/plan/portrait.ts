import { AXES } from '../../model/questionnaire.ts';
import { callsFor, isDanger, pullOf } from '../../plan/need.ts';
import { type Cell, isOpen } from '../../scoring/cell.ts';
import { said } from '../answers.ts';
import { isGood, ownWords } from './own-words.ts';
import { comparison, informs, isValued, type Reading, type Valued, weightOf } from './reading.ts';

/** Axes closer than this, in points of 100, are as far as each other: no verdict is drawn from them. */
const APART = 10;

/** Answers closer than this, from 0 to 1, are alike: none of them stands out. One step of five sentences. */
const ALIKE = 0.25;

/** Up to this value, from 0 to 1, an answer is a beginning: the second of five sentences. What part of them is nearly all. */
const LOW = 0.25;
const NEARLY_ALL = 0.9;

/** From this part of the topics compared, those on which respondents differ are what stands out. */
const MANY = 0.5;

/** Sentences at most. */
const SENTENCES = 3;

/** Beyond this value, from 0 to 1, an answer leaves little to do: the third of five sentences. */
const BUILT = 0.5;

/** How many topics are named where most is to be gained, and what part of the first one's pull the second has. */
const TOPICS = 2;
const AS_TELLING = 0.6;

/** How many topics are named that the track leaves out; in short, no fewer than the dangers. */
const OUTSIDE = 4;
const OUTSIDE_SHORT = 2;

/** A sentence of page one; a shorter one, without the team's own words, where these find no room. */
export interface Told {
  text: string;
  short: string;
}

/**
 * What page one says of a structure, in three sentences at most: what it can build on, where it has most to gain, what
 * its track did not ask about. It names topics, never axes.
 */
export function portrait(reading: Reading): Told[] {
  const { plan, speech } = reading;
  const { cells } = plan.resolved;
  const answered = cells.filter(isValued);
  const outside = leftOut(reading);
  if (answered.length === 0) {
    const count = (state: Cell['state']) =>
      cells.filter((cell) => informs(cell.question) && cell.state === state).length;
    return speech.words.portrait
      .empty({
        unknown: count('unknown'),
        unanswered: count('unanswered'),
        setAside: count('not-applicable'),
      })
      .map(plainly);
  }
  const scores = AXES.flatMap((axis) => {
    const found = plan.scores.axes[axis];
    return found?.level == null || found.score === null ? [] : [found.score];
  });
  // All are beyond the third sentence, and call for nothing: it is the others' turn.
  if (reading.choices.length === 0 && answered.every(({ value }) => value > BUILT)) {
    return [plainly(speech.words.portrait.best), ...outside];
  }
  const isEven = Math.max(...scores) - Math.min(...scores) < APART;
  const built = strength(reading, answered, isEven, scores.length);
  const gained = scores.length > 1 && !isEven ? need(reading, answered) : [];
  const found = [...differences(reading), ...built, ...gained];
  const inside = found.length > 0 ? found : [plainly(speech.words.portrait.even)];
  return [...inside, ...outside].slice(0, SENTENCES);
}

const plainly = (text: string): Told => ({ text, short: text });

/** The best answer that many share; else nothing that would not be true. */
function strength(reading: Reading, answered: Valued[], isEven: boolean, axes: number): Told[] {
  const { plan, speech } = reading;
  const words = speech.words.portrait;
  const values = answered.map(({ value }) => value);
  const isApart = Math.max(...values) - Math.min(...values) >= ALIKE;
  const mended = new Set(reading.choices.flatMap(({ because }) => because.map(({ question }) => question)));
  const [found] = answered
    .filter((cell) => isGood(cell.value) && !isDanger(cell) && isShared(reading, cell))
    .map((cell) => ({ cell, isRaised: mended.has(cell.question.id), own: ownWords(reading, cell) }))
    // What is no better than the third sentence, and to be raised, is work to do.
    .filter(({ cell, isRaised }) => !isRaised || cell.value > BUILT)
    // An answer that an action of the plan raises shows no strength, where another does.
    .sort(
      (a, b) =>
        Number(a.isRaised) - Number(b.isRaised) ||
        b.cell.value - a.cell.value ||
        Number(b.own !== null) - Number(a.own !== null) ||
        weightOf(b.cell) - weightOf(a.cell),
    );
  // Few answers place too few axes for a verdict, but the best of them is still something to build on.
  const few = axes < AXES.length && plan.resolved.cells.filter(isOpen).length > answered.length;
  if (found && (few || isApart)) {
    const say = isEven || few ? words.foothold : words.strength;
    const topic = speech.topic(found.cell.question.id);
    const told = { text: say(topic, found.own), short: say(topic, null) };
    return few ? [plainly(words.tooFew), told] : [told];
  }
  if (few) return [plainly(words.tooFew)];
  const low = values.filter((value) => value <= LOW).length;
  return low >= NEARLY_ALL * values.length ? [plainly(words.beginning)] : [];
}

/** That several people's answers differ, where they do on many topics: to talk over before all else. */
function differences(reading: Reading): Told[] {
  const { compared, unlike } = comparison(reading);
  return unlike.length > 1 && unlike.length >= MANY * compared.length
    ? [plainly(reading.speech.words.portrait.differ(unlike.length))]
    : [];
}

/** Whether as many as half of the respondents gave an answer, and all of them one to build on. */
function isShared({ plan: { resolved }, speech }: Reading, cell: Cell): boolean {
  const told = said(cell, speech);
  const all = cell.answers.every(({ value }) => isGood(value ?? 0));
  return cell.answers.length * 2 >= resolved.respondents && (told.kind === 'text' || all);
}

/** The topics that pull most of those that the plan acts on, else of all; ties: those of the lowest axes first. */
function need(reading: Reading, answered: Valued[]): Told[] {
  const { plan, speech, choices } = reading;
  const words = speech.words.portrait;
  const lowest = (cell: Cell) =>
    Math.min(
      ...AXES.filter((axis) => cell.question.weights[axis]).map(
        (axis) => plan.scores.axes[axis]?.score ?? 100,
      ),
    );
  const pull = (cell: Cell) => (pullOf(cell) ?? 0) * weightOf(cell);
  const acted = new Set(choices.flatMap(({ because }) => because.map(({ question }) => question)));
  const isActed = ({ question }: Cell) => Number(acted.has(question.id));
  const [first, second] = answered
    .filter(callsFor)
    .sort((a, b) => isActed(b) - isActed(a) || pull(b) - pull(a) || lowest(a) - lowest(b));
  if (!first) return [plainly(words.noNeed)];
  const topics = [first, ...(second && pull(second) >= AS_TELLING * pull(first) ? [second] : [])]
    .slice(0, TOPICS)
    .map(({ question }) => speech.topic(question.id));
  return [{ text: words.need(topics, ownWords(reading, first)), short: words.need(topics, null) }];
}

/** What the track did not ask about, dangers first; nothing where all questions were asked. */
function leftOut({ plan: { resolved }, speech }: Reading): Told[] {
  const { questionnaire, track: followed } = resolved;
  const track = questionnaire.tracks.find(({ id }) => id === followed);
  if (!track) return [];
  const asked = new Set(track.questions);
  const left = questionnaire.questions.filter(
    (question) =>
      informs(question) &&
      !asked.has(question.id) &&
      (!question.when || resolved.truth(question.when) !== false),
  );
  if (left.length === 0) return [];
  const words = speech.words.portrait;
  const named = left
    .filter(({ topic }) => topic !== null)
    .sort((a, b) => Number(b.danger !== null) - Number(a.danger !== null));
  if (named.length === 0) return [plainly(words.outsideCount(left.length))];
  const name = (most: number) =>
    words.outside(
      named.slice(0, most).map(({ id }) => speech.topic(id)),
      most < left.length,
    );
  const dangers = named.filter(({ danger }) => danger !== null).length;
  return [{ text: name(OUTSIDE), short: name(Math.min(OUTSIDE, Math.max(OUTSIDE_SHORT, dangers))) }];
}
