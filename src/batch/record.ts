import { createHash } from 'node:crypto';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { structureKey } from '../model/structure.ts';
import { sheetJson } from './sheet-json.ts';
import { joined, type Line, lastField, parted } from './sorted-lines.ts';

/** What is known of an answer file without reading its answers. */
export interface RecordHead {
  /** As the user named it. */
  file: string;
  /** What files of the same structure have in common. */
  key: string;
  name: string;
  profile: string;
  /** Of the questionnaire for which the file says that it was made. */
  version: string;
}

/** What goes from the reading of an answer file to its counting, and from one thread to another. */
export interface AnswerRecord extends RecordHead {
  /** The same for two files only where they say the same, notes included. */
  print: string;
  /** The answers, for the questionnaire's present version: the JSON of an `AnswerFile`. */
  sheet: string;
}

/** @param version the questionnaire's for which the file says that it was made. */
export function recordOf(sheet: AnswerSheet, version: string, questionnaire: Questionnaire): AnswerRecord {
  const { name, profile } = sheet.structure;
  const said = JSON.stringify(sheetJson(sheet, questionnaire, true));
  return {
    file: sheet.file,
    key: structureKey(sheet.structure),
    name,
    profile,
    version,
    print: printOf(said, name),
    sheet: said,
  };
}

/** What identifies what a file says, but for the way in which it writes the structure's name. */
const printOf = (said: string, name: string): string =>
  createHash('sha256')
    .update(said.replace(`"name":${JSON.stringify(name)}`, ''))
    .digest('base64url')
    .slice(0, 22);

/**
 * A record as a line: once sorted, those of one structure follow one another, and the head can be read without the
 * answers.
 */
export function lineOf({ key, file, version, profile, name, print, sheet }: AnswerRecord): Line {
  return { key: joined([key, file]), text: joined([version, profile, name, print, '']) + sheet };
}

export function headIn({ key: sorted, text }: Line): RecordHead {
  const [key = '', file = ''] = parted(sorted);
  const [version = '', profile = '', name = ''] = parted(text, 3);
  return { key, file, version, profile, name };
}

export function recordIn(line: Line): AnswerRecord {
  const [, , , print = ''] = parted(line.text, 4);
  return { ...headIn(line), print, sheet: lastField(line.text) };
}
