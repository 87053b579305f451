import { AXES, type AxisId } from '../../model/questionnaire.ts';
import type { Movement, Verdict } from '../../review/comparison.ts';
import { axesWhere, movedMost, type ReviewReading, tenths } from './reading.ts';

/** How many topics are named beside the axes that moved. */
const TOPICS = 2;

/** What moved and what did not, axis by axis, in as few sentences as there are things to say. */
export function movedSentences(read: ReviewReading): string[] {
  const { comparison, words, axis } = read;
  const { verdicts } = words;
  const having = (verdict: Verdict, sign?: number) =>
    axesWhere(
      comparison,
      (movement) => movement.verdict === verdict && (sign === undefined || Math.sign(movement.net) === sign),
    ).map(axis);
  const ups = movedSentence(read, 'progress');
  const downs = movedSentence(read, 'decline');
  const on = (axes: string[], sentence: (axes: readonly string[]) => string): string[] =>
    axes.length > 0 ? [sentence(axes)] : [];
  if (having('flash').length > 0) return [verdicts.flash];
  return [
    ...ups,
    ...downs,
    ...(downs.length > 0 ? [verdicts.afterDecline] : []),
    ...on(having('opposed', -1), verdicts.opposed.fell),
    ...on(having('opposed', 1), verdicts.opposed.rose),
    ...on(having('opposed', 0), verdicts.opposed.still),
    ...steadySentence(read),
    ...on(having('reworded'), verdicts.reworded),
    ...on(having('too-few'), verdicts.tooFew),
  ];
}

/** One axis with its figures; several without, since the table has them. */
function movedSentence(read: ReviewReading, verdict: 'progress' | 'decline'): string[] {
  const { comparison, words, axis } = read;
  const { verdicts } = words;
  const those = axesWhere(comparison, (movement) => movement.verdict === verdict);
  const [only, ...others] = those;
  if (only === undefined) return [];
  const topics = verdicts.topics(topicsOf(read, those, verdict === 'progress' ? 1 : -1));
  if (others.length === 0) {
    const { gained, lost, common } = comparison.axes[only];
    return [verdicts[verdict](axis(only), verdicts.moved(tenths(gained), tenths(lost), common), topics)];
  }
  return [verdicts[verdict === 'progress' ? 'progresses' : 'declines'](those.map(axis), topics)];
}

/** What moved most on some axes. */
const topicsOf = ({ comparison, topic }: ReviewReading, axes: readonly AxisId[], way: 1 | -1): string[] =>
  movedMost(comparison, way)
    .filter(({ question }) => axes.some((axis) => question?.weights[axis] !== undefined))
    .slice(0, TOPICS)
    .map(topic);

function steadySentence({ comparison, words, axis }: ReviewReading): string[] {
  const { verdicts } = words;
  const steady = axesWhere(comparison, ({ verdict }) => verdict === 'steady');
  const moved = axesWhere(comparison, hasMoved);
  if (steady.length === 0) return [];
  if (steady.length === AXES.length) return [verdicts.allSteady];
  if (moved.length + steady.length === AXES.length) return [verdicts.elsewhereSteady];
  return [verdicts.steadyOn(steady.map(axis))];
}

const hasMoved = ({ verdict }: Movement): boolean => verdict === 'progress' || verdict === 'decline';
