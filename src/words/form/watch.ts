import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What a page made again at each save says to whoever writes the questionnaire. */
export const watchWords = {
  label: { fr: 'Page d’essai', en: 'Trial page' },
  trial: {
    fr: (file: string) =>
      `Page d’essai : tant que form --watch tourne, elle se refait chaque fois que vous enregistrez ${file}. Pour l’envoyer, faites-la sans --watch.`,
    en: (file: string) =>
      `Trial page: as long as form --watch runs, it is made anew each time you save ${file}. To send it, make it without --watch.`,
  },
  broken: {
    fr: (errors: number) => `${fr.count(errors, 'erreur', 'erreurs')} à réparer`,
    en: (errors: number) => `${en.count(errors, 'error', 'errors')} to fix`,
  },
  mend: {
    fr: (file: string) =>
      `Le questionnaire ne peut pas être posé dans cet état. Réparez ${file} et enregistrez : tant que form --watch tourne, le formulaire revient ici de lui-même ; sinon, rechargez la page.`,
    en: (file: string) =>
      `The questionnaire cannot be asked as it is. Fix ${file} and save: as long as form --watch runs, the form comes back here by itself; if not, reload the page.`,
  },
  /** What could be better, and keeps nothing from working. */
  remarks: {
    fr: (remarks: number) => fr.count(remarks, 'remarque', 'remarques'),
    en: (remarks: number) => en.count(remarks, 'remark', 'remarks'),
  },
};
