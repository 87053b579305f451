import type { HalfDay } from '../../cohort/half-day.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import type { CohortSpeech } from './speech.ts';

/** Up to this many structures, the report shows their half-days; in a larger group, only their sheets do. */
export const HALF_DAY_ROWS = 12;

/** How many topics a sentence of the sheet, or a line of the report, names. */
const NAMED = 4;
const ON_A_LINE = 2;

/** What to do at a structure's half-day, one part per line. */
export function halfDayRow(
  member: MemberSummary,
  speech: CohortSpeech,
): { begun: string; work: string; talk: string } {
  const { words, action } = speech;
  const { begun, work } = member.halfDay;
  return {
    begun: begun[0] === undefined ? words.nothing : action(begun[0]),
    work: work === null ? words.nothing : action(work),
    talk: talkLine(member, speech),
  };
}

/** What to discuss first, and how many other topics are on the sheet. */
function talkLine({ halfDay }: MemberSummary, { words, topic }: CohortSpeech): string {
  const subjects = subjectsOf(halfDay, words);
  const [first] = subjects;
  if (!first) return words.nothing;
  const all = subjects.reduce((total, { questions }) => total + questions.length, 0);
  const shown = first.questions.slice(0, ON_A_LINE);
  return first.sentence(words.topics(shown.map(topic), all - shown.length));
}

/** What to discuss and clarify, by topic: what puts something at stake first. */
export function talkSentences({ halfDay, respondents }: MemberSummary, speech: CohortSpeech): string[] {
  const { words, topic, action } = speech;
  const dangers = halfDay.dangers.map((danger) =>
    words.danger(topic(danger.question), danger.isUnknown, danger.action && action(danger.action)),
  );
  const others = subjectsOf({ ...halfDay, dangers: [] }, words).map(({ questions, sentence }) => {
    const shown = questions.slice(0, NAMED);
    return sentence(words.topics(shown.map(named), questions.length - shown.length));
  });
  return [...dangers, ...others];

  /** A topic, with how many do not know if only some do. */
  function named(id: string): string {
    const doubt = halfDay.doubted.find(({ question }) => question === id);
    if (!doubt) return topic(id);
    return words.withDoubt(topic(id), speech.shared.doubt(doubt.unknown, doubt.unanswered, respondents));
  }
}

/** The questions that these sentences name. */
export const talkedOver = ({
  halfDay: { dangers, apart, doubted, unknown, unanswered },
}: MemberSummary): string[] => [
  ...dangers.map(({ question }) => question),
  ...[apart, doubted.map(({ question }) => question), unknown, unanswered].flatMap((questions) =>
    questions.slice(0, NAMED),
  ),
];

/** What to discuss, by kind, with the sentence for each kind's topics. */
function subjectsOf({ dangers, apart, doubted, unknown, unanswered }: HalfDay, words: CohortSpeech['words']) {
  return [
    { questions: dangers.map(({ question }) => question), sentence: words.dangers },
    { questions: apart, sentence: words.apart },
    { questions: doubted.map(({ question }) => question), sentence: words.doubted },
    { questions: unknown, sentence: words.unknown },
    { questions: unanswered, sentence: words.unanswered },
  ].filter(({ questions }) => questions.length > 0);
}
