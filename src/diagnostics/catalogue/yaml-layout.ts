import { entry } from '../entry.ts';
import { list } from '../wording.ts';
import { named } from './characters.ts';

type Nothing = Record<never, never>;

type Stretch = { from: number; to: number };
const stretch = {
  fr: ({ from, to }: Stretch) => (from === to ? `ligne ${from}` : `lignes ${from} à ${to}`),
  en: ({ from, to }: Stretch) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
};

/** Lines that YAML cannot put together: keys, indentation, lists, documents. */
export const yamlLayout = {
  CN010: entry<{ key: string; instead?: string | undefined }>({
    severity: 'error',
    title: { fr: 'Clé écrite deux fois', en: 'Key written twice' },
    say: {
      fr: ({ key, instead }) => ({
        message: `La clé « ${key} » est déjà écrite plus haut, au même endroit du fichier.`,
        hint:
          instead === undefined
            ? 'Gardez une seule des deux lignes.'
            : `Il manque « ${instead} » au même endroit : l’une des deux devait sans doute s’appeler ainsi.`,
      }),
      en: ({ key, instead }) => ({
        message: `The key “${key}” is already written above, at the same level.`,
        hint:
          instead === undefined
            ? 'Keep only one of the two lines.'
            : `“${instead}” is missing at the same level: one of the two was probably meant to be it.`,
      }),
    },
  }),
  CN011: entry<{ character: string }>({
    severity: 'error',
    title: {
      fr: 'Retrait fait d’autre chose que d’espaces',
      en: 'Indentation by something else than spaces',
    },
    say: {
      fr: ({ character }) => ({
        message:
          character === '\t'
            ? 'Cette ligne est mise en retrait par une tabulation.'
            : `Cette ligne est mise en retrait par le caractère ${named.fr(character)}.`,
        hint: 'YAML n’accepte que des espaces ordinaires en début de ligne : mettez-en deux par niveau.',
      }),
      en: ({ character }) => ({
        message:
          character === '\t'
            ? 'This line is indented by a tab.'
            : `This line is indented by the character ${named.en(character)}.`,
        hint: 'YAML accepts only plain spaces at the start of a line: use two spaces a level.',
      }),
    },
  }),
  CN014: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Mauvais retrait', en: 'Wrong indentation' },
    say: {
      fr: () => ({
        message: 'Cette ligne n’est pas alignée avec celles auxquelles elle appartient.',
        hint: 'Au même niveau, chaque ligne commence à la même colonne ; une liste a un tiret devant chaque élément.',
      }),
      en: () => ({
        message: 'This line is not aligned with those that it belongs to.',
        hint: 'At one level, every line begins at the same column; a list has a dash before each item.',
      }),
    },
  }),
  CN015: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Plusieurs documents dans un fichier', en: 'Several documents in one file' },
    say: {
      fr: () => ({
        message: 'Un deuxième document commence ici (--- ou ...).',
        hint: 'Mettez-le dans un fichier à lui, ou retirez cette ligne.',
      }),
      en: () => ({
        message: 'A second document begins here (--- or ...).',
        hint: 'Put it in a file of its own, or remove this line.',
      }),
    },
  }),
  CN019: entry<{ most: number }>({
    severity: 'error',
    title: { fr: 'Trop de niveaux imbriqués', en: 'Nested too deep' },
    say: {
      fr: ({ most }) => ({
        message: `Plus de ${most} niveaux sont imbriqués ici.`,
        hint: 'Aucun des deux formats n’en demande autant : vérifiez que c’est le bon fichier.',
      }),
      en: ({ most }) => ({
        message: `More than ${most} levels are nested here.`,
        hint: 'Neither format needs as many: check that this is the right file.',
      }),
    },
  }),
  CN022: entry<{ missing: 'colon' | 'space'; character?: string }>({
    severity: 'error',
    title: { fr: 'Deux-points ou espace manquants', en: 'Missing colon or space' },
    say: {
      fr: ({ missing, character }) =>
        missing === 'colon'
          ? {
              message:
                character === undefined
                  ? 'Cette ligne n’a pas de deux-points : YAML ne sait pas ce qu’elle nomme.'
                  : `Il faut ici un deux-points ordinaire, et non le caractère ${named.fr(character)}.`,
              hint: 'Écrivez « clé: valeur », ou mettez la ligne en retrait si elle continue le texte précédent.',
            }
          : {
              message:
                character === undefined
                  ? 'Il manque une espace ordinaire après le deux-points.'
                  : `Il faut ici une espace ordinaire, et non le caractère ${named.fr(character)}.`,
              hint: 'Écrivez « clé: valeur », avec une espace (et non une espace insécable) après le deux-points.',
            },
      en: ({ missing, character }) =>
        missing === 'colon'
          ? {
              message:
                character === undefined
                  ? 'This line has no colon: YAML cannot tell what it names.'
                  : `A plain colon is needed here, not the character ${named.en(character)}.`,
              hint: 'Write “key: value”, or indent the line if it goes on with the text before.',
            }
          : {
              message:
                character === undefined
                  ? 'A plain space is missing after the colon.'
                  : `A plain space is needed here, not the character ${named.en(character)}.`,
              hint: 'Write “key: value”, with a space (not a non-breaking one) after the colon.',
            },
    },
  }),
  CN025: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Virgule manquante', en: 'Missing comma' },
    say: {
      fr: () => ({
        message: 'Il manque une virgule avant la clé ou l’élément suivant.',
        hint: 'Entre accolades ou crochets, séparez chaque élément par une virgule.',
      }),
      en: () => ({
        message: 'A comma is missing before the next key or item.',
        hint: 'Within braces or brackets, separate items by commas.',
      }),
    },
  }),
  CN026: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Clé qui n’est pas un mot', en: 'Key that is no word' },
    say: {
      fr: () => ({
        message: 'Cette clé n’est pas un simple mot.',
        hint: 'Écrivez un mot, puis deux-points.',
      }),
      en: () => ({ message: 'This key is not a plain word.', hint: 'Write a word, then a colon.' }),
    },
  }),
  CN027: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Fusion de lignes (<<)', en: 'Merging of lines (<<)' },
    say: {
      fr: () => ({
        message: 'La fusion par << ne fait pas partie de YAML 1.2.',
        hint: 'Répétez les lignes, ou un renvoi (*) pour une valeur entière.',
      }),
      en: () => ({
        message: 'Merging by << is no part of YAML 1.2.',
        hint: 'Repeat the lines, or use an alias (*) for a whole value.',
      }),
    },
  }),
  CN028: entry<{ directive: string }>({
    severity: 'error',
    title: { fr: 'Directive YAML', en: 'YAML directive' },
    say: {
      fr: ({ directive }) => ({
        message: `La directive « ${directive} » n’est pas acceptée : ces fichiers sont en YAML 1.2.`,
        hint: 'Retirez cette ligne, ou mettez-la entre guillemets si c’est un texte.',
      }),
      en: ({ directive }) => ({
        message: `The directive “${directive}” is not accepted: these files are YAML 1.2.`,
        hint: 'Remove this line, or put it in quotes if it is a text.',
      }),
    },
  }),
  CN060: entry<{ parts: { from: number; to: number }[] }>({
    severity: 'error',
    title: { fr: 'Fusion inachevée', en: 'Unfinished merge' },
    say: {
      fr: ({ parts }) => ({
        message: `Une fusion inachevée laisse ici deux versions du fichier : ${list.fr(parts.map(stretch.fr))}.`,
        hint: 'Gardez ce qui convient de chaque version, puis retirez les lignes <<<<<<<, ======= et >>>>>>>.',
      }),
      en: ({ parts }) => ({
        message: `An unfinished merge leaves two versions of the file here: ${list.en(parts.map(stretch.en))}.`,
        hint: 'Keep what is right of each version, then remove the lines <<<<<<<, ======= and >>>>>>>.',
      }),
    },
  }),
  CN032: entry<{ missing: 'dash' | 'space'; before: string; character?: string }>({
    severity: 'error',
    title: { fr: 'Élément de liste sans son tiret', en: 'Item of a list without its dash' },
    say: {
      fr: ({ missing, before, character }) => ({
        message:
          character !== undefined
            ? `Il faut ici le tiret du clavier, et non le caractère ${named.fr(character)}.`
            : missing === 'dash'
              ? `Il manque un tiret devant « ${before} » : un élément de la liste commence ici.`
              : `Il manque une espace entre le tiret et « ${before} ».`,
        hint:
          character !== undefined
            ? `Écrivez « - ${before} », avec une espace après le tiret.`
            : `Écrivez « - ${before}${before === '{' ? '' : ':'} … », le tiret sous celui des autres éléments.`,
      }),
      en: ({ missing, before, character }) => ({
        message:
          character !== undefined
            ? `The keyboard’s dash is needed here, not the character ${named.en(character)}.`
            : missing === 'dash'
              ? `A dash is missing before “${before}”: an item of the list begins here.`
              : `A space is missing between the dash and “${before}”.`,
        hint:
          character !== undefined
            ? `Write “- ${before}”, with a space after the dash.`
            : `Write “- ${before}${before === '{' ? '' : ':'} …”, the dash under those of the other items.`,
      }),
    },
  }),
};
