import { type Both, error, warning } from './check.ts';
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

/** What is wrong with the cells of a grid of which a questionnaire is to be made. */
export const gridCells = {
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
