import { type Cell, isApart } from '../../scoring/cell.ts';
import { informs, type Reading } from './reading.ts';

/** The answers that several people gave to one question, and those of them that differ enough to talk it over. */
export function comparison({ plan }: Reading): { compared: Cell[]; unlike: Cell[] } {
  const compared = plan.resolved.cells.filter(
    (cell) => cell.state === 'answered' && informs(cell.question) && cell.answers.length > 1,
  );
  return { compared, unlike: compared.filter(isApart) };
}
