import { relative, resolve } from 'node:path';
import { checkQuestionnaire } from '../../check/index.js';
import type { Diagnostic, Finding } from '../../diagnostics/diagnostic.js';
import { hasIgnores } from '../../diagnostics/ignored.js';
import { nearest } from '../../diagnostics/nearest.js';
import { isError } from '../../diagnostics/severity.js';
import { endsAsAnswers, isResultName } from '../../io/answer-name.js';
import type { Read, Source } from '../../io/decode.js';
import { examine } from '../../io/examine.js';
import { answersIn } from '../../io/held.js';
import type { Input } from '../../io/inputs.js';
import { type Kind, kindOf } from '../../io/kind.js';
import { diagnosticAt } from '../../io/lines.js';
import { isResultText, seemsAnswers } from '../../io/meant.js';
import { openQuestionnaire } from '../../io/open-questionnaire.js';
import { packagedIds } from '../../io/packaged.js';
import { readSource } from '../../io/read.js';
import { inQuestionnaire } from '../../model/free-text.js';
import type { Pruned } from '../../model/pruned.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { readActions } from '../../model/read-questionnaire.js';

/** What is to be known of a run, whatever its format. */
export interface Examined {
  diagnostics: Diagnostic[];
  /** Every file that was examined, as the user named it. */
  files: string[];
  /** Texts in which something was found, or which ask for silence, by the names that diagnostics give to their files. */
  texts: Map<string, string>;
  /** The paths of the questionnaires, and of the files of actions that they name. */
  parts: string[];
  /** The questionnaires in which no error was found, by file. */
  questionnaires: Map<string, Questionnaire>;
}

export interface Setting {
  cwd: string;
  /** The older version with which questionnaires are compared. */
  older: Questionnaire | null;
  /** What answer files must answer, where the user said so. */
  given: Questionnaire | null;
  /** What the standard input holds, where it is to be examined. */
  stdin?: Read | null;
}

/** A file, and what it seems to be. */
interface Candidate extends Input {
  kind: Kind | undefined;
  /** Kept where the file may not be read twice, or is needed at once. */
  read: Read | undefined;
}

/** Examines files: questionnaires first, since answers among the same files may be answers to them. */
export async function examineAll(inputs: readonly Input[], setting: Setting): Promise<Examined> {
  const candidates = inputs.flatMap((input) => candidate(input, setting) ?? []);
  const examination = new Examination(setting);
  const ofKind = (kind: Kind | undefined) => candidates.filter((one) => one.kind === kind);
  const questionnaires = ofKind('questionnaire');
  for (const one of questionnaires) await examination.questionnaire(one, questionnaires.length === 1);
  for (const one of ofKind('actions')) await examination.actions(one);
  for (const one of ofKind('answers')) await examination.answers(one);
  for (const one of ofKind(undefined)) examination.other(one);
  return examination.result(candidates.map(({ file }) => file));
}

/** What a file seems to be; null of what no one would look for here: a folder may hold anything. */
function candidate(input: Input, { cwd, stdin }: Setting): Candidate | null {
  const { file, named, refusal } = input;
  if (refusal) return { ...input, kind: undefined, read: { diagnostic: refusal } };
  if (!named && isResultName(file)) return null;
  const read = named && file === '-' && stdin ? stdin : readSource(file, cwd, named);
  const byName = endsAsAnswers(file);
  const text = 'source' in read ? read.source.text : (read.about ?? '');
  if (!named && isResultText(text)) return null;
  const isOfFormat = named || byName;
  const kind = isOfFormat ? kindOf(text, named) : seemsAnswers(text, false) ? 'answers' : undefined;
  if (!isOfFormat && kind === undefined && !isUnread(read)) return null;
  if (!('source' in read)) return { ...input, kind: undefined, read };
  // A folder may hold any number of answers: they are read again, one at a time.
  return { ...input, kind, read: kind === 'answers' && !named ? undefined : read };
}

/** Whether the system did not let a file be read, whatever it is. */
const isUnread = (read: Read): boolean => 'diagnostic' in read && /^CN00[123]$/.test(read.diagnostic.code);

const isBrokenChain = ({ code, path }: Finding): boolean => code === 'CN201' && path[0] === 'renamed';

