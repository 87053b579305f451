import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { endsAsAnswers } from '../io/inputs.js';
import { answersFrom } from '../io/load.js';
import { readSource } from '../io/read.js';
import type { AnswerSheet } from '../model/answer.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { isMap } from '../model/shape.js';
import { type AnswerRecord, recordOf } from './record.js';

/** What a file turned out to be. */
export type Outcome =
  | { kind: 'answers'; record: AnswerRecord; sheet: AnswerSheet; warnings: Diagnostic[] }
  | { kind: 'refused'; diagnostics: Diagnostic[] }
  /** No answer file at all: a questionnaire, a catalogue of actions, a plan, a picture. */
  | { kind: 'other' };

/** What is said of a file that is missing, or that the system does not let be read, whatever it is. */
const UNREAD: ReadonlySet<string | undefined> = new Set(['CN001', 'CN003']);

/** Reads a file and finds out, by what it says, whether it is an answer file. */
export async function readAnswerFile(
  file: string,
  cwd: string,
  questionnaire: Questionnaire,
): Promise<Outcome> {
  const { value, diagnostics } = await answersFrom(readSource(file, cwd), questionnaire, looksLikeAnswers);
  if (value) {
    const record = recordOf(value.sheet, value.version, questionnaire);
    return { kind: 'answers', sheet: value.sheet, record, warnings: diagnostics };
  }
  // What is so broken that it says nothing may be anything: better named for nothing than left out in silence.
  const isOther = diagnostics.length === 0 || !(endsAsAnswers(file) || UNREAD.has(diagnostics[0]?.code));
  return isOther ? { kind: 'other' } : { kind: 'refused', diagnostics };
}

/** Whether a value is meant as an answer file: it has answers, or says who answers which questionnaire. */
function looksLikeAnswers(value: unknown): boolean {
  if (!isMap(value) || 'areas' in value || 'actions' in value) return false;
  return 'answers' in value || ('questionnaire' in value && 'structure' in value);
}
