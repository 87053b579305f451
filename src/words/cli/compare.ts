/** What `compare` says about itself in the help, and about the file that it writes. */
export const compareWords = {
  description: {
    fr: 'fait le bilan : compare deux dates d’une structure, ou d’une cohorte, et dit ce qui a vraiment bougé',
    en: 'make the review: compare two dates of an organisation, or of a cohort, and tell what truly moved',
  },
  usage: {
    fr: '[options] <avant> <après> | <avant…> -- <après…>',
    en: '[options] <before> <after> | <before…> -- <after…>',
  },
  dates: {
    fr: 'les réponses d’avant, puis celles d’aujourd’hui : fichiers ou dossiers ; « -- » sépare les deux dates s’il y a plusieurs fichiers',
    en: 'the earlier answers, then today’s: files or folders; “--” separates the two dates if there are several files',
  },
  plan: {
    fr: 'le plan d’alors, dont les cases cochées disent ce qui est fait ; pour une cohorte, le dossier des plans',
    en: 'the plan of then, whose ticked boxes say what is done; for a cohort, the folder of plans',
  },
  actions: {
    fr: 'le classeur de suivi (cohort.xlsx, ou sa feuille Actions en CSV), dont la colonne État dit où en est chaque action',
    en: 'the follow-up workbook (cohort.xlsx, or its Actions sheet as CSV), whose State column says how far each action is',
  },
  before: {
    fr: 'le questionnaire d’alors, s’il a été refait depuis',
    en: 'the questionnaire of then, if it was remade since',
  },
  format: {
    fr: 'format du bilan ; avec -o, celui que dit le nom du fichier',
    en: 'format of the review; with -o, the one that the file’s name tells',
  },
  output: {
    fr: 'fichier où écrire le bilan, au lieu de l’afficher',
    en: 'file to write the review in, instead of showing it',
  },
  template: {
    fr: 'votre propre modèle Liquid, au lieu de celui du programme (md et html)',
    en: 'your own Liquid template, instead of the program’s (md and html)',
  },
  share: {
    fr: 'pour un financeur : sans nom, et rien qu’une soustraction dévoile',
    en: 'for a funder: without names, and nothing that a subtraction reveals',
  },
  minGroup: {
    fr: 'avec --share, le moins de structures dont parle un chiffre',
    en: 'with --share, the fewest structures that a figure is about',
  },
  twoDates: {
    fr: 'Donnez deux dates : les réponses d’avant, puis celles d’aujourd’hui ; s’il y a plusieurs fichiers, « -- » entre les deux.',
    en: 'Give two dates: the earlier answers, then today’s; if there are several files, “--” in between.',
  },
  forCohort: {
    fr: '--share et --min-group sont pour une cohorte : donnez deux dossiers de plusieurs structures.',
    en: '--share and --min-group are for a cohort: give two folders of several organisations.',
  },
  minGroupAlone: {
    fr: '--min-group va avec --share : sans lui, rien n’est caché.',
    en: '--min-group goes with --share: without it, nothing is hidden.',
  },
};
