import { dirname, relative, resolve } from 'node:path';
import type { Diagnostic, Source } from '../../diagnostics/diagnostic.ts';
import { hasIgnores } from '../../diagnostics/ignored.ts';
import { diagnosticAt, Lines } from '../../diagnostics/lines.ts';
import type { ReadResult } from '../../files/decode.ts';
import type { Input } from '../../files/inputs.ts';
import { isNamedAnswers } from '../../files/names.ts';
import { readSource } from '../../files/read.ts';
import { loadAllAnswers } from '../../load/load-all-answers.ts';
import type { QuestionnaireChoice } from '../../load/load-questionnaire.ts';
import type { Loaded } from '../../load/loaded.ts';
import { shownFrom } from '../../load/lookup/folders.ts';
import { Lookup } from '../../load/lookup/lookup.ts';
import { areAlike, type Offer, offerOf } from '../../load/lookup/offers.ts';
import type { Owners } from '../../load/lookup/owners.ts';
import { loadQuestionnaireFile, type Rules } from '../../load/questionnaire-file.ts';
import { validateSource } from '../../load/validate-source.ts';
import { inQuestionnaire } from '../../model/free-text.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { validateActions } from '../../model/validate-questionnaire.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { STDIN } from '../answers.ts';
import { type Candidate, candidate, OURS, type Streamed } from './candidate.ts';
import type { OlderOf } from './older.ts';
import { rulesAgainst } from './rules.ts';

/** What a run found, whatever its format. */
export interface Examined {
  diagnostics: Diagnostic[];
  /** Every file checked, as the user named it. */
  files: string[];
  /** Texts with findings or ignore comments, by the file names used in diagnostics. */
  texts: Map<string, string>;
  /** The paths of the questionnaires, and of the files that they name. */
  parts: string[];
  /** The paths of the files where an error may hide what else is wrong. */
  cutShort: Set<string>;
  /** The questionnaires without errors, by file, if they are wanted. */
  questionnaires: Map<string, Questionnaire>;
}

export interface Setting {
  cwd: string;
  /** The older version to compare a questionnaire with. */
  olderOf: OlderOf;
  /** What answer files are read against; null if the user named one that cannot be used. */
  given: QuestionnaireChoice | null;
  /** Whether other files are ignored, even those that the user named. */
  skipOthers: boolean;
  /** Whether the questionnaires themselves are wanted: thousands of them take time to keep. */
  isKept?: boolean;
  /** Standard input, if it is to be checked. */
  stdin?: Streamed | null;
}

/** Checks files: questionnaires first, since the answers among them may be answers to them. */
export async function examineAll(inputs: readonly Input[], setting: Setting): Promise<Examined> {
  const candidates = inputs.flatMap((input) => candidate(input, setting) ?? []);
  const isAnswered = candidates.some(({ kind }) => READ_AGAINST.has(kind));
  const examination = new Examination(setting, isAnswered);
  for (const one of candidates) if (await examination.isOfActions(one)) one.kind = 'actions';
  const ofKind = (kind: Candidate['kind']) => candidates.filter((one) => one.kind === kind);
  const questionnaires = ofKind('questionnaire');
  for (const one of questionnaires) {
    await examination.questionnaire(one, questionnaires.length === 1);
    // Thousands of texts take room.
    one.read = undefined;
  }
  for (const one of ofKind('actions')) await examination.actions(one);
  for (const one of ofKind('translation')) await examination.translation(one);
  examination.twins();
  for (const one of ofKind('answers')) await examination.answers(one);
  for (const one of ofKind('config')) await examination.config(one);
  for (const one of ofKind('programme')) await examination.programme(one);
  for (const one of [...ofKind(undefined), ...ofKind('result')]) examination.other(one);
  // If there are only questionnaires, a document is nobody's answers.
  if (ofKind('answers').length > 0) for (const one of ofKind('document')) examination.other(one);
  return examination.result(candidates.map(({ file }) => file));
}

/** What is read against a questionnaire, which may be one of those that are checked. */
const READ_AGAINST = new Set<Candidate['kind']>(['answers', 'programme']);

/** What is wrong with a file that cannot be recognised as one of ours. */
const FOREIGN: ReadonlySet<string> = new Set(['CN004', 'CN005', 'CN006', 'CN007', 'CN034', 'CN038']);

class Examination {
  readonly #byFile = new Map<string, Diagnostic[]>();
  readonly #texts = new Map<string, string>();
  readonly #questionnaires = new Map<string, Questionnaire>();
  /** What was checked of questionnaires, by path. */
  readonly #examined = new Map<string, { file: string; offer: Offer; isSound: boolean }>();
  /** Whether a questionnaire is too broken to tell its id. */
  #isSomeUnnamed = false;
  /** Files that are read with a questionnaire that names them. */
  readonly #covered = new Set<string>();
  readonly #cutShort = new Set<string>();
  #owners: Promise<Owners> | undefined;
  readonly #setting: Setting;
  readonly #isAnswered: boolean;

