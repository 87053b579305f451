import { byName } from '../cohort/tally.ts';
import {
  type Action,
  AREAS,
  type AreaId,
  AXES,
  type AxisId,
  byKey,
  type Question,
  type Questionnaire,
} from '../model/questionnaire.ts';
import { STATUSES } from '../model/reviewed.ts';
import { structureKey } from '../model/structure.ts';
import { mean } from '../scoring/sum.ts';
import { isAsked, isReadable, mayHave } from './asked.ts';
import type { Change, Comparison, Deed, Movement } from './comparison.ts';
import { INTERVALS, type IntervalKind, intervalOf } from './interval.ts';
import type { Respondents } from './voices.ts';

/**
 * How many structures there are of each kind: together, all those of the panel. An undisclosed count is null. Kinds are
 * listed by what a reader wants to know first.
 */
export type Counts<Kind extends string> = Record<Kind, number | null>;

/**
 * What can be read of a structure's axis or area; `silent` where nothing is said of a direction, `unasked` where too little
 * was asked for it.
 */
export const READINGS = ['progress', 'decline', 'steady', 'opposed', 'silent', 'unasked'] as const;
export type Reading = (typeof READINGS)[number];

/**
 * What became of a question in a structure: `opposed`, what people see today contradicts what they answered then;
 * `apart`, it does not compare; `unasked`, it was not asked at both dates.
 */
export const FATES = ['gained', 'lost', 'clearedUp', 'same', 'opposed', 'apart', 'unasked'] as const;
export type Fate = (typeof FATES)[number];

/**
 * What became of an action in a structure: `untold`, nobody says; `unplanned`, it was not in its plan; `excluded`, it could
 * not be.
 */
export const OUTCOMES = [...STATUSES, 'untold', 'unplanned', 'excluded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of the answer to an action's own question; `unread` where that does not compare. */
export const ANSWERS = ['up', 'same', 'down', 'clearer', 'unread'] as const;
export type Answer = (typeof ANSWERS)[number];

export const RESPONDENTS = ['same', 'changed', 'unknown'] as const satisfies readonly Respondents[];

/** A structure of the panel. */
export interface PanelMember {
  /** The key that its later files share. */
  key: string;
  id: string | null;
  name: string;
  profile: string;
  comparison: Comparison;
}

/** Structures that answered at one date alone. */
export interface Absent {
  /** null if not disclosed. */
  structures: number | null;
  /** By name; null if structures are not named. */
  names: readonly string[] | null;
}

/** The year of most answers of a date. */
export interface UsualYear {
  year: string;
  /** How many structures answered in it; null if not disclosed. */
  structures: number | null;
}

export interface PanelQuestion {
  question: string;
  structures: Counts<Fate>;
  /** Sentences gained or lost (below 0), the mean of the structures that compare; null without any, or undisclosed. */
  step: number | null;
}

export interface PanelAction {
  action: string;
  structures: Counts<Outcome>;
  /** Of the structures that did it; null if not disclosed. */
  answers: Counts<Answer> | null;
}

/**
 * A cohort at two dates: what its structures' reviews have in common, over those that answered at both dates alone, each
 * compared with itself, like for like. It has no figure of either date by itself.
 */
export interface Panel {
  questionnaire: Questionnaire;
  /** How many structures answered at both dates. */
  structures: number;
  /** By name; null if they are not named. */
  members: readonly PanelMember[] | null;
  /** null if no year is that of more than half of the structures, or if not disclosed. */
  years: { before: UsualYear | null; after: UsualYear | null };
  /** The structures of the earlier date alone, and of the later one alone. */
  only: { before: Absent; after: Absent };
  /** Unmatched structures whose names are so close that they may be the same; null if they are not named. */
  alike: readonly { before: string; after: readonly string[] }[] | null;
  intervals: Counts<IntervalKind>;
  respondents: Counts<Respondents>;
  /** How many structures have no question that compares; null if not disclosed. */
  incomparable: number | null;
  axes: Record<AxisId, Counts<Reading>>;
  areas: Record<AreaId, Counts<Reading>>;
  /** In the questionnaire's order. */
  questions: readonly PanelQuestion[];
  /** Those of a plan, or of which somebody says something: most done first, then in the questionnaire's order. */
  actions: readonly PanelAction[];
}

/**
 * @param only the names of the structures that answered at one date alone.
 * @param alike those of the first date that may be one of the second.
 */
export function panelOf(
  questionnaire: Questionnaire,
  comparisons: readonly Comparison[],
  only: { before: readonly string[]; after: readonly string[] },
  alike: Panel['alike'] = [],
): Panel {
  const absent = (names: readonly string[]): Absent => ({ structures: names.length, names: inOrder(names) });
  const counted = <Kind extends string>(kinds: readonly Kind[], kindOf: (one: Comparison) => Kind) =>
    count(kinds, comparisons.map(kindOf));
  return {
    questionnaire,
    structures: comparisons.length,
    members: comparisons.map(memberOf).sort(byName),
    years: { before: usualYear(comparisons, 'before'), after: usualYear(comparisons, 'after') },
    only: { before: absent(only.before), after: absent(only.after) },
    alike,
    intervals: counted(INTERVALS, (one) => intervalOf(one).kind),
    respondents: counted(RESPONDENTS, ({ respondents }) => respondents),
    incomparable: comparisons.filter(({ questions }) => questions.every(({ list }) => list !== 'compared'))
      .length,
    axes: byKey(AXES, (axis) =>
      counted(READINGS, (one) =>
        readingOf(one.axes[axis], one, ({ weights }) => weights[axis] !== undefined),
      ),
    ),
    areas: byKey(AREAS, (area) =>
      counted(READINGS, (one) => readingOf(one.areas[area], one, (question) => question.area === area)),
    ),
    questions: questionsOf(questionnaire, comparisons),
    actions: actionsOf(questionnaire, comparisons),
  };
}

function count<Kind extends string>(kinds: readonly Kind[], all: readonly Kind[]): Record<Kind, number> {
  const counts = byKey(kinds, () => 0);
  for (const kind of all) counts[kind] += 1;
  return counts;
}

/** As members are. */
const inOrder = (names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, key: name }))
    .sort(byName)
    .map(({ name }) => name);

