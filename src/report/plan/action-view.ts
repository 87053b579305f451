import { ownQuestion } from '../../model/questionnaire.ts';
import type { Choice } from '../../plan/plan.ts';
import { type Cell, isOpen } from '../../scoring/cell.ts';
import { asSentence, cut } from '../../text/typography.ts';
import { said } from '../answers.ts';
import type { Speech } from '../speech.ts';
import { repeats } from './own-words.ts';
import type { Reading } from './reading.ts';
import type { ActionView } from './view.ts';

export function actionView(reading: Reading, choice: Choice): ActionView {
  const { say, shortly } = reading.speech;
  const { action } = choice;
  return {
    id: action.id,
    number: reading.numberOf(action.id) ?? 0,
    title: say(action.title),
    shortTitle: shortly(action.title),
    why: say(action.why),
    reason: whyChosen(reading, choice),
    review: choice.review,
    firstStep: say(action.firstStep),
    steps: action.steps.map(say),
    indicator: asSentence(say(action.indicator)),
    example: action.example && say(action.example),
    kind: action.kind,
    horizon: choice.horizon,
    horizonTitle: reading.horizonTitles[choice.horizon],
    effort: action.effort,
    impact: action.impact,
    route: action.route,
    weight: weightText(reading, action),
    need: choice.need,
    done: false,
    who: null,
    by: null,
    room: { why: false, reason: false, steps: false, weight: false, indicator: false, example: false },
  };
}

/** An action's effort, effect and route in words; the route as this structure, accompanied or not, can take it. */
export function weightText(
  { speech: { words }, accompaniment }: Reading,
  { effort, impact, route }: Choice['action'],
): string {
  const isProvided =
    (route === 'collective-days' && accompaniment === 'collective') ||
    (route === 'individual-half-day' && accompaniment !== 'none');
  return words.weight(effort, impact, isProvided ? words.provided[route] : words.routes[route]);
}

/** Words of an answer that a reason quotes: most sentences fit whole. */
const ANSWER_WORDS = 16;

/** And of each end of several answers. */
const END_WORDS = 5;

/**
 * Why an action is there, in one short line: what became of it since last time; no objective is ranked, the team wants
 * to go further, its answer, or what the action makes possible; then that something is at stake, and the objective that
 * it serves.
 */
function whyChosen(reading: Reading, choice: Choice): string {
  const { reason } = reading.speech.words;
  const rank = reading.plan.resolved.objectives.findIndex(({ id }) => id === choice.serves?.id);
  const parts = [
    sinceLastTime(reading, choice),
    cause(reading, choice),
    choice.danger === null ? '' : reason.danger,
    rank < 0 ? '' : reason.serves(rank + 1),
  ];
  return reason.line(parts.filter((part) => part !== ''));
}

/** What became of an action: one that was done is only there since its own question still calls for it. */
function sinceLastTime({ speech }: Reading, { action, review }: Choice): string {
  const { reason } = speech.words;
  const cell = speech.cell(ownQuestion(action));
  if (review === 'done' && cell) {
    const { topic, answer } = today(cell, speech);
    return reason.doneYetNeeded([topic, answer].filter((part) => part !== null));
  }
  return review === 'started' || review === 'dropped' ? reason[review] : '';
}

function cause(reading: Reading, choice: Choice): string {
  const { speech, numberOf } = reading;
  const { reason } = speech.words;
  // Its answer is told already.
  if (choice.review === 'done') return choice.wish === ownQuestion(choice.action) ? reason.further : '';
  if (choice.objectiveFirst) return reason.objectiveFirst;
  if (choice.wish !== null) return reason.wish(speech.topic(choice.wish));
  const [first] = choice.because;
  const cell = first && speech.cell(first.question);
  if (cell) return isOpen(cell) ? reason.unknown(speech.topic(cell.question.id)) : answered(cell, speech);
  const enabled = choice.enables.flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b);
  return enabled.length > 0 ? reason.enables(enabled) : '';
}

function answered(cell: Cell, speech: Speech): string {
  const { reason } = speech.words;
  const { topic, answer, isRange } = today(cell, speech);
  if (answer === null) return '';
  return isRange ? reason.range(speech.topic(cell.question.id), answer) : reason.answered(topic, answer);
}

/** What the team answered: the topic, null if its own sentence already says it, and that sentence or from which to which. */
function today(
  cell: Cell,
  speech: Speech,
): { topic: string | null; answer: string | null; isRange: boolean } {
  const topic = speech.topic(cell.question.id);
  const told = said(cell, speech);
  if (told.kind === 'range') {
    const [low, high] = [told.low, told.high].map((end) => speech.quote(cut(end, END_WORDS)));
    return { topic, answer: speech.words.spread(low ?? '', high ?? ''), isRange: true };
  }
  if (told.kind === 'none') return { topic, answer: null, isRange: false };
  const answer = speech.quote(cut(told.text, ANSWER_WORDS));
  return { topic: repeats(topic, told.text) ? null : topic, answer, isRange: false };
}
