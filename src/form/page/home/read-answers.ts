import type { Finding } from '../../../diagnostics/diagnostic.ts';
import { draftIn, type ReadDraft } from '../../../interview/read-draft.ts';
import type { Questionnaire } from '../../../model/questionnaire.ts';
import { isMap } from '../../../model/shape.ts';
import { nameKey } from '../../../model/structure.ts';
import { isError } from '../../../model/validate-answers.ts';
import { versionOf } from '../../../model/version.ts';
import { oneLine } from '../../../text/printable.ts';
import type { FormSetting } from '../../setting.ts';
import { givenBackAs } from '../kept/setting-of.ts';
import { type TakenUp, takenFrom } from '../kept/taken-up.ts';
import { dayIn } from '../moment.ts';
import type { Saying } from '../saying.ts';
import { valueIn } from './file-value.ts';

/** A megabyte: an answer file takes a twentieth of it. */
const LARGEST = 1024 * 1024;

/** What came of a file that was opened: answers, and what could not be understood in it; or why it cannot be used. */
export type Opened = { taken: TakenUp; faults: string[] } | { problem: string };

/** Reads a file that people open in the page, by the rules of the command line. */
export async function openAnswers(
  file: File,
  questionnaire: Questionnaire,
  setting: FormSetting,
  saying: Saying,
): Promise<Opened> {
  const { load } = saying.words;
  if (file.size > LARGEST) return { problem: load.tooLarge };
  if (file.size === 0) return { problem: load.empty };
  // A file that has gone since it was chosen, or a folder that was dropped here, cannot be read.
  const bytes = await file.arrayBuffer().catch(() => null);
  const value = bytes && valueIn(file.name, new Uint8Array(bytes));
  const unreadable = { problem: load.unreadable };
  if (!isMap(value)) return unreadable;
  return opened(value, file.name, questionnaire, setting, saying) ?? unreadable;
}

const NAMED = /^([^@]{1,100})@(\d{1,9}\.\d{1,9}\.\d{1,9})$/;

function opened(
  value: Record<string, unknown>,
  name: string,
  questionnaire: Questionnaire,
  setting: FormSetting,
  saying: Saying,
): Opened | null {
  const { load } = saying.words;
  const named = typeof value.questionnaire === 'string' ? value.questionnaire : '';
  const [, id, version] = NAMED.exec(named) ?? [];
  if (id === undefined || version === undefined) return null;
  if (id !== questionnaire.id) return { problem: load.another(oneLine(id), questionnaire.id) };
  if (versionOf(version)[0] > versionOf(questionnaire.version)[0])
    return { problem: load.newer(version, questionnaire.version) };
  const read = draftIn(value, questionnaire);
  if (read === null) return null;
  if (!isSame(read, setting))
    return { problem: load.anotherStructure(oneLine(read.draft.name ?? ''), setting.structure.name ?? '') };
  const { review } = setting;
  if (review !== null && read.draft.review.date !== review.date)
    return { problem: load.noReview(dayIn(review.date, saying)) };
  return { taken: takenFrom(read, givenBackAs(name), value, setting), faults: faultsOf(read, saying) };
}

/** Whether answers may be those of the structure that the page is made for, if it is made for one. */
function isSame({ draft }: ReadDraft, { structure }: FormSetting): boolean {
  if (structure.name === null || draft.name === null) return true;
  if (structure.id !== null && draft.id !== null) return structure.id === draft.id;
  return nameKey(draft.name) === nameKey(structure.name);
}

/** What could not be understood, a line for each. */
function faultsOf({ findings }: ReadDraft, { words: { load } }: Saying): string[] {
  const places = new Map(findings.filter(isTold).map((each) => [each.path.join('.'), each]));
  return [...places].map(([place, { code, args, path }]) => {
    // The question is there, and no such answer to it.
    if (code === 'CN908') return load.noAnswer(brief(args.id), brief(args.question), nearestIn(args));
    return 'known' in args || 'nearest' in args
      ? load.unknown(brief(String(path.at(-1))), nearestIn(args))
      : load.invalid(brief(place));
  });
}

/** An answer to no question is kept and pointed out, though it is no error. */
const isTold = (finding: Finding): boolean => isError(finding) || finding.code === 'CN925';

const nearestIn = (args: object): string | null =>
  'nearest' in args && typeof args.nearest === 'string' ? args.nearest : null;

/** A key of a file, as long as any of the format's may be. */
const brief = (key: string): string => oneLine(key.length > 120 ? `${key.slice(0, 120)}…` : key);
