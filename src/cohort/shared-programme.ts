import type { SharedDanger } from './cohort.ts';
import { CollectiveTally } from './collective.ts';
import { type CollectiveHalfDay, programme } from './programme.ts';
import { areApart, isUntraceable } from './shared-standing.ts';
import type { Asked } from './theme.ts';

/**
 * The collective half-days as shown to the funder. They are made only from what may be disclosed, as if the rest did
 * not exist: so neither the choice, the omissions nor the order reveals anything about few structures, all or none.
 * Empty if few come.
 * @param all how many structures the group has.
 * @param least the smallest number of structures that may be disclosed.
 * @param dangers the ones disclosed for all structures.
 */
export function sharedProgramme(
  tally: CollectiveTally,
  all: number,
  least: number,
  dangers: readonly SharedDanger[],
): CollectiveHalfDay[] {
  const come = tally.structures;
  if (come < least) return [];
  // A reader who knows how many come to the collective days could also subtract from that number.
  const isTold = (structures: number) =>
    isUntraceable(structures, all, least) && isUntraceable(structures, come, least);
  const coming = come === all || isUntraceable(come, all, least) ? come : null;
  return programme(toldOnly(tally, isTold), null).map(halfDay);

  function halfDay(day: CollectiveHalfDay): CollectiveHalfDay {
    switch (day.kind) {
      case 'theme': {
        const questions = day.questions.map(asked);
        const most = Math.max(...questions.map(({ inNeed }) => inNeed ?? 0));
        return { ...day, questions, structures: most || null, tellers: day.tellers || null };
      }
      case 'practice':
        return { ...day, structures: coming, questions: day.questions.map(asked) };
      case 'cases':
        return { ...day, structures: coming, tellers: day.tellers || null };
    }
  }

  /** A question with its counts, unless one of them, or a difference with another count, is small. */
  function asked({ question, inNeed, answered }: Asked): Asked {
    const danger = dangers.find((other) => other.question === question);
    const isClear =
      inNeed !== null &&
      answered !== null &&
      areApart(answered, all, least) &&
      areApart(answered, come, least) &&
      isUntraceable(inNeed, answered, least) &&
      areApart(danger?.structures ?? inNeed, inNeed, least);
    return isClear ? { question, inNeed, answered } : { question, inNeed: null, answered: null };
  }
}

/** The tally without the counts that may not be disclosed. */
function toldOnly(tally: CollectiveTally, isTold: (structures: number) => boolean): CollectiveTally {
  const told = new CollectiveTally(tally.questionnaire);
  const count = (structures: number) => (isTold(structures) ? structures : 0);
  const counts = (all: ReadonlyMap<string, number>) =>
    [...all].filter(([, structures]) => isTold(structures));
  told.structures = tally.structures;
  told.withoutObjective = count(tally.withoutObjective);
  tally.questions.forEach(({ answered, inNeed, canTell, dangers }, i) => {
    // The sum of needs is never shown, so it may not decide between two questions either.
    const question = {
      answered,
      inNeed: count(inNeed),
      canTell: count(canTell),
      dangers: count(dangers),
      need: 0,
    };
    told.questions[i] = isTold(inNeed) ? question : { ...question, dangers: 0 };
  });
  for (const [action, structures] of counts(tally.calledFor)) told.calledFor.set(action, structures);
  for (const [question, plans] of tally.dangerActions) {
    told.dangerActions.set(question, new Map(counts(plans)));
  }
  return told;
}
