import type { Duty } from '../../model/questionnaire.js';
import { asSentence } from '../text/typography.js';
import type { Reading } from './reading.js';
import type { PlanView } from './view.js';

/** How many lines the box has at most. */
const LINES = 5;

/** What the law asks of a structure for which it surely holds, then what it may ask. */
export function dutiesView({ plan: { resolved }, speech: { say } }: Reading): PlanView['duties'] {
  const duties = resolved.questionnaire.duties.filter(({ when }) => !when || resolved.truth(when) === true);
  const of = (certainty: Duty['certainty']) => duties.filter((duty) => duty.certainty === certainty);
  const view = ({ text, source }: Duty) => ({ text: asSentence(say(text)), source: say(source) });
  const due = of('due').slice(0, LINES);
  return {
    due: due.map(view),
    toCheck: of('to-check')
      .slice(0, LINES - due.length)
      .map(view),
  };
}
