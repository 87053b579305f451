import { type Command, Option } from 'commander';
import type { Language } from '../language.ts';
import { checkWords } from '../words/cli/check.ts';
import { fixWords } from '../words/cli/fix.ts';
import { itemsWords } from '../words/cli/items.ts';
import { programWords } from '../words/cli/program.ts';
import { translateWords } from '../words/cli/translate.ts';
import { speak } from '../words/speak.ts';
import { FORMATS, type GivenOptions } from './check/options.ts';
import { command, type Run } from './program.ts';
import { UsageError } from './usage-error.ts';

export function defineCheck(language: Language, run: Run): Command {
  const words = speak(checkWords, language);
  const common = speak(programWords, language);
  const fixing = speak(fixWords, language);
  const translating = speak(translateWords, language);
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
    'cap-numerique check questionnaire.yaml --po es -o questionnaire.es.po',
  ])
    .description(words.description)
    .addHelpText('after', `\n${common.lookup}`)
    .argument(common.files, words.files)
    .addOption(new Option('--format <format>', words.format).choices([...FORMATS, 'csv']).default('pretty'))
    .option('--strict', words.strict)
    .option('--ignore <codes>', words.ignore, codes)
    .option(`--baseline ${common.file}`, words.baseline)
    .option('--update-baseline', words.updateBaseline)
    .option(`--against ${common.file}`, words.against)
    .option(`--against-git ${words.revisionName}`, words.againstGit)
    .option('--coverage', words.coverage)
    .option(`--answers ${common.files}`, speak(itemsWords, language).option)
    .option(`--stdin-filename ${common.file}`, words.stdinFilename)
    .option('--watch', words.watch)
    .option('--allow-empty', words.allowEmpty)
    .option('--skip-others', words.skipOthers)
    .option('--fix', fixing.option)
    .option('--dry-run', fixing.trial)
    .option(`--po ${translating.tagName}`, translating.option)
    .option(`-o, --output ${common.file}`, translating.output)
    .action((files: string[], options: GivenOptions) =>
      run(async (context) => {
        if (options.po !== undefined) {
          const { translate } = await import('./check/translate.ts');
          return translate(files, options.po, options.output, context);
        }
        if (options.output !== undefined)
          throw new UsageError(speak(translateWords, context.globals.lang).onlyWithPo);
        const { check } = await import('./check/run.ts');
        return check(files, options, context);
      }),
    );
}
