import { readSource } from '../../files/read.ts';
import { isSameFile } from '../../files/write.ts';
import { sealedJson } from '../../report/marks.ts';
import type { Template } from '../../report/template/render.ts';
import { TemplateError } from '../../report/template/template-error.ts';
import { compareWords } from '../../words/cli/compare.ts';
import { speak } from '../../words/speak.ts';
import { type Context, deliver, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
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
  const text = format === 'json' ? jsonText(formats.json()) : await reportText(formats[format]);
  if (text === undefined) return EXIT.fault;
  if (isFile) return save(output);
  await deliver(context.shell, text, format === 'json' ? 'json' : 'text');
  return EXIT.ok;

  /** In a file, data are told from what somebody made of them. */
  function jsonText(data: object): string {
    const plain = `${JSON.stringify(data, null, 1)}\n`;
    return isFile ? sealedJson(plain) : plain;
  }

  /** Undefined where the user's template cannot be used, which is said. */
  async function reportText(report: Formats['md']): Promise<string | undefined> {
    const { template } = options;
    const read = template === undefined ? undefined : readSource(template, context.shell.cwd, true);
    if (read && 'diagnostic' in read) {
      await tell([read.diagnostic], [], context);
      return undefined;
    }
    const source = read?.source;
    try {
      return await report(source && { name: source.file, text: source.text });
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      await tell([error.diagnostic], source ? [source] : [], context);
      return undefined;
    }
  }

  async function save(file: string): Promise<number> {
    const { shell, globals } = context;
    const { isBeside, publishFile } = await import('../../pipeline/publish.ts');
    const words = speak(compareWords, globals.lang);
    const published = publishFile(file, text ?? '', { cwd: shell.cwd, force: options.force ?? false });
    if ('code' in published) {
      await tell([published], [], context);
      return EXIT.fault;
    }
    const told = isBeside(published)
      ? [words.beside(published.asked, published.file)]
      : {
          written: globals.quiet ? [] : [words.written(published.file)],
          over: [words.over(published.file)],
          kept: [words.kept(published.file)],
        }[published.how];
    if (published.asked !== file) told.unshift(words.others(file, published.asked));
    await notify(shell, told.map((line) => `${line}\n`).join(''));
    return EXIT.ok;
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
