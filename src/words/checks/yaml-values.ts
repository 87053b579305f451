import { type Both, error } from './check.ts';

const BRACKET: Record<string, { fr: string; en: string; closing: string }> = {
  '[': { fr: 'Le crochet', en: 'The bracket', closing: ']' },
  '{': { fr: 'L’accolade', en: 'The brace', closing: '}' },
};

const bracket = (opening: string) => BRACKET[opening] ?? { fr: 'Le signe', en: 'The sign', closing: '' };

/** How to write, inside a quoted text, the sign that ended it. */
const AFTER: Record<string, Both> = {
  "'": {
    fr: "À l’intérieur d’un texte entre ' ', doublez l’apostrophe ('') ou écrivez-la courbe (’).",
    en: "Within a text between ' ', double the apostrophe ('') or write a curly one (’).",
  },
  '"': {
    fr: 'À l’intérieur d’un texte entre " ", écrivez \\" ou des guillemets « » ; sinon, mettez " à la fin de la valeur.',
    en: 'Within a text between " ", write \\" or curly quotes; otherwise put " at the end of the value.',
  },
};

/** Values that YAML cannot read: quotes, brackets, signs with a special meaning. */
export const yamlValues = {
  CN012: error<{ quote: string }>({
    title: { fr: 'Guillemet jamais refermé', en: 'Quote never closed' },
    message: ({ quote }) => ({
      fr: `Le guillemet ${quote} ouvert ici n’est pas refermé.`,
      en: `The quote ${quote} opened here is not closed.`,
    }),
    fix: ({ quote }) =>
      quote === "'"
        ? {
            fr: "Ajoutez ' à la fin du texte, ou doublez-la à l’intérieur ('') ; une apostrophe ’ évite la question.",
            en: "Add ' at the end of the text, or double it inside (''); a curly ’ needs no care.",
          }
        : {
            fr: 'Ajoutez " à la fin du texte, ou écrivez \\" à l’intérieur.',
            en: 'Add " at the end of the text, or write \\" inside it.',
          },
  }),
  CN013: error<{ opening: string; comment: boolean }>({
    title: { fr: 'Crochet ou accolade jamais refermés', en: 'Bracket or brace never closed' },
    message: ({ opening }) => ({
      fr: `${bracket(opening).fr} ${opening} n’est pas refermé${opening === '{' ? 'e' : ''}.`,
      en: `${bracket(opening).en} ${opening} is not closed.`,
    }),
    fix: ({ opening, comment }) =>
      comment
        ? {
            fr: `Ajoutez ${bracket(opening).closing} à la fin, ou mettez le texte entre guillemets s’il contient #, qui commence un commentaire.`,
            en: `Add ${bracket(opening).closing} at the end, or put the text in quotes if it holds #, which begins a comment.`,
          }
        : {
            fr: `Ajoutez ${bracket(opening).closing} à la fin, ou mettez le texte entre guillemets s’il commence par ${opening}.`,
            en: `Add ${bracket(opening).closing} at the end, or put the text in quotes if it begins with ${opening}.`,
          },
  }),
  CN016: error<{ tag: string }>({
    title: { fr: 'Étiquette YAML inconnue', en: 'Unknown YAML tag' },
    message: ({ tag }) => ({
      fr: `« ${tag} » est lu comme une étiquette YAML, que ce format n’emploie pas.`,
      en: `“${tag}” is read as a YAML tag, which this format does not use.`,
    }),
    fix: {
      fr: 'Retirez-la, ou mettez le texte entre guillemets s’il commence par un point d’exclamation.',
      en: 'Remove it, or put the text in quotes if it begins with an exclamation mark.',
    },
  }),
  CN017: error<{ name: string; itself: boolean }>({
    title: { fr: 'Renvoi vers rien', en: 'Alias of nothing' },
    message: ({ name, itself }) =>
      itself
        ? { fr: `Le renvoi *${name} se contient lui-même.`, en: `The alias *${name} contains itself.` }
        : {
            fr: `Le renvoi *${name} ne correspond à aucun repère &${name} plus haut.`,
            en: `The alias *${name} matches no anchor &${name} above.`,
          },
    fix: {
      fr: 'Répétez les lignes voulues, ou mettez le texte entre guillemets s’il commence par un astérisque.',
      en: 'Repeat the lines, or put the text in quotes if it begins with an asterisk.',
    },
  }),
  CN018: error<{ most: number }>({
    title: { fr: 'Renvois qui se multiplient', en: 'Aliases that multiply' },
    message: ({ most }) => ({
      fr: `Les renvois (*) de ce fichier répètent plus de ${most} éléments.`,
      en: `The aliases (*) of this file repeat more than ${most} items.`,
    }),
    fix: { fr: 'Écrivez les lignes en toutes lettres.', en: 'Write the lines in full.' },
  }),
  CN020: error({
    title: { fr: 'Deux-points dans un texte sans guillemets', en: 'Colon in an unquoted text' },
    message: {
      fr: 'Ce texte contient un deux-points suivi d’une espace, que YAML prend pour une clé.',
      en: 'This text holds a colon followed by a space, which YAML takes for a key.',
    },
    fix: {
      fr: 'Mettez tout le texte entre guillemets, ou à la ligne suivante après >-.',
      en: 'Put the whole text in quotes, or on the next line after >-.',
    },
  }),
  CN021: error<{ start: string }>({
    title: { fr: 'Texte qui commence par un signe de YAML', en: 'Text that begins with a sign of YAML' },
    message: ({ start }) => ({
      fr: `Un texte ne peut pas commencer par ${start} sans guillemets.`,
      en: `A text cannot begin with ${start} without quotes.`,
    }),
    fix: {
      fr: 'Mettez le texte entre guillemets ; s’il s’agit d’une liste, commencez-la à la ligne.',
      en: 'Put the text in quotes; if it is a list, begin it on the next line.',
    },
  }),
  CN023: error<{ sequence: string }>({
    title: { fr: 'Barre oblique inverse inattendue', en: 'Unexpected backslash' },
    message: ({ sequence }) => ({
      fr: `« ${sequence} » n’a pas de sens dans un texte entre guillemets doubles.`,
      en: `“${sequence}” has no meaning in a double-quoted text.`,
    }),
    fix: {
      fr: 'Écrivez \\\\ pour une barre oblique inverse, ou employez des guillemets simples.',
      en: 'Write \\\\ for a backslash, or use single quotes.',
    },
  }),
  CN024: error<{ after: string }>({
    title: { fr: 'Texte après la fin d’une valeur', en: 'Text after the end of a value' },
    message: {
      fr: 'Ce texte vient après la fin de la valeur.',
      en: 'This text comes after the end of the value.',
    },
    fix: ({ after }) => ({
      fr: AFTER[after]?.fr ?? 'Mettez toute la valeur entre guillemets, ou allez à la ligne.',
      en: AFTER[after]?.en ?? 'Put the whole value in quotes, or begin a new line.',
    }),
  }),
  CN029: error({
    title: { fr: 'YAML mal formé', en: 'Malformed YAML' },
    message: {
      fr: 'Ce signe n’est pas à sa place : YAML ne peut pas lire la suite.',
      en: 'This sign is out of place: YAML cannot read on.',
    },
    fix: {
      fr: 'Vérifiez la ponctuation de cette ligne et de la précédente, ou mettez le texte entre guillemets.',
      en: 'Check the punctuation of this line and of the one before, or put the text in quotes.',
    },
  }),
  CN033: error<{ key: string }>({
    title: { fr: 'Virgule dans un texte entre accolades', en: 'Comma in a text within braces' },
    message: ({ key }) => ({
      fr: `Entre accolades, une virgule sépare deux clés : « ${key} » n’en est pas une.`,
      en: `Within braces a comma parts two keys: “${key}” is none.`,
    }),
    fix: ({ key }) =>
      isDecimals(key)
        ? {
            fr: `Écrivez les décimales avec un point, comme 0.${key}.`,
            en: `Write decimals with a point, such as 0.${key}.`,
          }
        : {
            fr: 'Mettez entre guillemets tout le texte qui contient cette virgule.',
            en: 'Put the whole text that holds this comma in quotes.',
          },
  }),
};

const isDecimals = (key: string): boolean => /^\d+$/.test(key);
