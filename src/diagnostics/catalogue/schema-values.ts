import { entry } from '../entry.ts';
import { didYouMean } from '../wording.ts';
import {
  type Bounds,
  bounds,
  either,
  fill,
  how,
  type Item,
  isUnquoted,
  itemEn,
  itemFr,
  joined,
  SORT,
  type Sort,
} from './schema-words.ts';

/** What stands under a key. */
export const schemaValues = {
  CN103: entry<{ item: Item; expected: Sort[]; found: Sort }>({
    severity: 'error',
    title: { fr: 'Valeur d’une autre sorte', en: 'Value of another sort' },
    say: {
      fr: ({ item, expected, found }) => ({
        message:
          found === 'nothing'
            ? `${itemFr(item)} n’a pas de valeur.`
            : `${itemFr(item)} doit être ${either.fr(expected)}, et non ${SORT[found].fr}.`,
        hint:
          found === 'nothing'
            ? fill.fr(item)
            : isUnquoted(expected, found)
              ? 'Mettez cette valeur entre guillemets pour en faire un texte.'
              : how(expected).fr,
      }),
      en: ({ item, expected, found }) => ({
        message:
          found === 'nothing'
            ? `${itemEn(item)} has no value.`
            : `${itemEn(item)} must be ${either.en(expected)}, not ${SORT[found].en}.`,
        hint:
          found === 'nothing'
            ? fill.en(item)
            : isUnquoted(expected, found)
              ? 'Put this value in quotes to make it a text.'
              : how(expected).en,
      }),
    },
  }),
  CN104: entry<{ item: Item; value: string; nearest?: string | undefined; allowed: readonly string[] }>({
    severity: 'error',
    title: { fr: 'Mot qui n’est pas dans la liste', en: 'Word that is not in the list' },
    say: {
      fr: ({ item, value, nearest, allowed }) => ({
        message: `${itemFr(item)} ne peut pas valoir « ${value} ».`,
        hint: joined(didYouMean.fr(nearest), `Valeurs possibles : ${allowed.join(', ')}.`),
      }),
      en: ({ item, value, nearest, allowed }) => ({
        message: `${itemEn(item)} cannot be “${value}”.`,
        hint: joined(didYouMean.en(nearest), `Possible values: ${allowed.join(', ')}.`),
      }),
    },
  }),
  CN106: entry<{ id: string; suggestion: string | null; inList: boolean }>({
    severity: 'error',
    title: { fr: 'Identifiant mal formé', en: 'Malformed id' },
    say: {
      fr: ({ id, suggestion, inList }) => ({
        message: `« ${id} » ne peut pas être un identifiant.`,
        hint: joined(
          inList && /\s/.test(id)
            ? 'S’il y en a deux, mettez une virgule entre eux, ou un tiret devant chacun.'
            : undefined,
          suggestion === null ? undefined : `Écrivez par exemple « ${suggestion} ».`,
          'Un identifiant commence par une lettre et n’a que des minuscules sans accent, des chiffres et des traits d’union (64 signes au plus).',
        ),
      }),
      en: ({ id, suggestion, inList }) => ({
        message: `“${id}” cannot be an id.`,
        hint: joined(
          inList && /\s/.test(id)
            ? 'If there are two, put a comma between them, or a dash before each.'
            : undefined,
          suggestion === null ? undefined : `Write for example “${suggestion}”.`,
          'An id begins with a letter and has only lower-case letters without accents, digits and hyphens (64 at most).',
        ),
      }),
    },
  }),
  CN107: entry<{ item: Item; value: number } & Bounds>({
    severity: 'error',
    title: { fr: 'Nombre hors des bornes', en: 'Number out of bounds' },
    say: {
      fr: (of) => ({
        message: `${itemFr(of.item)} doit être ${of.integer && !Number.isInteger(of.value) ? 'un nombre entier ' : ''}${bounds.fr(of)}, et vaut ${of.value}.`,
        hint: of.integer
          ? `Écrivez un nombre entier ${bounds.fr(of)}.`
          : `Écrivez un nombre ${bounds.fr(of)} ; les décimales suivent un point.`,
      }),
      en: (of) => ({
        message: `${itemEn(of.item)} must be ${of.integer && !Number.isInteger(of.value) ? 'a whole number ' : ''}${bounds.en(of)}; it is ${of.value}.`,
        hint: of.integer
          ? `Write a whole number ${bounds.en(of)}.`
          : `Write a number ${bounds.en(of)}; decimals follow a point.`,
      }),
    },
  }),
  CN108: entry<{ item: Item; min?: number; max?: number; found: number }>({
    severity: 'error',
    title: { fr: 'Liste trop courte ou trop longue', en: 'List too short or too long' },
    say: {
      fr: ({ item, min, max, found }) => ({
        message:
          min === undefined
            ? `${itemFr(item)} doit avoir ${max} éléments au plus, et en a ${found}.`
            : `${itemFr(item)} doit avoir au moins ${min} ${min < 2 ? 'élément' : 'éléments'}, et en a ${found === 0 ? 'zéro' : found}.`,
        hint:
          min === undefined
            ? 'Gardez les plus importants.'
            : item.optional
              ? `Ajoutez-en au moins ${min - found}, ou retirez cette clé.`
              : `Ajoutez-en au moins ${min - found}.`,
      }),
      en: ({ item, min, max, found }) => ({
        message:
          min === undefined
            ? `${itemEn(item)} must have ${max} items at most; it has ${found}.`
            : `${itemEn(item)} must have at least ${min} ${min < 2 ? 'item' : 'items'}; it has ${found === 0 ? 'none' : found}.`,
        hint:
          min === undefined
            ? 'Keep the most important ones.'
            : item.optional
              ? `Add at least ${min - found}, or remove this key.`
              : `Add at least ${min - found}.`,
      }),
    },
  }),
  CN109: entry<{ item: Item }>({
    severity: 'error',
    title: { fr: 'Vide', en: 'Empty' },
    say: {
      fr: ({ item }) => ({
        message: `${itemFr(item)} est vide.`,
        hint: fill.fr(item),
      }),
      en: ({ item }) => ({
        message: `${itemEn(item)} is empty.`,
        hint: fill.en(item),
      }),
    },
  }),
  CN110: entry<{ item: Item; value: string }>({
    severity: 'error',
    title: { fr: 'Élément répété', en: 'Repeated item' },
    say: {
      fr: ({ item, value }) => ({
        message: `« ${value} » est déjà plus haut dans « ${item.key} ».`,
        hint: 'Retirez l’un des deux.',
      }),
      en: ({ item, value }) => ({
        message: `“${value}” is already in “${item.key}” above.`,
        hint: 'Remove one of the two.',
      }),
    },
  }),
  CN111: entry<{ version: string | null }>({
    severity: 'error',
    title: { fr: 'Version mal formée', en: 'Malformed version' },
    say: {
      fr: ({ version }) => ({
        message: `${version === null ? 'Un nombre' : `« ${version} »`} n’est pas un numéro de version.`,
        hint: 'Une version s’écrit en trois nombres, comme 1.0.0.',
      }),
      en: ({ version }) => ({
        message: `${version === null ? 'A number' : `“${version}”`} is not a version.`,
        hint: 'A version is three numbers, such as 1.0.0.',
      }),
    },
  }),
  CN112: entry<{ code: string }>({
    severity: 'error',
    title: { fr: 'Code de langue mal formé', en: 'Malformed language code' },
    say: {
      fr: ({ code }) => ({
        message: `« ${code} » n’est pas un code de langue.`,
        hint: 'Un code de langue a deux lettres minuscules, comme fr ou en.',
      }),
      en: ({ code }) => ({
        message: `“${code}” is not a language code.`,
        hint: 'A language code is two lower-case letters, such as fr or en.',
      }),
    },
  }),
  CN113: entry<{ item: Item; most: number; found: number }>({
    severity: 'error',
    title: { fr: 'Texte trop long', en: 'Text too long' },
    say: {
      fr: ({ item, most, found }) => ({
        message: `${itemFr(item)} a ${found} signes, et ${most} au plus sont permis.`,
        hint: 'Raccourcissez ce texte.',
      }),
      en: ({ item, most, found }) => ({
        message: `${itemEn(item)} has ${found} characters; at most ${most} are allowed.`,
        hint: 'Shorten this text.',
      }),
    },
  }),
};
