import { type HeldHalfDay, namedIn, subjectsOf } from '../../cohort/arranged.ts';
import type { CaseStudies } from '../../cohort/cases.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Member } from '../../cohort/member.ts';
import { HALF_DAYS } from '../../cohort/programme.ts';
import type { Asked, Case, Theme } from '../../cohort/theme.ts';
import { casesTold, halfDayTitle, heldOn } from './half-day-subject.ts';
import type { Names } from './names.ts';
import type { CohortSpeech } from './speech.ts';
import type { CohortView, ReportOptions } from './view.ts';

type Line = CohortView['programme']['halfDays'][number]['lines'][number];

/** The collective half-days, each with its subject and what to do there. */
export function programmeView(
  cohort: Cohort,
  { share, minGroup }: ReportOptions,
  names: Names,
  speech: CohortSpeech,
): CohortView['programme'] {
  const { words, say, topic, action } = speech;
  const { labels } = words;
  const { programme, questionnaire, members, arrangement } = cohort;
  const themes = programme.filter(({ kind }) => kind === 'theme');
  // If structures are not known individually, a theme counts those of the topic that most of them share.
  const isMinimum = members === null;
  const among = members?.filter(({ isCollective }) => isCollective).map(({ key }) => key);
  const left = HALF_DAYS - programme.filter(({ kind }) => kind !== 'review').length;
  return {
    intro: intro(),
    halfDays: programme.map((halfDay, i) => ({
      number: i + 1,
      concerned: names.concerned(halfDay.structures, halfDay.concerned, {
        atLeast: isMinimum && halfDay.kind === 'theme',
        among,
        annex: 'concerned',
      }),
      ...halfDayTitle(halfDay, questionnaire, speech),
      date: heldOn(programme, i, speech),
      lines: [...linesOf(halfDay), ...groupsOf(halfDay)],
    })),
    notes: [
      ...(arrangement.dropped.length > 0 ? [words.droppedDangers(arrangement.dropped.map(topic))] : []),
      ...(arrangement.added.length + arrangement.gone.length > 0
        ? [words.otherProposal(arrangement.added.map(topic), arrangement.gone.map(topic))]
        : []),
    ],
    // If nobody is named, the remaining ones may have a theme that is not disclosed.
    free:
      !share && arrangement.from === 'proposal' && programme.length > 0 && left > 0
        ? words.freeHalfDays(left)
        : null,
  };

  /** How many half-days there are, and who comes if not everybody does. */
  function intro(): string[] {
    if (arrangement.from === 'unread') return [words.unreadProgramme];
    if (programme.length === 0 && arrangement.from === 'proposal')
      return [share ? words.fewCome(minGroup) : words.nobodyComes];
    const guests = new Set(programme.flatMap(namedIn));
    const comes = ({ key, isCollective }: Member) => isCollective || guests.has(key);
    const elsewhere = members?.filter((member) => !comes(member)).map(({ key }) => key);
    const all = cohort.structures;
    const attending = elsewhere ? all - elsewhere.length : cohort.attending;
    return [
      share
        ? words.sharedProgramme(minGroup)
        : arrangement.from === 'file'
          ? words.decidedProgramme(programme.length)
          : words.programmeIntro(themes.length),
      ...(members && programme.length > 0 ? [words.facilitatorPages] : []),
      ...(attending === all
        ? []
        : [
            words.attending(
              attending,
              all,
              elsewhere ? names.list(elsewhere, 'concerned') : null,
              all - (attending ?? 0),
            ),
          ]),
    ];
  }

  function linesOf(halfDay: HeldHalfDay): Line[] {
    switch (halfDay.kind) {
      case 'theme':
        return [
          ...topics(halfDay.questions),
          ...(halfDay.exercise ? [{ label: labels.exercise, text: action(halfDay.exercise) }] : []),
          casesOf(halfDay),
        ];
      case 'practice':
        return [
          ...topics(halfDay.questions),
          {
            label: labels.toTry,
            text: halfDay.actions.map(action).join(words.between) || words.practice.nothing,
          },
          { label: labels.how, text: words.practice.how },
        ];
      case 'cases':
        return caseStudies(halfDay);
      default:
        return topics(halfDay.questions);
    }
  }

  function groupsOf({ groups, concerned }: HeldHalfDay): Line[] {
    if (groups.length === 0) return [];
    const left = (concerned ?? []).filter((key) => !groups.some((group) => group.includes(key)));
    const text = words.groupsOf(
      groups.map((group) => names.list(group, null)),
      left.length > 0 ? names.list(left, null) : null,
    );
    return [{ label: labels.groups, text }];
  }

  function topics(questions: readonly Asked[]): Line[] {
    if (questions.length === 0) return [];
    const text = questions
      .map((asked, at) => words.numbered(at + 1, topic(asked.question), asked.inNeed, asked.answered))
      .join(words.between);
    return [{ label: labels.topics, text }];
  }

  function casesOf(theme: Theme): Line {
    const example = exampleOf(theme.exercise);
    const fromElsewhere = example !== null && { label: labels.caseFromElsewhere, text: example };
    // If the number of cases is not disclosed, neither is the fact that there is none.
    if (theme.tellers === null && fromElsewhere) return fromElsewhere;
    if (theme.tellers === 0) return fromElsewhere || { label: labels.case, text: words.noCase };
    return { label: labels.case, text: told(theme.cases, theme.tellers, theme.questions) };
  }

  function caseStudies({ cases, tellers, examples }: CaseStudies): Line[] {
    const elsewhere = examples.flatMap((id) => {
      const example = exampleOf(id);
      return example === null ? [] : [words.example(action(id), example)];
    });
    return [
      ...(tellers !== 0
        ? [{ label: labels.case, text: told(cases, tellers, []) }]
        : elsewhere.length === 0
          ? [{ label: labels.case, text: words.noCase }]
          : []),
      ...elsewhere.map((text) => ({ label: labels.caseFromElsewhere, text })),
    ];
  }

  /** Who shares which experience; only how many can, if nobody is named or each has shared its own before. */
  function told(cases: readonly Case[], tellers: number | null, own: readonly Asked[]): string {
    if (tellers === null) return words.someTellers;
    if (cases.length === 0) return words.tellers(tellers, isMinimum);
    return casesTold(cases, own, 'concerned', names, speech);
  }

  function exampleOf(id: string | null): string | null {
    const example = questionnaire.actions.find((candidate) => candidate.id === id)?.example;
    return example == null ? null : say(example);
  }
}

/** The questions that the programme names. */
export const programmeQuestions = ({
  programme,
  arrangement: { dropped, added, gone },
}: Cohort): string[] => [
  ...subjectsOf(programme),
  ...programme.flatMap((halfDay) =>
    'cases' in halfDay ? halfDay.cases.map(({ question }) => question) : [],
  ),
  ...dropped,
  ...added,
  ...gone,
];
