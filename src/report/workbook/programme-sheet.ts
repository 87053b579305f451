import type { HeldHalfDay } from '../../cohort/arranged.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { Names } from '../cohort/names.ts';
import { programmeView } from '../cohort/programme-view.ts';
import type { CohortSpeech } from '../cohort/speech.ts';
import type { ReportOptions } from '../cohort/view.ts';
import { type CellValue, column, type Sheet } from './sheet.ts';

/** A row per collective half-day, with the structures in full. */
export function programmeSheet(
  cohort: Cohort,
  names: Names,
  options: ReportOptions,
  speech: CohortSpeech,
): Sheet {
  const { workbook, legend } = speech.words;
  const { programme: titles } = workbook;
  const { halfDays } = programmeView(cohort, options, names, speech);
  const listed = (keys: readonly string[]) => keys.map((key) => names.of(key)).join(' | ');
  return {
    name: workbook.sheets.programme,
    columns: [
      column(titles.number, legend.number, 12),
      column(titles.date, legend.held, 12, { kind: 'date' }),
      column(titles.title, legend.heading, 40),
      column(titles.topics, legend.topics, 40),
      column(titles.todo, legend.todo, 40),
      column(titles.cases, legend.cases, 40),
      column(titles.count, legend.count, 12),
      column(titles.who, legend.concerned, 40),
      column(titles.groups, legend.groups, 30),
    ],
    rows: cohort.programme.map((halfDay, i): CellValue[] => [
      i + 1,
      halfDay.date,
      halfDay.title ?? halfDays[i]?.title ?? null,
      halfDay.kind === 'cases'
        ? null
        : halfDay.questions.map(({ question }) => speech.heading(question)).join(' | '),
      toDo(halfDay).map(speech.action).join(' | '),
      casesOf(halfDay)
        .map(({ structure, question }) => titles.case(names.of(structure), speech.topic(question)))
        .join(' | '),
      halfDay.structures,
      halfDay.concerned && listed(halfDay.concerned),
      halfDay.groups.map(listed).join(' / '),
    ]),
  };
}

/** The actions to begin, to try or to study there. */
function toDo(halfDay: HeldHalfDay): string[] {
  switch (halfDay.kind) {
    case 'theme':
      return halfDay.exercise === null ? [] : [halfDay.exercise];
    case 'practice':
      return halfDay.actions;
    case 'cases':
      return halfDay.examples;
    default:
      return [];
  }
}

const casesOf = (halfDay: HeldHalfDay) => ('cases' in halfDay ? halfDay.cases : []);
