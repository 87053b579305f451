/** What a form to fill in says around the questionnaire's own texts. */
export const blank = {
  fill: {
    fr: ({ id, option }: { id: string; option: string }) => [
      'Pour répondre, écrivez après chaque question le mot qui précède votre phrase, par exemple :',
      `  ${id}: ${option}`,
      'Laissez vide ce que vous voulez voir plus tard. Deux mots valent pour toutes les questions, sauf celles où vous écrivez un texte :',
      '  unknown   nous ne savons pas',
      '  na        cela ne nous concerne pas',
      'Pour ajouter une note, ou dire où vous aimeriez en être dans un an, répondez sur plusieurs lignes :',
      `  ${id}:`,
      `    value: ${option}`,
      '    target: le mot de la phrase que vous visez',
      '    note: Ce que vous voulez garder en mémoire.',
    ],
    en: ({ id, option }: { id: string; option: string }) => [
      'To answer, write after each question the word that stands before your sentence, for instance:',
      `  ${id}: ${option}`,
      'Leave empty what you want to come back to. Two words do for every question, except those where you write a text:',
      '  unknown   we don’t know',
      '  na        it doesn’t apply to us',
      'To add a note, or to say where you would like to be in a year, answer on several lines:',
      `  ${id}:`,
      `    value: ${option}`,
      '    target: the word of the sentence that you aim for',
      '    note: Something to remember.',
    ],
  },
  /** Before the commands that check the file, and make its plan. */
  toCheck: { fr: 'Pour vérifier ce fichier :', en: 'To check this file:' },
  toPlan: { fr: 'Pour le plan d’action :', en: 'For the action plan:' },
  tracks: {
    fr: (others: string) =>
      `${others === '' ? '' : `ou : ${others} ; `}sans cette ligne, toutes les questions`,
    en: (others: string) => `${others === '' ? '' : `or: ${others}; `}without this line, all the questions`,
  },
  allQuestions: { fr: 'Toutes les questions.', en: 'All the questions.' },
  name: { fr: 'Le nom de votre structure.', en: 'Your organisation’s name.' },
  unnamed: { fr: 'Notre structure', en: 'Our organisation' },
  profile: {
    fr: 'Votre profil : écrivez après « profile: » un de ces mots, sans quoi le plan ne peut pas être fait.',
    en: 'Your profile: write one of these words after “profile:”, without which no plan can be made.',
  },
  facts: {
    fr: 'Ce que votre structure est ; laissez vide ce que vous ne savez pas.',
    en: 'What your organisation is; leave empty what you don’t know.',
  },
  accompaniment: {
    fr: 'Pour le dire, ôtez le # devant la ligne qui convient ; sinon, laissez tel quel.',
    en: 'To say so, take away the # before the line that fits; otherwise leave it as it is.',
  },
  objectives: {
    fr: 'Vos objectifs, trois au plus, le plus important d’abord, par exemple',
    en: 'Your objectives, three at most, the most important first, for instance',
  },
  depends: {
    fr: 'Selon vos réponses précédentes, cette question peut ne pas se poser : laissez-la vide.',
    en: 'Depending on your earlier answers, this question may not arise: leave it empty.',
  },
  several: { fr: 'Plusieurs réponses possibles :', en: 'More than one answer is possible:' },
  point: {
    fr: (from: number, to: number) => `Un chiffre de ${from} à ${to} :`,
    en: (from: number, to: number) => `A digit from ${from} to ${to}:`,
  },
  number: {
    fr: (unit: string | null) => `Un nombre${unit === null ? '' : ` (${unit})`}.`,
    en: (unit: string | null) => `A number${unit === null ? '' : ` (${unit})`}.`,
  },
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
  text: { fr: 'Quelques mots, avec les vôtres.', en: 'A few words of your own.' },
  noNa: {
    fr: 'na n’est pas accepté ici : la question concerne toutes les structures.',
    en: 'na is not accepted here: the question concerns every organisation.',
  },
  assignments: {
    fr: (action: string) =>
      `Une fois le plan fait, qui s’occupe d’une action et pour quand : ôtez le # des deux lignes, et mettez à la place de ${action} ce que le plan en .md écrit après « action: ».`,
    en: (action: string) =>
      `Once the plan is made, who takes care of an action and by when: take away the # of both lines, and put in place of ${action} what the plan in .md writes after “action:”.`,
  },
  /** An example of who does something. */
  somebody: { fr: 'Karim', en: 'Kim' },
  /** On the page to print. */
  paper: {
    together: {
      fr: 'À remplir ensemble, stylo en main.',
      en: 'To be filled in together, pen in hand.',
    },
    /** If the sentences of a question run from the least to the most advanced. */
    ladder: {
      fr: 'Cochez la phrase la plus avancée qui soit entièrement vraie aujourd’hui ; pour trois à cinq questions, entourez celle où vous aimeriez en être dans un an.',
      en: 'Tick the most advanced sentence that is entirely true today; for three to five questions, circle the one where you would like to be in a year.',
    },
    unsure: {
      fr: 'Ne pas savoir est une bonne réponse : cela montre un point à éclaircir.',
      en: 'Not knowing is a good answer: it shows what is to be found out.',
    },
    structure: { fr: 'Notre structure', en: 'Our organisation' },
    people: { fr: 'Autour de la table', en: 'Around the table' },
    date: { fr: 'Date', en: 'Date' },
    track: { fr: 'Parcours', en: 'Track' },
    profile: { fr: 'Nous sommes', en: 'We are' },
    facts: { fr: 'Nos repères', en: 'A few facts' },
    objectives: {
      fr: 'Nos objectifs : trois au plus, 1 pour le plus important',
      en: 'Our objectives: three at most, 1 for the most important',
    },
    several: { fr: 'Plusieurs réponses possibles', en: 'More than one answer is possible' },
    unknown: { fr: 'Nous ne savons pas', en: 'We don’t know' },
    na: { fr: 'Ne nous concerne pas', en: 'Doesn’t apply to us' },
    note: { fr: 'Note', en: 'Note' },
    /** After a question to which one writes. */
    optional: { fr: '(facultatif)', en: '(optional)' },
    /** Before the command that asks the questions, and after it. */
    before: { fr: 'Pour avoir votre plan d’action, tapez', en: 'To get your action plan, type' },
    after: {
      fr: (track: string | null) =>
        `${track === null ? '' : `, choisissez « ${track} »`} et recopiez vos réponses.`,
      en: (track: string | null) => `${track === null ? '' : `, choose “${track}”`} and copy your answers.`,
    },
  },
  /** When a question is to be answered; its parts are made first, each true or not. */
  condition: {
    onlyIf: { fr: (what: string) => `Seulement si ${what}.`, en: (what: string) => `Only if ${what}.` },
    profile: {
      fr: (titles: string, holds: boolean) => `vous ${holds ? 'êtes' : 'n’êtes pas'} ${titles}`,
      en: (titles: string, holds: boolean) => `you ${holds ? 'are' : 'are not'} ${titles}`,
    },
    ticked: {
      fr: (texts: string, question: string, holds: boolean) =>
        `vous ${holds ? 'avez coché' : 'n’avez pas coché'} ${texts} à la question ${question}`,
      en: (texts: string, question: string, holds: boolean) =>
        `you ${holds ? 'ticked' : 'did not tick'} ${texts} at question ${question}`,
    },
    wrote: {
      fr: (numbers: string, question: string, holds: boolean) =>
        `vous ${holds ? 'avez écrit' : 'n’avez pas écrit'} ${numbers} à la question ${question}`,
      en: (numbers: string, question: string, holds: boolean) =>
        `you ${holds ? 'wrote' : 'did not write'} ${numbers} at question ${question}`,
    },
    atLeast: { fr: (from: string) => `${from} ou plus`, en: (from: string) => `${from} or more` },
    atMost: { fr: (to: string) => `${to} ou moins`, en: (to: string) => `${to} or less` },
    between: {
      fr: (from: string, to: string) => `de ${from} à ${to}`,
      en: (from: string, to: string) => `from ${from} to ${to}`,
    },
    and: { fr: 'et', en: 'and' },
    or: { fr: 'ou', en: 'or' },
  },
};
