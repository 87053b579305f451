import { AGE_BANDS, type AnswerSheet } from '../model/answer-sheet.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';

/** Whether the same people answered at both dates; unknown where their files do not say who they are. */
export type Respondents = 'same' | 'changed' | 'unknown';

/** Whose answers are compared with whose. */
export interface Voices {
  respondents: Respondents;
  /** How many people are known to have answered at both dates. */
  people: number;
  /** Each person with themselves; or everybody together, if not even two people are known to have answered twice. */
  pairs: readonly { before: readonly ResolvedSheet[]; after: readonly ResolvedSheet[] }[];
}

/**
 * Recognises people from one date to the other: by their code, else by a role that one person has at each date. Who
 * answers differs by more than what a year changes: those who answered at both dates are compared with themselves. They are
 * two at least, or all that there are: each was told that nobody would learn who said what.
 */
export function voicesOf(before: readonly ResolvedSheet[], after: readonly ResolvedSheet[]): Voices {
  const left = { before: [...before], after: [...after] };
  const pairs: { before: ResolvedSheet[]; after: ResolvedSheet[] }[] = [];
  for (const signOf of [codeOf, roleOf]) {
    for (const one of [...left.before].sort(byFile)) {
      const sign = signOf(one.sheet);
      if (sign === null || isShared(sign, left.before)) continue;
      const [twin, ...others] = left.after.filter(({ sheet }) => signOf(sheet) === sign);
      if (!twin || others.length > 0) continue;
      if (signOf === roleOf && areOthers(one.sheet, twin.sheet)) continue;
      pairs.push({ before: [one], after: [twin] });
      left.before.splice(left.before.indexOf(one), 1);
      left.after.splice(left.after.indexOf(twin), 1);
    }

    function isShared(sign: string, among: readonly ResolvedSheet[]): boolean {
      return among.filter(({ sheet }) => signOf(sheet) === sign).length > 1;
    }
  }
  const isWhole = left.before.length + left.after.length === 0;
  // Of one person among several, what moved would tell who said what.
  if (pairs.length > 1 || (pairs.length === 1 && isWhole)) {
    return { respondents: isWhole ? 'same' : 'changed', people: pairs.length, pairs };
  }
  const isKnown = [...before, ...after].every(
    ({ sheet }) => codeOf(sheet) !== null || roleOf(sheet) !== null,
  );
  return { respondents: isKnown ? 'changed' : 'unknown', people: 0, pairs: [{ before, after }] };
}

/** Whether two people of one role are not the same: by their codes, or an age that nobody comes to in a year. */
function areOthers(before: AnswerSheet, after: AnswerSheet): boolean {
  const [one, other] = [codeOf(before), codeOf(after)];
  if (one !== null && other !== null && one !== other) return true;
  const [then, now] = [before.respondent.age, after.respondent.age];
  if (then === null || now === null) return false;
  const bands = AGE_BANDS.indexOf(now) - AGE_BANDS.indexOf(then);
  return bands < 0 || bands > 1;
}

const codeOf = ({ respondent: { code } }: AnswerSheet): string | null => code?.trim().toLowerCase() ?? null;

const roleOf = ({ respondent: { role } }: AnswerSheet): string | null => role?.trim().toLowerCase() ?? null;

const byFile = (a: ResolvedSheet, b: ResolvedSheet): number => (a.sheet.file < b.sheet.file ? -1 : 1);
