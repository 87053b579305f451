import { answersNamed, besideOf, inEachFormat, personIn, stemOf } from '../model/stem.ts';
import type { Naming, Setting } from './model.ts';

/** Whether answers of that name are in the folder, in whatever format. */
export const isHeld = ({ isTaken }: Naming, file: string): boolean => inEachFormat(file).some(isTaken);

/** The first free file name for another person of a structure. */
export function freeBeside({ naming }: Setting, file: string): string {
  const beside = (person: number): string => besideOf(file, person, naming.fileOf(''));
  let person = 2;
  while (isHeld(naming, beside(person))) person += 1;
  return beside(person);
}

/**
 * The first free file name for a structure with today's date, so that these answers are not taken for another person's,
 * next to the earlier ones.
 */
export function freeAnew({ naming, today }: Setting, structure: string): string {
  const first = naming.fileOf(structure);
  const stem = stemOf(first);
  const named = (n: number): string => `${stem}-${today}${n > 1 ? `-${n}` : ''}${first.slice(stem.length)}`;
  let n = 1;
  while (isHeld(naming, named(n))) n += 1;
  return named(n);
}

/** What follows the structure's name in a file's: a date, if it is not the first one. */
const DATED = /^(-\d{4}-\d{2}-\d{2}(-\d+)?)?$/;

/**
 * What a structure's file is called once the structure is called otherwise; null if it was not named after the
 * structure, or belongs to another person than files are named for.
 */
export function renamed(file: string, was: string, is: string, { fileOf }: Naming): string | null {
  const [from, to] = [stemOf(fileOf(was)), stemOf(fileOf(is))];
  const stem = stemOf(file);
  // As after a change that was taken back.
  if (stem === to) return file;
  const person = personIn(file).slice(stem.length);
  const isOwn =
    person === personIn(fileOf(was)).slice(from.length) &&
    stem.startsWith(from) &&
    DATED.test(stem.slice(from.length));
  return isOwn ? answersNamed(`${to}${stem.slice(from.length)}${person}`, file) : null;
}
