import type { MemberSummary } from '../../cohort/member.js';
import { inSentence } from '../text/typography.js';
import type { CohortSpeech } from './speech.js';

/** Up to how many structures the report has their half-days; in a larger group, their sheets alone have. */
export const HALF_DAY_ROWS = 12;

/** A structure's three points, each on a line. */
export function halfDayRow(
  member: MemberSummary,
  speech: CohortSpeech,
): { begun: string; work: string; clarify: string } {
  const { words, action } = speech;
  const { begun, work } = member.halfDay;
  return {
    begun: begun === null ? words.nothing : action(begun),
    work: work === null ? words.nothing : action(work),
    clarify: clarifySentence(member, speech) ?? words.nothing,
  };
}

/** What a structure should make clear first; null where nothing is left. */
export function clarifySentence(member: MemberSummary, speech: CohortSpeech): string | null {
  const { words, question } = speech;
  const { clarify } = member.halfDay;
  switch (clarify?.kind) {
    case undefined:
      return null;
    case 'apart':
      return words.apart(question(clarify.question));
    case 'unknown':
      return words.unknown(question(clarify.question), member.toClarify.unknown.length - 1);
    case 'axis':
      return words.undocumented(inSentence(speech.axis(clarify.axis)));
    case 'need':
      return words.need(question(clarify.question));
  }
}
