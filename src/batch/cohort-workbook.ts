import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionsOf } from '../files/beside.ts';
import { readWorkbook } from '../files/read-workbook.ts';
import { structureKey } from '../model/structure.ts';
import type { Published } from '../pipeline/publish.ts';
import { Names, shownName } from '../report/cohort/names.ts';
import type { Field, Filled } from '../report/plan/filled-in.ts';
import type { Following, Noted } from '../report/workbook/action-sheets.ts';
import { cohortSheets } from '../report/workbook/cohort-sheets.ts';
import { type FollowUpRow, fitsProfile, readFollowUp } from '../report/workbook/follow-up.ts';
import { VERSION } from '../version.ts';
import type { CohortResults } from './report-files.ts';
import { isWorkbookEdited, publishWorkbook } from './workbook-file.ts';

const WORKBOOK = 'cohort.xlsx';

/**
 * Writes the workbook of a cohort. What people noted in the one that is there, of actions that the plans still have,
 * stands in the new one too.
 * @throws the system's error where it cannot be written.
 */
export async function writeWorkbookOf({
  cohort,
  rows,
  files,
  speech,
  setup,
  minGroup,
  share,
}: CohortResults): Promise<Published> {
  const path = join(setup.out, WORKBOOK);
  const { members, questionnaire } = cohort;
  const names = new Names(members ?? [], speech);
  const before = share ? new Map<string, Earlier[]>() : await notedIn(path);
  const structures: Iterable<Following> = {
    *[Symbol.iterator]() {
      for (const { member, filledIn } of rows) {
        const name = members ? names.of(member.key) : shownName(member, speech);
        const plan = new Map(filledIn);
        const noted = member.actions.map(({ id }): [string, Noted] => {
          const its = before.get(keyOf(member.id, name, id)) ?? [];
          const own = its.findLast(
            ({ row }) => member.id !== null || fitsProfile(row, member.profile, questionnaire),
          );
          return [id, together(plan.get(id), own)];
        });
        yield { member, name, noted: new Map(noted) };
      }
    },
  };
  const options = { language: speech.language, refused: files.refused, minGroup, share };
  const sheets = cohortSheets(cohort, structures, names, options, VERSION, speech);
  return publishWorkbook(path, sheets, speech.words.workbook.cut, setup.force);
}

interface Earlier {
  row: FollowUpRow;
  /** Whether people edited the workbook: what is in another came from the plans of then. */
  isEdited: boolean;
}

/** What is noted of an action in its plan and in earlier workbooks. */
function together(plan: Filled | undefined, own: Earlier | undefined): Noted {
  const of = (field: Field) =>
    own?.isEdited ? (own.row[field] ?? plan?.[field]) : (plan?.[field] ?? own?.row[field]);
  return {
    who: of('who') ?? null,
    by: of('by') ?? null,
    status: own?.row.status ?? (plan?.done ? 'done' : null),
  };
}

/**
 * What people noted in the workbook and in those beside it, the last one last, by structure and action. One that cannot
 * be read is kept as it is, and tells nothing.
 */
async function notedIn(path: string): Promise<Map<string, Earlier[]>> {
  const noted = new Map<string, Earlier[]>();
  for (const each of versionsOf(path, '')) {
    const tables = await readWorkbook(readFileSync(each));
    const isEdited = isWorkbookEdited(each);
    for (const row of Array.isArray(tables) ? (readFollowUp(tables) ?? []) : []) {
      const { structure, structureId, action, who, by, status } = row;
      if (action !== null && (who ?? by ?? status) !== null) {
        const key = keyOf(structureId, structure, action);
        noted.set(key, [...(noted.get(key) ?? []), { row, isEdited }]);
      }
    }
  }
  return noted;
}

const keyOf = (id: string | null, name: string, action: string): string =>
  JSON.stringify([structureKey({ id, name }), action]);
