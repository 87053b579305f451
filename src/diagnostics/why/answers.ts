import type { Why } from '../why.ts';

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
  CN951: {
    fr: 'Un plan ou un rapport dit où en est une structure à un moment : la moyenne de ses réponses de deux années ne serait vraie d’aucune. Comptent les réponses des 60 jours qui précèdent la plus récente, et les fichiers sans date.',
    en: 'A plan or a report says where an organisation stands at one time: the mean of two years’ answers would be true of neither. Answers of the 60 days before the latest count, and files without a date.',
  },
  CN970: {
    fr: 'Sans rôle, ni âge, ni code, rien ne distingue une seconde personne d’une version corrigée sous un autre nom : le programme compte les deux, et le dit.',
    en: 'Without a role, an age or a code, nothing tells a second person from a corrected version under another name: the program counts both, and says so.',
  },
  CN957: {
    fr: 'Une copie que le navigateur, le système ou un dossier partagé a faite, puis corrigée, passerait pour une seconde personne : la moyenne des deux ne serait la réponse de personne. Seul un nom de copie, sans rôle, ni âge, ni code qui distingue deux personnes, fait passer un fichier.',
    en: 'A copy that a browser, a system or a shared folder made, and that was then corrected, would pass for a second person: the mean of both would be nobody’s answer. Only a copy’s name, with no role, age or code that tells two people apart, passes a file over.',
  },
  CN958: {
    fr: 'Sous un nom quelconque, une version corrigée ressemble à une seconde personne qui répond presque pareil. Le programme ne choisit pas à votre place : il le signale à partir de quatre réponses sur cinq.',
    en: 'Under some other name, a corrected version looks like a second person who answers nearly alike. The program does not choose for you: it tells of it from four answers in five.',
  },
  CN959: {
    fr: 'Ce qu’est une structure (son statut, son nombre de personnes, sa voie de formation) décide des questions qui s’appliquent et des obligations : une personne qui s’est trompée les changerait pour toutes. Compte ce que disent le plus de fichiers, ou la valeur du milieu.',
    en: 'What an organisation is (its status, its number of people, its way to training) decides which questions and duties apply: one person’s slip would change them for all. What most files say counts, or the middle value.',
  },
  CN925: {
    fr: 'Les repères d’un fichier sont libres : ceux que le questionnaire ne connaît pas sont gardés. Un nom proche de l’un des siens est sans doute une faute de frappe, et les conditions ne le liraient pas.',
    en: 'The facts of a file are free: those that the questionnaire does not know are kept. A name near one of its own is probably a slip, and conditions would not read it.',
  },
};
