import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../../diagnostics/lines.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { countOf, isOthers } from '../../diagnostics/others.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { CATALOGUE, type Code, severityOf } from '../../words/checks/catalogue.ts';
import type { Severity } from '../../words/checks/check.ts';
import { checkWords } from '../../words/cli/check.ts';
import { fixWords } from '../../words/cli/fix.ts';
import { itemsWords } from '../../words/cli/items.ts';
import { type Spoken, speak } from '../../words/speak.ts';
import { STDIN } from '../answers.ts';
import { asTypedHere } from '../command-line.ts';
import { interruptible } from '../interruptible.ts';
import { type Context, deliver, EXIT, type Globals, notify, write } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';
import type { KnownCount } from './baseline.ts';
import { olderBy } from './older.ts';
import type { CheckOptions, GivenOptions } from './options.ts';
import { renderReport } from './report.ts';
import { expanded, reportOn } from './report-on.ts';

/** Checks once, or continuously with `watch`; or tells what answers say of a questionnaire. */
export async function check(files: string[], given: GivenOptions, context: Context): Promise<number> {
  const { globals } = context;
  refuseUnknownCodes(given.ignore ?? [], globals);
  if (given.answers) {
    const { learn } = await import('./learn.ts');
    return learn(files, given, context);
  }
  const { format } = given;
  if (format === 'csv') throw new UsageError(speak(itemsWords, globals.lang).format);
  const options: CheckOptions = { ...given, format };
  if (options.coverage && format !== 'pretty' && format !== 'json') {
    throw new UsageError(speak(checkWords, globals.lang).coverageFormat);
  }
  if (!options.watch) return (await checkOnce(files, options, context)).code;
  return checkAgain(files, options, context);
}

/** Checks, and again at each change, until Ctrl-C. */
async function checkAgain(files: string[], options: CheckOptions, context: Context): Promise<number> {
  const { shell, globals } = context;
  const words = speak(checkWords, globals.lang);
  const note = async (text: string) => {
    if (!globals.quiet) await write(shell.stderr, text);
  };
  const { watch } = await import('../watch.ts');
  const outputs = [shell.stdout, shell.stderr];
  return interruptible(shell, words.watched, (signal) =>
    watch({ given: files, cwd: shell.cwd, signal, outputs }, async () => {
      await note(words.head(new Date()));
      const { watched, count } = await checkOnce(files, options, context).catch(outcomeOf);
      await note(words.watching(count));
      return watched;
    }),
  );

  /** A file that disappears while it is read, or that cannot be read, does not end the watch: it may come back. */
  async function outcomeOf(error: NodeJS.ErrnoException): Promise<Omit<Outcome, 'code'>> {
    if (error.path === undefined || error.code === undefined) throw error;
    const file = relative(shell.cwd, error.path);
    await tell([diagnosticAt('CN003', file, null, { reason: error.code })], [], context);
    return { watched: [], count: 0 };
  }
}

/** How `write` sanitises each format. */
const KIND = {
  pretty: 'painted',
  json: 'json',
  sarif: 'json',
  gitlab: 'json',
  github: 'github',
  junit: 'text',
} as const;

interface Outcome {
  code: number;
  /** The files that the result depends on, whether they exist or not. */
  watched: string[];
  /** How many files were checked. */
  count: number;
}

