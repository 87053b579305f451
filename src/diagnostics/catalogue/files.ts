import { entry } from '../entry.ts';

type Nothing = Record<never, never>;
const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const REASON: Record<string, { fr: string; en: string }> = {
  EACCES: { fr: 'vous n’avez pas le droit de le lire', en: 'you are not allowed to read it' },
  EPERM: { fr: 'vous n’avez pas le droit de le lire', en: 'you are not allowed to read it' },
  EMFILE: { fr: 'trop de fichiers sont ouverts', en: 'too many files are open' },
  EIO: { fr: 'le disque ne répond pas', en: 'the disk does not answer' },
  ELOOP: { fr: 'ses liens tournent en rond', en: 'its links go round in circles' },
  ENAMETOOLONG: { fr: 'son nom est trop long', en: 'its name is too long' },
};

const FORBIDDEN = {
  fr: 'vous n’avez pas le droit d’écrire dans ce dossier',
  en: 'you are not allowed to write in this folder',
};
const FULL = { fr: 'le disque est plein', en: 'the disk is full' };
const NO_FOLDER = { fr: 'son dossier n’existe pas', en: 'its folder does not exist' };
const UNWRITTEN: Record<string, { fr: string; en: string }> = {
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
const REMEDY: Record<string, { fr: string; en: string }> = {
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

/** @param partly whether other files of the same command may be written already. */
function unwrittenHint(language: 'fr' | 'en', reason: string, partly = false): string {
  const remedy = (REMEDY[reason] ?? OTHERWISE)[language];
  return partly ? `${remedy} ${AGAIN[language]}` : `${UNTOUCHED[language]} ${remedy}`;
}

export const files = {
  CN001: entry<{ option?: string; isLink?: boolean }>({
    severity: 'error',
    title: { fr: 'Fichier introuvable', en: 'File not found' },
    say: {
      fr: ({ option, isLink }) => ({
        message: isLink
          ? 'Ce lien ne mène nulle part : ce qu’il désigne n’existe pas ici.'
          : option
            ? `Le fichier donné avec ${option} n’existe pas.`
            : 'Ce fichier n’existe pas.',
        hint: isLink
          ? 'Mettez à sa place ce qu’il désigne, ou retirez-le de ce dossier.'
          : 'Vérifiez son nom et son dossier.',
      }),
      en: ({ option, isLink }) => ({
        message: isLink
          ? 'This link leads nowhere: what it stands for is not here.'
          : option
            ? `The file given with ${option} does not exist.`
            : 'This file does not exist.',
        hint: isLink
          ? 'Put what it stands for in its place, or take it out of this folder.'
          : 'Check its name and folder.',
      }),
    },
  }),
  CN002: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Dossier au lieu d’un fichier', en: 'Folder instead of a file' },
    say: {
      fr: () => ({
        message: 'C’est un dossier, pas un fichier.',
        hint: 'Donnez ses fichiers, par exemple reponses/*.yaml.',
      }),
      en: () => ({
        message: 'This is a folder, not a file.',
        hint: 'Give its files, answers/*.yaml for example.',
      }),
    },
  }),
  CN003: entry<{ reason: string }>({
    severity: 'error',
    title: { fr: 'Fichier illisible', en: 'File that cannot be read' },
    say: {
      fr: ({ reason }) => ({
        message: `Ce fichier ne peut pas être lu : ${REASON[reason]?.fr ?? `le système répond ${reason}`}.`,
        hint: 'Vérifiez ses droits d’accès, ou faites-en une copie ailleurs.',
      }),
      en: ({ reason }) => ({
        message: `This file cannot be read: ${REASON[reason]?.en ?? `the system answers ${reason}`}.`,
        hint: 'Check its permissions, or copy it elsewhere.',
      }),
    },
  }),
  CN004: entry<{ mebibytes: number }>({
    severity: 'error',
    title: { fr: 'Fichier trop gros', en: 'File too large' },
    say: {
      fr: ({ mebibytes }) => ({
        message: `Ce fichier dépasse ${mebibytes} Mio.`,
        hint: 'Un questionnaire ou des réponses tiennent dans bien moins : vérifiez que c’est le bon fichier.',
      }),
      en: ({ mebibytes }) => ({
        message: `This file is larger than ${mebibytes} MiB.`,
        hint: 'A questionnaire or a set of answers takes far less: check that this is the right file.',
      }),
    },
  }),
  CN005: entry<{ kind?: 'actions' }>({
    severity: 'error',
    title: { fr: 'Fichier vide', en: 'Empty file' },
    say: {
      fr: ({ kind }) => ({
        message: 'Ce fichier ne contient rien.',
        hint: kind
          ? 'Un fichier d’actions est une liste : chaque action commence par un tiret.'
          : 'Pour un fichier de réponses, partez d’un modèle : cap-numerique new answers.',
      }),
      en: ({ kind }) => ({
        message: 'There is nothing in this file.',
        hint: kind
          ? 'A file of actions is a list: each action begins with a dash.'
          : 'For an answer file, start from a template: cap-numerique new answers.',
      }),
    },
  }),
  CN006: entry<{ byte: number }>({
    severity: 'error',
    title: { fr: 'Texte qui n’est pas en UTF-8', en: 'Text that is not UTF-8' },
    say: {
      fr: ({ byte }) => ({
        message: `Ce texte n’est pas en UTF-8 : l’octet 0x${hex(byte)} n’y a pas de sens ici.`,
        hint: 'Rouvrez le fichier dans votre éditeur et enregistrez-le avec l’encodage UTF-8.',
      }),
      en: ({ byte }) => ({
        message: `This text is not UTF-8: byte 0x${hex(byte)} has no meaning here.`,
        hint: 'Open the file in your editor and save it with the UTF-8 encoding.',
      }),
    },
  }),
  CN007: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Fichier qui n’est pas du texte', en: 'File that is no text' },
    say: {
      fr: () => ({
        message: 'Ce fichier contient un caractère nul : ce n’est pas du texte.',
        hint: 'Vérifiez que c’est bien un fichier YAML ou JSON, et non un document bureautique ou une image.',
      }),
      en: () => ({
        message: 'This file holds a null character: it is no text.',
        hint: 'Check that it is a YAML or JSON file, not an office document or a picture.',
      }),
    },
  }),
  CN008: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Motif sans correspondance', en: 'Pattern that matches nothing' },
    say: {
      fr: () => ({
        message: 'Aucun fichier ne correspond à ce motif.',
        hint: 'Vérifiez le dossier et la fin des noms (.yaml, .yml ou .json).',
      }),
      en: () => ({
        message: 'No file matches this pattern.',
        hint: 'Check the folder and how the names end (.yaml, .yml or .json).',
      }),
    },
  }),
  CN030: entry<{ file: string }>({
    severity: 'error',
    title: { fr: 'Fichier d’actions introuvable', en: 'File of actions not found' },
    say: {
      fr: ({ file }) => ({
        message: `Le fichier d’actions « ${file} » n’existe pas.`,
        hint: 'Son chemin part du dossier de ce questionnaire ; vous pouvez aussi écrire la liste ici.',
      }),
      en: ({ file }) => ({
        message: `The file of actions “${file}” does not exist.`,
        hint: 'Its path starts from this questionnaire’s folder; you may also write the list here.',
      }),
    },
  }),
  CN031: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Ni questionnaire, ni réponses', en: 'Neither a questionnaire nor answers' },
    say: {
      fr: () => ({
        message: 'Ce fichier n’est ni un questionnaire ni un fichier de réponses.',
        hint: 'Un questionnaire a des domaines (areas) ; un fichier de réponses a structure et answers.',
      }),
      en: () => ({
        message: 'This file is neither a questionnaire nor an answer file.',
        hint: 'A questionnaire has areas; an answer file has structure and answers.',
      }),
    },
  }),
  CN040: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Fichier déjà présent', en: 'File already there' },
    say: {
      fr: () => ({
        message: 'Ce fichier existe déjà : il n’a pas été remplacé.',
        hint: 'Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
      }),
      en: () => ({
        message: 'This file exists already: it was not replaced.',
        hint: 'Choose another name, or add --force to replace it.',
      }),
    },
  }),
  CN041: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Dossier à la place du fichier à écrire', en: 'Folder in place of the file to write' },
    say: {
      fr: () => ({
        message: 'C’est un dossier : un fichier ne peut pas prendre son nom.',
        hint: 'Ajoutez un nom de fichier à la fin du chemin.',
      }),
      en: () => ({
        message: 'This is a folder: a file cannot take its name.',
        hint: 'Add a file’s name at the end of the path.',
      }),
    },
  }),
  CN042: entry<{ reason: string; partly?: boolean; isTemporary?: boolean }>({
    severity: 'error',
    title: { fr: 'Fichier impossible à écrire', en: 'File that cannot be written' },
    say: {
      fr: ({ reason, partly, isTemporary }) => ({
        message: `${isTemporary ? 'Le dossier temporaire de l’ordinateur n’a pas pu servir' : 'Ce fichier n’a pas pu être écrit'} : ${UNWRITTEN[reason]?.fr ?? `le système répond ${reason}`}.`,
        hint: isTemporary ? `${ELSEWHERE.fr} ${AGAIN.fr}` : unwrittenHint('fr', reason, partly),
      }),
      en: ({ reason, partly, isTemporary }) => ({
        message: `${isTemporary ? 'The computer’s temporary folder could not be used' : 'This file could not be written'}: ${UNWRITTEN[reason]?.en ?? `the system answers ${reason}`}.`,
        hint: isTemporary ? `${ELSEWHERE.en} ${AGAIN.en}` : unwrittenHint('en', reason, partly),
      }),
    },
  }),
};
