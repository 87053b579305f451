import type { Cohort } from '../../cohort/cohort.ts';
import type { Member } from '../../cohort/member.ts';
import { ROOM } from '../../cohort/tally.ts';
import { AXES } from '../../model/questionnaire.ts';
import { annexesView } from './annexes.ts';
import { groupView } from './group-view.ts';
import { talkedOverInFull } from './half-day-view.ts';
import { heatView } from './heat-view.ts';
import { Names } from './names.ts';
import { programmeQuestions, programmeView } from './programme-view.ts';
import { expectedSentence } from './roll-view.ts';
import { type CohortSpeech, cohortSpeech, questionRows } from './speech.ts';
import type { CohortView, ReportOptions } from './view.ts';

/** How many structures, pairs, actions and objectives the report lists at most, so that it fits in four pages. */
const LISTED = 24;
const PAIR_ROWS = 12;
const PAIR_ROWS_OF_LARGE = 8;
const TOGETHER = 3;
const ALSO_TOGETHER = 3;
const OBJECTIVES = 5;

/** A cohort in one language, ready for a template. Pure: same cohort, same view. */
export function cohortView(cohort: Cohort, options: ReportOptions): CohortView {
  const speech = cohortSpeech(cohort.questionnaire, options.language);
  const names = new Names(cohort.members ?? [], speech);
  return {
    language: options.language,
    labels: speech.words.labels,
    title: speech.words.title(speech.say(cohort.questionnaire.title)),
    about: about(cohort, speech),
    notes: notes(cohort, options, speech),
    who: who(cohort, options, names, speech),
    group: groupView(cohort, options, speech),
    dangers: dangers(cohort, names, speech),
    programme: programmeView(cohort, options, names, speech),
    together: together(cohort, options, names, speech),
    pairs: cohort.members ? pairsView(cohort, cohort.members, names, speech) : null,
    training: training(cohort, options, names, speech),
    halfDays: cohort.members ? speech.words.halfDaysInSheets : null,
    annexes: cohort.members ? annexesView(cohort, cohort.members, options.roll ?? null, names, speech) : null,
    heat: heatView(cohort, names, speech),
    questions: questionRows(cohort.questionnaire, named(cohort, speech), speech),
  };
}

function about(cohort: Cohort, { words, day }: CohortSpeech): string[] {
  const [first, last] = cohort.dates ?? [];
  const between = (from: string, to: string) => {
    const year = from.slice(0, 4);
    const start =
      year === to.slice(0, 4) && from !== to ? day(from).replace(new RegExp(`,? ${year}$`), '') : day(from);
    return words.answersBetween(start, day(to));
  };
  return [
    `${cohort.questionnaire.id} ${cohort.questionnaire.version}`,
    words.structures(cohort.structures),
    ...(cohort.respondents === null ? [] : [words.answers(cohort.respondents)]),
    ...(cohort.merged ? [words.merged(cohort.merged)] : []),
    ...(first && last ? [between(first, last)] : []),
  ];
}

function notes(cohort: Cohort, options: ReportOptions, { words }: CohortSpeech): string[] {
  const { refused, share, minGroup } = options;
  const all = cohort.structures;
  if (share) return [words.shared(minGroup), ...(all < minGroup ? [words.tooFew(minGroup)] : [])];
  return [
    ...(cohort.members ? [] : [words.tooMany(all, ROOM)]),
    ...(refused > 0 ? [words.refused(refused)] : []),
  ];
}

function who(cohort: Cohort, { roll }: ReportOptions, names: Names, speech: CohortSpeech): CohortView['who'] {
  const { words, say } = speech;
  const { questionnaire, members } = cohort;
  const listed = members !== null && members.length <= LISTED ? members : [];
  const objective = (id: string) => {
    const found = questionnaire.objectives.find((candidate) => candidate.id === id);
    return found ? say(found.title) : id;
  };
  return {
    rows: listed.map((member) => ({
      name: names.of(member.key),
      profile: speech.profile(member.profile),
      answers: String(member.respondents),
      objective: member.objectives[0] === undefined ? words.noObjective : objective(member.objectives[0]),
    })),
    profiles:
      listed.length > 0
        ? null
        : cohort.profiles.length === 0
          ? words.nothingTold
          : words.profiles(
              cohort.profiles.map(({ profile, structures }) =>
                words.counted(speech.profile(profile), structures),
              ),
            ),
    sentences: [
      ...(members && roll?.call ? [words.annexes.more(expectedSentence(roll.call, speech), 'roll')] : []),
      ...(listed.length > 0 ? undocumented(listed, names, speech) : []),
      ...shared(cohort.objectives.filter(({ structures }) => structures > 1)),
      ...(cohort.withoutObjective ? [words.withoutObjective(cohort.withoutObjective)] : []),
    ],
  };

  function shared(objectives: Cohort['objectives']): string[] {
    if (objectives.length === 0) return [];
    const shown = objectives.slice(0, OBJECTIVES);
    return [
      words.objectives(
        shown.map(({ objective: id, structures }) => words.counted(objective(id), structures)),
        objectives.length - shown.length,
        members ? 'common' : null,
      ),
    ];
  }
}

