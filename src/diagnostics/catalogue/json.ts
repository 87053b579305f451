import { entry } from '../entry.ts';

/** How a text stops being JSON. */
export type JsonFault =
  | 'comment'
  | 'single-quotes'
  | 'curly-quotes'
  | 'bare-key'
  | 'bare-word'
  | 'number'
  | 'no-comma'
  | 'no-colon'
  | 'no-key'
  | 'no-value'
  | 'trailing-comma'
  | 'extra-comma'
  | 'open-string'
  | 'escape'
  | 'control'
  | 'space'
  | 'unclosed'
  | 'closing'
  | 'after'
  | 'start';

type Said = Record<'fr' | 'en', readonly [message: string, hint: string]>;

const SAID: Record<JsonFault, Said> = {
  comment: {
    fr: ['JSON n’a pas de commentaires.', 'Retirez-le, ou donnez au fichier un nom en .yaml.'],
    en: ['JSON has no comments.', 'Remove it, or give the file a name in .yaml.'],
  },
  'single-quotes': {
    fr: ['JSON n’a que des guillemets doubles.', 'Écrivez "…" au lieu de \'…\'.'],
    en: ['JSON has double quotes only.', 'Write "…" instead of \'…\'.'],
  },
  'curly-quotes': {
    fr: ['Ce guillemet n’est pas celui de JSON.', 'Écrivez des guillemets droits : "…".'],
    en: ['This quote is not the one of JSON.', 'Write straight quotes: "…".'],
  },
  'bare-key': {
    fr: ['En JSON, une clé est entre guillemets doubles.', 'Écrivez "clé": valeur.'],
    en: ['In JSON, a key stands in double quotes.', 'Write "key": value.'],
  },
  'bare-word': {
    fr: [
      'En JSON, un texte est entre guillemets doubles.',
      'Écrivez "…" ; sans guillemets, seuls existent les nombres, true, false et null.',
    ],
    en: [
      'In JSON, a text stands in double quotes.',
      'Write "…"; without quotes there are only numbers, true, false and null.',
    ],
  },
  number: {
    fr: [
      'Ce nombre n’est pas écrit comme JSON le veut.',
      'Écrivez par exemple 3, 0.5 ou -2, avec un point ; entre guillemets s’il s’agit d’un texte.',
    ],
    en: [
      'This number is not written as JSON wants it.',
      'Write for example 3, 0.5 or -2; in quotes if it is a text.',
    ],
  },
  'no-comma': {
    fr: ['Il manque une virgule avant ce signe.', 'En JSON, une virgule sépare deux éléments, ou deux clés.'],
    en: ['A comma is missing before this sign.', 'In JSON a comma stands between two items, or two keys.'],
  },
  'no-colon': {
    fr: ['Il manque un deux-points après la clé.', 'Écrivez "clé": valeur.'],
    en: ['A colon is missing after the key.', 'Write "key": value.'],
  },
  'no-key': {
    fr: ['Il manque une clé devant ce deux-points.', 'Écrivez "clé": valeur, entre accolades.'],
    en: ['A key is missing before this colon.', 'Write "key": value, within braces.'],
  },
  'no-value': {
    fr: ['Il manque une valeur avant ce signe.', 'Écrivez "clé": valeur, ou retirez la clé.'],
    en: ['A value is missing before this sign.', 'Write "key": value, or remove the key.'],
  },
  'trailing-comma': {
    fr: ['Rien ne suit cette virgule.', 'En JSON, le dernier élément n’a pas de virgule : retirez-la.'],
    en: ['Nothing follows this comma.', 'In JSON the last item has no comma: remove it.'],
  },
  'extra-comma': {
    fr: ['Cette virgule est de trop.', 'Retirez-la.'],
    en: ['This comma is one too many.', 'Remove it.'],
  },
  'open-string': {
    fr: [
      'Ce texte n’est pas refermé sur sa ligne.',
      'Ajoutez " à la fin ; dans un texte, un guillemet s’écrit \\" et un saut de ligne \\n.',
    ],
    en: [
      'This text does not end on its line.',
      'Add " at its end; within a text, write a quote as \\" and a line break as \\n.',
    ],
  },
  escape: {
    fr: [
      'Cette barre oblique inverse n’a pas de sens en JSON.',
      'Écrivez \\\\ pour une barre oblique inverse.',
    ],
    en: ['This backslash means nothing in JSON.', 'Write \\\\ for a backslash.'],
  },
  control: {
    fr: [
      'Un texte de JSON ne contient ni tabulation ni caractère de commande.',
      'Écrivez une espace, ou \\t.',
    ],
    en: ['A text of JSON holds no tab and no control character.', 'Write a space, or \\t.'],
  },
  space: {
    fr: [
      'Ce caractère ressemble à une espace et n’en est pas une pour JSON.',
      'Remplacez-le par une espace ordinaire.',
    ],
    en: ['This character looks like a space and is none to JSON.', 'Replace it by a plain space.'],
  },
  unclosed: {
    fr: [
      'Cette accolade ou ce crochet n’est jamais refermé.',
      'Ajoutez } ou ] à sa place ; la fin du fichier manque peut-être.',
    ],
    en: [
      'This brace or bracket is never closed.',
      'Add } or ] where it ends; the end of the file may be missing.',
    ],
  },
  closing: {
    fr: [
      'Ce signe ne referme pas ce qui est ouvert.',
      'Une accolade { se referme par }, un crochet [ par ].',
    ],
    en: ['This sign does not close what is open.', 'A brace { is closed by }, a bracket [ by ].'],
  },
  after: {
    fr: ['Ce texte vient après la fin du JSON.', 'Retirez-le, ou l’accolade de trop qui le précède.'],
    en: ['This text comes after the end of the JSON.', 'Remove it, or the brace too many before it.'],
  },
  start: {
    fr: ['Un fichier JSON commence par { ou [.', 'S’il est écrit en YAML, donnez-lui un nom en .yaml.'],
    en: ['A JSON file begins with { or [.', 'If it is written in YAML, give it a name in .yaml.'],
  },
};

export const json = {
  CN067: entry<{ fault: JsonFault }>({
    severity: 'error',
    title: { fr: 'JSON mal formé', en: 'Malformed JSON' },
    say: {
      fr: ({ fault }) => ({ message: SAID[fault].fr[0], hint: SAID[fault].fr[1] }),
      en: ({ fault }) => ({ message: SAID[fault].en[0], hint: SAID[fault].en[1] }),
    },
  }),
};
