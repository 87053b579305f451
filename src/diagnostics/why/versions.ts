import type { Why } from '../why.ts';

/** What becomes of answers already given. */
export const versions: Why = {
  CN801: {
    fr: 'Avec --against. Un identifiant disparu pourrait être repris un jour pour autre chose.',
    en: 'With --against. An id that is gone might one day be taken for something else.',
  },
  CN802: {
    fr: 'Avec --against. Un fichier de réponses ne dit pas à quelle question il croyait répondre : seul l’identifiant le dit.',
    en: 'With --against. An answer file does not say which question it thought it answered: only the id does.',
  },
  CN803: {
    fr: 'Avec --against. Moins d’un mot sur cinq est commun aux deux textes, et les réponses ne sont plus les mêmes.',
    en: 'With --against. Less than one word in five is common to both texts, and the answers are no longer the same.',
  },
  CN804: {
    fr: 'Avec --against. Un changement qui enlève quelque chose aux réponses déjà données demande une version majeure.',
    en: 'With --against. A change that takes something from answers already given asks for a major version.',
  },
  CN805: {
    fr: 'Avec --against. Au bilan, un an après, un score changé passerait pour un progrès ou un recul. Donner leurs valeurs aux options permet d’en ajouter une sans déplacer les autres.',
    en: 'With --against. At the review a year later, a changed score would pass for progress or decline. Giving options their values lets you add one without moving the others.',
  },
  CN806: {
    fr: 'Avec --against. Les fichiers de réponses nomment leur profil, leurs objectifs et leur parcours.',
    en: 'With --against. Answer files name their profile, their objectives and their track.',
  },
  CN807: {
    fr: 'Avec --against. Renommer garde les réponses : une version mineure suffit.',
    en: 'With --against. Renaming keeps the answers: a minor version is enough.',
  },
  CN808: {
    fr: 'Avec --against. Retirer une question enlève ses réponses du calcul : c’est une version majeure.',
    en: 'With --against. Retiring a question takes its answers out of the sums: that is a major version.',
  },
  CN809: {
    fr: 'Avec --against. Mineure si le questionnaire demande ou propose davantage, corrective si seuls des textes ont changé.',
    en: 'With --against. Minor where the questionnaire asks or proposes more, patch where only texts changed.',
  },
  CN810: {
    fr: 'Avec --against. On ne compare que deux versions d’un même questionnaire.',
    en: 'With --against. Only two versions of one questionnaire can be compared.',
  },
  CN814: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN815: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN816: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN817: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN818: {
    fr: 'Avec --against, quand la version annonce le changement : ce que deviennent les réponses déjà données.',
    en: 'With --against, where the version announces the change: what becomes of answers already given.',
  },
  CN819: {
    fr: 'Avec --against. retired et renamed gardent la mémoire des anciens noms : un fichier de réponses peut revenir un an plus tard.',
    en: 'With --against. retired and renamed remember former names: an answer file may come back a year later.',
  },
  CN820: {
    fr: 'Avec changed, les réponses données avant cette version ne se comparent plus aux suivantes : une version à venir écarterait les réponses d’aujourd’hui.',
    en: 'With changed, answers given before that version no longer compare with later ones: a version to come would set aside today’s answers.',
  },
  CN821: {
    fr: 'Avec --against. Ce qui garde ses mots sous un autre identifiant a été renommé ; ce qui n’est plus nulle part a été retiré ; une question dont les phrases ou leur valeur ont changé se note encore, et ne se compare plus. Une phrase mieux tournée qui dit la même chose n’a pas à être dans changed : ôtez alors sa ligne.',
    en: 'With --against. What keeps its words under another id was renamed; what is nowhere any more was retired; a question whose sentences or their values changed still scores, and no longer compares. A sentence that is better put and says the same need not be in changed: leave its line out then.',
  },
  CN822: {
    fr: 'Une réponse qui garde son identifiant garde son sens : sinon, celles d’avant disent ce que personne n’a dit.',
    en: 'An answer that keeps its id keeps its meaning: else those from before say what nobody said.',
  },
  CN823: {
    fr: 'Une structure qui n’a rien changé verrait son niveau baisser d’une année à l’autre.',
    en: 'An organisation that changed nothing would see its level fall from one year to the next.',
  },
  CN824: {
    fr: 'Chaque équipe lit une seule langue : si les deux s’écartent, deux structures ne répondent plus à la même question.',
    en: 'Each team reads one language: where both drift apart, two organisations no longer answer the same question.',
  },
  CN825: {
    fr: 'Une structure qui n’a rien changé verrait son niveau baisser d’une année à l’autre : la version l’annonce.',
    en: 'An organisation that changed nothing would see its level fall from one year to the next: the version announces it.',
  },
  CN826: {
    fr: 'changed dit quelles réponses ne se comparent plus : sans note, il n’y a rien à comparer.',
    en: 'changed tells which answers no longer compare: without a score there is nothing to compare.',
  },
  CN827: {
    fr: 'Un fichier qui répond aux deux n’a pas de réponse certaine : il est refusé plutôt que lu de travers.',
    en: 'A file that answers both has no certain answer: it is refused rather than misread.',
  },
  CN933: {
    fr: 'Avec --against. Moins d’un mot sur cinq est commun aux deux titres, et les fichiers de réponses ne gardent que l’identifiant.',
    en: 'With --against. Less than one word in five is common to both titles, and answer files keep only the id.',
  },
};
