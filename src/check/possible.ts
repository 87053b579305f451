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

/** May be true if all may, false as soon as one may, undetermined if none need be false. */
export function all(values: readonly Possible[]): Possible {
  let result = TRUE;
  for (const next of values) {
    const settled = (result | next) & FALSE;
    const bothTrue = result & next & TRUE;
    const open =
      (result & UNDETERMINED && next & (TRUE | UNDETERMINED)) || (next & UNDETERMINED && result & TRUE);
    result = settled | bothTrue | (open ? UNDETERMINED : 0);
  }
  return result;
}

export const any = (values: readonly Possible[]): Possible => not(all(values.map(not)));
