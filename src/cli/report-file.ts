import { extname, resolve } from 'node:path';
import { readSource } from '../files/read.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import { isSameFile } from '../files/write.ts';
import { isBeside, type Published, publishFile } from '../pipeline/publish.ts';
import type { Template } from '../report/template/render.ts';
import { TemplateError } from '../report/template/template-error.ts';
import { type ReportKind, reportFileWords } from '../words/cli/report-file.ts';
import { speak } from '../words/speak.ts';
import { type Context, notify } from './shell.ts';
import { tell } from './tell.ts';
import { UsageError } from './usage-error.ts';

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

/**
 * Refuses to write a report over what it is made from.
 * @param answers the answer files, as the user named them.
 * @param others whatever else it is made from, as far as it is named.
 * @throws UsageError
 */
export function refuseSources(
  output: string,
  kind: ReportKind,
  answers: readonly string[],
  others: readonly (string | undefined)[],
  { shell, globals }: Context,
): void {
  const words = speak(reportFileWords, globals.lang);
  const isOutput = (name: string | undefined) => name !== undefined && isSameFile(name, output, shell.cwd);
  const [own, other] = [answers.find(isOutput), others.find(isOutput)];
  if (own !== undefined) throw new UsageError(words.ownAnswers(kind, own));
  if (other !== undefined) throw new UsageError(words.ownSource(kind, other));
}

/**
 * The format of what goes to a file: the one asked for, else the one that the file's name tells.
 * @param isAsked whether somebody chose it.
 * @throws UsageError if the name tells another one than was asked for.
 */
export function formatFor<F extends string>(
  { format, output }: { format: F; output?: string },
  formats: readonly F[],
  isAsked: boolean,
  { shell, globals }: Context,
): F {
  if (output === undefined || output === '-') return format;
  const ending = extname(output).slice(1).toLowerCase();
  const named = formats.find((each) => each === (ENDINGS.get(ending) ?? ending));
  if (named === undefined || named === format) return format;
  if (whatIsAt(resolve(shell.cwd, output)).kind === 'folder') return format;
  if (isAsked) throw new UsageError(speak(reportFileWords, globals.lang).otherFormat(output, format));
  return named;
}

/** How else the names of files in a format end. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['htm', 'html'],
  ['markdown', 'md'],
]);

/** Writes a report in the file that the user named, never over what somebody edited. @returns whether it is there. */
export async function saveReport(
  file: string,
  text: string,
  kind: ReportKind,
  force: boolean,
  { shell, globals }: Context,
): Promise<boolean> {
  const published = publishFile(file, text, { cwd: shell.cwd, force });
  if ('code' in published) {
    await tell([published], [], { shell, globals });
    return false;
  }
  await tellSaved(published, file, kind, { shell, globals });
  return true;
}

/** Says what became of a report that was to be written in a file. */
export async function tellSaved(
  published: Published,
  file: string,
  kind: ReportKind,
  { shell, globals }: Context,
): Promise<void> {
  const words = speak(reportFileWords, globals.lang);
  const told = isBeside(published)
    ? [words.beside(kind, published.asked, published.file)]
    : {
        written: globals.quiet ? [] : [words.written(kind, published.file)],
        over: [words.over(kind, published.file)],
        kept: [words.kept(published.file)],
      }[published.how];
  if (published.asked !== file) told.unshift(words.others(kind, file, published.asked));
  await notify(shell, told.map((line) => `${line}\n`).join(''));
}
