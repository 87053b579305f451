import { AREAS, AXES } from '../../model/questionnaire.ts';
import { EPSILON } from '../../model/thresholds.ts';
import type { Movement } from '../../review/comparison.ts';
import { type ReviewReading, tenths } from './reading.ts';
import type { AnnexView } from './view.ts';

/** From when a change can be read, and the figures that say nothing of it. */
export function annexView(read: ReviewReading): AnnexView {
  const { comparison, words, speech, number } = read;
  const { annex, told, verdicts } = words;
  const { questionnaire, before, after } = comparison;
  const axisTitle = (axis: (typeof AXES)[number]) => speech.say(questionnaire.axes[axis].title);
  const areas = AREAS.flatMap((id) => questionnaire.areas.find((area) => area.id === id) ?? []);
  const movements: { title: string; movement: Movement }[] = [
    ...AXES.map((axis) => ({ title: axisTitle(axis), movement: comparison.axes[axis] })),
    ...areas.map(({ id, title }) => ({ title: speech.say(title), movement: comparison.areas[id] })),
  ];
  const revised = movements.flatMap(({ title, movement: { hindsight, common } }) =>
    hindsight
      ? [verdicts.titled(title, verdicts.moved(tenths(hindsight.gained), tenths(hindsight.lost), common))]
      : [],
  );
  const orNone = (value: number | null, as: (value: number) => string = number) =>
    value === null ? annex.none : as(value);
  const both = (then: string, now: string) =>
    then === annex.none && now === annex.none ? annex.none : annex.twoDates(then, now);
  return {
    reliable: annex.reliable,
    whoAnswered: told.whoAnswered[comparison.respondents](comparison.people),
    thresholds: movements.map(({ title, movement }) => ({
      title,
      common: number(movement.common),
      gained: number(movement.gained),
      lost: number(movement.lost),
      net: number(movement.net),
      threshold: orNone(movement.threshold),
      reading: read.verdict(movement),
    })),
    hindsight: revised.length > 0 ? { intro: annex.revised, lines: revised } : null,
    scoresIntro: annex.scores,
    scores: AXES.map((axis) => {
      const { score, targetProgress } = comparison.axes[axis];
      const [was, is] = [before.scores.axes[axis], after.scores.axes[axis]];
      return {
        title: axisTitle(axis),
        equal: both(orNone(score?.before ?? null), orNone(score?.after ?? null)),
        published: both(orNone(was?.score ?? null), orNone(is?.score ?? null)),
        coverage: both(
          orNone(was?.coverage ?? null, speech.words.percent),
          orNone(is?.coverage ?? null, speech.words.percent),
        ),
        way: targetProgress === null ? annex.none : told.way[wayOf(targetProgress)],
      };
    }),
  };
}

/** @param progress 1 for all of the way, below 0 for a way back. */
function wayOf(progress: number): 'all' | 'most' | 'some' | 'none' | 'back' {
  if (progress >= 1 - EPSILON) return 'all';
  if (progress > 1 / 2 + EPSILON) return 'most';
  if (progress > EPSILON) return 'some';
  return progress < -EPSILON ? 'back' : 'none';
}
