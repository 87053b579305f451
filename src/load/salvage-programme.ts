import type { HalfDay, ProgrammeFile } from '../generated/programme-file.ts';
import { programme as matchesSchema } from '../generated/validate-programme.js';
import { isDay } from '../model/day.ts';

/**
 * What can still be relied upon in a programme where something is wrong: its days, and who comes to the half-days that
 * are right. One that is not has its day alone.
 * @returns null if nothing there is a programme.
 */
export function salvaged(value: unknown): ProgrammeFile | null {
  if (!isMapping(value)) return null;
  const { 'half-days': halfDays, individual, review } = value;
  return {
    format: 1,
    'half-days': Array.isArray(halfDays) ? halfDays.map(halfDayOf) : [],
    individual: Object.fromEntries(
      Object.entries(isMapping(individual) ? individual : {}).flatMap(([name, date]) =>
        dayOf(date).map((day) => [name, day] as const),
      ),
    ),
    review: dayOf(review)[0] ?? null,
  };
}

function halfDayOf(value: unknown): HalfDay {
  const [date = null] = isMapping(value) ? dayOf(value.date) : [];
  const alone = { format: 1, 'half-days': [isMapping(value) ? { ...value, date } : value] };
  return matchesSchema(alone) ? { ...(value as HalfDay), date } : { kind: 'free', date };
}

const dayOf = (value: unknown): string[] => (typeof value === 'string' && isDay(value) ? [value] : []);

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