function memberOf(comparison: Comparison): PanelMember {
  const { structure } = comparison.after.resolved;
  const { id, name, profile } = structure;
  return { key: structureKey(structure), id, name, profile, comparison };
}

/** That of more than half of the structures. */
function usualYear(comparisons: readonly Comparison[], date: 'before' | 'after'): UsualYear | null {
  const years = comparisons.flatMap((each) => each[date].resolved.date?.slice(0, 4) ?? []);
  const counts = Object.entries(count([...new Set(years)], years));
  const usual = counts.find(([, structures]) => 2 * structures > comparisons.length);
  return usual ? { year: usual[0], structures: usual[1] } : null;
}

function readingOf(
  { verdict }: Movement,
  comparison: Comparison,
  isOn: (question: Question) => boolean,
): Reading {
  switch (verdict) {
    case 'flash':
    case 'reworded':
    case 'too-few':
      return isReadable(comparison, isOn) ? 'silent' : 'unasked';
    default:
      return verdict;
  }
}

function questionsOf({ questions }: Questionnaire, comparisons: readonly Comparison[]): PanelQuestion[] {
  const changes = new Map<string, Change[]>(questions.map(({ id }) => [id, []]));
  for (const change of comparisons.flatMap((each) => each.questions)) changes.get(change.id)?.push(change);
  return [...changes].map(([question, its]) => {
    const steps = its.flatMap(({ step }) => step ?? []);
    return {
      question,
      structures: count(FATES, its.map(fateOf)),
      step: steps.length > 0 ? mean(steps) : null,
    };
  });
}

function fateOf(change: Change): Fate {
  const { list, step, hindsight } = change;
  if (!isAsked(change)) return 'unasked';
  if (list === 'clearedUp') return list;
  if (step === null) return 'apart';
  if (hindsight !== null && Math.sign(hindsight) !== Math.sign(step)) return 'opposed';
  return step > 0 ? 'gained' : step < 0 ? 'lost' : 'same';
}

function actionsOf({ actions }: Questionnaire, comparisons: readonly Comparison[]): PanelAction[] {
  const deeds = new Map<string, Deed[]>(actions.map(({ id }) => [id, []]));
  for (const deed of comparisons.flatMap((each) => each.actions)) {
    deeds.set(deed.id, [...(deeds.get(deed.id) ?? []), deed]);
  }
  return [...deeds]
    .filter(([, its]) => its.length > 0)
    .map(([id, its]): PanelAction => {
      const action = actions.find((each) => each.id === id);
      const done = its.filter(({ status }) => status === 'done');
      return {
        action: id,
        structures: count(
          OUTCOMES,
          comparisons.map((each) => outcomeOf(id, action, each)),
        ),
        answers: count(
          ANSWERS,
          done.map(({ moved }) => moved ?? 'unread'),
        ),
      };
    })
    .sort((a, b) => (b.structures.done ?? 0) - (a.structures.done ?? 0));
}

function outcomeOf(id: string, action: Action | undefined, comparison: Comparison): Outcome {
  const deed = comparison.actions.find((each) => each.id === id);
  if (deed) return deed.status ?? 'untold';
  return action && !mayHave(comparison, action) ? 'excluded' : 'unplanned';
}
