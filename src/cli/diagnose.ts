import type { Command } from 'commander';
import type { Conduct, Conducted } from '../interview/conduct.ts';
import type { Before } from '../interview/model.ts';
import type { Language } from '../language.ts';
import { localDay } from '../model/day.ts';
import { FLASH, type Questionnaire } from '../model/questionnaire.ts';
import { stemOf } from '../model/stem.ts';
import { isBeside, publishFile } from '../pipeline/publish.ts';
import { comparedWords, fileWord } from '../text/shell-word.ts';
import { diagnoseWords } from '../words/cli/diagnose.ts';
import { programWords } from '../words/cli/program.ts';
import { speak } from '../words/speak.ts';
import { interviewCommand, langWords, programName, questionnaireWords } from './command-line.ts';
import { openerOf } from './opener.ts';
import type { Found } from './own-questionnaire.ts';
import { inColor } from './palette.ts';
import { command, type Run } from './program.ts';
import { type Context, EXIT, notify, type Shell } from './shell.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  flash?: boolean;
  respondent?: boolean;
  /** The answers to look back on. */
  review?: string | undefined;
  plain?: boolean;
}

/** 128 plus the number of SIGHUP, as shells count. */
const HUNG_UP = 129;

export function defineDiagnose(language: Language, run: Run): Command {
  const words = speak(diagnoseWords, language);
  return command('diagnose', language, [
    'cap-numerique',
    'cap-numerique diagnose --flash',
    'cap-numerique diagnose --respondent',
    'cap-numerique diagnose --review radio-gave.answers.yaml',
    'cap-numerique diagnose mon-questionnaire.yaml',
  ])
    .description(words.description)
    .argument('[questionnaire]', speak(programWords, language).ownQuestionnaire)
    .option('--flash', words.flash)
    .option('--respondent', words.respondent)
    .option(`--review <${words.reviewed}>`, words.review)
    .option('--plain', words.plain)
    .action((named: string | undefined, options: Options) =>
      run((context) => diagnose(named ?? context.globals.questionnaire, options, context)),
    );
}

/** Why no questions can be asked: nobody reads and types, or a machine runs us; null if they can. */
async function whyNotAsked({ stdin, stdout }: Shell): Promise<'noTerminal' | 'inCi' | null> {
  if (!stdin.isTTY || !stdout.isTTY) return 'noTerminal';
  const { default: isInCi } = await import('is-in-ci');
  return isInCi ? 'inCi' : null;
}

async function diagnose(named: string | undefined, options: Options, context: Context): Promise<number> {
  const { shell } = context;
  const unasked = await whyNotAsked(shell);
  if (unasked !== null) {
    await notify(shell, `${insteadLines(unasked, named, options, context).join('\n')}\n`);
    return EXIT.usage;
  }
  const { withQuestionnaire } = await import('./own-questionnaire.ts');
  const ask = (found: Found, spoken: Context) => interview(named, options, found, spoken);
  return withQuestionnaire(named, context, ask, { earlier: options.review });
}

/** Why no questions are asked here, and the other ways to answer them, each a line that ends with its command. */
function insteadLines(
  unasked: 'noTerminal' | 'inCi',
  named: string | undefined,
  options: Options,
  { shell, globals }: Context,
): string[] {
  const words = speak(diagnoseWords, globals.lang);
  const lang = langWords(globals);
  const asked = [resumeCommand(named, options, shell, lang), ...(options.flash ? ['--flash'] : [])];
  const questionnaire = named === undefined ? [] : [fileWord(named)];
  const command = (name: string, file: string) =>
    [programName(shell), name, ...questionnaire, ...lang, '-o', file].join(' ');
  return [
    ...words[unasked](asked.join(' ')),
    words.inBrowser(command('form', words.page)),
    words.inFile(command('new answers', words.file)),
  ];
}

