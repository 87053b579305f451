import { isSameFile } from '../../files/write.ts';
import { lastTimeFor } from '../../form/make/last-time.ts';
import type { FormOptions } from '../../form/make/page.ts';
import { readBefore } from '../../interview/file/before.ts';
import { beforeOf } from '../../interview/looking-back.ts';
import type { Before } from '../../interview/model.ts';
import { isPersonal } from '../../interview/people.ts';
import { planOf } from '../../interview/plan-of.ts';
import { draftIn } from '../../interview/read-draft.ts';
import { isAnonymous } from '../../model/answer-sheet.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { sheetJson } from '../../model/sheet-json.ts';
import { oneLine } from '../../text/printable.ts';
import { formWords } from '../../words/cli/form.ts';
import { speak } from '../../words/speak.ts';
import { givenFiles, readAnswerFiles } from '../answers.ts';
import { type Dossier, dossiers } from '../compare/sides.ts';
import { lookedBackOn } from '../look-back.ts';
import { type Context, notify } from '../shell.ts';
import { UsageError } from '../usage-error.ts';

/** What was read of the answers that pages look back on. */
export interface Past {
  /** One for each structure. */
  dossiers: readonly Dossier[];
  /** All that was given, as the user named it. */
  files: readonly string[];
}

/** Reads the answers that pages look back on, against their questionnaire; undefined, and said, where any is refused. */
export async function readPast(
  given: readonly string[],
  questionnaire: Questionnaire,
  context: Context,
): Promise<Past | undefined> {
  const found = await givenFiles(given, context);
  const read = found && (await readAnswerFiles(found, context, questionnaire));
  if (!read) return undefined;
  const answers = read.flatMap((each) => each ?? []);
  const gathered = await dossiers(answers, questionnaire, context);
  if (!found.isWhole || read.includes(null) || gathered.refused > 0) return undefined;
  return { dossiers: gathered.dossiers, files: found.files };
}

/** Refuses to write where the answers are. @throws UsageError */
export function spare({ files }: Past, output: string, { shell, globals }: Context): void {
  const own = files.find((file) => isSameFile(output, file, shell.cwd));
  if (own !== undefined) throw new UsageError(speak(formWords, globals.lang).ownAnswers(oneLine(own)));
}

/**
 * The options of the one page that looks back on answers, as `lookingBack` says.
 * @throws UsageError if they are several structures', too.
 */
export async function lookingBackOnOne(
  options: FormOptions,
  { dossiers: [dossier, another] }: Past,
  questionnaire: Questionnaire,
  context: Context,
): Promise<FormOptions | undefined> {
  if (!dossier) return undefined;
  if (!another) return lookingBack(options, dossier, questionnaire, context);
  const [one, other] = [dossier, another].map(({ structure }) => oneLine(structure.name));
  throw new UsageError(speak(formWords, context.globals.lang).oneStructure(one ?? '', other ?? ''));
}

/**
 * The options of a page that looks back on a structure's answers: what these say of it is known, unless the options
 * say otherwise; undefined, and said, where they cannot be looked back on.
 * @throws UsageError if it is not clear whose answers they are to be.
 */
export async function lookingBack(
  options: FormOptions,
  dossier: Dossier,
  questionnaire: Questionnaire,
  context: Context,
): Promise<FormOptions | undefined> {
  const before = await beforeIn(dossier, questionnaire, context);
  const { id, name, profile } = before.draft;
  const { shell, globals } = context;
  const date = await lookedBackOn(before, questionnaire, context);
  if (date === null) return undefined;
  if (!options.respondent && isPersonal(before.draft))
    await notify(shell, `${speak(formWords, globals.lang).personal(oneLine(before.file))}\n`);
  const said = options.structure;
  const structure = { id: said.id ?? id, name: said.name ?? name, profile: said.profile ?? profile };
  const own = { ...options, structure };
  return { ...own, review: lastTimeFor(own, before, date, questionnaire) };
}

/** A structure's answers as an interview looks back on them: those of its only person, or else the team's. */
async function beforeIn(
  { structure, files, answered: { sheets } }: Dossier,
  questionnaire: Questionnaire,
  { shell, globals }: Context,
): Promise<Before> {
  const [one, ...more] = sheets.length === 1 ? sheets : sheets.filter(({ sheet }) => isAnonymous(sheet));
  if (!one || more.length > 0) {
    const words = speak(formWords, globals.lang);
    throw new UsageError(words.onePerson(oneLine(structure.name), files.map(oneLine)));
  }
  const { sheet, version } = one;
  const { value } = await readBefore(sheet.file, shell.cwd, questionnaire);
  // Among others in one file, they cannot be read again by themselves.
  const read = value ? null : draftIn(sheetJson(sheet, questionnaire, true), questionnaire);
  const before = read ? beforeOf(questionnaire, { file: sheet.file, version, draft: read.draft }, []) : value;
  if (!before) throw new Error(`${sheet.file} was read, and cannot be any more.`);
  if (sheets.length === 1) return before;
  const all = [sheet, ...sheets.flatMap((each) => (each === one ? [] : [each.sheet]))];
  return { ...before, actions: planOf(questionnaire, all).actions.map(({ action }) => action.id) };
}
