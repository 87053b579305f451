import path from 'node:path';
import { type Command, Option } from 'commander';
import { fileName } from '../files/names.ts';
import { OwnNames } from '../files/own-name.ts';
import { whatIsAt } from '../files/what-is-at.ts';
import type { Language } from '../language.ts';
import { ACCOMPANIMENTS, type Accompaniment } from '../model/answer-sheet.ts';
import { isId } from '../model/malformed.ts';
import { type Identity, structureKey } from '../model/structure.ts';
import { carried } from '../pipeline/carried.ts';
import { MAX_ACTIONS } from '../plan/choose.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { claimOn, ownerOf, sealedJson } from '../report/marks.ts';
import type { FilledIn } from '../report/plan/filled-in.ts';
import { planJson } from '../report/plan/json.ts';
import { planHtml, planMarkdown } from '../report/plan/markdown.ts';
import { NO_PLAN_DATES } from '../report/plan/reading.ts';
import { planWords } from '../words/cli/plan.ts';
import { programWords } from '../words/cli/program.ts';
import { reportFileWords } from '../words/cli/report-file.ts';
import { speak } from '../words/speak.ts';
import { givenFiles, readStructureFiles } from './answers.ts';
import { aDay, command, type Run, wholeFrom } from './program.ts';
import { filledReport, formatFor, refuseSources, saveReport } from './report-file.ts';
import { type Context, deliver, EXIT, type Shell } from './shell.ts';
import { inLanguageOf } from './spoken.ts';
import { UsageError } from './usage-error.ts';

const FORMATS = ['md', 'html', 'json'] as const;

interface Options {
  output?: string;
  format: (typeof FORMATS)[number];
  template?: string;
  maxActions?: number;
  accompaniment?: Accompaniment;
  radar?: boolean;
  force?: boolean;
  halfDay?: string;
  review?: string;
  explain?: string | true;
}

export function definePlan(language: Language, run: Run): Command {
  const words = speak(planWords, language);
  const common = speak(programWords, language);
  return command('plan', language, [
    'cap-numerique plan compagnie.answers.yaml',
    'cap-numerique plan radio.answers.yaml radio--2.answers.yaml -o radio.plan.md',
    'cap-numerique plan compagnie.answers.yaml --format html -o compagnie.html',
  ])
    .description(words.description)
    .addHelpText('after', `\n${common.lookup}`)
    .argument(`[${common.files.slice(1, -1)}]`, words.answers)
    .option(`-o, --output ${common.file}`, words.output)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('md'))
    .option(`--template ${common.file}`, words.template)
    .addOption(
      new Option('--max-actions <n>', words.maxActions)
        .argParser(wholeFrom(1, language))
        .default(MAX_ACTIONS),
    )
    .addOption(new Option(`--accompaniment ${words.kind}`, words.accompaniment).choices(ACCOMPANIMENTS))
    .option('--radar', words.radar)
    .addOption(new Option(`--half-day ${words.day}`, words.halfDay).argParser(aDay(language)))
    .addOption(new Option(`--review ${words.day}`, words.review).argParser(aDay(language)))
    .option('--explain [action]', words.explain)
    .option('--force', speak(reportFileWords, language).force)
    .action((files: string[], asked: Options, itself: Command) =>
      run((context) => {
        const isFormatAsked = itself.getOptionValueSource('format') === 'cli';
        const options = { ...asked, format: formatFor(asked, FORMATS, isFormatAsked, context) };
        // An option takes the word after it: a file has no action's name.
        const { explain } = options;
        const isFile = typeof explain === 'string' && (files.length === 0 || !isId(explain));
        const given = isFile ? [explain, ...files] : files;
        if (given.length === 0)
          throw new UsageError(common.errors.missingArgument(common.files.replace('...', '')));
        return plan(given, { ...options, ...(isFile && { explain: true }) }, context);
      }),
    );
}

async function plan(given: string[], options: Options, asked: Context): Promise<number> {
  const found = await givenFiles(given, asked);
  if (!found?.isWhole) return EXIT.fault;
  const { files } = found;
  const structure = await readStructureFiles(found, asked);
  if (!structure) return EXIT.fault;
  const context = await inLanguageOf(structure.questionnaire, asked);
  const { shell, globals } = context;
  const chosen = makePlan(structure.questionnaire, structure.respondents, {
    isWhole: structure.isWhole,
    accompaniment: options.accompaniment,
    usualAccompaniment: 'none',
    maxActions: options.maxActions,
  });
  const code = structure.passedOver > 0 ? EXIT.fault : EXIT.ok;
  const { explain } = options;
  if (explain !== undefined) {
    const { explainPlan } = await import('./plan/explain.ts');
    return (await explainPlan(chosen, explain, options, context)) ? code : EXIT.usage;
  }
  const writtenBeside = async (own: readonly string[]): Promise<FilledIn> => {
    // Data are the answers' alone.
    if (options.format === 'json') return new Map();
    const { structure, date } = chosen.resolved;
    return carried({ own, answers: files, date }, shell.cwd, structure);
  };
  if (!isFile(options.output)) {
    const text = await textOf(chosen, options, await writtenBeside([]), context);
    if (text === undefined) return EXIT.fault;
    await deliver(shell, text, options.format === 'json' ? 'json' : 'text');
    return code;
  }
  const file = target(options, chosen.resolved.structure, shell);
  refuseSources(file, 'plan', files, [options.template, globals.questionnaire], context);
  const written = await writtenBeside(filledIn(file, options.format));
  const text = await textOf(chosen, options, written, context);
  if (text === undefined) return EXIT.fault;
  return (await saveReport(file, text, 'plan', options.force ?? false, context)) ? code : EXIT.fault;
}

const isFile = (output: string | undefined): output is string => output !== undefined && output !== '-';

/** The plans that people may have filled in where this one goes: for a page, those of its name. */
function filledIn(file: string, format: Options['format']): string[] {
  if (format === 'md') return [file];
  const stem = file.replace(/(?:\.plan)?\.\w+$/, '');
  return [`${stem}.plan.md`, `${stem}.md`];
}

/** The plan in the format asked for; undefined where the user's template cannot be used, which is said. */
async function textOf(
  chosen: Plan,
  { format, template: file, output, halfDay, review, radar = false }: Options,
  written: FilledIn,
  context: Context,
): Promise<string | undefined> {
  const language = context.globals.lang;
  if (format === 'json') {
    const text = `${JSON.stringify(planJson(chosen, language), null, 1)}\n`;
    // In a file, it is told from what somebody made of it.
    return isFile(output) ? sealedJson(text) : text;
  }
  const report = format === 'html' ? planHtml : planMarkdown;
  return filledReport(
    file,
    (template) =>
      report(chosen, {
        language,
        written,
        hasRadar: radar,
        dates: { ...NO_PLAN_DATES, halfDay: halfDay ?? null, review: review ?? null },
        ...(template && { template }),
      }),
    context,
  );
}

/** The file to write: into a folder, a plan is named after its structure, under a name that is no other's. */
function target({ output = '', format }: Options, structure: Identity, { cwd }: Shell): string {
  if (whatIsAt(path.resolve(cwd, output)).kind !== 'folder') return output;
  const ending = `.plan.${format}`;
  const names = new OwnNames([{ folder: path.resolve(cwd, output), ending }]);
  const owner = ownerOf(structure);
  const base = names.of(fileName(structureKey(structure)), (text) => claimOn(text, owner));
  return path.join(output, `${base}${ending}`);
}
