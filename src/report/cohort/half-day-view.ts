import type { HalfDay } from '../../cohort/half-day.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import type { CohortSpeech } from './speech.ts';

/** How many topics a sentence of the sheet names. */
const NAMED = 4;

/** What to do at a structure's half-day, one part per cell; all that is to be discussed is there. */
export function halfDayRow(
  member: MemberSummary,
  speech: CohortSpeech,
): { begun: string; work: string; talk: string } {
  const { words, action, topic } = speech;
  const { begun, work } = member.halfDay;
  return {
    begun: begun[0] === undefined ? words.nothing : action(begun[0]),
    work: work === null ? words.nothing : action(work),
    talk:
      subjectsOf(member.halfDay, words)
        .map(({ questions, sentence }) => `${sentence(words.topics(questions.map(topic), 0))}.`)
        .join(' ') || words.nothing,
  };
}

/** The questions that these cells name. */
export const talkedOverInFull = ({ halfDay }: MemberSummary, { words }: CohortSpeech): string[] =>
  subjectsOf(halfDay, words).flatMap(({ questions }) => questions);

/** What to discuss and clarify, by topic: what puts something at stake first. */
export function talkSentences({ halfDay, respondents }: MemberSummary, speech: CohortSpeech): string[] {
  const { words, topic, action } = speech;
  const dangers = halfDay.dangers.map((danger) =>
    words.danger(named(danger.question), danger.isUnknown, danger.action && action(danger.action)),
  );
  const subjects = subjectsOf(halfDay, words).filter(({ sentence }) => sentence !== words.dangers);
  const others = subjects.map(({ questions, sentence }) => {
    const shown = questions.slice(0, NAMED);
    return sentence(words.topics(shown.map(named), questions.length - shown.length));
  });
  return [...dangers, ...others];

  /** A topic, with how many do not know if only some do. */
  function named(id: string): string {
    const doubt = halfDay.doubted.find(({ question }) => question === id);
    if (!doubt) return topic(id);
    return words.withDoubt(topic(id), speech.shared.doubt(doubt, respondents));
  }
}

/** The questions that these sentences name. */
export const talkedOver = ({ halfDay }: MemberSummary): string[] => [
  ...halfDay.dangers.map(({ question }) => question),
  ...[halfDay.apart, onlyDoubted(halfDay), halfDay.unknown, halfDay.unanswered].flatMap((questions) =>
    questions.slice(0, NAMED),
  ),
];

/** What only some know, and is not to be discussed for more than that. */
const onlyDoubted = ({ dangers, apart, doubted }: HalfDay): string[] =>
  doubted
    .map(({ question }) => question)
    .filter((id) => !apart.includes(id) && !dangers.some(({ question }) => question === id));

/** What to discuss, by kind, with the sentence for each kind's topics. */
function subjectsOf(halfDay: HalfDay, words: CohortSpeech['words']) {
  const { dangers, apart, unknown, unanswered } = halfDay;
  return [
    { questions: dangers.map(({ question }) => question), sentence: words.dangers },
    { questions: apart, sentence: words.apart },
    { questions: onlyDoubted(halfDay), sentence: words.doubted },
    { questions: unknown, sentence: words.unknown },
    { questions: unanswered, sentence: words.unanswered },
  ].filter(({ questions }) => questions.length > 0);
}
