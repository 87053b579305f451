import type { Choice } from '../../plan/plan.ts';
import { type Cell, isOpen } from '../../scoring/cell.ts';
import { cut } from '../../text/typography.ts';
import { said } from '../answers.ts';
import type { Reading } from './reading.ts';
import { repeats } from './telling.ts';

/** Words of an answer that a reason quotes: most sentences hold whole. */
const ANSWER_WORDS = 16;

/** And of each end of several answers. */
const END_WORDS = 5;

/**
 * Why an action is there, in one short line: no objective is ranked, the team wishes to go further, its answer, or
 * what the action makes possible; then that something is at stake, and the objective that it serves.
 */
export function whyChosen(reading: Reading, choice: Choice): string {
  const { reason } = reading.speech.words;
  const rank = reading.plan.resolved.objectives.findIndex(({ id }) => id === choice.serves?.id);
  const parts = [
    cause(reading, choice),
    choice.danger === null ? '' : reason.danger,
    rank < 0 ? '' : reason.serves(rank + 1),
  ];
  return reason.line(parts.filter((part) => part !== ''));
}

function cause(reading: Reading, choice: Choice): string {
  const { speech, numberOf } = reading;
  const { reason } = speech.words;
  if (choice.objectiveFirst) return reason.objectiveFirst;
  if (choice.wish !== null) return reason.wish(speech.topic(choice.wish));
  const [first] = choice.because;
  const cell = first && speech.cell(first.question);
  if (cell) return isOpen(cell) ? reason.unknown(speech.topic(cell.question.id)) : answered(reading, cell);
  const enabled = choice.enables.flatMap((id) => numberOf(id) ?? []).sort((a, b) => a - b);
  return enabled.length > 0 ? reason.enables(enabled) : '';
}

/** What the team answered, by topic and in its sentence, which may say the topic by itself. */
function answered({ speech }: Reading, cell: Cell): string {
  const { reason } = speech.words;
  const topic = speech.topic(cell.question.id);
  const told = said(cell, speech);
  if (told.kind === 'range') {
    const [low, high] = [told.low, told.high].map((end) => speech.quote(cut(end, END_WORDS)));
    return reason.range(topic, speech.words.spread(low ?? '', high ?? ''));
  }
  if (told.kind === 'none') return '';
  const answer = speech.quote(cut(told.text, ANSWER_WORDS));
  return reason.answered(repeats(topic, told.text) ? null : topic, answer);
}
