import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import type { CohortOutcome } from '../batch/cohort-outcome.ts';
import { readSource } from '../files/read.ts';
import { summaryWords } from '../words/cli/cohort-summary.ts';
import { speak } from '../words/speak.ts';
import { noAnswerFile } from './answers.ts';
import { type Context, EXIT, notify } from './shell.ts';
import { tell } from './tell.ts';

/**
 * Says on stderr what was wrong with files, what was read, and what was written.
 * @param given the files or folders that the user named; `output` the folder of the results, as they named it.
 * @returns the exit code.
 */
export async function summarise(
  outcome: CohortOutcome,
  given: string[],
  output: string,
  { share, pages }: { share: boolean; pages: boolean },
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(summaryWords, globals.lang);
  const { counted, refused, others, first, more, left, programme } = outcome;
  const told = [...first, ...programme.diagnostics];
  const files = [...new Set(told.map(({ file }) => file))];
  const sources = files.flatMap((file) => {
    const read = readSource(file, shell.cwd);
    return 'source' in read ? [read.source] : [];
  });
  await tell(told, sources, context);
  if (counted + refused === 0) {
    await tell([noAnswerFile(given)], [], context);
    return EXIT.fault;
  }
  const named = (path: string) => nameFrom(shell.cwd, output, path);
  const leftNamed = left.named.map(({ path, isEdited, heirs }) => ({
    name: named(path),
    isEdited,
    heirs: heirs.map((heir) => ({ ...heir, path: named(heir.path) })),
  }));
  const problems = `${output.replace(/\/+$/, '')}/problems.md`;
  // The plan that a message has attached is the one that people edited.
  const mailed = new Set(outcome.mail?.written.map(({ asked }) => basename(asked, '.eml')));
  const stale = outcome.beside
    .filter(({ kept }) => kept.endsWith('.plan.md') && mailed.has(basename(kept, '.plan.md')))
    .map(({ kept }) => named(kept));
  const lines = [
    ...(more > 0 ? [words.moreProblems(more, share ? null : problems)] : []),
    words.read(outcome),
    ...(counted > 0
      ? [words.written(output, outcome.made, outcome.same, pages ? 'index.html' : 'cohort.md')]
      : []),
    ...(outcome.mail
      ? [words.mailed(`${output.replace(/\/+$/, '')}/mail`, outcome.mail.written.length)]
      : []),
    ...(stale.length > 0 ? [words.staleMail(stale)] : []),
    ...(refused > 0 && !share ? [words.problems(problems)] : []),
    ...(refused === 0 && others > 0 && !share ? [words.others(problems)] : []),
    ...(programme.isNew && counted > 0 ? [words.newProgramme(named(programme.path))] : []),
    ...(programme.isDated ? [words.datedProgramme(named(programme.path))] : []),
    ...(programme.isUnread ? [words.unreadProgramme(named(programme.path))] : []),
    ...outcome.apart.map(({ path, kept, about }) => words.apart(named(kept), about, named(path))),
    ...outcome.replaced.map((path) => words.replaced(named(path))),
    ...outcome.unread.map((path) => words.unread(named(path))),
    ...outcome.beside.map(({ path, kept }) => words.beside(named(kept), named(path))),
    ...(leftNamed.length > 0 ? [words.left(leftNamed, left.others, share, left.hasMessages)] : []),
  ];
  if (!globals.quiet) {
    if (refused > 0) {
      const { offerFix } = await import('./check/fix.ts');
      await offerFix(given, first, context);
    }
    await notify(shell, `${lines.join('\n')}\n`);
  }
  return refused > 0 || programme.isUnread ? EXIT.fault : EXIT.ok;
}

/** A path as the user would name it, who named the folder of the results so; whole where it is not in there. */
export function nameFrom(cwd: string, output: string, path: string): string {
  const isOurs = !isAbsolute(output) && !relative(resolve(cwd, output), path).startsWith('..');
  return (isOurs ? relative(cwd, path) : path).split(sep).join('/');
}
