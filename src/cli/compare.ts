import { type Command, Option } from 'commander';
import type { Language } from '../language.ts';
import { LEAST_GROUP, USUAL_GROUP } from '../model/thresholds.ts';
import { matched } from '../review/match.ts';
import { compareWords } from '../words/cli/compare.ts';
import { programWords } from '../words/cli/program.ts';
import { reportFileWords } from '../words/cli/report-file.ts';
import { speak } from '../words/speak.ts';
import { type CompareOptions, FORMATS } from './compare/options.ts';
import { command, type Run, wholeFrom } from './program.ts';
import { formatFor } from './report-file.ts';
import { type Context, EXIT } from './shell.ts';
import { UsageError } from './usage-error.ts';

/**
 * What stands for the `--` between two dates while the command line is parsed: options may follow it, unlike the `--`
 * that ends the options elsewhere. No argument can hold this character.
 */
const BETWEEN = '\0';

/** A command line of `compare` in which its `--` is an argument. */
export function withDatesApart(args: readonly string[]): string[] {
  const at = args.indexOf('--');
  return at < 0 ? [...args] : [...args.slice(0, at), BETWEEN, ...args.slice(at + 1)];
}

export function defineCompare(language: Language, run: Run): Command {
  const words = speak(compareWords, language);
  const common = speak(programWords, language);
  return command('compare', language, [
    'cap-numerique compare radio-2026.answers.yaml radio-2027.answers.yaml',
    'cap-numerique compare radio.answers.yaml radio--2.answers.yaml -- radio-2027*.answers.yaml -o bilan.md',
    'cap-numerique compare cohorte-2026 cohorte-2027 --format html -o bilan.html',
  ])
    .description(words.description)
    .usage(words.usage)
    .addHelpText('after', `\n${common.lookup}`)
    .argument('[dates...]', words.dates)
    .option(`--plan ${common.file}`, words.plan)
    .option(`--actions ${common.file}`, words.actions)
    .option(`--before-questionnaire ${common.idOrPath}`, words.before)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('md'))
    .option(`-o, --output ${common.file}`, words.output)
    .option(`--template ${common.file}`, words.template)
    .option('--share', words.share)
    .addOption(
      new Option('--min-group <n>', words.minGroup)
        .argParser(wholeFrom(LEAST_GROUP, language))
        .default(USUAL_GROUP),
    )
    .option('--force', speak(reportFileWords, language).force)
    .action((dates: string[], options: CompareOptions, itself: Command) => {
      const isMinGroupGiven = itself.getOptionValueSource('minGroup') === 'cli';
      const isFormatAsked = itself.getOptionValueSource('format') === 'cli';
      return run((context) => {
        const format = formatFor(options, FORMATS, isFormatAsked, context);
        return compare(dates, { ...options, format, isMinGroupGiven }, context);
      });
    });
}

async function compare(dates: string[], options: CompareOptions, asked: Context): Promise<number> {
  const given = datesIn(dates);
  if (!given) throw new UsageError(speak(compareWords, asked.globals.lang).twoDates);
  const { readSides } = await import('./compare/sides.ts');
  const sides = await readSides(given, options.beforeQuestionnaire, asked);
  if (!sides) return EXIT.fault;
  const found = matched(sides.before, sides.after);
  if (sides.before.length > 1 || sides.after.length > 1) {
    const { compareCohorts } = await import('./compare/cohorts.ts');
    return compareCohorts(sides, found, options);
  }
  const { compareStructure } = await import('./compare/structure.ts');
  return compareStructure(sides, found, options);
}

/** The files and folders of each date; undefined if these are not two. */
function datesIn(given: readonly string[]): { before: string[]; after: string[] } | undefined {
  const at = given.indexOf(BETWEEN);
  const [before, after] =
    at >= 0 ? [given.slice(0, at), given.slice(at + 1)] : [given.slice(0, 1), given.slice(1)];
  const isTwo = before.length > 0 && after.length > 0 && (at >= 0 || given.length === 2);
  return isTwo ? { before, after } : undefined;
}
