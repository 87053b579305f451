import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import type { ReadResult } from '../files/decode.ts';
import { readSource, readStream } from '../files/read.ts';
import { findAnswerFiles } from '../load/answer-files.ts';
import { loadAllAnswers } from '../load/load-all-answers.ts';
import type { Answers, LoadedAnswers } from '../load/load-answers.ts';
import { chooseQuestionnaire, type QuestionnaireChoice } from '../load/load-questionnaire.ts';
import { shownFrom } from '../load/lookup/folders.ts';
import { Lookup } from '../load/lookup/lookup.ts';
import { mayOffer, type Offer, offerOf } from '../load/lookup/offers.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { structureKey } from '../model/structure.ts';
import type { ResolvedSheet } from '../scoring/resolve-sheet.ts';
import { oneLine } from '../text/printable.ts';
import type { ArgsOf, Code } from '../words/checks/catalogue.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { type Context, notify, type Shell } from './shell.ts';
import { asRead, speakingOf } from './spoken.ts';
import { tell } from './tell.ts';

/** The name that stands for the standard input. */
export const STDIN = '-';

/** The answer files behind names on the command line. */
export interface GivenFiles {
  files: string[];
  /** The questionnaires in the folders that were given: answers may be to them. */
  offers: Offer[];
  /** Whether nothing that may be one of them is out of reach. */
  isWhole: boolean;
}

/** Finds the answer files that were given, folders and patterns included; undefined, and said, where there is none. */
export async function givenFiles(
  given: readonly string[],
  context: Context,
): Promise<GivenFiles | undefined> {
  const { files, offers, refused, notices } = await findAnswerFiles(given, context.shell.cwd);
  await tell([...refused, ...notices], [], context);
  if (files.length > 0) return { files, offers, isWhole: refused.length === 0 };
  if (refused.length === 0) await tell([noAnswerFile(given)], [], context);
  return undefined;
}

/** What is said where nothing that was given is an answer file. */
export const noAnswerFile = (given: readonly string[]): Diagnostic =>
  diagnosticAt('CN962', given.join(', '), null, {});

/** What answers are read against; null, with the reason on stderr, if what the user named cannot be used. */
export async function chosenQuestionnaire(context: Context): Promise<QuestionnaireChoice | null> {
  const { shell, globals } = context;
  const { value, diagnostics, sources } = await chooseQuestionnaire(globals.questionnaire, shell.cwd);
  await tell(diagnostics, sources, context);
  return value === null || value instanceof Lookup ? value : asRead(value, globals);
}

/**
 * Reads answer files one after another, and says on stderr what is wrong with them.
 * @param known what they are read against, instead of what the command line says.
 * @returns what each file gives, or each answer file in one, null for one that is refused; undefined where the questionnaire itself is.
 */
export async function readAnswerFiles(
  { files, offers }: Pick<GivenFiles, 'files' | 'offers'>,
  asked: Context,
  known: QuestionnaireChoice | null = null,
): Promise<(Answers | null)[] | undefined> {
  const { shell } = asked;
  const given = known ?? (await chosenQuestionnaire(asked));
  if (!given) return undefined;
  if (given instanceof Lookup) for (const offer of offers) given.add(offer, false);
  let globals = given instanceof Lookup ? asked.globals : speakingOf(given, asked.globals);
  const read: (Answers | null)[] = [];
  for (const file of answersAmong(files, given, shell.cwd)) {
    const all = await one(file, given, shell);
    const questionnaire = all.findLast((each) => each.questionnaire)?.questionnaire;
    if (questionnaire) globals = speakingOf(questionnaire, asked.globals);
    // Of a file that holds many, together: what is told of one file has an end.
    const told = all.flatMap(({ diagnostics }) => diagnostics);
    await tell(told, all[0]?.sources ?? [], { shell, globals });
    read.push(
      ...all.map(
        ({ value }) => value && { ...value, questionnaire: asRead(value.questionnaire, asked.globals) },
      ),
    );
  }
  if (given instanceof Lookup) await tellFound([...given.found.values()], { shell, globals });
  return read;
}

/** Of the files given, those that are no questionnaires; these are among what the answers may be read with. */
function answersAmong(files: readonly string[], given: QuestionnaireChoice, cwd: string): readonly string[] {
  if (!(given instanceof Lookup) || files.length < 2) return files;
  const answers = files.filter((file) => {
    const offer = mayOffer(file) ? offerOf(resolve(cwd, file)) : null;
    if (offer) given.add(offer, true);
    return offer === null;
  });
  return answers.length > 0 ? answers : files;
}

/** Says which questionnaires were found that nobody named: scores and plans depend on them. */
export async function tellFound(found: readonly Offer[], { shell, globals }: Context): Promise<void> {
  if (globals.quiet || found.length === 0) return;
  const label = speak(programWords, globals.lang).found;
  const lines = found.map(
    ({ id, version, path }) => `${label} ${id} ${version} (${oneLine(shownFrom(shell.cwd, path))})\n`,
  );
  await notify(shell, lines.sort().join(''));
}

/** The answer files of one structure, and the questionnaire that they all answer. */
export interface StructureFiles {
  questionnaire: Questionnaire;
  respondents: ResolvedSheet[];
  /** Whether all that was given is counted. */
  isWhole: boolean;
  /** How many files do not count, since another of the same person does. */
  passedOver: number;
}

/** Reads the answer files of one structure, one for each respondent; undefined where any of them is refused. */
export async function readStructureFiles(
  files: Pick<GivenFiles, 'files' | 'offers'>,
  context: Context,
): Promise<StructureFiles | undefined> {
  const read = await readAnswerFiles(files, context);
  const all = read?.flatMap((answers) => answers ?? []) ?? [];
  const [first, ...others] = all;
  if (!first || read?.includes(null)) return undefined;
  const { questionnaire } = first;
  if (others.length === 0)
    return { questionnaire, respondents: [first.resolved], isWhole: true, passedOver: 0 };
  const { gatherAnswers, profileClashes } = await import('../pipeline/structure.ts');
  const strangers = others.flatMap((other) => clash(first, other));
  const clashes = strangers.length > 0 ? strangers : profileClashes(all.map(({ sheet }) => sheet));
  await tell(clashes, [], context);
  if (clashes.length > 0) return undefined;
  const { respondents, refused, noticed, isWhole } = gatherAnswers(all, questionnaire);
  await tell([...refused, ...noticed], [], context);
  return { questionnaire, respondents, isWhole, passedOver: refused.length };
}

/** What keeps two answer files from being one structure's: the first thing that differs. */
function clash(first: Answers, other: Answers): Diagnostic[] {
  const [one, two] = [first.sheet, other.sheet];
  const found = <C extends Code>(code: C, args: ArgsOf<C>) => [diagnosticAt(code, two.file, null, args)];
  if (structureKey(one.structure) !== structureKey(two.structure)) {
    return found('CN930', { name: two.structure.name, first: one.structure.name, file: one.file });
  }
  if (first.questionnaire.id !== other.questionnaire.id) {
    const questionnaire = other.questionnaire.id;
    return found('CN931', { questionnaire, first: first.questionnaire.id, file: one.file });
  }
  return [];
}

async function one(file: string, given: QuestionnaireChoice, shell: Shell): Promise<LoadedAnswers[]> {
  return loadAllAnswers(
    file === STDIN ? await standardInput(shell) : readSource(file, shell.cwd, true),
    given,
  );
}

/** What the standard input holds. */
export const standardInput = ({ stdin }: Shell, name = STDIN): Promise<ReadResult> => readStream(stdin, name);
