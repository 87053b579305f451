import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { CohortOutcome, ExpectedList } from '../batch/cohort-outcome.ts';
import type { CohortQuestionnaire } from '../batch/cohort-questionnaire.ts';
import type { CohortSource } from '../batch/cohort-source.ts';
import type { MailList } from '../batch/mail.ts';
import type { Fault } from '../batch/system-fault.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/lines.ts';
import { inputsInOrder } from '../files/inputs.ts';
import type { Language } from '../language.ts';
import { loadAnswers } from '../load/load-answers.ts';
import { loadQuestionnaire } from '../load/load-questionnaire.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { LEAST_GROUP, USUAL_GROUP } from '../model/thresholds.ts';
import { cohortWords } from '../words/cli/cohort.ts';
import { programWords } from '../words/cli/program.ts';
import { grammar } from '../words/grammar.ts';
import { speak } from '../words/speak.ts';
import { STDIN, tellFound } from './answers.ts';
import { contactsToWriteTo, tellOfContacts } from './cohort/contacts.ts';
import { nameFrom, summarise } from './cohort-summary.ts';
import { interruptible } from './interruptible.ts';
import { aDay, command, type Run, wholeFrom } from './program.ts';
import { type Context, EXIT, notify, OWN, type Shell } from './shell.ts';
import { asRead, inLanguageOf } from './spoken.ts';
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
  const { value, diagnostics, sources } = await loadQuestionnaire(named, shell.cwd);
  await tell(diagnostics, sources, asked);
  if (!value) return EXIT.fault;
  const questionnaire = asRead(value, asked.globals);
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
    const { share = false, pages } = options;
    const code = await summarise(outcome, options.fromScores ?? given, output, { share, pages }, context);
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
        readIn: questionnaire.readIn,
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
