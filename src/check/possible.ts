/**
 * Sets of truth values, as bits: what a condition can still be while some answers are not chosen yet. The
 * connectives are Kleene's, applied to every pair of members.
 */
export type Possible = number;

export const TRUE = 1;
export const FALSE = 2;
export const UNDETERMINED = 4;
export const ANYTHING = TRUE | FALSE | UNDETERMINED;

export const not = (value: Possible): Possible =>
  (value & UNDETERMINED) | (value & TRUE ? FALSE : 0) | (value & FALSE ? TRUE : 0);

/** May be true if both may, false as soon as one may, undetermined if none need be false. */
export function and(one: Possible, other: Possible): Possible {
  const settled = (one | other) & FALSE;
  const bothTrue = one & other & TRUE;
  const open = (one & UNDETERMINED && other & (TRUE | UNDETERMINED)) || (other & UNDETERMINED && one & TRUE);
  return settled | bothTrue | (open ? UNDETERMINED : 0);
}

export const or = (one: Possible, other: Possible): Possible => not(and(not(one), not(other)));
