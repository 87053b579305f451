import { withoutCopies } from '../cohort/duplicates.ts';
import type { Oddity } from '../cohort/oddity.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { sheetJson } from '../model/sheet-json.ts';
import { disagreements, sharedStructure } from '../model/structure.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { printOf } from './print.ts';

/** How many other files a sentence names. */
const NAMED = 5;

/** What one answer file says. */
export interface Said {
  resolved: ResolvedSheet;
  /** The same for two files only where they say the same; worked out where it is not known. */
  print?: string | undefined;
}

/** The answers of one structure. */
export interface StructureAnswers {
  /** Those that count, one a respondent. */
  respondents: ResolvedSheet[];
  /** What is told of files that do not count, since another of the same person does. */
  refused: Diagnostic[];
  /** What is told of others, to be looked at. */
  noticed: Diagnostic[];
  /** How many files are left out as copies of another. */
  copies: number;
}

/** Brings the answer files of one structure together: which of them count, and what is odd about the others. */
export function gatherAnswers(all: readonly Said[], questionnaire: Questionnaire): StructureAnswers {
  const [only, ...others] = all;
  if (only && others.length === 0)
    return { respondents: [only.resolved], refused: [], noticed: [], copies: 0 };
  const resolved = new Map(all.map((each) => [each.resolved.sheet, each.resolved]));
  const { sheets, oddities } = withoutCopies(
    all.map(({ resolved: { sheet }, print = printOf(sheetJson(sheet, questionnaire, true)) }) => ({
      sheet,
      print,
    })),
  );
  const structure: StructureAnswers = {
    respondents: sheets.flatMap((sheet) => resolved.get(sheet) ?? []),
    refused: [],
    noticed: unlikeFacts(sheets),
    copies: 0,
  };
  for (const oddity of oddities) tell(structure, oddity);
  return structure;
}

/** Tells what is odd at the file that one would do something about. */
function tell(structure: StructureAnswers, oddity: Oddity): void {
  const { refused, noticed } = structure;
  switch (oddity.kind) {
    case 'earlier':
      for (const { file, date } of oddity.files) {
        noticed.push(diagnosticAt('CN951', file, null, { date, latest: oddity.latest }));
      }
      break;
    case 'copies':
      structure.copies += oddity.left.length;
      for (const file of oddity.left) noticed.push(diagnosticAt('CN953', file, null, { kept: oddity.kept }));
      break;
    case 'passed-over': {
      const { kept, settled, differs } = oddity;
      refused.push(diagnosticAt('CN957', oddity.file, null, { kept, settled, differs }));
      break;
    }
    case 'near': {
      const [one = '', other = ''] = oddity.files;
      noticed.push(diagnosticAt('CN958', one, null, { other, differs: oddity.differs }));
      break;
    }
    case 'anonymous': {
      const [file = '', ...others] = oddity.files;
      const more = Math.max(0, others.length - NAMED);
      noticed.push(diagnosticAt('CN970', file, null, { files: others.slice(0, NAMED), more }));
      break;
    }
    case 'same-person': {
      const [file = '', ...files] = oddity.files;
      noticed.push(diagnosticAt('CN954', file, null, { files, hasAge: oddity.hasAge }));
    }
  }
}

/** What the files do not say alike of what the structure is. */
function unlikeFacts(sheets: readonly AnswerSheet[]): Diagnostic[] {
  const [first, ...others] = sheets.map(({ structure }) => structure);
  if (!first || others.length === 0) return [];
  const [file = '', ...files] = sheets.map((sheet) => sheet.file);
  return disagreements([first, ...others], sharedStructure(first, others)).map((its) =>
    diagnosticAt('CN959', file, null, { ...its, files }),
  );
}
