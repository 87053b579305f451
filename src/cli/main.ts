import { CommanderError } from 'commander';
import { LANGUAGES, type Language } from '../model/text.js';
import { defineList } from './list.js';
import { definePlan } from './plan.js';
import { addGlobals, command, type Define } from './program.js';
import { defineSchema } from './schema.js';
import { defineScore } from './score.js';
import { EXIT, type Globals, type Shell, write } from './shell.js';
import { explainUsage, UsageError } from './usage-error.js';
import { WORDS } from './words.js';

/**
 * Runs one command line.
 * @param args what follows the program's name.
 * @returns the exit code: 0 fine, 1 a file is at fault, 2 the command line cannot be understood, 3 internal fault,
 * 130 and 143 interrupted.
 */
export async function main(args: string[], shell: Shell): Promise<number> {
  const language = languageOf(args);
  let code: number = EXIT.ok;
  const program = addGlobals(command('cap-numerique', language, EXAMPLES), language)
    .description(WORDS[language].description)
    .version(VERSION, '-V, --version', WORDS[language].version)
    .addHelpText('after', `\n${WORDS[language].readOn}`);
  const output = { writeOut: (text: string) => void shell.stdout.write(text), outputError: () => {} };
  for (const define of COMMANDS) {
    const defined = define(language, async (work) => {
      code = await work(shell, program.opts<Globals>());
    });
    program.addCommand(defined.configureOutput(output));
  }
  program.configureOutput(output);
  try {
    if (args.length === 0) return await withoutCommand(program.helpInformation());
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    if (error instanceof CommanderError || error instanceof UsageError) {
      await write(shell.stderr, explainUsage(error, language));
      return EXIT.usage;
    }
    await write(shell.stderr, `${WORDS[language].errors.internal(detailOf(error))}\n`);
    return EXIT.internal;
  }

  async function withoutCommand(help: string): Promise<number> {
    await write(shell.stderr, `${WORDS[language].noCommand}\n\n${help}`);
    return EXIT.usage;
  }
}

/** In the order in which the help lists them. */
const COMMANDS: Define[] = [definePlan, defineScore, defineList, defineSchema];

/** Set at build; a test that runs from the sources reads none. */
declare const __VERSION__: string | undefined;
const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';

const EXAMPLES = [
  'cap-numerique',
  'cap-numerique plan compagnie.answers.yaml',
  'cap-numerique score reponses/*.yaml',
  'cap-numerique check questionnaire.yaml',
];

/** Read before the command line is: its own help and errors are in that language. */
function languageOf(args: string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  return LANGUAGES.find((language) => at >= 0 && language === value) ?? 'fr';
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
