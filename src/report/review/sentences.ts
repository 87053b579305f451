import { AXES, type AxisId } from '../../model/questionnaire.ts';
import type { Movement, Steps, Verdict } from '../../review/comparison.ts';
import type { List } from '../../review/lists.ts';
import { axesWhere, movedMost, type ReviewReading, tenths } from './reading.ts';

/** How many topics are named beside the axes that moved. */
const TOPICS = 2;

/** What moved and what did not, axis by axis, in as few sentences as there are things to say. */
export function movedSentences(read: ReviewReading): string[] {
  const { comparison, words, axis } = read;
  const { verdicts } = words;
  const having = (verdict: Verdict) =>
    axesWhere(comparison, (movement) => movement.verdict === verdict).map(axis);
  const ups = movedSentence(read, 'progress');
  const downs = movedSentence(read, 'decline');
  const on = (axes: string[], sentence: (axes: readonly string[]) => string): string[] =>
    axes.length > 0 ? [sentence(axes)] : [];
  if (having('flash').length > 0) return [verdicts.flash];
  return [
    ...ups,
    ...downs,
    ...(downs.length > 0 ? [verdicts.afterDecline] : []),
    ...opposedSentence(read, 'fell'),
    ...opposedSentence(read, 'rose'),
    ...opposedSentence(read, 'still'),
    ...steadySentence(read),
    ...apartSentences(read),
    ...on(having('reworded'), verdicts.reworded),
    ...on(having('too-few'), verdicts.tooFew),
  ];
}

/** From so many questions, what does not compare is news of its own. */
const MANY = 3;

/** What became of many questions that do not compare, for page one to tell. */
function apartSentences({ comparison, words: { verdicts } }: ReviewReading): string[] {
  const inList = (list: List) => comparison.questions.filter((change) => change.list === list).length;
  const told = [
    [inList('clearedUp'), verdicts.clearedUp],
    [inList('lostSight'), verdicts.lostSight],
    [inList('reworded'), verdicts.rewordedCount],
  ] as const;
  return told.flatMap(([count, sentence]) => (count >= MANY ? [sentence(count)] : []));
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

/** Which way the answers went of which people say otherwise today. */
const SIGNS = { fell: -1, rose: 1, still: 0 } as const;

/** The axes on which what people know today goes against their answers, with both counts. */
function opposedSentence({ comparison, words, axis }: ReviewReading, kind: keyof typeof SIGNS): string[] {
  const { verdicts } = words;
  const those = axesWhere(
    comparison,
    ({ verdict, net }) => verdict === 'opposed' && Math.sign(net) === SIGNS[kind],
  );
  if (those.length === 0) return [];
  const tally = ({ gained, lost }: Steps) => verdicts.tally(tenths(gained), tenths(lost));
  const counts = those.map((each) => {
    const movement = comparison.axes[each];
    return { axis: axis(each), answered: tally(movement), known: tally(movement.hindsight ?? movement) };
  });
  return [verdicts.opposed[kind](verdicts.counts(counts))];
}

/** What moved most on some axes. */
const topicsOf = ({ comparison, topic }: ReviewReading, axes: readonly AxisId[], way: 1 | -1): string[] =>
  movedMost(comparison, way)
    .map(({ change }) => change)
    .filter(({ question }) => axes.some((axis) => question?.weights[axis] !== undefined))
    .slice(0, TOPICS)
    .map(topic);

function steadySentence({ comparison, words, axis }: ReviewReading): string[] {
  const { verdicts } = words;
  const steady = axesWhere(comparison, ({ verdict }) => verdict === 'steady');
  const moved = axesWhere(comparison, hasMoved);
  if (steady.length === 0) return [];
  const { unmoved } = verdicts;
  const isStill = steady.every((each) => isUnmoved(comparison.axes[each]));
  if (steady.length === AXES.length) return [isStill ? unmoved.all : verdicts.allSteady];
  if (moved.length + steady.length === AXES.length)
    return [isStill ? unmoved.elsewhere : verdicts.elsewhereSteady];
  return [(isStill ? unmoved.on : verdicts.steadyOn)(steady.map(axis))];
}

/** Whether no answer is another one, nor was true otherwise. */
const isUnmoved = ({ gained, lost, hindsight }: Movement): boolean =>
  gained + lost + (hindsight ? hindsight.gained + hindsight.lost : 0) === 0;

const hasMoved = ({ verdict }: Movement): boolean => verdict === 'progress' || verdict === 'decline';
