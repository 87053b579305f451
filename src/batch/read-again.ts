import { resolve } from 'node:path';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { Input } from '../files/inputs.ts';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { loadAllAnswers } from '../load/load-all-answers.ts';
import { resolveAnswers } from '../load/resolve-answers.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { sheetOf } from '../model/sheet-json.ts';
import type { Said } from '../pipeline/structure.ts';
import { resolveSheet } from '../scoring/resolve-sheet.ts';
import { parseValue } from '../yaml/parse-value.ts';
import type { AnswersToRead, FileState, Told } from './task.ts';

/**
 * How many sheets a thread remembers from the first reading to the second: all of any but the largest cohorts, in some
 * thirty megabytes.
 */
const REMEMBERED = 3_000;

/** By the state of their file: that of another thread is a copy, which knows of no sheet. */
const remembered = new WeakMap<FileState, AnswerSheet>();
let left = REMEMBERED;

/** A file's state before it is read, so that what is written meanwhile is noticed; null of what can be read but once. */
export function stateOf({ file, named }: Input, cwd: string): FileState | null {
  const there = whatIsAt(resolve(cwd, file));
  return there.kind === 'file' ? { named, mtime: there.stat.mtimeMs, size: there.stat.size } : null;
}

/** Keeps what was read of a file that is to be read again soon, as long as there is room. */
export function remember(state: FileState, sheet: AnswerSheet): void {
  if (left === 0) return;
  left -= 1;
  remembered.set(state, sheet);
}

/** What an answer file says, read again where it can be; or why that is not known any more. */
export async function readAgain(
  { file, from }: AnswersToRead,
  questionnaire: Questionnaire,
  cwd: string,
): Promise<Said | Told> {
  if ('sheet' in from) {
    const sheet = sheetOf(from.sheet, questionnaire, file);
    return { resolved: resolveSheet(questionnaire, sheet), print: from.print };
  }
  const known = remembered.get(from);
  if (remembered.delete(from)) left += 1;
  const now = stateOf({ file, named: from.named }, cwd);
  // What else was found of it may not hold any more.
  if (now && (now.mtime !== from.mtime || now.size !== from.size)) {
    return { file, diagnostics: [diagnosticAt('CN003', file, null, { reason: 'changed' })] };
  }
  if (now && known) return { resolved: resolveSheet(questionnaire, known) };
  const read = readSource(file, cwd, from.named);
  // What is odd about it was said when it was read first: most files are but a value.
  const quick = 'source' in read ? parseValue(read.source) : undefined;
  const { resolved } = resolveAnswers(quick, questionnaire, file);
  if (resolved) return { resolved };
  const [again] = await loadAllAnswers(read, questionnaire);
  return again?.value ?? { file, diagnostics: again?.diagnostics ?? [] };
}
