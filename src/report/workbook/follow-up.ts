import type { Questionnaire } from '../../model/questionnaire.ts';
import { STATUSES, type Status } from '../../model/reviewed.ts';
import { nameSkeleton } from '../../model/structure.ts';
import type { Text } from '../../model/text.ts';
import { csv } from '../../words/cohort/files.ts';
import { workbook } from '../../words/cohort/workbook.ts';
import { letters } from './sheet-xml.ts';

/** What people wrote of an action in the sheet of actions. */
export interface FollowUpRow {
  structure: string;
  structureId: string | null;
  /** As its questionnaire calls it; null in a row that people added, and in a sheet without that column. */
  profile: string | null;
  /** The action's id; null in a row that people added. */
  action: string | null;
  title: string;
  who: string | null;
  by: string | null;
  /** null if the cell is empty, or holds another word than those of a state. */
  status: Status | null;
  /** What the cell of the state says, and where it is: `Actions!J12`; `J12` without a sheet. */
  word: string;
  cell: string;
  /** What its other columns say. */
  horizon: string;
  route: string;
  firstStep: string;
  indicator: string;
}

const TITLES = { ...workbook.actions, profile: csv.profile };
type Column = keyof typeof TITLES;
const COLUMNS = Object.keys(TITLES) as Column[];
const NEEDED: readonly Column[] = ['structure', 'action', 'status'];

/** How many rows people may have put above the titles. */
const ABOVE = 20;

/**
 * Reads the sheet of actions, by the titles of its columns in either language, wherever people moved them.
 * @param tables sheets, or the one table of a CSV file.
 * @returns null if none of them has these columns.
 */
export function readFollowUp(
  tables: readonly { sheet: string | null; rows: readonly (readonly string[])[] }[],
): FollowUpRow[] | null {
  for (const { sheet, rows } of tables) {
    const at = rows.slice(0, ABOVE).findIndex((row) => hasTitles(placesIn(row)));
    if (at < 0) continue;
    const places = placesIn(rows[at] ?? []);
    return rows.slice(at + 1).flatMap((row, i) => {
      const said = (column: Column) => row[places.get(column) ?? -1]?.trim() ?? '';
      const told = Object.fromEntries(COLUMNS.map((column) => [column, said(column)])) as Record<
        Column,
        string
      >;
      if (told.structure === '' && told.action === '' && told.title === '') return [];
      const place = `${letters(places.get('status') ?? 0)}${at + i + 2}`;
      return [
        {
          ...{ structure: told.structure, structureId: told.structureId || null },
          profile: told.profile || null,
          ...{ action: told.action || null, title: told.title, who: told.who || null, by: told.by || null },
          ...{ status: statusOf(told.status), word: told.status },
          ...{ horizon: told.horizon, route: told.route },
          ...{ firstStep: told.firstStep, indicator: told.indicator },
          cell: sheet === null ? place : `${sheet}!${place}`,
        },
      ];
    });
  }
  return null;
}

/** Whether a row may be one of a structure with that profile. @param profile its id. */
export const fitsProfile = (row: FollowUpRow, profile: string, { profiles }: Questionnaire): boolean =>
  row.profile === null ||
  [profile, ...profiles.flatMap(({ id, title }) => (id === profile ? inAnyLanguage(title) : []))]
    .map(nameSkeleton)
    .includes(nameSkeleton(row.profile));

const inAnyLanguage = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const hasTitles = (places: ReadonlyMap<Column, number>): boolean =>
  NEEDED.every((column) => places.has(column));

function placesIn(row: readonly string[]): Map<Column, number> {
  const written = row.map(nameSkeleton);
  return new Map(
    COLUMNS.flatMap((column): [Column, number][] => {
      const own = Object.values(TITLES[column]).map(nameSkeleton);
      const at = written.findIndex((title) => own.includes(title));
      return at < 0 ? [] : [[column, at]];
    }),
  );
}

/** A state in either language, whatever its gender and number. */
const statusOf = (word: string): Status | null =>
  STATUSES.find((one) => Object.values(workbook.statuses[one]).some((text) => bare(text) === bare(word))) ??
  null;

const bare = (word: string): string => nameSkeleton(word).replace(/e*s?$/, '');
