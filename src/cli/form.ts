import type { Command } from 'commander';
import { isMailAddress } from '../form/mail.ts';
import { FormMaker, type FormOptions } from '../form/make/page.ts';
import type { Language } from '../language.ts';
import { isId } from '../model/malformed.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { formWords } from '../words/cli/form.ts';
import { programWords } from '../words/cli/program.ts';
import { type Spoken, speak } from '../words/speak.ts';
import { tellFound } from './answers.ts';
import { lookingBackOnOne, type Past, readPast, spare } from './form/before.ts';
import { type KnownOptions, knownIn } from './known.ts';
import type { Found } from './own-questionnaire.ts';
import { command, type Run } from './program.ts';
import { type Context, deliver, EXIT, type Globals, notify } from './shell.ts';
import { tonguesOf } from './spoken.ts';
import { tell } from './tell.ts';
import { UsageError } from './usage-error.ts';

type Words = Spoken<typeof formWords>;

interface Options extends KnownOptions {
  output?: string;
  id?: string;
  for?: string;
  respondent?: boolean;
  /** The answers to look back on. */
  before?: string[];
  replyTo?: string;
  force?: boolean;
  watch?: boolean;
}

export function defineForm(language: Language, run: Run): Command {
  const words = speak(formWords, language);
  const common = speak(programWords, language);
  return command('form', language, [
    'cap-numerique form -o formulaire.html',
    'cap-numerique form --structure "Radio Gave" --profile radio --track flash --reply-to conseil@example.org -o radio-gave.html',
    'cap-numerique form --for structures.csv --lang fr,en -o formulaires',
    'cap-numerique form --before radio-gave.answers.json -o bilan-radio-gave.html',
    'cap-numerique form questionnaire.yaml --watch -o essai.html',
  ])
    .description(words.description)
    .argument('[questionnaire]', common.ownQuestionnaire)
    .option(`-o, --output ${words.folder}`, words.output)
    .option('--track <id>', words.track)
    .option(`--structure ${words.name}`, words.structure)
    .option('--profile <id>', words.profile)
    .option('--id <id>', words.id)
    .option('--respondent', words.respondent)
    .option(`--before ${common.files}`, words.before)
    .option(`--reply-to ${words.mail}`, words.replyTo)
    .option('--for <csv>', words.list)
    .option('--force', words.force)
    .option('--watch', words.watch)
    .action((named: string | undefined, options: Options) =>
      run((context) => form(named ?? context.globals.questionnaire, options, context)),
    );
}

async function form(named: string | undefined, options: Options, asked: Context): Promise<number> {
  const commonTo = (questionnaire: Questionnaire, globals: Globals) =>
    optionsOf(options, questionnaire, tonguesOf(questionnaire, globals), speak(formWords, globals.lang));
  if (options.watch) {
    if (options.before) throw new UsageError(speak(formWords, asked.globals.lang).watchesNoReview);
    const { watchForm } = await import('./form/watch-form.ts');
    return watchForm(named, options, commonTo, asked);
  }
  const { withQuestionnaire } = await import('./own-questionnaire.ts');
  const make = async ({ questionnaire, offer }: Found, context: Context): Promise<number> => {
    if (offer) await tellFound([offer], context);
    const common = commonTo(questionnaire, context.globals);
    const { pageParts } = await import('../form/make/parts.ts');
    const maker = new FormMaker(questionnaire, pageParts());
    const { before } = options;
    const past = before ? await readPast(before, questionnaire, context) : null;
    if (past === undefined) return EXIT.fault;
    if (options.for !== undefined) {
      const { makeAll } = await import('./form/make-all.ts');
      return makeAll(maker, common, { questionnaire, ...options, list: options.for, past }, context);
    }
    const own = past === null ? common : await lookingBackOnOne(common, past, questionnaire, context);
    return own ? makeOne(maker, own, { source: named ?? offer?.path, past }, options, context) : EXIT.fault;
  };
  return withQuestionnaire(named, asked, make, { earlier: options.before?.[0], inEach: true });
}

/** @param source the questionnaire's file, if it has one. */
async function makeOne(
  maker: FormMaker,
  options: FormOptions,
  { source, past }: { source: string | undefined; past: Past | null },
  { output, force = false }: Options,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(formWords, globals.lang);
  if (output === undefined && shell.stdout.isTTY) throw new UsageError(words.needsOutput);
  const page = maker.page(options);
  if (output === undefined || output === '-') {
    await deliver(shell, page);
    return EXIT.ok;
  }
  const { isSameFile, writeWhole } = await import('../files/write.ts');
  if (source !== undefined && isSameFile(output, source, shell.cwd)) {
    throw new UsageError(words.ownQuestionnaire(output));
  }
  if (past) spare(past, output, context);
  const fault = writeWhole(output, page, { cwd: shell.cwd, force });
  if (fault) {
    await tell([fault], [], context);
    return EXIT.fault;
  }
  const kilobytes = Math.round(Buffer.byteLength(page) / 1000);
  if (!globals.quiet) await notify(shell, `${words.written(output, kilobytes)}\n`);
  return EXIT.ok;
}

/** What the pages have in common. */
function optionsOf(
  options: Options,
  questionnaire: Questionnaire,
  tongues: FormOptions['tongues'],
  words: Words,
): FormOptions {
  const { id = null, replyTo = null, respondent = false, before } = options;
  const owned = (['structure', 'profile', 'id'] as const).find((option) => options[option] !== undefined);
  if (options.for !== undefined && owned !== undefined) throw new UsageError(words.notBoth(`--${owned}`));
  const { name, profile, track } = knownIn(options, questionnaire, tongues[0].language);
  if (id !== null && !isId(id)) throw new UsageError(words.badId(id));
  if (id !== null && name === null && before === undefined) throw new UsageError(words.idNeedsName);
  if (replyTo !== null && !isMailAddress(replyTo)) throw new UsageError(words.badMail(replyTo));
  return { tongues, track, structure: { id, name, profile }, review: null, respondent, replyTo };
}
