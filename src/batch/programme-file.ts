import { join } from 'node:path';
import { groupFindings } from '../check/programme.ts';
import type { Basis } from '../cohort/arrange.ts';
import { type Calendar, NO_DATES } from '../cohort/arranged.ts';
import { type Decided, dated, decidedBy, type Known, keysFor } from '../cohort/decided.ts';
import { type Diagnostic, finding } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { readSource } from '../files/read.ts';
import { namesIn } from '../files/what-is-at.ts';
import type { HalfDay, ProgrammeFile } from '../generated/programme-file.ts';
import { loadProgramme, placedIn } from '../load/load-programme.ts';
import { shownFrom } from '../load/lookup/folders.ts';
import { isNamedProgramme } from '../load/recognise-programme.ts';
import { daysApart } from '../model/day.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { proposedThen } from '../report/cohort/programme-yaml.ts';
import { isUnedited } from '../report/marks.ts';
import { isError } from '../words/checks/catalogue.ts';

/** The file in the folder of the results in which people decide their half-days. */
export const PROGRAMME = 'programme.yaml';

/** How many days after the last answers an accompaniment may still be. */
const FAR = 800;

/** The days that the user asks for, YYYY-MM-DD. */
export interface AskedDays {
  /** One a half-day. */
  halfDays: readonly string[];
  review: string | null;
}

/** What a cohort's half-days are made from. */
export interface ProgrammeFound {
  /** The file, as an absolute path, whether or not there is one already. */
  path: string;
  basis: Basis;
  calendar: Calendar;
  /** Whether the file is to be written: it is not there, or lacks days that were asked for and nobody edited it. */
  isToWrite: boolean;
  /** What is wrong or odd in the file. */
  diagnostics: Diagnostic[];
}

/** For whoever may not see names: the proposal alone. */
export const noProgramme = (out: string): ProgrammeFound => ({
  path: join(out, PROGRAMME),
  basis: { from: 'proposal', dates: [] },
  calendar: NO_DATES,
  isToWrite: false,
  diagnostics: [],
});

/**
 * Reads the programme that people decided, if there is one.
 * @param out the folder of the results, as an absolute path.
 * @param known the structures of the cohort.
 * @param answered the day of the last answers; null if none is known.
 */
export async function readProgramme(
  { out, cwd }: { out: string; cwd: string },
  questionnaire: Questionnaire,
  { known, answered }: { known: readonly Known[]; answered: string | null },
  asked: AskedDays,
): Promise<ProgrammeFound> {
  const [name, ...others] = programmesIn(out);
  if (name === undefined) {
    const { halfDays, review } = asked;
    const calendar = { ...NO_DATES, collective: halfDays.map((date) => ({ date, halfDay: null })), review };
    return { ...noProgramme(out), isToWrite: true, basis: { from: 'proposal', dates: halfDays }, calendar };
  }
  const path = join(out, name);
  const shown = (file: string) => shownFrom(cwd, join(out, file));
  const unread = others.map((other) => diagnosticAt('CN853', shown(other), null, { read: name }));
  const { value, salvage, diagnostics, sources } = await loadProgramme(
    readSource(shown(name), cwd),
    questionnaire,
  );
  const [source] = sources;
  const file = value ?? salvage ?? NOTHING;
  const named = decidedBy(file, known);
  const { decided, differing, missing } = dated(named.decided, asked);
  const calendar = calendarOf(decided);
  if (!value || !source)
    return {
      ...{ path, basis: { from: 'unread' }, calendar, isToWrite: false },
      diagnostics: [...diagnostics, ...unread],
    };
  const isToWrite = missing.length > 0 && isUnedited(source.text);
  const findings = [
    ...named.findings,
    ...groupsOf(file, known),
    ...differing,
    ...(isToWrite ? [] : missing),
    ...(answered === null ? [] : farFrom(answered, file)),
  ];
  const placed = await placedIn(source, findings);
  // What stands there by two spellings is told once.
  const isTold = ({ code, range }: Diagnostic) =>
    diagnostics.some((other) => other.code === code && other.range?.line === range?.line);
  const all = [...diagnostics, ...placed.filter((item) => !isTold(item)), ...unread];
  return {
    path,
    basis: all.some(isError)
      ? { from: 'unread' }
      : { from: 'file', decided, proposedThen: proposedThen(source.text) },
    calendar,
    isToWrite,
    diagnostics: all,
  };
}

const NOTHING: ProgrammeFile = { format: 1, 'half-days': [] };

/** The files that are called a programme, whatever an editor added to the name: the one to read first. */
function programmesIn(out: string): string[] {
  const names = namesIn(out).filter(isNamedProgramme);
  return names.sort(
    (a, b) => Number(b === PROGRAMME) - Number(a === PROGRAMME) || (a < b ? -1 : a > b ? 1 : 0),
  );
}

/** What is wrong with groups, once it is known which id and which name are one structure's. */
function groupsOf({ 'half-days': halfDays }: ProgrammeFile, known: readonly Known[]) {
  const keysOf = keysFor(known);
  return halfDays.flatMap((halfDay: HalfDay, i) =>
    groupFindings(halfDay, ['half-days', i], (written) => keysOf(written)[0] ?? written),
  );
}

/** Days before the last answers, or long after them. */
function farFrom(answers: string, { 'half-days': halfDays, individual, review }: ProgrammeFile) {
  const dates = [
    ...halfDays.map(({ date }, i) => ({ date, path: ['half-days', i, 'date'] })),
    ...Object.entries(individual ?? {}).map(([name, date]) => ({ date, path: ['individual', name] })),
    { date: review, path: ['review'] },
  ];
  return dates.flatMap(({ date, path }) =>
    date != null && (date < answers || daysApart(answers, date) > FAR)
      ? [finding('CN858', path, { date, answers })]
      : [],
  );
}

function calendarOf({ 'half-days': halfDays, individual, review }: Decided): Calendar {
  return {
    individual: Object.fromEntries(
      Object.entries(individual ?? {}).flatMap(([key, date]) => (date === null ? [] : [[key, date]])),
    ),
    collective: halfDays.flatMap((halfDay) =>
      halfDay.date == null ? [] : [{ date: halfDay.date, halfDay }],
    ),
    review: review ?? null,
  };
}
