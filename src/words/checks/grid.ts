import { type Both, error, warning } from './check.ts';
import { type FileSort, sortWords } from './inputs.ts';
import { didYouMean, quoted } from './naming.ts';

const LOST = {
  'no-heading': {
    fr: 'Cette case n’est sous aucun titre : rien ne dit ce qu’elle contient.',
    en: 'This cell is under no heading: nothing tells what it holds.',
  },
  'no-main': {
    fr: 'Cette ligne dit quelque chose, mais sa case principale (la question, le titre ou la clé) est vide.',
    en: 'This row says something, but its main cell (the question, the title or the key) is empty.',
  },
  above: {
    fr: 'Cette case est au-dessus des titres des colonnes : elle serait perdue.',
    en: 'This cell is above the headings of the columns: it would be lost.',
  },
  type: {
    fr: 'Une question de ce type n’a pas cette colonne : la case serait perdue.',
    en: 'A question of this type has no such column: the cell would be lost.',
  },
  'no-weight': {
    fr: 'Ce poids n’est celui d’aucun axe : la case de l’axe est vide.',
    en: 'This weight is that of no axis: the axis’s cell is empty.',
  },
};

const NOT_TEXT = {
  merged: {
    fr: 'Ces cases sont fusionnées : seule la première a un contenu, les autres seraient vides.',
    en: 'These cells are merged: only the first one holds something, the others would be empty.',
  },
  formula: {
    fr: 'Cette case contient une formule : la grille ne lit que des textes et des nombres.',
    en: 'This cell holds a formula: the grid reads only texts and numbers.',
  },
  error: {
    fr: 'Cette case contient une erreur du tableur.',
    en: 'This cell holds an error of the spreadsheet.',
  },
  day: {
    fr: 'Le tableur a fait de cette case une date : ce qui était écrit est perdu.',
    en: 'The spreadsheet made a date of this cell: what was written is lost.',
  },
};

const NUMBER = {
  number: { fr: 'un nombre', en: 'a number' },
  whole: { fr: 'un nombre entier', en: 'a whole number' },
  numbers: { fr: 'des nombres séparés par des points-virgules', en: 'numbers separated by semicolons' },
  bands: { fr: 'des tranches comme « 0: 0 ; 6: 0,5 »', en: 'bands such as “0: 0; 6: 0.5”' },
};

const EXPECTED = {
  name: { fr: 'une question, un repère ou « profile »', en: 'a question, a fact or “profile”' },
  sign: { fr: '=, >= ou <=', en: '=, >= or <=' },
  value: { fr: 'une réponse', en: 'an answer' },
  number: { fr: 'un nombre', en: 'a number' },
  close: { fr: 'une parenthèse fermante', en: 'a closing parenthesis' },
  end: { fr: '« ; », « ou » ou la fin', en: '“;”, “or” or the end' },
};

/** Cells of the same column where the same thing is wrong. */
export interface Others {
  others?: readonly string[];
}

const withOthers = ({ fr, en }: Both, { others = [] }: Others): Both =>
  others.length === 0
    ? { fr, en }
    : { fr: `${fr} De même en ${others.join(', ')}.`, en: `${en} Likewise in ${others.join(', ')}.` };

const READ_AS = {
  number: {
    fr: (text: string) =>
      `Un texte est attendu, et cette case contient un nombre : « ${text} », sans le pourcentage, la monnaie ou les zéros que le tableur montre.`,
    en: (text: string) =>
      `A text is expected, and this cell holds a number: “${text}”, without the percent, the currency or the zeros that the spreadsheet shows.`,
  },
  truth: {
    fr: (text: string) =>
      `Un texte est attendu, et le tableur a fait de cette case une valeur logique : elle est lue « ${text} ».`,
    en: (text: string) =>
      `A text is expected, and the spreadsheet made a truth value of this cell: it is read “${text}”.`,
  },
  repeated: {
    fr: (text: string) => `Ces cases sont fusionnées : « ${text} » vaut pour chacune de leurs lignes.`,
    en: (text: string) => `These cells are merged: “${text}” holds for each of their rows.`,
  },
  unused: {
    fr: (text: string) => `Rien dans la grille ne dit « ${text} » : cette correspondance ne sert pas.`,
    en: (text: string) => `Nothing in the grid says “${text}”: this mapping is of no use.`,
  },
};

