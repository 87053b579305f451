import { grammar } from '../grammar.ts';
import { error, hint, warning } from './check.ts';
import { list } from './naming.ts';

/** How answers find their questionnaire. */
export const lookup = {
  CN055: error<{ ids: readonly string[] }>({
    title: { fr: 'Dossier sans un questionnaire et un seul', en: 'Folder without one questionnaire only' },
    message: ({ ids }) =>
      ids.length === 0
        ? { fr: 'Ce dossier ne contient aucun questionnaire.', en: 'This folder holds no questionnaire.' }
        : {
            fr: `Ce dossier contient plusieurs questionnaires : ${list.fr(ids)}.`,
            en: `This folder holds several questionnaires: ${list.en(ids)}.`,
          },
    fix: { fr: 'Donnez le fichier du questionnaire voulu.', en: 'Give the file of the one that you mean.' },
    why: {
      fr: 'Un dossier peut tenir lieu de questionnaire s’il n’en contient qu’un, à une version ou à plusieurs : la plus récente est prise.',
      en: 'A folder may stand for a questionnaire if it holds one only, in one version or several: the latest is taken.',
    },
  }),
  CN056: error<{ entry: string; isThere: boolean }>({
    title: { fr: 'Configuration qui ne mène à rien', en: 'Configuration that leads nowhere' },
    message: ({ entry, isThere }) =>
      isThere
        ? {
            fr: `« ${entry} » n’est pas un questionnaire et n’en contient pas.`,
            en: `“${entry}” is no questionnaire, and holds none.`,
          }
        : { fr: `« ${entry} » n’existe pas.`, en: `“${entry}” does not exist.` },
    fix: {
      fr: 'Écrivez un fichier, un dossier ou un motif (modeles/*.yaml), à partir du dossier de cette configuration.',
      en: 'Write a file, a folder or a pattern (models/*.yaml), from the folder of this configuration.',
    },
    why: {
      fr: 'Une configuration qui ne mène nulle part laisserait chercher les questionnaires ailleurs, et en trouver un autre.',
      en: 'A configuration that leads nowhere would let questionnaires be looked for elsewhere, and another one be found.',
    },
  }),
  CN057: warning<{ id: string; version: string; file: string }>({
    title: { fr: 'Version donnée à deux questionnaires', en: 'Version given to two questionnaires' },
    message: ({ id, version, file }) => ({
      fr: `${file} est aussi ${id}@${version}, et ne dit pas la même chose.`,
      en: `${file} is ${id}@${version} too, and does not say the same.`,
    }),
    fix: {
      fr: 'Changez la version de l’un des deux : des réponses ne sauraient pas auquel elles répondent.',
      en: 'Change the version of one of them: answers could not tell which one they answer.',
    },
    why: {
      fr: 'Un fichier de réponses ne garde du questionnaire que son identifiant et sa version : deux textes différents sous le même nom donneraient deux scores aux mêmes réponses.',
      en: 'An answer file keeps of its questionnaire the id and the version only: two texts under one name would give the same answers two scores.',
    },
  }),
  CN058: error<{ file: string }>({
    title: { fr: 'Ancienne version sans ses actions', en: 'Older version without its actions' },
    message: ({ file }) => ({
      fr: `L’ancienne version a ses actions dans « ${file} », qui n’est pas à côté d’elle.`,
      en: `The older version has its actions in “${file}”, which is not beside it.`,
    }),
    fix: {
      fr: 'Mettez ce fichier, tel qu’il était alors, à côté de l’ancienne version ; si elle est dans git, donnez plutôt --against-git et sa révision.',
      en: 'Put that file, as it was then, beside the older version; if it is in git, give --against-git and its revision instead.',
    },
    why: {
      fr: 'Comparer à l’ancienne version avec les actions d’aujourd’hui ne dirait rien de celles qui ont changé.',
      en: 'Comparing with the older version and today’s actions would tell nothing of those that changed.',
    },
  }),
  CN059: error<{ reason: 'git' | 'repository' | 'revision' | 'file'; revision: string }>({
    title: { fr: 'Ancienne version absente de git', en: 'Older version that git does not have' },
    message: ({ reason, revision }) =>
      ({
        git: {
          fr: 'Le programme git, dont --against-git a besoin, est introuvable.',
          en: 'The program git, which --against-git needs, was not found.',
        },
        repository: {
          fr: 'Ce fichier n’est pas dans un dépôt git.',
          en: 'This file is not in a git repository.',
        },
        revision: {
          fr: `Le dépôt ne connaît pas la révision « ${revision} ».`,
          en: `The repository does not know the revision “${revision}”.`,
        },
        file: {
          fr: `Ce fichier n’existe pas à la révision « ${revision} ».`,
          en: `This file does not exist at the revision “${revision}”.`,
        },
      })[reason],
    fix: ({ reason }) =>
      ({
        git: {
          fr: 'Installez git, ou donnez l’ancienne version avec --against.',
          en: 'Install git, or give the older version with --against.',
        },
        repository: {
          fr: 'Donnez l’ancienne version avec --against.',
          en: 'Give the older version with --against.',
        },
        revision: {
          fr: 'Vérifiez le nom de la branche, de l’étiquette ou du commit ; une copie partielle du dépôt ne l’a peut-être pas encore (git fetch).',
          en: 'Check the name of the branch, tag or commit; a partial copy of the repository may not have it yet (git fetch).',
        },
        file: {
          fr: 'Donnez une révision où il existe, ou son ancien fichier avec --against.',
          en: 'Give a revision where it exists, or its older file with --against.',
        },
      })[reason],
    why: {
      fr: 'Avec --against-git, le questionnaire et ses actions sont lus à une révision du dépôt, sans rien y changer.',
      en: 'With --against-git, the questionnaire and its actions are read at a revision of the repository, in which nothing is changed.',
    },
  }),
  CN828: hint<{ id: string; revision: string }>({
    title: { fr: 'Questionnaire comparé à rien', en: 'Questionnaire compared with nothing' },
    message: ({ id, revision }) => ({
      fr: `Rien à comparer : ni ce fichier ni le questionnaire « ${id} » n’existe à la révision « ${revision} ».`,
      en: `There is nothing to compare: neither this file nor questionnaire “${id}” exists at the revision “${revision}”.`,
    }),
    fix: {
      fr: 'S’il est nouveau, tout va bien ; sinon, donnez une révision où il existe, ou son ancien fichier avec --against.',
      en: 'If it is new, all is well; if not, give a revision where it exists, or its older file with --against.',
    },
    why: {
      fr: 'Avec --against-git. Un questionnaire est retrouvé par son chemin, ou, s’il a été déplacé, par son identifiant.',
      en: 'With --against-git. A questionnaire is found again by its path or, where it was moved, by its id.',
    },
  }),
  CN927: error<{ file: string; of: 'questionnaire' | 'config'; errors: number }>({
    title: { fr: 'Questionnaire à corriger d’abord', en: 'Questionnaire to be fixed first' },
    message: ({ file, of, errors }) => ({
      fr: `${of === 'config' ? 'La configuration qui dit où est leur questionnaire' : 'Le questionnaire de ces réponses'}, ${file}, est à corriger d’abord (${grammar.fr.count(errors, 'erreur', 'erreurs')}).`,
      en: `${of === 'config' ? 'The configuration that says where their questionnaire is' : 'The questionnaire of these answers'}, ${file}, has to be fixed first (${grammar.en.count(errors, 'error', 'errors')}).`,
    }),
    fix: {
      fr: 'Vérifiez ce fichier-là avec la commande check.',
      en: 'Look at that file with the command check.',
    },
    why: {
      fr: 'Un questionnaire en faute ne peut pas lire de réponses, et en prendre un autre à sa place donnerait des scores que personne n’attend.',
      en: 'A questionnaire at fault cannot read answers, and taking another one in its place would give scores that nobody expects.',
    },
  }),
  CN928: error<{ id: string; version: string; files: readonly string[] }>({
    title: {
      fr: 'Deux questionnaires pour les mêmes réponses',
      en: 'Two questionnaires for the same answers',
    },
    message: ({ id, version, files }) => ({
      fr: `Deux fichiers sont ${id}@${version} et ne disent pas la même chose : ${files.join(' et ')}.`,
      en: `Two files are ${id}@${version} and do not say the same: ${files.join(' and ')}.`,
    }),
    fix: {
      fr: 'Retirez l’un des deux ou changez sa version ; ou bien choisissez avec --questionnaire.',
      en: 'Remove one of them or change its version; or else choose with --questionnaire.',
    },
    why: {
      fr: 'Rien ne dit lequel des deux a été rempli : en prendre un au hasard changerait les scores d’un dossier à l’autre. Avec --questionnaire, le choix est dit.',
      en: 'Nothing tells which one was filled in: taking either would change scores from one folder to another. With --questionnaire the choice is stated.',
    },
  }),
};
