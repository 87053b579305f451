import type { Cohort } from '../../cohort/cohort.ts';
import { AXES } from '../../model/questionnaire.ts';
import { charts } from '../../words/charts.ts';
import { speak } from '../../words/speak.ts';
import type { Names } from './names.ts';
import type { CohortSpeech } from './speech.ts';
import type { CohortView } from './view.ts';

/** The figures of the heat map, a table for each area; null if structures are not listed. */
export function heatView(
  { members, questionnaire }: Cohort,
  names: Names,
  { language, say }: CohortSpeech,
): CohortView['heat'] {
  if (!members) return null;
  const words = speak(charts, language);
  return {
    intro: words.heatIntro,
    areas: questionnaire.areas.map(({ id, title }) => ({
      title: say(title),
      rows: members.map(({ key, matrix }) => ({
        name: names.of(key),
        scores: AXES.map((axis) => {
          const standing = matrix[id][axis];
          if (!standing) return '';
          return standing.level === null || standing.score === null ? words.none : String(standing.score);
        }),
      })),
    })),
  };
}
