import { type Language, spokenAs, tagOf } from '../language.ts';
import { nearestConfig } from '../load/lookup/folders.ts';
import { VERSION } from '../version.ts';
import type { Define } from './program.ts';
import { deliver, EXIT, type Globals, notify, type Shell } from './shell.ts';

/** In the order of the help; each is imported only when it is named, or to be listed. */
const COMMANDS: Record<string, () => Promise<Define>> = {
  diagnose: async () => (await import('./diagnose.ts')).defineDiagnose,
  plan: async () => (await import('./plan.ts')).definePlan,
  score: async () => (await import('./score.ts')).defineScore,
  cohort: async () => (await import('./cohort.ts')).defineCohort,
  compare: async () => (await import('./compare.ts')).defineCompare,
  check: async () => (await import('./check.ts')).defineCheck,
  form: async () => (await import('./form.ts')).defineForm,
  new: async () => (await import('./new.ts')).defineNew,
  explain: async () => (await import('./explain.ts')).defineExplain,
  list: async () => (await import('./list.ts')).defineList,
  schema: async () => (await import('./schema.ts')).defineSchema,
};

/**
 * Runs one command line.
 * @param args what follows the program's name.
 * @returns the exit code: 0 fine, 1 a file is at fault, 2 the command line cannot be understood, 3 internal error, 130
 * and 143 interrupted.
 */
export async function main(args: string[], shell: Shell): Promise<number> {
  let language: Language = spokenAmong(languagesIn(args)) ?? 'fr';
  try {
    const usual = await usualLanguage(shell);
    language = spokenAmong(languagesIn(args)) ?? usual ?? 'fr';
    if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
      await deliver(shell, `${VERSION}\n`);
      return EXIT.ok;
    }
    // As in other programs: `help`, `help plan`.
    const [first, ...rest] = args;
    return await parse(first === 'help' ? [...rest, '--help'] : args, language, usual, shell);
  } catch (error) {
    const crash = await import('./crash.ts').catch(() => null);
    if (crash) return crash.reportCrash(error, language, shell);
    // If no more files can be opened, not even the catalogue can be loaded.
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    await notify(shell, `cap-numerique: ${String(reason)}\n`);
    return EXIT.fault;
  }
}

async function parse(
  args: string[],
  language: Language,
  usual: Language | undefined,
  shell: Shell,
): Promise<number> {
  const { mainProgram } = await import('./program.ts');
  const program = mainProgram(language, VERSION, usual);
  const help: string[] = [];
  const output = { writeOut: (text: string) => void help.push(text), outputError: () => {} };
  const globals = (): Globals => {
    const { lang: _, ...options } = program.opts<Omit<Globals, 'lang'> & { lang: string }>();
    const asked = languagesIn(args);
    const langs = asked.length > 0 || usual === undefined ? asked : [usual];
    return {
      ...options,
      lang: language,
      langs,
      isLangGiven: usual !== undefined || spokenAmong(asked) !== undefined,
      ...(usual && { usualLang: usual }),
    };
  };
  let code: number = EXIT.ok;
  const words = isInterview(args) ? ['diagnose', ...args] : await withSeparator(args);
  for (const define of await commandsIn(words)) {
    const command = define(language, async (work) => {
      code = await work({ shell, globals: globals() });
    });
    program.addCommand(command.configureOutput(output));
  }
  program.configureOutput(output);
  try {
    await program.parseAsync(words, { from: 'user' });
  } finally {
    // commander prints help and throws: only here do we know whether it was written.
    if (help.length > 0) await deliver(shell, help.join(''));
  }
  return code;
}

/** The options of the interview, which runs without a command name. */
const INTERVIEW = new Set(['--flash', '--respondent', '--plain']);

/** Whether a command line names no command, and has no options but the interview's own. */
const isInterview = (args: string[]): boolean => isBare(args.filter((arg) => !INTERVIEW.has(arg)));

/** Whether a command line names no command: it is empty, or has only options that all commands take. */
function isBare(args: string[]): boolean {
  const [first, second, ...rest] = args;
  if (first === undefined) return true;
  if (/^(-q|--quiet|--no-color|--(lang|questionnaire)=.*)$/.test(first)) return isBare(args.slice(1));
  return /^--(lang|questionnaire)$/.test(first) && second !== undefined && isBare(rest);
}

/** A command line as its command reads it: the `--` of `compare` stands between two dates. */
async function withSeparator(args: string[]): Promise<string[]> {
  const at = args.indexOf('--');
  if (at < 0 || !args.slice(0, at).includes('compare')) return args;
  return (await import('./compare.ts')).withDatesApart(args);
}

/** The commands that a command line may be about: those whose names appear in it, else all. */
async function commandsIn(args: string[]): Promise<Define[]> {
  const named = Object.keys(COMMANDS).filter((name) => args.includes(name));
  const wanted = named.length > 0 ? named : Object.keys(COMMANDS);
  return Promise.all(wanted.flatMap((name) => COMMANDS[name]?.() ?? []));
}

/** Read before the command line is parsed: help and errors are in that language. */
function languagesIn(args: string[]): string[] {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return [];
  const value = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return value?.split(',').flatMap((each) => tagOf(each) ?? []) ?? [];
}

/** Which of some languages the program speaks. */
const spokenAmong = (tags: readonly string[]): Language | undefined =>
  tags.flatMap((tag) => spokenAs(tag) ?? [])[0];

/** The current folder; empty if it was deleted, which is reported by whatever needs it. */
function folderOf(shell: Shell): string {
  try {
    return shell.cwd;
  } catch {
    return '/';
  }
}

/** The default language of a folder's commands, from its configuration. What is wrong there is reported later. */
async function usualLanguage(shell: Shell): Promise<Language | undefined> {
  const path = nearestConfig(folderOf(shell));
  if (path === undefined) return undefined;
  const { languageOfConfig } = await import('../load/lookup/config.ts');
  return languageOfConfig(path);
}
