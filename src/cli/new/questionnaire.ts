import type { Command } from 'commander';
import type { Language } from '../../language.ts';
import { newQuestionnaireWords } from '../../words/cli/new-questionnaire.ts';
import { programWords } from '../../words/cli/program.ts';
import { speak } from '../../words/speak.ts';
import { command, type Run } from '../program.ts';
import type { NewQuestionnaireOptions } from './options.ts';

export function defineNewQuestionnaire(language: Language, run: Run): Command {
  const words = speak(newQuestionnaireWords, language);
  const common = speak(programWords, language);
  return command('questionnaire', language, [
    'cap-numerique new questionnaire bibliotheques -o bibliotheques.yaml',
    'cap-numerique new questionnaire bibliotheques --full -o bibliotheques.yaml',
    'cap-numerique new questionnaire --grid -o grille.xlsx',
    'cap-numerique new questionnaire bibliotheques --from grille.xlsx -o bibliotheques.yaml',
    'cap-numerique new questionnaire --grid --from bibliotheques.yaml -o relecture.xlsx',
  ])
    .description(words.description)
    .argument('[id]', words.id)
    .option('--full', words.full)
    .option('--grid', words.grid)
    .option(`--from ${common.file}`, words.from)
    .option(`-o, --output ${common.file}`, words.output)
    .option('--force', words.force)
    .action((id: string | undefined, options: NewQuestionnaireOptions) =>
      run(async (context) => {
        if (options.grid || options.from !== undefined) {
          const { newFromGrid } = await import('./grid.ts');
          return newFromGrid(id, options, context);
        }
        const { newStarter } = await import('./starter.ts');
        return newStarter(id, options, context);
      }),
    );
}
