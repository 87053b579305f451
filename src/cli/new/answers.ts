import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Command, Option } from 'commander';
import type { BlankForm } from '../../blank/form.ts';
import type { Language } from '../../language.ts';
import { localDay } from '../../model/day.ts';
import type { Questionnaire } from '../../model/questionnaire.ts';
import { readIn } from '../../model/read-in.ts';
import { fileWord } from '../../text/shell-word.ts';
import { newAnswersWords } from '../../words/cli/new.ts';
import { programWords } from '../../words/cli/program.ts';
import { speak } from '../../words/speak.ts';
import { tellFound } from '../answers.ts';
import { interviewCommand, langWords, programName, questionnaireWords } from '../command-line.ts';
import { knownIn } from '../known.ts';
import type { Found } from '../own-questionnaire.ts';
import { command, type Run } from '../program.ts';
import { type Context, deliver, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import { UsageError } from '../usage-error.ts';

const FORMATS = ['yaml', 'paper'] as const;

interface Options {
  structure?: string;
  profile?: string;
  track?: string;
  format: (typeof FORMATS)[number];
  output?: string;
  force?: boolean;
}

export function defineNewAnswers(language: Language, run: Run): Command {
  const words = speak(newAnswersWords, language);
  const common = speak(programWords, language);
  return command('answers', language, [
    'cap-numerique new answers -o compagnie.answers.yaml',
    'cap-numerique new answers --structure "Radio Gave" --profile radio --track flash -o radio-gave.answers.yaml',
    'cap-numerique new answers --format paper -o questionnaire.html',
  ])
    .description(words.description)
    .argument('[questionnaire]', common.ownQuestionnaire)
    .option(`--structure ${words.name}`, words.structure)
    .option('--profile <id>', words.profile)
    .option('--track <id>', words.track)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('yaml'))
    .option(`-o, --output ${common.file}`, words.output)
    .option('--force', words.force)
    .action((named: string | undefined, options: Options) =>
      run((context) => newAnswers(named ?? context.globals.questionnaire, options, context)),
    );
}

async function newAnswers(named: string | undefined, options: Options, context: Context): Promise<number> {
  const { withQuestionnaire } = await import('../own-questionnaire.ts');
  return withQuestionnaire(named, context, (found, spoken) => writeBlank(named, options, found, spoken));
}

async function writeBlank(
  named: string | undefined,
  options: Options,
  { questionnaire, offer }: Found,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(newAnswersWords, globals.lang);
  const { profile, track, name } = knownIn(options, questionnaire, globals.lang);
  const { blankForm } = await import('../../blank/form.ts');
  const known = { structure: name, profile, track };
  if (offer) await tellFound([offer], context);
  const form = blankForm(questionnaire, known, globals.lang);
  const text = await textOf(form, named, options, context);
  if (options.output === undefined) {
    await deliver(shell, text);
    return EXIT.ok;
  }
  const { isSameFile, writeWhole } = await import('../../files/write.ts');
  const source = named ?? offer?.path;
  if (source !== undefined && isSameFile(options.output, source, shell.cwd)) {
    throw new UsageError(words.ownQuestionnaire(options.output));
  }
  const fault = writeWhole(options.output, text, { cwd: shell.cwd, force: options.force ?? false });
  if (fault) {
    await tell([fault], [], context);
    return EXIT.fault;
  }
  if (!globals.quiet) await notify(shell, `${words.written(options.output)}\n`);
  return EXIT.ok;
}

async function textOf(
  form: BlankForm,
  named: string | undefined,
  { format, output }: Options,
  { shell, globals }: Context,
): Promise<string> {
  if (format === 'paper') {
    const { paper } = await import('../../blank/paper.ts');
    return paper(form, interviewCommand(named, shell, langWords(globals, form.questionnaire)));
  }
  const [{ blankYaml }, { fileName }] = await Promise.all([
    import('../../blank/yaml.ts'),
    import('../../files/names.ts'),
  ]);
  const { structure } = form.known;
  const stem = structure === null ? speak(newAnswersWords, globals.lang).file : fileName(structure);
  const file = output ?? `${stem}.answers.yaml`;
  const isFound = await findsItself(form.questionnaire, file, shell.cwd);
  const rest = [
    fileWord(file),
    ...questionnaireWords(isFound ? undefined : named),
    ...langWords(globals, form.questionnaire),
  ];
  const command = (name: string) => [programName(shell), name, ...rest].join(' ');
  return blankYaml(form, localDay(new Date()), { check: command('check'), plan: command('plan') });
}

/** Whether an answer file will find its questionnaire from its own folder. */
async function findsItself(questionnaire: Questionnaire, file: string, cwd: string): Promise<boolean> {
  const { Lookup } = await import('../../load/lookup/lookup.ts');
  const found = await new Lookup(cwd).find(questionnaire.id, questionnaire.version, dirname(file));
  return (
    'questionnaire' in found &&
    isDeepStrictEqual(readIn(found.questionnaire, questionnaire.readIn), questionnaire)
  );
}
