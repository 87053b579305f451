import type { PlanBox } from '../../review/deeds.ts';
import { readFilledIn } from '../plan/filled-in.ts';

/** The boxes of a plan that people may have edited. */
export interface PlanBoxes {
  /** Whether the text still has a mark of a plan: without any, its boxes cannot be told apart. */
  isReadable: boolean;
  /** Those of the actions whose mark the text has, in its order. */
  actions: PlanBox[];
}

/** Reads the boxes of a plan in Markdown, for what became of its actions. */
export const planStatuses = (markdown: string): PlanBoxes => ({
  isReadable: ANY_MARK.test(markdown),
  actions: [...readFilledIn(markdown)].map(([id, { done }]) => ({ id, done })),
});

/** What the program writes in a plan for itself: programs for office work drop it. */
const ANY_MARK = /<!--\s*(?:action|cap-numerique):/;
