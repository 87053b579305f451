/** What `diagnose` says about itself in the help, and where no questions can be asked. */
export const diagnoseWords = {
  description: {
    fr: 'pose les questions dans le terminal, enregistre chaque réponse et écrit le plan',
    en: 'ask the questions on the terminal, save each answer and write the plan',
  },
  flash: {
    fr: 'seulement l’essentiel : le parcours « flash » ; la suite peut venir plus tard',
    en: 'the essentials only: the “flash” track; the rest can come later',
  },
  respondent: {
    fr: 'une personne de plus répond pour une structure, sans voir les réponses des autres',
    en: 'one more person answers for an organisation, without seeing the others’ answers',
  },
  reviewed: { fr: 'fichier', en: 'file' },
  review: {
    fr: 'le bilan, un an après : tout redemander, et comparer aux réponses de ce fichier',
    en: 'the review, a year later: ask everything again, compared with the answers of this file',
  },
  plain: {
    fr: 'des listes numérotées, sans rien redessiner : lecteurs d’écran, consoles simples',
    en: 'numbered lists, nothing redrawn: screen readers, simple consoles',
  },
  noFlash: {
    fr: (known: string) =>
      `Ce questionnaire n’a pas de parcours « flash ». Il a : ${known || 'aucun parcours'}.`,
    en: (known: string) => `This questionnaire has no “flash” track. It has: ${known || 'no track'}.`,
  },
  notWritable: {
    fr: (folder: string, reason: string) => [
      `Vos réponses ne pourraient pas être enregistrées dans ${folder} : ${reason}.`,
      'Allez d’abord dans un dossier à vous, puis recommencez. Par exemple :',
      '  cd ~/Documents',
    ],
    en: (folder: string, reason: string) => [
      `Your answers could not be saved in ${folder}: ${reason}.`,
      'Go to a folder of your own first, then start again. For instance:',
      '  cd ~/Documents',
    ],
  },
  inCi: {
    fr: (command: string) => [
      'La variable d’environnement CI est posée : personne ne peut répondre ici.',
      `Si vous êtes bien devant ce terminal, lancez : CI=false ${command}`,
    ],
    en: (command: string) => [
      'The environment variable CI is set: nobody can answer here.',
      `If you are here after all, run: CI=false ${command}`,
    ],
  },
  noTerminal: {
    fr: (command: string) => [`Il faut un terminal pour répondre. Ouvrez-en un, et tapez : ${command}`],
    en: (command: string) => [`This needs a terminal. Open one, and type: ${command}`],
  },
  inBrowser: {
    fr: (command: string) => `Dans un navigateur, ou sur papier : ${command}`,
    en: (command: string) => `In a browser, or on paper: ${command}`,
  },
  /** Whose name is short for the whole command to stay on a line of 80 columns. */
  page: { fr: 'questions.html', en: 'form.html' },
  /** The file's first lines name the commands that come next. */
  inFile: {
    fr: (command: string) => `Dans un fichier : ${command}`,
    en: (command: string) => `In a file: ${command}`,
  },
  file: { fr: 'reponses.answers.yaml', en: 'my.answers.yaml' },
};
