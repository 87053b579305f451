// @ts-check
/** What the reference of the formats says around the schemas' own words. */
export const referenceWords = {
  title: { fr: 'Les fichiers, clé par clé', en: 'The files, key by key' },
  intro: {
    fr: 'Tout ce qu’un fichier peut contenir. C’est aussi ce qu’un éditeur montre quand on survole une clé, et ce que `check` vérifie d’abord. Pour apprendre, lisez plutôt [le livre des auteurs](auteurs.md) ; cette page sert à retrouver une clé.',
    en: 'All that a file can hold. An editor shows the same when you point at a key, and it is what `check` looks at first. To learn, read [the authors’ book](auteurs.en.md) instead; this page is for finding a key again.',
  },
  generated: {
    fr: 'Écrit par `npm run docs` à partir de `questionnaires/schema` et de `test/fixtures/book` : ne pas modifier à la main.',
    en: 'Written by `npm run docs` from `questionnaires/schema` and `test/fixtures/book`: do not edit by hand.',
  },
  /** The heads of a table of keys. */
  key: { fr: 'Clé', en: 'Key' },
  holds: { fr: 'Ce qu’elle contient', en: 'What it holds' },
  means: { fr: 'Ce qu’elle dit', en: 'What it says' },
  required: { fr: 'obligatoire', en: 'required' },
  /** In place of a key that the author chooses. */
  own: { fr: 'un nom à vous', en: 'a name of your own' },
  only: {
    fr: (/** @type {string} */ types) => `pour ${types}`,
    en: (/** @type {string} */ types) => `for ${types}`,
  },
  except: {
    fr: (/** @type {string} */ types) => `sauf ${types}`,
    en: (/** @type {string} */ types) => `except ${types}`,
  },
  named: {
    fr: (/** @type {string} */ name, /** @type {string} */ title) => `${name} : ${title}`,
    en: (/** @type {string} */ name, /** @type {string} */ title) => `${name}: ${title}`,
  },
  byDefault: {
    fr: (/** @type {string} */ value) => `Sinon : ${value}.`,
    en: (/** @type {string} */ value) => `Otherwise: ${value}.`,
  },
  example: {
    fr: (/** @type {string} */ value) => `Exemple : ${value}.`,
    en: (/** @type {string} */ value) => `Example: ${value}.`,
  },
  kinds: {
    string: { fr: 'texte', en: 'text' },
    number: { fr: 'nombre', en: 'number' },
    integer: { fr: 'nombre entier', en: 'whole number' },
    boolean: { fr: '`true` ou `false`', en: '`true` or `false`' },
    null: { fr: 'rien', en: 'nothing' },
    object: { fr: 'des clés et leurs valeurs', en: 'keys and their values' },
    array: { fr: 'liste', en: 'list' },
  },
  or: { fr: ' ou ', en: ' or ' },
  listOf: {
    fr: (/** @type {string} */ what) => `liste : ${what}`,
    en: (/** @type {string} */ what) => `list: ${what}`,
  },
  each: {
    fr: (/** @type {string} */ what) => `pour chaque clé : ${what}`,
    en: (/** @type {string} */ what) => `for each key: ${what}`,
  },
  least: {
    fr: (/** @type {string} */ value) => `au moins ${value}`,
    en: (/** @type {string} */ value) => `at least ${value}`,
  },
  most: {
    fr: (/** @type {string} */ value) => `au plus ${value}`,
    en: (/** @type {string} */ value) => `at most ${value}`,
  },
  above: {
    fr: (/** @type {string} */ value) => `plus de ${value}`,
    en: (/** @type {string} */ value) => `more than ${value}`,
  },
  between: {
    fr: (/** @type {string} */ least, /** @type {string} */ most) => `de ${least} à ${most}`,
    en: (/** @type {string} */ least, /** @type {string} */ most) => `from ${least} to ${most}`,
  },
  characters: {
    fr: (/** @type {string} */ most) => `${most} caractères au plus`,
    en: (/** @type {string} */ most) => `at most ${most} characters`,
  },
  once: { fr: 'sans répétition', en: 'each once' },
};
