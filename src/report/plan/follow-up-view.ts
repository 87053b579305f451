import { isScored } from '../../model/questionnaire.js';
import type { Choice } from '../../plan/plan.js';
import { isOpen } from '../../scoring/cell.js';
import { apart, said } from '../answers.js';
import { asSentence } from '../text/typography.js';
import { lastDay } from './horizons.js';
import type { Reading } from './reading.js';
import type { PlanView } from './view.js';

/** How many questions to clarify, divergences, things to bring are listed before the annex. */
const TO_CLARIFY = 5;
const DIVERGENCES = 4;
const TO_BRING = 2;

/** From this spread, of values from 0 to 1, respondents differ enough to talk it over: two levels of five. */
const APART = 0.5;

/** Training needs of the plan, else of its candidates, with the way by which they are paid for. */
export function trainingView({ plan, speech }: Reading): PlanView['training'] {
  const { words, say } = speech;
  const { resolved, actions, annex } = plan;
  const asks = ({ action }: Choice) => action.route === 'training';
  const chosen = actions.filter(asks);
  const needs = chosen.length > 0 ? chosen : annex.filter(asks).slice(0, 1);
  const profile = resolved.questionnaire.profiles.find(({ id }) => id === resolved.structure.profile);
  const training = resolved.structure.training ?? profile?.training;
  const open = new Set(resolved.cells.filter(isOpen).map(({ question }) => question.id));
  const mayNeed = resolved.questionnaire.actions.some(
    ({ route, addresses }) => route === 'training' && addresses.some((id) => open.has(id)),
  );
  return {
    intro: words.training.intro,
    way: needs.length > 0 && training ? words.training.ways[training] : null,
    none: mayNeed ? words.training.open : words.training.none,
    needs: needs.map((need) => ({
      title: say(need.action.title),
      chosen: chosen.includes(need),
      note: chosen.includes(need) ? null : words.training.later,
    })),
  };
}

/** What can be looked at for the actions of page one is what to bring. */
export function halfDayView(reading: Reading): PlanView['halfDay'] {
  const { plan, speech, first } = reading;
  const { words, say, question } = speech;
  const clarify = plan.toClarify.slice(0, TO_CLARIFY);
  const more = plan.toClarify.length - clarify.length;
  const blank = plan.resolved.cells.filter(
    ({ state, question: asked }) => state === 'unanswered' && isScored(asked),
  ).length;
  const evidence = first
    .flatMap(({ action, because }) =>
      because.length > 0 ? because.map((reason) => reason.question) : action.addresses,
    )
    .map((id) => speech.cell(id)?.question.evidence ?? null)
    .flatMap((text) => (text === null ? [] : [say(text)]));
  return {
    intro: words.halfDay.intro,
    toClarify: clarify.map(question),
    moreToClarify: more > 0 ? words.moreQuestions(more) : null,
    leftBlank: blank > 0 ? words.leftBlank(blank) : null,
    divergences: divergences(reading),
    toBring: [words.halfDay.bring, ...new Set(evidence)].slice(0, TO_BRING + 1),
  };
}

/** Questions on which respondents are the furthest apart; how far only where that names nobody. */
function divergences({ plan, speech }: Reading): PlanView['halfDay']['divergences'] {
  const { cells, respondents } = plan.resolved;
  return cells
    .filter((cell) => cell.state === 'answered' && isScored(cell.question) && cell.spread >= APART)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, DIVERGENCES)
    .map((cell) => ({
      question: speech.say(cell.question.text),
      spread: said(cell, respondents, speech).kind === 'range' ? apart(cell, speech) : null,
    }));
}

export function datesView(reading: Reading): PlanView['dates'] {
  const { dates } = reading.speech.words;
  return {
    note: reading.plan.resolved.date === null ? dates.none : null,
    events: [
      ...(reading.choices.length > 0 ? [{ day: lastDay(reading, 'now'), what: dates.fortnight }] : []),
      { day: lastDay(reading, 'year'), what: dates.review },
    ],
  };
}

export function reviewView(reading: Reading): PlanView['review'] {
  const { words, say } = reading.speech;
  return {
    intro: words.review(lastDay(reading, 'year')),
    signs: reading.choices.map(({ action }, i) => ({
      number: i + 1,
      indicator: asSentence(say(action.indicator)),
    })),
  };
}
