import { grammar } from '../grammar.ts';

/** What `check --answers` says around its report. */
export const itemsWords = {
  option: {
    fr: 'ce que des réponses apprennent du questionnaire : fichiers, dossiers ou motifs ; personne n’y est nommé',
    en: 'what answers tell of the questionnaire: files, folders or patterns; nobody is named',
  },
  together: {
    fr: '--answers ne va pas avec --watch, --coverage, --fix ou --dry-run.',
    en: '--answers does not go with --watch, --coverage, --fix or --dry-run.',
  },
  oneQuestionnaire: {
    fr: '--answers demande un seul questionnaire, dans un fichier : cap-numerique check questionnaire.yaml --answers reponses/',
    en: '--answers takes one questionnaire, in a file: cap-numerique check questionnaire.yaml --answers answers/',
  },
  format: {
    fr: 'Avec --answers, --format est pretty, json ou csv ; csv ne va qu’avec --answers.',
    en: 'With --answers, --format is pretty, json or csv; csv only goes with --answers.',
  },
  more: {
    fr: (n: number) => `${grammar.fr.count(n, 'autre remarque', 'autres remarques')} sur les réponses.`,
    en: (n: number) => `${grammar.en.count(n, 'more remark', 'more remarks')} on the answers.`,
  },
};
