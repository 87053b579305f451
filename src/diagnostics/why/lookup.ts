import type { Why } from '../why.ts';

/** How answers find their questionnaire. */
export const lookup: Why = {
  CN055: {
    fr: 'Un dossier peut tenir lieu de questionnaire s’il n’en contient qu’un, à une version ou à plusieurs : la plus récente est prise.',
    en: 'A folder may stand for a questionnaire if it holds one only, in one version or several: the latest is taken.',
  },
  CN056: {
    fr: 'Une configuration qui ne mène nulle part laisserait chercher les questionnaires ailleurs, et en trouver un autre.',
    en: 'A configuration that leads nowhere would let questionnaires be looked for elsewhere, and another one be found.',
  },
  CN057: {
    fr: 'Un fichier de réponses ne garde du questionnaire que son identifiant et sa version : deux textes différents sous le même nom donneraient deux scores aux mêmes réponses.',
    en: 'An answer file keeps of its questionnaire the id and the version only: two texts under one name would give the same answers two scores.',
  },
  CN058: {
    fr: 'Comparer à l’ancienne version avec les actions d’aujourd’hui ne dirait rien de celles qui ont changé.',
    en: 'Comparing with the older version and today’s actions would tell nothing of those that changed.',
  },
  CN059: {
    fr: 'Avec --against-git, le questionnaire et ses actions sont lus à une révision du dépôt, sans rien y changer.',
    en: 'With --against-git, the questionnaire and its actions are read at a revision of the repository, in which nothing is changed.',
  },
  CN828: {
    fr: 'Avec --against-git. Un questionnaire est retrouvé par son chemin, ou, s’il a été déplacé, par son identifiant.',
    en: 'With --against-git. A questionnaire is found again by its path or, where it was moved, by its id.',
  },
  CN921: {
    fr: 'Un questionnaire est cherché, dans l’ordre : parmi les fichiers de la commande, là où le dit cap-numerique.yaml, à côté des réponses, dans les dossiers au-dessus et leur dossier questionnaires/, jusqu’à la racine du dépôt, et parmi ceux du programme.',
    en: 'A questionnaire is looked for, in this order: among the files of the command, where cap-numerique.yaml says, beside the answers, in the folders above and their questionnaires/ folder, up to the root of the repository, and among those of the program.',
  },
  CN927: {
    fr: 'Un questionnaire en faute ne peut pas lire de réponses, et en prendre un autre à sa place donnerait des scores que personne n’attend.',
    en: 'A questionnaire at fault cannot read answers, and taking another one in its place would give scores that nobody expects.',
  },
  CN928: {
    fr: 'Rien ne dit lequel des deux a été rempli : en prendre un au hasard changerait les scores d’un dossier à l’autre. Avec --questionnaire, le choix est dit.',
    en: 'Nothing tells which one was filled in: taking either would change scores from one folder to another. With --questionnaire the choice is stated.',
  },
};
