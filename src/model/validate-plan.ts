import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { oneLine } from '../text/printable.ts';
import type { Assignment } from './assignment.ts';
import { dueIn } from './due.ts';
import type { Questionnaire } from './questionnaire.ts';
import { isMap } from './shape.ts';

/**
 * Who does what, and by when. An action that the questionnaire does not have, or has no more, is pointed out and left
 * out; so is an entry that says nothing, in silence.
 * @param date the file's: the next 15 January is counted from it; null if it has none.
 * @param isSound whether nothing was found at this key of an action's entry, or at the entry.
 * @returns by action id, in the questionnaire's order.
 */
export function validatePlan(
  raw: unknown,
  { actions }: Questionnaire,
  date: string | null,
  isSound: (...path: string[]) => boolean,
  found: Finding[],
): Map<string, Assignment> {
  if (!isMap(raw)) return new Map();
  const known = actions.map(({ id }) => id);
  for (const id of Object.keys(raw)) {
    if (!known.includes(id)) {
      found.push(finding('CN934', ['plan', id], { id, nearest: nearest(id, known), known }, 'key'));
    }
  }
  const textAt = (id: string, key: 'who' | 'by'): string | null => {
    const entry = Object.hasOwn(raw, id) ? raw[id] : null;
    const said = isMap(entry) && isSound(id, key) ? entry[key] : null;
    return typeof said === 'string' ? oneLine(said) || null : null;
  };
  const dayAt = (id: string): string | null => {
    const said = textAt(id, 'by');
    if (said === null) return null;
    const due = dueIn(said, date);
    if (due.kind === 'impossible') found.push(finding('CN935', ['plan', id, 'by'], { date: said }));
    return due.kind === 'day' ? due.day : said;
  };
  return new Map(
    known.flatMap((id): [string, Assignment][] => {
      const said = { who: textAt(id, 'who'), by: dayAt(id) };
      return said.who === null && said.by === null ? [] : [[id, said]];
    }),
  );
}
