import { Argument, type Command } from 'commander';
import { packageFile } from '../io/packaged.js';
import type { Language } from '../language.js';
import { command, type Run } from './program.js';
import { EXIT, write } from './shell.js';

const WORDS = {
  fr: {
    description: 'écrit le schéma JSON d’un format, pour un éditeur ou un autre programme',
    format: 'le format',
  },
  en: {
    description: 'print the JSON Schema of a format, for an editor or another program',
    format: 'the format',
  },
};

export function defineSchema(language: Language, run: Run): Command {
  const words = WORDS[language];
  return command('schema', language, [
    'cap-numerique schema questionnaire > questionnaire.schema.json',
    'cap-numerique schema answers',
  ])
    .description(words.description)
    .addArgument(
      new Argument('[format]', words.format)
        .choices(['questionnaire', 'actions', 'answers'])
        .default('questionnaire'),
    )
    .action((format: string) =>
      run(async ({ stdout }) => {
        const { readFileSync } = await import('node:fs');
        await write(stdout, readFileSync(packageFile(`questionnaires/schema/${format}.schema.json`), 'utf8'));
        return EXIT.ok;
      }),
    );
}
