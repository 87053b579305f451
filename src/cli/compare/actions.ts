import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import type { Status } from '../../model/reviewed.ts';
import { nameKey, structureKey } from '../../model/structure.ts';
import { type FollowUpRow, fitsProfile, readFollowUp } from '../../report/workbook/follow-up.ts';
import type { Followed, Unplanned } from '../../review/followed.ts';
import type { Matched } from '../../review/match.ts';
import { sharedStatuses } from '../../scoring/statuses.ts';
import type { Context } from '../shell.ts';
import { tell } from '../tell.ts';
import type { Dossier, Sides } from './sides.ts';
import { followUpTables } from './tables.ts';

type Pair = Matched<Dossier>['pairs'][number];

/**
 * Reads what is followed up in a workbook, or in a CSV of its sheet of actions, and says on stderr what counts for nothing.
 * @param file as the user named it.
 * @param pairs the structures that are compared.
 * @returns by pair; undefined if none of it can be read.
 */
export async function readActions(
  file: string,
  { questionnaire, before, after }: Sides,
  pairs: readonly Pair[],
  context: Context,
): Promise<ReadonlyMap<Pair, Followed> | undefined> {
  const tables = await followUpTables(file, context);
  if (!tables) return undefined;
  const rows = readFollowUp(tables);
  if (!rows) {
    await tell([diagnosticAt('CN873', file, null, {})], [], context);
    return undefined;
  }
  const owned = new Map<Pair, FollowUpRow[]>(pairs.map((pair) => [pair, []]));
  const strangers = new Map<string, FollowUpRow>();
  for (const row of rows) {
    const pair = ownerOf(row, pairs, questionnaire);
    if (pair) owned.get(pair)?.push(row);
    else {
      // Rows of one structure are told of once; those that name none, one by one.
      const key = nameKey(namedIn(row)) || row.cell;
      strangers.set(key, strangers.get(key) ?? row);
    }
  }
  const followed = new Map<Pair, Followed>();
  const odd: Odd[] = [];
  for (const [pair, its] of owned) {
    const found = followedIn(its, pair.after, questionnaire, file);
    followed.set(pair, found.followed);
    odd.push(...found.odd);
  }
  // The follow-up of a whole cohort may be given with one of its structures.
  const isOne = before.length === 1 && after.length === 1;
  const [only] = isOne ? pairs : [];
  const none = only && owned.get(only)?.length === 0;
  if (!isOne)
    odd.push(
      ...[...strangers.values()].map((row) => ({
        row,
        told: diagnosticAt('CN875', file, null, { cell: row.cell, name: namedIn(row) }),
      })),
    );
  // As they stand in the sheet.
  const inOrder = odd.sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row)).map(({ told }) => told);
  if (none) inOrder.push(diagnosticAt('CN879', file, null, { name: only.after.structure.name }));
  await tell(inOrder, [], context);
  return followed;
}

/** What is said of a row. */
interface Odd {
  row: FollowUpRow;
  told: Diagnostic;
}

const namedIn = ({ structure, structureId }: FollowUpRow): string => structure || (structureId ?? '');

/** By its id, else by its name and profile; a workbook may tell a name from another by what stands in brackets. */
function ownerOf(row: FollowUpRow, pairs: readonly Pair[], questionnaire: Questionnaire): Pair | undefined {
  const { structure, structureId } = row;
  const both = ({ before, after }: Pair) => [before.structure, after.structure];
  const key = structureId === null ? null : structureKey({ id: structureId, name: structure });
  const byId = pairs.find((pair) => both(pair).some((one) => one.id !== null && structureKey(one) === key));
  if (byId) return byId;
  const named = (name: string) =>
    pairs.filter((pair) =>
      both(pair).some(
        (one) =>
          (one.id === null || structureId === null) &&
          nameKey(one.name) === nameKey(name) &&
          fitsProfile(row, one.profile, questionnaire),
      ),
    );
  const found = [structure, structure.replace(/\s*\([^()]*\)$/, '')]
    .map(named)
    .find(({ length }) => length > 0);
  return found?.length === 1 ? found[0] : undefined;
}

/** What is followed up of one structure, and what is odd in it. */
function followedIn(
  rows: readonly FollowUpRow[],
  { answered }: Dossier,
  { actions }: Questionnaire,
  file: string,
): { followed: Followed; odd: Odd[] } {
  const told = sharedStatuses(answered.sheets.map(({ sheet }) => sheet));
  const first = new Map<string, FollowUpRow & { status: Status }>();
  const unplanned: Unplanned[] = [];
  const odd: Odd[] = [];
  for (const row of rows) {
    const { action, title, who, by, status, word, cell } = row;
    const say = (diagnostic: Diagnostic) => odd.push({ row, told: diagnostic });
    if (word !== '' && status === null) say(diagnosticAt('CN874', file, null, { cell, word }));
    if (action === null || !actions.some(({ id }) => id === action)) {
      if (action !== null) say(diagnosticAt('CN876', file, null, { cell, action }));
      unplanned.push({ title: title || (action ?? ''), who, by, status });
    } else if (status !== null) {
      const other = first.get(action);
      if (!other) first.set(action, { ...row, status });
      else if (other.status !== status)
        say(diagnosticAt('CN877', file, null, { cell, other: other.cell, action }));
      const answer = told.get(action);
      if (!other && answer !== undefined && answer !== status)
        say(diagnosticAt('CN878', file, null, { cell, action }));
    }
  }
  const statuses = new Map([...first].map(([id, { status }]) => [id, status]));
  return { followed: { statuses, unplanned }, odd };
}
