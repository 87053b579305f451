import type { Duty } from '../../model/questionnaire.ts';
import { asSentence } from '../../text/typography.ts';
import type { Reading } from './reading.ts';
import type { PlanView } from './view.ts';

/** How many lines the box has at most. */
const LINES = 5;

/** The duties that matter most to a structure, in the questionnaire's order. */
export const dutiesOf = ({ plan: { resolved } }: Reading): Duty[] =>
  resolved.questionnaire.duties.filter(({ when }) => !when || resolved.truth(when) === true).slice(0, LINES);

/** What is surely due, then what may be. */
export function dutiesView(reading: Reading): PlanView['duties'] {
  const { say } = reading.speech;
  const duties = dutiesOf(reading);
  const view = ({ text, source }: Duty) => ({ text: asSentence(say(text)), source: say(source) });
  const of = (certainty: Duty['certainty']) =>
    duties.filter((duty) => duty.certainty === certainty).map(view);
  return { due: of('due'), toCheck: of('to-check') };
}
