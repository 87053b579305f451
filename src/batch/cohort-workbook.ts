import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionsOf } from '../files/beside.ts';
import { readWorkbook } from '../files/read-workbook.ts';
import type { Published } from '../pipeline/publish.ts';
import { Names, shownName } from '../report/cohort/names.ts';
import type { Field, Filled } from '../report/plan/filled-in.ts';
import type { Following, Noted } from '../report/workbook/action-sheets.ts';
import { cohortSheets } from '../report/workbook/cohort-sheets.ts';
import { readFollowUp } from '../report/workbook/follow-up.ts';
import { VERSION } from '../version.ts';
import { type Earlier, EarlierNotes } from './earlier-notes.ts';
import type { CohortResults } from './report-files.ts';
import { isWorkbookEdited, publishWorkbook } from './workbook-file.ts';

const WORKBOOK = 'cohort.xlsx';

/**
 * Writes the workbook of a cohort. What people noted in the one that is there stands in the new one too; one that cannot
 * be read back is never written over.
 * @returns also the workbooks that people edited and that cannot be read back.
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
}: CohortResults): Promise<{ published: Published; unread: string[] }> {
  const path = join(setup.out, WORKBOOK);
  const { members, questionnaire } = cohort;
  const names = new Names(members ?? [], speech);
  const earlier = new EarlierNotes(questionnaire);
  const unread = share ? [] : await readEarlier(path, earlier);
  const structures: Iterable<Following> = {
    *[Symbol.iterator]() {
      for (const { member, filledIn } of rows) {
        const name = members ? names.of(member.key) : shownName(member, speech);
        const plan = new Map(filledIn);
        const noted = member.actions.map(({ id }): [string, Noted] => [
          id,
          together(plan.get(id), earlier.of({ id: member.id, name, profile: member.profile }, id)),
        ]);
        yield { member, name, noted: new Map(noted) };
      }
    },
  };
  const options = { language: speech.language, refused: files.refused, minGroup, share };
  const sheets = cohortSheets(cohort, structures, earlier.others(), names, options, VERSION, speech);
  const force = setup.force && !unread.includes(path);
  return { published: publishWorkbook(path, sheets, speech.words.workbook.cut, force), unread };
}

/** What is noted of an action in its plan and in earlier workbooks. */
function together(plan: Filled | undefined, own: Earlier | undefined): Noted {
  const of = (field: Field) =>
    own?.isEdited ? (own[field] ?? plan?.[field]) : (plan?.[field] ?? own?.[field]);
  const word = own?.word ?? '';
  return {
    who: of('who') ?? null,
    by: of('by') ?? null,
    status: own?.status ?? (plan?.done && word === '' ? 'done' : null),
    word,
  };
}

/**
 * Reads what people noted in the workbook and in those beside it: the last one has the last word. One that nobody edited
 * was made of those before it.
 * @returns those that people edited, and that cannot be read.
 */
async function readEarlier(path: string, notes: EarlierNotes): Promise<string[]> {
  const unread: string[] = [];
  let hasEdited = false;
  for (const each of versionsOf(path, '')) {
    const isEdited = isWorkbookEdited(each);
    if (hasEdited && !isEdited) continue;
    hasEdited ||= isEdited;
    const tables = await readWorkbook(readFileSync(each));
    const rows = Array.isArray(tables) ? readFollowUp(tables) : null;
    if (rows) notes.add(rows, isEdited);
    else if (isEdited) unread.push(each);
  }
  return unread;
}
