import type { Member } from '../../src/cohort/member.ts';
import { AXES, isScored, type Questionnaire } from '../../src/model/questionnaire.ts';

/* What the oracle of the programme knows of each question, out of the structures themselves. */

/** The first of those that come out highest, by the first number that tells them apart. */
export function best<T>(of: readonly T[], by: (one: T) => number[]): T | undefined {
  const isAbove = (a: number[], b: number[]) => {
    const at = a.findIndex((n, i) => n !== b[i]);
    return at >= 0 && (a[at] as number) > (b[at] as number);
  };
  return of.reduce<T | undefined>(
    (top, one) => (top === undefined || isAbove(by(one), by(top)) ? one : top),
    undefined,
  );
}

/** Highest first, ties in the order given. */
export function ranked<T>(of: readonly T[], by: (one: T) => number[]): T[] {
  const top = best(of, by);
  if (top === undefined) return [];
  return [
    top,
    ...ranked(
      of.filter((one) => one !== top),
      by,
    ),
  ];
}

export type Asked = ReturnType<typeof standing>[number];

/** How the structures stand on each scored question, in the questionnaire's order. */
export function standing(of: Questionnaire, members: readonly Member[]) {
  return of.questions
    .map((question, index) => {
      const those = (is: (stance: Member['stances'][number]) => boolean) =>
        members.filter(({ stances }) => is(stances[index] as Member['stances'][number]));
      return {
        id: question.id,
        question,
        area: question.area,
        axis: ranked(
          AXES.filter((axis) => question.weights[axis] !== undefined),
          (axis) => [question.weights[axis] ?? 0],
        )[0],
        inNeed: those(({ inNeed, atStake }) => inNeed || atStake),
        answered: those(({ need, atStake }) => need !== null || atStake),
        tellers: those(({ canTell }) => canTell),
        atStake: those(({ atStake }) => atStake),
        /** Who does not know, where something is at stake, is in full need; in millionths, as cohorts add up. */
        need: those(({ need, atStake }) => need !== null || atStake).reduce(
          (sum, { stances }) => sum + Math.round((stances[index]?.need ?? 1) * 1e6),
          0,
        ),
        value: ({ stances }: Member) => stances[index]?.value ?? 0,
      };
    })
    .filter(({ question }) => isScored(question));
}
