import { sealedJson } from '../../report/marks.ts';
import type { Template } from '../../report/template/render.ts';
import { filledReport, refuseSources, saveReport } from '../report-file.ts';
import { type Context, deliver, EXIT } from '../shell.ts';
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
  const { format, output, template, plan, actions, beforeQuestionnaire } = options;
  const isFile = output !== undefined && output !== '-';
  if (isFile) {
    const sources = [template, plan, actions, beforeQuestionnaire, context.globals.questionnaire];
    refuseSources(output, 'review', answers, sources, context);
  }
  const text =
    format === 'json' ? jsonText(formats.json()) : await filledReport(template, formats[format], context);
  if (text === undefined) return EXIT.fault;
  if (isFile) {
    const isSaved = await saveReport(output, text, 'review', options.force ?? false, context);
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
