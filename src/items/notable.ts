import type { Analysis } from './analyse.ts';
import { ENOUGH, type Link } from './correlation.ts';
import type { Item } from './item.ts';

/** From this share of “don't know”, of those who were asked, a question is not for who answers it. */
const UNKNOWN = 0.4;

/**
 * More than this share at an end leaves no room there to change, or to differ: the bound of C. A. McHorney and A. R.
 * Tarlov (Quality of Life Research, 1995), who ask for fifty answers. They mean whole scales: of one question it is only
 * a reason to look.
 */
const AT_END = 0.15;
const ENOUGH_AT_END = 50;

/** Above this share of structures an action is for everybody, and tells nobody anything. */
const OFTEN = 0.8;
const ENOUGH_STRUCTURES = 10;

/** What deserves a look, where there are answers enough to say so. */
export interface Notable {
  /** Questions, and what nobody chose of each. */
  neverChosen: { id: string; choices: string[] }[];
  /** Questions, and the share of those who were asked. */
  unknown: { id: string; share: number }[];
  ceiling: { id: string; share: number }[];
  floor: { id: string; share: number }[];
  /** Questions that go against the rest of an axis, and those that do not go with it. */
  reversed: { id: string }[];
  low: { id: string }[];
  /** Actions. */
  neverProposed: { id: string }[];
  oftenProposed: { id: string; share: number }[];
}

export function notable({ questions, actions, structures }: Analysis): Notable {
  const isAnswered = ({ counts }: Item) => counts.answered >= ENOUGH;
  const linked = (link: Link) =>
    questions.filter(({ links }) => links.some((each) => each.link === link)).map(idOf);
  const proposed = structures < ENOUGH_STRUCTURES ? [] : actions;
  return {
    neverChosen: questions.filter(isAnswered).flatMap((item) => {
      const choices = item.choices.filter(({ count }) => count === 0).map(({ id }) => id);
      return choices.length > 0 ? [{ ...idOf(item), choices }] : [];
    }),
    unknown: above(UNKNOWN, ENOUGH, questions, ({ counts }) => [counts.unknown, askedOf(counts)]),
    ceiling: atEnd(questions, 'ceiling'),
    floor: atEnd(questions, 'floor'),
    reversed: linked('reversed'),
    low: linked('low'),
    neverProposed: proposed.filter(({ count }) => count === 0).map(({ id }) => ({ id })),
    oftenProposed: proposed
      .map(({ id, count }) => ({ id, share: count / structures }))
      .filter(({ share }) => share > OFTEN),
  };
}

const idOf = ({ question: { id } }: Item) => ({ id });

/** How many were asked a question. */
const askedOf = (counts: Item['counts']): number =>
  counts.answered + counts.unknown + counts.unanswered + counts['not-applicable'];

const atEnd = (items: readonly Item[], end: 'floor' | 'ceiling') =>
  above(AT_END, ENOUGH_AT_END, items, ({ ends, counts }) => [ends?.[end] ?? 0, counts.answered]);

function above(
  bound: number,
  enough: number,
  items: readonly Item[],
  of: (item: Item) => [some: number, all: number],
) {
  return items.flatMap((item) => {
    const [some, all] = of(item);
    return all >= enough && some > bound * all ? [{ ...idOf(item), share: some / all }] : [];
  });
}
