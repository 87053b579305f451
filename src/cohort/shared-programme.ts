import type { SharedDanger } from './cohort.ts';
import { CollectiveTally } from './collective.ts';
import { type CollectiveHalfDay, programme } from './programme.ts';
import { areApart, isUntraceable } from './shared-standing.ts';
import type { Asked } from './theme.ts';

/**
 * The collective half-days as they are told to whoever pays. They are drawn from what may be told and from nothing
 * else, as if the rest were not there: so nothing of them, neither what is chosen nor what is left out nor in which
 * order, tells of few structures, of all or of none. Empty where few come.
 * @param all how many structures the group has.
 * @param least the fewest structures that something may be told of.
 * @param dangers those that are told of all structures.
 */
export function sharedProgramme(
  tally: CollectiveTally,
  all: number,
  least: number,
  dangers: readonly SharedDanger[],
): CollectiveHalfDay[] {
  const come = tally.structures;
  if (come < least) return [];
  // Whoever knows how many come to the collective days could subtract from these as well.
  const isTold = (structures: number) =>
    isUntraceable(structures, all, least) && isUntraceable(structures, come, least);
  const coming = come === all || isUntraceable(come, all, least) ? come : null;
  return programme(toldOnly(tally, isTold), null).map(halfDay);

  function halfDay(its: CollectiveHalfDay): CollectiveHalfDay {
    switch (its.kind) {
      case 'theme': {
        const questions = its.questions.map(asked);
        const most = Math.max(...questions.map(({ inNeed }) => inNeed ?? 0));
        return { ...its, questions, structures: most || null, tellers: its.tellers || null };
      }
      case 'practice':
        return { ...its, structures: coming, questions: its.questions.map(asked) };
      case 'cases':
        return { ...its, structures: coming, tellers: its.tellers || null };
    }
  }

  /** A question's counts, where neither of them, nor what is between them and others, is of few. */
  function asked({ question, inNeed, answered }: Asked): Asked {
    const danger = dangers.find((its) => its.question === question);
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

/** What was counted of those who come, without the counts that may not be told. */
function toldOnly(tally: CollectiveTally, isTold: (structures: number) => boolean): CollectiveTally {
  const told = new CollectiveTally(tally.questionnaire);
  const count = (structures: number) => (isTold(structures) ? structures : 0);
  const counts = (of: ReadonlyMap<string, number>) => [...of].filter(([, structures]) => isTold(structures));
  told.structures = tally.structures;
  told.withoutObjective = count(tally.withoutObjective);
  tally.questions.forEach(({ answered, inNeed, canTell, dangers }, i) => {
    // How much each needs it is told nowhere, and may not decide between two questions either.
    const its = {
      answered,
      inNeed: count(inNeed),
      canTell: count(canTell),
      dangers: count(dangers),
      need: 0,
    };
    told.questions[i] = isTold(inNeed) ? its : { ...its, dangers: 0 };
  });
  for (const [action, structures] of counts(tally.calledFor)) told.calledFor.set(action, structures);
  for (const [question, plans] of tally.dangerActions) {
    told.dangerActions.set(question, new Map(counts(plans)));
  }
  return told;
}
