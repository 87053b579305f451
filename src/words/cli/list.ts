import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What `list` says about itself in the help, and about each questionnaire. */
export const listWords = {
  description: {
    fr: 'liste les questionnaires, avec leur version et leurs parcours',
    en: 'list questionnaires, with their versions and tracks',
  },
  filesName: { fr: '[fichiers...]', en: '[files...]' },
  files: {
    fr: 'fichiers, dossiers ou motifs ; sans eux, les questionnaires fournis',
    en: 'files, folders or patterns; without them, the questionnaires that come with the program',
  },
  none: {
    fr: 'Aucun questionnaire ici. Pour ceux qui sont fournis : cap-numerique list',
    en: 'There is no questionnaire here. For those that come with the program: cap-numerique list',
  },
  whole: { fr: 'en entier', en: 'whole' },
  questions: {
    fr: (least: number, most: number) =>
      least === most ? `${most} questions` : `${least} à ${most} questions`,
    en: (least: number, most: number) =>
      least === most ? `${most} questions` : `${least} to ${most} questions`,
  },
  minutes: {
    fr: (least: number, most: number) => `${fr.between(least, most)} minute${fr.s(most)}`,
    en: (least: number, most: number) => `${en.between(least, most)} minute${en.s(most)}`,
  },
  actions: { fr: (n: number) => `${n} actions`, en: (n: number) => `${n} actions` },
};
