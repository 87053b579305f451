import type { Choice } from '../../plan/plan.ts';
import { asSentence } from '../../text/typography.ts';
import { horizonTitle } from './horizons.ts';
import type { Reading } from './reading.ts';
import { whyChosen } from './reasons.ts';
import { shortTitle } from './short-title.ts';
import type { ActionView } from './view.ts';

export function actionView(reading: Reading, choice: Choice): ActionView {
  const { say } = reading.speech;
  const { action } = choice;
  return {
    id: action.id,
    number: reading.numberOf(action.id) ?? 0,
    title: say(action.title),
    shortTitle: shortTitle(say(action.title)),
    why: say(action.why),
    reason: whyChosen(reading, choice),
    firstStep: say(action.firstStep),
    steps: action.steps.map(say),
    indicator: asSentence(say(action.indicator)),
    example: action.example && say(action.example),
    kind: action.kind,
    horizon: choice.horizon,
    horizonTitle: horizonTitle(reading, choice.horizon),
    effort: action.effort,
    impact: action.impact,
    route: action.route,
    weight: weightText(reading, action),
    need: choice.need,
    room: { why: false, reason: false, steps: false, weight: false, indicator: false, example: false },
  };
}

/** An action's effort, effect and route in words; the route as the structure, accompanied or not, can take it. */
export function weightText(
  { speech: { words }, accompaniment }: Reading,
  { effort, impact, route }: Choice['action'],
): string {
  const isProvided =
    (route === 'collective-days' && accompaniment === 'collective') ||
    (route === 'individual-half-day' && accompaniment !== 'none');
  return words.weight(effort, impact, isProvided ? words.provided[route] : words.routes[route]);
}
