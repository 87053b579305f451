import { isItem } from '../cohort/copy-name.ts';
import { TEAM, withoutCopies } from '../cohort/duplicates.ts';
import { latestRound } from '../cohort/moments.ts';
import type { Oddity } from '../cohort/oddity.ts';
import type { SetAside } from '../cohort/roll.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { AnswerSheet } from '../model/answer-sheet.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { sheetJson } from '../model/sheet-json.ts';
import { disagreements, sharedStructure } from '../model/structure.ts';
import { compareVersions, versionOf } from '../model/version.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { printOf } from './print.ts';

/** How many other files a sentence names. */
const NAMED = 5;

/** What one answer file says. */
export interface Said {
  resolved: ResolvedSheet;
  /** Of the questionnaire for which the file says that it was made; the present one where nothing is said. */
  version?: string;
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
  /** Files that do not count, though nothing is wrong with them. */
  setAside: SetAside[];
  /** Whether nobody else answered: what is left out is a copy, or by the code of one who counts. */
  isWhole: boolean;
}

/** What the files of the latest round do not say alike of what the structure is at all: nothing can be made of them. */
export function profileClashes(sheets: readonly AnswerSheet[]): Diagnostic[] {
  const [first, ...others] = latestRound(sheets);
  return others.flatMap(({ file, structure: { profile } }) =>
    !first || profile === first.structure.profile
      ? []
      : [diagnosticAt('CN932', file, null, { profile, first: first.structure.profile, file: first.file })],
  );
}

/** Brings the answer files of one structure together: which of them count, and what is odd about the others. */
export function gatherAnswers(all: readonly Said[], questionnaire: Questionnaire): StructureAnswers {
  const [only, ...others] = all;
  if (only && others.length === 0)
    return { respondents: [only.resolved], refused: [], noticed: [], copies: 0, setAside: [], isWhole: true };
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
    setAside: [],
    isWhole: areTheirs(
      all.map(({ resolved: { sheet } }) => sheet),
      sheets,
      oddities,
    ),
  };
  const remadeSince = remadeIn(all, questionnaire);
  for (const oddity of oddities) tell(structure, oddity, remadeSince);
  return structure;
}

/** Whether all files are those of the people who count, copies included. */
function areTheirs(
  all: readonly AnswerSheet[],
  counted: readonly AnswerSheet[],
  oddities: readonly Oddity[],
): boolean {
  const [own, codes] = [new Set(counted), new Set(counted.flatMap(({ respondent: { code } }) => code ?? []))];
  const copies = new Set(oddities.flatMap((oddity) => (oddity.kind === 'copies' ? oddity.left : [])));
  return all.every(
    (sheet) => own.has(sheet) || copies.has(sheet.file) || codes.has(sheet.respondent.code ?? ''),
  );
}

/**
 * The file of the questionnaire of some earlier files, as it is usually called, where it was remade before the later ones:
 * a review needs it. Null where it was not.
 */
type RemadeSince = (before: readonly string[], after: readonly string[]) => string | null;

function remadeIn(all: readonly Said[], { id, version: current }: Questionnaire): RemadeSince {
  const versions = new Map(all.map(({ resolved: { sheet }, version }) => [sheet.file, version ?? current]));
  const versionsOf = (files: readonly string[]) =>
    files.map((file) => versions.get(file) ?? current).sort(compareVersions);
  return (before, after) => {
    const majors = new Set(versionsOf(after).map((version) => versionOf(version)[0]));
    const [last] = versionsOf(before)
      .filter((version) => !majors.has(versionOf(version)[0]))
      .reverse();
    return last === undefined ? null : `${id}-${last}.yaml`;
  };
}

/** Tells what is odd at the file that one would do something about. */
function tell(structure: StructureAnswers, oddity: Oddity, remadeSince: RemadeSince): void {
  const { refused, noticed, setAside } = structure;
  switch (oddity.kind) {
    case 'earlier':
      for (const { file, date } of oddity.files)
        setAside.push({ file, why: 'earlier', date, latest: oddity.latest });
      noticed.push(earlierRound(oddity, remadeSince));
      break;
    case 'again': {
      const { file, kept, date, latest } = oddity;
      setAside.push({ file, why: 'again', date, kept });
      const areNames = areArguments([file, kept]);
      const remade = remadeSince([file], [kept]);
      noticed.push(diagnosticAt('CN971', file, null, { file, kept, date, latest, areNames, remade }));
      break;
    }
    case 'copies':
      structure.copies += oddity.left.length;
      for (const file of oddity.left) {
        setAside.push({ file, why: 'copy', kept: oddity.kept });
        noticed.push(diagnosticAt('CN953', file, null, { kept: oddity.kept }));
      }
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

/** One word of a whole round: the review compares all of it. */
function earlierRound(
  { files, kept, latest }: Extract<Oddity, { kind: 'earlier' }>,
  remadeSince: RemadeSince,
): Diagnostic {
  const names = files.map(({ file }) => file);
  const [{ file, date } = { file: '', date: '' }] = files;
  const areNames = files.length <= TEAM && kept.length <= TEAM && areArguments([...names, ...kept]);
  return diagnosticAt('CN951', file, null, {
    files: names.slice(0, TEAM),
    more: Math.max(0, names.length - TEAM),
    kept: kept.slice(0, TEAM),
    ...{ date, last: files.at(-1)?.date ?? date, latest, areNames, remade: remadeSince(names, kept) },
  });
}

/** Whether a command can be given these names. */
const areArguments = (names: readonly string[]): boolean =>
  names.every((name) => name !== '-' && !isItem(name));

/** What the files do not say alike of what the structure is. */
function unlikeFacts(sheets: readonly AnswerSheet[]): Diagnostic[] {
  const [first, ...others] = sheets.map(({ structure }) => structure);
  if (!first || others.length === 0) return [];
  const [file = '', ...files] = sheets.map((sheet) => sheet.file);
  return disagreements([first, ...others], sharedStructure(first, others)).map((its) =>
    diagnosticAt('CN959', file, null, { ...its, files }),
  );
}
