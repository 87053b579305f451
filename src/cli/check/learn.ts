import { analyseAnswers } from '../../batch/items-run.ts';
import type { Source } from '../../diagnostics/diagnostic.ts';
import { itemsJson } from '../../report/items/json.ts';
import { itemsText } from '../../report/items/text.ts';
import { isError, severityOf } from '../../words/checks/catalogue.ts';
import { itemsWords } from '../../words/cli/items.ts';
import { programWords } from '../../words/cli/program.ts';
import { speak } from '../../words/speak.ts';
import { noAnswerFile, STDIN } from '../answers.ts';
import { interruptible } from '../interruptible.ts';
import { paletteFor, widthOf } from '../palette.ts';
import { type Context, deliver, EXIT, notify } from '../shell.ts';
import { inLanguageOf } from '../spoken.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import type { GivenOptions } from './options.ts';
import { reportOn } from './report-on.ts';

/** What the result can be printed as. */
const FORMATS: readonly GivenOptions['format'][] = ['pretty', 'json', 'csv'];

/**
 * Checks a questionnaire, then tells what answers say of it. What is wrong with either goes to stderr: what is learnt is
 * the result.
 */
export async function learn(
  files: string[],
  { answers = [], ...options }: GivenOptions,
  asked: Context,
): Promise<number> {
  const { shell } = asked;
  const usage = speak(itemsWords, asked.globals.lang);
  const { format, watch, coverage, fix, dryRun } = options;
  if (watch || coverage || fix || dryRun) throw new UsageError(usage.together);
  if (!FORMATS.includes(format)) throw new UsageError(usage.format);
  if (files.includes(STDIN) || answers.includes(STDIN)) throw new UsageError(usage.oneQuestionnaire);
  const { examined, report } = await reportOn(files, { ...options, format: 'pretty' }, asked, true);
  const sources = [...new Set(report.diagnostics.map(({ file }) => file))].flatMap((file): Source[] => {
    const text = report.source(file);
    return text === undefined ? [] : [{ file, text }];
  });
  await tell(report.diagnostics, sources, asked);
  const isFault = report.diagnostics.some((item) => report.fails(severityOf(item)));
  const [found, ...others] = examined.questionnaires;
  if (!found && report.diagnostics.some(isError)) return EXIT.fault;
  if (!found || others.length > 0) throw new UsageError(usage.oneQuestionnaire);
  const [named, questionnaire] = found;
  const context = await inLanguageOf(questionnaire, asked);
  const { globals } = context;
  const { lang: language } = globals;
  return interruptible(shell, speak(programWords, language).interrupted, async (signal) => {
    const outcome = await analyseAnswers(answers, { questionnaire, named, cwd: shell.cwd, language, signal });
    const { analysis, files: counts, first, more } = outcome;
    // Without their text: what people wrote is not for the questionnaire's authors.
    await tell(first, [], context);
    if (more > 0 && !globals.quiet) await notify(shell, `${speak(itemsWords, language).more(more)}\n`);
    if (Object.values(counts).every((count) => count === 0)) {
      await tell([noAnswerFile(answers)], [], context);
      return EXIT.fault;
    }
    if (format === 'json') {
      await deliver(shell, itemsJson(analysis, counts), 'json');
    } else if (format === 'csv') {
      const { itemsCsv } = await import('../../report/items/csv.ts');
      await deliver(shell, itemsCsv(analysis, language), 'csv');
    } else {
      const palette = await paletteFor(shell.stdout, context);
      const screen = { language, width: widthOf(shell.stdout), palette };
      await deliver(shell, itemsText(analysis, counts, screen), 'painted');
    }
    return isFault || counts.refused > 0 ? EXIT.fault : EXIT.ok;
  });
}