/** Where an answer file names its questionnaire, in YAML or JSON. */
const QUESTIONNAIRE = /\bquestionnaire["']?\s*:\s*["']?([a-z][a-z0-9-]*)@\d/i;

class Examination {
  readonly #byFile = new Map<string, Diagnostic[]>();
  readonly #texts = new Map<string, string>();
  readonly #questionnaires = new Map<string, Questionnaire>();
  /** By id; null where errors stand in the way. */
  readonly #models = new Map<string, Questionnaire | null>();
  /** Whether a questionnaire is too broken to tell its id. */
  #isSomeUnnamed = false;
  /** Files of actions that a questionnaire names. */
  readonly #covered = new Set<string>();

  constructor(private readonly setting: Setting) {}

  async questionnaire(one: Candidate, alone: boolean): Promise<void> {
    const { value, diagnostics, sources, id } = await this.#open(one, alone);
    this.#keep(one.file, diagnostics, sources);
    for (const { file } of sources) this.#covered.add(resolve(this.setting.cwd, file));
    if (value) this.#questionnaires.set(one.file, value);
    if (id === null) this.#isSomeUnnamed = true;
    else this.#models.set(id, value);
  }

  async #open(one: Candidate, alone: boolean) {
    const { cwd, older } = this.setting;
    let id: string | null = null;
    const versions = older && (await import('../../check/versions.js'));
    const rules = (questionnaire: Questionnaire, pruned: readonly Pruned[]): Finding[] => {
      id = questionnaire.id;
      const found = checkQuestionnaire(questionnaire, pruned);
      // What became of the answers is a question to a questionnaire that is right in itself, but for former names that
      // lead to one which is former now: the lines to write say where they lead.
      const isSound = pruned.length === 0 && found.filter(isError).every(isBrokenChain);
      if (!older || !isSound || !(alone || id === older.id)) return found;
      return [...found, ...(versions?.compareQuestionnaires(questionnaire, older) ?? [])];
    };
    return { ...(await openQuestionnaire(one.file, cwd, rules, this.#read(one))), id };
  }

  /** A file of actions that no questionnaire names: its form alone can be examined. */
  async actions(one: Candidate): Promise<void> {
    const read = this.#read(one);
    if (this.#covered.has(resolve(this.setting.cwd, one.file)) || !('source' in read)) return;
    const { diagnostics } = await examine(
      read.source,
      (value) => ({ findings: readActions(value) }),
      (value) => inQuestionnaire(value, 'actions'),
    );
    this.#keep(one.file, diagnostics, [read.source]);
  }

  async answers(one: Candidate): Promise<void> {
    const read = this.#read(one);
    const id = ('source' in read && QUESTIONNAIRE.exec(read.source.text)?.[1]) || '';
    const model = this.setting.given ?? this.#models.get(id);
    // Its questionnaire has errors of its own, in this run: nothing can be said of the answers yet.
    const isHeldUp = model === undefined && this.#isSomeUnnamed && !packagedIds().includes(id);
    if (model === null || isHeldUp) return;
    const all = await answersIn(read, model ?? null);
    const diagnostics = all.flatMap((each) => each.diagnostics.map(this.#withIdsOfRun));
    this.#keep(one.file, diagnostics, all[0]?.sources ?? []);
  }

  /** The questionnaires of the same run are known, too: a slip in the id of one of them is near it. */
  readonly #withIdsOfRun = (item: Diagnostic): Diagnostic => {
    if (item.code !== 'CN921') return item;
    const meant = nearest(item.args.id, [...this.#models.keys()]);
    return meant === undefined ? item : { ...item, args: { ...item.args, nearest: meant } };
  };

  other(one: Candidate): void {
    const read = this.#read(one);
    // An empty file that a folder holds is nobody's questionnaire yet.
    if ('diagnostic' in read && read.diagnostic.code === 'CN005' && !one.named) return;
    if ('diagnostic' in read) this.#keep(one.file, [read.diagnostic], []);
    else if (one.named) this.#keep(one.file, [diagnosticAt('CN031', one.file, null, {})], [read.source]);
  }

  /** @param order of the files, as they were given. */
  result(order: readonly string[]): Examined {
    const files = order.filter((file) => this.#byFile.has(file));
    return {
      files,
      diagnostics: files.flatMap((file) => this.#byFile.get(file) ?? []),
      texts: this.#texts,
      parts: [...this.#covered],
      questionnaires: this.#questionnaires,
    };
  }

  #read(one: Candidate): Read {
    return one.read ?? readSource(one.file, this.setting.cwd);
  }

  /** Keeps what was found, and the texts in which it is to be shown. */
  #keep(file: string, diagnostics: Diagnostic[], sources: readonly Source[]): void {
    this.#byFile.set(file, diagnostics);
    for (const source of sources) {
      const isShown = diagnostics.length > 0 || hasIgnores(source.text);
      if (isShown) this.#texts.set(source.file, source.text);
    }
  }
}

/** A file's path from the root of its repository, with `/`, as the services that read reports want it. */
export const fromRoot = (root: string, cwd: string) => (file: string) =>
  relative(root, resolve(cwd, file)).replaceAll('\\', '/');
