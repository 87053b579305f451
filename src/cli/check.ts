import { type Command, Option } from 'commander';
import type { Language } from '../language.ts';
import { type CheckOptions, FORMATS } from './check/options.ts';
import { command, type Run } from './program.ts';
import { WORDS as WORDS_OF_ALL } from './words.ts';

const WORDS = {
  fr: {
    filesName: '<fichiers...>',
    fileName: '<fichier>',
    description: 'vérifie des questionnaires et des fichiers de réponses : leur forme et leur sens',
    files: 'fichiers, dossiers ou motifs (« reponses/*.yaml ») ; « - » lit l’entrée standard',
    format: 'format du compte rendu',
    strict: 'échoue aussi pour un avertissement',
    ignore: 'codes à taire, séparés par des virgules (CN502,CN704)',
    against:
      'ancienne version du questionnaire, « - » pour l’entrée standard : dit ce que deviennent les réponses déjà données',
    revisionName: '<révision>',
    againstGit: 'la même chose avec la version que git garde à une révision (main, v1.2.0)',
    coverage: 'montre, par profil et par parcours, les questions, les poids et les actions possibles',
    watch: 'recommence à chaque changement, jusqu’à Ctrl-C',
    allowEmpty: 'accepte qu’aucun fichier ne corresponde',
    skipOthers: 'passe les fichiers d’un autre genre, même nommés : pour qui donne tous ceux d’un dépôt',
  },
  en: {
    filesName: '<files...>',
    fileName: '<file>',
    description: 'check questionnaires and answer files: their form and their meaning',
    files: 'files, folders or patterns (“answers/*.yaml”); “-” reads standard input',
    format: 'format of the report',
    strict: 'fail for a warning too',
    ignore: 'codes to keep quiet about, separated by commas (CN502,CN704)',
    against:
      'an older version of the questionnaire, “-” for standard input: tells what becomes of answers already given',
    revisionName: '<revision>',
    againstGit: 'the same with the version that git keeps at a revision (main, v1.2.0)',
    coverage: 'show, by profile and track, the questions, the weights and the actions within reach',
    watch: 'start again at each change, until Ctrl-C',
    allowEmpty: 'accept that no file matches',
    skipOthers: 'pass over files of another kind, named or not: for whoever gives all those of a repository',
  },
};

export function defineCheck(language: Language, run: Run): Command {
  const words = WORDS[language];
  const codes = (text: string, before: string[] = []) => [
    ...before,
    ...text
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  ];
  return command('check', language, [
    'cap-numerique check questionnaire.yaml reponses/',
    'cap-numerique check questionnaire.yaml --strict --format github',
    'cap-numerique check questionnaire.yaml --against questionnaire-1.2.yaml',
    'cap-numerique check questionnaires/ --against-git origin/main',
    'cap-numerique check questionnaire.yaml --coverage',
  ])
    .description(words.description)
    .addHelpText('after', `\n${WORDS_OF_ALL[language].lookup}`)
    .argument(words.filesName, words.files)
    .addOption(new Option('--format <format>', words.format).choices(FORMATS).default('pretty'))
    .option('--strict', words.strict)
    .option('--ignore <codes>', words.ignore, codes)
    .option(`--against ${words.fileName}`, words.against)
    .option(`--against-git ${words.revisionName}`, words.againstGit)
    .option('--coverage', words.coverage)
    .option('--watch', words.watch)
    .option('--allow-empty', words.allowEmpty)
    .option('--skip-others', words.skipOthers)
    .action((files: string[], options: CheckOptions) =>
      run(async (shell, globals) => {
        const { check } = await import('./check/run.ts');
        return check(files, options, shell, globals);
      }),
    );
}
