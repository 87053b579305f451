import type { Why } from '../why.js';

/** What becomes of an answer file. */
export const answers: Why = {
  CN904: {
    fr: 'Une version plus récente du questionnaire peut donner un autre sens aux mêmes mots : mieux vaut la lire que la deviner. Les fichiers d’une version plus ancienne, eux, comptent toujours.',
    en: 'A newer version of the questionnaire may give the same words another meaning: better to read it than to guess. Files of an older version still count.',
  },
  CN907: {
    fr: 'Un fichier fait pour une version plus ancienne compte toujours : les questions, les options et les profils renommés suivent. Ce qui n’a plus de place, ou que le parcours ne demande plus, est dit une seule fois par fichier, y reste et ne compte pas.',
    en: 'A file made for an older version still counts: renamed questions, options and profiles follow. What has no place any more, or that the track asks no more, is said once a file, stays in it and does not count.',
  },
  CN925: {
    fr: 'Les repères d’un fichier sont libres : ceux que le questionnaire ne connaît pas sont gardés. Un nom proche de l’un des siens est sans doute une faute de frappe, et les conditions ne le liraient pas.',
    en: 'The facts of a file are free: those that the questionnaire does not know are kept. A name near one of its own is probably a slip, and conditions would not read it.',
  },
};
