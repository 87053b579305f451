import { grammar } from '../grammar.ts';
import { type Both, error, hint, warning } from './check.ts';

/** What a file that is not text is: a name of SORTS. */
export type FileSort = keyof typeof SORTS;

/** What such a file is, in words. */
export const sortWords = (sort: FileSort): Both => SORTS[sort];

const SORTS = {
  word: {
    fr: 'un document de traitement de texte (Word, LibreOffice)',
    en: 'a word-processor document (Word, LibreOffice)',
  },
  spreadsheet: { fr: 'un classeur (Excel, LibreOffice)', en: 'a spreadsheet (Excel, LibreOffice)' },
  slides: { fr: 'un diaporama', en: 'a slide show' },
  'old-office': { fr: 'un document bureautique (Word, Excel)', en: 'an office document (Word, Excel)' },
  rtf: { fr: 'un document RTF (traitement de texte)', en: 'an RTF document (word processor)' },
  pdf: { fr: 'un document PDF', en: 'a PDF document' },
  archive: { fr: 'une archive compressée (zip…)', en: 'a compressed archive (zip…)' },
  picture: { fr: 'une image', en: 'a picture' },
  media: { fr: 'un son ou une vidéo', en: 'a sound or a video' },
  mail: { fr: 'un courriel enregistré', en: 'a saved e-mail' },
  page: { fr: 'une page web', en: 'a web page' },
};

const COPY = {
  fr: 'Si quelqu’un y a répondu, recopiez ses réponses dans un fichier de réponses : cap-numerique new answers.',
  en: 'If somebody answered in it, copy the answers into an answer file: cap-numerique new answers.',
};

const OPEN = {
  fr: 'Décompressez-la : seuls les fichiers qui en sortent peuvent être lus.',
  en: 'Unpack it: only the files that come out of it can be read.',
};

const ATTACHED = {
  fr: 'S’il a une pièce jointe de réponses, ouvrez-le et enregistrez cette pièce dans ce dossier.',
  en: 'If answers are attached to it, open it and save the attachment in this folder.',
};

const DOWNLOADED = {
  fr: 'Si c’est le formulaire, les réponses n’y restent pas : elles sont dans le fichier qu’il enregistre à la fin.',
  en: 'If it is the form, the answers do not stay in it: they are in the file that it saves at the end.',
};

const EXPORT = {
  fr: 'Ouvrez-le dans un tableur et enregistrez la liste au format CSV.',
  en: 'Open it in a spreadsheet program and save the list as CSV.',
};

const remedy = ({ sort, kind }: { sort: FileSort; kind?: 'list' }): Both =>
  sort === 'archive'
    ? OPEN
    : kind
      ? EXPORT
      : sort === 'mail'
        ? ATTACHED
        : sort === 'page'
          ? DOWNLOADED
          : COPY;

