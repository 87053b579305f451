import { join } from 'node:path';
import type { Basis } from '../cohort/arrange.ts';
import { type Calendar, NO_DATES } from '../cohort/arranged.ts';
import { type Decided, dated, decidedBy, type Known } from '../cohort/decided.ts';
import type { Diagnostic, Source } from '../diagnostics/diagnostic.ts';
import { readSource } from '../files/read.ts';
import { isTaken } from '../files/what-is-at.ts';
import { loadProgramme, placedIn } from '../load/load-programme.ts';
import { shownFrom } from '../load/lookup/folders.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { proposedThen } from '../report/cohort/programme-yaml.ts';

/** The file in the folder of the results in which people decide their half-days. */
export const PROGRAMME = 'programme.yaml';

/** The days that the user asks for, YYYY-MM-DD. */
export interface AskedDays {
  /** One a half-day. */
  halfDays: readonly string[];
  review: string | null;
}

/** What a cohort's half-days are made from. */
export interface ProgrammeFound {
  basis: Basis;
  calendar: Calendar;
  /** What is wrong or odd in the file. */
  diagnostics: Diagnostic[];
  sources: Source[];
}

/** For whoever may not see names: the proposal alone. */
export const NO_PROGRAMME: ProgrammeFound = {
  basis: { from: 'proposal', dates: [] },
  calendar: NO_DATES,
  diagnostics: [],
  sources: [],
};

/**
 * Reads the programme that people decided, if there is one.
 * @param out the folder of the results, as an absolute path.
 * @param known the structures of the cohort.
 */
export async function readProgramme(
  { out, cwd }: { out: string; cwd: string },
  questionnaire: Questionnaire,
  known: readonly Known[],
  { halfDays, review }: AskedDays,
): Promise<ProgrammeFound> {
  const path = join(out, PROGRAMME);
  if (!isTaken(path)) {
    const calendar = { ...NO_DATES, collective: halfDays.map((date) => ({ date, halfDay: null })), review };
    return { ...NO_PROGRAMME, basis: { from: 'proposal', dates: halfDays }, calendar };
  }
  const read = readSource(shownFrom(cwd, path), cwd);
  const { value, diagnostics, sources } = await loadProgramme(read, questionnaire);
  const [source] = sources;
  if (!value || !source) return { basis: { from: 'unread' }, calendar: NO_DATES, diagnostics, sources };
  const named = decidedBy(value, known);
  const { decided, findings } = dated(named.decided, { halfDays, review });
  return {
    basis: { from: 'file', decided, proposedThen: proposedThen(source.text) },
    calendar: calendarOf(decided),
    diagnostics: [...diagnostics, ...(await placedIn(source, [...named.findings, ...findings]))],
    sources,
  };
}

function calendarOf({ 'half-days': halfDays, individual, review }: Decided): Calendar {
  const ownReview = halfDays.findLast(({ kind, date }) => kind === 'review' && date != null);
  return {
    individual: Object.fromEntries(
      Object.entries(individual ?? {}).flatMap(([key, date]) => (date === null ? [] : [[key, date]])),
    ),
    collective: halfDays.flatMap((halfDay) =>
      halfDay.date == null ? [] : [{ date: halfDay.date, halfDay }],
    ),
    review: review ?? ownReview?.date ?? null,
  };
}
