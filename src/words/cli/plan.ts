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
  format: { fr: 'format du plan', en: 'format of the plan' },
  template: {
    fr: 'votre propre modèle Liquid, au lieu de celui du programme (md et html)',
    en: 'your own Liquid template, instead of the program’s (md and html)',
  },
  maxActions: { fr: 'nombre d’actions, au plus', en: 'number of actions at most' },
  kind: { fr: '<qui>', en: '<kind>' },
  accompaniment: {
    fr: 'qui accompagne la structure : personne, une personne pour elle seule, ou une personne avec d’autres structures ; par défaut, ce que disent les réponses, et sinon personne',
    en: 'who accompanies the organisation: nobody, someone for it alone, or someone with other organisations; by default, what its answers say, and otherwise nobody',
  },
  force: {
    fr: 'remplace le fichier, même s’il n’a pas été écrit par le programme',
    en: 'replace the file even if the program did not write it',
  },
  ownAnswers: {
    fr: (file: string) => `Le plan prendrait la place des réponses de ${file}.`,
    en: (file: string) => `The plan would take the place of the answers of ${file}.`,
  },
  ownSource: {
    fr: (file: string) => `Le plan prendrait la place de ${file}, d’après quoi il est fait.`,
    en: (file: string) => `The plan would take the place of ${file}, which it is made from.`,
  },
  written: {
    fr: (file: string) => `Le plan est dans ${file}.`,
    en: (file: string) => `The plan is in ${file}.`,
  },
  over: {
    fr: (file: string) =>
      `Le plan est dans ${file}. Ce qui s’y trouvait, et que le programme n’avait pas écrit ainsi, est remplacé.`,
    en: (file: string) =>
      `The plan is in ${file}. What was there, and was not as the program had written it, is replaced.`,
  },
  kept: {
    fr: (file: string) => `${file} a été modifié depuis, et il est à jour : le fichier est laissé intact.`,
    en: (file: string) => `${file} was edited since, and is up to date: the file is left untouched.`,
  },
  others: {
    fr: (file: string, own: string) =>
      `${file} est le plan d’une autre structure : il est laissé intact, et celui-ci s’appelle ${own}.`,
    en: (file: string, own: string) =>
      `${file} is another organisation’s plan: it is left untouched, and this one is called ${own}.`,
  },
  beside: {
    fr: (file: string, beside: string) =>
      `${file} n’est pas, ou n’est plus, tel que le programme l’écrit : il est laissé intact, et le nouveau plan est dans ${beside}.`,
    en: (file: string, beside: string) =>
      `${file} is not, or no longer, as the program writes it: it is left untouched, and the new plan is in ${beside}.`,
  },
};
