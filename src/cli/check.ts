import { type Command, Option } from 'commander';
import type { Language } from '../language.ts';
import { checkWords } from '../words/cli/check.ts';
import { fixWords } from '../words/cli/fix.ts';
import { itemsWords } from '../words/cli/items.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { FORMATS, type GivenOptions } from './check/options.ts';
import { command, type Run } from './program.ts';

export function defineCheck(language: Language, run: Run): Command {
  const words = speak(checkWords, language);
  const common = speak(programWords, language);
  const fixing = speak(fixWords, language);
  const codes = (text: string, before: string[] = []) => [
    ...before,
    ...text
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  ];
  return command('check', language, [
    'cap-numerique check questionnaire.yaml reponses/',
    'cap-numerique check questionnaire.yaml --strict --format github',
    'cap-numerique check questionnaire.yaml --against questionnaire-1.2.yaml',
    'cap-numerique check questionnaires/ --against-git origin/main',
    'cap-numerique check questionnaire.yaml --coverage',
    'cap-numerique check questionnaire.yaml --answers reponses/',
    'cap-numerique check reponses/ --fix',
  ])
    .description(words.description)
    .addHelpText('after', `\n${common.lookup}`)
    .argument(common.files, words.files)
    .addOption(new Option('--format <format>', words.format).choices([...FORMATS, 'csv']).default('pretty'))
    .option('--strict', words.strict)
    .option('--ignore <codes>', words.ignore, codes)
    .option(`--against ${common.file}`, words.against)
    .option(`--against-git ${words.revisionName}`, words.againstGit)
    .option('--coverage', words.coverage)
    .option(`--answers ${common.files}`, speak(itemsWords, language).option)
    .option('--watch', words.watch)
    .option('--allow-empty', words.allowEmpty)
    .option('--skip-others', words.skipOthers)
    .option('--fix', fixing.option)
    .option('--dry-run', fixing.trial)
    .action((files: string[], options: GivenOptions) =>
      run(async (context) => {
        const { check } = await import('./check/run.ts');
        return check(files, options, context);
      }),
    );
}
