import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { ReadResult } from '../files/decode.ts';
import { inputsInOrder } from '../files/inputs.ts';
import { endsAsAnswers, isNamedAnswers, isResultName } from '../files/names.ts';
import { readSource } from '../files/read.ts';
import { isMail, mayHoldAnswers } from '../files/signature.ts';
import { parseValue } from '../yaml/parse-value.ts';
import { mayOffer, type Offer, offerOf } from './lookup/offers.ts';
import { isOwnResult, looksLikeAnswers } from './recognise-answers.ts';

/** What a file is, among those where answers are sought. */
export type FileClass =
  /** One to be read as answers, and refused by name where it cannot be. */
  | 'answers'
  /** A result of the program, which nobody misses. */
  | 'result'
  /** Another thing; with a word on it where somebody may have answered in it. */
  | { notices: Diagnostic[] };

/** What is said of a file that is missing, or that the system does not let be read, whatever it is. */
const UNREAD: ReadonlySet<string> = new Set(['CN001', 'CN002', 'CN003', 'CN008']);

/**
 * Tells what a file is by what it says, and by its name where it says nothing.
 * @param isBroken whether its text cannot be read as YAML.
 */
export function classify(file: string, read: ReadResult, isBroken: boolean): FileClass {
  const byName = endsAsAnswers(file);
  if ('diagnostic' in read) {
    const { code, args } = read.diagnostic;
    if (byName || UNREAD.has(code)) return 'answers';
    if (code !== 'CN034') return looksLikeAnswers(read.about ?? '', false) ? 'answers' : { notices: [] };
    return { notices: mayHoldAnswers(args.sort) ? [diagnosticAt('CN963', file, null, args)] : [] };
  }
  if (isOwnResult(read.source.text)) return 'result';
  if (isNamedAnswers(file)) return 'answers';
  // What is so broken that it says nothing may be anything: better named for nothing than left out in silence.
  if ((byName && isBroken) || looksLikeAnswers(read.source.text, byName)) return 'answers';
  return { notices: isMail(read.source.text) ? [diagnosticAt('CN963', file, null, { sort: 'mail' })] : [] };
}

/**
 * The answer files behind what the user gave: files as they are named, of folders and patterns those that are some;
 * with the questionnaires that lie among these.
 */
export async function findAnswerFiles(
  given: readonly string[],
  cwd: string,
): Promise<{ files: string[]; offers: Offer[]; refused: Diagnostic[]; notices: Diagnostic[] }> {
  const files: string[] = [];
  const offers: Offer[] = [];
  const refused: Diagnostic[] = [];
  const notices: Diagnostic[] = [];
  for (const { file, named, refusal } of await inputsInOrder(given, cwd)) {
    if (refusal) (refusal.code === 'CN036' ? notices : refused).push(refusal);
    else if (named) files.push(file);
    else if (!isResultName(file)) {
      const read = readSource(file, cwd);
      const found = classify(file, read, await isBroken(read));
      if (found === 'answers') files.push(file);
      else if (found !== 'result') notices.push(...found.notices);
      const offer = mayOffer(file) ? offerOf(resolve(cwd, file), read) : null;
      if (offer) offers.push(offer);
    }
  }
  return { files, offers, refused, notices };
}

async function isBroken(read: ReadResult): Promise<boolean> {
  if ('diagnostic' in read || parseValue(read.source) !== undefined) return false;
  const { parseDocument } = await import('../yaml/document.ts');
  return parseDocument(read.source).value === undefined;
}
