import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import type { Answers } from '../../load/load-answers.ts';
import { loadQuestionnaire } from '../../load/load-questionnaire.ts';
import { Lookup } from '../../load/lookup/lookup.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { type Identity, structureKey } from '../../model/structure.ts';
import { compareVersions, versionOf } from '../../model/version.ts';
import { gatherAnswers } from '../../pipeline/structure.ts';
import type { Answered } from '../../review/answered.ts';
import { type GivenFiles, givenFiles, readAnswerFiles } from '../answers.ts';
import type { Context } from '../shell.ts';
import { asRead, inLanguageOf } from '../spoken.ts';
import { tell } from '../tell.ts';

/** One structure's answers of one date. */
export interface Dossier {
  structure: Identity;
  /** As the user named them. */
  files: readonly string[];
  answered: Answered;
}

/** What was read of both dates. */
export interface Sides {
  /** That of the later answers, against which all are read. */
  questionnaire: Questionnaire;
  /** The one that the earlier answers were given to, where it is another and somebody has it. */
  earlier: Questionnaire | null;
  before: readonly Dossier[];
  after: readonly Dossier[];
  /** All files that were given, as the user named them. */
  files: readonly string[];
  /** Whether every file that was given counts, or is set aside for a reason that is no fault. */
  isWhole: boolean;
  /** How many do not count for a fault; null if that is not known. */
  unread: number | null;
  /** In the questionnaire's language. */
  context: Context;
}

/**
 * Reads the answer files of both dates against the questionnaire of the later ones, and says on stderr what is wrong
 * with them.
 * @param earlier the questionnaire of the earlier ones, as the user named it.
 * @returns undefined where nothing can be compared: why is said.
 */
export async function readSides(
  given: { before: readonly string[]; after: readonly string[] },
  earlier: string | undefined,
  asked: Context,
): Promise<Sides | undefined> {
  const before = await givenFiles(given.before, asked);
  const after = await givenFiles(given.after, asked);
  if (!before || !after) return undefined;
  const later = await readLater(after, asked);
  if (!later) return undefined;
  const { questionnaire } = later;
  const context = await inLanguageOf(questionnaire, asked);
  const first = await readAnswerFiles(before, context, questionnaire);
  if (!first) return undefined;
  const was = first.flatMap((answers) => answers ?? []);
  if (was.length === 0) return undefined;
  const then = await questionnaireOfThen(earlier, was, questionnaire, context);
  if (then === 'unusable') return undefined;
  const remade = then ? [] : remadeSince(was, later.answers);
  await tell([...remade, ...sameFiles(was, later.answers)], [], context);
  if (remade.length > 0) return undefined;
  const sides = {
    before: await dossiers(was, questionnaire, context),
    after: await dossiers(later.answers, questionnaire, context),
  };
  const refused = [...first, ...later.read].filter((each) => each === null).length;
  const unread = refused + sides.before.refused + sides.after.refused;
  const isFound = before.isWhole && after.isWhole;
  return {
    questionnaire,
    earlier: then,
    before: sides.before.dossiers,
    after: sides.after.dossiers,
    files: [...before.files, ...after.files],
    isWhole: isFound && unread === 0,
    unread: isFound ? unread : null,
    context,
  };
}

/** The later answers, all read against the highest version of the questionnaire that any of them is read with. */
async function readLater(given: GivenFiles, context: Context) {
  const read = await readAnswerFiles(given, context);
  const answers = read?.flatMap((each) => each ?? []) ?? [];
  const [questionnaire] = answers
    .map((each) => each.questionnaire)
    .sort((a, b) => compareVersions(b.version, a.version));
  if (!read || !questionnaire) return undefined;
  if (answers.every((each) => each.questionnaire === questionnaire)) return { read, answers, questionnaire };
  const again = await readAnswerFiles(given, context, questionnaire);
  return again && { read: again, answers: again.flatMap((each) => each ?? []), questionnaire };
}

/** The questionnaire of the earlier answers: the one that is named, else one of their very version that lies near. */
async function questionnaireOfThen(
  named: string | undefined,
  answers: readonly Answers[],
  { id, version: current }: Questionnaire,
  context: Context,
): Promise<Questionnaire | null | 'unusable'> {
  const { cwd } = context.shell;
  const version =
    answers
      .map((each) => each.version)
      .sort(compareVersions)
      .at(-1) ?? current;
  if (named !== undefined) {
    const { value, diagnostics, sources } = await loadQuestionnaire(named, cwd);
    await tell(diagnostics, sources, context);
    if (!value) return 'unusable';
    if (value.id === id && versionOf(value.version)[0] === versionOf(version)[0])
      return asRead(value, context.globals);
    const args = { id: value.id, version: value.version, expected: `${id}@${version}` };
    await tell([diagnosticAt('CN995', named, null, args)], [], context);
    return 'unusable';
  }
  if (version === current) return null;
  const found = await new Lookup(cwd).find(id, version, resolve(cwd, answers[0]?.sheet.file ?? '.', '..'));
  return 'questionnaire' in found && found.questionnaire.version === version
    ? asRead(found.questionnaire, context.globals)
    : null;
}

/** The earlier answers to a questionnaire that was remade since: what compares is not known without it. */
function remadeSince(before: readonly Answers[], after: readonly Answers[]): Diagnostic[] {
  const majors = new Set(after.map(({ version }) => versionOf(version)[0]));
  const [current = ''] = after.map(({ version }) => version);
  return before
    .filter(({ version }) => !majors.has(versionOf(version)[0]))
    .map(({ sheet, version, questionnaire: { id } }) =>
      diagnosticAt('CN992', sheet.file, null, { version, current, id }),
    );
}

/** Files that are given at both dates. */
function sameFiles(before: readonly Answers[], after: readonly Answers[]): Diagnostic[] {
  const files = new Map(before.map(({ sheet }) => [resolve(sheet.file), sheet.file]));
  return after.flatMap(({ sheet: { file } }) => {
    const other = files.get(resolve(file));
    return other === undefined ? [] : [diagnosticAt('CN990', file, null, { other })];
  });
}

/** The answers of each structure, one sheet per person, in the order of their files; and how many do not count for a fault. */
export async function dossiers(answers: readonly Answers[], questionnaire: Questionnaire, context: Context) {
  const byStructure = new Map<string, Answers[]>();
  for (const each of answers) {
    const key = structureKey(each.sheet.structure);
    byStructure.set(key, [...(byStructure.get(key) ?? []), each]);
  }
  let refusals = 0;
  const found: Dossier[] = [];
  for (const those of byStructure.values()) {
    const profiles = new Set(those.map(({ sheet }) => sheet.structure.profile));
    const [first, ...others] = those.map(({ sheet }) => sheet);
    if (!first) continue;
    if (profiles.size > 1) {
      const { name } = first.structure;
      const files = others.map(({ file }) => file);
      const args = { name, profiles: [...profiles].sort(), files };
      await tell([diagnosticAt('CN950', first.file, null, args)], [], context);
      refusals += those.length;
      continue;
    }
    const { respondents, refused, noticed } = gatherAnswers(those, questionnaire);
    await tell([...refused, ...noticed], [], context);
    refusals += refused.length;
    const versionsOf = new Map(those.map(({ resolved, version }) => [resolved, version]));
    found.push({
      structure: first.structure,
      files: respondents.map(({ sheet }) => sheet.file),
      answered: {
        sheets: respondents.map((each) => ({ ...each, version: versionsOf.get(each) ?? '' })),
        gone: [...new Set(those.flatMap(({ gone }) => gone))],
      },
    });
  }
  return { dossiers: found, refused: refusals };
}
