import { error } from './check.ts';
import { type FileSort, sortWords } from './inputs.ts';
import { didYouMean } from './naming.ts';

/** What is wrong with a grid of which a questionnaire is to be made: its file, its sheets, its columns. */
export const grid = {
  CN886: error<
    | { why: 'kind'; sort: FileSort | null }
    | { why: 'damaged' }
    | { why: 'empty' }
    | { why: 'encoding' }
    | { why: 'size'; mebibytes: number }
  >({
    title: { fr: 'Une grille illisible', en: 'A grid that cannot be read' },
    message: (of) =>
      of.why === 'damaged'
        ? { fr: 'Ce classeur est abîmé.', en: 'This workbook is damaged.' }
        : of.why === 'empty'
          ? { fr: 'Ce fichier est vide.', en: 'This file is empty.' }
          : of.why === 'encoding'
            ? {
                fr: 'Les lettres de ce fichier ne se lisent pas : il n’est pas en UTF-8.',
                en: 'The letters of this file cannot be read: it is not in UTF-8.',
              }
            : of.why === 'size'
              ? {
                  fr: `Ce classeur contient plus de ${of.mebibytes} Mo une fois décompressé, ou trop de parties.`,
                  en: `This workbook holds more than ${of.mebibytes} MB once unpacked, or too many parts.`,
                }
              : {
                  fr: `Ce fichier ${of.sort === null ? 'n’est pas un classeur' : `est ${sortWords(of.sort).fr}`} : une grille se lit dans un classeur .xlsx, ou dans un CSV.`,
                  en: `This file is ${of.sort === null ? 'no workbook' : sortWords(of.sort).en}: a grid is read from an .xlsx workbook, or from a CSV.`,
                },
    fix: {
      fr: 'Ouvrez-le dans un tableur et enregistrez-le au format .xlsx ; ou enregistrez la feuille des questions au format « CSV UTF-8 ».',
      en: 'Open it in a spreadsheet program and save it as .xlsx; or save the sheet of questions as “CSV UTF-8”.',
    },
  }),
  CN887: error<{ heading: string; nearest?: string | undefined; known: readonly string[] }>({
    title: { fr: 'Colonne inconnue dans une grille', en: 'Unknown column in a grid' },
    message: ({ heading }) => ({
      fr: `La grille n’a pas de colonne « ${heading} ».`,
      en: `The grid has no column “${heading}”.`,
    }),
    fix: ({ nearest, known }) => ({
      fr: `${didYouMean.fr(nearest) ?? `Les colonnes de cette feuille : ${known.join(', ')}.`} Sinon, changez ce titre, dites ce qu’il veut dire dans une feuille « correspondances », ou commencez-le par # : la colonne n’est alors pas lue.`,
      en: `${didYouMean.en(nearest) ?? `The columns of this sheet: ${known.join(', ')}.`} If not, change this heading, say what it means in a sheet “mapping”, or begin it with #: the column is then not read.`,
    }),
    why: {
      fr: 'Une colonne passée sous silence ferait perdre ce qu’elle contient.',
      en: 'A column passed over in silence would lose what it holds.',
    },
  }),
  CN888: error<{ sheet: string; nearest?: string | undefined; known: readonly string[] }>({
    title: { fr: 'Feuille inconnue dans une grille', en: 'Unknown sheet in a grid' },
    message: ({ sheet }) => ({
      fr: `La grille n’a pas de feuille « ${sheet} ».`,
      en: `The grid has no sheet “${sheet}”.`,
    }),
    fix: ({ nearest, known }) => ({
      fr: `${didYouMean.fr(nearest) ?? `Ses feuilles : ${known.join(', ')}.`} Pour qu’une feuille ne soit pas lue, commencez son nom par #.`,
      en: `${didYouMean.en(nearest) ?? `Its sheets: ${known.join(', ')}.`} For a sheet not to be read, begin its name with #.`,
    }),
  }),
  CN890: error<{ heading: string; first: string; second?: string }>({
    title: {
      fr: 'Deux colonnes ou deux feuilles pour une même chose',
      en: 'Two columns or sheets for one thing',
    },
    message: ({ heading, first, second }) =>
      second === undefined
        ? {
            fr: `« ${heading} » dit la même chose que « ${first} ».`,
            en: `“${heading}” says the same as “${first}”.`,
          }
        : {
            fr: `« ${heading} » a deux sens : « ${first} » et « ${second} ».`,
            en: `“${heading}” has two meanings: “${first}” and “${second}”.`,
          },
    fix: ({ second }) =>
      second === undefined
        ? {
            fr: 'Retirez l’une des deux, ou commencez son titre par #.',
            en: 'Remove one of them, or begin its heading with #.',
          }
        : { fr: 'Retirez l’une des deux lignes.', en: 'Remove one of the two rows.' },
  }),
  CN896: error<{ why: 'questions' | 'headings' | 'column'; columns: readonly string[] }>({
    title: { fr: 'Une grille sans questions', en: 'A grid without questions' },
    message: ({ why, columns }) =>
      why === 'questions'
        ? { fr: 'Cette grille n’a aucune question.', en: 'This grid has no question.' }
        : why === 'column'
          ? {
              fr: `Il manque la colonne « ${columns.join(' », « ')} ».`,
              en: `The column “${columns.join('”, “')}” is missing.`,
            }
          : {
              fr: 'Aucune ligne de cette feuille n’a les titres des colonnes.',
              en: 'No row of this sheet has the headings of the columns.',
            },
    fix: ({ columns }) => ({
      fr: `La première ligne d’une feuille a les titres des colonnes : ${columns.join(', ')}… Partez de la grille vide de cap-numerique new questionnaire --grid.`,
      en: `The first row of a sheet has the headings of the columns: ${columns.join(', ')}… Begin with the empty grid of cap-numerique new questionnaire --grid.`,
    }),
  }),
  CN898: error<{ why: 'invalid' } | { why: 'actions' } | { why: 'id'; id: string; own: string }>({
    title: {
      fr: 'Un questionnaire que cette grille ne peut pas mettre à jour',
      en: 'A questionnaire that this grid cannot update',
    },
    message: (of) =>
      of.why === 'id'
        ? {
            fr: `Ce fichier est le questionnaire « ${of.own} », et la grille est celle de « ${of.id} ».`,
            en: `This file is the questionnaire “${of.own}”, and the grid is that of “${of.id}”.`,
          }
        : of.why === 'actions'
          ? {
              fr: 'Les actions de ce questionnaire sont dans un fichier à part, et la grille les change.',
              en: 'This questionnaire’s actions are in a file of their own, and the grid changes them.',
            }
          : {
              fr: 'Ce fichier n’est pas un questionnaire sans erreur : rien ne dit ce qu’il faudrait en garder.',
              en: 'This file is no questionnaire without errors: nothing tells what is to be kept of it.',
            },
    fix: ({ why }) =>
      why === 'id'
        ? { fr: 'Donnez à -o un autre nom de fichier.', en: 'Give -o another file name.' }
        : why === 'actions'
          ? {
              fr: 'Changez-les dans leur fichier, puis commencez le nom de la feuille « actions » par # : elle ne sera pas lue.',
              en: 'Change them in their file, then begin the name of the sheet “actions” with #: it will not be read.',
            }
          : {
              fr: 'Corrigez-le avec cap-numerique check, ou donnez à -o un autre nom de fichier.',
              en: 'Correct it with cap-numerique check, or give -o another file name.',
            },
  }),
};
