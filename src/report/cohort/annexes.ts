import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Member, Standing } from '../../cohort/member.ts';
import type { Roll } from '../../cohort/roll.ts';
import type { Case } from '../../cohort/theme.ts';
import { AXES, type Questionnaire } from '../../model/questionnaire.ts';
import { round } from '../../scoring/sum.ts';
import { casesTold, halfDayTitle } from './half-day-subject.ts';
import { halfDayRow } from './half-day-view.ts';
import type { Names } from './names.ts';
import { type RollView, rollView } from './roll-view.ts';
import type { CohortSpeech } from './speech.ts';

/** The lists in full, where structures may be named. */
export interface AnnexesView {
  roll: RollView;
  concerned: {
    elsewhere: string | null;
    halfDays: { number: number; title: string; lines: { label: string; text: string }[] }[];
  };
  pairs: { rows: { tells: string; listens: string; topic: string }[]; alone: string | null };
  training: { title: string; rows: Shared[] }[];
  common: { label: string; rows: Shared[] }[];
  halfDays: { name: string; begun: string; work: string; talk: string }[];
  standing: { axes: string[]; rows: { name: string; cells: string[] }[] };
}

/** Something that several structures share, and which they are. */
interface Shared {
  title: string;
  number: string;
  structures: string;
}

export function annexesView(
  cohort: Cohort,
  members: readonly Member[],
  roll: Roll | null,
  names: Names,
  speech: CohortSpeech,
): AnnexesView {
  const { words, axis, action, say } = speech;
  return {
    roll: rollView(members, roll, names, speech),
    concerned: concerned(cohort, members, names, speech),
    pairs: pairs(cohort, members, names, speech),
    training: cohort.training.map(({ training, actions }) => ({
      title: words.ways[training],
      rows: actions.map((need) =>
        shared(
          action(need.action),
          (member) => member.training === training && member.trainingNeeds.includes(need.action),
        ),
      ),
    })),
    common: [
      {
        label: words.annexes.objective,
        rows: cohort.questionnaire.objectives.flatMap(({ id, title }) =>
          shared(say(title), ({ objectives }) => objectives.includes(id)),
        ),
      },
      {
        label: words.labels.action,
        rows: cohort.commonActions.map((common) =>
          shared(action(common.action), ({ actions }) => actions.some(({ id }) => id === common.action)),
        ),
      },
    ]
      .map(({ label, rows }) => ({ label, rows: rows.filter(({ structures }) => structures !== '') }))
      .filter(({ rows }) => rows.length > 0),
    halfDays: members.map((member) => ({ name: names.of(member.key), ...halfDayRow(member, speech) })),
    standing: {
      axes: AXES.map(axis),
      rows: members.map(({ key, axes }) => ({
        name: names.of(key),
        cells: AXES.map((id) => standing(axes[id], speech)),
      })),
    },
  };

  function shared(title: string, isTheirs: (member: Member) => boolean): Shared {
    const keys = members.filter(isTheirs).map(({ key }) => key);
    return { title, number: String(keys.length), structures: names.list(keys) };
  }
}

function concerned(
  { programme, questionnaire }: Cohort,
  members: readonly Member[],
  names: Names,
  speech: CohortSpeech,
): AnnexesView['concerned'] {
  const { annexes } = speech.words;
  const keysOf = (those: readonly Member[]) => those.map(({ key }) => key);
  const those = members.filter(({ isCollective }) => isCollective);
  const coming = keysOf(those);
  const elsewhere = keysOf(members.filter(({ isCollective }) => !isCollective));
  return {
    elsewhere: elsewhere.length > 0 && coming.length > 0 ? annexes.elsewhere(names.list(elsewhere)) : null,
    halfDays: programme.map((halfDay, i) => {
      const keys = halfDay.concerned ?? [];
      const tellers = 'cases' in halfDay ? halfDay.cases.map(({ structure }) => structure) : [];
      const away = coming.filter((key) => !keys.includes(key) && !tellers.includes(key));
      return {
        number: i + 1,
        title: halfDayTitle(halfDay, questionnaire, speech).title,
        lines: [
          { label: annexes.concerned, text: names.list(keys) },
          { label: annexes.mayStayAway, text: names.list(away) },
          {
            label: annexes.canTell,
            text:
              'cases' in halfDay
                ? casesTold(allCases(halfDay, those, questionnaire), [], null, names, speech)
                : '',
          },
          ...halfDay.groups.map((keys, at) => ({
            label: annexes.group(at + 1),
            text: names.list(keys),
          })),
        ].filter(({ text }) => text !== ''),
      };
    }),
  };
}

/** All who can tell of the questions that a half-day is about or has cases on; for each, those chosen first. */
function allCases(
  halfDay: HeldHalfDay & { cases: readonly Case[] },
  members: readonly Member[],
  { questions }: Questionnaire,
): Case[] {
  const own = halfDay.kind === 'theme' ? halfDay.questions : [];
  const about = new Set([...own, ...halfDay.cases].map(({ question }) => question));
  const possible = [...about].flatMap((id) => {
    const at = questions.findIndex((question) => question.id === id);
    return members.flatMap(({ key, stances }) =>
      stances[at]?.canTell ? [{ structure: key, question: id }] : [],
    );
  });
  const isChosen = ({ structure, question }: Case) =>
    halfDay.cases.some((one) => one.structure === structure && one.question === question);
  return [...halfDay.cases, ...possible.filter((one) => !isChosen(one))];
}

function pairs(
  { pairs }: Cohort,
  members: readonly Member[],
  names: Names,
  { words, heading }: CohortSpeech,
): AnnexesView['pairs'] {
  const paired = new Set(pairs.flatMap(({ gives, receives }) => [gives, receives]));
  const alone = members.filter(({ key }) => !paired.has(key)).map(({ key }) => key);
  return {
    rows: pairs.map((pair) => ({
      tells: names.of(pair.gives),
      listens: names.of(pair.receives),
      topic: heading(pair.question),
    })),
    alone: alone.length > 0 && pairs.length > 0 ? words.noPairFor(names.list(alone)) : null,
  };
}

function standing(of: Standing | null, { words, level }: CohortSpeech): string {
  if (!of) return words.nothing;
  return of.level === null || of.score === null
    ? words.annexes.tooFewAnswers(Math.floor(of.coverage))
    : words.annexes.standing(round(of.score), level(of.level));
}
