import { AXES, isScored } from '../../model/questionnaire.js';
import type { Danger } from '../../plan/plan.js';
import { capital, inSentence } from '../text/typography.js';
import { lastDay } from './horizons.js';
import type { Reading } from './reading.js';
import type { PlanView, UrgencyView } from './view.js';

/** How many topics page one asks to find out. */
const TO_CLARIFY = 3;

/** The level of an axis from which there is something to pass on. */
const BEST = 5;

/** From this part of the questions, those left blank are worth a line of page one. */
const MANY = 0.25;

/** How many objectives a team ranks at most. */
const RANKED = 3;

export function objectivesView(reading: Reading): Pick<PlanView, 'objectives' | 'noObjective' | 'toRank'> {
  const { plan, speech, choices, isToRank } = reading;
  const { words, say } = speech;
  const objectives = plan.resolved.objectives.map(({ title }) => say(title));
  if (objectives.length > 0) return { objectives, noObjective: null, toRank: [] };
  const begins = choices.some(({ objectiveFirst }) => objectiveFirst);
  return {
    objectives,
    noObjective: isToRank ? words.objectivesToRank : words.noObjective(begins, plan.waiting.length > 0),
    toRank: isToRank ? Array.from({ length: RANKED }, () => words.labels.blank) : [],
  };
}

/** What to say of a plan without an action; where all is in place, it is for others to have some. */
export function withoutAction(reading: Reading): Pick<PlanView, 'noAction' | 'passOn'> {
  const { plan, speech, choices } = reading;
  if (choices.length > 0) return { noAction: null, passOn: [] };
  const passOn = AXES.flatMap((axis) => {
    const level = plan.scores.axes[axis]?.level;
    const words = level === BEST ? plan.resolved.questionnaire.levels[level - 1]?.axes[axis] : undefined;
    return words ? [speech.say(words.next)] : [];
  });
  const { words } = speech;
  const hasAnswers = plan.resolved.cells.some(({ state }) => state === 'answered');
  return { noAction: passOn.length > 0 ? words.nothingButToPassOn : words.noAction(hasAnswers), passOn };
}

/** What page one tells to look into, gravest first. */
export interface Urgencies {
  /** What should not wait. */
  dangers: Danger[];
  /** What is to be found out. */
  toClarify: Danger[];
}

/**
 * A danger of which nobody knows the answer is the first thing to find out, three at most; the others, and what is
 * known to be one, should not wait. What a first action answers is told there.
 */
export function urgencies({ plan, first }: Reading): Urgencies {
  const answered = new Set(first.flatMap(({ action: { id, addresses } }) => [id, addresses[0]]));
  const left = plan.dangers.filter(
    ({ question, action }) => !answered.has(question) && !(action !== null && answered.has(action)),
  );
  const unknown = new Set(plan.toClarify);
  const toFind = left.filter(({ question }) => unknown.has(question)).slice(0, TO_CLARIFY);
  const told = new Set([...left.map(({ question }) => question), ...answered]);
  const others = plan.toClarify.filter((question) => !told.has(question));
  return {
    dangers: left.filter((danger) => !toFind.includes(danger)),
    toClarify: [...toFind, ...others.map((question) => ({ question, action: null }))].slice(0, TO_CLARIFY),
  };
}

export function urgencyView(
  { plan, speech, numberOf }: Reading,
  { question, action: id }: Danger,
): UrgencyView {
  const { words, say } = speech;
  const topic = capital(speech.topic(question));
  const found = plan.resolved.questionnaire.actions.find((candidate) => candidate.id === id);
  if (!found) return { topic, text: topic, after: null };
  const title = inSentence(say(found.title));
  const number = numberOf(found.id) ?? null;
  return {
    topic,
    text: words.titled(topic, words.actionAt(title, number)),
    after: words.thenAction(title, number),
  };
}

/** What to do about the questions left blank, where they are many; the annex shows which. */
export function leftBlank({ plan, speech }: Reading): string | null {
  const asked = plan.resolved.cells.filter(({ state, question }) => state !== 'hidden' && isScored(question));
  const blank = asked.filter(({ state }) => state === 'unanswered').length;
  return blank > asked.length * MANY ? speech.words.leftBlank(blank) : null;
}

export function datesView(reading: Reading): PlanView['dates'] {
  const { dates } = reading.speech.words;
  const { accompaniment, choices } = reading;
  return {
    note: reading.plan.resolved.date === null ? dates.none : null,
    events: [
      ...(choices.length > 0
        ? [{ day: lastDay(reading, 'now'), what: dates.fortnight(accompaniment !== 'none') }]
        : []),
      { day: lastDay(reading, 'year'), what: dates.review },
    ],
  };
}
