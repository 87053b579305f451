import type { AnswerValue } from '../../model/answer.ts';
import { AREAS, AXES, hasOptions } from '../../model/questionnaire.ts';
import { hasWish } from '../../plan/need.ts';
import type { Cell } from '../../scoring/cell.ts';
import { oneLine } from '../../text/printable.ts';
import { inSentence } from '../../text/typography.ts';
import { aimed, isInOrder, onOneLine, said, shown, spell } from '../answers.ts';
import { levelText } from '../levels.ts';
import { weightText } from './action-view.ts';
import { dutiesOf, trainingNeeds } from './follow-up-view.ts';
import { comparison, type Reading } from './reading.ts';
import type { AnnexView, AnswerRow } from './view.ts';

/** How many actions outside the plan are listed. */
const OTHERS = 10;

/** From this value, from 0 to 1, an answer is enough for a small structure: the third of five sentences. */
const THIRD = 0.5;

/** @param saidBefore what a level's next step must not repeat. */
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
    matrix: null,
    divergences: comparison(reading)
      .unlike.sort((a, b) => b.spread - a.spread)
      .map(({ question }) => speech.heading(question.id)),
    answers: AREAS.flatMap((id) => {
      const area = questionnaire.areas.find((candidate) => candidate.id === id);
      const rows = cells
        .filter((cell) => cell.question.area === id && cell.state !== 'hidden')
        .map((cell) => answerRow(reading, cell));
      return area && rows.length > 0 ? [{ area: say(area.title), rows }] : [];
    }),
    others: others(reading),
    sources: dutiesOf(reading).map(({ text, source }) => ({
      duty: speech.shortly(text),
      source: say(source),
    })),
  };
}

/** Those that the plan mentions as listed here come first, whatever their rank: for a danger, then for training. */
function others(reading: Reading): AnnexView['others'] {
  const { plan, numberOf, speech } = reading;
  const ofDangers = plan.dangers.flatMap(({ action }) =>
    plan.resolved.questionnaire.actions.filter(({ id }) => id === action && numberOf(id) === undefined),
  );
  const toTrain = trainingNeeds(reading).flatMap(({ action }) => (numberOf(action.id) ? [] : [action]));
  const actions = new Set([...ofDangers, ...toTrain, ...plan.annex.map(({ action }) => action)]);
  return [...actions]
    .slice(0, OTHERS)
    .map((action) => ({ title: speech.say(action.title), weight: weightText(reading, action) }));
}

function answerRow({ plan, speech }: Reading, cell: Cell): AnswerRow {
  const { id, topic, text } = cell.question;
  const { respondents } = plan.resolved;
  const aim = onOneLine(aimed(cell, speech), speech);
  return {
    topic: topic === null ? null : speech.heading(id),
    question: speech.say(text),
    answer: shown(cell, respondents, speech),
    target: aim,
    next: next(),
    notes: cell.notes.map(oneLine).filter((note) => note !== ''),
  };

  /** The next sentence up, if the team aims higher, or if its answer is low and it aims at nothing else. */
  function next(): string {
    const [only] = cell.answers;
    const isLow = cell.target === null && (cell.value ?? 1) < THIRD;
    if (!only || !(isLow || hasWish(cell))) return '';
    const above = said(cell, speech).kind === 'text' ? stepAbove(cell, only.given) : null;
    const text = above === null ? '' : spell(cell.question, above, speech);
    // The next column already has it.
    return text === '' || text === aim ? '' : speech.quote(text);
  }
}

/** The answer one step above; null if the steps have no order, or none is left. */
function stepAbove({ question }: Cell, given: AnswerValue): AnswerValue | null {
  if (hasOptions(question) && question.type === 'single' && isInOrder(question.options)) {
    return question.options[question.options.findIndex(({ id }) => id === given) + 1]?.id ?? null;
  }
  if (question.type !== 'scale' || typeof given !== 'number') return null;
  const above = question.reverse ? given - 1 : given + 1;
  return above >= 1 && above <= question.points.length ? above : null;
}
