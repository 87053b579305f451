/** The chance, by convention, that the same person's answer falls on a neighbouring sentence, whatever happened. */
export const SAME = 0.2;
/** The same where other people answered, or nobody knows who did. */
export const OTHERS = 0.3;

/** With fewer common questions, nothing is said of a direction. */
export const LEAST_COMMON = 3;

/** How often noise alone may pass for a change. */
const FALSE_ALARMS = 0.05;

/**
 * The least number of sentences, gained or lost on the whole, that noise alone reaches in at most 5 % of cases: exact,
 * since so few questions follow no normal law. Each of the answers of both dates falls on the sentence above or below
 * with the same chance, by itself: their sum is found by convolution.
 * @param common how many questions are compared, 0 or more.
 * @param slip the chance that one answer falls on a neighbouring sentence.
 */
export function threshold(common: number, slip: number): number {
  const answers = 2 * common;
  // The chance of each sum, from −answers to answers.
  let chances = [1];
  for (let n = 0; n < answers; n++) {
    const next = new Array<number>(chances.length + 2).fill(0);
    chances.forEach((chance, i) => {
      next[i] = (next[i] ?? 0) + (chance * slip) / 2;
      next[i + 1] = (next[i + 1] ?? 0) + chance * (1 - slip);
      next[i + 2] = (next[i + 2] ?? 0) + (chance * slip) / 2;
    });
    chances = next;
  }
  let beyond = 1;
  let least = 0;
  while (beyond > FALSE_ALARMS) {
    beyond -= (chances[answers + least] ?? 0) * (least === 0 ? 1 : 2);
    least += 1;
  }
  return least;
}