  /** @param isAnswered whether what is to be examined is read against questionnaires. */
  constructor(setting: Setting, isAnswered: boolean) {
    this.#setting = setting;
    this.#isAnswered = isAnswered;
  }

  async questionnaire(one: Candidate, alone: boolean): Promise<void> {
    const path = resolve(this.#setting.cwd, one.file);
    const { offer, ...loaded } = await this.#open(one, alone);
    this.#keep(one.file, loaded.diagnostics, loaded.sources);
    for (const { file } of loaded.sources) this.#covered.add(resolve(this.#setting.cwd, file));
    if (loaded.value && this.#setting.isKept) this.#questionnaires.set(one.file, loaded.value);
    if (offer === null) {
      this.#isSomeUnnamed = true;
      return;
    }
    this.#examined.set(path, { file: one.file, offer, isSound: loaded.value !== null });
    if (this.#isAnswered && this.#setting.given instanceof Lookup)
      this.#setting.given.add(offer, true, loaded);
  }

  async #open(one: Candidate, alone: boolean): Promise<Loaded<Questionnaire> & { offer: Offer | null }> {
    const { cwd, olderOf, stdin } = this.#setting;
    const path = resolve(cwd, one.file);
    let offer = offerOf(path, this.#read(one));
    const old = await olderOf({ file: one.file, named: one.named, offer });
    const judge = await rulesAgainst(old?.value ?? null, alone);
    const rules: Rules = (questionnaire, pruned) => {
      const { id, version } = questionnaire;
      offer = { path, id, version };
      return judge(questionnaire, pruned);
    };
    // Of two files that are edited, one comes as standard input.
    const beside = (name: string) => (name === stdin?.name ? stdin.read : undefined);
    const loaded = await loadQuestionnaireFile(one.file, cwd, rules, this.#read(one), beside);
    return { ...loaded, offer };
  }

  /** Whether a questionnaire names a file under `actions`: it is an actions file then, however broken it is. */
  async isOfActions({ file, kind, read }: Candidate): Promise<boolean> {
    if (file === STDIN || (kind !== undefined && kind !== 'questionnaire')) return false;
    const path = resolve(this.#setting.cwd, file);
    // A questionnaire sound enough to be recognised is not an actions file.
    if (kind === 'questionnaire' && offerOf(path, read)) return false;
    return (await this.#ownersOf(path)).length > 0;
  }

  async #ownersOf(path: string): Promise<Offer[]> {
    this.#owners ??= import('../../load/lookup/owners.ts').then(
      (module) => new module.Owners(this.#setting.cwd),
    );
    return (await this.#owners).of(path);
  }

  /** An actions file is checked with the questionnaire that names it; without one, only its form can be. */
  async actions(one: Candidate): Promise<void> {
    const { cwd } = this.#setting;
    const path = resolve(cwd, one.file);
    const read = this.#read(one);
    if (await this.#isCovered(path)) return;
    if ('diagnostic' in read) {
      const isTold = [...this.#byFile.values()].flat().some((told) => resolve(cwd, told.file) === path);
      if (!isTold) this.#keep(one.file, [read.diagnostic], []);
      return;
    }
    const { diagnostics } = await validateSource(
      read.source,
      (value) => ({ findings: validateActions(value) }),
      (value) => inQuestionnaire(value, 'actions'),
    );
    this.#keep(one.file, diagnostics, [read.source]);
  }

  /** A translation is checked with the questionnaire that names it. */
  async translation({ file, named }: Candidate): Promise<void> {
    const { cwd, skipOthers } = this.#setting;
    if ((await this.#isCovered(resolve(cwd, file))) || (skipOthers && !named)) return;
    const read = readSource(file, cwd, named);
    const told = 'source' in read ? diagnosticAt('CN724', file, null, {}) : read.diagnostic;
    const isTold = [...this.#byFile.values()]
      .flat()
      .some((other) => resolve(cwd, other.file) === resolve(cwd, file));
    if (!isTold) this.#keep(file, [told], []);
  }

  /** Whether a file is read with a questionnaire that names it: those are examined first. */
  async #isCovered(path: string): Promise<boolean> {
    if (this.#covered.has(path)) return true;
    for (const owner of await this.#ownersOf(path)) {
      const file = shownFrom(this.#setting.cwd, owner.path);
      if (this.#examined.has(owner.path)) continue;
      await this.questionnaire({ file, named: false, kind: 'questionnaire', read: undefined }, false);
    }
    return this.#covered.has(path);
  }

  /** Two sound questionnaires with the same version but different content. */
  twins(): void {
    const firsts = new Map<string, { file: string; offer: Offer }>();
    for (const one of this.#examined.values()) {
      const { file, offer, isSound } = one;
      const { id, version } = offer;
      const twin = isSound ? firsts.get(`${id}@${version}`) : undefined;
      if (isSound && !twin) firsts.set(`${id}@${version}`, one);
      if (!twin || areAlike(offer.path, twin.offer.path)) continue;
      const read = readSource(file, this.#setting.cwd);
      const text = 'source' in read ? read.source.text : '';
      const range = new Lines(text).find(version, 0, text.length) ?? null;
      const told = diagnosticAt('CN057', file, range, { id, version, file: twin.file });
      this.#keep(file, [...(this.#byFile.get(file) ?? []), told], 'source' in read ? [read.source] : []);
    }
  }

  async answers(one: Candidate): Promise<void> {
    const { given, cwd } = this.#setting;
    // Their questionnaire is wrong, and reported: nothing can be said about the answers yet.
    if (given === null) return;
    const isHeldUp = ({ code, args }: Diagnostic): boolean =>
      (code === 'CN921' && this.#isSomeUnnamed) ||
      (code === 'CN927' && this.#examined.has(resolve(cwd, args.file)));
    const all = await loadAllAnswers(this.#read(one), given);
    const judged = all.filter(({ diagnostics }) => !diagnostics.some(isHeldUp));
    const diagnostics = judged.flatMap((each) => each.diagnostics);
    if (judged.length > 0) this.#keep(one.file, diagnostics, all[0]?.sources ?? []);
  }

  async config(one: Candidate): Promise<void> {
    const { loadConfigFrom } = await import('../../load/lookup/config.ts');
    const { diagnostics, sources } = await loadConfigFrom(
      this.#read(one),
      dirname(resolve(this.#setting.cwd, one.file)),
    );
    this.#keep(one.file, diagnostics, sources);
  }

  async programme(one: Candidate): Promise<void> {
    const { loadProgramme } = await import('../../load/load-programme.ts');
    const { diagnostics, sources } = await loadProgramme(this.#read(one), this.#setting.given);
    this.#keep(one.file, diagnostics, sources);
  }

  other(one: Candidate): void {
    const read = this.#read(one);
    if (one.kind === 'result') {
      if (one.named)
        this.#keep(
          one.file,
          [diagnosticAt('CN829', one.file, null, {})],
          'source' in read ? [read.source] : [],
        );
    } else if ('diagnostic' in read) {
      const { skipOthers } = this.#setting;
      const { code } = read.diagnostic;
      // An empty file in a folder is not anybody's questionnaire yet.
      if (code === 'CN005' && !one.named && !skipOthers && !isNamedAnswers(one.file)) return;
      const isForeign = FOREIGN.has(code) && !OURS.test(one.file);
      if (!isForeign || !skipOthers) this.#keep(one.file, [read.diagnostic], []);
    } else if (one.named) {
      this.#keep(one.file, [diagnosticAt('CN031', one.file, null, {})], [read.source]);
    }
  }

  /** @param order of the files, as they were given. */
  result(order: readonly string[]): Examined {
    // Last, the questionnaires that actions files led to.
    const files = [...new Set([...order, ...this.#byFile.keys()])].filter((file) => this.#byFile.has(file));
    return {
      files,
      diagnostics: files.flatMap((file) => this.#byFile.get(file) ?? []),
      texts: this.#texts,
      parts: [...this.#covered],
      cutShort: this.#cutShort,
      questionnaires: this.#questionnaires,
    };
  }

  #read(one: Candidate): ReadResult {
    return one.read ?? readSource(one.file, this.#setting.cwd);
  }

  /** Keeps the findings, and the texts to show them in. */
  #keep(file: string, diagnostics: Diagnostic[], sources: readonly Source[]): void {
    this.#byFile.set(file, diagnostics);
    if (diagnostics.some(isError)) {
      for (const each of [file, ...sources.map((source) => source.file)])
        this.#cutShort.add(resolve(this.#setting.cwd, each));
    }
    for (const source of sources) {
      const isShown = diagnostics.length > 0 || hasIgnores(source.text);
      if (isShown) this.#texts.set(source.file, source.text);
    }
  }
}

/** A file's path from the root of its repository, with `/`, as the services that read reports expect it. */
export const fromRoot = (root: string, cwd: string) => (file: string) =>
  relative(root, resolve(cwd, file)).replaceAll('\\', '/');
