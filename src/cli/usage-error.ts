import type { CommanderError } from 'commander';
import type { Language } from '../language.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';

/** A command line that is wrong for a reason that commander does not check. */
export class UsageError extends Error {}

/** commander's English sentence in the user's language: what is wrong, a likely name, where to read on. */
export function explainUsage(error: CommanderError | UsageError, language: Language): string {
  const { errors } = speak(programWords, language);
  if (error instanceof UsageError) return `${error.message}\n${errors.seeHelp}\n`;
  const { code } = error;
  let [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
  return [
    sentence(),
    ...(suggestion ? [errors.didYouMean(suggestion)] : []),
    ...(choices ? [] : [errors.seeHelp]),
    '',
  ].join('\n');

  function sentence(): string {
    switch (code) {
      case 'commander.unknownOption':
        return errors.unknownOption(first);
      case 'commander.unknownCommand':
        return errors.unknownCommand(first);
      case 'commander.missingArgument':
        return errors.missingArgument(`<${first}>`);
      case 'commander.optionMissingArgument':
        return errors.missingOptionValue(first);
      case 'commander.invalidArgument':
        // commander names an argument after its value, but an option before.
        if (error.message.includes('command-argument value')) [first, second] = [second, first];
        return choices
          ? errors.invalidChoice(first, second, choices)
          : `${errors.invalidValue(first, second)} ${error.message.replace(/^.*is invalid\. ?/, '')}`.trimEnd();
      case 'commander.excessArguments':
        return errors.tooManyArguments;
      default:
        return error.message;
    }
  }
}
