import { grammar } from '../grammar.ts';
import { error, hint, warning } from './check.ts';

/** What is wrong with a list of who is expected, in a CSV file. */
export const expected = {
  CN860: error({
    title: { fr: 'Liste des attendus sans structure', en: 'List of those expected without an organisation' },
    message: {
      fr: 'Aucune structure n’a pu être lue dans cette liste.',
      en: 'No organisation could be read in this list.',
    },
    fix: {
      fr: 'Écrivez une structure par ligne : son nom, puis le nombre de personnes. Des titres sont permis : nom, identifiant, personnes.',
      en: 'Write one organisation per line: its name, then the number of people. Headings are allowed: name, id, people.',
    },
  }),
  CN861: warning({
    title: {
      fr: 'Ligne sans nom dans la liste des attendus',
      en: 'Line without a name in the list of those expected',
    },
    message: {
      fr: 'Cette ligne ne nomme aucune structure : elle n’est pas comptée parmi les attendus.',
      en: 'This line names no organisation: it is not counted among those expected.',
    },
    fix: { fr: 'Écrivez le nom, ou retirez la ligne.', en: 'Write the name, or remove the line.' },
  }),
  CN862: warning<{ said: string }>({
    title: { fr: 'Nombre de personnes illisible', en: 'Unreadable number of people' },
    message: ({ said }) => ({
      fr: `« ${said} » n’est pas un nombre de personnes : la structure est attendue, sans dire combien elles sont.`,
      en: `“${said}” is not a number of people: the organisation is expected, without saying how many.`,
    }),
    fix: {
      fr: 'Écrivez un nombre entier en chiffres, de 0 à 999.',
      en: 'Write a whole number in digits, from 0 to 999.',
    },
  }),
  CN868: hint<{ heading: string }>({
    title: { fr: 'Colonne prise pour le nombre de personnes', en: 'Column taken for the number of people' },
    message: ({ heading }) => ({
      fr: `La colonne « ${heading} » est la seule qui compte quelque chose : elle est lue comme le nombre de personnes.`,
      en: `Column “${heading}” is the only one that counts anything: it is read as the number of people.`,
    }),
    fix: {
      fr: 'Si c’en est un autre, retirez cette colonne ; sinon, appelez-la « personnes ».',
      en: 'If it is another number, remove this column; if not, call it “people”.',
    },
  }),
  CN869: warning<{ headings: readonly string[]; taken: string | null }>({
    title: { fr: 'Colonne de nombres qui n’est pas lue', en: 'Column of numbers that is not read' },
    message: ({ headings, taken }) => ({
      fr: `${taken === null ? 'Rien ne dit quelle colonne compte les personnes' : `Les personnes sont comptées par la colonne « ${taken} »`} ; ${headings.length === 1 ? 'une colonne n’est pas lue' : 'des colonnes ne sont pas lues'} : ${grammar.fr.list(headings.map((one) => `« ${one} »`))}.`,
      en: `${taken === null ? 'Nothing says which column counts people' : `People are counted by column “${taken}”`}; not read: ${grammar.en.list(headings.map((one) => `“${one}”`))}.`,
    }),
    fix: {
      fr: 'Appelez « personnes » la colonne qui compte, et retirez les autres.',
      en: 'Call the one that counts “people”, and remove the others.',
    },
  }),
  CN863: warning<{ name: string; line: number }>({
    title: { fr: 'Structure attendue deux fois', en: 'Organisation expected twice' },
    message: ({ name, line }) => ({
      fr: `« ${name} » est déjà à la ligne ${line} : cette ligne-ci n’est pas comptée.`,
      en: `“${name}” is already on line ${line}: this line is not counted.`,
    }),
    fix: {
      fr: 'Gardez une seule ligne, avec le nombre total ; si ce sont deux structures, donnez à chacune son identifiant.',
      en: 'Keep one line, with the whole number; if they are two organisations, give each an id of its own.',
    },
  }),
};
