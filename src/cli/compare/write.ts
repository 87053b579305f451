import { isSameFile } from '../../files/write.ts';
import { sealedJson } from '../../report/marks.ts';
import type { Template } from '../../report/template/render.ts';
import { compareWords } from '../../words/cli/compare.ts';
import { speak } from '../../words/speak.ts';
import { filledReport, saveReport } from '../report-file.ts';
import { type Context, deliver, EXIT } from '../shell.ts';
import { UsageError } from '../usage-error.ts';
import type { CompareOptions } from './options.ts';

/** A review, of a structure or a cohort, in each format. */
export interface Formats {
  /** @throws TemplateError if the user's template cannot be used. */
  md: (template: Template | undefined) => Promise<string>;
  html: (template: Template | undefined) => Promise<string>;
  json: () => object;
}

/**
 * Writes a review where the user wants it: never over what somebody edited, nor over what it is made from.
 * @param answers the files that it is made from, as the user named them.
 * @returns the exit code.
 */
export async function writeReview(
  formats: Formats,
  answers: readonly string[],
  options: CompareOptions,
  context: Context,
): Promise<number> {
  const { format, output } = options;
  const isFile = output !== undefined && output !== '-';
  if (isFile) refuseSources(output, answers, options, context);
  const text =
    format === 'json'
      ? jsonText(formats.json())
      : await filledReport(options.template, formats[format], context);
  if (text === undefined) return EXIT.fault;
  if (isFile) {
    const words = speak(compareWords, context.globals.lang);
    const isSaved = await saveReport(output, text, options.force ?? false, words, context);
    return isSaved ? EXIT.ok : EXIT.fault;
  }
  await deliver(context.shell, text, format === 'json' ? 'json' : 'text');
  return EXIT.ok;

  /** In a file, data are told from what somebody made of them. */
  function jsonText(data: object): string {
    const plain = `${JSON.stringify(data, null, 1)}\n`;
    return isFile ? sealedJson(plain) : plain;
  }
}

/** @throws UsageError where the review would take the place of a file that it is made from. */
function refuseSources(
  output: string,
  answers: readonly string[],
  { template, plan, beforeQuestionnaire }: CompareOptions,
  { shell, globals }: Context,
): void {
  const words = speak(compareWords, globals.lang);
  const isOutput = (name: string) => isSameFile(name, output, shell.cwd);
  const own = answers.find(isOutput);
  if (own !== undefined) throw new UsageError(words.ownAnswers(own));
  const used = [template, plan, beforeQuestionnaire, globals.questionnaire].flatMap((name) => name ?? []);
  const other = used.find(isOutput);
  if (other !== undefined) throw new UsageError(words.ownSource(other));
}
