import { individualDay } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import type { Pair } from '../../cohort/pairs.ts';
import { AXES } from '../../model/questionnaire.ts';
import type { CohortWords } from '../../words/cohort/cohort.ts';
import type { FilledIn } from '../plan/filled-in.ts';
import { heldOn } from './half-day-subject.ts';
import { talkedOver, talkSentences } from './half-day-view.ts';
import type { Names } from './names.ts';
import { type CohortSpeech, type QuestionRow, questionRows } from './speech.ts';

interface HalfDayAction {
  title: string;
  /** Whether it is done, who does it, by when, with their labels; empty where nothing is known. */
  known: string;
  why: string;
  firstStep: string;
  steps: string[];
  indicator: string;
}

/** What a half-day sheet's template reads: plain data, all sentences in the report's language, nothing escaped. */
interface HalfDaySheetView {
  labels: CohortWords['labels'];
  title: string;
  about: string[];
  objectives: string[];
  noObjective: string;
  /** Of the three parts and of the decisions. */
  minutes: readonly string[];
  /** The plan's first three actions. */
  begun: HalfDayAction[];
  work: HalfDayAction | null;
  /** What to discuss and clarify: what puts something at stake first. */
  talk: string[];
  none: { begun: string; work: string; talk: string };
  /** What the structure says it has, and can show. */
  toBring: string[];
  /** A blank to fill in by hand. */
  dots: string;
  review: string;
  axes: { title: string; level: string }[];
  plan: string | null;
  others: string[];
  training: string[];
  /** The questions that the sheet names by topic. */
  questions: QuestionRow[];
}

/** What a half-day sheet needs to know about the other structures; nothing if there are too many to name. */
export type Others = Pick<Cohort, 'questionnaire' | 'programme' | 'pairs' | 'calendar'>;

/** A structure's own plan, of which nothing goes into what is told of a cohort. */
export interface OwnPlan {
  /** Its file's name; null if it has none. */
  file: string | null;
  /** What is known of who does the half-day's actions, and by when. */
  filledIn: FilledIn;
}

export function halfDaySheetView(
  member: MemberSummary,
  cohort: Others,
  names: Names,
  { file, filledIn }: OwnPlan,
  speech: CohortSpeech,
): HalfDaySheetView {
  const { words, shared, say, heading, profile, day } = speech;
  const { questionnaire } = cohort;
  const { begun, work, toBring } = member.halfDay;
  const objectives = member.objectives.flatMap(
    (id) => questionnaire.objectives.find((objective) => objective.id === id) ?? [],
  );
  const met = pairsOf(member, cohort);
  const halfDayOn = individualDay(cohort.calendar, member.key);
  return {
    labels: words.labels,
    title: words.halfDaySheet.title(names.of(member.key)),
    about: [
      profile(member.profile),
      words.answers(member.respondents),
      ...(member.date === null ? [] : [shared.answeredOn(day(member.date))]),
      ...(halfDayOn === null ? [] : [words.halfDaySheet.on(day(halfDayOn))]),
    ],
    objectives: objectives.map(({ title }) => say(title)),
    noObjective: words.halfDaySheet.objectivesFirst,
    minutes: words.halfDaySheet.minutes,
    begun: begun.flatMap((id) => actionOf(id) ?? []),
    work: actionOf(work),
    talk: talkSentences(member, speech),
    none: {
      begun: words.halfDaySheet.begunNone,
      work: words.halfDaySheet.workNone,
      talk: words.halfDaySheet.talkNone,
    },
    toBring: toBring.flatMap((id) => {
      const found = questionnaire.questions.find((question) => question.id === id)?.evidence;
      return found == null ? [] : [words.halfDaySheet.bring(heading(id), say(found))];
    }),
    dots: shared.labels.blank,
    review: words.halfDaySheet.review(cohort.calendar.review && day(cohort.calendar.review)),
    axes: AXES.map((axis) => {
      const standing = member.axes[axis];
      return {
        title: speech.axis(axis),
        level: !standing
          ? shared.noQuestion
          : standing.level === null
            ? shared.notDocumented
            : speech.level(standing.level),
      };
    }),
    plan: file === null ? null : words.halfDaySheet.plan(file),
    others: others(member, met, cohort.programme, names, speech),
    training:
      member.training === null || member.trainingNeeds.length === 0
        ? []
        : [words.ways[member.training], ...member.trainingNeeds.map(speech.action)],
    questions: questionRows(
      questionnaire,
      [...talkedOver(member), ...toBring, ...met.map(({ question }) => question)],
      speech,
    ),
  };

  function actionOf(id: string | null): HalfDayAction | null {
    const action = questionnaire.actions.find((candidate) => candidate.id === id);
    if (!action) return null;
    const { done = false, who = null, by = null } = filledIn.get(action.id) ?? {};
    const { labels } = shared;
    return {
      title: say(action.title),
      known: [
        ...(done ? [labels.done] : []),
        ...(who === null ? [] : [`${labels.who} ${who}`]),
        ...(by === null ? [] : [`${labels.by} ${by}`]),
      ].join(' · '),
      why: say(action.why),
      firstStep: say(action.firstStep),
      steps: action.steps.map(say),
      indicator: say(action.indicator),
    };
  }
}

/** The pairs that a structure is in: those where it shares its experience, then those where it listens. */
const pairsOf = ({ key }: MemberSummary, { pairs }: Others): Pair[] => [
  ...pairs.filter(({ gives }) => gives === key),
  ...pairs.filter(({ receives }) => receives === key),
];

function others(
  { key }: MemberSummary,
  pairs: readonly Pair[],
  programme: Others['programme'],
  names: Names,
  speech: CohortSpeech,
): string[] {
  const { words, topic } = speech;
  const halfDays = programme.flatMap((halfDay, i) =>
    halfDay.concerned?.includes(key) || casesOf(halfDay).length > 0
      ? [words.halfDaySheet.numbered(i + 1, heldOn(programme, i, speech))]
      : [],
  );
  const cases = programme.flatMap((halfDay, i) =>
    casesOf(halfDay).map(({ question }) => words.halfDaySheet.tellsCase(i + 1, topic(question))),
  );
  const told = pairs.map(({ gives, receives, question }) =>
    gives === key
      ? words.halfDaySheet.tells(names.of(receives), topic(question))
      : words.halfDaySheet.listens(names.of(gives), topic(question)),
  );
  return [
    ...(told.length > 0 ? told : [words.halfDaySheet.alone]),
    ...(halfDays.length > 0 ? [words.halfDaySheet.themes(halfDays)] : []),
    ...cases,
  ];

  function casesOf(halfDay: Others['programme'][number]) {
    return 'cases' in halfDay ? halfDay.cases.filter(({ structure }) => structure === key) : [];
  }
}
