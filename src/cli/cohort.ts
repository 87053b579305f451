import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Command, Option } from 'commander';
import type { CohortQuestionnaire } from '../batch/cohort-questionnaire.ts';
import type { CohortOutcome, ExpectedList } from '../batch/cohort-run.ts';
import type { CohortSource } from '../batch/cohort-source.ts';
import type { MailList } from '../batch/mail.ts';
import type { Fault } from '../batch/system-fault.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { inputsInOrder } from '../files/inputs.ts';
import { readSource } from '../files/read.ts';
import type { Language } from '../language.ts';
import { loadAnswers } from '../load/load-answers.ts';
import { loadQuestionnaire } from '../load/load-questionnaire.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { LEAST_GROUP, USUAL_GROUP } from '../model/thresholds.ts';
import { cohortWords } from '../words/cli/cohort.ts';
import { programWords } from '../words/cli/program.ts';
import { grammar } from '../words/grammar.ts';
import { speak } from '../words/speak.ts';
import { noAnswerFile, STDIN, tellFound } from './answers.ts';
import { contactsToWriteTo, tellOfContacts } from './cohort/contacts.ts';
import { interruptible } from './interruptible.ts';
import { aDay, command, type Run, wholeFrom } from './program.ts';
import { type Context, EXIT, notify, OWN, type Shell } from './shell.ts';
import { inLanguageOf } from './spoken.ts';
import { tell } from './tell.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  output?: string;
  fromScores?: string[];
  share?: boolean;
  expected?: string;
  xlsx?: boolean;
  minGroup: number;
  /** The list of whom to write to. */
  mail?: string;
  workers?: number;
  radar?: boolean;
  pages: boolean;
  force?: boolean;
  halfDays?: string[];
  review?: string;
}

export function defineCohort(language: Language, run: Run): Command {
  const words = speak(cohortWords, language);
  const common = speak(programWords, language);
  const least = (size: number) => wholeFrom(size, language);
  return command('cohort', language, [
    'cap-numerique cohort reponses/ -o rapport',
    'cap-numerique cohort reponses/ -o pour-le-financeur --share',
    'cap-numerique cohort reponses/ -o rapport --mail contacts.csv',
    'cap-numerique cohort --from-scores scores-*.ndjson -o rapport',
  ])
    .description(words.description)
    .addHelpText('after', `\n${common.lookup}`)
    .argument(words.files, words.answers)
    .option(`-o, --output ${words.folder}`, words.output)
    .option('--mail <csv>', words.mail)
    .option('--share', words.share)
    .option('--xlsx', words.xlsx)
    .addOption(
      new Option('--min-group <n>', words.minGroup).argParser(least(LEAST_GROUP)).default(USUAL_GROUP),
    )
    .option(`--expected ${words.list}`, words.expected)
    .option(`--from-scores ${common.files}`, words.fromScores)
    .addOption(new Option('--workers <n>', words.workers).argParser(least(1)))
    .option('--radar', words.radar)
    .option('--no-pages', words.noPages)
    .addOption(
      new Option(`--half-days ${words.days}`, words.halfDays).argParser((text: string) =>
        text.split(',').map((each) => aDay(language)(each.trim())),
      ),
    )
    .addOption(new Option(`--review ${words.day}`, words.review).argParser(aDay(language)))
    .option('--force', words.force)
    .action((given: string[], options: Options) => run((context) => cohort(given, options, context)));
}

async function cohort(given: string[], options: Options, asked: Context): Promise<number> {
  const { shell } = asked;
  const needs = speak(cohortWords, asked.globals.lang);
  const { output } = options;
  if (output === undefined) throw new UsageError(needs.needsOutput);
  if (given.length > 0 === (options.fromScores !== undefined)) throw new UsageError(needs.needsAnswers);
  if (options.share && options.expected !== undefined) throw new UsageError(needs.expectedIsNamed);
  if (given.includes(STDIN)) throw new UsageError(needs.noStdin);
  if (options.mail !== undefined && (options.share || options.fromScores)) throw new UsageError(needs.noMail);
  const mail = options.mail === undefined ? null : await contactsToWriteTo(options.mail, asked);
  if (mail === 'unread') return EXIT.fault;
  if (options.share && (options.halfDays ?? options.review) !== undefined) {
    throw new UsageError(needs.noDaysShared);
  }
  const meant = await meantBy(given, options, asked);
  if (!meant) return EXIT.fault;
  const { named } = meant;
  const { value: questionnaire, diagnostics, sources } = await loadQuestionnaire(named, shell.cwd);
  await tell(diagnostics, sources, asked);
  if (!questionnaire) return EXIT.fault;
  const context = await inLanguageOf(questionnaire, asked);
  const { globals } = context;
  const words = speak(cohortWords, globals.lang);
  const expected = await expectedBy(options, context);
  if (expected === 'unread') return EXIT.fault;
  return interruptible(shell, speak(programWords, globals.lang).interrupted, async (signal) => {
    const outcome = await makeCohort(given, output, {
      options,
      mail,
      expected,
      questionnaire,
      named,
      signal,
      shell,
      globals,
    });
    if ('code' in outcome) {
      const { code: reason, path, isTemporary } = outcome;
      const file = path === null ? output : nameFrom(shell.cwd, output, path);
      await tell([diagnosticAt('CN042', file, null, { reason, partly: true, isTemporary })], [], context);
      return EXIT.fault;
    }
    if (meant.offer) await tellFound([meant.offer], context);
    if (meant.others.length > 0 && !globals.quiet) {
      await notify(shell, `${words.otherQuestionnaires(questionnaire.id, meant.others)}\n`);
    }
    const code = await report(outcome, options.fromScores ?? given, output, options, context);
    return mail && outcome.mail ? tellOfContacts(mail, outcome.mail.diagnostics, code, context) : code;
  });
}

