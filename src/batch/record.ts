import { joined, type Line, lastField, parted } from './sorted-lines.js';

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
export interface Record extends RecordHead {
  /** The same for two files only where they say the same, notes included. */
  print: string;
  /** The answers, for the questionnaire's present version: the JSON of an `AnswerFile`. */
  sheet: string;
}

/**
 * A record as a line: once sorted, those of one structure follow one another, and the head can be read without the
 * answers.
 */
export function lineOf({ key, file, version, profile, name, print, sheet }: Record): Line {
  return { key: joined([key, file]), text: joined([version, profile, name, print, '']) + sheet };
}

export function headOf({ key: sorted, text }: Line): RecordHead {
  const [key = '', file = ''] = parted(sorted);
  const [version = '', profile = '', name = ''] = parted(text, 3);
  return { key, file, version, profile, name };
}

export function recordOf(line: Line): Record {
  const [, , , print = ''] = parted(line.text, 4);
  return { ...headOf(line), print, sheet: lastField(line.text) };
}
