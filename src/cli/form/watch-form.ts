import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkQuestionnaire } from '../../check/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutIgnored } from '../../diagnostics/ignored.ts';
import { bounded, countOf } from '../../diagnostics/others.ts';
import { sorted } from '../../diagnostics/sort.ts';
import { whatIsAt } from '../../files/what-is-at.ts';
import { isSameFile, writeWhole } from '../../files/write.ts';
import { FormMaker, type FormOptions } from '../../form/make/page.ts';
import { pageParts, trialParts } from '../../form/make/parts.ts';
import { brokenPage, isStamped, trialOf } from '../../form/make/trial.ts';
import type { Loaded } from '../../load/loaded.ts';
import { loadQuestionnaireFile } from '../../load/questionnaire-file.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { isError } from '../../words/checks/catalogue.ts';
import { checkWords } from '../../words/cli/check.ts';
import { formWords } from '../../words/cli/form.ts';
import { speak } from '../../words/speak.ts';
import { interruptible } from '../interruptible.ts';
import { type Context, EXIT, type Globals, notify } from '../shell.ts';
import { speakingOf } from '../spoken.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import { watch } from '../watch.ts';

interface Options {
  output?: string;
  for?: string;
  force?: boolean;
}

/** What the page of a questionnaire is made for; throws a UsageError if the questionnaire lacks it. */
type OptionsFor = (questionnaire: Questionnaire, globals: Globals) => FormOptions;

/** Makes the page of a questionnaire's file, and again at each change, errors shown in it, until Ctrl-C. */
export async function watchForm(
  named: string | undefined,
  options: Options,
  optionsFor: OptionsFor,
  { shell, globals }: Context,
): Promise<number> {
  const { cwd } = shell;
  const { file, output } = filesIn(named, options, cwd, globals);
  // While it cannot be read, what is said stays in the language of the questionnaire.
  let spoken = globals;
  let isOwn = false;
  // The one of an earlier time is as good as gone.
  const force = options.force || isTrialPage(output, cwd);
  const note = async (text: string): Promise<void> => {
    if (!globals.quiet) await notify(shell, `${text}\n`);
  };

  const remake = async (): Promise<readonly string[]> => {
    const loaded = await loadQuestionnaireFile(file, cwd, checkQuestionnaire);
    if (loaded.value) spoken = speakingOf(loaded.value, globals);
    const words = speak(formWords, spoken.lang);
    const depends = dependsOf(file, loaded);
    if (depends.some((each) => isSameFile(output, each, cwd)))
      throw new UsageError(words.ownQuestionnaire(output));
    const { page, errors } = pageOf(file, loaded, spoken, (questionnaire) => {
      try {
        return optionsFor(questionnaire, spoken);
      } catch (error) {
        // It had it when all began: it is being worked on.
        if (!isOwn || !(error instanceof UsageError)) throw error;
        return error.message;
      }
    });
    const fault = writeWhole(output, page, { cwd, force: force || isOwn });
    if (fault) {
      await tell([fault], [], { shell, globals: spoken });
      if (!isOwn) throw new Refused();
      return depends;
    }
    const kilobytes = Math.round(Buffer.byteLength(page) / 1000);
    if (errors > 0) await notify(shell, `${words.broken(output, errors)}\n`);
    else await note(isOwn ? words.remade(output) : words.written(output, kilobytes));
    if (!isOwn) await note(words.watching(file));
    isOwn = true;
    return depends;
  };

  const outputs = [shell.stdout, shell.stderr];
  try {
    return await interruptible(shell, speak(checkWords, globals.lang).watched, (signal) =>
      watch({ given: [file], cwd, signal, outputs }, remake),
    );
  } catch (error) {
    if (error instanceof Refused) return EXIT.fault;
    throw error;
  }
}

/** Whether a file is a page that somebody's watching made. */
function isTrialPage(file: string, cwd: string): boolean {
  try {
    return isStamped(readFileSync(resolve(cwd, file), 'utf8'));
  } catch {
    return false;
  }
}

/** The page could not be written the first time, which was said. */
class Refused extends Error {}

function filesIn(
  file: string | undefined,
  { output, for: list }: Options,
  cwd: string,
  { lang }: Globals,
): { file: string; output: string } {
  const words = speak(formWords, lang);
  if (list !== undefined) throw new UsageError(words.watchesOne);
  if (output === undefined || output === '-') throw new UsageError(words.needsOutput);
  if (file === undefined || !isFile(file, cwd)) throw new UsageError(words.watchesFile);
  return { file, output };
}

/** Whether a name is a file's, also one that is not there yet: not the id of a questionnaire, a folder, a pipe. */
function isFile(name: string, cwd: string): boolean {
  const { kind } = whatIsAt(resolve(cwd, name));
  return kind === 'file' || (kind === 'none' && /\.(ya?ml|json)$/i.test(name));
}

/** The questionnaire's files, those that it lacks included. */
const dependsOf = (file: string, { sources, diagnostics }: Loaded<Questionnaire>): string[] => [
  file,
  ...sources.map((source) => source.file),
  ...diagnostics.map((item) => (item.code === 'CN030' || item.code === 'CN715' ? item.args.file : item.file)),
];

/** @param optionsFor gives what the page is made for; or why the questionnaire cannot have such a page. */
function pageOf(
  file: string,
  { value, diagnostics, sources }: Loaded<Questionnaire>,
  { lang }: Globals,
  optionsFor: (questionnaire: Questionnaire) => FormOptions | string,
): { page: string; errors: number } {
  const texts = new Map(sources.map((source) => [source.file, source.text]));
  const source = (name: string): string | undefined => texts.get(name);
  const report = {
    diagnostics: bounded(sorted(told(diagnostics, source))),
    files: [...texts.keys()],
    source,
    language: lang,
  };
  const parts = trialParts();
  if (value === null) {
    const errors = report.diagnostics.filter(isError).reduce((sum, item) => sum + countOf(item), 0);
    return { page: brokenPage(file, report, parts, null), errors };
  }
  const options = optionsFor(value);
  if (typeof options === 'string') return { page: brokenPage(file, report, parts, options), errors: 1 };
  return { page: new FormMaker(value, pageParts()).page(options, trialOf(file, report, parts)), errors: 0 };
}

/** Without what the author asked to ignore; errors stay, since they keep the questionnaire from being asked. */
function told(
  diagnostics: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
): readonly Diagnostic[] {
  const kept = withoutIgnored(diagnostics, new Set(), textOf);
  return [...diagnostics.filter(isError), ...kept.filter((item) => !isError(item))];
}