/** What is wrong with a grid of which a questionnaire is to be made. */
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
  CN889: error<{ why: keyof typeof LOST } & Others>({
    title: { fr: 'Une case qui serait perdue', en: 'A cell that would be lost' },
    message: (of) => withOthers(LOST[of.why], of),
    fix: ({ why }) =>
      why === 'no-main' || why === 'no-weight'
        ? {
            fr: 'Complétez la ligne, ou videz-la.',
            en: 'Complete the row, or empty it.',
          }
        : {
            fr: 'Déplacez ou videz cette case ; une colonne dont le titre commence par # n’est pas lue.',
            en: 'Move or empty this cell; a column whose heading begins with # is not read.',
          },
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
  CN891: error<{
    heading: string;
    word: string;
    known: readonly string[];
    nearest?: string | undefined;
    others: readonly string[];
  }>({
    title: { fr: 'Un mot que la grille ne connaît pas', en: 'A word that the grid does not know' },
    message: ({ heading, word, others }) => ({
      fr: `${word === '' ? `La case « ${heading} » est vide` : `« ${word} » n’est pas un mot de la colonne « ${heading} »`}${others.length === 0 ? '.' : ` ; de même en ${others.join(', ')}.`}`,
      en: `${word === '' ? `The cell “${heading}” is empty` : `“${word}” is no word of column “${heading}”`}${others.length === 0 ? '.' : `; likewise in ${others.join(', ')}.`}`,
    }),
    fix: ({ known, nearest }) => ({
      fr: `${didYouMean.fr(nearest) ?? `Écrivez l’un de ceux-ci : ${quoted.fr([...known])}.`} Pour garder vos mots, dites ce qu’ils valent dans une feuille « correspondances » ; deux des vôtres peuvent y valoir le même.`,
      en: `${didYouMean.en(nearest) ?? `Write one of these: ${quoted.en([...known])}.`} To keep your words, say what they stand for in a sheet “mapping”; two of yours may stand for the same one.`,
    }),
  }),
  CN892: error<{ text: string; expected: keyof typeof NUMBER }>({
    title: { fr: 'Un nombre que l’on ne peut pas lire', en: 'A number that cannot be read' },
    message: ({ text, expected }) => ({
      fr: `« ${text} » n’est pas ce qui est attendu ici : ${NUMBER[expected].fr}.`,
      en: `“${text}” is not what is expected here: ${NUMBER[expected].en}.`,
    }),
    fix: {
      fr: 'Écrivez un nombre seul, avec une virgule ou un point : 0,5.',
      en: 'Write a number alone, with a comma or a point: 0.5.',
    },
  }),
  CN893: error<{ why: 'few' | 'hole' | 'count'; count: number } & Others>({
    title: { fr: 'Des phrases qui manquent', en: 'Missing sentences' },
    message: ({ why, count, others }) =>
      withOthers(
        why === 'few'
          ? {
              fr: `Cette question a ${count === 0 ? 'zéro phrase' : 'une seule phrase'} : il en faut deux au moins.`,
              en: `This question has ${count === 0 ? 'no sentence' : 'a single sentence'}: it needs two at least.`,
            }
          : why === 'hole'
            ? {
                fr: 'Cette case est vide, et une phrase la suit.',
                en: 'This cell is empty, and a sentence follows it.',
              }
            : {
                fr: `Il faut ici une valeur par phrase : ${count}.`,
                en: `One value for each sentence is needed here: ${count}.`,
              },
        others ? { others } : {},
      ),
    fix: {
      fr: 'Écrivez les phrases l’une après l’autre, de la moins à la plus avancée, sans case vide entre elles.',
      en: 'Write the sentences one after the other, from the least to the most advanced, without an empty cell between them.',
    },
  }),
  CN894: error<{ why: keyof typeof NOT_TEXT } & Others>({
    title: {
      fr: 'Une case qui n’est ni un texte ni un nombre',
      en: 'A cell that is neither a text nor a number',
    },
    message: (of) => withOthers(NOT_TEXT[of.why], of),
    fix: ({ why }) =>
      why === 'merged'
        ? {
            fr: 'Séparez ces cases, et écrivez dans chacune ce qui vaut pour sa ligne.',
            en: 'Split these cells, and write in each what holds for its row.',
          }
        : why === 'day'
          ? {
              fr: 'Mettez la case au format Texte, puis écrivez-la de nouveau.',
              en: 'Give the cell the format Text, then write it again.',
            }
          : {
              fr: 'Remplacez-la par son texte : copier, puis collage spécial, valeurs.',
              en: 'Replace it by its text: copy, then paste special, values.',
            },
  }),
  CN895: error<{ at: string; expected: keyof typeof EXPECTED }>({
    title: { fr: 'Une condition que l’on ne peut pas lire', en: 'A condition that cannot be read' },
    message: ({ at, expected }) => ({
      fr: `Cette condition ne se lit pas ${at === '' ? 'jusqu’au bout' : `à partir de « ${at} »`} : il y faut ${EXPECTED[expected].fr}.`,
      en: `This condition cannot be read ${at === '' ? 'to its end' : `from “${at}”`}: ${EXPECTED[expected].en} is needed there.`,
    }),
    fix: {
      fr: 'Écrivez par exemple : billetterie = aucune ou guichet ; aisance >= 2. Avec des parenthèses, « non » et « ou » : non (profile = radio) ou age = 1..3.',
      en: 'Write for example: ticketing = none or counter; ease >= 2. With parentheses, “not” and “or”: not (profile = radio) or age = 1..3.',
    },
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
  CN897: error<{ heading: string } & Others>({
    title: { fr: 'Une case vide qui ne peut pas l’être', en: 'An empty cell that must not be' },
    message: (of) =>
      withOthers(
        {
          fr: `La case « ${of.heading} » est vide, et cette ligne en a besoin.`,
          en: `The cell “${of.heading}” is empty, and this row needs it.`,
        },
        of,
      ),
    fix: {
      fr: 'Remplissez-la ; ou retirez toute la colonne : le questionnaire dira ce qui reste à compléter.',
      en: 'Fill it in; or remove the whole column: the questionnaire will say what is left to complete.',
    },
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
  CN899: warning<{ why: keyof typeof READ_AS; text: string } & Others>({
    title: {
      fr: 'Une case lue autrement qu’elle n’est montrée',
      en: 'A cell read otherwise than it is shown',
    },
    message: (of) => withOthers({ fr: READ_AS[of.why].fr(of.text), en: READ_AS[of.why].en(of.text) }, of),
    fix: ({ why }) =>
      why === 'unused'
        ? { fr: 'Retirez cette ligne, ou corrigez son mot.', en: 'Remove this row, or correct its word.' }
        : why === 'repeated'
          ? { fr: 'Rien à faire si c’est bien cela.', en: 'Nothing to do if that is meant.' }
          : {
              fr: 'Si ce n’est pas cela, mettez la case au format Texte, puis écrivez-la de nouveau.',
              en: 'If that is not meant, give the cell the format Text, then write it again.',
            },
  }),
};
