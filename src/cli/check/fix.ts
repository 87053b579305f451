import { readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Input } from '../../files/inputs.ts';
import { readSource } from '../../files/read.ts';
import { isLink, isTaken, whatIsAt } from '../../files/what-is-at.ts';
import { french1252 } from '../../files/windows-1252.ts';
import { writeWhole } from '../../files/write.ts';
import { chooseQuestionnaire, type QuestionnaireChoice } from '../../load/load-questionnaire.ts';
import { type Change, straightened } from '../../repair/repair.ts';
import { isBetter, mended } from '../../repair/rounds.ts';
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
import { readerOf } from './known.ts';
import type { OlderOf } from './older.ts';

/** What can be put right in a file. */
interface Fix {
  file: string;
  /** The text put right. */
  text: string;
  changes: readonly Change[];
  /** Whether its signs were read as windows-1252, and its quotes straightened. */
  isEncoded: boolean;
  isStraightened: boolean;
  /** The name without a `.txt` that a text editor added; null if it has none, or if that name is taken. */
  rename: string | null;
}

/**
 * Puts right what has one reading, and says what it changed; or only says what it would.
 * @param isTrial whether nothing is written.
 * @param olderOf what questionnaires are compared with.
 * @returns the new names of files that were renamed.
 */
export async function fixFiles(
  inputs: readonly Input[],
  isTrial: boolean,
  olderOf: OlderOf,
  context: Context,
): Promise<Map<string, string>> {
  const { shell, globals } = context;
  const words = speak(fixWords, globals.lang);
  const renamed = new Map<string, string>();
  const { value: given } = await chooseQuestionnaire(globals.questionnaire, shell.cwd);
  // What is wrong with the questionnaire itself is in the report.
  if (!given) return renamed;
  const lines: string[] = [];
  // A questionnaire takes its actions along.
  const fixed = new Set<string>();
  for (const input of inputs) {
    for (const fix of await fixesOf(input, { given, olderOf }, context)) {
      const path = resolve(shell.cwd, fix.file);
      if (fixed.has(path)) continue;
      const fault = isTrial ? null : write(fix, shell.cwd);
      if (fault) {
        await tell([fault], [], context);
        continue;
      }
      fixed.add(path);
      lines.push(...told(fix, words));
      if (!isTrial && fix.rename !== null) renamed.set(fix.file, fix.rename);
    }
  }
  if (lines.length > 0) await notify(shell, `${[...lines, words.summary(fixed.size, isTrial)].join('\n')}\n`);
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
    const against = { given: value, olderOf: async () => null };
    if ((await fixesOf({ file, named: false }, against, context)).length > 0) count += 1;
  }
  if (count === 0) return;
  const command = ['cap-numerique check --fix', ...given.map(fileWord)].join(' ');
  await notify(shell, `${asTypedHere(speak(fixWords, globals.lang).offer(count, command), context)}\n`);
}

/** What can be put right in a file, and in the actions that it names. */
async function fixesOf(
  input: Input,
  against: { given: QuestionnaireChoice; olderOf: OlderOf },
  { shell, globals }: Context,
): Promise<Fix[]> {
  const { file, named } = input;
  const { cwd } = shell;
  // What a link leads to may be somebody's file elsewhere.
  if (file === STDIN || isLink(resolve(cwd, file))) return [];
  const one = candidate(input, { cwd, skipOthers: false });
  if (!one) return [];
  const strict = readSource(file, cwd, named);
  const isEncoded = 'diagnostic' in strict && strict.diagnostic.code === 'CN006';
  const source = isEncoded ? readSource(file, cwd, named, french1252) : strict;
  if (!('source' in source)) return [];
  const straight = straightened(source.source.text);
  const isStraightened = straight !== null;
  const text = straight ?? source.source.text;
  const read = await readerOf(one, text, against, cwd);
  const before = await read(new Map([[file, text]]));
  if (before.isNothing) return [];
  const { texts, changes, after } = await mended(before, read, globals.lang === 'fr');
  const isSound = !after.diagnostics.some(isError);
  const rename = isSound ? bareName(file, texts.get(file) ?? text, cwd) : null;
  // What does not make the file any better is no repair.
  const isWorthIt = isEncoded || isStraightened || isBetter(after.diagnostics, before.diagnostics);
  return [...texts].flatMap(([name, fixed]): Fix[] => {
    const own = changes.get(name) ?? [];
    const kept = isWorthIt ? { text: fixed, changes: own } : { text, changes: [] };
    if (name !== file)
      return kept.changes.length === 0
        ? []
        : [{ file: name, ...kept, isEncoded: false, isStraightened: false, rename: null }];
    const isKept = isEncoded || isStraightened || kept.changes.length > 0 || rename !== null;
    return isKept ? [{ file, ...kept, isEncoded, isStraightened, rename }] : [];
  });
}

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
    changes.length > 0 || isEncoded || isStraightened
      ? writeWhole(file, `${markOf(file, cwd)}${text}`, { cwd, force: true })
      : null;
  if (!fault && rename !== null) renameSync(resolve(cwd, file), resolve(cwd, rename));
  return fault;
}

/** The byte order mark that a file begins with, which some programs need; it is no part of its text. */
function markOf(file: string, cwd: string): string {
  const mark = Buffer.from('\uFEFF');
  return readFileSync(resolve(cwd, file)).subarray(0, mark.length).equals(mark) ? '\uFEFF' : '';
}

/** A line for each change. */
function told(fix: Fix, words: Spoken<typeof fixWords>): string[] {
  const { file, isEncoded, isStraightened, rename } = fix;
  // Hundreds of lines may be indented so: they are one change.
  const changes = fix.changes.filter((change) => !isUntabbed(change));
  const tabs = fix.changes.length - changes.length;
  return [
    ...(isEncoded ? [`${file}: ${words.encoded}`] : []),
    ...(isStraightened ? [`${file}: ${words.straightened}`] : []),
    ...(tabs > 0 ? [`${file}: ${words.tabs(tabs)}`] : []),
    ...changes.map(
      ({ line, column, before, after }) =>
        `${file}:${line}:${column} ${words.change(visible(before), visible(after))}`,
    ),
    ...(rename === null ? [] : [`${file}: ${words.renamed(rename)}`]),
  ];
}

const isUntabbed = ({ before, after }: Change): boolean => /^\t+$/.test(before) && /^ +$/.test(after);

/** On one line, with the spaces that look like others. */
const visible = (text: string): string =>
  text
    .trimEnd()
    .replaceAll('\u00A0', '[U+00A0]')
    .replaceAll('\u202F', '[U+202F]')
    .replaceAll('\t', '\\t')
    .replace(/\r?\n/g, ' | ');
