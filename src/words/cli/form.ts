import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** What `form` says about itself in the help, about its options, and of what it has done. */
export const formWords = {
  description: {
    fr: 'fait une page qui pose les questions dans un navigateur, à envoyer par mail',
    en: 'make a page that asks the questions in a browser, to send by mail',
  },
  output: {
    fr: 'où écrire la page ; avec --for, le dossier des pages',
    en: 'where to write the page; with --for, the folder of the pages',
  },
  folder: { fr: '<fichier|dossier>', en: '<file|folder>' },
  track: {
    fr: 'le parcours, qui n’est alors pas demandé',
    en: 'the track, which is not asked then',
  },
  name: { fr: '<nom>', en: '<name>' },
  structure: {
    fr: 'le nom de la structure, qui n’est alors pas demandé',
    en: 'the organisation’s name, which is not asked then',
  },
  profile: { fr: 'son profil, qui n’est alors pas demandé', en: 'its profile, which is not asked then' },
  id: { fr: 'son identifiant, écrit dans ses réponses', en: 'its id, written into its answers' },
  list: {
    fr: 'une page pour chaque structure d’un tableau CSV (nom, identifiant, profil, réponse-à), et index.csv',
    en: 'one page for each organisation of a CSV table (name, id, profile, reply-to), and index.csv',
  },
  respondent: {
    fr: 'pour une personne qui répond parmi d’autres : demande son rôle et son âge',
    en: 'for one person who answers among others: asks for their role and age',
  },
  before: {
    fr: 'le bilan, un an après : tout redemander, et revenir sur ces réponses de la structure (avec --for, de chacune)',
    en: 'the review, a year later: ask everything again, and look back on these answers of the organisation (with --for, of each)',
  },
  mail: { fr: '<adresse>', en: '<address>' },
  replyTo: { fr: 'l’adresse à qui envoyer les réponses', en: 'the address to send the answers to' },
  force: { fr: 'remplace les fichiers qui existent', en: 'replace existing files' },
  watch: {
    fr: 'refait la page à chaque enregistrement du questionnaire, erreurs comprises, jusqu’à Ctrl-C',
    en: 'make the page anew each time the questionnaire is saved, errors included, until Ctrl-C',
  },
  needsOutput: {
    fr: 'La page s’écrit dans un fichier : ajoutez -o formulaire.html.',
    en: 'The page is written to a file: add -o form.html.',
  },
  needsFolder: {
    fr: 'Avec --for, il y a une page par structure : ajoutez -o et le dossier où les écrire.',
    en: 'With --for, there is a page for each organisation: add -o and the folder to write them in.',
  },
  notFolder: {
    fr: (path: string) => `${path} est un fichier : avec --for, -o est le dossier où écrire les pages.`,
    en: (path: string) => `${path} is a file: with --for, -o is the folder to write the pages in.`,
  },
  ownList: {
    fr: (list: string) =>
      `La table des pages prendrait la place de la liste, ${list} : avec -o, choisissez un autre dossier.`,
    en: (list: string) =>
      `The table of the pages would take the place of the list, ${list}: with -o, choose another folder.`,
  },
  notBoth: {
    fr: (option: string) => `${option} ne va pas avec --for : le tableau le dit pour chaque structure.`,
    en: (option: string) => `${option} does not go with --for: the table says it for each organisation.`,
  },
  watchesOne: {
    fr: '--watch ne va pas avec --for : une seule page à la fois.',
    en: '--watch does not go with --for: one page at a time.',
  },
  watchesFile: {
    fr: '--watch surveille un fichier : nommez celui du questionnaire.',
    en: '--watch looks at a file: name that of the questionnaire.',
  },
  watching: {
    fr: (file: string) => `${file} est surveillé ; Ctrl-C pour arrêter.`,
    en: (file: string) => `Watching ${file}; Ctrl-C to stop.`,
  },
  remade: {
    fr: (file: string) => `${file} est à jour.`,
    en: (file: string) => `${file} is up to date.`,
  },
  broken: {
    fr: (file: string, errors: number) =>
      `${file} montre ${fr.count(errors, 'erreur', 'erreurs')} à réparer.`,
    en: (file: string, errors: number) => `${file} shows ${en.count(errors, 'error', 'errors')} to mend.`,
  },
  watchesNoReview: {
    fr: '--watch ne va pas avec --before : c’est pour essayer un questionnaire.',
    en: '--watch does not go with --before: it is for trying out a questionnaire.',
  },
  oneStructure: {
    fr: (one: string, other: string) =>
      `--before : ${fr.quoted([one])} et ${fr.quoted([other])} sont deux structures, et une page est pour une seule. Pour en faire une par structure : --for structures.csv.`,
    en: (one: string, other: string) =>
      `--before: ${en.quoted([one])} and ${en.quoted([other])} are two organisations, and a page is for one. To make one for each: --for structures.csv.`,
  },
  onePerson: {
    fr: (name: string, files: readonly string[]) =>
      `--before : plusieurs personnes ont répondu pour ${name}, et une page revient sur les réponses d’une seule. Donnez un de ces fichiers : ${files.join(', ')}.`,
    en: (name: string, files: readonly string[]) =>
      `--before: several people answered for ${name}, and a page looks back on the answers of one. Give one of these files: ${files.join(', ')}.`,
  },
  personal: {
    fr: (file: string) =>
      `${file} a été rempli par une personne en son nom. Cette page est pour l’équipe : pour cette personne, ajoutez --respondent.`,
    en: (file: string) =>
      `${file} was filled in by one person in their own name. This page is for the team: for that person, add --respondent.`,
  },
  ordinary: {
    fr: (names: readonly string[]) =>
      `Sans réponses d’avant, et donc avec une page ordinaire : ${names.join(', ')}.`,
    en: (names: readonly string[]) =>
      `Without earlier answers, hence with an ordinary page: ${names.join(', ')}.`,
  },
  pageless: {
    fr: (names: readonly string[]) =>
      `Des réponses d’avant, et pas de ligne dans le tableau : ${names.join(', ')}.`,
    en: (names: readonly string[]) => `Earlier answers, and no row in the table: ${names.join(', ')}.`,
  },
  ownAnswers: {
    fr: (file: string) => `La page prendrait la place des réponses, ${file}.`,
    en: (file: string) => `The page would take the place of the answers, ${file}.`,
  },
  badId: {
    fr: (id: string) =>
      `--id « ${id} » : un identifiant est en minuscules sans accents, chiffres et traits d’union, comme radio-gave.`,
    en: (id: string) =>
      `--id “${id}”: an id has lower-case letters without accents, digits and hyphens, such as radio-gave.`,
  },
  idNeedsName: {
    fr: '--id s’écrit avec --structure : un identifiant seul ne dit à personne pour qui est la page.',
    en: '--id goes with --structure: an id alone tells nobody whom the page is for.',
  },
  badMail: {
    fr: (mail: string) => `--reply-to « ${mail} » n’est pas une adresse de courriel.`,
    en: (mail: string) => `--reply-to “${mail}” is not a mail address.`,
  },
  ownQuestionnaire: {
    fr: (file: string) => `La page prendrait la place du questionnaire, ${file}.`,
    en: (file: string) => `The page would take the place of the questionnaire, ${file}.`,
  },
  written: {
    fr: (file: string, kilobytes: number) => `${file} est écrit (${kilobytes} Ko) : un double-clic l’ouvre.`,
    en: (file: string, kilobytes: number) => `${file} is written (${kilobytes} KB): a double click opens it.`,
  },
  writtenAll: {
    fr: (pages: number, folder: string, index: string) =>
      pages > 1
        ? `${pages} pages sont écrites dans ${folder}, et ${index}.`
        : `Une page est écrite dans ${folder}, et ${index}.`,
    en: (pages: number, folder: string, index: string) =>
      pages === 1
        ? `One page is written in ${folder}, and ${index}.`
        : `${pages} pages are written in ${folder}, and ${index}.`,
  },
};
