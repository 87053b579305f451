import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { idleIgnores, withoutIgnored } from '../../diagnostics/ignored.ts';
import { bounded } from '../../diagnostics/others.ts';
import { sorted } from '../../diagnostics/sort.ts';
import { type Input, inputs } from '../../files/inputs.ts';
import { whatIsAt } from '../../files/what-is-at.ts';
import { chooseQuestionnaire } from '../../load/load-questionnaire.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Config } from '../../load/lookup/config.ts';
import { configsAbove, nearestConfig, repositoryAbove } from '../../load/lookup/folders.ts';
import { Lookup } from '../../load/lookup/lookup.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { checkWords } from '../../words/cli/check.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { STDIN, standardInput } from '../answers.ts';
import type { Context } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import { type KnownCount, siftedBy } from './baseline.ts';
import { type Examined, examineAll, fromRoot } from './examine.ts';
import { type OlderOf, olderBy } from './older.ts';
import type { CheckOptions } from './options.ts';
import { policyOf } from './policy.ts';
import type { CheckReport } from './report.ts';

/** What a run checked, and reports. */
interface Reported {
  examined: Examined;
  report: CheckReport;
  /** Errors that the user asked to ignore. */
  silenced: number;
  /** What a baseline holds of what was found; null if there is none. */
  known: KnownCount | null;
  /** The files that the result depends on, whether they exist or not. */
  watched: string[];
}

/**
 * Checks files, with everything needed to check them.
 * @param isKept whether the questionnaires themselves are wanted.
 */
export async function reportOn(
  files: string[],
  options: CheckOptions,
  { shell, globals }: Context,
  isKept = options.coverage === true,
): Promise<Reported> {
  const { cwd, env } = shell;
  const words = speak(checkWords, globals.lang);
  if (options.against === STDIN && files.includes(STDIN)) throw new UsageError(words.oneStdin);
  if (options.stdinFilename !== undefined && !files.includes(STDIN)) throw new UsageError(words.noStdin);
  const found = await expanded(files, cwd, options);
  const beside: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const tell = ({ diagnostics, sources }: Loaded<unknown>): void => {
    beside.push(...diagnostics);
    for (const source of sources) texts.set(source.file, source.text);
  };
  const config = await configAbove(cwd);
  const isGiven = found.some(({ file }) => resolve(cwd, file) === config?.path);
  if (config && !isGiven) tell(config);
  const older = await olderBy(options, shell, words);
  if (older.given) tell(older.given);
  const given = await chooseQuestionnaire(globals.questionnaire, cwd);
  // Among the files to check, a name alone would not tell which one is missing.
  const option = '--questionnaire';
  const diagnostics = given.diagnostics.map((item) =>
    item.code === 'CN001' ? { ...item, args: { option } } : item,
  );
  tell({ ...given, diagnostics });
  const olderOf: OlderOf = async (present) => {
    const one = await older.olderOf(present);
    if (one && one !== older.given) tell(one);
    return one;
  };
  const { stdinFilename: name = STDIN } = options;
  const stdin = files.includes(STDIN) ? { name, read: await standardInput(shell, name) } : null;
  const { skipOthers = false } = options;
  // Whoever gives the changed files of a repository gives answers without their questionnaire.
  const repository = skipOthers ? repositoryAbove(cwd) : undefined;
  if (repository !== undefined && given.value instanceof Lookup) given.value.lookIn(repository);
  const setting = { cwd, olderOf, given: given.value, skipOthers, isKept, stdin };
  const examined = await examineAll(found, setting);
  for (const [file, text] of examined.texts) texts.set(file, text);
  const all = [...beside, ...examined.diagnostics];
  const policy = config?.value?.check && (await policyOf(config.value.check, config.path, cwd));
  const told = [...all, ...idleIgnores(all, examined.texts)].flatMap((item) => policy?.of(item) ?? item);
  // Files given one by one do not show what an ignore is for elsewhere.
  const isWhole = files.some((file) => whatIsAt(resolve(cwd, file)).kind === 'folder');
  const source = config?.sources[0];
  if (policy && isWhole && source) {
    texts.set(source.file, source.text);
    told.push(...(await policy.idle(examined.files, source)));
  }
  const wanted = sorted(told);
  const heard = withoutIgnored(wanted, new Set(options.ignore), (file) => texts.get(file));
  const baseline = baselineOf(options, config, cwd, words);
  const checked = new Set([...examined.files, ...examined.parts].map((file) => resolve(cwd, file)));
  const textOf = (file: string) => texts.get(file);
  const { diagnostics: kept, known } =
    baseline === null
      ? { diagnostics: heard, known: null }
      : siftedBy(
          baseline,
          options.updateBaseline === true,
          { diagnostics: heard, checked, cutShort: examined.cutShort, source: textOf },
          cwd,
        );
  const report: CheckReport = {
    diagnostics: bounded(kept),
    files: examined.files,
    source: textOf,
    language: globals.lang,
    rootOf: fromRoot(env.GITHUB_WORKSPACE ?? repositoryAbove(cwd) ?? cwd, cwd),
    fails: (severity) =>
      severity === 'error' || (severity === 'warning' && (options.strict ?? config?.value?.strict ?? false)),
  };
  // What is ignored is still there: it does not make a file with an error any better.
  const silenced = wanted.filter(isError).length - heard.filter(isError).length;
  // What could not be read may appear later.
  const missing = wanted.flatMap((item) =>
    item.code === 'CN030' || item.code === 'CN715' ? [item.args.file] : [],
  );
  const named = [options.against, globals.questionnaire].flatMap((file) => file ?? []);
  const reached = given.value instanceof Lookup ? given.value.depends : [];
  const depends = [
    ...examined.parts,
    ...texts.keys(),
    ...missing,
    ...named,
    ...reached,
    ...configsAbove(cwd),
    ...(baseline === null ? [] : [baseline]),
  ].filter((file) => file !== STDIN);
  return {
    examined,
    report,
    silenced,
    known,
    watched: [...new Set(depends.map((file) => resolve(cwd, file)))],
  };
}