async function checkOnce(files: string[], options: CheckOptions, context: Context): Promise<Outcome> {
  const { shell, globals } = context;
  const { stderr } = shell;
  // Watching continues for as long as somebody reads.
  const give = (text: string, kind: (typeof KIND)[keyof typeof KIND]) =>
    options.watch ? write(shell.stdout, text, kind) : deliver(shell, text, kind);
  const given = options.fix || options.dryRun ? await fix(files, options, context) : files;
  const { examined, report, silenced, known, watched } = await reportOn(given, options, context);
  if (!options.coverage || options.format === 'pretty') {
    await give(await renderReport(report, options.format, context), KIND[options.format]);
  }
  if (options.coverage) {
    const kind = options.format === 'json' ? 'json' : 'text';
    await give(await coverageOf(examined.questionnaires, options, globals), kind);
  }
  const words = speak(checkWords, globals.lang);
  const { diagnostics } = report;
  if (
    examined.files.length === 0 &&
    diagnostics.length === 0 &&
    !(options.allowEmpty || options.skipOthers)
  ) {
    await notify(shell, words.noFile);
    return { code: EXIT.fault, watched, count: 0 };
  }
  if (
    !globals.quiet &&
    options.format === 'pretty' &&
    (diagnostics.length > 0 || stderr.isTTY || options.watch)
  ) {
    const counts = countBySeverity(diagnostics);
    const summary = words.summary(counts, examined.files.length, worstOf(diagnostics));
    await notify(shell, asTypedHere(summary, context));
  }
  if (!(globals.quiet || options.fix || options.dryRun) && options.format === 'pretty') {
    const { offerFix } = await import('./fix.ts');
    await offerFix(files, diagnostics, context);
  }
  const isTold = options.format === 'pretty' && !globals.quiet;
  if (known && (isTold || known.isWritten)) await notify(shell, knownWords(known, words));
  if (silenced > 0) await notify(shell, words.silenced(silenced));
  const there = examined.files.filter((file) => existsSync(resolve(shell.cwd, file)));
  const isFault = silenced > 0 || diagnostics.some((item) => report.fails(severityOf(item)));
  return { code: isFault ? EXIT.fault : EXIT.ok, watched, count: there.length };
}

/** What is said of findings that are not told, being known. */
function knownWords({ file, count, isWritten }: KnownCount, words: Spoken<typeof checkWords>): string {
  return isWritten ? words.written(count, file) : count > 0 ? words.known(count, file) : '';
}

/**
 * Puts right what can be, before the report tells what is left.
 * @returns the files under the names that they have then.
 */
async function fix(files: string[], options: CheckOptions, context: Context): Promise<string[]> {
  const { shell, globals } = context;
  // Read once, it would be missing from the report.
  if ([...files, options.against].includes(STDIN))
    throw new UsageError(speak(fixWords, globals.lang).notStdin);
  const { fixFiles } = await import('./fix.ts');
  const inputs = await expanded(files, shell.cwd, options);
  const { olderOf } = await olderBy(options, shell, speak(checkWords, globals.lang));
  const renamed = await fixFiles(inputs, options.dryRun === true, olderOf, context);
  return files.map((file) => renamed.get(file) ?? file);
}

async function coverageOf(
  questionnaires: ReadonlyMap<string, Questionnaire>,
  { format }: CheckOptions,
  { lang }: Globals,
): Promise<string> {
  const { coverage, loose } = await import('../../check/coverage.ts');
  const tables = [...questionnaires].map(([file, questionnaire]) => ({
    file,
    rows: coverage(questionnaire),
    questionnaire,
  }));
  if (format === 'json') {
    return `${JSON.stringify(
      tables.flatMap(({ file, rows, questionnaire }) => {
        const found = loose(questionnaire);
        return rows.map((row) => ({ file, ...row, ...found }));
      }),
      null,
      2,
    )}\n`;
  }
  const { coverageTable, looseLines } = await import('./coverage-table.ts');
  return tables
    .map(
      ({ file, rows, questionnaire }) =>
        `${file}\n${coverageTable(rows, lang)}${looseLines(loose(questionnaire), lang)}`,
    )
    .join('\n');
}

/** The first code of the highest severity found: what a reader will want to understand first. */
function worstOf(diagnostics: readonly Diagnostic[]): Code | undefined {
  const each = diagnostics.filter((item) => !isOthers(item));
  const firstOf = (severity: Severity) => each.find((item) => severityOf(item) === severity)?.code;
  return firstOf('error') ?? firstOf('warning') ?? firstOf('hint');
}

function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const item of diagnostics) counts[severityOf(item)] += countOf(item);
  return counts;
}

function refuseUnknownCodes(codes: readonly string[], { lang }: Globals): void {
  const known = Object.keys(CATALOGUE);
  const unknown = codes.find((code) => !known.includes(code));
  if (unknown !== undefined)
    throw new UsageError(speak(checkWords, lang).unknownCode(unknown, nearest(unknown, known)));
}
