import { type Both, error } from './check.ts';

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

const REASON: Record<string, Both> = {
  EACCES: { fr: 'vous n’avez pas le droit de le lire', en: 'you are not allowed to read it' },
  EPERM: { fr: 'vous n’avez pas le droit de le lire', en: 'you are not allowed to read it' },
  EMFILE: { fr: 'trop de fichiers sont ouverts', en: 'too many files are open' },
  EIO: { fr: 'le disque ne répond pas', en: 'the disk does not answer' },
  ELOOP: { fr: 'ses liens tournent en rond', en: 'its links go round in circles' },
  ENAMETOOLONG: { fr: 'son nom est trop long', en: 'its name is too long' },
  changed: {
    fr: 'il a été modifié pendant que la commande travaillait',
    en: 'it was changed while the command was running',
  },
};

/** What to begin an empty file with. */
const EMPTY = {
  actions: {
    fr: 'Un fichier d’actions est une liste : chaque action commence par un tiret.',
    en: 'A file of actions is a list: each action begins with a dash.',
  },
  answers: {
    fr: 'Pour un questionnaire, « new questionnaire » ; pour un fichier de réponses, partez d’un modèle : cap-numerique new answers.',
    en: 'For a questionnaire, “new questionnaire”; for an answer file, start from a template: cap-numerique new answers.',
  },
  programme: {
    fr: 'Effacez-le : cohort écrit un nouveau programme, à modifier.',
    en: 'Delete it: cohort writes a new programme, to edit.',
  },
  list: {
    fr: 'Écrivez les titres des colonnes sur la première ligne (nom, identifiant, profil, réponse-à), puis une structure par ligne.',
    en: 'Write the headings of the columns on the first line (name, id, profile, reply-to), then one organisation a line.',
  },
  contacts: {
    fr: 'Écrivez les titres des colonnes sur la première ligne (structure, courriel et, si vous voulez, contact), puis une structure par ligne.',
    en: 'Write the headings of the columns on the first line (organisation, email and, if you like, contact), then one organisation a line.',
  },
};

