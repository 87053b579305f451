import { type Both, error } from './check.ts';

const FORBIDDEN = {
  fr: 'vous n’avez pas le droit d’écrire dans ce dossier',
  en: 'you are not allowed to write in this folder',
};

const FULL = { fr: 'le disque est plein', en: 'the disk is full' };

const NO_FOLDER = { fr: 'son dossier n’existe pas', en: 'its folder does not exist' };

const UNWRITTEN: Record<string, Both> = {
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EROFS: { fr: 'ce disque est en lecture seule', en: 'this disk is read-only' },
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENAMETOOLONG: { fr: 'son nom est trop long', en: 'its name is too long' },
  ELOOP: { fr: 'ses liens tournent en rond', en: 'its links go round in circles' },
  EISDIR: { fr: 'un dossier porte déjà ce nom', en: 'a folder has this name already' },
  EEXIST: { fr: 'un fichier porte déjà ce nom', en: 'a file has this name already' },
  EMFILE: { fr: 'trop de fichiers sont ouverts', en: 'too many files are open' },
};

const MAKE_FOLDER = {
  fr: 'Créez le dossier, ou vérifiez son nom.',
  en: 'Make the folder, or check its name.',
};

const MAKE_ROOM = {
  fr: 'Libérez de la place, ou choisissez un autre disque.',
  en: 'Make room, or choose another disk.',
};

const REMEDY: Record<string, Both> = {
  ENOSPC: MAKE_ROOM,
  EDQUOT: MAKE_ROOM,
  ENOENT: MAKE_FOLDER,
  ENOTDIR: MAKE_FOLDER,
  ENAMETOOLONG: { fr: 'Donnez un nom plus court.', en: 'Give a shorter name.' },
};

const UNTOUCHED = { fr: 'Rien n’a été modifié.', en: 'Nothing was changed.' };

const OTHERWISE = { fr: 'Choisissez un autre dossier.', en: 'Choose another folder.' };

const ELSEWHERE = {
  fr: 'Faites-y de la place, ou donnez-en un autre par la variable TMPDIR (TEMP sous Windows).',
  en: 'Make room there, or give another one with the variable TMPDIR (TEMP on Windows).',
};

const AGAIN = {
  fr: 'Relancez ensuite la commande : ce qui est déjà écrit est entier.',
  en: 'Then run the command again: what is written already is whole.',
};

const inTurn = (one: Both, other: Both): Both => ({
  fr: `${one.fr} ${other.fr}`,
  en: `${one.en} ${other.en}`,
});

/** What keeps a file from being written. */
export const unwritten = {
  CN040: error<{ updates?: true }>({
    title: { fr: 'Fichier déjà présent', en: 'File already there' },
    message: {
      fr: 'Ce fichier existe déjà : il n’a pas été remplacé.',
      en: 'This file exists already: it was not replaced.',
    },
    fix: ({ updates }) =>
      updates
        ? {
            fr: 'Ajoutez --force pour le mettre à jour : ce que la grille dit y est remplacé, ce qu’elle ne peut pas dire y reste.',
            en: 'Add --force to update it: what the grid says is replaced there, what it cannot say stays.',
          }
        : {
            fr: 'Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
            en: 'Choose another name, or add --force to replace it.',
          },
    why: {
      fr: 'Un fichier déjà là peut porter le travail de quelqu’un : il n’est remplacé qu’avec --force.',
      en: 'A file that is already there may hold somebody’s work: it is replaced with --force only.',
    },
  }),
  CN041: error({
    title: { fr: 'Dossier à la place du fichier à écrire', en: 'Folder in place of the file to write' },
    message: {
      fr: 'C’est un dossier : un fichier ne peut pas prendre son nom.',
      en: 'This is a folder: a file cannot take its name.',
    },
    fix: {
      fr: 'Ajoutez un nom de fichier à la fin du chemin.',
      en: 'Add a file’s name at the end of the path.',
    },
    why: {
      fr: 'Le nom donné est celui d’un dossier : le fichier ne peut pas prendre sa place.',
      en: 'The name given is that of a folder: the file cannot take its place.',
    },
  }),
  CN042: error<{
    reason: string;
    /** Whether other files of the same command may already be written. */
    partly?: boolean;
    isTemporary?: boolean | undefined;
  }>({
    title: { fr: 'Fichier impossible à écrire', en: 'File that cannot be written' },
    message: ({ reason, isTemporary }) => ({
      fr: `${isTemporary ? 'Le dossier temporaire de l’ordinateur n’a pas pu servir' : 'Ce fichier n’a pas pu être écrit'} : ${UNWRITTEN[reason]?.fr ?? `le système répond ${reason}`}.`,
      en: `${isTemporary ? 'The computer’s temporary folder could not be used' : 'This file could not be written'}: ${UNWRITTEN[reason]?.en ?? `the system answers ${reason}`}.`,
    }),
    fix: ({ reason, partly, isTemporary }) => {
      if (isTemporary) return inTurn(ELSEWHERE, AGAIN);
      const remedy = REMEDY[reason] ?? OTHERWISE;
      return partly ? inTurn(remedy, AGAIN) : inTurn(UNTOUCHED, remedy);
    },
    why: {
      fr: 'Un fichier est écrit en entier ou pas du tout : rien n’a été commencé ni abîmé.',
      en: 'A file is written whole or not at all: nothing was begun or damaged.',
    },
  }),
};
