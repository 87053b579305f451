import { AREAS, AXES, type AxisId } from '../../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../../model/thresholds.ts';
import { hasWish } from '../../plan/need.ts';
import { levelAt, levelOf } from '../../scoring/score.ts';
import type { AxisScore, Sum } from '../../scoring/scores.ts';
import { type Weighted, weighted } from '../../scoring/sum.ts';
import { arrowBetween } from '../../text/direction.ts';
import { inSentence } from '../../text/typography.ts';

import { bar, heldSentence, levelText, levelTitle, rangeText } from '../levels.ts';
import type { Reading } from './reading.ts';
import type { AxisView, PictureView, ProfileView } from './view.ts';

/** If no cell exceeds this score, a matrix would be a table of nothing. */
const LITTLE = 20;

/** From this many answers on, a cell says more than the answer itself. */
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
    wishes: [],
    moreWishes: null,
  };
}

/** Whether a matrix says more than its axes do: a cell above a little, and mostly two answers or more per cell. */
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

  /** If the whole axis is not documented enough, neither is any part of it. */
  function cellText(sum: Sum | null, axis: AxisScore | null): string {
    if (sum === null) return words.noQuestion;
    const level = axis?.level ? levelOf(sum) : null;
    const title = levelTitle(plan.resolved, level, speech);
    return level === null || sum.answered >= SOLID_ANSWERS ? title : words.levelOfFew(title, sum.answered);
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

/** The axes, today and where the team wants to be in a year. */
export function pictureView({ plan, speech }: Reading): PictureView {
  const { resolved, scores } = plan;
  const { words, say } = speech;
  const axes = AXES.flatMap((axis): (PictureView['axes'][number] & { described: string })[] => {
    const found = scores.axes[axis];
    if (!found) return [];
    const title = say(resolved.questionnaire.axes[axis].title);
    const level = levelTitle(resolved, found.level, speech);
    const [low, high] = found.range;
    const range = low === high ? null : found.range;
    if (found.level === null || found.score === null) {
      const described = words.titled(title, inSentence(level));
      return [{ title, today: null, inAYear: null, range, text: level, described }];
    }
    const wished = found.score + gain(axis);
    const inAYear = wished > found.score ? wished : null;
    const then = inAYear === null ? null : levelTitle(resolved, levelAt(inAYear), speech);
    const isHigher = then !== null && then !== level;
    const text = isHigher ? `${level} ${arrowBetween(level, then)} ${inSentence(then)}` : level;
    const said = isHigher ? words.levelThen(inSentence(level), inSentence(then)) : inSentence(level);
    return [{ title, today: found.score, inAYear, range, text, described: words.titled(title, said) }];
  });
  return {
    description: axes.length > 0 ? words.pictureOf(axes.map(({ described }) => described)) : '',
    axes: axes.map(({ described: _, ...axis }) => axis),
  };

  /** What an axis would gain, in points of 100, if the team were where it wants to be. */
  function gain(axis: AxisId): number {
    const parts = weighted(resolved.cells, axis).filter(({ cell }) => cell.state === 'answered');
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    const steps = parts.reduce((sum, part) => sum + part.weight * step(part), 0);
    return weights === 0 ? 0 : Math.round((100 * steps) / weights);
  }

  function step({ cell }: Weighted): number {
    return hasWish(cell) ? (cell.target ?? 0) - (cell.value ?? 0) : 0;
  }
}
