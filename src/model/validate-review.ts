import { type Finding, finding } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { oneLine } from '../text/printable.ts';
import { impossibleDay, isDay } from './day.ts';
import type { Questionnaire } from './questionnaire.ts';
import { NOT_REVIEWED, type Reviewed, STATUSES, type Status } from './reviewed.ts';
import { type FileMap, isMap } from './shape.ts';

/**
 * What became of an earlier plan. An action that the questionnaire does not have, or has no more, is pointed out and
 * kept: it was done all the same.
 * @param isSound whether nothing was found at this key of the review, or at one of its entries.
 */
export function validateReview(
  raw: unknown,
  { actions }: Questionnaire,
  isSound: (...path: string[]) => boolean,
  found: Finding[],
): Reviewed {
  if (!isMap(raw)) return NOT_REVIEWED;
  const known = actions.map(({ id }) => id);
  const entries = <T>(key: 'actions' | 'indicators', read: (value: unknown) => T | null): Map<string, T> => {
    const map: FileMap = isMap(raw[key]) && isSound(key) ? raw[key] : {};
    return new Map(
      Object.keys(map).flatMap((id): [string, T][] => {
        if (!known.includes(id)) {
          found.push(
            finding('CN936', ['review', key, id], { id, nearest: nearest(id, known), known }, 'key'),
          );
        }
        const value = isSound(key, id) ? read(map[id]) : null;
        return value === null ? [] : [[id, value]];
      }),
    );
  };
  const isDated = typeof raw.date === 'string' && isSound('date');
  if (isDated && !isDay(raw.date as string)) {
    found.push(finding('CN902', ['review', 'date'], impossibleDay(raw.date as string)));
  }
  return {
    date: isDated && isDay(raw.date as string) ? (raw.date as string) : null,
    actions: entries('actions', (value) => (isStatus(value) ? value : null)),
    indicators: entries('indicators', (value) =>
      typeof value === 'string' ? oneLine(value).trim() || null : null,
    ),
  };
}

const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);
