/** What `plan` says about itself in the help, and about the file that it writes. */
export const planWords = {
  description: {
    fr: 'écrit le plan d’action d’une structure, à partir de ses réponses',
    en: 'write a structure’s action plan from its answers',
  },
  answers: {
    fr: 'les fichiers de réponses de la structure, un par personne qui a répondu ; « - » lit l’entrée standard',
    en: 'the structure’s answer files, one for each respondent; “-” reads standard input',
  },
  output: {
    fr: 'fichier ou dossier où écrire le plan, au lieu de l’afficher',
    en: 'file or folder to write the plan in, instead of showing it',
  },
  format: {
    fr: 'format du plan ; avec -o, celui que dit le nom du fichier',
    en: 'format of the plan; with -o, the one that the file’s name tells',
  },
  template: {
    fr: 'votre propre modèle Liquid, au lieu de celui du programme (md et html)',
    en: 'your own Liquid template, instead of the program’s (md and html)',
  },
  radar: {
    fr: 'dessine aussi les quatre axes en radar, dans la page (html)',
    en: 'draw the four axes as a radar too, in the page (html)',
  },
  day: { fr: '<date>', en: '<date>' },
  halfDay: {
    fr: 'le jour de la demi-journée individuelle (2027-02-03)',
    en: 'the day of the individual half-day (2027-02-03)',
  },
  review: { fr: 'le jour du bilan à un an (2027-12-03)', en: 'the day of the one-year review (2027-12-03)' },
  maxActions: { fr: 'nombre d’actions, au plus', en: 'number of actions at most' },
  kind: { fr: '<qui>', en: '<kind>' },
  accompaniment: {
    fr: 'qui accompagne la structure : personne, une personne pour elle seule, ou une personne avec d’autres structures ; par défaut, ce que disent les réponses, et sinon personne',
    en: 'who accompanies the organisation: nobody, someone for it alone, or someone with other organisations; by default, what its answers say, and otherwise nobody',
  },
  explain: {
    fr: 'dit, au lieu du plan, pourquoi chaque action y est ou n’y est pas ; une seule, par son identifiant',
    en: 'tell, instead of the plan, why each action is in it or is not; a single one, by its id',
  },
  unknownAction: {
    fr: (id: string, near: string | undefined) =>
      `« ${id} » n’est pas une action de ce questionnaire.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    en: (id: string, near: string | undefined) =>
      `“${id}” is no action of this questionnaire.${near ? ` Did you mean “${near}”?` : ''}`,
  },
  explainTo: {
    fr: '--explain s’affiche, en texte ou avec --format json : sans -o, --template ni --format html.',
    en: '--explain is shown, as text or with --format json: without -o, --template or --format html.',
  },
};
