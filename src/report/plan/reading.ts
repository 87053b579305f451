import type { Language } from '../../language.js';
import type { Condition } from '../../model/condition.js';
import { HORIZONS } from '../../model/questionnaire.js';
import type { Choice, Plan, Reason } from '../../plan/plan.js';
import { isOpen } from '../../scoring/cell.js';
import type { Resolved } from '../../scoring/resolved.js';
import { isUnlike } from '../answers.js';
import { type Speech, speech } from '../speech.js';

/** How many actions page one holds. */
export const FIRST_ACTIONS = 3;

/** A plan as a report reads it in one language. */
export interface Reading {
  plan: Plan;
  speech: Speech;
  /**
   * The plan's actions as they are read: by horizon, then in the plan's order. An action still follows what it
   * requires, which comes at no later a horizon.
   */
  choices: readonly Choice[];
  /** Those of page one. */
  first: readonly Choice[];
  /** An action's place among `choices`, from 1; undefined for one that is not there. */
  numberOf: (id: string) => number | undefined;
  /** The one of an action's reasons that is told; undefined where it has none. */
  reasonOf: (choice: Choice) => Reason | undefined;
}

/** From this part of the largest need a reason is as telling. */
const AS_TELLING = 0.8;

export function reading(plan: Plan, language: Language): Reading {
  const choices = HORIZONS.flatMap((horizon) => plan.actions.filter((choice) => choice.horizon === horizon));
  const numbers = new Map(choices.map(({ action }, i) => [action.id, i + 1]));
  const spoken = speech(plan.resolved, language);
  const reasons = tellingReasons(plan, choices, spoken);
  return {
    plan,
    speech: spoken,
    choices,
    first: choices.slice(0, FIRST_ACTIONS),
    numberOf: (id) => numbers.get(id),
    reasonOf: (choice) => reasons.get(choice),
  };
}

/**
 * A reason for each action: of those as telling as its first, an answer rather than what nobody knows, one that can
 * be told and that no action before it gives already. Where the action's own condition holds because of some answers,
 * one of these: what it mends besides may be far ahead of it.
 */
function tellingReasons(plan: Plan, choices: readonly Choice[], spoken: Speech): Map<Choice, Reason> {
  const told = new Set<string>();
  const rank = ({ question }: Reason): number => {
    const cell = spoken.cell(question);
    const unlike = isUnlike(cell, plan.resolved.respondents, spoken);
    return Number(cell !== undefined && isOpen(cell)) * 4 + Number(told.has(question)) * 2 + Number(unlike);
  };
  const reasons = new Map<Choice, Reason>();
  for (const choice of choices) {
    const { when } = choice.action;
    const opening = new Set(when ? openedBy(when, plan.resolved.truth) : []);
    const opens = choice.because.filter(({ question }) => opening.has(question));
    const because = opens.length > 0 ? opens : choice.because;
    const largest = because[0]?.need ?? 0;
    const [best] = because
      .filter(({ need }) => need >= AS_TELLING * largest)
      .sort((a, b) => rank(a) - rank(b));
    if (!best) continue;
    reasons.set(choice, best);
    told.add(best.question);
  }
  return reasons;
}

/** The questions by whose answers a condition holds. */
function openedBy(condition: Condition, truth: Resolved['truth']): string[] {
  if (truth(condition) !== true) return [];
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => openedBy(part, truth));
    case 'answer':
    case 'range':
      return [condition.question];
    default:
      return [];
  }
}
