import { AXES } from '../../model/questionnaire.ts';
import { callsFor, isDanger, pullOf } from '../../plan/need.ts';
import { type Cell, isOpen } from '../../scoring/cell.ts';
import { said } from '../answers.ts';
import { isGood, ownWords } from './own-words.ts';
import { comparison, informs, isValued, type Reading, type Valued, weightOf } from './reading.ts';

/** Axes closer than this, in points of 100, are level: no verdict is drawn from them. */
const EVEN_WITHIN = 10;

/** Answers closer than this, from 0 to 1, are alike: none of them stands out. One step of five sentences. */
const ALIKE = 0.25;

/** Up to this value, 0 to 1, an answer is a beginning: the second of five sentences. */
const BEGINNING = 0.25;
/** From this share on, answers are nearly all of them. */
const NEARLY_ALL = 0.9;

/** From this share of the topics compared, differences between respondents are what stands out. */
const MANY = 0.5;

/** The most sentences. */
const SENTENCES = 3;

/** Beyond this value, from 0 to 1, an answer leaves little to do: the third of five sentences. */
const BUILT = 0.5;

/** How many topics are named where most can be gained; the share of the first one's pull that the second needs. */
const TOPICS = 2;
const AS_TELLING = 0.6;

/** How many topics left out by the track are named; in the short form, at least all dangers. */
const OUTSIDE = 4;
const OUTSIDE_SHORT = 2;

/** A sentence of page one; and a shorter one, without the team's own words, if these do not fit. */
export interface Told {
  text: string;
  short: string;
}

/**
 * What page one says about a structure, in at most three sentences: what it can build on, where it has most to gain,
 * what its track did not ask about. It names topics, never axes.
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
  const isEven = Math.max(...scores) - Math.min(...scores) < EVEN_WITHIN;
  const built = strength(reading, answered, isEven, scores.length);
  const gained = scores.length > 1 && !isEven ? need(reading, answered) : [];
  const found = [...differences(reading), ...built, ...gained];
  const inside = found.length > 0 ? found : [plainly(speech.words.portrait.even)];
  return [...inside, ...outside].slice(0, SENTENCES);
}

const plainly = (text: string): Told => ({ text, short: text });

/** The best answer that most respondents share, as something to build on; else, that there are too few answers, or only low ones. */
function strength(reading: Reading, answered: Valued[], isEven: boolean, axes: number): Told[] {
  const { plan, speech } = reading;
  const words = speech.words.portrait;
  const values = answered.map(({ value }) => value);
  const isApart = Math.max(...values) - Math.min(...values) >= ALIKE;
  const raised = new Set(reading.choices.flatMap(({ because }) => because.map(({ question }) => question)));
  const isRaised = ({ question }: Cell) => raised.has(question.id);
  // An answer that an action of the plan raises is no strength if another one qualifies.
  const order = (a: Valued, b: Valued) => Number(isRaised(a)) - Number(isRaised(b)) || b.value - a.value;
  const good = answered
    // An answer no better than the third sentence that an action raises is work to do.
    .filter((cell) => isGood(cell.value) && !(isRaised(cell) && cell.value <= BUILT) && !isDanger(cell))
    .sort(order);
  const best = good.find((cell) => isShared(reading, cell));
  const [found] = good
    .filter((cell) => best && order(cell, best) === 0 && isShared(reading, cell))
    .map((cell) => ({ cell, own: ownWords(reading, cell) }))
    .sort((a, b) => Number(b.own !== null) - Number(a.own !== null) || weightOf(b.cell) - weightOf(a.cell));
  // With few answers, too few axes have a level for a verdict, but the best answer is still something to build on.
  const few = axes < AXES.length && plan.resolved.cells.filter(isOpen).length > answered.length;
  if (found && (few || isApart)) {
    const say = isEven || few ? words.foothold : words.strength;
    const topic = speech.topic(found.cell.question.id);
    const told = { text: say(topic, found.own), short: say(topic, null) };
    return few ? [plainly(words.tooFew), told] : [told];
  }
  if (few) return [plainly(words.tooFew)];
  const low = values.filter((value) => value <= BEGINNING).length;
  return low >= NEARLY_ALL * values.length ? [plainly(words.beginning)] : [];
}

/** That people's answers differ, if they do on many topics: to discuss before everything else. */
function differences(reading: Reading): Told[] {
  const { compared, unlike } = comparison(reading);
  return unlike.length > 1 && unlike.length >= MANY * compared.length
    ? [plainly(reading.speech.words.portrait.differ(unlike.length))]
    : [];
}

/** Whether at least half of the respondents answered, and all of their answers can be built on. */
function isShared({ plan: { resolved }, speech }: Reading, cell: Cell): boolean {
  if (cell.answers.length * 2 < resolved.respondents) return false;
  const all = cell.answers.every(({ value }) => isGood(value ?? 0));
  return all || said(cell, speech).kind === 'text';
}

/** The topics with the strongest pull among those that the plan acts on, else all; on ties, the lowest axes first. */
function need(reading: Reading, answered: Valued[]): Told[] {
  const { plan, speech, choices } = reading;
  const words = speech.words.portrait;
  const acted = new Set(choices.flatMap(({ because }) => because.map(({ question }) => question)));
  const [first, second] = answered
    .filter(callsFor)
    .map((cell) => ({
      cell,
      isActed: Number(acted.has(cell.question.id)),
      pull: (pullOf(cell) ?? 0) * weightOf(cell),
      lowest: Math.min(
        ...AXES.map((axis) =>
          cell.question.weights[axis] ? (plan.scores.axes[axis]?.score ?? 100) : Infinity,
        ),
      ),
    }))
    .sort((a, b) => b.isActed - a.isActed || b.pull - a.pull || a.lowest - b.lowest);
  if (!first) return [plainly(words.noNeed)];
  const topics = [first, ...(second && second.pull >= AS_TELLING * first.pull ? [second] : [])]
    .slice(0, TOPICS)
    .map(({ cell }) => speech.topic(cell.question.id));
  return [{ text: words.need(topics, ownWords(reading, first.cell)), short: words.need(topics, null) }];
}

/** What the track did not ask about, dangers first; nothing if all questions were asked. */
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
