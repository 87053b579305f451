import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { type Language, tagOf } from '../language.ts';
import { isDay, meantDay } from '../model/day.ts';
import { programWords } from '../words/cli/program.ts';
import { type Spoken, speak } from '../words/speak.ts';
import type { Context } from './shell.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command's work; its result is the exit code. */
export type Run = (work: (context: Context) => Promise<number>) => Promise<void>;

/** What each command's file exports: its command, in one language. */
export type Define = (language: Language, run: Run) => Command;

/** A command with its texts in one language and its examples under its help. */
export function command(name: string, language: Language, examples: readonly string[]): Command {
  const words = speak(programWords, language);
  const lines = examples.map((line) => `  ${line}`).join('\n');
  return dress(new Command(name), words).addHelpText('after', `\n${words.examples}\n${lines}`);
}

/** Reads an option's whole number of up to four digits. @throws InvalidArgumentError for less than `least`, or none. */
export const wholeFrom =
  (least: number, language: Language) =>
  (text: string): number => {
    if (/^\d{1,4}$/.test(text) && Number(text) >= least) return Number(text);
    throw new InvalidArgumentError(speak(programWords, language).wholeFrom(least));
  };

/** Reads an option's day. @throws InvalidArgumentError for what is no day, YYYY-MM-DD. */
export const aDay =
  (language: Language) =>
  (text: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text)) return text;
    throw new InvalidArgumentError(speak(programWords, language).aDay(meantDay(text)));
  };

/** The program with the options that every command takes; the commands are added to it. */
export function mainProgram(language: Language, version: string, usual: Language | undefined): Command {
  const words = speak(programWords, language);
  return command('cap-numerique', language, EXAMPLES)
    .description(words.description)
    .usage(words.usageLine)
    .addHelpText('after', `\n${words.readOn}`)
    .version(version, '-V, --version', words.version)
    .addOption(
      new Option('--lang <lang>', words.lang)
        .argParser(languageList(words.errors.languages))
        .default(usual ?? 'fr', usual ?? words.ofQuestionnaire),
    )
    .addOption(
      new Option(`--questionnaire ${words.idOrPath}`, words.questionnaire).argParser(
        (named: string, before: string | undefined) => {
          if (before !== undefined) throw new UsageError(words.errors.oneQuestionnaire);
          return named;
        },
      ),
    )
    .option('-q, --quiet', words.quiet)
    .option('--no-color', words.noColor)
    .hook('preAction', (program, action) => {
      const empty = emptyIn(program) ?? emptyIn(action);
      if (empty !== undefined) throw new UsageError(words.errors.emptyValue(empty));
    });
}

/** Options with a text or a list as their value: an empty one is meant. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['structure', 'ignore']);

/** Reads a language, or several with commas. @param wrong what is said of one that is no BCP 47 tag. */
const languageList =
  (wrong: (tag: string, meant: string | undefined) => string) =>
  (given: string): string => {
    const named = given.split(',');
    const bad = named.find((each) => tagOf(each) === undefined);
    if (bad !== undefined) throw new UsageError(wrong(bad, tagOf(bad.replaceAll('_', '-'))));
    return given;
  };

/**
 * The option or argument with an empty value: most often an unset shell variable. As a path it would be the current
 * folder.
 */
function emptyIn(action: Command): string | undefined {
  const isEmpty = (value: unknown) => [value].flat().includes('');
  const option = action.options.find(
    (each) => !MAY_BE_EMPTY.has(each.attributeName()) && isEmpty(action.getOptionValue(each.attributeName())),
  );
  if (option) return option.long ?? option.flags;
  const at = action.args.indexOf('');
  const { registeredArguments } = action;
  const argument = registeredArguments[Math.min(at, registeredArguments.length - 1)];
  return at >= 0 && argument ? `<${argument.name()}>` : undefined;
}

const EXAMPLES = [
  'cap-numerique',
  'cap-numerique plan compagnie.answers.yaml',
  'cap-numerique score reponses/*.yaml',
  'cap-numerique check questionnaire.yaml',
];

function dress(program: Command, words: Spoken<typeof programWords>): Command {
  const titles: Record<string, string> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
  };
  return program
    .helpOption('-h, --help', words.help)
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({
      showGlobalOptions: true,
      boxWrap(this: Help, text, width) {
        return shown(Help.prototype.boxWrap.call(this, hidden(text), width));
      },
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description, argChoices, defaultValue, defaultValueDescription }) => {
        const plain = defaultValue === undefined || typeof defaultValue === 'boolean';
        return [
          description,
          ...(argChoices ? [words.choices(argChoices.join(', '))] : []),
          ...(plain ? [] : [words.byDefault(defaultValueDescription ?? String(defaultValue))]),
        ].join(' ');
      },
      argumentDescription: ({ description, argChoices, defaultValue }) =>
        [
          description,
          ...(argChoices ? [words.choices(argChoices.join(', '))] : []),
          ...(defaultValue === undefined ? [] : [words.byDefault(String(defaultValue))]),
        ].join(' '),
    });
}

/** commander breaks lines at no-break spaces too, so they are replaced meanwhile. */
const NO_BREAK = { '\u00a0': '\ue000', '\u202f': '\ue001' } as const;
const hidden = (text: string): string =>
  Object.entries(NO_BREAK).reduce((said, [space, other]) => said.replaceAll(space, other), text);
const shown = (text: string): string =>
  Object.entries(NO_BREAK).reduce((said, [space, other]) => said.replaceAll(other, space), text);
