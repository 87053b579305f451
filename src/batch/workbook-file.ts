import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { clearBeside, nameFor, type Standing, standingAt } from '../files/beside.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { Published } from '../pipeline/publish.ts';
import { originIn, PROPERTIES } from '../report/workbook/parts.ts';
import type { Sheet } from '../report/workbook/sheet.ts';
import { writeWorkbook } from '../report/workbook/write.ts';
import { hashesOf, StreamedFile } from './streamed-file.ts';

/** The seal is a comment of the zip, which no spreadsheet keeps: the hash of all that precedes it. */
const SEAL = '\ncap-numerique:sha256:';
const HASH = 64;

/** More than the properties take, and than a workbook that people edit, in bytes. */
const PROPERTIES_MOST = 64 * 1024;
const EDITED_MOST = 64 * 1024 * 1024;

/**
 * Writes a workbook of any length: over an earlier one that nobody edited, else beside it, unless it was made of the
 * same; by force, over anything.
 * @param path absolute.
 * @param cut what ends a text that is too long for its cell.
 * @throws the system's error where it cannot be written.
 */
export function publishWorkbook(
  path: string,
  sheets: readonly Sheet[],
  cut: string,
  force: boolean,
): Published {
  const file = new StreamedFile(path);
  try {
    const origin = writeSealed(file, sheets, cut);
    const hash = file.hash();
    const stands = (of: string) => standingOf(of, origin);
    const { name, isNew } = force ? { name: path, isNew: true } : nameFor(path, '', stands);
    const isSame = isNew && hashesAt(name)?.whole === hash;
    const isOver = force && standingAt(path, stands) !== 'gives-way';
    if (isNew && !isSame) file.finish(name);
    else file.abandon();
    if (force) clearBeside(path, '', (beside) => standingOf(beside, '') === 'gives-way');
    return {
      file: name,
      asked: path,
      how: isOver ? 'over' : isNew ? 'written' : 'kept',
      isSame: isSame || !isNew,
      print: hash,
    };
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** @returns the hash of what the workbook is made of. */
function writeSealed(file: StreamedFile, sheets: readonly Sheet[], cut: string): string {
  const made = createHash('sha256');
  writeWorkbook(sheets, cut, {
    content: (text) => made.update(text),
    origin: () => made.copy().digest('hex'),
    bytes: (chunk, isLast) => {
      if (!isLast) return file.addBytes(chunk);
      // The zip ends with the length of its comment.
      const end = Buffer.from(chunk);
      end.writeUInt16LE(SEAL.length + HASH, end.length - 2);
      file.addBytes(end);
      const [first = '', rest = ''] = [SEAL.slice(0, 1), SEAL.slice(1)];
      file.add(first);
      file.add(`${rest}${file.hash()}`);
    },
  });
  return made.digest('hex');
}

/** @param origin the hash of what the workbook that would replace it is made of. */
function standingOf(path: string, origin: string): Standing {
  if (!isWorkbookEdited(path)) return 'gives-way';
  return originOf(path) === origin ? 'edited-same' : 'edited';
}

/** Whether somebody edited a workbook, or made it. */
export function isWorkbookEdited(path: string): boolean {
  const found = hashesAt(path);
  return found === null || sealOf(path) !== found.body;
}

const hashesAt = (path: string) => (whatIsAt(path).kind === 'file' ? hashesOf(path) : null);

/** The hash that the program ended a workbook with; null if it did not write it. */
function sealOf(path: string): string | null {
  const end = Buffer.alloc(SEAL.length + HASH);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, end, 0, end.length, Math.max(0, fstatSync(descriptor).size - end.length));
    const text = end.toString('latin1');
    return text.startsWith(SEAL) ? text.slice(SEAL.length) : null;
  } finally {
    closeSync(descriptor);
  }
}

/** The hash of what a workbook was made of, though people edited it; null if nothing tells. */
function originOf(path: string): string | null {
  try {
    if (whatIsAt(path).kind !== 'file') return null;
    const bytes = readFileSync(path);
    if (bytes.length > EDITED_MOST) return null;
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === PROPERTIES && originalSize <= PROPERTIES_MOST,
    });
    const properties = parts[PROPERTIES];
    return properties ? originIn(strFromU8(properties)) : null;
  } catch {
    // What cannot be read is somebody's own.
    return null;
  }
}
