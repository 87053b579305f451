/**
 * Sets of truth values, as bits: what a condition may still be while some answers are not chosen yet. The
 * connectives are Kleene's, applied to every pair of members.
 */
export type Possible = number;

export const TRUE = 1;
export const FALSE = 2;
export const UNDETERMINED = 4;
export const ANYTHING = TRUE | FALSE | UNDETERMINED;

export const not = (of: Possible): Possible =>
  (of & UNDETERMINED) | (of & TRUE ? FALSE : 0) | (of & FALSE ? TRUE : 0);

/** True only where all may be true; false as soon as one may be false; undetermined where none need be false. */
export function all(of: readonly Possible[]): Possible {
  let result = TRUE;
  for (const next of of) {
    const settled = (result | next) & FALSE;
    const bothTrue = result & next & TRUE;
    const open =
      (result & UNDETERMINED && next & (TRUE | UNDETERMINED)) || (next & UNDETERMINED && result & TRUE);
    result = settled | bothTrue | (open ? UNDETERMINED : 0);
  }
  return result;
}

export const any = (of: readonly Possible[]): Possible => not(all(of.map(not)));