/** What is found where files are searched for, and is not what it seems or cannot be opened. */
export const inputs = {
  CN034: error<{ sort: FileSort; kind?: 'list' }>({
    title: { fr: 'Document d’un autre genre', en: 'Document of another kind' },
    message: ({ sort }) => ({
      fr: `Ce fichier est ${SORTS[sort].fr}, quel que soit son nom : il ne peut pas être lu comme du texte.`,
      en: `This file is ${SORTS[sort].en}, whatever its name: it cannot be read as text.`,
    }),
    fix: remedy,
    why: {
      fr: 'Un fichier se reconnaît à ses premiers octets : renommer un document Word en .yaml n’en fait pas un texte.',
      en: 'A file is known by its first bytes: to rename a Word document .yaml does not make it a text.',
    },
  }),
  CN035: error({
    title: { fr: 'Ni un fichier ni un dossier', en: 'Neither a file nor a folder' },
    message: {
      fr: 'Ce nom mène à un tube, à une prise ou à un périphérique : il n’a pas été ouvert.',
      en: 'This name leads to a pipe, a socket or a device: it was not opened.',
    },
    fix: {
      fr: 'Retirez-le de ce dossier, ou mettez à sa place le fichier lui-même.',
      en: 'Take it out of this folder, or put the file itself in its place.',
    },
    why: {
      fr: 'Lire un tube ou un périphérique peut attendre sans fin ; nommé sur la ligne de commande, un tube est lu.',
      en: 'Reading a pipe or a device may wait for ever; named on the command line, a pipe is read.',
    },
  }),
  CN036: hint({
    title: { fr: 'Lien vers un autre dossier', en: 'Link to another folder' },
    message: {
      fr: 'Ce lien mène à un dossier d’ailleurs : ce qu’il contient n’a pas été lu.',
      en: 'This link leads to a folder elsewhere: what it holds was not read.',
    },
    fix: {
      fr: 'S’il doit l’être, donnez aussi ce dossier à la commande.',
      en: 'If it should be, give that folder to the command as well.',
    },
    why: {
      fr: 'Un lien peut mener à tout le disque ou tourner en rond : seul ce qui est dans le dossier donné est lu.',
      en: 'A link may lead to the whole disk or go in circles: only what is in the folder given is read.',
    },
  }),
  CN037: error<{
    path: string;
    why: 'outside' | 'address' | 'not-file' | 'backslash';
    of?: 'translation';
  }>({
    title: { fr: 'Fichier nommé hors de portée', en: 'Named file out of reach' },
    message: ({ path, why }) => ({
      fr: `« ${path} » ${OUT_OF_REACH[why].fr}.`,
      en: `“${path}” ${OUT_OF_REACH[why].en}.`,
    }),
    fix: ({ of }) => {
      const example = of
        ? 'translations: { es: questionnaire.es.po }'
        : 'actions: questionnaire.actions.yaml';
      return {
        fr: `Écrivez le nom d’un fichier placé à côté de ce questionnaire ou dans un de ses sous-dossiers, par exemple ${example}.`,
        en: `Write the name of a file beside this questionnaire, or in a folder below it: ${example}, for example.`,
      };
    },
    why: {
      fr: 'Un questionnaire reçu d’ailleurs ne doit faire lire aucun fichier de votre ordinateur, ni ouvrir de connexion.',
      en: 'A questionnaire that comes from elsewhere must not have any file of your computer read, nor open a connection.',
    },
  }),
  CN038: error<{ instead: 'lfs' | 'link' }>({
    title: { fr: 'Renvoi au lieu du fichier lui-même', en: 'Reference instead of the file itself' },
    message: ({ instead }) => STAND_IN[instead].message,
    fix: ({ instead }) => STAND_IN[instead].fix,
    why: {
      fr: 'Un dépôt Git copié sans ses gros fichiers, ou sans ses liens, laisse à leur place un texte d’une ligne ou deux.',
      en: 'A Git repository copied without its large files, or without its links, leaves a line or two of text in their place.',
    },
  }),
  CN864: warning({
    title: { fr: 'Réponses dans un fichier caché', en: 'Answers in a hidden file' },
    message: {
      fr: 'Ce fichier contient des réponses, et son nom est celui d’un fichier caché ou d’une sauvegarde : il n’est pas compté.',
      en: 'This file holds answers, and its name is that of a hidden file or of a backup: it is not counted.',
    },
    fix: {
      fr: 'Si ces réponses comptent, donnez au fichier un nom ordinaire, comme radio.answers.yaml.',
      en: 'If these answers count, give the file an ordinary name, such as radio.answers.yaml.',
    },
  }),
  CN865: warning<{ questions: number }>({
    title: { fr: 'Réponses dans un fichier d’une autre forme', en: 'Answers in a file of another form' },
    message: ({ questions }) => ({
      fr: `Ce fichier n’a pas la forme d’un fichier de réponses, mais semble porter des réponses : il parle ${questions === 1 ? 'd’une question' : `de ${questions} questions`} du questionnaire. Il n’est pas compté.`,
      en: `This file does not have the form of an answer file, but seems to hold answers: it speaks of ${grammar.en.count(questions, 'question', 'questions')} of the questionnaire. It is not counted.`,
    }),
    fix: {
      fr: 'Si ce sont des réponses, recopiez-les dans un fichier de réponses : cap-numerique new answers.',
      en: 'If they are answers, copy them into an answer file: cap-numerique new answers.',
    },
    why: {
      fr: 'Un tableau, des notes ou un morceau de fichier ne disent ni qui répond, ni à quel questionnaire.',
      en: 'A table, notes or a piece of a file say neither who answers nor which questionnaire.',
    },
  }),
  CN866: error({
    title: { fr: 'Nom de fichier illisible', en: 'Unreadable file name' },
    message: {
      fr: 'Le nom de ce fichier ou de ce dossier n’est pas écrit en UTF-8 : sous ce nom, il ne peut pas être ouvert.',
      en: 'The name of this file or folder is not written in UTF-8: it cannot be opened under it.',
    },
    fix: {
      fr: 'Renommez-le, par exemple sans accents, puis relancez la commande.',
      en: 'Rename it, without accents for example, and run the command again.',
    },
    why: {
      fr: 'Une vieille archive ou un autre système écrit les accents autrement ; ils sont montrés ici par « \uFFFD ».',
      en: 'An old archive or another system writes accented letters differently; “\uFFFD” stands for them here.',
    },
  }),
  CN867: hint({
    title: { fr: 'Dossier qui n’est pas regardé', en: 'Folder that is not looked at' },
    message: {
      fr: 'Ce dossier est caché ou fait pour un programme (node_modules) : ce qu’il contient n’a pas été regardé.',
      en: 'This folder is hidden or made for a program (node_modules): what it holds was not looked at.',
    },
    fix: {
      fr: 'S’il a des réponses qui comptent, sortez-les de là ; vide ou supprimé, il n’est plus nommé.',
      en: 'If it has answers that count, move them out of there; empty or removed, it is no longer named.',
    },
    why: {
      fr: 'Une corbeille, un historique ou des bibliothèques peuvent contenir des milliers de fichiers, et d’anciennes réponses.',
      en: 'A rubbish bin, a history or libraries may hold thousands of files, and old answers.',
    },
  }),
  CN039: error({
    title: { fr: 'Fichier resté dans iCloud', en: 'File left in iCloud' },
    message: {
      fr: 'Le fichier que ce nom annonce est resté dans iCloud : il n’a pas été téléchargé.',
      en: 'The file that this name stands for is still in iCloud: it was not downloaded.',
    },
    fix: {
      fr: 'Dans le Finder, ouvrez son dossier et choisissez Télécharger, puis relancez la commande.',
      en: 'In the Finder, open its folder and choose Download, then run the command again.',
    },
    why: {
      fr: 'Pour gagner de la place, iCloud ne laisse sur l’ordinateur qu’un nom caché, que le Finder montre comme le fichier.',
      en: 'To save room, iCloud leaves only a hidden name on the computer, which the Finder shows as the file.',
    },
  }),
  CN964: hint<{ sort: FileSort }>({
    title: { fr: 'Document qui n’est pas vérifié', en: 'Document that is not checked' },
    message: ({ sort }) => ({
      fr: `Parmi ces réponses, ce fichier est ${SORTS[sort].fr} : il n’est pas vérifié.`,
      en: `Among these answers, this file is ${SORTS[sort].en}: it is not checked.`,
    }),
    fix: remedy,
    why: {
      fr: 'Une structure a peut-être répondu dans ce document : sans ce mot, son absence passerait inaperçue.',
      en: 'A structure may have answered in this document: without a word, nobody would notice that it is missing.',
    },
  }),
  CN963: warning<{ sort: FileSort }>({
    title: { fr: 'Document parmi les réponses', en: 'Document among the answers' },
    message: ({ sort }) => ({
      fr: `Ce n’est pas un fichier de réponses : c’est ${SORTS[sort].fr}. Il n’est pas compté.`,
      en: `This is not an answer file: it is ${SORTS[sort].en}. It is not counted.`,
    }),
    fix: remedy,
    why: {
      fr: 'Des réponses données dans un document ne sont lues par personne : mieux vaut le savoir avant le rapport.',
      en: 'Answers given in a document are read by nobody: better to know before the report.',
    },
  }),
  CN829: hint({
    title: { fr: 'Résultat du programme', en: 'Result of the program' },
    message: {
      fr: 'Ce fichier est un résultat de cap-numerique : il n’y a rien à y vérifier.',
      en: 'This file is a result of cap-numerique: there is nothing to check in it.',
    },
    fix: {
      fr: 'Vérifiez le questionnaire ou les réponses dont il vient.',
      en: 'Check the questionnaire or the answers that it comes from.',
    },
    why: {
      fr: 'Un plan, un rapport ou des scores se reconnaissent à ce qu’ils contiennent, ou à leur nom.',
      en: 'A plan, a report or scores are known by what they hold, or by their names.',
    },
  }),
};

