import { AREAS, AXES, type AxisId } from '../../model/questionnaire.js';
import type { Cell } from '../../scoring/cell.js';
import type { Term } from '../../scoring/scores.js';
import { aimed, isUnlike, shown } from '../answers.js';
import { levelText } from '../levels.js';
import type { Speech } from '../speech.js';
import { oneLine } from '../text/printable.js';
import { spellNumber } from '../text/typography.js';
import type { Reading } from './reading.js';
import type { AnnexView } from './view.js';

export function annexView(reading: Reading): Omit<AnnexView, 'furtherActions'> {
  const { plan, speech } = reading;
  const { questionnaire, cells } = plan.resolved;
  const { words, say } = speech;
  return {
    scores: AXES.flatMap((axis) => scoreView(reading, axis) ?? []),
    answers: AREAS.flatMap((id) => {
      const area = questionnaire.areas.find((candidate) => candidate.id === id);
      const rows = cells
        .filter((cell) => cell.question.area === id && cell.state !== 'hidden')
        .map((cell) => answerRow(reading, cell));
      return area && rows.length > 0 ? [{ area: say(area.title), rows }] : [];
    }),
    others: plan.annex.map(({ action }) => ({
      title: say(action.title),
      weight: words.weight(action.effort, action.impact, words.routes[action.route]),
    })),
  };
}

function answerRow({ plan, speech }: Reading, cell: Cell): AnnexView['answers'][number]['rows'][number] {
  return {
    question: speech.say(cell.question.text),
    answer: shown(cell, plan.resolved.respondents, speech),
    target: aimed(cell, plan.resolved.respondents, speech) ?? '',
    notes: cell.notes.map(oneLine).filter((note) => note !== ''),
  };
}

function scoreView(reading: Reading, axis: AxisId): AnnexView['scores'][number] | null {
  const { plan, speech } = reading;
  const { words, say } = speech;
  const found = plan.scores.axes[axis];
  if (!found) return null;
  const { questionnaire } = plan.resolved;
  const level = found.level === null ? undefined : questionnaire.levels[found.level - 1]?.axes[axis];
  const [low, high] = found.range;
  const range = found.answered === 0 ? words.answers(0) : words.spread(String(low), String(high));
  const score = found.level === null || found.score === null ? range : words.points(found.score);
  return {
    title: words.termsOf(say(questionnaire.axes[axis].title), levelText(plan.resolved, found, speech), score),
    here: level ? say(level.here) : null,
    next: level ? say(level.next) : null,
    terms: found.terms.map((term) => termRow(reading, term)),
  };
}

function termRow({ plan, speech }: Reading, term: Term): AnnexView['scores'][number]['terms'][number] {
  const cell = speech.cell(term.question);
  const { respondents } = plan.resolved;
  // What two respondents do not share would be read in the points too.
  const secret = isUnlike(cell, respondents, speech);
  const loss = term.value === null ? `≤ ${tenth(term.loss, speech)}` : tenth(term.loss, speech);
  return {
    question: speech.question(term.question),
    answer: term.implied ? speech.words.implied : cell ? shown(cell, respondents, speech) : '',
    weight: spellNumber(term.weight, speech.language),
    loss: secret ? '–' : loss,
  };
}

const tenth = (value: number, { language }: Speech): string =>
  spellNumber(Math.round(value * 10) / 10, language);
