import type { Choice } from '../../plan/plan.js';
import { trainingOf } from '../../plan/training.js';
import type { Cell } from '../../scoring/cell.js';
import { apart, said, shown } from '../answers.js';
import { asSentence, capital, cut } from '../text/typography.js';
import { lastDay } from './horizons.js';
import { informs, isValued, type Reading, weightOf } from './reading.js';
import { isGood } from './telling.js';
import type { PlanView } from './view.js';

/** How many divergences and things to look at are listed. */
const DIVERGENCES = 4;
const TO_LOOK_AT = 3;

/** From this spread, of values from 0 to 1, respondents differ enough to talk it over: two levels of five. */
const APART = 0.5;

/** Words of an action's title in the table of the review, and the fewest that its first clause says it with. */
const TITLE_WORDS = 8;
const CLAUSE_WORDS = 3;

/** Training needs of the plan, else of its candidates, with the way by which they are paid for. */
export function trainingView({ plan, speech, choices, accompaniment }: Reading): PlanView['training'] {
  const { words, say } = speech;
  const asks = ({ action }: Choice) => action.route === 'training';
  const chosen = choices.filter(asks);
  const needs = chosen.length > 0 ? chosen : plan.annex.filter(asks).slice(0, 1);
  const training = trainingOf(plan.resolved);
  return {
    intro: accompaniment === 'none' ? null : words.training.intro,
    way: needs.length > 0 && training ? words.training.ways[training] : null,
    needs: needs.map((need) => ({
      title: say(need.action.title),
      chosen: chosen.includes(need),
      note: chosen.includes(need) ? null : words.training.later,
    })),
  };
}

/** What the team says where nothing is better or worse: what holds it back, what it dreams of. */
export function inYourWords({ plan: { resolved }, speech }: Reading): PlanView['inYourWords'] {
  return resolved.cells
    .filter((cell) => cell.state === 'answered' && !informs(cell.question))
    .map((cell) => ({ topic: capital(speech.topic(cell.question.id)), answer: ownAnswer(cell) }));

  function ownAnswer(cell: Cell): string {
    const text = shown(cell, resolved.respondents, speech);
    return cell.question.type === 'text' ? speech.quote(text) : text;
  }
}

/** Topics on which respondents are the furthest apart; how far only where that names nobody. */
export function divergencesView({ plan: { resolved }, speech }: Reading): PlanView['divergences'] {
  const compared = resolved.cells.filter(
    (cell) => cell.state === 'answered' && informs(cell.question) && cell.answers.length > 1,
  );
  const unlike = compared.filter(({ spread }) => spread > 0);
  return {
    intro: unlike.length > 0 ? speech.words.differ(unlike.length, compared.length) : null,
    topics: unlike
      .filter(({ spread }) => spread >= APART)
      .sort((a, b) => b.spread - a.spread)
      .slice(0, DIVERGENCES)
      .map((cell) => ({
        topic: capital(speech.topic(cell.question.id)),
        spread: said(cell, resolved.respondents, speech).kind === 'range' ? apart(cell, speech) : null,
      })),
  };
}

/** What there is to look at of what the team says it has, for the plan's actions first. */
export function halfDayView({ plan, speech, choices, accompaniment }: Reading): PlanView['halfDay'] {
  if (accompaniment === 'none') return null;
  const { words, say, topic } = speech;
  const addressed = new Set(choices.flatMap(({ action }) => action.addresses));
  const isAddressed = ({ question }: Cell) => Number(addressed.has(question.id));
  const evidence = plan.resolved.cells
    .filter(isValued)
    .filter((cell) => isGood(cell.value))
    .sort((a, b) => isAddressed(b) - isAddressed(a) || b.value * weightOf(b) - a.value * weightOf(a))
    .flatMap(({ question }) =>
      question.evidence === null
        ? []
        : [{ topic: capital(topic(question.id)), text: say(question.evidence) }],
    )
    .slice(0, TO_LOOK_AT);
  return { intro: words.halfDay.intro(evidence.length > 0), evidence, bring: words.halfDay.bring };
}

export function reviewView(reading: Reading): PlanView['review'] {
  const { words, say } = reading.speech;
  return {
    intro: words.review(lastDay(reading, 'year'), reading.choices.length > 0),
    signs: reading.choices.map(({ action }, i) => ({
      number: i + 1,
      title: short(say(action.title)),
      indicator: asSentence(say(action.indicator)),
    })),
  };
}

/** A title in a few words: all of it, else its first clause, else its beginning. */
function short(title: string): string {
  const words = (text: string) => text.split(' ').length;
  const [clause = ''] = title.split(/\s*[,:;(]/);
  const isClause =
    words(title) > TITLE_WORDS && words(clause) >= CLAUSE_WORDS && words(clause) <= TITLE_WORDS;
  return isClause ? clause : cut(title, TITLE_WORDS);
}
