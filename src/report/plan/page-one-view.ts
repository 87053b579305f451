import { AXES, isScored, ownQuestion } from '../../model/questionnaire.ts';
import { RANKED_OBJECTIVES } from '../../model/thresholds.ts';
import { hasActionFor } from '../../plan/concerned.ts';
import type { Danger } from '../../plan/plan.ts';
import { capital, inSentence } from '../../text/typography.ts';
import { lastDay, type Reading, reviewTime } from './reading.ts';
import type { PlanView, UrgencyView } from './view.ts';

/** How many topics page one asks to clarify, and how many are named further on. */
const TO_CLARIFY = 3;
const ALSO_TO_CLARIFY = 8;

/** The level of an axis from which there is something to pass on. */
const BEST = 5;

/** From this share of the questions, blanks are worth a line on page one. */
const MANY = 0.25;

export function objectivesView(reading: Reading): Pick<PlanView, 'objectives' | 'noObjective' | 'toRank'> {
  const { plan, speech, choices, isToRank } = reading;
  const { words, say } = speech;
  const objectives = plan.resolved.objectives.map(({ title }) => say(title));
  if (objectives.length > 0) return { objectives, noObjective: null, toRank: [] };
  const begins = choices.some(({ objectiveFirst }) => objectiveFirst);
  return {
    objectives,
    noObjective: isToRank ? words.objectivesToRank : words.noObjective(begins, plan.waiting.length > 0),
    toRank: isToRank ? Array.from({ length: RANKED_OBJECTIVES }, () => words.labels.blank) : [],
  };
}

/** What to say about a plan without actions; if everything is in place, what to pass on to others. */
export function withoutAction(reading: Reading): Pick<PlanView, 'noAction' | 'passOn'> {
  const { plan, speech, choices } = reading;
  if (choices.length > 0) return { noAction: null, passOn: [] };
  const passOn = AXES.flatMap((axis) => {
    const level = plan.scores.axes[axis]?.level;
    const words = level === BEST ? plan.resolved.questionnaire.levels[level - 1]?.axes[axis] : undefined;
    return words ? [speech.say(words.next)] : [];
  });
  const { words } = speech;
  if (!hasActionFor(plan.resolved)) return { noAction: words.noneWritten, passOn };
  const hasAnswers = plan.resolved.cells.some(({ state }) => state === 'answered');
  return { noAction: passOn.length > 0 ? words.nothingButToPassOn : words.noAction(hasAnswers), passOn };
}

/**
 * What should not wait: known dangers, and what to clarify: first all dangers that nobody can answer, then others, up
 * to three in all. What a first action addresses is said there.
 */
export function urgencies(reading: Reading): Pick<PlanView, 'dangers' | 'toClarify'> {
  const { plan } = reading;
  const answered = answeredFirst(reading);
  const left = plan.dangers.filter(
    ({ question, action }) => !answered.has(question) && !(action !== null && answered.has(action)),
  );
  const unknown = new Set(plan.toClarify);
  const toFind = left.filter(({ question }) => unknown.has(question));
  const told = new Set([...plan.dangers.map(({ question }) => question), ...answered]);
  const others = plan.toClarify.filter((question) => !told.has(question));
  return {
    dangers: left.filter((danger) => !toFind.includes(danger)).map((danger) => urgencyView(reading, danger)),
    toClarify: [...toFind, ...others.map((question) => ({ question, action: null }))]
      .slice(0, Math.max(TO_CLARIFY, toFind.length))
      .map((danger) => urgencyView(reading, danger)),
  };
}

/** What the first actions address: their ids, and their own questions. */
const answeredFirst = ({ first }: Reading): ReadonlySet<string> =>
  new Set(first.flatMap(({ action }) => [action.id, ownQuestion(action)]));

function urgencyView({ plan, speech, numberOf }: Reading, { question, action: id }: Danger): UrgencyView {
  const { words, say } = speech;
  const topic = speech.heading(question);
  const isDanger = plan.dangers.some((danger) => danger.question === question);
  const found = plan.resolved.questionnaire.actions.find((candidate) => candidate.id === id);
  if (!found) return { question, isDanger, topic, text: topic, after: null };
  const title = inSentence(say(found.title));
  const number = numberOf(found.id) ?? null;
  return {
    question,
    isDanger,
    topic,
    text: words.titled(topic, words.actionAt(title, number)),
    after: words.thenAction(title, number),
  };
}

/** What nobody knows, except what page one mentions. */
export function alsoToClarify(
  reading: Reading,
  { dangers, toClarify }: Pick<PlanView, 'dangers' | 'toClarify'>,
): string | null {
  const { plan, speech } = reading;
  const told = new Set([
    ...[...dangers, ...toClarify].map(({ question }) => question),
    ...answeredFirst(reading),
  ]);
  const topics = plan.toClarify.filter((question) => !told.has(question)).map(speech.topic);
  if (topics.length === 0) return null;
  const named = topics.slice(0, ALSO_TO_CLARIFY);
  return speech.words.alsoToClarify(named, topics.length - named.length);
}

/** What to do about blank questions, if there are many; the annex shows which. */
export function leftBlank({ plan, speech }: Reading): string | null {
  const asked = plan.resolved.cells.filter(({ state, question }) => state !== 'hidden' && isScored(question));
  const blank = asked.filter(({ state }) => state === 'unanswered').length;
  return blank > asked.length * MANY ? speech.words.leftBlank(blank) : null;
}

export function datesView(reading: Reading): PlanView['dates'] {
  const { dates: words } = reading.speech.words;
  const { plan, accompaniment, choices, speech, dates } = reading;
  const isAccompanied = accompaniment !== 'none';
  const halfDay = dates.halfDay && speech.day(dates.halfDay);
  const fortnight = lastDay(reading, 'now');
  const isUndated = dates.review === null || (!isAccompanied && fortnight === null);
  return {
    note: plan.resolved.date === null && isUndated ? words.none : null,
    events: [
      ...(['concerned', 'open', 'optional'] as const).flatMap((kind) => {
        const days = dates.collective[kind];
        return days.length > 0 ? [{ day: speech.days(days), what: words.collective[kind](days.length) }] : [];
      }),
      ...(isAccompanied
        ? [{ day: halfDay, what: words.halfDay(halfDay !== null) }]
        : choices.length > 0
          ? [{ day: fortnight && words.by(fortnight), what: words.fortnight }]
          : []),
      { day: capital(reviewTime(reading).text), what: words.review },
    ],
  };
}