/** Which structures lack answers on which axes, as a sentence; nothing if all have enough. */
function undocumented(members: readonly Member[], names: Names, { words, axis }: CohortSpeech): string[] {
  const lacking = members.flatMap((member) => {
    const axes = AXES.filter((id) => member.axes[id]?.level === null).map(axis);
    return axes.length === 0 ? [] : [words.lacks(names.of(member.key), axes)];
  });
  return lacking.length === 0 ? [] : [words.toDocument(lacking)];
}

function dangers(
  cohort: Cohort,
  names: Names,
  { words, heading, action }: CohortSpeech,
): CohortView['dangers'] {
  if (cohort.dangers.length === 0) return null;
  return {
    intro: words.dangersIntro,
    rows: cohort.dangers.map((danger) => ({
      topic: heading(danger.question),
      concerned: names.concerned(danger.structures, null),
      action: danger.action && words.oneAction(action(danger.action)),
    })),
  };
}

function together(
  { commonActions, members }: Cohort,
  { share }: ReportOptions,
  names: Names,
  { words, action }: CohortSpeech,
): CohortView['together'] {
  const shown = commonActions.slice(0, TOGETHER);
  const also = commonActions.slice(TOGETHER, TOGETHER + ALSO_TOGETHER);
  const more = commonActions.length - shown.length - also.length;
  return {
    intro: commonActions.length > 0 ? words.togetherIntro : share ? words.nothingTold : words.nothingTogether,
    actions: shown.map((common) => ({
      title: action(common.action),
      concerned: names.concerned(common.structures, common.concerned, { annex: 'common' }),
    })),
    more:
      also.length > 0
        ? words.also(
            also.map((common) => words.counted(action(common.action), common.structures)),
            more,
            members ? 'common' : null,
          )
        : null,
  };
}

function pairsView(
  { pairs }: Cohort,
  members: readonly Member[],
  names: Names,
  { words, heading }: CohortSpeech,
): CohortView['pairs'] {
  const shown = pairs.slice(0, names.isLarge ? PAIR_ROWS_OF_LARGE : PAIR_ROWS);
  const paired = new Set(pairs.flatMap(({ gives, receives }) => [gives, receives]));
  const alone = members.filter(({ key }) => !paired.has(key)).map(({ key }) => key);
  const more = pairs.length - shown.length;
  return {
    intro: pairs.length === 0 ? words.noPairs : words.pairsIntro,
    rows: shown.map((pair) => ({
      tells: names.of(pair.gives),
      listens: names.of(pair.receives),
      topic: heading(pair.question),
    })),
    notes: [
      ...(more > 0 ? [words.morePairs(more)] : []),
      ...(alone.length > 0 && pairs.length > 0 ? [words.noPairFor(names.list(alone, 'pairs'))] : []),
    ],
  };
}

function training(
  cohort: Cohort,
  { share }: ReportOptions,
  names: Names,
  { words, action }: CohortSpeech,
): CohortView['training'] {
  return {
    intro: cohort.training.length > 0 ? words.trainingIntro : share ? words.nothingTold : words.noTraining,
    ways: cohort.training.map((need) => ({
      title: words.ways[need.training],
      concerned: names.concerned(need.structures, need.concerned, { annex: 'training' }),
      actions: need.actions
        .map(({ action: id, structures }) => words.counted(action(id), structures))
        .join(words.between),
    })),
  };
}

/** The questions that the report may name by topic. */
const named = (cohort: Cohort, speech: CohortSpeech): string[] => [
  ...cohort.ages.differences.map(({ question }) => question),
  ...cohort.dangers.map(({ question }) => question),
  ...programmeQuestions(cohort),
  ...cohort.pairs.map(({ question }) => question),
  ...(cohort.members ?? []).flatMap((member) => talkedOverInFull(member, speech)),
];