/** The cohort's questionnaire: the one that the user named, else that of most of the answers. */
async function meantBy(
  given: string[],
  { fromScores }: Options,
  context: Context,
): Promise<Exclude<CohortQuestionnaire, { unfound: unknown }> | null> {
  const { shell, globals } = context;
  if (globals.questionnaire !== undefined) return { named: globals.questionnaire, offer: null, others: [] };
  const search = await import('../batch/cohort-questionnaire.ts');
  const found = fromScores
    ? await search.questionnaireOfScores(await inputsInOrder(fromScores, shell.cwd), shell.cwd)
    : await search.questionnaireOfFiles(given, shell.cwd);
  if (!found) return { named: OWN, offer: null, others: [] };
  if (!('unfound' in found)) return found;
  const { code, args } = found.unfound;
  const read = fromScores ? null : await loadAnswers(found.file, shell.cwd, null);
  const placed = read?.diagnostics.filter((item) => item.code === code) ?? [];
  const told = placed.length > 0 ? placed : [{ code, args, file: found.file, range: null } as Diagnostic];
  await tell(told, read?.sources ?? [], context);
  return null;
}

/** Who is expected; null if nobody says, and nothing to go on with if the list cannot be relied upon. */
async function expectedBy(
  { expected: file }: Options,
  context: Context,
): Promise<ExpectedList | null | 'unread'> {
  if (file === undefined) return null;
  const { readExpected } = await import('./expected.ts');
  const { isError } = await import('../words/checks/catalogue.ts');
  const { rows, diagnostics, sources } = readExpected(file, context.shell.cwd);
  if (!diagnostics.some(isError)) return { rows, told: { file, diagnostics } };
  await tell(diagnostics, sources, context);
  return 'unread';
}

interface CohortContext extends Context {
  options: Options;
  mail: MailList | null;
  expected: ExpectedList | null;
  questionnaire: Questionnaire;
  /** As the user named the questionnaire. */
  named: string;
  signal: AbortSignal;
}

/** Runs the cohort; says what the system would not do where its results cannot be written. */
async function makeCohort(
  given: string[],
  output: string,
  { options, mail, expected, questionnaire, named, signal, shell, globals }: CohortContext,
): Promise<CohortOutcome | Fault> {
  const words = speak(cohortWords, globals.lang);
  const { runCohort } = await import('../batch/cohort-run.ts');
  const { faultOf } = await import('../batch/system-fault.ts');
  const { Progress } = await import('../batch/progress.ts');
  const progress = new Progress(
    globals.quiet ? null : shell.stderr,
    words.progress,
    grammar[globals.lang].number,
    shell.env.TERM === 'dumb',
  );
  try {
    return await runCohort(await sourceOf(given, options, questionnaire, shell), {
      questionnaire,
      setup: {
        cwd: shell.cwd,
        language: globals.lang,
        questionnaire: named,
        out: resolve(shell.cwd, output),
        force: options.force ?? false,
        hasRadar: options.radar ?? false,
      },
      minGroup: options.minGroup,
      share: options.share ?? false,
      mail,
      expected,
      xlsx: options.xlsx ?? false,
      pages: options.pages,
      days: { halfDays: [...(options.halfDays ?? [])].sort(), review: options.review ?? null },
      threads: options.workers ?? null,
      progress,
      steps: words.steps,
      signal,
    });
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    return fault;
  }
}

async function sourceOf(
  given: string[],
  { fromScores }: Options,
  questionnaire: Questionnaire,
  { cwd, stdin }: Shell,
): Promise<CohortSource> {
  const { fileSource, scoreSource } = await import('../batch/cohort-source.ts');
  return fromScores
    ? scoreSource(await inputsInOrder(fromScores, cwd), { cwd, stdin, questionnaire })
    : fileSource(given, cwd);
}

/** Says on stderr what was wrong with files, what was read, and what was written. */
async function report(
  outcome: CohortOutcome,
  given: string[],
  output: string,
  { share = false, pages }: Options,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(cohortWords, globals.lang);
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
  const lines = [
    ...(more > 0 ? [words.moreProblems(more, share ? null : problems)] : []),
    words.read(outcome),
    ...(counted > 0
      ? [words.written(output, outcome.made, outcome.same, pages ? 'index.html' : 'cohort.md')]
      : []),
    ...(outcome.mail
      ? [words.mailed(`${output.replace(/\/+$/, '')}/mail`, outcome.mail.written.length)]
      : []),
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
function nameFrom(cwd: string, output: string, path: string): string {
  const isOurs = !isAbsolute(output) && !relative(resolve(cwd, output), path).startsWith('..');
  return (isOurs ? relative(cwd, path) : path).split(sep).join('/');
}
