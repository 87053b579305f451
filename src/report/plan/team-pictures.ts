import { charts } from '../../words/charts.ts';
import { speak } from '../../words/speak.ts';
import { dotsChart } from '../charts/dots.ts';
import { radarChart } from '../charts/radar.ts';
import type { Pictures } from '../html-body.ts';
import type { PlanView } from './view.ts';

/**
 * What only some plans' pages draw: how the answers of five people or more are spread, and a radar.
 * @param hasRadar whether somebody asked for one.
 */
export function teamPictures(view: PlanView, hasRadar: boolean): Pictures {
  const words = speak(charts, view.language);
  const { rows } = view.divergences.dots;
  return {
    'chart:dots': dotsChart(rows, {
      title: words.dots,
      description: words.all(rows.map(({ topic, counts }) => words.told(topic, counts.map(String)))),
    }),
    'chart:radar': hasRadar
      ? radarChart(
          view.profile.axes.map(({ title, score }) => ({ title, score })),
          { title: words.radar, description: view.picture.description },
        )
      : '',
  };
}
