import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../model/text.js';
import { type Words, WORDS } from './words.js';

/** A command with its words in one language and its examples under its help. */
export function command(name: string, language: Language, examples: readonly string[] = []): Command {
  const words = WORDS[language];
  return dress(new Command(name), words).addHelpText('after', () => exampleLines(words, examples));
}

/** The options that every command takes. */
export function addGlobals(program: Command, language: Language): Command {
  const words = WORDS[language];
  return program
    .addOption(new Option('--lang <fr|en>', words.lang).choices(LANGUAGES).default('fr'))
    .option('--questionnaire <id|chemin>', words.questionnaire)
    .option('-q, --quiet', words.quiet)
    .option('--no-color', words.noColor);
}

function dress(program: Command, words: Words): Command {
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
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => {
        const notes = [
          ...(option.argChoices ? [words.choices(option.argChoices.join(', '))] : []),
          ...(option.defaultValue === undefined || typeof option.defaultValue === 'boolean'
            ? []
            : [words.byDefault(option.defaultValueDescription ?? String(option.defaultValue))]),
        ];
        return [option.description, ...notes].join(' ');
      },
    });
}

const exampleLines = (words: Words, examples: readonly string[]): string =>
  examples.length === 0 ? '' : `\n${words.examples}\n${examples.map((line) => `  ${line}`).join('\n')}`;
