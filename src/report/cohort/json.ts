import type { Cohort, GroupStanding } from '../../cohort/cohort.ts';
import type { KeptCell } from '../../cohort/kept-cell.ts';
import type { MemberSummary } from '../../cohort/member.ts';
import type { Roll } from '../../cohort/roll.ts';
import { AREAS, AXES, byKey } from '../../model/questionnaire.ts';
import type { Names } from './names.ts';

/** How many files the cohort was made from, and what became of them. */
export interface FileCounts {
  /** Counted, one per respondent. */
  counted: number;
  refused: number;
  /** Left out because another file is identical. */
  copies: number;
}

/**
 * The analysis as data, except its individual structures: keys are spelled out, structures named as in the report.
 * @param share whether no figure may be that of one structure.
 */
export function cohortData(cohort: Cohort, names: Names, files: FileCounts, share: boolean): object {
  const { questionnaire } = cohort;
  const figures = ({ scores, levels, undocumented }: GroupStanding) => {
    const { min, max, ...middle } = scores ?? NOTHING;
    // The lowest and the highest are each one structure's score.
    return { ...middle, ...(share ? {} : { min, max }), levels, undocumented };
  };
  const named = (keys: readonly string[] | null) => keys?.map((key) => names.of(key)) ?? null;
  return {
    format: 1,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    // The number of refused files concerns only the group itself; one file counts per respondent.
    files: share ? { counted: cohort.respondents } : files,
    structures: cohort.structures,
    respondents: cohort.respondents,
    severalRespondents: cohort.merged,
    dates: cohort.dates,
    objectives: cohort.objectives,
    withoutObjective: cohort.withoutObjective,
    quartiles: 'Hyndman & Fan (1996), type 7 = QUARTILE.INC',
    axes: byKey(AXES, (axis) => figures(cohort.axes[axis])),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => figures(cohort.matrix[area][axis]))),
    profiles: cohort.profiles.map(({ profile, structures, axes }) => ({
      profile,
      structures,
      axes: axes && byKey(AXES, (axis) => figures(axes[axis])),
    })),
    ages: cohort.ages,
    dangers: cohort.dangers,
    attending: cohort.attending,
    arrangement: cohort.arrangement,
    calendar: {
      ...cohort.calendar,
      individual: Object.fromEntries(
        Object.entries(cohort.calendar.individual).map(([key, date]) => [names.of(key), date]),
      ),
    },
    programme: cohort.programme.map((halfDay) => ({
      ...halfDay,
      concerned: named(halfDay.concerned),
      groups: halfDay.groups.map((group) => group.map((key) => names.of(key))),
      ...('cases' in halfDay && {
        cases: halfDay.cases.map(({ structure, question }) => ({ structure: names.of(structure), question })),
      }),
    })),
    commonActions: cohort.commonActions.map((action) => ({ ...action, concerned: named(action.concerned) })),
    pairs: cohort.pairs.map((pair) => ({
      ...pair,
      gives: names.of(pair.gives),
      receives: names.of(pair.receives),
    })),
    training: cohort.training.map((need) => ({ ...need, concerned: named(need.concerned) })),
  };
}

const NOTHING = { n: 0, min: null, q1: null, median: null, q3: null, max: null };

/** A structure as data, without the words of its answers: these are in the table. @param name as the report shows it. */
export function memberData(member: MemberSummary, name: string): object {
  const { key: _key, cells, ...rest } = member;
  return { ...rest, name, questions: cells.map(questionData) };
}

/** With how many answered: 0 too where the answer is a text, which is not kept. */
function questionData(cell: KeptCell): object {
  const { question, state, value, answers, unknown, unanswered, notApplicable, hidden, spread } = cell;
  const open = { unknown, unanswered, notApplicable, hidden };
  return { question, state, value, target: aimedAt(cell), voices: answers.length, ...open, spread };
}

/** What became of the files, and who was expected: each file that is not counted has the code of what is said of it. */
export function rollData({ passed, call }: Roll, names: Names): object {
  return {
    notCounted: passed.map((each) => {
      if (each.why !== 'refused' && each.why !== 'other') return each;
      const { file, why, said } = each;
      return { file, why, code: said?.code ?? null };
    }),
    expected: call && {
      structures: call.expected,
      came: call.came,
      people: call.people,
      missing: call.missing.map(({ name }) => name),
      refused: [
        ...call.missing.map(({ name, refused }) => ({ structure: name, files: refused })),
        ...call.others.map(({ structure, refused }) => ({ structure: names.of(structure), files: refused })),
      ].filter(({ files }) => files.length > 0),
      unclear: call.unclear.map(({ said, structures }) => ({
        said,
        structures: structures.map((key) => names.of(key)),
      })),
      understood: call.understood.map((one) => ({ ...one, structure: names.of(one.structure) })),
      others: call.others.map(({ refused: _, ...other }) => ({
        ...other,
        structure: names.of(other.structure),
      })),
      uninvited: call.uninvited.map((key) => names.of(key)),
    },
  };
}

/** The mean of what was aimed for; null where the question concerns nobody. */
const aimedAt = ({ state, target }: Pick<KeptCell, 'state' | 'target'>): number | null =>
  state === 'not-applicable' ? null : target;
