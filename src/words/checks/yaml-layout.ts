import { nameOf } from './characters.ts';
import { error } from './check.ts';
import { list } from './naming.ts';

type Stretch = { from: number; to: number };

const stretch = {
  fr: ({ from, to }: Stretch) => (from === to ? `ligne ${from}` : `lignes ${from} à ${to}`),
  en: ({ from, to }: Stretch) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
};

/** Lines that YAML cannot put together: keys, indentation, lists, documents. */
export const yamlLayout = {
  CN010: error<{ key: string; instead?: string | undefined }>({
    title: { fr: 'Clé écrite deux fois', en: 'Key written twice' },
    message: ({ key }) => ({
      fr: `La clé « ${key} » est déjà écrite plus haut, au même endroit du fichier.`,
      en: `The key “${key}” is already written above, at the same level.`,
    }),
    fix: ({ instead }) =>
      instead === undefined
        ? { fr: 'Gardez une seule des deux lignes.', en: 'Keep only one of the two lines.' }
        : {
            fr: `Il manque « ${instead} » au même endroit : l’une des deux devait sans doute s’appeler ainsi.`,
            en: `“${instead}” is missing at the same level: one of the two was probably meant to be it.`,
          },
  }),
  CN011: error<{ character: string }>({
    title: {
      fr: 'Retrait fait d’autre chose que d’espaces',
      en: 'Indentation by something else than spaces',
    },
    message: ({ character }) =>
      character === '\t'
        ? { fr: 'Cette ligne est mise en retrait par une tabulation.', en: 'This line is indented by a tab.' }
        : {
            fr: `Cette ligne est mise en retrait par le caractère ${nameOf.fr(character)}.`,
            en: `This line is indented by the character ${nameOf.en(character)}.`,
          },
    fix: {
      fr: 'YAML n’accepte que des espaces ordinaires en début de ligne : mettez-en deux par niveau.',
      en: 'YAML accepts only plain spaces at the start of a line: use two spaces a level.',
    },
  }),
  CN014: error({
    title: { fr: 'Mauvais retrait', en: 'Wrong indentation' },
    message: {
      fr: 'Cette ligne n’est pas alignée avec celles auxquelles elle appartient.',
      en: 'This line is not aligned with those that it belongs to.',
    },
    fix: {
      fr: 'Au même niveau, chaque ligne commence à la même colonne ; une liste a un tiret devant chaque élément.',
      en: 'At one level, every line begins at the same column; a list has a dash before each item.',
    },
  }),
  CN015: error({
    title: { fr: 'Plusieurs documents dans un fichier', en: 'Several documents in one file' },
    message: {
      fr: 'Un deuxième document commence ici (--- ou ...).',
      en: 'A second document begins here (--- or ...).',
    },
    fix: {
      fr: 'Mettez-le dans un fichier à lui, ou retirez cette ligne.',
      en: 'Put it in a file of its own, or remove this line.',
    },
  }),
  CN019: error<{ most: number }>({
    title: { fr: 'Trop de niveaux imbriqués', en: 'Nested too deep' },
    message: ({ most }) => ({
      fr: `Plus de ${most} niveaux sont imbriqués ici.`,
      en: `More than ${most} levels are nested here.`,
    }),
    fix: {
      fr: 'Aucun des deux formats n’en demande autant : vérifiez que c’est le bon fichier.',
      en: 'Neither format needs as many: check that this is the right file.',
    },
  }),
  CN022: error<{ missing: 'colon' | 'space'; character?: string }>({
    title: { fr: 'Deux-points ou espace manquants', en: 'Missing colon or space' },
    message: ({ missing, character }) =>
      missing === 'colon'
        ? character === undefined
          ? {
              fr: 'Cette ligne n’a pas de deux-points : YAML ne sait pas ce qu’elle nomme.',
              en: 'This line has no colon: YAML cannot tell what it names.',
            }
          : {
              fr: `Il faut ici un deux-points ordinaire, et non le caractère ${nameOf.fr(character)}.`,
              en: `A plain colon is needed here, not the character ${nameOf.en(character)}.`,
            }
        : character === undefined
          ? {
              fr: 'Il manque une espace ordinaire après le deux-points.',
              en: 'A plain space is missing after the colon.',
            }
          : {
              fr: `Il faut ici une espace ordinaire, et non le caractère ${nameOf.fr(character)}.`,
              en: `A plain space is needed here, not the character ${nameOf.en(character)}.`,
            },
    fix: ({ missing }) =>
      missing === 'colon'
        ? {
            fr: 'Écrivez « clé: valeur », ou mettez la ligne en retrait si elle continue le texte précédent.',
            en: 'Write “key: value”, or indent the line if it goes on with the text before.',
          }
        : {
            fr: 'Écrivez « clé: valeur », avec une espace (et non une espace insécable) après le deux-points.',
            en: 'Write “key: value”, with a space (not a non-breaking one) after the colon.',
          },
  }),
  CN025: error({
    title: { fr: 'Virgule manquante', en: 'Missing comma' },
    message: {
      fr: 'Il manque une virgule avant la clé ou l’élément suivant.',
      en: 'A comma is missing before the next key or item.',
    },
    fix: {
      fr: 'Entre accolades ou crochets, séparez chaque élément par une virgule.',
      en: 'Within braces or brackets, separate items by commas.',
    },
  }),
  CN026: error({
    title: { fr: 'Clé qui n’est pas un mot', en: 'Key that is no word' },
    message: { fr: 'Cette clé n’est pas un simple mot.', en: 'This key is not a plain word.' },
    fix: { fr: 'Écrivez un mot, puis deux-points.', en: 'Write a word, then a colon.' },
  }),
  CN027: error({
    title: { fr: 'Fusion de lignes (<<)', en: 'Merging of lines (<<)' },
    message: {
      fr: 'La fusion par << ne fait pas partie de YAML 1.2.',
      en: 'Merging by << is no part of YAML 1.2.',
    },
    fix: {
      fr: 'Répétez les lignes, ou un renvoi (*) pour une valeur entière.',
      en: 'Repeat the lines, or use an alias (*) for a whole value.',
    },
  }),
  CN028: error<{ directive: string }>({
    title: { fr: 'Directive YAML', en: 'YAML directive' },
    message: ({ directive }) => ({
      fr: `La directive « ${directive} » n’est pas acceptée : ces fichiers sont en YAML 1.2.`,
      en: `The directive “${directive}” is not accepted: these files are YAML 1.2.`,
    }),
    fix: {
      fr: 'Retirez cette ligne, ou mettez-la entre guillemets si c’est un texte.',
      en: 'Remove this line, or put it in quotes if it is a text.',
    },
  }),
  CN060: error<{ parts: { from: number; to: number }[] }>({
    title: { fr: 'Fusion inachevée', en: 'Unfinished merge' },
    message: ({ parts }) => ({
      fr: `Une fusion inachevée laisse ici deux versions du fichier : ${list.fr(parts.map(stretch.fr))}.`,
      en: `An unfinished merge leaves two versions of the file here: ${list.en(parts.map(stretch.en))}.`,
    }),
    fix: {
      fr: 'Gardez ce qui convient de chaque version, puis retirez les lignes <<<<<<<, ======= et >>>>>>>.',
      en: 'Keep what is right of each version, then remove the lines <<<<<<<, ======= and >>>>>>>.',
    },
    why: {
      fr: 'Git laisse ces lignes où deux personnes ont changé la même chose ; tant qu’elles y sont, le fichier ne dit ni l’une ni l’autre version.',
      en: 'Git leaves these lines where two people changed the same thing; while they stand there, the file says neither version.',
    },
  }),
  CN032: error<{ missing: 'dash' | 'space'; before: string; character?: string }>({
    title: { fr: 'Élément de liste sans son tiret', en: 'Item of a list without its dash' },
    message: ({ missing, before, character }) =>
      character !== undefined
        ? {
            fr: `Il faut ici le tiret du clavier, et non le caractère ${nameOf.fr(character)}.`,
            en: `The keyboard’s dash is needed here, not the character ${nameOf.en(character)}.`,
          }
        : missing === 'dash'
          ? {
              fr: `Il manque un tiret devant « ${before} » : un élément de la liste commence ici.`,
              en: `A dash is missing before “${before}”: an item of the list begins here.`,
            }
          : {
              fr: `Il manque une espace entre le tiret et « ${before} ».`,
              en: `A space is missing between the dash and “${before}”.`,
            },
    fix: ({ before, character }) =>
      character !== undefined
        ? {
            fr: `Écrivez « - ${before} », avec une espace après le tiret.`,
            en: `Write “- ${before}”, with a space after the dash.`,
          }
        : {
            fr: `Écrivez « - ${before}${before === '{' ? '' : ':'} … », le tiret sous celui des autres éléments.`,
            en: `Write “- ${before}${before === '{' ? '' : ':'} …”, the dash under those of the other items.`,
          },
  }),
};
