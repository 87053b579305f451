import { subjectsOf } from '../../cohort/arranged.ts';
import type { Cohort, GroupStanding } from '../../cohort/cohort.ts';
import type { Standing } from '../../cohort/member.ts';
import { AREAS, AXES } from '../../model/questionnaire.ts';
import { LEAST_GROUP } from '../../model/thresholds.ts';
import { round } from '../../scoring/sum.ts';
import { charts } from '../../words/charts.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { type HeatRow, heatChart } from '../charts/heat.ts';
import { type MatrixCell, matrixChart } from '../charts/matrix.ts';
import { profileChart } from '../charts/profile.ts';
import { radarChart } from '../charts/radar.ts';
import { spreadChart } from '../charts/spread.ts';
import type { Pictures } from '../html-body.ts';
import { Names } from './names.ts';
import type { CohortSpeech } from './speech.ts';

type Words = Spoken<typeof charts>;

/** What a group's page draws, by the marks of its template. @param hasRadar whether somebody asked for one. */
export function cohortPictures(cohort: Cohort, speech: CohortSpeech, hasRadar = false): Pictures {
  const words = speak(charts, speech.language);
  const axes = AXES.map((id) => ({ title: speech.axis(id), ...toldOf(cohort.axes[id]) }));
  const described = words.all(axes.map(({ title, median }) => words.told(title, [figure(median, words)])));
  return {
    'chart:profile': profileChart(
      axes.map(({ title, median, middle }) => ({
        title,
        text: figure(median, words),
        score: median,
        range: middle,
        wish: null,
      })),
      {
        title: words.groupProfile,
        description: described,
        score: words.median,
        undocumented: words.fewStructures(LEAST_GROUP),
        range: words.middle,
        wish: words.inAYear,
      },
    ),
    'chart:matrix': matrix(cohort, speech, words),
    'chart:heat': heat(cohort, speech, words),
    'chart:radar': hasRadar
      ? radarChart(
          axes.map(({ title, median }) => ({ title, score: median })),
          { title: words.radar, description: described },
        )
      : '',
  };
}

/** What the pages of half-days draw: how the group answered their questions. */
export function halfDayPictures(
  { programme, spreads, questionnaire }: Cohort,
  speech: CohortSpeech,
): Pictures {
  const subjects = new Set(subjectsOf(programme));
  return Object.fromEntries(
    spreads.flatMap((spread) => {
      const question = questionnaire.questions.find(({ id }) => id === spread.question);
      if (!question || !subjects.has(question.id)) return [];
      return [[`chart:spread:${question.id}`, spreadChart(spread, question, speech)]];
    }),
  );
}

/** The median and the middle half as the report tells them: null where they are not told. */
function toldOf({ scores }: GroupStanding): { median: number | null; middle: [number, number] | null } {
  if (scores === null || (scores.n !== null && scores.n < LEAST_GROUP)) return { median: null, middle: null };
  const { median, q1, q3 } = scores;
  return { median: round(median), middle: q1 === null || q3 === null ? null : [round(q1), round(q3)] };
}

const figure = (value: number | null, words: Words): string => (value === null ? words.none : String(value));

function matrix({ questionnaire, matrix: cells }: Cohort, { say, axis }: CohortSpeech, words: Words): string {
  const axes = AXES.map(axis);
  const areas = questionnaire.areas.map(({ id, title }) => ({
    title: say(title),
    cells: AXES.map((on): MatrixCell => {
      const { median } = toldOf(cells[id][on]);
      return { text: figure(median, words), score: median, isSparse: median === null };
    }),
  }));
  const all = areas.flatMap((area) => area.cells);
  if (all.every(({ isSparse }) => isSparse)) return '';
  const sparse = { cell: { text: '', score: null, isSparse: true }, says: words.fewStructures(LEAST_GROUP) };
  return matrixChart(axes, areas, {
    title: words.matrix,
    description: described(areas, axes, words),
    keys: all.some(({ isSparse }) => isSparse) ? [sparse] : [],
  });
}

const described = (
  areas: readonly { title: string; cells: readonly MatrixCell[] }[],
  axes: readonly string[],
  words: Words,
): string =>
  words.all(
    areas.map(({ title, cells }) =>
      words.told(
        title,
        cells.map(({ text }, i) => `${axes[i]} ${text}`),
      ),
    ),
  );

function heat({ members, questionnaire }: Cohort, speech: CohortSpeech, words: Words): string {
  if (!members) return '';
  const names = new Names(members, speech);
  const rows = members.map(
    ({ key, matrix: cells }): HeatRow => ({
      name: names.of(key),
      areas: AREAS.map((area) => AXES.map((axis) => heatCell(cells[area][axis], words))),
    }),
  );
  const titles = new Map(questionnaire.areas.map(({ id, title }) => [id, speech.say(title)]));
  return heatChart(
    rows,
    AREAS.map((id) => titles.get(id) ?? ''),
    AXES.map(speech.axis),
    {
      title: words.heat,
      undocumented: words.undocumented,
      description: (some) =>
        words.all(
          some.map(({ name, areas }) =>
            words.told(
              name,
              areas.flat().map((cell) => cell?.text ?? words.none),
            ),
          ),
        ),
    },
  );
}

function heatCell(standing: Standing | null, words: Words): MatrixCell | null {
  if (!standing) return null;
  const score = standing.level === null ? null : standing.score;
  return { text: figure(score, words), score, isSparse: score === null };
}
