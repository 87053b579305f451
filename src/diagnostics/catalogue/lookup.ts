import { entry } from '../entry.ts';
import { count, list } from '../wording.ts';

/** How answers find their questionnaire. */
export const lookup = {
  CN055: entry<{ ids: readonly string[] }>({
    severity: 'error',
    title: { fr: 'Dossier sans un questionnaire et un seul', en: 'Folder without one questionnaire only' },
    say: {
      fr: ({ ids }) => ({
        message:
          ids.length === 0
            ? 'Ce dossier ne contient aucun questionnaire.'
            : `Ce dossier contient plusieurs questionnaires : ${list.fr(ids)}.`,
        hint: 'Donnez le fichier du questionnaire voulu.',
      }),
      en: ({ ids }) => ({
        message:
          ids.length === 0
            ? 'This folder holds no questionnaire.'
            : `This folder holds several questionnaires: ${list.en(ids)}.`,
        hint: 'Give the file of the one that you mean.',
      }),
    },
  }),
  CN056: entry<{ entry: string; isThere: boolean }>({
    severity: 'error',
    title: { fr: 'Configuration qui ne mène à rien', en: 'Configuration that leads nowhere' },
    say: {
      fr: ({ entry, isThere }) => ({
        message: isThere
          ? `« ${entry} » n’est pas un questionnaire et n’en contient pas.`
          : `« ${entry} » n’existe pas.`,
        hint: 'Écrivez un fichier, un dossier ou un motif (modeles/*.yaml), à partir du dossier de cette configuration.',
      }),
      en: ({ entry, isThere }) => ({
        message: isThere ? `“${entry}” is no questionnaire, and holds none.` : `“${entry}” does not exist.`,
        hint: 'Write a file, a folder or a pattern (models/*.yaml), from the folder of this configuration.',
      }),
    },
  }),
  CN057: entry<{ id: string; version: string; file: string }>({
    severity: 'warning',
    title: { fr: 'Version donnée à deux questionnaires', en: 'Version given to two questionnaires' },
    say: {
      fr: ({ id, version, file }) => ({
        message: `${file} est aussi ${id}@${version}, et ne dit pas la même chose.`,
        hint: 'Changez la version de l’un des deux : des réponses ne sauraient pas auquel elles répondent.',
      }),
      en: ({ id, version, file }) => ({
        message: `${file} is ${id}@${version} too, and does not say the same.`,
        hint: 'Change the version of one of them: answers could not tell which one they answer.',
      }),
    },
  }),
  CN058: entry<{ file: string }>({
    severity: 'error',
    title: { fr: 'Ancienne version sans ses actions', en: 'Older version without its actions' },
    say: {
      fr: ({ file }) => ({
        message: `L’ancienne version a ses actions dans « ${file} », qui n’est pas à côté d’elle.`,
        hint: 'Mettez ce fichier, tel qu’il était alors, à côté de l’ancienne version ; si elle est dans git, donnez plutôt --against-git et sa révision.',
      }),
      en: ({ file }) => ({
        message: `The older version has its actions in “${file}”, which is not beside it.`,
        hint: 'Put that file, as it was then, beside the older version; if it is in git, give --against-git and its revision instead.',
      }),
    },
  }),
  CN059: entry<{ reason: 'git' | 'repository' | 'revision' | 'file'; revision: string }>({
    severity: 'error',
    title: { fr: 'Ancienne version absente de git', en: 'Older version that git does not have' },
    say: {
      fr: ({ reason, revision }) => ({
        message: {
          git: 'Le programme git, dont --against-git a besoin, est introuvable.',
          repository: 'Ce fichier n’est pas dans un dépôt git.',
          revision: `Le dépôt ne connaît pas la révision « ${revision} ».`,
          file: `Ce fichier n’existe pas à la révision « ${revision} ».`,
        }[reason],
        hint: {
          git: 'Installez git, ou donnez l’ancienne version avec --against.',
          repository: 'Donnez l’ancienne version avec --against.',
          revision:
            'Vérifiez le nom de la branche, de l’étiquette ou du commit ; une copie partielle du dépôt ne l’a peut-être pas encore (git fetch).',
          file: 'Donnez une révision où il existe, ou son ancien fichier avec --against.',
        }[reason],
      }),
      en: ({ reason, revision }) => ({
        message: {
          git: 'The program git, which --against-git needs, was not found.',
          repository: 'This file is not in a git repository.',
          revision: `The repository does not know the revision “${revision}”.`,
          file: `This file does not exist at the revision “${revision}”.`,
        }[reason],
        hint: {
          git: 'Install git, or give the older version with --against.',
          repository: 'Give the older version with --against.',
          revision:
            'Check the name of the branch, tag or commit; a partial copy of the repository may not have it yet (git fetch).',
          file: 'Give a revision where it exists, or its older file with --against.',
        }[reason],
      }),
    },
  }),
  CN828: entry<{ id: string; revision: string }>({
    severity: 'hint',
    title: { fr: 'Questionnaire comparé à rien', en: 'Questionnaire compared with nothing' },
    say: {
      fr: ({ id, revision }) => ({
        message: `Rien à comparer : ni ce fichier ni le questionnaire « ${id} » n’existe à la révision « ${revision} ».`,
        hint: 'S’il est nouveau, tout va bien ; sinon, donnez une révision où il existe, ou son ancien fichier avec --against.',
      }),
      en: ({ id, revision }) => ({
        message: `There is nothing to compare: neither this file nor questionnaire “${id}” exists at the revision “${revision}”.`,
        hint: 'If it is new, all is well; if not, give a revision where it exists, or its older file with --against.',
      }),
    },
  }),
  CN927: entry<{ file: string; of: 'questionnaire' | 'config'; errors: number }>({
    severity: 'error',
    title: { fr: 'Questionnaire à corriger d’abord', en: 'Questionnaire to be fixed first' },
    say: {
      fr: ({ file, of, errors }) => ({
        message: `${of === 'config' ? 'La configuration qui dit où est leur questionnaire' : 'Le questionnaire de ces réponses'}, ${file}, est à corriger d’abord (${count.fr(errors, 'erreur', 'erreurs')}).`,
        hint: 'Vérifiez ce fichier-là avec la commande check.',
      }),
      en: ({ file, of, errors }) => ({
        message: `${of === 'config' ? 'The configuration that says where their questionnaire is' : 'The questionnaire of these answers'}, ${file}, has to be fixed first (${count.en(errors, 'error', 'errors')}).`,
        hint: 'Look at that file with the command check.',
      }),
    },
  }),
  CN928: entry<{ id: string; version: string; files: readonly string[] }>({
    severity: 'error',
    title: {
      fr: 'Deux questionnaires pour les mêmes réponses',
      en: 'Two questionnaires for the same answers',
    },
    say: {
      fr: ({ id, version, files }) => ({
        message: `Deux fichiers sont ${id}@${version} et ne disent pas la même chose : ${files.join(' et ')}.`,
        hint: 'Retirez l’un des deux ou changez sa version ; ou bien choisissez avec --questionnaire.',
      }),
      en: ({ id, version, files }) => ({
        message: `Two files are ${id}@${version} and do not say the same: ${files.join(' and ')}.`,
        hint: 'Remove one of them or change its version; or else choose with --questionnaire.',
      }),
    },
  }),
};
