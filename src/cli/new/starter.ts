import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { packageFile } from '../../load/packaged.ts';
import { SCHEMA_FILE, starter } from '../../starter/starter.ts';
import { fileWord } from '../../text/shell-word.ts';
import { newQuestionnaireWords } from '../../words/cli/new-questionnaire.ts';
import { speak } from '../../words/speak.ts';
import { asTypedHere, langWords, programName } from '../command-line.ts';
import { type Context, deliver, EXIT, notify } from '../shell.ts';
import { tell } from '../tell.ts';
import type { NewQuestionnaireOptions } from './options.ts';
import { ownId } from './own-id.ts';

const TEMPLATE = 'templates/starter.yaml';

/** Writes a questionnaire to begin from, and says what to do next. */
export async function newStarter(
  named: string | undefined,
  { full = false, output, force = false }: NewQuestionnaireOptions,
  context: Context,
): Promise<number> {
  const { shell, globals } = context;
  const words = speak(newQuestionnaireWords, globals.lang);
  const languages: readonly string[] = globals.langs?.length ? globals.langs : [globals.lang];
  const schemaTo = (file: string) => asTypedHere(`cap-numerique schema questionnaire > ${file}`, context);
  const stem = output === undefined ? '' : withoutExtension(output);
  const text = starter(readFileSync(packageFile(TEMPLATE), 'utf8'), {
    ...{
      id: await ownId(named, basename(stem), words, context),
      languages,
      language: globals.lang,
      isFull: full,
      schema: schemaTo(SCHEMA_FILE),
    },
  });
  if (output === undefined) {
    await deliver(shell, text);
    return EXIT.ok;
  }
  const { writeWhole } = await import('../../files/write.ts');
  const fault = writeWhole(output, text, { cwd: shell.cwd, force });
  if (fault) {
    await tell([fault], [], context);
    return EXIT.fault;
  }
  if (globals.quiet) return EXIT.ok;
  const flags = langWords(globals, { languages: [...languages] });
  const typed = (...args: string[]) => [programName(shell), ...args, ...flags].join(' ');
  const { next } = words;
  const commands = [
    [schemaTo(fileWord(join(dirname(output), SCHEMA_FILE))), next.schema],
    [typed('check', fileWord(output)), next.check],
    [typed('form', fileWord(output), '--watch', '-o', fileWord(`${stem}.html`)), next.form],
    [typed('diagnose', fileWord(output)), next.answers],
    [typed('plan', '*.answers.yaml', '--explain'), next.plan],
  ];
  const lines = commands.map(([command, why]) => `  # ${why}\n  ${command}\n`);
  await notify(shell, `${words.written(output)}\n${lines.join('')}`);
  return EXIT.ok;
}

const withoutExtension = (file: string): string => file.replace(/(?:\.questionnaire)?\.[^./\\]+$/, '');
