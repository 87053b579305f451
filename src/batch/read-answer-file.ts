import { createHash } from 'node:crypto';
import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import { isError } from '../diagnostics/severity.js';
import { sorted } from '../diagnostics/sort.js';
import type { Source } from '../io/decode.js';
import { examine } from '../io/examine.js';
import { judgeAnswers } from '../io/judge-answers.js';
import { readSource } from '../io/read.js';
import type { AnswerSheet } from '../model/answer.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { isMap } from '../model/shape.js';
import { structureKey } from '../model/structure.js';
import type { Record } from './record.js';
import { sheetJson } from './sheet-json.js';

/** What a file turned out to be. */
export type Outcome =
  | { kind: 'answers'; record: Record; sheet: AnswerSheet; warnings: Diagnostic[] }
  | { kind: 'refused'; diagnostics: Diagnostic[] }
  /** No answer file at all: a questionnaire, a catalogue of actions, a plan, a picture. */
  | { kind: 'other' };

/** What can end the name of an answer file; of any other, what cannot be read is none. */
const EXTENSION = /\.(ya?ml|json)$/i;

/** Reads a file and finds out, by what it says, whether it is an answer file. */
export async function readAnswerFile(
  file: string,
  cwd: string,
  questionnaire: Questionnaire,
): Promise<Outcome> {
  const read = readSource(file, cwd);
  const outcome =
    'source' in read
      ? await readAnswerSource(read.source, questionnaire)
      : { kind: 'refused' as const, diagnostics: [read.diagnostic] };
  const isUnread =
    outcome.kind === 'refused' && ['CN001', 'CN003'].includes(outcome.diagnostics[0]?.code ?? '');
  return outcome.kind === 'refused' && !isUnread && !EXTENSION.test(file) ? { kind: 'other' } : outcome;
}

/** The same of a text that is read already. */
async function readAnswerSource(source: Source, questionnaire: Questionnaire): Promise<Outcome> {
  const { file } = source;
  const { judged, diagnostics } = await examine(source, (value) => judge(value, questionnaire, file));
  if (judged?.isOther) return { kind: 'other' };
  // What is so broken that it says nothing may be anything: better named for nothing than left out in silence.
  if (!judged?.sheet || diagnostics.some(isError))
    return { kind: 'refused', diagnostics: sorted(diagnostics) };
  const { sheet, version } = judged;
  return {
    kind: 'answers',
    sheet,
    record: recordOf(sheet, version, questionnaire),
    warnings: sorted(diagnostics),
  };
}

interface Judgement {
  findings: Finding[];
  sheet: AnswerSheet | null;
  version: string;
  isOther: boolean;
}

/** Reads a value as an answer file's; any other than that is passed over. */
function judge(value: unknown, questionnaire: Questionnaire, file: string): Judgement {
  if (!looksLikeAnswers(value)) return { findings: [], sheet: null, version: '', isOther: true };
  return judgeSheet(value, questionnaire, file);
}

/** Reads a value that should be an answer file's. */
export function judgeSheet(value: unknown, questionnaire: Questionnaire, file: string): Judgement {
  const [, version = ''] = String((isMap(value) && value.questionnaire) || '').split('@');
  return { ...judgeAnswers(value, questionnaire, file), version, isOther: false };
}

/** Whether a value is meant as an answer file: it has answers, or says who answers which questionnaire. */
function looksLikeAnswers(value: unknown): boolean {
  if (!isMap(value) || 'areas' in value || 'actions' in value) return false;
  return 'answers' in value || ('questionnaire' in value && 'structure' in value);
}

/** @param version the questionnaire's for which the file says that it was made. */
export function recordOf(sheet: AnswerSheet, version: string, questionnaire: Questionnaire): Record {
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
