import type { MemberSummary } from '../../cohort/member.js';
import type { CohortSpeech } from './speech.js';

/** Up to how many structures the report has their half-days; in a larger group, their sheets alone have. */
export const HALF_DAY_ROWS = 12;

/** How many topics a sentence names. */
const NAMED = 4;

/** What to do at a structure's half-day, each part on a line. */
export function halfDayRow(
  member: MemberSummary,
  speech: CohortSpeech,
): { begun: string; work: string; talk: string } {
  const { words, action } = speech;
  const { begun, work } = member.halfDay;
  const [first, ...others] = talkSentences(member, speech);
  return {
    begun: begun[0] === undefined ? words.nothing : action(begun[0]),
    work: work === null ? words.nothing : action(work),
    talk: first === undefined ? words.nothing : words.andMore(first, others.length),
  };
}

/** What to talk over and to clear up, by topics: what puts something at stake first, a sentence each. */
export function talkSentences({ halfDay }: MemberSummary, speech: CohortSpeech): string[] {
  const { words, topic, action } = speech;
  const { dangers, apart, unknown, unanswered } = halfDay;
  const named = (questions: readonly string[], sentence: (topics: string) => string) =>
    questions.length === 0
      ? []
      : [sentence(words.topics(questions.slice(0, NAMED).map(topic), Math.max(0, questions.length - NAMED)))];
  return [
    ...dangers.map((danger) =>
      words.danger(topic(danger.question), danger.isUnknown, danger.action && action(danger.action)),
    ),
    ...named(apart, words.apart),
    ...named(unknown, words.unknown),
    ...named(unanswered, words.unanswered),
  ];
}

/** The questions that these sentences name. */
export const talkedOver = ({ halfDay: { dangers, apart, unknown, unanswered } }: MemberSummary): string[] => [
  ...dangers.map(({ question }) => question),
  ...[apart, unknown, unanswered].flatMap((questions) => questions.slice(0, NAMED)),
];
