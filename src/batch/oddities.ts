import type { Oddity } from '../cohort/oddity.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import { disagreements, sharedStructure } from '../model/structure.ts';

/** How many other files a sentence names. */
const NAMED = 5;

/** What is told of the files of one structure: those that do not count, and those to be looked at. */
export interface Told {
  refused: Diagnostic[];
  noticed: Diagnostic[];
}

/**
 * What is odd about a structure's files, each at the file that one would do something about.
 * @param sheets those that count.
 */
export function toldOf(oddities: readonly Oddity[], sheets: readonly AnswerSheet[]): Told {
  const told: Told = { refused: [], noticed: unlikeFacts(sheets) };
  for (const oddity of oddities) {
    switch (oddity.kind) {
      case 'earlier':
        for (const { file, date } of oddity.files) {
          told.noticed.push(diagnosticAt('CN951', file, null, { date, latest: oddity.latest }));
        }
        break;
      case 'copies':
        for (const file of oddity.left) {
          told.noticed.push(diagnosticAt('CN953', file, null, { kept: oddity.kept }));
        }
        break;
      case 'passed-over': {
        const { kept, settled, differs } = oddity;
        told.refused.push(diagnosticAt('CN957', oddity.file, null, { kept, settled, differs }));
        break;
      }
      case 'near': {
        const [one = '', other = ''] = oddity.files;
        told.noticed.push(diagnosticAt('CN958', one, null, { other, differs: oddity.differs }));
        break;
      }
      case 'anonymous': {
        const [file = '', ...others] = oddity.files;
        told.noticed.push(
          diagnosticAt('CN970', file, null, {
            files: others.slice(0, NAMED),
            more: Math.max(0, others.length - NAMED),
          }),
        );
        break;
      }
      case 'same-person': {
        const [file = '', ...files] = oddity.files;
        told.noticed.push(diagnosticAt('CN954', file, null, { files, hasAge: oddity.hasAge }));
      }
    }
  }
  return told;
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
