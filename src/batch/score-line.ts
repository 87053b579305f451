import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AnswerFile } from '../generated/answer-file.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { isPrivate, sheetJson } from '../model/sheet-json.ts';
import { printOf, printOfText, standInCode } from '../pipeline/print.ts';
import { type ScoreJson, scoreJson } from '../report/score/json.ts';
import { aloneOf } from '../scoring/resolve.ts';
import { score } from '../scoring/score.ts';
import type { Outcome } from './read-answer-file.ts';

/**
 * A line of `score --format ndjson`: a file's scores, with what a cohort made later of many such lines needs. It
 * holds the answers, without notes or people's own codes: it is to be kept as carefully as the answer files are.
 */
export interface ScoreLine extends ScoreJson {
  file: string;
  structure: AnswerFile['structure'];
  /** Of the questionnaire for which the file says that it was made. */
  version: string;
  /** The same for two files only where they say the same. */
  print: string;
  /** The answers, without notes, and with a code that stands for the respondent's. */
  sheet: AnswerFile;
}

/** A line for a file that cannot be counted, so that whoever joins the lines knows of it. */
export interface RefusedLine {
  file: string;
  refused: Diagnostic[];
}

/**
 * An outcome as a line, ended by a line break; null for what is no answer file.
 * @param explain whether each axis says of which terms its score is made.
 */
export function scoreLine(outcome: Outcome, file: string, explain: boolean): string | null {
  switch (outcome.kind) {
    case 'other':
    case 'result':
      return null;
    case 'refused':
      return `${JSON.stringify({ file, refused: outcome.diagnostics } satisfies RefusedLine)}\n`;
    case 'answers': {
      const { sheet, resolved, questionnaire, version } = outcome;
      const whole = sheetJson(sheet, questionnaire, true);
      const { axes, matrix, overall } = scoreJson(score(aloneOf(questionnaire, resolved)), { explain });
      const hasSecrets = isPrivate(sheet);
      // Most sheets have none: the text that they are known by is the one that is kept.
      const text = JSON.stringify(hasSecrets ? withoutSecrets(sheet, questionnaire) : whole);
      const print = hasSecrets ? printOf(whole) : printOfText(text, sheet.structure.name);
      const line: Omit<ScoreLine, 'sheet'> = {
        file,
        axes,
        matrix,
        overall,
        structure: whole.structure,
        version,
        print,
      };
      return `${JSON.stringify(line).slice(0, -1)},"sheet":${text}}\n`;
    }
  }
}

function withoutSecrets(sheet: AnswerSheet, questionnaire: Questionnaire): AnswerFile {
  const said = sheetJson(sheet, questionnaire, false);
  const code = standInCode(sheet);
  // It still tells two people of one role apart, and two dates of one person.
  return code === null ? said : { ...said, respondent: { ...said.respondent, code } };
}
