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
import { looksLikeProgramme } from './recognise-programme.ts';

/** What a file is, where answers are searched for. */
export type FileClass =
  /** To be read as answers, and reported by name if that fails. */
  | 'answers'
  /** A result of the program, silently ignored. */
  | 'result'
  /** Anything else; with a notice if somebody may have answered in it. */
  | { notices: Diagnostic[] };

/** Reported for files that are missing or unreadable, whatever they are. */
const UNREAD: ReadonlySet<string> = new Set(['CN001', 'CN002', 'CN003', 'CN008']);

/**
 * Tells what a file is from its content, or from its name if the content says nothing.
 * @param isBroken whether its text cannot be read as YAML.
 */
export function classify(file: string, read: ReadResult, isBroken: boolean): FileClass {
  const byName = endsAsAnswers(file);
  if ('diagnostic' in read) {
    const { code, args } = read.diagnostic;
    if (byName || UNREAD.has(code)) return 'answers';
    if (code !== 'CN034') return looksLikeAnswers(read.about ?? '', false) ? 'answers' : { notices: [] };
    return {
      notices: mayHoldAnswers(args.sort, read.about) ? [diagnosticAt('CN963', file, null, args)] : [],
    };
  }
  if (isOwnResult(read.source.text) || looksLikeProgramme(read.source.text)) return 'result';
  if (isNamedAnswers(file)) return 'answers';
  // A badly broken file may be anything: better reported for nothing than silently ignored.
  if ((byName && isBroken) || looksLikeAnswers(read.source.text, byName)) return 'answers';
  return { notices: isMail(read.source.text) ? [diagnosticAt('CN963', file, null, { sort: 'mail' })] : [] };
}

/**
 * The answer files behind what the user gave: every file given by name, and those in folders and patterns that are
 * answers; with the questionnaires found among them.
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
