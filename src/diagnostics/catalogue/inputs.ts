import { entry } from '../entry.ts';

type Nothing = Record<never, never>;

/** What a file is that is no text: a name of SORTS. */
export type FileSort = keyof typeof SORTS;

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
const remedy = (sort: FileSort, language: 'fr' | 'en'): string =>
  (sort === 'archive' ? OPEN : sort === 'mail' ? ATTACHED : COPY)[language];

/** What lies where files are sought, and is not what it seems or cannot be opened. */
export const inputs = {
  CN034: entry<{ sort: FileSort }>({
    severity: 'error',
    title: { fr: 'Document d’un autre genre', en: 'Document of another kind' },
    say: {
      fr: ({ sort }) => ({
        message: `Ce fichier est ${SORTS[sort].fr}, quel que soit son nom : il ne peut pas être lu comme du texte.`,
        hint: remedy(sort, 'fr'),
      }),
      en: ({ sort }) => ({
        message: `This file is ${SORTS[sort].en}, whatever its name: it cannot be read as text.`,
        hint: remedy(sort, 'en'),
      }),
    },
  }),
  CN035: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Ni un fichier ni un dossier', en: 'Neither a file nor a folder' },
    say: {
      fr: () => ({
        message: 'Ce nom mène à un tube, à une prise ou à un périphérique : il n’a pas été ouvert.',
        hint: 'Retirez-le de ce dossier, ou mettez à sa place le fichier lui-même.',
      }),
      en: () => ({
        message: 'This name leads to a pipe, a socket or a device: it was not opened.',
        hint: 'Take it out of this folder, or put the file itself in its place.',
      }),
    },
  }),
  CN036: entry<Nothing>({
    severity: 'hint',
    title: { fr: 'Lien vers un autre dossier', en: 'Link to another folder' },
    say: {
      fr: () => ({
        message: 'Ce lien mène à un dossier d’ailleurs : ce qu’il contient n’a pas été lu.',
        hint: 'S’il doit l’être, donnez aussi ce dossier à la commande.',
      }),
      en: () => ({
        message: 'This link leads to a folder elsewhere: what it holds was not read.',
        hint: 'If it should be, give that folder to the command as well.',
      }),
    },
  }),
  CN037: entry<{ path: string; why: 'outside' | 'address' | 'not-file' | 'backslash' }>({
    severity: 'error',
    title: { fr: 'Fichier d’actions hors de portée', en: 'File of actions out of reach' },
    say: {
      fr: ({ path, why }) => ({
        message: `« ${path} » ${OUT_OF_REACH[why].fr}.`,
        hint: 'Écrivez le nom d’un fichier placé à côté de ce questionnaire ou dans un de ses sous-dossiers, par exemple actions: questionnaire.actions.yaml.',
      }),
      en: ({ path, why }) => ({
        message: `“${path}” ${OUT_OF_REACH[why].en}.`,
        hint: 'Write the name of a file beside this questionnaire, or in a folder below it: actions: questionnaire.actions.yaml, for example.',
      }),
    },
  }),
  CN038: entry<{ instead: 'lfs' | 'link' }>({
    severity: 'error',
    title: { fr: 'Renvoi au lieu du fichier lui-même', en: 'Reference instead of the file itself' },
    say: {
      fr: ({ instead }) => STAND_IN[instead].fr,
      en: ({ instead }) => STAND_IN[instead].en,
    },
  }),
  CN039: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Fichier resté dans iCloud', en: 'File left in iCloud' },
    say: {
      fr: () => ({
        message: 'Le fichier que ce nom annonce est resté dans iCloud : il n’a pas été téléchargé.',
        hint: 'Dans le Finder, ouvrez son dossier et choisissez Télécharger, puis relancez la commande.',
      }),
      en: () => ({
        message: 'The file that this name stands for is still in iCloud: it was not downloaded.',
        hint: 'In the Finder, open its folder and choose Download, then run the command again.',
      }),
    },
  }),
  CN964: entry<{ sort: FileSort }>({
    severity: 'hint',
    title: { fr: 'Document qui n’est pas vérifié', en: 'Document that is not checked' },
    say: {
      fr: ({ sort }) => ({
        message: `Parmi ces réponses, ce fichier est ${SORTS[sort].fr} : il n’est pas vérifié.`,
        hint: remedy(sort, 'fr'),
      }),
      en: ({ sort }) => ({
        message: `Among these answers, this file is ${SORTS[sort].en}: it is not checked.`,
        hint: remedy(sort, 'en'),
      }),
    },
  }),
  CN963: entry<{ sort: FileSort }>({
    severity: 'warning',
    title: { fr: 'Document parmi les réponses', en: 'Document among the answers' },
    say: {
      fr: ({ sort }) => ({
        message: `Ce n’est pas un fichier de réponses : c’est ${SORTS[sort].fr}. Il n’est pas compté.`,
        hint: remedy(sort, 'fr'),
      }),
      en: ({ sort }) => ({
        message: `This is not an answer file: it is ${SORTS[sort].en}. It is not counted.`,
        hint: remedy(sort, 'en'),
      }),
    },
  }),
  CN829: entry<Record<string, never>>({
    severity: 'hint',
    title: { fr: 'Résultat du programme', en: 'Result of the program' },
    say: {
      fr: () => ({
        message: 'Ce fichier est un résultat de cap-numerique : il n’y a rien à y vérifier.',
        hint: 'Vérifiez le questionnaire ou les réponses dont il vient.',
      }),
      en: () => ({
        message: 'This file is a result of cap-numerique: there is nothing to check in it.',
        hint: 'Check the questionnaire or the answers that it comes from.',
      }),
    },
  }),
};

const STAND_IN = {
  lfs: {
    fr: {
      message: 'Ce n’est qu’un renvoi de Git LFS : le fichier lui-même n’a pas été téléchargé.',
      hint: 'Téléchargez-le : git lfs pull.',
    },
    en: {
      message: 'This is only a pointer of Git LFS: the file itself was not downloaded.',
      hint: 'Download it: git lfs pull.',
    },
  },
  link: {
    fr: {
      message:
        'Ce fichier ne contient que le chemin d’un autre : c’était sans doute un lien, copié comme du texte.',
      hint: 'Mettez à sa place le fichier que ce chemin désigne.',
    },
    en: {
      message: 'This file holds nothing but the path of another: it was probably a link, copied as text.',
      hint: 'Put the file that this path leads to in its place.',
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
