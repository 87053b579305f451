import type { AgeBand } from '../model/answer-sheet.ts';
import {
  AREAS,
  type AreaId,
  AXES,
  type AxisId,
  byKey,
  type Horizon,
  type Training,
} from '../model/questionnaire.ts';
import { structureKey } from '../model/structure.ts';
import type { Plan } from '../plan/plan.ts';
import { trainingOf } from '../plan/plan.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { levelOf } from '../scoring/score.ts';
import type { Sum } from '../scoring/scores.ts';
import { type HalfDay, halfDay } from './half-day.ts';
import { type KeptCell, keptCell } from './kept-cell.ts';
import { type Stance, stanceOf } from './stance.ts';

/** A score as the cohort keeps it. */
export interface Standing {
  /** From 0 to 100; null if nothing is answered. */
  score: number | null;
  /** In percent. */
  coverage: number;
  /** From 1 to 5, gates included for an axis; null if not documented enough to count in the group's figures. */
  level: number | null;
}

/** One person's values, from 0 to 1, one per question, and nothing else that identifies them. */
export interface Person {
  age: AgeBand;
  values: (number | null)[];
}

/** A structure's results: plain data, passed between threads. */
export interface MemberSummary {
  /** The key that files of the same structure share. */
  key: string;
  id: string | null;
  name: string;
  profile: string;
  training: Training | null;
  /** Whether it comes to the collective days: yes unless its file gives another accompaniment, or none. */
  isCollective: boolean;
  /** How many respondents; 1 or more. */
  respondents: number;
  /** One file per respondent, as the user gave them. */
  files: string[];
  date: string | null;
  track: string | null;
  /** Ids, most important first. */
  objectives: string[];
  axes: Record<AxisId, Standing | null>;
  matrix: Record<AreaId, Record<AxisId, Standing | null>>;
  /** The plan's actions, in its order. */
  actions: { id: string; horizon: Horizon }[];
  /** Actions its answers call for, chosen or not, whose route is training. */
  trainingNeeds: string[];
  halfDay: HalfDay;
  /** One per question of the questionnaire, in its order. */
  cells: KeptCell[];
}

/** What the cohort keeps of a structure, to compare it with the others. */
export interface Member extends MemberSummary {
  /** One per question of the questionnaire, in its order. */
  stances: Stance[];
  /** The date of its first answers; `date` is that of its last. */
  firstDate: string | null;
  /** All actions its answers call for, chosen or not. */
  calledFor: string[];
  /** The respondents who gave an age band. */
  people: Person[];
}

/** A member without the data used to compare it. */
export function summaryOf(member: Member): MemberSummary {
  const {
    stances: _stances,
    firstDate: _firstDate,
    calledFor: _calledFor,
    people: _people,
    ...summary
  } = member;
  return summary;
}

/** @param respondents the ones the plan was made from. */
export function memberOf(plan: Plan, respondents: readonly ResolvedSheet[]): Member {
  const { resolved, scores } = plan;
  const calledFor = [...plan.actions, ...plan.annex];
  const { structure } = resolved;
  const sheets = respondents.map(({ sheet }) => sheet);
  const endangered = new Set(plan.dangers.map(({ question }) => question));
  return {
    key: structureKey(structure),
    id: structure.id,
    name: structure.name,
    profile: structure.profile,
    training: trainingOf(resolved),
    isCollective: (structure.accompaniment ?? 'collective') === 'collective',
    respondents: resolved.respondents,
    files: sheets.map(({ file }) => file),
    date: resolved.date,
    track: resolved.track,
    objectives: resolved.objectives.map(({ id }) => id),
    axes: byKey(AXES, (axis) => standing(scores.axes[axis], scores.axes[axis]?.level)),
    matrix: byKey(AREAS, (area) => byKey(AXES, (axis) => standing(scores.matrix[area][axis]))),
    stances: resolved.cells.map((cell) => stanceOf(cell, scores, endangered.has(cell.question.id))),
    firstDate: sheets.flatMap(({ date }) => date ?? []).sort()[0] ?? null,
    actions: plan.actions.map(({ action, horizon }) => ({ id: action.id, horizon })),
    calledFor: calledFor.map(({ action }) => action.id),
    trainingNeeds: calledFor
      .filter(({ action }) => action.route === 'training')
      .map(({ action }) => action.id),
    halfDay: halfDay(plan),
    cells: resolved.cells.map(keptCell),
    people: respondents.flatMap(({ sheet, cells }): Person[] => {
      if (sheet.respondent.age === null) return [];
      const values = cells.map(({ state, value }) => (state === 'answered' ? value : null));
      return [{ age: sheet.respondent.age, values }];
    }),
  };
}

function standing(sum: Sum | null, level?: number | null): Standing | null {
  if (!sum) return null;
  return { score: sum.score, coverage: sum.coverage, level: level === undefined ? levelOf(sum) : level };
}
