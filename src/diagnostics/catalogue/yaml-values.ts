import { entry } from '../entry.ts';

type Nothing = Record<never, never>;

const BRACKET: Record<string, { fr: string; en: string; closing: string }> = {
  '[': { fr: 'Le crochet', en: 'The bracket', closing: ']' },
  '{': { fr: 'L’accolade', en: 'The brace', closing: '}' },
};
const bracket = (opening: string) => BRACKET[opening] ?? { fr: 'Le signe', en: 'The sign', closing: '' };

/** How to write, within a text in quotes, the sign that ended it. */
const AFTER: Record<string, { fr: string; en: string }> = {
  "'": {
    fr: "À l’intérieur d’un texte entre ' ', doublez l’apostrophe ('') ou écrivez-la courbe (’).",
    en: "Within a text between ' ', double the apostrophe ('') or write a curly one (’).",
  },
  '"': {
    fr: 'À l’intérieur d’un texte entre " ", écrivez \\" ou des guillemets « » ; sinon, mettez " à la fin de la valeur.',
    en: 'Within a text between " ", write \\" or curly quotes; otherwise put " at the end of the value.',
  },
};

/** Values that YAML cannot read: quotes, brackets, signs that mean something to it. */
export const yamlValues = {
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
  CN013: entry<{ opening: string; comment: boolean }>({
    severity: 'error',
    title: { fr: 'Crochet ou accolade jamais refermés', en: 'Bracket or brace never closed' },
    say: {
      fr: ({ opening, comment }) => ({
        message: `${bracket(opening).fr} ${opening} n’est pas refermé${opening === '{' ? 'e' : ''}.`,
        hint: comment
          ? `Ajoutez ${bracket(opening).closing} à la fin, ou mettez le texte entre guillemets s’il contient #, qui commence un commentaire.`
          : `Ajoutez ${bracket(opening).closing} à la fin, ou mettez le texte entre guillemets s’il commence par ${opening}.`,
      }),
      en: ({ opening, comment }) => ({
        message: `${bracket(opening).en} ${opening} is not closed.`,
        hint: comment
          ? `Add ${bracket(opening).closing} at the end, or put the text in quotes if it holds #, which begins a comment.`
          : `Add ${bracket(opening).closing} at the end, or put the text in quotes if it begins with ${opening}.`,
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
  CN024: entry<{ after: string }>({
    severity: 'error',
    title: { fr: 'Texte après la fin d’une valeur', en: 'Text after the end of a value' },
    say: {
      fr: ({ after }) => ({
        message: 'Ce texte vient après la fin de la valeur.',
        hint: AFTER[after]?.fr ?? 'Mettez toute la valeur entre guillemets, ou allez à la ligne.',
      }),
      en: ({ after }) => ({
        message: 'This text comes after the end of the value.',
        hint: AFTER[after]?.en ?? 'Put the whole value in quotes, or begin a new line.',
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
  CN033: entry<{ key: string }>({
    severity: 'error',
    title: { fr: 'Virgule dans un texte entre accolades', en: 'Comma in a text within braces' },
    say: {
      fr: ({ key }) => ({
        message: `Entre accolades, une virgule sépare deux clés : « ${key} » n’en est pas une.`,
        hint: isDecimals(key)
          ? `Écrivez les décimales avec un point, comme 0.${key}.`
          : 'Mettez entre guillemets tout le texte qui contient cette virgule.',
      }),
      en: ({ key }) => ({
        message: `Within braces a comma parts two keys: “${key}” is none.`,
        hint: isDecimals(key)
          ? `Write decimals with a point, such as 0.${key}.`
          : 'Put the whole text that holds this comma in quotes.',
      }),
    },
  }),
};

const isDecimals = (key: string): boolean => /^\d+$/.test(key);
