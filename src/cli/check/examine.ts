import { join, resolve } from 'node:path';
import { checkQuestionnaire } from '../../check/index.js';
import type { Diagnostic, Finding } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/severity.js';
import type { Input } from '../../io/batch/inputs.js';
import type { Read } from '../../io/decode.js';
import { examine } from '../../io/examine.js';
import { diagnosticAt } from '../../io/lines.js';
import { answersFrom } from '../../io/load.js';
import { openQuestionnaire } from '../../io/open-questionnaire.js';
import { readSource } from '../../io/read.js';
import type { Pruned } from '../../model/pruned.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { readActions } from '../../model/read-questionnaire.js';
import { type Kind, kindOf } from './kind.js';

/** What is to be known of a run, whatever its format. */
export interface Examined {
  diagnostics: Diagnostic[];
  /** Every file that was examined, as the user named it. */
  files: string[];
  /** Texts by the names that diagnostics give to their files. */
  texts: Map<string, string>;
  /** The questionnaires in which no error was found, by file. */
  questionnaires: Map<string, Questionnaire>;
}

export interface Setting {
  cwd: string;
  /** The older version with which questionnaires are compared. */
  older: Questionnaire | null;
  /** What answer files must answer, where the user said so. */
  given: Questionnaire | null;
}

/** A file that was read, and what it seems to be. */
interface Candidate extends Input {
  read: Read;
  kind: Kind | undefined;
}

/** Examines files: questionnaires first, since answers among the same files may be answers to them. */
export async function examineAll(inputs: readonly Input[], setting: Setting): Promise<Examined> {
  const result: Examined = { diagnostics: [], files: [], texts: new Map(), questionnaires: new Map() };
  const candidates = inputs.map((input): Candidate => {
    const read = readSource(input.file, setting.cwd);
    return { ...input, read, kind: 'source' in read ? kindOf(read.source.text, input.named) : undefined };
  });
  const byFile = new Map<string, Diagnostic[]>();
  const keep = (file: string, { diagnostics, sources = [] }: Partial<Kept>) => {
    result.files.push(file);
    byFile.set(file, diagnostics ?? []);
    for (const source of sources) result.texts.set(source.file, source.text);
  };

  const ofKind = (kind: Kind) => candidates.filter((candidate) => candidate.kind === kind);
  const models = new Map<string, Questionnaire | null>();
  const alone = ofKind('questionnaire').length === 1;
  for (const { file, read } of ofKind('questionnaire')) {
    const opened = await questionnaireAt(file, read, setting, alone);
    keep(file, opened);
    if (opened.value) result.questionnaires.set(file, opened.value);
    if (opened.id !== null) models.set(opened.id, opened.value);
  }
  const covered = new Set([...result.texts.keys()].map((file) => resolve(setting.cwd, file)));
  for (const { file, read } of ofKind('actions')) {
    if (covered.has(resolve(setting.cwd, file)) || !('source' in read)) continue;
    const { diagnostics } = await examine(read.source, (value) => ({ findings: readActions(value) }));
    keep(file, { diagnostics, sources: [read.source] });
  }
  for (const { file, read } of ofKind('answers')) {
    const id = 'source' in read ? QUESTIONNAIRE.exec(read.source.text)?.[1] : undefined;
    const model = setting.given ?? (id === undefined ? undefined : models.get(id));
    // Its questionnaire has errors of its own: nothing can be said of the answers yet.
    if (model === null) continue;
    keep(file, await answersFrom(read, model ?? null));
  }
  for (const { file, read, kind, named } of candidates) {
    if (kind !== undefined) continue;
    if ('diagnostic' in read) keep(file, { diagnostics: [read.diagnostic] });
    else if (named)
      keep(file, { diagnostics: [diagnosticAt('CN031', file, null, {})], sources: [read.source] });
  }
  // In the order in which they were given.
  result.files = candidates.map(({ file }) => file).filter((file) => byFile.has(file));
  result.diagnostics = result.files.flatMap((file) => byFile.get(file) ?? []);
  return result;
}

/** Where an answer file names its questionnaire, in YAML or JSON. */
const QUESTIONNAIRE = /\bquestionnaire["']?\s*:\s*["']?([a-z][a-z0-9-]*)@\d/;

interface Kept {
  diagnostics: Diagnostic[];
  sources: { file: string; text: string }[];
}

async function questionnaireAt(file: string, read: Read, { cwd, older }: Setting, alone: boolean) {
  let id: string | null = null;
  const { compareQuestionnaires } = older
    ? await import('../../check/versions.js')
    : { compareQuestionnaires: null };
  const rules = (questionnaire: Questionnaire, pruned: readonly Pruned[]): Finding[] => {
    id = questionnaire.id;
    const found = checkQuestionnaire(questionnaire, pruned);
    // What became of the answers is a question to a questionnaire that is right in itself.
    const isSound = pruned.length === 0 && !found.some(isError);
    if (!older || !isSound || !(alone || id === older.id)) return found;
    return [...found, ...(compareQuestionnaires?.(questionnaire, older) ?? [])];
  };
  return { ...(await openQuestionnaire(file, cwd, rules, read)), id };
}

/** A file's path from the root of its repository, with `/`, as the services that read reports want it. */
export const fromRoot = (root: string, cwd: string) => (file: string) => {
  const path = resolve(cwd, file);
  return path.startsWith(join(root, '/')) ? path.slice(join(root, '/').length).replaceAll('\\', '/') : file;
};
