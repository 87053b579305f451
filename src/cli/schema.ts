import { readFileSync } from 'node:fs';
import { Argument, type Command } from 'commander';
import type { Language } from '../language.ts';
import { packageFile } from '../load/packaged.ts';
import { schemaWords } from '../words/cli/schema.ts';
import { speak } from '../words/speak.ts';
import { command, type Run } from './program.ts';
import { deliver, EXIT } from './shell.ts';

const FOLDER = 'questionnaires/schema';

export function defineSchema(language: Language, run: Run): Command {
  const words = speak(schemaWords, language);
  return command('schema', language, [
    'cap-numerique schema questionnaire > questionnaire.schema.json',
    'cap-numerique schema answers --lang en',
  ])
    .description(words.description)
    .addArgument(
      new Argument('[format]', words.format)
        .choices(['questionnaire', 'actions', 'answers', 'config', 'programme'])
        .default('questionnaire'),
    )
    .action((format: string) =>
      run(async ({ shell, globals: { lang } }) => {
        const read = (file: string) => readFileSync(packageFile(`${FOLDER}/${file}`), 'utf8');
        const schema = read(`${format}.schema.json`);
        await deliver(shell, lang === 'fr' ? schema : inEnglish(schema, JSON.parse(read('english.json'))));
        return EXIT.ok;
      }),
    );
}

/**
 * A schema with its titles, descriptions and examples in English: the schemas themselves are French, like what they
 * describe. Only the French half of a bilingual example stays as it is.
 */
export function inEnglish(schema: string, english: Record<string, string>): string {
  const translated = JSON.parse(schema, (key, value) =>
    typeof value === 'string' && key !== 'fr' ? (english[value] ?? value) : value,
  );
  return `${JSON.stringify(translated, null, 2)}\n`;
}
