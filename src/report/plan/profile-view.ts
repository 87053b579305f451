import { AREAS, AXES, type AxisId } from '../../model/questionnaire.ts';
import { levelOf } from '../../scoring/levels.ts';
import type { AxisScore, Sum } from '../../scoring/scores.ts';
import { bar } from '../bar.ts';
import { heldSentence, levelText, levelTitle, rangeText } from '../levels.ts';
import type { Reading } from './reading.ts';
import type { AxisView, ProfileView } from './view.ts';

/** Up to this score in every cell, a matrix would be a table of nothings. */
const LITTLE = 20;

/** From this many answers a cell says more than the answer itself. */
const ANSWERS = 2;

export function profileView(reading: Reading): ProfileView {
  const { plan, speech } = reading;
  const axes = AXES.map((axis) => axisView(reading, axis));
  return {
    axes,
    isOpen: axes.some(({ open }) => open > 0),
    hasRange: axes.some(({ rangeText: text }) => text !== ''),
    held: AXES.flatMap((axis) => heldSentence(plan, axis, speech) ?? []),
    matrix: tells(AREAS.flatMap((area) => AXES.map((axis) => plan.scores.matrix[area][axis])))
      ? matrixView(reading)
      : null,
  };
}

/** Whether the cells of a matrix say more than its axes do: one above a little, most with two answers or more. */
function tells(cells: readonly (Sum | null)[]): boolean {
  const found = cells.filter((cell) => cell !== null);
  const documented = found.filter(({ answered }) => answered >= ANSWERS);
  return found.some(({ score }) => (score ?? 0) > LITTLE) && documented.length * 2 > found.length;
}

function matrixView({ plan, speech }: Reading): ProfileView['matrix'] {
  const { questionnaire } = plan.resolved;
  const { words, say } = speech;
  return {
    axes: AXES.map((axis) => say(questionnaire.axes[axis].title)),
    areas: AREAS.flatMap((id) => {
      const area = questionnaire.areas.find((candidate) => candidate.id === id);
      const levels = AXES.map((axis) => cellText(plan.scores.matrix[id][axis], plan.scores.axes[axis]));
      return area ? [{ id, title: say(area.title), levels }] : [];
    }),
  };

  /** What is not documented enough on the whole axis is not said of a part of it. */
  function cellText(sum: Sum | null, axis: AxisScore | null): string {
    if (sum === null) return words.noQuestion;
    return levelTitle(plan.resolved, axis?.level ? levelOf(sum) : null, speech);
  }
}

function axisView({ plan, speech }: Reading, axis: AxisId): AxisView {
  const { words, say } = speech;
  const title = say(plan.resolved.questionnaire.axes[axis].title);
  const found = plan.scores.axes[axis];
  if (!found) {
    return {
      id: axis,
      title,
      score: null,
      level: null,
      levelText: words.noQuestion,
      bar: '',
      rangeText: '',
      coverage: 0,
      answered: 0,
      open: 0,
      notApplicable: plan.resolved.cells.filter(
        ({ state, question }) => state === 'not-applicable' && question.weights[axis] !== undefined,
      ).length,
      answersText: words.answersOf(0, 0),
    };
  }
  return {
    id: axis,
    title,
    score: found.level === null ? null : found.score,
    level: found.level,
    levelText: levelText(plan.resolved, found, speech),
    bar: bar(found.range),
    rangeText: rangeText(plan.resolved, found, speech),
    coverage: found.coverage,
    answered: found.answered,
    open: found.open,
    notApplicable: found.na,
    answersText: words.answersOf(found.answered, found.answered + found.open),
  };
}
