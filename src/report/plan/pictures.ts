import { AXES } from '../../model/questionnaire.ts';
import { SOLID_ANSWERS } from '../../model/thresholds.ts';
import type { Plan } from '../../plan/plan.ts';
import { LEVELS_FROM, levelOf } from '../../scoring/score.ts';
import type { AxisScore, Sum } from '../../scoring/scores.ts';
import { charts } from '../../words/charts.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { type MatrixCell, matrixChart } from '../charts/matrix.ts';
import { profileChart } from '../charts/profile.ts';
import type { Pictures } from '../html-body.ts';
import { levelTitle } from '../levels.ts';
import { speech } from '../speech.ts';
import type { PlanView } from './view.ts';

type Words = Spoken<typeof charts>;

/** What any plan's page draws, by the marks of its template: a form's too, which has one respondent. */
export function planPictures(plan: Plan, view: PlanView): Pictures {
  const words = speak(charts, view.language);
  const { axes, description } = view.picture;
  return {
    picture: profileChart(
      axes.map(({ title, text, today, range, inAYear }) => ({
        title,
        text,
        score: today,
        range,
        wish: inAYear,
      })),
      {
        title: words.profile,
        description,
        score: words.today,
        undocumented: words.undocumented,
        range: words.toCome,
        wish: words.inAYear,
      },
    ),
    'chart:matrix': matrix(plan, view, words),
  };
}

/** The matrix that the plan has as a table, by the numbers of levels. Empty if it has none. */
function matrix({ scores, resolved }: Plan, { profile, annex, language }: PlanView, words: Words): string {
  const told = profile.matrix ?? annex.matrix;
  if (!told) return '';
  const spoken = speech(resolved, language);
  const areas = told.areas.map(({ id, title }) => ({
    title,
    cells: AXES.map((axis) => cellOf(scores.matrix[id][axis], scores.axes[axis], words)),
  }));
  const cells = areas.flatMap((area) => area.cells);
  const keys = LEVELS_FROM.map((score, i) => ({
    cell: { text: String(i + 1), score, isSparse: false },
    says: levelTitle(resolved, i + 1, spoken),
  }));
  const sparse = { cell: { text: '', score: null, isSparse: true }, says: words.fewAnswers(SOLID_ANSWERS) };
  return matrixChart(told.axes, areas, {
    title: words.matrix,
    description: words.all(
      told.areas.map(({ title, levels }) =>
        words.told(
          title,
          levels.map((level, i) => words.told(told.axes[i] ?? '', [level])),
        ),
      ),
    ),
    keys: cells.some(({ isSparse }) => isSparse) ? [...keys, sparse] : keys,
  });
}

/** If the whole axis is not documented enough, neither is any part of it. */
function cellOf(sum: Sum | null, axis: AxisScore | null, words: Words): MatrixCell {
  const level = sum && axis?.level ? levelOf(sum) : null;
  if (!sum || level === null) return { text: words.none, score: null, isSparse: sum !== null };
  return { text: String(level), score: sum.score, isSparse: sum.answered < SOLID_ANSWERS };
}
