import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from '../language.ts';
import { scoreCsv } from '../report/score/csv.ts';
import { explainScores } from '../report/score/explain.ts';
import type { Scored } from '../report/score/json.ts';
import { scoreJson } from '../report/score/json.ts';
import { scoreTable } from '../report/score/table.ts';
import { mergeSheets } from '../scoring/resolve.ts';
import { score as scoresOf } from '../scoring/score.ts';
import { programWords } from '../words/cli/program.ts';
import { scoreWords } from '../words/cli/score.ts';
import { speak } from '../words/speak.ts';
import { givenFiles, readAnswerFiles } from './answers.ts';
import { paletteFor, widthOf } from './palette.ts';
import { command, type Run } from './program.ts';
import { type Context, deliver, EXIT } from './shell.ts';
import { inLanguageOf } from './spoken.ts';

const FORMATS = ['table', 'json', 'csv', 'ndjson'] as const;

interface Options {
  format: (typeof FORMATS)[number];
  explain?: boolean;
  workers?: number;
}

export function defineScore(language: Language, run: Run): Command {
  const words = speak(scoreWords, language);
  const common = speak(programWords, language);
  return command('score', language, [
    'cap-numerique score compagnie.answers.yaml --explain',
    'cap-numerique score reponses/*.yaml --format csv > scores.csv',
    'cap-numerique score reponses/ --format ndjson > scores.ndjson',
  ])
    .description(words.description)
    .addHelpText('after', `\n${common.lookup}`)
    .argument(common.files, words.answers)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('table'))
    .option('--explain', words.explain)
    .addOption(
      new Option('--workers <n>', words.workers).argParser((text) => {
        if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError(common.wholeFrom(1));
        return Number(text);
      }),
    )
    .action((files: string[], options: Options) => run((context) => score(files, options, context)));
}

async function score(given: string[], options: Options, asked: Context): Promise<number> {
  if (options.format === 'ndjson') {
    // Any number of files: lines are written as they come, and can be turned into a cohort later.
    const { scoreLines } = await import('./score-lines.ts');
    const { explain = false, workers = null } = options;
    return scoreLines(given, { explain, workers }, asked);
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
  const text = await textOf(scored, { ...options, format }, context);
  await deliver(context.shell, text, format === 'table' ? 'painted' : format);
  return found.isWhole && !read.includes(null) ? EXIT.ok : EXIT.fault;
}

async function textOf(
  scored: Scored[],
  { format, explain }: Options & { format: Exclude<Options['format'], 'ndjson'> },
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
