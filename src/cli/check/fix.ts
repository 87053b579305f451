import { renameSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countOf } from '../../diagnostics/others.ts';
import type { Input } from '../../files/inputs.ts';
import { readSource } from '../../files/read.ts';
import { isLink, isTaken, whatIsAt } from '../../files/what-is-at.ts';
import { french1252 } from '../../files/windows-1252.ts';
import { writeWhole } from '../../files/write.ts';
import { loadAllAnswers } from '../../load/load-all-answers.ts';
import { loadProgramme } from '../../load/load-programme.ts';
import { chooseQuestionnaire, type QuestionnaireChoice } from '../../load/load-questionnaire.ts';
import { type Change, repaired, straightened } from '../../repair/repair.ts';
import { fileWord } from '../../text/shell-word.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { fixWords } from '../../words/cli/fix.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { isNamedJson, jsonFault } from '../../yaml/json.ts';
import { STDIN } from '../answers.ts';
import { asTypedHere } from '../command-line.ts';
import { type Context, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { candidate } from './candidate.ts';

/** What can be put right in a file. */
interface Fix {
  file: string;
  /** The text put right. */
  text: string;
  changes: Change[];
  /** Whether its signs were read as windows-1252, and its quotes straightened. */
  isEncoded: boolean;
  isStraightened: boolean;
  /** The name without a `.txt` that a text editor added; null if it has none, or if that name is taken. */
  rename: string | null;
}

/** Each round may bring to light what a wrong key hid: a file has no more levels than that, or as many wrong answers. */
const ROUNDS = 500;

/**
 * Puts right what has one reading in answer files, and says what it changed; or only says what it would.
 * @param isTrial whether nothing is written.
 * @returns the new names of files that were renamed.
 */
export async function fixFiles(
  inputs: readonly Input[],
  isTrial: boolean,
  context: Context,
): Promise<Map<string, string>> {
  const { shell, globals } = context;
  const words = speak(fixWords, globals.lang);
  const renamed = new Map<string, string>();
  const { value: given } = await chooseQuestionnaire(globals.questionnaire, shell.cwd);
  // What is wrong with the questionnaire itself is in the report.
  if (!given) return renamed;
  const lines: string[] = [];
  let files = 0;
  for (const input of inputs) {
    const fix = await fixOf(input, given, context);
    if (!fix) continue;
    const fault = isTrial ? null : write(fix, shell.cwd);
    if (fault) {
      await tell([fault], [], context);
      continue;
    }
    files += 1;
    lines.push(...told(fix, words));
    if (!isTrial && fix.rename !== null) renamed.set(fix.file, fix.rename);
  }
  if (lines.length > 0) await notify(shell, `${[...lines, words.summary(files, isTrial)].join('\n')}\n`);
  return renamed;
}

/** The most files looked through for an offer, and the most bytes of one: nobody wrote so much by hand. */
const LOOKED_THROUGH = 50;
const WRITTEN = 128 * 1024;

/**
 * Says that some files can be put right, if any can.
 * @param given the files or folders that the user named.
 */
export async function offerFix(
  given: readonly string[],
  diagnostics: readonly Diagnostic[],
  context: Context,
): Promise<void> {
  const { shell, globals } = context;
  const files = [...new Set(diagnostics.filter(isError).map(({ file }) => file))].slice(0, LOOKED_THROUGH);
  if (files.length === 0) return;
  const { value } = await chooseQuestionnaire(globals.questionnaire, shell.cwd);
  if (!value) return;
  let count = 0;
  for (const file of files) {
    const there = whatIsAt(resolve(shell.cwd, file));
    if (there.kind !== 'file' || there.stat.size > WRITTEN) continue;
    if (await fixOf({ file, named: false }, value, context)) count += 1;
  }
  if (count === 0) return;
  const command = ['cap-numerique check --fix', ...given.map(fileWord)].join(' ');
  await notify(shell, `${asTypedHere(speak(fixWords, globals.lang).offer(count, command), context)}\n`);
}

async function fixOf(
  input: Input,
  given: QuestionnaireChoice,
  { shell, globals }: Context,
): Promise<Fix | null> {
  const { file, named } = input;
  const { cwd } = shell;
  // What a link leads to may be somebody's file elsewhere.
  if (file === STDIN || isLink(resolve(cwd, file))) return null;
  const kind = candidate(input, { cwd, skipOthers: false })?.kind;
  if (kind === 'questionnaire') return null;
  const strict = readSource(file, cwd, named);
  const isEncoded = 'diagnostic' in strict && strict.diagnostic.code === 'CN006';
  const read = isEncoded ? readSource(file, cwd, named, french1252) : strict;
  if (!('source' in read)) return null;
  const straight = straightened(read.source.text);
  let text = straight ?? read.source.text;
  const changes: Change[] = [];
  const load = async (of: string) =>
    kind === 'programme'
      ? [{ questionnaire: null, ...(await loadProgramme({ source: { file, text: of } }, given)) }]
      : loadAllAnswers({ source: { file, text: of } }, given);
  let loaded = await load(text);
  const before = isEncoded || straight !== null ? Number.POSITIVE_INFINITY : errors(loaded);
  if (loaded.every(({ questionnaire, diagnostics }) => questionnaire === null && diagnostics.length === 0))
    return null;
  for (let round = 0; round < ROUNDS && errors(loaded) > 0; round++) {
    const found = repaired(
      text,
      loaded.flatMap(({ diagnostics }) => diagnostics),
      loaded.find(({ questionnaire }) => questionnaire !== null)?.questionnaire ?? null,
      globals.lang === 'fr',
    );
    if (found.changes.length === 0) break;
    changes.push(...found.changes);
    text = found.text;
    loaded = await load(text);
  }
  // What does not make the file any better is no repair.
  const isBetter = errors(loaded) < before;
  const rename = errors(loaded) === 0 ? bareName(file, text, cwd) : null;
  if (!isBetter && rename === null) return null;
  return { file, text, changes, isEncoded, isStraightened: straight !== null, rename };
}

const errors = (loaded: readonly { diagnostics: readonly Diagnostic[] }[]): number =>
  loaded
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(isError)
    .reduce((sum, item) => sum + countOf(item), 0);

function bareName(file: string, text: string, cwd: string): string | null {
  const bare = /^(.+\.(?:ya?ml|json))\.te?xt$/i.exec(file)?.[1];
  if (bare === undefined || isTaken(resolve(cwd, bare))) return null;
  // Under a name in .json, it must be JSON.
  return isNamedJson(bare) && jsonFault(text) !== undefined ? null : bare;
}

function write(
  { file, text, changes, isEncoded, isStraightened, rename }: Fix,
  cwd: string,
): Diagnostic | null {
  const fault =
    changes.length > 0 || isEncoded || isStraightened ? writeWhole(file, text, { cwd, force: true }) : null;
  if (!fault && rename !== null) renameSync(resolve(cwd, file), resolve(cwd, rename));
  return fault;
}

/** A line for each change. */
function told(fix: Fix, words: Spoken<typeof fixWords>): string[] {
  const { file, changes, isEncoded, isStraightened, rename } = fix;
  return [
    ...(isEncoded ? [`${file}: ${words.encoded}`] : []),
    ...(isStraightened ? [`${file}: ${words.straightened}`] : []),
    ...changes.map(
      ({ line, column, before, after }) => `${file}:${line}:${column} ${words.change(before, after)}`,
    ),
    ...(rename === null ? [] : [`${file}: ${words.renamed(rename)}`]),
  ];
}
