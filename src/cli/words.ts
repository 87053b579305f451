import type { Language } from '../language.ts';

/** What the command line says, but for its commands' results. */
export interface Words {
  description: string;
  usage: string;
  usageLine: string;
  arguments: string;
  options: string;
  globalOptions: string;
  commands: string;
  help: string;
  helpCommand: string;
  version: string;
  lang: string;
  ofQuestionnaire: string;
  quiet: string;
  noColor: string;
  questionnaire: string;
  idOrPath: string;
  byDefault: (value: string) => string;
  choices: (values: string) => string;
  examples: string;
  readOn: string;
  /** Under the help, where no command is named and no question can be asked. */
  noTerminal: string;
  /** How answers find their questionnaire, in lines for the help. */
  lookup: string;
  errors: {
    unknownOption: (name: string) => string;
    unknownCommand: (name: string) => string;
    missingArgument: (name: string) => string;
    missingOptionValue: (name: string) => string;
    emptyValue: (name: string) => string;
    invalidChoice: (option: string, value: string, choices: string) => string;
    invalidValue: (option: string, value: string) => string;
    tooManyArguments: string;
    didYouMean: (name: string) => string;
    oneQuestionnaire: string;
    seeHelp: string;
    output: (reason: string) => string;
    noFolder: string;
    internal: (detail: string) => string;
  };
}

const fr: Words = {
  description: 'Autodiagnostic numérique des structures culturelles : un questionnaire, un plan d’action.',
  usage: 'Usage :',
  usageLine: '[options] [commande]',
  arguments: 'Arguments :',
  options: 'Options :',
  globalOptions: 'Options communes :',
  commands: 'Commandes :',
  help: 'affiche cette aide',
  helpCommand: 'affiche l’aide d’une commande',
  version: 'affiche la version',
  lang: 'langue',
  ofQuestionnaire: 'celle du questionnaire',
  quiet: 'n’affiche que ce qui ne va pas',
  noColor: 'sans couleur (NO_COLOR et FORCE_COLOR sont aussi suivis)',
  questionnaire:
    'questionnaire, par son nom, son fichier ou son dossier, si les réponses n’ont pas à le trouver seules',
  idOrPath: '<id|chemin>',
  byDefault: (value) => `(par défaut : ${value})`,
  choices: (values) => `(au choix : ${values})`,
  examples: 'Exemples :',
  noTerminal:
    'Il n’y a pas de terminal ici où poser les questions. Remplissez un fichier : cap-numerique new answers > reponses.answers.yaml',
  lookup: `Le questionnaire de réponses est cherché parmi les fichiers de la commande, là
où le dit cap-numerique.yaml, à côté des réponses, dans les dossiers au-dessus
et leur dossier questionnaires/, et parmi ceux du programme.`,
  readOn: 'L’aide d’une commande : cap-numerique <commande> --help',
  errors: {
    unknownOption: (name) => `L’option ${name} n’existe pas.`,
    unknownCommand: (name) => `La commande « ${name} » n’existe pas.`,
    missingArgument: (name) => `Il manque ${name}.`,
    missingOptionValue: (name) => `L’option ${name} attend une valeur.`,
    emptyValue: (name) => `La valeur de ${name} est vide.`,
    invalidChoice: (option, value, choices) => `${option} n’accepte pas « ${value} ». Au choix : ${choices}.`,
    invalidValue: (option, value) => `${option} n’accepte pas « ${value} ».`,
    tooManyArguments: 'Il y a trop d’arguments.',
    didYouMean: (name) => `Vouliez-vous dire ${name} ?`,
    output: (reason) =>
      `Le résultat n’a pas pu être écrit (${reason}). Libérez de la place, ou choisissez une autre destination.`,
    noFolder:
      'Le dossier dans lequel vous travaillez n’existe plus. Allez dans un autre (cd), puis relancez la commande.',
    oneQuestionnaire:
      '--questionnaire est donné deux fois. Pour plusieurs questionnaires, donnez le dossier qui les contient.',
    seeHelp: 'Pour voir ce qui est possible : cap-numerique --help',
    internal: (detail) =>
      `Une erreur interne est survenue ; vos fichiers sont intacts. Merci de signaler ce texte aux auteurs du programme, avec la commande tapée :\n${detail}`,
  },
};

const en: Words = {
  description: 'Digital self-assessment for cultural organisations: a questionnaire, an action plan.',
  usage: 'Usage:',
  usageLine: '[options] [command]',
  arguments: 'Arguments:',
  options: 'Options:',
  globalOptions: 'Common options:',
  commands: 'Commands:',
  help: 'show this help',
  helpCommand: 'show a command’s help',
  version: 'show the version',
  lang: 'language',
  ofQuestionnaire: 'the questionnaire’s',
  quiet: 'show only what went wrong',
  noColor: 'no colour (NO_COLOR and FORCE_COLOR are followed too)',
  questionnaire: 'questionnaire, by name, file or folder, where answers are not to find it themselves',
  idOrPath: '<id|path>',
  byDefault: (value) => `(default: ${value})`,
  choices: (values) => `(one of: ${values})`,
  examples: 'Examples:',
  noTerminal:
    'There is no terminal here to ask the questions on. Fill in a file: cap-numerique new answers > my.answers.yaml',
  lookup: `The questionnaire of answers is looked for among the files of the command,
where cap-numerique.yaml says, beside the answers, in the folders above and
their questionnaires/ folder, and among those of the program.`,
  readOn: 'Help on a command: cap-numerique <command> --help',
  errors: {
    unknownOption: (name) => `There is no option ${name}.`,
    unknownCommand: (name) => `There is no command “${name}”.`,
    missingArgument: (name) => `${name} is missing.`,
    missingOptionValue: (name) => `Option ${name} needs a value.`,
    emptyValue: (name) => `The value of ${name} is empty.`,
    invalidChoice: (option, value, choices) => `${option} does not take “${value}”. One of: ${choices}.`,
    invalidValue: (option, value) => `${option} does not take “${value}”.`,
    tooManyArguments: 'There are too many arguments.',
    didYouMean: (name) => `Did you mean ${name}?`,
    output: (reason) =>
      `The result could not be written (${reason}). Free some space, or choose another destination.`,
    noFolder: 'The folder that you work in no longer exists. Go to another (cd), then run the command again.',
    oneQuestionnaire:
      '--questionnaire is given twice. For several questionnaires, give the folder that holds them.',
    seeHelp: 'To see what is possible: cap-numerique --help',
    internal: (detail) =>
      `An internal error occurred; your files are untouched. Please report this text to the program’s authors, with the command you typed:\n${detail}`,
  },
};

export const WORDS: Record<Language, Words> = { fr, en };
