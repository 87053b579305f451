import { error } from './check.ts';
import { didYouMean } from './naming.ts';
import {
  type Bounds,
  bounds,
  either,
  fill,
  how,
  type Item,
  isUnquoted,
  joined,
  SORT,
  type Sort,
  theItem,
} from './schema-words.ts';

/** The values of keys. */
export const schemaValues = {
  CN103: error<{ item: Item; expected: Sort[]; found: Sort }>({
    title: { fr: 'Valeur d’une autre sorte', en: 'Value of another sort' },
    message: ({ item, expected, found }) =>
      found === 'nothing'
        ? { fr: `${theItem.fr(item)} n’a pas de valeur.`, en: `${theItem.en(item)} has no value.` }
        : {
            fr: `${theItem.fr(item)} doit être ${either.fr(expected)}, et non ${SORT[found].fr}.`,
            en: `${theItem.en(item)} must be ${either.en(expected)}, not ${SORT[found].en}.`,
          },
    fix: ({ item, expected, found }) =>
      found === 'nothing'
        ? { fr: fill.fr(item), en: fill.en(item) }
        : isUnquoted(expected, found)
          ? {
              fr: 'Mettez cette valeur entre guillemets pour en faire un texte.',
              en: 'Put this value in quotes to make it a text.',
            }
          : { fr: how(expected).fr, en: how(expected).en },
  }),
  CN104: error<{ item: Item; value: string; nearest?: string | undefined; allowed: readonly string[] }>({
    title: { fr: 'Mot qui n’est pas dans la liste', en: 'Word that is not in the list' },
    message: ({ item, value }) => ({
      fr: `${theItem.fr(item)} ne peut pas valoir « ${value} ».`,
      en: `${theItem.en(item)} cannot be “${value}”.`,
    }),
    fix: ({ nearest, allowed }) => ({
      fr: joined(didYouMean.fr(nearest), `Valeurs possibles : ${allowed.join(', ')}.`),
      en: joined(didYouMean.en(nearest), `Possible values: ${allowed.join(', ')}.`),
    }),
  }),
  CN106: error<{ id: string; suggestion: string | null; inList: boolean; isOption?: boolean }>({
    title: { fr: 'Identifiant mal formé', en: 'Malformed id' },
    message: ({ id }) => ({
      fr: `« ${id} » ne peut pas être un identifiant.`,
      en: `“${id}” cannot be an id.`,
    }),
    fix: ({ id, suggestion, inList, isOption }) =>
      isOption
        ? {
            fr: 'On ne retire que des questions et des repères : pour une option, ôtez cette ligne, il n’y a rien à écrire.',
            en: 'Only questions and facts are retired: for an option, remove this line, there is nothing to write.',
          }
        : {
            fr: joined(
              inList && /\s/.test(id)
                ? 'S’il y en a deux, mettez une virgule entre eux, ou un tiret devant chacun.'
                : undefined,
              suggestion === null ? undefined : `Écrivez par exemple « ${suggestion} ».`,
              'Un identifiant commence par une lettre et n’a que des minuscules sans accent, des chiffres et des traits d’union (64 signes au plus).',
            ),
            en: joined(
              inList && /\s/.test(id)
                ? 'If there are two, put a comma between them, or a dash before each.'
                : undefined,
              suggestion === null ? undefined : `Write for example “${suggestion}”.`,
              'An id begins with a letter and has only lower-case letters without accents, digits and hyphens (64 at most).',
            ),
          },
  }),
  CN107: error<{ item: Item; value: number } & Bounds>({
    title: { fr: 'Nombre hors des bornes', en: 'Number out of bounds' },
    message: (of) => ({
      fr: `${theItem.fr(of.item)} doit être ${of.integer && !Number.isInteger(of.value) ? 'un nombre entier ' : ''}${bounds.fr(of)}, et vaut ${of.value}.`,
      en: `${theItem.en(of.item)} must be ${of.integer && !Number.isInteger(of.value) ? 'a whole number ' : ''}${bounds.en(of)}; it is ${of.value}.`,
    }),
    fix: (of) =>
      of.integer
        ? { fr: `Écrivez un nombre entier ${bounds.fr(of)}.`, en: `Write a whole number ${bounds.en(of)}.` }
        : {
            fr: `Écrivez un nombre ${bounds.fr(of)} ; les décimales suivent un point.`,
            en: `Write a number ${bounds.en(of)}; decimals follow a point.`,
          },
  }),
  CN108: error<{ item: Item; min?: number; max?: number; found: number }>({
    title: { fr: 'Liste trop courte ou trop longue', en: 'List too short or too long' },
    message: ({ item, min, max, found }) =>
      min === undefined
        ? {
            fr: `${theItem.fr(item)} doit avoir ${max} éléments au plus, et en a ${found}.`,
            en: `${theItem.en(item)} must have ${max} items at most; it has ${found}.`,
          }
        : {
            fr: `${theItem.fr(item)} doit avoir au moins ${min} ${min < 2 ? 'élément' : 'éléments'}, et en a ${found === 0 ? 'zéro' : found}.`,
            en: `${theItem.en(item)} must have at least ${min} ${min < 2 ? 'item' : 'items'}; it has ${found === 0 ? 'none' : found}.`,
          },
    fix: ({ item, min, found }) =>
      min === undefined
        ? { fr: 'Gardez les plus importants.', en: 'Keep the most important ones.' }
        : item.optional
          ? {
              fr: `Ajoutez-en au moins ${min - found}, ou retirez cette clé.`,
              en: `Add at least ${min - found}, or remove this key.`,
            }
          : { fr: `Ajoutez-en au moins ${min - found}.`, en: `Add at least ${min - found}.` },
  }),
  CN109: error<{ item: Item }>({
    title: { fr: 'Vide', en: 'Empty' },
    message: ({ item }) => ({ fr: `${theItem.fr(item)} est vide.`, en: `${theItem.en(item)} is empty.` }),
    fix: ({ item }) => ({ fr: fill.fr(item), en: fill.en(item) }),
  }),
  CN110: error<{ item: Item; value: string }>({
    title: { fr: 'Élément répété', en: 'Repeated item' },
    message: ({ item, value }) => ({
      fr: `« ${value} » est déjà plus haut dans « ${item.key} ».`,
      en: `“${value}” is already in “${item.key}” above.`,
    }),
    fix: { fr: 'Retirez l’un des deux.', en: 'Remove one of the two.' },
  }),
  CN111: error<{ version: string | null }>({
    title: { fr: 'Version mal formée', en: 'Malformed version' },
    message: ({ version }) => ({
      fr: `${version === null ? 'Un nombre' : `« ${version} »`} n’est pas un numéro de version.`,
      en: `${version === null ? 'A number' : `“${version}”`} is not a version.`,
    }),
    fix: {
      fr: 'Une version s’écrit en trois nombres, comme 1.0.0.',
      en: 'A version is three numbers, such as 1.0.0.',
    },
  }),
  CN112: error<{ code: string; meant?: string | undefined }>({
    title: { fr: 'Code de langue mal formé', en: 'Malformed language code' },
    message: ({ code }) => ({
      fr: `« ${code} » n’est pas un code de langue.`,
      en: `“${code}” is not a language code.`,
    }),
    fix: ({ meant }) =>
      meant === undefined
        ? {
            fr: 'Un code de langue (BCP 47) s’écrit comme fr, es, pt-BR ou zh-Hant.',
            en: 'A language code (BCP 47) is written such as fr, es, pt-BR or zh-Hant.',
          }
        : { fr: `Écrivez ${meant}.`, en: `Write ${meant}.` },
  }),
  CN113: error<{ item: Item; most: number; found: number }>({
    title: { fr: 'Texte trop long', en: 'Text too long' },
    message: ({ item, most, found }) => ({
      fr: `${theItem.fr(item)} a ${found} signes, et ${most} au plus sont permis.`,
      en: `${theItem.en(item)} has ${found} characters; at most ${most} are allowed.`,
    }),
    fix: { fr: 'Raccourcissez ce texte.', en: 'Shorten this text.' },
  }),
};
