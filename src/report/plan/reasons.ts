import type { Choice } from '../../plan/plan.js';
import { isOpen } from '../../scoring/cell.js';
import type { Reading } from './reading.js';

/**
 * Why an action is there, in one short line: no objective is ranked, the team wishes to go further, its answer, or
 * what the action makes possible; then the objective that it serves.
 */
export function whyChosen(reading: Reading, choice: Choice): string {
  const { reason } = reading.speech.words;
  const rank = reading.plan.resolved.objectives.findIndex(({ id }) => id === choice.serves?.id);
  const parts = [cause(reading, choice), rank < 0 ? '' : reason.serves(rank + 1)];
  return reason.line(parts.filter((part) => part !== ''));
}

function cause({ plan, speech, numberOf }: Reading, choice: Choice): string {
  const { reason } = speech.words;
  if (choice.objectiveFirst) return reason.objectiveFirst;
  if (choice.wish !== null) return reason.wish(speech.topic(choice.wish));
  const [first] = choice.because;
  const cell = first && speech.cell(first.question);
  if (cell) {
    const topic = speech.topic(cell.question.id);
    return isOpen(cell) ? reason.unknown(topic) : reason.answered(topic, plan.resolved.respondents);
  }
  const enabled = choice.enables.flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b);
  return enabled.length > 0 ? reason.enables(enabled) : '';
}