const STAND_IN = {
  lfs: {
    message: {
      fr: 'Ce n’est qu’un renvoi de Git LFS : le fichier lui-même n’a pas été téléchargé.',
      en: 'This is only a pointer of Git LFS: the file itself was not downloaded.',
    },
    fix: { fr: 'Téléchargez-le : git lfs pull.', en: 'Download it: git lfs pull.' },
  },
  link: {
    message: {
      fr: 'Ce fichier ne contient que le chemin d’un autre : c’était sans doute un lien, copié comme du texte.',
      en: 'This file holds nothing but the path of another: it was probably a link, copied as text.',
    },
    fix: {
      fr: 'Mettez à sa place le fichier que ce chemin désigne.',
      en: 'Put the file that this path leads to in its place.',
    },
  },
};

const OUT_OF_REACH = {
  backslash: {
    fr: 'sépare ses dossiers par « \\ » : écrivez « / », que tous les systèmes lisent',
    en: 'parts its folders by “\\”: write “/”, which all systems read',
  },
  outside: {
    fr: 'sort du dossier de ce questionnaire : il n’a pas été ouvert',
    en: 'leads out of this questionnaire’s folder: it was not opened',
  },
  address: {
    fr: 'est une adresse : le programme n’ouvre aucune connexion',
    en: 'is an address: the program opens no connection',
  },
  'not-file': {
    fr: 'n’est pas un fichier',
    en: 'is not a file',
  },
};