async function interview(
  named: string | undefined,
  options: Options,
  { questionnaire, others, unusable }: Found,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(diagnoseWords, globals.lang);
  const lang = langWords(globals, questionnaire);
  const rest = [...questionnaireWords(named), ...lang];
  const resume = resumeCommand(named, options, shell, lang);
  if (options.flash && !questionnaire.tracks.some(({ id }) => id === FLASH)) {
    throw new UsageError(words.noFlash(questionnaire.tracks.map(({ id }) => id).join(', ')));
  }
  const { whyNotWritable } = await import('../files/replace-file.ts');
  const refusal = whyNotWritable(shell.cwd);
  if (refusal !== null) {
    const { unsaved } = await import('../words/interview/unsaved.ts');
    const reason = speak(unsaved, globals.lang).reason(refusal);
    const lines = [...words.notWritable(shell.cwd, reason), `  ${resume}`];
    await notify(shell, `${lines.join('\n')}\n`);
    return EXIT.fault;
  }
  const review =
    options.review === undefined ? null : await beforeFrom(options.review, questionnaire, context);
  if (review === undefined) return EXIT.fault;
  const { conduct } = await import('../interview/conduct.ts');
  const conducted = await conduct({
    questionnaire,
    language: globals.lang,
    folder: shell.cwd,
    today: localDay(new Date()),
    respondent: options.respondent ?? false,
    review,
    track: options.flash ? FLASH : null,
    plain: options.plain ?? isPlain(shell),
    isColored: inColor(shell.stdout, context),
    stdin: shell.stdin,
    stdout: shell.stdout,
    publish: await publisher(context),
    opener: openerOf(shell),
    resume,
    unusable,
    elsewhere: others.map((other) =>
      resumeCommand(other, { ...options, review: undefined }, shell, langWords(globals)),
    ),
    asRespondent: resumeCommand(named, { ...options, respondent: true, review: undefined }, shell, lang),
    asReview: resumeCommand(named, { ...options, review: words.reviewed }, shell, lang),
    print: (files) => printCommand(files, rest, shell),
    // What follows -- is no option.
    compare: (before, after) =>
      [programName(shell), 'compare', ...rest, comparedWords(before, after)].join(' '),
    check: (file) => [programName(shell), 'check', fileWord(file), ...rest].join(' '),
  });
  return codeOf(conducted);
}

/** What a review looks back on; undefined, and said, where it cannot be used. */
async function beforeFrom(
  file: string,
  questionnaire: Questionnaire,
  context: Context,
): Promise<Before | undefined> {
  const [{ readBefore }, { lookedBackOn }, { tell }] = await Promise.all([
    import('../interview/file/before.ts'),
    import('./look-back.ts'),
    import('./tell.ts'),
  ]);
  const { value, diagnostics, sources } = await readBefore(file, context.shell.cwd, questionnaire);
  await tell(diagnostics, sources, context);
  return value && (await lookedBackOn(value, questionnaire, context)) !== null ? value : undefined;
}

/** Whether nothing should be redrawn, even unasked: the terminal cannot, or a screen reader is at work. */
function isPlain({ env }: Shell): boolean {
  const accessible = env.ACCESSIBLE ?? '';
  return env.TERM === 'dumb' || !['', '0', 'false'].includes(accessible);
}

/** Writes plans as the `plan` command does. */
async function publisher({ shell: { cwd }, globals: { lang } }: Context): Promise<Conduct['publish']> {
  const { sentences } = await import('../words/checks/catalogue.ts');
  return (file, text) => {
    const published = publishFile(file, text, { cwd, force: false });
    if (!('code' in published))
      return { file: published.file, kept: isBeside(published) ? published.asked : null };
    return { failed: sentences(published.code, published.args, lang).message };
  };
}

function codeOf({ ending, isSaved }: Conducted): number {
  if (!isSaved) return EXIT.fault;
  switch (ending) {
    case 'finished':
    case 'left':
      return EXIT.ok;
    case 'SIGTERM':
      return EXIT.terminated;
    case 'SIGHUP':
      return HUNG_UP;
    default:
      return EXIT.interrupted;
  }
}

/**
 * The command that resumes this interview.
 * @param lang the language option, if needed.
 */
const resumeCommand = (
  named: string | undefined,
  { respondent, review, plain }: Options,
  shell: Shell,
  lang: readonly string[],
): string =>
  interviewCommand(named, shell, [
    ...(respondent ? ['--respondent'] : []),
    ...(review === undefined ? [] : ['--review', fileWord(review)]),
    ...(plain ? ['--plain'] : []),
    ...lang,
  ]);

/** The command that makes a page of the same plan. */
function printCommand(files: readonly string[], rest: readonly string[], shell: Shell): string {
  const [first = ''] = files;
  const page = fileWord(`${stemOf(first)}.html`);
  return [programName(shell), 'plan', ...files.map(fileWord), ...rest, '--format html -o', page].join(' ');
}
