import { readSource } from '../files/read.ts';
import type { Template } from '../report/template/render.ts';
import { TemplateError } from '../report/template/template-error.ts';
import type { compareWords } from '../words/cli/compare.ts';
import type { planWords } from '../words/cli/plan.ts';
import type { Spoken } from '../words/speak.ts';
import { type Context, notify } from './shell.ts';
import { tell } from './tell.ts';

/**
 * A report, filled in from the user's own template if one is named.
 * @returns undefined where that template cannot be used, which is said.
 */
export async function filledReport(
  file: string | undefined,
  report: (template: Template | undefined) => Promise<string>,
  context: Context,
): Promise<string | undefined> {
  const read = file === undefined ? undefined : readSource(file, context.shell.cwd, true);
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

/** What is said of a report that was written, or left as somebody had made it. */
type ReportWords = Spoken<typeof planWords> | Spoken<typeof compareWords>;

/** Writes a report in the file that the user named, never over what somebody edited. @returns whether it is there. */
export async function saveReport(
  file: string,
  text: string,
  force: boolean,
  words: ReportWords,
  { shell, globals }: Context,
): Promise<boolean> {
  const { isBeside, publishFile } = await import('../pipeline/publish.ts');
  const published = publishFile(file, text, { cwd: shell.cwd, force });
  if ('code' in published) {
    await tell([published], [], { shell, globals });
    return false;
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
  return true;
}
