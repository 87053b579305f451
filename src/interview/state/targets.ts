import { type Cell, counts } from '../../scoring/cell.js';

/** A team that was asked where it would like to be about everything would want everything. */
const MOST = 5;
/** From this value on, an answer is no low one. */
const LOW = 0.5;

/** The questions for which a target is asked: the lowest answers, the lowest first; a quarter of them at the most. */
export function targetQuestions(shown: readonly Cell[]): string[] {
  const room = Math.min(MOST, Math.ceil(shown.length / 4));
  return shown
    .filter((cell) => cell.state === 'answered')
    .filter(counts)
    .filter(({ value }) => value <= LOW)
    .sort((a, b) => a.value - b.value)
    .slice(0, room)
    .map(({ question }) => question.id);
}
