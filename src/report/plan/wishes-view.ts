import { hasWish } from '../../plan/need.ts';
import type { Cell } from '../../scoring/cell.ts';
import { arrowBetween } from '../../text/direction.ts';
import { cut } from '../../text/typography.ts';
import { aimed, onOneLine, type Said, said } from '../answers.ts';
import type { Speech } from '../speech.ts';
import type { Reading } from './reading.ts';
import type { WishView } from './view.ts';

/** Most words of each sentence: most fit whole, and page one stays one page; and if room is short. */
const WORDS = 16;
const FEW = 11;
const FEWEST = 6;

/** What the team wants in a year, beside its answer of today: first what the plan's actions lead to, in their order. */
export function wishesView({ plan, choices, speech }: Reading): (WishView & { topic: string })[] {
  const acted = choices.flatMap(({ wish }) => wish ?? []);
  const place = ({ question }: Cell) => (acted.includes(question.id) ? acted.indexOf(question.id) : Infinity);
  return plan.resolved.cells
    .filter(hasWish)
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map((cell) => {
      const [now, then] = [said(cell, speech), aimed(cell, speech)];
      const within = (most: number) => {
        const [from, to] = [quoted(now, speech, most), quoted(then, speech, most)];
        return { from, to, both: `${from} ${arrowBetween(from, to)} ${to}` };
      };
      const whole = within(WORDS);
      return {
        question: cell.question.id,
        topic: speech.heading(cell.question.id),
        today: whole.from,
        inAYear: whole.to,
        text: whole.both,
        short: within(FEW).both,
        shortest: within(FEWEST).both,
      };
    });
}

const quoted = (told: Said, speech: Speech, most: number): string =>
  told.kind === 'text' ? speech.quote(cut(told.text, most)) : onOneLine(told, speech);
