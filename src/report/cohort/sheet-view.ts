import type { Cohort } from '../../cohort/cohort.js';
import type { MemberSummary } from '../../cohort/member.js';
import { AXES } from '../../model/questionnaire.js';
import { monthsAfter } from '../text/dates.js';
import { clarifySentence } from './half-day-view.js';
import type { Names } from './names.js';
import type { CohortSpeech } from './speech.js';
import type { CohortLabels } from './words.js';

/** How many more questions to clear up a sheet names. */
const MORE = 5;

/** Months until the review. */
const YEAR = 12;

interface SheetAction {
  title: string;
  why: string;
  firstStep: string;
  steps: string[];
  indicator: string;
}

/** What a half-day sheet's template reads: plain data, all sentences in the report's language, none of it escaped. */
export interface SheetView {
  labels: CohortLabels;
  title: string;
  about: string[];
  objectives: string[];
  noObjective: string;
  /** Of the three points and of the decisions. */
  minutes: readonly string[];
  begun: SheetAction | null;
  work: SheetAction | null;
  clarify: { sentence: string; evidence: string | null } | null;
  none: { begun: string; work: string; clarify: string };
  alsoToClarify: string[];
  /** What is left to fill in by hand. */
  dots: string;
  review: string | null;
  axes: { title: string; level: string; score: string }[];
  plan: string | null;
  others: string[];
  training: string[];
}

/** What a sheet needs to know of the other structures; nothing where there are too many to be named. */
export type Others = Pick<Cohort, 'questionnaire' | 'programme' | 'pairs'>;

/** @param planFile the name of the structure's plan; null where it has none. */
export function sheetView(
  member: MemberSummary,
  cohort: Others,
  names: Names,
  planFile: string | null,
  speech: CohortSpeech,
): SheetView {
  const { words, shared, say, question, profile, day } = speech;
  const { questionnaire } = cohort;
  const { begun, work, clarify } = member.halfDay;
  const objectives = member.objectives.flatMap(
    (id) => questionnaire.objectives.find((its) => its.id === id) ?? [],
  );
  const sentence = clarifySentence(member, speech);
  const named = clarify && 'question' in clarify ? clarify.question : null;
  const more = (ids: readonly string[]) => ids.filter((id) => id !== named).map(question);
  return {
    labels: words.labels,
    title: words.sheet.title(names.of(member.key)),
    about: [
      profile(member.profile),
      words.answers(member.respondents),
      ...(member.date === null ? [] : [shared.answeredOn(day(member.date))]),
    ],
    objectives: objectives.map(({ title }) => say(title)),
    noObjective: words.sheet.objectivesFirst,
    minutes: words.sheet.minutes,
    begun: actionOf(begun),
    work: actionOf(work),
    clarify: sentence === null ? null : { sentence, evidence: evidence(named) },
    none: { begun: words.sheet.begunNone, work: words.sheet.workNone, clarify: words.sheet.clarifyNone },
    alsoToClarify: [
      ...more(member.toClarify.apart).map(words.apart),
      ...more(member.toClarify.unknown),
    ].slice(0, MORE),
    dots: shared.labels.blank,
    review: member.date === null ? null : words.sheet.review(day(monthsAfter(member.date, YEAR))),
    axes: AXES.map((axis) => {
      const its = member.axes[axis];
      return {
        title: speech.axis(axis),
        level: !its ? shared.noQuestion : its.level === null ? shared.notDocumented : speech.level(its.level),
        score: its?.score == null ? words.nothing : `${its.score}/100`,
      };
    }),
    plan: planFile === null ? null : words.sheet.plan(planFile),
    others: others(member, cohort, names, speech),
    training:
      member.training === null || member.trainingNeeds.length === 0
        ? []
        : [words.ways[member.training], ...member.trainingNeeds.map(speech.action)],
  };

  function actionOf(id: string | null): SheetAction | null {
    const action = questionnaire.actions.find((candidate) => candidate.id === id);
    if (!action) return null;
    return {
      title: say(action.title),
      why: say(action.why),
      firstStep: say(action.firstStep),
      steps: action.steps.map(say),
      indicator: say(action.indicator),
    };
  }

  function evidence(id: string | null): string | null {
    const found = questionnaire.questions.find((candidate) => candidate.id === id)?.evidence;
    return found == null ? null : say(found);
  }
}

function others(
  { key }: MemberSummary,
  { pairs, programme }: Others,
  names: Names,
  { words, question }: CohortSpeech,
): string[] {
  const themes = programme.flatMap(({ concerned }, i) => (concerned?.includes(key) ? [i + 1] : []));
  const told = [
    ...pairs
      .filter(({ gives }) => gives === key)
      .map((pair) => words.sheet.tells(names.of(pair.receives), question(pair.question))),
    ...pairs
      .filter(({ receives }) => receives === key)
      .map((pair) => words.sheet.listens(names.of(pair.gives), question(pair.question))),
  ];
  return [
    ...(told.length > 0 ? told : [words.sheet.alone]),
    ...(themes.length > 0 ? [words.sheet.themes(themes)] : []),
  ];
}
