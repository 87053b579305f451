/**
 * What the digit row of French-speaking keyboards writes without Shift, by digit from 0: in France, in Belgium and on
 * Macs. With Caps Lock, some systems write its letters as capitals; some curl its apostrophe.
 */
// biome-ignore lint/plugin: keys, not what is said.
const ROW = 'àÀ & éÉ " \'’ ( -§ èÈ _! çÇ'.split(' ');

const DIGITS: ReadonlyMap<string, string> = new Map(
  ROW.flatMap((characters, digit) => [...characters].map((each): [string, string] => [each, String(digit)])),
);

/** A text as its keys would have written it with Shift: “é à” is “2 0”; other characters stay as they are. */
export const inDigits = (text: string): string =>
  [...text.normalize('NFC')].map((each) => DIGITS.get(each) ?? each).join('');

/** The digit of a key of the digit row, with or without Shift; null for any other character. */
export function digitOf(character: string): string | null {
  const digit = inDigits(character);
  return /^\d$/.test(digit) ? digit : null;
}
