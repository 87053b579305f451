import { error } from './check.ts';

/** How a text stops being JSON, and what to do. */
const FAULTS = {
  comment: {
    message: { fr: 'JSON n’a pas de commentaires.', en: 'JSON has no comments.' },
    fix: {
      fr: 'Retirez-le, ou donnez au fichier un nom en .yaml.',
      en: 'Remove it, or give the file a name in .yaml.',
    },
  },
  'single-quotes': {
    message: { fr: 'JSON n’a que des guillemets doubles.', en: 'JSON has double quotes only.' },
    fix: { fr: 'Écrivez "…" au lieu de \'…\'.', en: 'Write "…" instead of \'…\'.' },
  },
  'curly-quotes': {
    message: { fr: 'Ce guillemet n’est pas celui de JSON.', en: 'This quote is not the one of JSON.' },
    fix: { fr: 'Écrivez des guillemets droits : "…".', en: 'Write straight quotes: "…".' },
  },
  'bare-key': {
    message: {
      fr: 'En JSON, une clé est entre guillemets doubles.',
      en: 'In JSON, a key stands in double quotes.',
    },
    fix: { fr: 'Écrivez "clé": valeur.', en: 'Write "key": value.' },
  },
  'bare-word': {
    message: {
      fr: 'En JSON, un texte est entre guillemets doubles.',
      en: 'In JSON, a text stands in double quotes.',
    },
    fix: {
      fr: 'Écrivez "…" ; sans guillemets, seuls existent les nombres, true, false et null.',
      en: 'Write "…"; without quotes there are only numbers, true, false and null.',
    },
  },
  number: {
    message: {
      fr: 'Ce nombre n’est pas écrit comme JSON le veut.',
      en: 'This number is not written as JSON wants it.',
    },
    fix: {
      fr: 'Écrivez par exemple 3, 0.5 ou -2, avec un point ; entre guillemets s’il s’agit d’un texte.',
      en: 'Write for example 3, 0.5 or -2; in quotes if it is a text.',
    },
  },
  'no-comma': {
    message: { fr: 'Il manque une virgule avant ce signe.', en: 'A comma is missing before this sign.' },
    fix: {
      fr: 'En JSON, une virgule sépare deux éléments, ou deux clés.',
      en: 'In JSON a comma stands between two items, or two keys.',
    },
  },
  'no-colon': {
    message: { fr: 'Il manque un deux-points après la clé.', en: 'A colon is missing after the key.' },
    fix: { fr: 'Écrivez "clé": valeur.', en: 'Write "key": value.' },
  },
  'no-key': {
    message: { fr: 'Il manque une clé devant ce deux-points.', en: 'A key is missing before this colon.' },
    fix: { fr: 'Écrivez "clé": valeur, entre accolades.', en: 'Write "key": value, within braces.' },
  },
  'no-value': {
    message: { fr: 'Il manque une valeur avant ce signe.', en: 'A value is missing before this sign.' },
    fix: { fr: 'Écrivez "clé": valeur, ou retirez la clé.', en: 'Write "key": value, or remove the key.' },
  },
  'trailing-comma': {
    message: { fr: 'Rien ne suit cette virgule.', en: 'Nothing follows this comma.' },
    fix: {
      fr: 'En JSON, le dernier élément n’a pas de virgule : retirez-la.',
      en: 'In JSON the last item has no comma: remove it.',
    },
  },
  'extra-comma': {
    message: { fr: 'Cette virgule est de trop.', en: 'This comma is one too many.' },
    fix: { fr: 'Retirez-la.', en: 'Remove it.' },
  },
  'open-string': {
    message: { fr: 'Ce texte n’est pas refermé sur sa ligne.', en: 'This text does not end on its line.' },
    fix: {
      fr: 'Ajoutez " à la fin ; dans un texte, un guillemet s’écrit \\" et un saut de ligne \\n.',
      en: 'Add " at its end; within a text, write a quote as \\" and a line break as \\n.',
    },
  },
  escape: {
    message: {
      fr: 'Cette barre oblique inverse n’a pas de sens en JSON.',
      en: 'This backslash means nothing in JSON.',
    },
    fix: { fr: 'Écrivez \\\\ pour une barre oblique inverse.', en: 'Write \\\\ for a backslash.' },
  },
  control: {
    message: {
      fr: 'Un texte de JSON ne contient ni tabulation ni caractère de commande.',
      en: 'A text of JSON holds no tab and no control character.',
    },
    fix: { fr: 'Écrivez une espace, ou \\t.', en: 'Write a space, or \\t.' },
  },
  space: {
    message: {
      fr: 'Ce caractère ressemble à une espace et n’en est pas une pour JSON.',
      en: 'This character looks like a space and is none to JSON.',
    },
    fix: { fr: 'Remplacez-le par une espace ordinaire.', en: 'Replace it by a plain space.' },
  },
  unclosed: {
    message: {
      fr: 'Cette accolade ou ce crochet n’est jamais refermé.',
      en: 'This brace or bracket is never closed.',
    },
    fix: {
      fr: 'Ajoutez } ou ] à sa place ; la fin du fichier manque peut-être.',
      en: 'Add } or ] where it ends; the end of the file may be missing.',
    },
  },
  closing: {
    message: {
      fr: 'Ce signe ne referme pas ce qui est ouvert.',
      en: 'This sign does not close what is open.',
    },
    fix: {
      fr: 'Une accolade { se referme par }, un crochet [ par ].',
      en: 'A brace { is closed by }, a bracket [ by ].',
    },
  },
  after: {
    message: { fr: 'Ce texte vient après la fin du JSON.', en: 'This text comes after the end of the JSON.' },
    fix: {
      fr: 'Retirez-le, ou l’accolade de trop qui le précède.',
      en: 'Remove it, or the brace too many before it.',
    },
  },
  start: {
    message: { fr: 'Un fichier JSON commence par { ou [.', en: 'A JSON file begins with { or [.' },
    fix: {
      fr: 'S’il est écrit en YAML, donnez-lui un nom en .yaml.',
      en: 'If it is written in YAML, give it a name in .yaml.',
    },
  },
};

/** A name of FAULTS. */
export type JsonFault = keyof typeof FAULTS;

/** A file whose name ends in .json. */
export const json = {
  CN067: error<{ fault: JsonFault }>({
    title: { fr: 'JSON mal formé', en: 'Malformed JSON' },
    message: ({ fault }) => FAULTS[fault].message,
    fix: ({ fault }) => FAULTS[fault].fix,
    why: {
      fr: 'Un fichier en .json est lu aussi par d’autres programmes, qui refusent ce que YAML tolère : commentaires, clés sans guillemets, virgules en trop.',
      en: 'A file in .json is read by other programs too, which refuse what YAML lets pass: comments, keys without quotes, commas too many.',
    },
  }),
};