/** What keeps a file from being read. */
export const files = {
  CN001: error<{ option?: string; isLink?: boolean }>({
    title: { fr: 'Fichier introuvable', en: 'File not found' },
    message: ({ option, isLink }) =>
      isLink
        ? {
            fr: 'Ce lien ne mène nulle part : ce qu’il désigne n’existe pas ici.',
            en: 'This link leads nowhere: what it stands for is not here.',
          }
        : option
          ? {
              fr: `Le fichier donné avec ${option} n’existe pas.`,
              en: `The file given with ${option} does not exist.`,
            }
          : { fr: 'Ce fichier n’existe pas.', en: 'This file does not exist.' },
    fix: ({ isLink }) =>
      isLink
        ? {
            fr: 'Mettez à sa place ce qu’il désigne, ou retirez-le de ce dossier.',
            en: 'Put what it stands for in its place, or take it out of this folder.',
          }
        : { fr: 'Vérifiez son nom et son dossier.', en: 'Check its name and folder.' },
    why: {
      fr: 'Le nom est cherché depuis le dossier où la commande est lancée ; un chemin entre guillemets peut contenir des espaces.',
      en: 'The name is looked up from the folder where the command is run; a path in quotes may hold spaces.',
    },
  }),
  CN002: error<{ kind?: 'list' }>({
    title: { fr: 'Dossier au lieu d’un fichier', en: 'Folder instead of a file' },
    message: { fr: 'C’est un dossier, pas un fichier.', en: 'This is a folder, not a file.' },
    fix: ({ kind }) =>
      kind
        ? {
            fr: 'Donnez le fichier CSV qui contient la liste.',
            en: 'Give the CSV file that holds the list.',
          }
        : {
            fr: 'Donnez ses fichiers, par exemple reponses/*.yaml.',
            en: 'Give its files, answers/*.yaml for example.',
          },
    why: {
      fr: 'Certaines commandes lisent des fichiers un à un ; d’autres, comme check et cohort, acceptent aussi un dossier.',
      en: 'Some commands read files one by one; others, such as check and cohort, take a folder too.',
    },
  }),
  CN003: error<{ reason: string }>({
    title: { fr: 'Fichier illisible', en: 'File that cannot be read' },
    message: ({ reason }) => ({
      fr: `Ce fichier ne peut pas être lu : ${REASON[reason]?.fr ?? `le système répond ${reason}`}.`,
      en: `This file cannot be read: ${REASON[reason]?.en ?? `the system answers ${reason}`}.`,
    }),
    fix: ({ reason }) =>
      reason === 'changed'
        ? { fr: 'Enregistrez-le, puis relancez la commande.', en: 'Save it, then run the command again.' }
        : {
            fr: 'Vérifiez ses droits d’accès, ou faites-en une copie ailleurs.',
            en: 'Check its permissions, or copy it elsewhere.',
          },
    why: {
      fr: 'Le fichier est là, mais ses droits ou son support empêchent de le lire : rien n’en est connu.',
      en: 'The file is there, but its permissions or its disk prevent reading it: nothing of it is known.',
    },
  }),
  CN004: error<{ mebibytes: number; kind?: 'list' }>({
    title: { fr: 'Fichier trop gros', en: 'File too large' },
    message: ({ mebibytes }) => ({
      fr: `Ce fichier dépasse ${mebibytes} Mio.`,
      en: `This file is larger than ${mebibytes} MiB.`,
    }),
    fix: {
      fr: 'Un questionnaire ou des réponses tiennent dans bien moins : vérifiez que c’est le bon fichier.',
      en: 'A questionnaire or a set of answers takes far less: check that this is the right file.',
    },
    why: {
      fr: 'Un questionnaire ou des réponses tiennent en quelques pages ; au-delà de la limite, c’est presque toujours un autre fichier.',
      en: 'A questionnaire or answers fit in a few pages; beyond the limit it is almost always another file.',
    },
  }),
  CN005: error<{ kind?: keyof typeof EMPTY }>({
    title: { fr: 'Fichier vide', en: 'Empty file' },
    message: { fr: 'Ce fichier ne contient rien.', en: 'There is nothing in this file.' },
    fix: ({ kind }) => EMPTY[kind ?? 'answers'],
    why: {
      fr: 'Un fichier vide, ou qui n’a que des commentaires, est le plus souvent un enregistrement interrompu.',
      en: 'A file that is empty, or holds comments only, is most often a save that was interrupted.',
    },
  }),
  CN006: error<{ byte: number; kind?: 'list' }>({
    title: { fr: 'Texte qui n’est pas en UTF-8', en: 'Text that is not UTF-8' },
    message: ({ byte }) => ({
      fr: `Ce texte n’est pas en UTF-8 : l’octet 0x${hex(byte)} n’y a pas de sens ici.`,
      en: `This text is not UTF-8: byte 0x${hex(byte)} has no meaning here.`,
    }),
    fix: ({ kind }) =>
      kind
        ? {
            fr: 'Rouvrez la liste dans votre tableur et enregistrez-la au format « CSV UTF-8 ».',
            en: 'Open the list in your spreadsheet program and save it as “CSV UTF-8”.',
          }
        : {
            fr: 'Rouvrez le fichier dans votre éditeur et enregistrez-le avec l’encodage UTF-8.',
            en: 'Open the file in your editor and save it with the UTF-8 encoding.',
          },
    why: {
      fr: 'Lus dans un autre codage, les accents seraient faux partout ; les éditeurs savent enregistrer en UTF-8.',
      en: 'Read in another encoding, accented letters would be wrong everywhere; editors can save as UTF-8.',
    },
  }),
  CN007: error<{ kind?: 'list' }>({
    title: { fr: 'Fichier qui n’est pas du texte', en: 'File that is no text' },
    message: {
      fr: 'Ce fichier contient un caractère nul : ce n’est pas du texte.',
      en: 'This file holds a null character: it is no text.',
    },
    fix: ({ kind }) => ({
      fr: `Vérifiez que c’est bien un fichier ${kind ? 'CSV' : 'YAML ou JSON'}, et non un document bureautique ou une image.`,
      en: `Check that it is a ${kind ? 'CSV' : 'YAML or JSON'} file, not an office document or a picture.`,
    }),
    why: {
      fr: 'Un classeur, un PDF ou une image ne peut pas être lu comme du YAML, même avec le bon nom.',
      en: 'A workbook, a PDF or a picture cannot be read as YAML, whatever its name.',
    },
  }),
  CN008: error({
    title: { fr: 'Motif sans correspondance', en: 'Pattern that matches nothing' },
    message: { fr: 'Aucun fichier ne correspond à ce motif.', en: 'No file matches this pattern.' },
    fix: {
      fr: 'Vérifiez le dossier et la fin des noms (.yaml, .yml ou .json).',
      en: 'Check the folder and how the names end (.yaml, .yml or .json).',
    },
    why: {
      fr: 'Un motif qui ne trouve rien est le plus souvent une faute de frappe ; sans ce code, la vérification passerait pour faite.',
      en: 'A pattern that finds nothing is most often a slip; without this code the check would pass for done.',
    },
  }),
  CN030: error<{ file: string }>({
    title: { fr: 'Fichier d’actions introuvable', en: 'File of actions not found' },
    message: ({ file }) => ({
      fr: `Le fichier d’actions « ${file} » n’existe pas.`,
      en: `The file of actions “${file}” does not exist.`,
    }),
    fix: {
      fr: 'Son chemin part du dossier de ce questionnaire ; vous pouvez aussi écrire la liste ici.',
      en: 'Its path starts from this questionnaire’s folder; you may also write the list here.',
    },
    why: {
      fr: 'Le chemin écrit sous actions part du dossier du questionnaire, et non de celui où la commande est lancée.',
      en: 'The path under actions starts from the questionnaire’s folder, not from the one where the command is run.',
    },
  }),
  CN031: error({
    title: { fr: 'Ni questionnaire, ni réponses', en: 'Neither a questionnaire nor answers' },
    message: {
      fr: 'Ce fichier n’est ni un questionnaire ni un fichier de réponses.',
      en: 'This file is neither a questionnaire nor an answer file.',
    },
    fix: {
      fr: 'Un questionnaire a des domaines (areas) ; un fichier de réponses a structure et answers.',
      en: 'A questionnaire has areas; an answer file has structure and answers.',
    },
    why: {
      fr: 'Un questionnaire se reconnaît à ses clés areas et axes, des réponses à leurs clés questionnaire et answers.',
      en: 'A questionnaire is known by its keys areas and axes, answers by their keys questionnaire and answers.',
    },
  }),
};
