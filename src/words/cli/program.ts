/** What the command line says, except what belongs to one command. */
export const programWords = {
  description: {
    fr: 'Autodiagnostic numérique des structures culturelles : un questionnaire, un plan d’action.',
    en: 'Digital self-assessment for cultural organisations: a questionnaire, an action plan.',
  },
  usage: { fr: 'Usage :', en: 'Usage:' },
  usageLine: { fr: '[options] [commande]', en: '[options] [command]' },
  arguments: { fr: 'Arguments :', en: 'Arguments:' },
  options: { fr: 'Options :', en: 'Options:' },
  globalOptions: { fr: 'Options communes :', en: 'Common options:' },
  commands: { fr: 'Commandes :', en: 'Commands:' },
  help: { fr: 'affiche cette aide', en: 'show this help' },
  version: { fr: 'affiche la version', en: 'show the version' },
  lang: {
    fr: 'langues, la préférée d’abord (es,fr) : les textes sont dans la première que le questionnaire a, les phrases du programme en français ou en anglais ; form les a toutes',
    en: 'languages, the dearest first (es,en): texts are in the first that the questionnaire has, the program’s sentences in French or English; form has them all',
  },
  ofQuestionnaire: {
    fr: 'celle du questionnaire ; pour check, fr',
    en: 'the questionnaire’s; for check, fr',
  },
  quiet: { fr: 'n’affiche que ce qui ne va pas', en: 'show only what went wrong' },
  noColor: {
    fr: 'sans couleur (NO_COLOR et FORCE_COLOR sont aussi suivis)',
    en: 'no colour (NO_COLOR and FORCE_COLOR are followed too)',
  },
  questionnaire: {
    fr: 'questionnaire, par son nom, son fichier ou son dossier, si les réponses n’ont pas à le trouver seules',
    en: 'questionnaire, by name, file or folder, where answers are not to find it themselves',
  },
  idOrPath: { fr: '<id|chemin>', en: '<id|path>' },
  byDefault: {
    fr: (value: string) => `(par défaut : ${value})`,
    en: (value: string) => `(default: ${value})`,
  },
  choices: {
    fr: (values: string) => `(au choix : ${values})`,
    en: (values: string) => `(one of: ${values})`,
  },
  examples: { fr: 'Exemples :', en: 'Examples:' },
  readOn: {
    fr: 'L’aide d’une commande : cap-numerique <commande> --help',
    en: 'Help on a command: cap-numerique <command> --help',
  },
  // What several commands say.
  /** How answers find their questionnaire, in lines for the help. */
  lookup: {
    fr: `Le questionnaire de réponses est cherché parmi les fichiers de la commande, là
où le dit cap-numerique.yaml, à côté des réponses, dans les dossiers au-dessus
et leur dossier questionnaires/, et parmi ceux du programme.`,
    en: `The questionnaire of answers is looked for among the files of the command,
where cap-numerique.yaml says, beside the answers, in the folders above and
their questionnaires/ folder, and among those of the program.`,
  },
  files: { fr: '<fichiers...>', en: '<files...>' },
  file: { fr: '<fichier>', en: '<file>' },
  /** The argument of a command that begins answers. */
  /** After why the questionnaire of a folder's answers cannot be used. @param own the program's. */
  missing: {
    fr: (own: string) =>
      `Rien n’est commencé. Pour répondre quand même à celui du programme, ajoutez :\n  --questionnaire ${own}`,
    en: (own: string) =>
      `Nothing was begun. To answer the program’s own all the same, add:\n  --questionnaire ${own}`,
  },
  ownQuestionnaire: { fr: 'questionnaire, par son nom ou son chemin', en: 'questionnaire, by name or path' },
  /** What is wrong with a day; with the day that was probably meant. */
  aDay: {
    fr: (meant: string | undefined): string =>
      `Il faut l’année, le mois et le jour, comme ${meant ?? '2027-01-14'}.`,
    en: (meant: string | undefined): string =>
      `It should be the year, the month and the day, such as ${meant ?? '2027-01-14'}.`,
  },
  wholeFrom: {
    fr: (least: number) => `Il faut un nombre entier, à partir de ${least}.`,
    en: (least: number) => `A whole number is needed, from ${least}.`,
  },
  /** For a run over many files. */
  interrupted: {
    fr: 'Interrompu. Ce qui est écrit est entier ; relancez la même commande pour finir.',
    en: 'Interrupted. What is written is whole; run the same command again to finish.',
  },
  /** Before a questionnaire that was found without being named. */
  found: { fr: 'Questionnaire\u00a0:', en: 'Questionnaire:' },
  /** If the requested language is none of the questionnaire’s. @param languages its own, by their codes. */
  lacking: {
    fr: (name: string, languages: string) =>
      `Le questionnaire n’existe pas en ${name} (langues : ${languages}) : ses propres textes restent dans sa langue.`,
    en: (name: string, languages: string) =>
      `The questionnaire does not exist in ${name} (languages: ${languages}): its own texts stay in its language.`,
  },
  // What ends a command.
  errors: {
    unknownOption: {
      fr: (name: string) => `L’option ${name} n’existe pas.`,
      en: (name: string) => `There is no option ${name}.`,
    },
    unknownCommand: {
      fr: (name: string) => `La commande « ${name} » n’existe pas.`,
      en: (name: string) => `There is no command “${name}”.`,
    },
    missingArgument: {
      fr: (name: string) => `Il manque ${name}.`,
      en: (name: string) => `${name} is missing.`,
    },
    missingOptionValue: {
      fr: (name: string) => `L’option ${name} attend une valeur.`,
      en: (name: string) => `Option ${name} needs a value.`,
    },
    emptyValue: {
      fr: (name: string) => `La valeur de ${name} est vide.`,
      en: (name: string) => `The value of ${name} is empty.`,
    },
    invalidChoice: {
      fr: (option: string, value: string, choices: string) =>
        `${option} n’accepte pas « ${value} ». Au choix : ${choices}.`,
      en: (option: string, value: string, choices: string) =>
        `${option} does not take “${value}”. One of: ${choices}.`,
    },
    languages: {
      fr: (tag: string, meant: string | undefined) =>
        `--lang : « ${tag} » n’est pas une langue. ${meant ? `Écrivez ${meant}.` : 'Il faut un code comme fr, es, pt-BR, ou plusieurs avec des virgules.'}`,
      en: (tag: string, meant: string | undefined) =>
        `--lang: “${tag}” is no language. ${meant ? `Write ${meant}.` : 'It takes a code such as fr, es, pt-BR, or several with commas.'}`,
    },
    invalidValue: {
      fr: (option: string, value: string) => `${option} n’accepte pas « ${value} ».`,
      en: (option: string, value: string) => `${option} does not take “${value}”.`,
    },
    tooManyArguments: { fr: 'Il y a trop d’arguments.', en: 'There are too many arguments.' },
    didYouMean: {
      fr: (name: string) => `Vouliez-vous dire ${name} ?`,
      en: (name: string) => `Did you mean ${name}?`,
    },
    output: {
      fr: (reason: string) =>
        `Le résultat n’a pas pu être écrit (${reason}). Libérez de la place, ou choisissez une autre destination.`,
      en: (reason: string) =>
        `The result could not be written (${reason}). Free some space, or choose another destination.`,
    },
    noFolder: {
      fr: 'Le dossier dans lequel vous travaillez n’existe plus. Allez dans un autre (cd), puis relancez la commande.',
      en: 'The folder that you work in no longer exists. Go to another (cd), then run the command again.',
    },
    oneQuestionnaire: {
      fr: '--questionnaire est donné deux fois. Pour plusieurs questionnaires, donnez le dossier qui les contient.',
      en: '--questionnaire is given twice. For several questionnaires, give the folder that holds them.',
    },
    seeHelp: {
      fr: 'Pour voir ce qui est possible : cap-numerique --help',
      en: 'To see what is possible: cap-numerique --help',
    },
    internal: {
      fr: (detail: string) =>
        `Une erreur interne est survenue ; vos fichiers sont intacts. Merci de signaler ce texte aux auteurs du programme, avec la commande tapée :\n${detail}`,
      en: (detail: string) =>
        `An internal error occurred; your files are untouched. Please report this text to the program’s authors, with the command you typed:\n${detail}`,
    },
  },
};
