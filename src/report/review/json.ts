import type { Language } from '../../language.ts';
import type { AnswerValue } from '../../model/answer.ts';
import { AREAS, type AreaId, AXES, type AxisId, byKey } from '../../model/questionnaire.ts';
import { speaker } from '../../model/text.ts';
import type { Change, Comparison, Dated, Deed, Movement } from '../../review/comparison.ts';
import { type Interval, intervalOf } from '../../review/interval.ts';
import { LISTS, type List } from '../../review/lists.ts';
import type { Respondents } from '../../review/voices.ts';
import type { Cell, State } from '../../scoring/cell.ts';

/** What was answered to a question at one date: the answers as given, one per person, or why there is none. */
interface AnswerJson {
  state: State;
  /** From 0 to 1, the mean over the people; null where it does not count. */
  value: number | null;
  answers: AnswerValue[];
}

interface MovementJson extends Omit<Movement, 'score'> {
  /** Scores on the common questions alone, from 0 to 100. */
  before: number | null;
  after: number | null;
  /** Coverage of each date's own score, in percent; null where no question of the axis applies. */
  coverage: [number | null, number | null];
}

/** A review as data: what `compare --format json` prints. */
export interface ComparisonJson {
  questionnaire: string;
  structure: { id: string | null; name: string; profile: string };
  before: DateJson;
  after: DateJson;
  /** How many days apart the dates are, and whether they are one round of answers, reversed or unknown. */
  interval: Interval;
  respondents: Respondents;
  /** How many people are compared with themselves. */
  people: number;
  axes: Record<AxisId, MovementJson>;
  areas: Record<AreaId, Omit<MovementJson, 'coverage'>>;
  questions: {
    id: string;
    topic: string | null;
    /** The list that it is in. */
    state: List;
    before: AnswerJson | null;
    after: AnswerJson | null;
    step: number | null;
    hindsight: number | null;
    /** What was true then, as people know today. */
    trueThen: AnswerValue[];
    why: Change['why'];
  }[];
  /** Ids of the questions that do not compare, by the reason why. */
  apart: Record<Exclude<List, 'compared'>, string[]>;
  /** Ids of those that changed their words though the questionnaire does not declare it. */
  undeclared: string[];
  actions: (Pick<Deed, 'id' | 'status' | 'moved'> & { title: string | null; sign: string | null })[];
  /** Actions of no plan, which people follow up besides. */
  unplanned: Comparison['unplanned'];
  /** Ids of the actions of the plan that follows, in its order, and of those to begin with. */
  next: { actions: string[]; first: string[] };
}

interface DateJson {
  date: string | null;
  version: string;
  track: string | null;
  respondents: number;
  /** Each axis's own score, on all its questions. */
  scores: Record<AxisId, number | null>;
}

export function comparisonJson(comparison: Comparison, language: Language): ComparisonJson {
  const { questionnaire, before, after, axes, areas, questions, actions, next } = comparison;
  const say = speaker(questionnaire, language);
  const { id, name, profile } = after.resolved.structure;
  const coverage = (axis: AxisId): [number | null, number | null] => [
    before.scores.axes[axis]?.coverage ?? null,
    after.scores.axes[axis]?.coverage ?? null,
  ];
  return {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    structure: { id, name, profile },
    before: dateJson(before),
    after: dateJson(after),
    interval: intervalOf(comparison),
    respondents: comparison.respondents,
    people: comparison.people,
    axes: byKey(AXES, (axis) => ({ ...movementJson(axes[axis]), coverage: coverage(axis) })),
    areas: byKey(AREAS, (area) => movementJson(areas[area])),
    questions: questions.map((change) => ({
      id: change.id,
      topic: change.question?.topic ? say(change.question.topic) : null,
      state: change.list,
      before: answerJson(change.before),
      after: answerJson(change.after),
      step: change.step,
      hindsight: change.hindsight,
      trueThen: [...change.trueThen],
      why: change.why,
    })),
    apart: byKey(
      LISTS.filter((list) => list !== 'compared'),
      (list) => questions.filter((change) => change.list === list).map((change) => change.id),
    ),
    undeclared: questions.filter(({ isUndeclared }) => isUndeclared).map((change) => change.id),
    actions: actions.map(({ id: action, action: known, status, moved, indicator }) => ({
      id: action,
      title: known && say(known.title),
      status,
      moved,
      sign: indicator,
    })),
    unplanned: comparison.unplanned,
    next: { actions: next.actions.map(({ action }) => action.id), first: [...next.first] },
  };
}

function movementJson({ score, ...movement }: Movement): Omit<MovementJson, 'coverage'> {
  return { ...movement, before: score?.before ?? null, after: score?.after ?? null };
}

const dateJson = ({ resolved, scores, version }: Dated): DateJson => ({
  date: resolved.date,
  version,
  track: resolved.track,
  respondents: resolved.respondents,
  scores: byKey(AXES, (axis) => scores.axes[axis]?.score ?? null),
});

/** Sorted, so that nothing tells who gave which. */
const answerJson = (cell: Cell | null): AnswerJson | null =>
  cell && {
    state: cell.state,
    value: cell.value,
    answers: cell.answers
      .map(({ given }) => given)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
