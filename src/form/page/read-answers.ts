import type { Finding } from '../../diagnostics/diagnostic.ts';
import { draftIn, type ReadDraft } from '../../interview/read-draft.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { isMap } from '../../model/shape.ts';
import { structureKey } from '../../model/structure.ts';
import { isError } from '../../model/validate-answers.ts';
import { versionOf } from '../../model/version.ts';
import { oneLine } from '../../text/printable.ts';
import { parseValue } from '../../yaml/parse-value.ts';
import type { FormSetting } from '../setting.ts';
import { givenBackAs, type TakenUp } from './conduct.ts';
import type { Saying } from './saying.ts';

/** A megabyte: an answer file takes a twentieth of it. */
export const LARGEST = 1024 * 1024;

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
  const value = valueIn(file.name, await file.text());
  if (!isMap(value)) return { problem: load.unreadable };
  return { ...(opened(value, file.name, questionnaire, setting, saying) ?? { problem: load.unreadable }) };
}

function opened(
  value: Record<string, unknown>,
  name: string,
  questionnaire: Questionnaire,
  setting: FormSetting,
  saying: Saying,
): Opened | null {
  const { load } = saying.words;
  const [, id, version] = /^([^@]+)@(\d+\.\d+\.\d+)$/.exec(String(value.questionnaire)) ?? [];
  if (id === undefined || version === undefined) return null;
  if (id !== questionnaire.id) return { problem: load.another(oneLine(id), questionnaire.id) };
  if (versionOf(version)[0] > versionOf(questionnaire.version)[0])
    return { problem: load.newer(version, questionnaire.version) };
  const read = draftIn(value, questionnaire);
  if (read === null) return null;
  const theirs = read.draft.name;
  if (theirs !== null && !isSame(read, setting))
    return { problem: load.anotherStructure(oneLine(theirs), setting.structure.name ?? '') };
  return { taken: takenFrom(read, givenBackAs(name), value, setting), faults: faultsOf(read, saying) };
}

/** Whether answers are the structure's that the page is made for, if it is made for one. */
function isSame({ draft }: ReadDraft, { structure }: FormSetting): boolean {
  if (structure.name === null) return true;
  const isNamed =
    structureKey({ id: null, name: draft.name ?? '' }) === structureKey({ id: null, name: structure.name });
  return isNamed || (structure.id !== null && draft.id === structure.id);
}

/** Answers under what the page knows of the structure. */
export function takenFrom(
  { draft, faults, older }: ReadDraft,
  file: string,
  value: unknown,
  { structure }: FormSetting,
): TakenUp {
  const known = Object.fromEntries(Object.entries(structure).filter(([, said]) => said !== null));
  return { id: null, found: { file, draft: { ...draft, ...known }, faults, older }, value };
}

/** The value of a text in JSON or YAML; undefined if it is neither, or is written in an unusual way. */
function valueIn(file: string, text: string): unknown {
  if (text.includes('\ufffd')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return parseValue({ file, text });
  }
}

/** What could not be understood, a line for each. */
function faultsOf({ findings }: ReadDraft, { words: { load } }: Saying): string[] {
  const places = new Map(findings.filter(isTold).map((each) => [each.path.join('.'), each]));
  return [...places].map(([place, { args, path }]) =>
    'nearest' in args || isUnknown(args)
      ? load.unknown(oneLine(String(path.at(-1))), nearestIn(args))
      : load.invalid(oneLine(place)),
  );
}

/** An answer to no question is kept and pointed out, though it is no error. */
const isTold = (finding: Finding): boolean => isError(finding) || finding.code === 'CN925';

const isUnknown = (args: object): boolean => 'known' in args;

const nearestIn = (args: object): string | null =>
  'nearest' in args && typeof args.nearest === 'string' ? args.nearest : null;
