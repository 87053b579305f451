import type { AnswerValue } from '../model/answer.ts';
import { type Condition, meets } from '../model/condition.ts';

/** The truth of a condition; null if undetermined. */
export type Truth = boolean | null;

/** What a condition is evaluated against. */
export interface Facts {
  /** undefined if unknown. */
  profile: string | undefined;
  /** The answer to a question or fact; undefined if hidden, not applicable, unknown or not given. */
  answer(question: string): AnswerValue | undefined;
}

/**
 * Whether a condition holds, by Kleene's strong three-valued logic: undetermined unless the determined parts decide
 * (S. C. Kleene, Introduction to Metamathematics, 1952, § 64).
 */
export function truthOf(condition: Condition, facts: Facts): Truth {
  switch (condition.kind) {
    case 'all':
      return decidedBy(false, condition.of, facts);
    case 'any':
      return decidedBy(true, condition.of, facts);
    case 'not':
      return not(truthOf(condition.of, facts));
    case 'profile':
      return facts.profile === undefined ? null : condition.oneOf.includes(facts.profile);
    default: {
      const answer = facts.answer(condition.question);
      if (answer !== undefined) return meets(condition, answer);
      return condition.kind === 'answer' && condition.orUnsaid ? true : null;
    }
  }
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

/** One part with that truth decides; without any, one that is undetermined leaves the whole so. */
function decidedBy(decisive: boolean, parts: readonly Condition[], facts: Facts): Truth {
  let truth: Truth = !decisive;
  for (const part of parts) {
    const found = truthOf(part, facts);
    if (found === decisive) return decisive;
    if (found === null) truth = null;
  }
  return truth;
}
