import { relative, resolve, sep } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { reasonOf } from '../files/what-is-at.ts';
import type { Language } from '../language.ts';
import { scoreCsv } from '../report/score/csv.ts';
import { explainScores } from '../report/score/explain.ts';
import type { Scored } from '../report/score/json.ts';
import { scoreJson } from '../report/score/json.ts';
import { scoreTable } from '../report/score/table.ts';
import { mergeSheets } from '../scoring/resolve.ts';
import { score as scoresOf } from '../scoring/score.ts';
import { programWords } from '../words/cli/program.ts';
import { reportFileWords } from '../words/cli/report-file.ts';
import { scoreWords } from '../words/cli/score.ts';
import { workbook } from '../words/cohort/workbook.ts';
import { speak } from '../words/speak.ts';
import { givenFiles, readAnswerFiles } from './answers.ts';
import { paletteFor, widthOf } from './palette.ts';
import { command, type Run } from './program.ts';
import { formatFor, tellSaved } from './report-file.ts';
import { type Context, deliver, EXIT } from './shell.ts';
import { inLanguageOf } from './spoken.ts';
import { tell } from './tell.ts';
import { UsageError } from './usage-error.ts';

const FORMATS = ['table', 'json', 'csv', 'xlsx', 'ndjson'] as const;

interface Options {
  format: (typeof FORMATS)[number];
  explain?: boolean;
  workers?: number;
  output?: string;
  force?: boolean;
}

export function defineScore(language: Language, run: Run): Command {
  const words = speak(scoreWords, language);
  const common = speak(programWords, language);
  return command('score', language, [
    'cap-numerique score compagnie.answers.yaml --explain',
    'cap-numerique score reponses/*.yaml --format csv > scores.csv',
    'cap-numerique score reponses/ --format xlsx -o scores.xlsx',
    'cap-numerique score reponses/ --format ndjson > scores.ndjson',
  ])
    .description(words.description)
    .addHelpText('after', `\n${common.lookup}`)
    .argument(common.files, words.answers)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('table'))
    .option(`-o, --output ${common.file}`, words.output)
    .option('--force', speak(reportFileWords, language).force)
    .option('--explain', words.explain)
    .addOption(
      new Option('--workers <n>', words.workers).argParser((text) => {
        if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError(common.wholeFrom(1));
        return Number(text);
      }),
    )
    .action((files: string[], options: Options, itself: Command) => {
      const isFormatAsked = itself.getOptionValueSource('format') === 'cli';
      return run((context) => {
        const format = formatFor(options, FORMATS, isFormatAsked, context);
        return score(files, { ...options, format }, context);
      });
    });
}

async function score(given: string[], options: Options, asked: Context): Promise<number> {
  if (options.format === 'ndjson') {
    // Any number of files: lines are written as they come, and can be turned into a cohort later.
    const { scoreLines } = await import('./score-lines.ts');
    const { explain = false, workers = null } = options;
    return scoreLines(given, { explain, workers }, asked);
  }
  const { output } = options;
  if ((options.format === 'xlsx') !== (output !== undefined)) {
    const words = speak(scoreWords, asked.globals.lang);
    throw new UsageError(output === undefined ? words.needsFile : words.needsWorkbook);
  }
  const nothing = { files: [], offers: [], isWhole: false };
  const found = (await givenFiles(given, asked)) ?? nothing;
  const read = await readAnswerFiles(found, asked);
  if (!read) return EXIT.fault;
  const scored = read.flatMap((answers): Scored[] => {
    if (!answers) return [];
    const resolved = mergeSheets(answers.questionnaire, [answers.resolved]);
    return [{ file: answers.sheet.file, resolved, scores: scoresOf(resolved) }];
  });
  const [first] = scored;
  const context = first ? await inLanguageOf(first.resolved.questionnaire, asked) : asked;
  const { format } = options;
  if (format === 'xlsx') {
    const isSaved =
      scored.length === 0 || (await saveWorkbook(scored, output ?? '', options.force ?? false, context));
    if (!isSaved) return EXIT.fault;
  } else {
    const text = await textOf(scored, { ...options, format }, context);
    await deliver(context.shell, text, format === 'table' ? 'painted' : format);
  }
  return found.isWhole && !read.includes(null) ? EXIT.ok : EXIT.fault;
}

/** @returns whether it is there. */
async function saveWorkbook(
  scored: readonly Scored[],
  file: string,
  force: boolean,
  context: Context,
): Promise<boolean> {
  const { publishWorkbook } = await import('../batch/workbook-file.ts');
  const { scoreSheet } = await import('../report/workbook/score-sheet.ts');
  const { lang } = context.globals;
  const { cwd } = context.shell;
  const named = (path: string) => relative(cwd, path).split(sep).join('/');
  try {
    const { cut } = speak(workbook, lang);
    const made = publishWorkbook(resolve(cwd, file), [scoreSheet(scored, lang)], cut, force);
    const asked = named(made.asked);
    await tellSaved({ ...made, file: named(made.file), asked }, asked, 'workbook', context);
    return true;
  } catch (error) {
    await tell([diagnosticAt('CN042', file, null, { reason: reasonOf(error) })], [], context);
    return false;
  }
}

async function textOf(
  scored: Scored[],
  { format, explain }: Options & { format: Exclude<Options['format'], 'ndjson' | 'xlsx'> },
  context: Context,
): Promise<string> {
  const { shell, globals } = context;
  switch (format) {
    case 'json': {
      const all = scored.map(({ file, scores }) => scoreJson(scores, { file, explain }));
      return `${JSON.stringify(all, null, 1)}\n`;
    }
    case 'csv': {
      return scoreCsv(scored, globals.lang);
    }
    case 'table': {
      const screen = {
        language: globals.lang,
        width: widthOf(shell.stdout),
        palette: await paletteFor(shell.stdout, context),
      };
      if (!explain) return scoreTable(scored, screen);
      return scored.map((one) => `${scoreTable([one], screen)}\n${explainScores(one, screen)}`).join('\n');
    }
  }
}
