import { hasWish } from '../../plan/need.ts';
import type { Cell } from '../../scoring/cell.ts';
import { capital, cut } from '../../text/typography.ts';
import { aimed, onOneLine, type Said, said } from '../answers.ts';
import type { Speech } from '../speech.ts';
import type { Reading } from './reading.ts';
import type { WishView } from './view.ts';

/** Words of each sentence: most fit whole, and page one stays one page. */
const WORDS = 16;

/** What the team wants in a year, beside its answer of today: first what the plan's actions lead to, in their order. */
export function wishesView({ plan, choices, speech }: Reading): WishView[] {
  const acted = choices.flatMap(({ wish }) => wish ?? []);
  const place = ({ question }: Cell) => (acted.includes(question.id) ? acted.indexOf(question.id) : Infinity);
  return plan.resolved.cells
    .filter(hasWish)
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map((cell) => {
      const today = quoted(said(cell, speech), speech);
      const inAYear = quoted(aimed(cell, speech), speech);
      const topic = capital(speech.topic(cell.question.id));
      return { question: cell.question.id, topic, today, inAYear, text: `${today} → ${inAYear}` };
    });
}

const quoted = (told: Said, speech: Speech): string =>
  told.kind === 'text' ? speech.quote(cut(told.text, WORDS)) : onOneLine(told, speech);
