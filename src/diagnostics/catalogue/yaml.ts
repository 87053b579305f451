import { entry } from '../entry.js';

type Nothing = Record<never, never>;

const BRACKET: Record<string, { fr: string; en: string; closing: string }> = {
  '[': { fr: 'Le crochet', en: 'The bracket', closing: ']' },
  '{': { fr: 'L’accolade', en: 'The brace', closing: '}' },
};
const bracket = (opening: string) => BRACKET[opening] ?? { fr: 'Le signe', en: 'The sign', closing: '' };

export const yaml = {
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
  CN011: entry<{ character: 'tab' | 'no-break-space' }>({
    severity: 'error',
    title: {
      fr: 'Retrait fait d’autre chose que d’espaces',
      en: 'Indentation by something else than spaces',
    },
    say: {
      fr: ({ character }) => ({
        message:
          character === 'tab'
            ? 'Cette ligne est mise en retrait par une tabulation.'
            : 'Cette ligne est mise en retrait par des espaces insécables.',
        hint: 'YAML n’accepte que des espaces ordinaires en début de ligne : mettez-en deux par niveau.',
      }),
      en: ({ character }) => ({
        message:
          character === 'tab'
            ? 'This line is indented by a tab.'
            : 'This line is indented by non-breaking spaces.',
        hint: 'YAML accepts only plain spaces at the start of a line: use two spaces a level.',
      }),
    },
  }),
  CN012: entry<{ quote: string }>({
    severity: 'error',
    title: { fr: 'Guillemet jamais refermé', en: 'Quote never closed' },
    say: {
      fr: ({ quote }) => ({
        message: `Le guillemet ${quote} ouvert ici n’est pas refermé.`,
        hint:
          quote === "'"
            ? "Ajoutez ' à la fin du texte, ou doublez-la à l’intérieur ('') ; une apostrophe ’ évite la question."
            : 'Ajoutez " à la fin du texte, ou écrivez \\" à l’intérieur.',
      }),
      en: ({ quote }) => ({
        message: `The quote ${quote} opened here is not closed.`,
        hint:
          quote === "'"
            ? "Add ' at the end of the text, or double it inside (''); a curly ’ needs no care."
            : 'Add " at the end of the text, or write \\" inside it.',
      }),
    },
  }),
  CN013: entry<{ opening: string }>({
    severity: 'error',
    title: { fr: 'Crochet ou accolade jamais refermés', en: 'Bracket or brace never closed' },
    say: {
      fr: ({ opening }) => ({
        message: `${bracket(opening).fr} ${opening} n’est pas refermé${opening === '{' ? 'e' : ''}.`,
        hint: `Ajoutez ${bracket(opening).closing} à la fin, ou mettez le texte entre guillemets s’il commence par ${opening}.`,
      }),
      en: ({ opening }) => ({
        message: `${bracket(opening).en} ${opening} is not closed.`,
        hint: `Add ${bracket(opening).closing} at the end, or put the text in quotes if it begins with ${opening}.`,
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
  CN016: entry<{ tag: string }>({
    severity: 'error',
    title: { fr: 'Étiquette YAML inconnue', en: 'Unknown YAML tag' },
    say: {
      fr: ({ tag }) => ({
        message: `« ${tag} » est lu comme une étiquette YAML, que ce format n’emploie pas.`,
        hint: 'Retirez-la, ou mettez le texte entre guillemets s’il commence par un point d’exclamation.',
      }),
      en: ({ tag }) => ({
        message: `“${tag}” is read as a YAML tag, which this format does not use.`,
        hint: 'Remove it, or put the text in quotes if it begins with an exclamation mark.',
      }),
    },
  }),
  CN017: entry<{ name: string; itself: boolean }>({
    severity: 'error',
    title: { fr: 'Renvoi vers rien', en: 'Alias of nothing' },
    say: {
      fr: ({ name, itself }) => ({
        message: itself
          ? `Le renvoi *${name} se contient lui-même.`
          : `Le renvoi *${name} ne correspond à aucun repère &${name} plus haut.`,
        hint: 'Répétez les lignes voulues, ou mettez le texte entre guillemets s’il commence par un astérisque.',
      }),
      en: ({ name, itself }) => ({
        message: itself
          ? `The alias *${name} contains itself.`
          : `The alias *${name} matches no anchor &${name} above.`,
        hint: 'Repeat the lines, or put the text in quotes if it begins with an asterisk.',
      }),
    },
  }),
  CN018: entry<{ most: number }>({
    severity: 'error',
    title: { fr: 'Renvois qui se multiplient', en: 'Aliases that multiply' },
    say: {
      fr: ({ most }) => ({
        message: `Les renvois (*) de ce fichier répètent plus de ${most} éléments.`,
        hint: 'Écrivez les lignes en toutes lettres.',
      }),
      en: ({ most }) => ({
        message: `The aliases (*) of this file repeat more than ${most} items.`,
        hint: 'Write the lines in full.',
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
  CN020: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Deux-points dans un texte sans guillemets', en: 'Colon in an unquoted text' },
    say: {
      fr: () => ({
        message: 'Ce texte contient un deux-points suivi d’une espace, que YAML prend pour une clé.',
        hint: 'Mettez tout le texte entre guillemets, ou à la ligne suivante après >-.',
      }),
      en: () => ({
        message: 'This text holds a colon followed by a space, which YAML takes for a key.',
        hint: 'Put the whole text in quotes, or on the next line after >-.',
      }),
    },
  }),
  CN021: entry<{ start: string }>({
    severity: 'error',
    title: { fr: 'Texte qui commence par un signe de YAML', en: 'Text that begins with a sign of YAML' },
    say: {
      fr: ({ start }) => ({
        message: `Un texte ne peut pas commencer par ${start} sans guillemets.`,
        hint: 'Mettez le texte entre guillemets ; s’il s’agit d’une liste, commencez-la à la ligne.',
      }),
      en: ({ start }) => ({
        message: `A text cannot begin with ${start} without quotes.`,
        hint: 'Put the text in quotes; if it is a list, begin it on the next line.',
      }),
    },
  }),
  CN022: entry<{ missing: 'colon' | 'space' }>({
    severity: 'error',
    title: { fr: 'Deux-points ou espace manquants', en: 'Missing colon or space' },
    say: {
      fr: ({ missing }) =>
        missing === 'colon'
          ? {
              message: 'Cette ligne n’a pas de deux-points : YAML ne sait pas ce qu’elle nomme.',
              hint: 'Écrivez « clé: valeur », ou mettez la ligne en retrait si elle continue le texte précédent.',
            }
          : {
              message: 'Il manque une espace ordinaire après le deux-points.',
              hint: 'Écrivez « clé: valeur », avec une espace (et non une espace insécable) après le deux-points.',
            },
      en: ({ missing }) =>
        missing === 'colon'
          ? {
              message: 'This line has no colon: YAML cannot tell what it names.',
              hint: 'Write “key: value”, or indent the line if it goes on with the text before.',
            }
          : {
              message: 'A plain space is missing after the colon.',
              hint: 'Write “key: value”, with a space (not a non-breaking one) after the colon.',
            },
    },
  }),
  CN023: entry<{ sequence: string }>({
    severity: 'error',
    title: { fr: 'Barre oblique inverse inattendue', en: 'Unexpected backslash' },
    say: {
      fr: ({ sequence }) => ({
        message: `« ${sequence} » n’a pas de sens dans un texte entre guillemets doubles.`,
        hint: 'Écrivez \\\\ pour une barre oblique inverse, ou employez des guillemets simples.',
      }),
      en: ({ sequence }) => ({
        message: `“${sequence}” has no meaning in a double-quoted text.`,
        hint: 'Write \\\\ for a backslash, or use single quotes.',
      }),
    },
  }),
  CN024: entry<Nothing>({
    severity: 'error',
    title: { fr: 'Texte après la fin d’une valeur', en: 'Text after the end of a value' },
    say: {
      fr: () => ({
        message: 'Ce texte vient après la fin de la valeur.',
        hint: 'Mettez toute la valeur entre guillemets, en doublant les apostrophes droites qu’elle contient, ou allez à la ligne.',
      }),
      en: () => ({
        message: 'This text comes after the end of the value.',
        hint: 'Put the whole value in quotes, doubling the straight quotes in it, or begin a new line.',
      }),
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
  CN029: entry<Nothing>({
    severity: 'error',
    title: { fr: 'YAML mal formé', en: 'Malformed YAML' },
    say: {
      fr: () => ({
        message: 'Ce signe n’est pas à sa place : YAML ne peut pas lire la suite.',
        hint: 'Vérifiez la ponctuation de cette ligne et de la précédente, ou mettez le texte entre guillemets.',
      }),
      en: () => ({
        message: 'This sign is out of place: YAML cannot read on.',
        hint: 'Check the punctuation of this line and of the one before, or put the text in quotes.',
      }),
    },
  }),
  CN032: entry<{ missing: 'dash' | 'space'; before: string }>({
    severity: 'error',
    title: { fr: 'Élément de liste sans son tiret', en: 'Item of a list without its dash' },
    say: {
      fr: ({ missing, before }) => ({
        message:
          missing === 'dash'
            ? `Il manque un tiret devant « ${before} » : un élément de la liste commence ici.`
            : `Il manque une espace entre le tiret et « ${before} ».`,
        hint: `Écrivez « - ${before}${before === '{' ? '' : ':'} … », le tiret sous celui des autres éléments.`,
      }),
      en: ({ missing, before }) => ({
        message:
          missing === 'dash'
            ? `A dash is missing before “${before}”: an item of the list begins here.`
            : `A space is missing between the dash and “${before}”.`,
        hint: `Write “- ${before}${before === '{' ? '' : ':'} …”, the dash under those of the other items.`,
      }),
    },
  }),
};
