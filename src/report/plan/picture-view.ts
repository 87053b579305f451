import { AXES, type AxisId } from '../../model/questionnaire.ts';
import { hasWish } from '../../plan/need.ts';
import { LEVELS_FROM } from '../../scoring/levels.ts';
import { type Weighted, weighted } from '../../scoring/sum.ts';
import { inSentence } from '../../text/typography.ts';
import { levelTitle } from '../levels.ts';
import type { Reading } from './reading.ts';
import type { PictureView } from './view.ts';

/** The axes that have a level, today and where the team wishes to be in a year. */
export function pictureView({ plan, speech }: Reading): PictureView {
  const { resolved, scores } = plan;
  const { words, say } = speech;
  const axes = AXES.flatMap((axis) => {
    const found = scores.axes[axis];
    if (found?.level == null || found.score === null) return [];
    const wished = found.score + gain(axis);
    const inAYear = wished > found.score ? wished : null;
    const title = say(resolved.questionnaire.axes[axis].title);
    const level = levelTitle(resolved, found.level, speech);
    const then = inAYear === null ? null : levelTitle(resolved, levelAt(inAYear), speech);
    const isHigher = then !== null && then !== level;
    const text = isHigher ? `${level} → ${inSentence(then)}` : level;
    const said = isHigher ? words.levelThen(inSentence(level), inSentence(then)) : inSentence(level);
    return [{ title, today: found.score, inAYear, text, described: words.titled(title, said) }];
  });
  return {
    description: axes.length > 0 ? words.pictureOf(axes.map(({ described }) => described)) : '',
    axes: axes.map(({ described: _, ...axis }) => axis),
  };

  /** What an axis would win, in points of 100, were the team where it wishes to be. */
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

const levelAt = (score: number): number => LEVELS_FROM.filter((from) => score >= from).length;