/** The configuration of a folder, if there is one. */
async function configAbove(cwd: string): Promise<(Loaded<Config> & { path: string }) | null> {
  const path = nearestConfig(cwd);
  if (path === undefined) return null;
  const { loadConfig } = await import('../../load/lookup/config.ts');
  return { path, ...(await loadConfig(path, cwd)) };
}

/** Where the known findings are: an absolute path; null if nobody said. */
function baselineOf(
  { baseline, updateBaseline }: CheckOptions,
  config: (Loaded<Config> & { path: string }) | null,
  cwd: string,
  words: Spoken<typeof checkWords>,
): string | null {
  if (baseline !== undefined) return resolve(cwd, baseline);
  const named = config?.value?.check?.baseline;
  if (config && named !== undefined) return resolve(dirname(config.path), named);
  if (updateBaseline) throw new UsageError(words.noBaseline);
  return null;
}

/** The files to check, in an order that does not depend on the disk. */
export async function expanded(
  files: string[],
  cwd: string,
  { allowEmpty = false, skipOthers = false, stdinFilename }: CheckOptions,
): Promise<Input[]> {
  const found: Input[] = [];
  const isStreamed = (file: string) => file === STDIN || file === stdinFilename;
  for await (const input of inputs(files, cwd)) {
    const file = input.file === STDIN ? (stdinFilename ?? STDIN) : input.file;
    if (!found.some((other) => other.file === file && isStreamed(file))) found.push({ ...input, file });
  }
  const rank = new Map(found.filter(({ named }) => named).map(({ file }, i) => [file, i]));
  const all = found.sort(
    (a, b) => (rank.get(a.file) ?? rank.size) - (rank.get(b.file) ?? rank.size) || (a.file < b.file ? -1 : 1),
  );
  const isThere = ({ file, named }: Input) => !named || isStreamed(file) || existsSync(resolve(cwd, file));
  const there = allowEmpty ? all.filter(isThere) : all;
  // A file given by name is taken as one of ours, unless all are given that way.
  return skipOthers ? there.map((input) => ({ ...input, named: isStreamed(input.file) })) : there;
}
