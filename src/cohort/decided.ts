import { type Finding, finding, type Path } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { HalfDay, ProgrammeFile } from '../generated/programme-file.ts';
import { nameKey, structureKey } from '../model/structure.ts';
import { oneLine } from '../text/printable.ts';

/** What people decided of a cohort's half-days: their file, with keys for the names of its structures. */
export type Decided = ProgrammeFile;

/** A structure that a programme may name. */
export interface Known {
  key: string;
  name: string;
}

/** The keys of the structures that a text may mean: an id before a name. */
export function keysFor(known: readonly Known[]): (written: string) => readonly string[] {
  const keys = new Set(known.map(({ key }) => key));
  const byName = new Map<string, string[]>();
  for (const { key, name } of known) {
    const written = nameKey(oneLine(name));
    byName.set(written, [...(byName.get(written) ?? []), key]);
  }
  return (written) => {
    const exact = [structureKey({ id: written, name: '' }), nameKey(written)].find((key) => keys.has(key));
    return exact === undefined ? (byName.get(nameKey(written)) ?? []) : [exact];
  };
}

/**
 * Puts keys in place of the ids and names by which people wrote structures; those that are none of the cohort's, or
 * that several bear, are left out and told.
 */
export function decidedBy(
  file: ProgrammeFile,
  known: readonly Known[],
): { decided: Decided; findings: Finding[] } {
  const findings: Finding[] = [];
  const told = new Set<string>();
  const keysOf = keysFor(known);

  const keyOf = (written: string, path: Path, on: 'key' | 'value' = 'value'): readonly string[] => {
    const found = keysOf(written);
    if (found.length === 1) return found;
    // One name is one mistake, wherever it stands.
    if (!told.has(written)) {
      const names = known.map(({ name }) => name);
      const ids = found.map((key) => key.replace(/^# {2}/, '')).sort();
      findings.push(
        found.length > 1
          ? finding('CN852', path, { name: written, ids }, on)
          : finding('CN848', path, { id: written, nearest: nearest(written, names), known: names }, on),
      );
    }
    told.add(written);
    return [];
  };
  const all = (written: readonly string[], path: Path) => [
    ...new Set(written.flatMap((each, i) => keyOf(each, [...path, i]))),
  ];

  const halfDays = file['half-days'].map((halfDay, i): HalfDay => {
    const path = ['half-days', i];
    const { cases, with: concerned, groups } = halfDay;
    return {
      ...halfDay,
      ...(cases && {
        cases: cases.flatMap(({ structure, question }, at) =>
          keyOf(structure, [...path, 'cases', at, 'structure']).map((key) => ({ structure: key, question })),
        ),
      }),
      ...(concerned && { with: all(concerned, [...path, 'with']) }),
      ...(groups && { groups: groups.map((group, at) => all(group, [...path, 'groups', at])) }),
    };
  });
  const individual = Object.entries(file.individual ?? {}).flatMap(([written, date]) =>
    keyOf(written, ['individual', written], 'key').map((key) => [key, date] as const),
  );
  return {
    decided: { ...file, 'half-days': halfDays, individual: Object.fromEntries(individual) },
    findings,
  };
}

/**
 * Gives the half-days that have no day those that were asked for, in the list's order.
 * @param asked YYYY-MM-DD, one a half-day, and that of the review.
 * @returns also a finding for each day that is another one than the file's, and one for those that it does not have.
 */
export function dated(
  decided: Decided,
  { halfDays: dates, review }: { halfDays: readonly string[]; review: string | null },
): { decided: Decided; differing: Finding[]; missing: Finding[] } {
  const listed = decided['half-days'];
  const differing = (date: string | null | undefined, asked: string | null | undefined, path: Path) =>
    asked == null || date == null || date === asked ? [] : [finding('CN851', path, { date, asked })];
  const days = dates
    .slice(0, listed.length)
    .flatMap((date, i) => (listed[i]?.date == null ? [{ number: i + 1, date }] : []));
  const ownReview = decided.review == null ? review : null;
  const more = dates.slice(listed.length);
  return {
    decided: {
      ...decided,
      'half-days': listed.map((halfDay, i) => ({ ...halfDay, date: halfDay.date ?? dates[i] ?? null })),
      review: decided.review ?? review,
    },
    differing: [
      ...listed.flatMap(({ date }, i) => differing(date, dates[i], ['half-days', i, 'date'])),
      ...differing(decided.review, review, ['review']),
      ...(more.length > 0
        ? [finding('CN855', ['half-days'], { dates: more, halfDays: listed.length }, 'key')]
        : []),
    ],
    missing:
      days.length > 0 || ownReview !== null
        ? [finding('CN854', ['half-days'], { days, review: ownReview }, 'key')]
        : [],
  };
}
