import type { Why } from '../why.ts';

/** Files that are not there, cannot be read, or cannot be written. */
export const files: Why = {
  CN001: {
    fr: 'Le nom est cherché depuis le dossier où la commande est lancée ; un chemin entre guillemets peut contenir des espaces.',
    en: 'The name is looked up from the folder where the command is run; a path in quotes may hold spaces.',
  },
  CN002: {
    fr: 'Certaines commandes lisent des fichiers un à un ; d’autres, comme check et cohort, acceptent aussi un dossier.',
    en: 'Some commands read files one by one; others, such as check and cohort, take a folder too.',
  },
  CN003: {
    fr: 'Le fichier est là, mais ses droits ou son support empêchent de le lire : rien n’en est connu.',
    en: 'The file is there, but its permissions or its disk prevent reading it: nothing of it is known.',
  },
  CN004: {
    fr: 'Un questionnaire ou des réponses tiennent en quelques pages ; au-delà de la limite, c’est presque toujours un autre fichier.',
    en: 'A questionnaire or answers fit in a few pages; beyond the limit it is almost always another file.',
  },
  CN005: {
    fr: 'Un fichier vide, ou qui n’a que des commentaires, est le plus souvent un enregistrement interrompu.',
    en: 'A file that is empty, or holds comments only, is most often a save that was interrupted.',
  },
  CN006: {
    fr: 'Lus dans un autre codage, les accents seraient faux partout ; les éditeurs savent enregistrer en UTF-8.',
    en: 'Read in another encoding, accented letters would be wrong everywhere; editors can save as UTF-8.',
  },
  CN007: {
    fr: 'Un classeur, un PDF ou une image ne peut pas être lu comme du YAML, même avec le bon nom.',
    en: 'A workbook, a PDF or a picture cannot be read as YAML, whatever its name.',
  },
  CN008: {
    fr: 'Un motif qui ne trouve rien est le plus souvent une faute de frappe ; sans ce code, la vérification passerait pour faite.',
    en: 'A pattern that finds nothing is most often a slip; without this code the check would pass for done.',
  },
  CN030: {
    fr: 'Le chemin écrit sous actions part du dossier du questionnaire, et non de celui où la commande est lancée.',
    en: 'The path under actions starts from the questionnaire’s folder, not from the one where the command is run.',
  },
  CN829: {
    fr: 'Un plan, un rapport ou des scores se reconnaissent à ce qu’ils contiennent, ou à leur nom.',
    en: 'A plan, a report or scores are known by what they hold, or by their names.',
  },
  CN031: {
    fr: 'Un questionnaire se reconnaît à ses clés areas et axes, des réponses à leurs clés questionnaire et answers.',
    en: 'A questionnaire is known by its keys areas and axes, answers by their keys questionnaire and answers.',
  },
  CN034: {
    fr: 'Un fichier se reconnaît à ses premiers octets : renommer un document Word en .yaml n’en fait pas un texte.',
    en: 'A file is known by its first bytes: to rename a Word document .yaml does not make it a text.',
  },
  CN035: {
    fr: 'Lire un tube ou un périphérique peut attendre sans fin ; nommé sur la ligne de commande, un tube est lu.',
    en: 'Reading a pipe or a device may wait for ever; named on the command line, a pipe is read.',
  },
  CN036: {
    fr: 'Un lien peut mener à tout le disque ou tourner en rond : seul ce qui est dans le dossier donné est lu.',
    en: 'A link may lead to the whole disk or go in circles: only what is in the folder given is read.',
  },
  CN037: {
    fr: 'Un questionnaire reçu d’ailleurs ne doit faire lire aucun fichier de votre ordinateur, ni ouvrir de connexion.',
    en: 'A questionnaire that comes from elsewhere must not have any file of your computer read, nor open a connection.',
  },
  CN038: {
    fr: 'Un dépôt Git copié sans ses gros fichiers, ou sans ses liens, laisse à leur place un texte d’une ligne ou deux.',
    en: 'A Git repository copied without its large files, or without its links, leaves a line or two of text in their place.',
  },
  CN039: {
    fr: 'Pour gagner de la place, iCloud ne laisse sur l’ordinateur qu’un nom caché, que le Finder montre comme le fichier.',
    en: 'To save room, iCloud leaves only a hidden name on the computer, which the Finder shows as the file.',
  },
  CN964: {
    fr: 'Une structure a peut-être répondu dans ce document : sans ce mot, son absence passerait inaperçue.',
    en: 'A structure may have answered in this document: without a word, nobody would notice that it is missing.',
  },
  CN963: {
    fr: 'Des réponses données dans un document ne sont lues par personne : mieux vaut le savoir avant le rapport.',
    en: 'Answers given in a document are read by nobody: better to know before the report.',
  },
  CN040: {
    fr: 'Un fichier déjà là peut porter le travail de quelqu’un : il n’est remplacé qu’avec --force.',
    en: 'A file that is already there may hold somebody’s work: it is replaced with --force only.',
  },
  CN041: {
    fr: 'Le nom donné est celui d’un dossier : le fichier ne peut pas prendre sa place.',
    en: 'The name given is that of a folder: the file cannot take its place.',
  },
  CN042: {
    fr: 'Un fichier est écrit en entier ou pas du tout : rien n’a été commencé ni abîmé.',
    en: 'A file is written whole or not at all: nothing was begun or damaged.',
  },
};
