import { AREAS, AXES, hasOptions } from '../../model/questionnaire.js';
import { hasWish } from '../../plan/need.js';
import type { Cell } from '../../scoring/cell.js';
import { aimed, isInOrder, said, shown } from '../answers.js';
import { levelText } from '../levels.js';
import { oneLine } from '../text/printable.js';
import { capital, inSentence } from '../text/typography.js';
import { weightText } from './action-view.js';
import type { Reading } from './reading.js';
import type { AnnexView, AnswerRow } from './view.js';

/** How many actions that are not in the plan are listed. */
const OTHERS = 10;

/** @param saidBefore what a level's next step is not said again. */
export function annexView(reading: Reading, saidBefore: readonly string[]): AnnexView {
  const { plan, speech } = reading;
  const { questionnaire, cells } = plan.resolved;
  const { say } = speech;
  return {
    levels: AXES.flatMap((axis) => {
      const found = plan.scores.axes[axis];
      const words = found?.level == null ? undefined : questionnaire.levels[found.level - 1]?.axes[axis];
      if (!found || !words) return [];
      const next = say(words.next);
      return [
        {
          title: speech.words.titled(
            say(questionnaire.axes[axis].title),
            inSentence(levelText(plan.resolved, found, speech)),
          ),
          here: say(words.here),
          next: saidBefore.includes(next) ? null : next,
        },
      ];
    }),
    answers: AREAS.flatMap((id) => {
      const area = questionnaire.areas.find((candidate) => candidate.id === id);
      const rows = cells
        .filter((cell) => cell.question.area === id && cell.state !== 'hidden')
        .map((cell) => answerRow(reading, cell));
      return area && rows.length > 0 ? [{ area: say(area.title), rows }] : [];
    }),
    others: others(reading),
  };
}

/** Those that page one names for a danger are among them, whatever their place. */
function others(reading: Reading): AnnexView['others'] {
  const { plan, numberOf, speech } = reading;
  const named = plan.dangers.flatMap(({ action }) =>
    plan.resolved.questionnaire.actions.filter(({ id }) => id === action && numberOf(id) === undefined),
  );
  const waiting = new Set(plan.waiting.map(({ action }) => action));
  const actions = [...new Set([...named, ...plan.annex.map(({ action }) => action)])];
  return actions
    .filter((action) => !waiting.has(action))
    .slice(0, OTHERS)
    .map((action) => ({ title: speech.say(action.title), weight: weightText(reading, action) }));
}

function answerRow({ plan, speech }: Reading, cell: Cell): AnswerRow {
  const { topic, text } = cell.question;
  const { respondents } = plan.resolved;
  return {
    topic: topic === null ? null : capital(speech.say(topic)),
    question: speech.say(text),
    answer: shown(cell, respondents, speech),
    target: aimed(cell, respondents, speech) ?? '',
    left: left(),
    notes: cell.notes.map(oneLine).filter((note) => note !== ''),
  };

  /** Steps up to the team's target, else to the last sentence. */
  function left(): string {
    if (said(cell, respondents, speech).kind !== 'text') return '';
    const [place, last] = placeOf(cell, cell.answers[0]?.given);
    if (place === null) return '';
    const [aim] = hasWish(cell) ? placeOf(cell, cell.targets[0]) : [null];
    return aim === null ? speech.words.stepsLeft(last - place) : speech.words.stepsToTarget(aim - place);
  }
}

/** Which step of its question an answer is, from 0, and which is the last; null where steps have no order. */
function placeOf({ question }: Cell, given: unknown): [number, number] | [null, 0] {
  if (hasOptions(question) && question.type === 'single' && isInOrder(question.options)) {
    return [question.options.findIndex(({ id }) => id === given), question.options.length - 1];
  }
  if (question.type !== 'scale' || typeof given !== 'number') return [null, 0];
  const last = question.points.length - 1;
  return [question.reverse ? last - (given - 1) : given - 1, last];
}
