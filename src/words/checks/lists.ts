import { error, warning } from './check.ts';
import { didYouMean, quoted } from './naming.ts';

const QUOTES = {
  unclosed: {
    fr: 'Cette case commence par un guillemet qui n’est jamais refermé : ce qui suit ne peut pas être lu.',
    en: 'This cell begins with a quotation mark that is never closed: what follows cannot be read.',
  },
  after: {
    fr: 'Ce guillemet referme sa case, et quelque chose le suit : ce qui vient après ne peut pas être lu.',
    en: 'This quotation mark closes its cell, and something follows it: what comes after cannot be read.',
  },
  inside: {
    fr: 'Ce guillemet est au milieu d’une case qui ne commence pas par un guillemet : ce qui suit ne peut pas être lu.',
    en: 'This quotation mark is inside a cell that does not begin with one: what follows cannot be read.',
  },
};

/** What is wrong with a list of structures, in a CSV file. */
export const lists = {
  CN980: error<{ why: keyof typeof QUOTES }>({
    title: { fr: 'Guillemets mal placés dans une liste', en: 'Misplaced quotation marks in a list' },
    message: ({ why }) => QUOTES[why],
    fix: {
      fr: 'Mettez toute la case entre guillemets et doublez ceux qu’elle contient : "Compagnie ""Les Vagues""". Un tableur le fait quand il enregistre au format CSV.',
      en: 'Put the whole cell between quotation marks and double those inside it: "Company ""The Waves""". A spreadsheet program does so when it saves as CSV.',
    },
    why: {
      fr: 'Un guillemet de trop fait prendre plusieurs lignes pour une seule case : des structures manqueraient sans que rien ne le dise.',
      en: 'One quotation mark too many makes several lines into one cell: organisations would be missing without a word.',
    },
  }),
  CN981: error<{ cells: number; headings: number }>({
    title: {
      fr: 'Ligne plus longue ou plus courte que les titres',
      en: 'Row longer or shorter than the headings',
    },
    message: ({ cells, headings }) => ({
      fr: `Cette ligne a ${cells} case${cells > 1 ? 's' : ''}, et la ligne des titres en a ${headings}.`,
      en: `This row has ${cells} cell${cells === 1 ? '' : 's'}, and the row of headings has ${headings}.`,
    }),
    fix: ({ cells, headings }) =>
      cells > headings
        ? {
            fr: 'Si un nom contient le séparateur, mettez-le entre guillemets ; sinon, ajoutez un titre à la colonne.',
            en: 'If a name holds the separator, put it between quotation marks; if not, give the column a heading.',
          }
        : {
            fr: 'Ajoutez les séparateurs qui manquent, même si les dernières cases sont vides.',
            en: 'Add the missing separators, even if the last cells are empty.',
          },
    why: {
      fr: 'Une virgule dans un nom, ou un séparateur oublié, décale les cases : l’identifiant d’une structure serait pris pour son profil.',
      en: 'A comma in a name, or a separator left out, shifts the cells: an organisation’s id would be taken for its profile.',
    },
  }),
  CN982: error<{ headings: string[] }>({
    title: { fr: 'Liste sans colonne des noms', en: 'List without a column of names' },
    message: ({ headings }) => ({
      fr: `Aucun titre de cette ligne n’annonce le nom des structures : ${quoted.fr(headings)}.`,
      en: `No heading of this line announces the names of the organisations: ${quoted.en(headings)}.`,
    }),
    fix: {
      fr: 'Donnez le titre « nom » à la colonne des noms. La première ligne de la liste porte les titres : nom, identifiant, profil, réponse-à.',
      en: 'Give the column of names the heading “name”. The first line of the list has the headings: name, id, profile, reply-to.',
    },
    why: {
      fr: 'Le nom est la seule chose qu’un formulaire doit savoir de la structure ; les autres colonnes peuvent manquer, et leur ordre est libre.',
      en: 'The name is the one thing that a form must know of the organisation; the other columns may be missing, in any order.',
    },
  }),
  CN983: warning<{ heading: string; nearest?: string | undefined }>({
    title: { fr: 'Colonne inconnue dans une liste', en: 'Unknown column in a list' },
    message: ({ heading }) => ({
      fr: `La colonne « ${heading} » n’est pas lue.`,
      en: `Column “${heading}” is not read.`,
    }),
    fix: ({ nearest }) => ({
      fr:
        didYouMean.fr(nearest) ??
        'Rien à faire si elle est pour vous. Sont lues : nom, identifiant, profil, réponse-à.',
      en:
        didYouMean.en(nearest) ??
        'Nothing to do if it is for you. What is read: name, id, profile, reply-to.',
    }),
    why: {
      fr: 'Une liste de travail a souvent d’autres colonnes, et rien n’en passe dans les formulaires ; mais un titre mal écrit ferait perdre ce que sa colonne contient.',
      en: 'A working list often has other columns, and nothing of them goes into the forms; but a misspelt heading would lose what its column holds.',
    },
  }),
  CN984: error<{ heading: string; first: string }>({
    title: { fr: 'Deux colonnes pour une même chose', en: 'Two columns for one thing' },
    message: ({ heading, first }) =>
      heading === first
        ? {
            fr: `Deux colonnes ont le titre « ${heading} ».`,
            en: `Two columns have the heading “${heading}”.`,
          }
        : {
            fr: `Les colonnes « ${first} » et « ${heading} » disent la même chose.`,
            en: `Columns “${first}” and “${heading}” say the same thing.`,
          },
    fix: {
      fr: 'Retirez l’une des deux, ou changez son titre.',
      en: 'Remove one of them, or change its heading.',
    },
    why: {
      fr: 'Le programme ne choisit pas à votre place laquelle des deux est la bonne.',
      en: 'The program does not choose for you which of the two is right.',
    },
  }),
  CN985: error<{ why: 'none' | 'broken' } | { why: 'long'; length: number; most: number }>({
    title: { fr: 'Structure sans nom utilisable', en: 'Organisation without a usable name' },
    message: (of) =>
      of.why === 'none'
        ? {
            fr: 'Cette ligne ne donne pas le nom de la structure.',
            en: 'This row does not give the organisation’s name.',
          }
        : of.why === 'long'
          ? {
              fr: `Ce nom a ${of.length} signes : c’est plus que les ${of.most} d’un fichier de réponses.`,
              en: `This name has ${of.length} characters: more than the ${of.most} of an answer file.`,
            }
          : {
              fr: 'Ce nom contient un retour à la ligne ou un signe invisible.',
              en: 'This name holds a line break or an invisible character.',
            },
    fix: ({ why }) =>
      why === 'none'
        ? {
            fr: 'Écrivez-le, ou videz toute la ligne : une ligne vide est passée.',
            en: 'Write it, or empty the whole row: an empty row is passed over.',
          }
        : {
            fr: 'Écrivez le nom sur une seule ligne, comme il doit paraître sur le plan.',
            en: 'Write the name on one line, as it should be on the plan.',
          },
    why: {
      fr: 'Le formulaire montre ce nom à qui répond, et le fichier de réponses le garde.',
      en: 'The form shows this name to those who answer, and the answer file keeps it.',
    },
  }),
  CN986: error<{ mail: string }>({
    title: { fr: 'Adresse électronique mal formée', en: 'Malformed mail address' },
    message: ({ mail }) => ({
      fr: `« ${mail} » n’est pas une adresse électronique.`,
      en: `“${mail}” is not a mail address.`,
    }),
    fix: {
      fr: 'Écrivez une seule adresse, sans nom ni guillemets, par exemple accueil@exemple.fr ; ou laissez la case vide.',
      en: 'Write a single address, without a name or quotation marks, office@example.org for example; or leave the cell empty.',
    },
    why: {
      fr: 'Le formulaire propose d’écrire à cette adresse : une virgule ou un point d’interrogation y ajouterait des destinataires ou du texte que personne n’a choisis.',
      en: 'The form offers to write to this address: a comma or a question mark would add recipients or text that nobody chose.',
    },
  }),
  CN987: error<{ id: string; line: number } | { name: string; other: string; page: string; line: number }>({
    title: { fr: 'Deux structures pour un seul formulaire', en: 'Two organisations for one form' },
    message: (of) =>
      'id' in of
        ? {
            fr: `L’identifiant « ${of.id} » est déjà celui de la ligne ${of.line}.`,
            en: `Id “${of.id}” is already that of line ${of.line}.`,
          }
        : {
            fr: `« ${of.name} » et « ${of.other} » (ligne ${of.line}) donneraient un même fichier, ${of.page}.`,
            en: `“${of.name}” and “${of.other}” (line ${of.line}) would make one file, ${of.page}.`,
          },
    fix: {
      fr: 'Si c’est une seule structure, retirez une des deux lignes ; sinon, donnez à chacune son identifiant.',
      en: 'If it is one organisation, remove one of the two rows; if not, give each an id of its own.',
    },
    why: {
      fr: 'Un formulaire écraserait l’autre, et les réponses de deux structures seraient comptées ensemble.',
      en: 'One form would overwrite the other, and the answers of two organisations would be counted together.',
    },
  }),
  CN988: error({
    title: { fr: 'Liste sans structure', en: 'List without an organisation' },
    message: {
      fr: 'Il n’y a aucune structure sous cette ligne de titres.',
      en: 'There is no organisation below this line of headings.',
    },
    fix: {
      fr: 'Ajoutez une ligne par structure. Si cette ligne en est déjà une, écrivez les titres au-dessus d’elle : nom, identifiant, profil, réponse-à.',
      en: 'Add one row for each organisation. If this line is one already, write the headings above it: name, id, profile, reply-to.',
    },
  }),
};
