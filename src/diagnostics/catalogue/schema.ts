import { entry } from '../entry.js';
import { didYouMean, list } from '../wording.js';
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
  type Kind,
  kindEn,
  kindFr,
  SORT,
  type Sort,
} from './schema-words.js';

export const schema = {
  CN101: entry<{ kind: Kind; key: string }>({
    severity: 'error',
    title: { fr: 'Clé manquante', en: 'Missing key' },
    say: {
      fr: ({ kind, key }) => ({
        message: `Il manque « ${key} » : ${kindFr(kind)} en a besoin.`,
        hint: `Ajoutez « ${key}: … ».`,
      }),
      en: ({ kind, key }) => ({
        message: `“${key}” is missing: ${kindEn(kind)} needs it.`,
        hint: `Add “${key}: …”.`,
      }),
    },
  }),
  CN102: entry<{
    kind: Kind;
    key: string;
    nearest?: string | undefined;
    known: readonly string[];
    only?: Kind[];
  }>({
    severity: 'error',
    title: { fr: 'Clé inconnue', en: 'Unknown key' },
    say: {
      fr: ({ kind, key, nearest, known, only = [] }) => ({
        message:
          only.length === 0
            ? `La clé « ${key} » n’existe pas dans ${kindFr(kind)}.`
            : `La clé « ${key} » ne va pas dans ${kindFr(kind)}, mais dans ${only.map(kindFr).join(' ou ')}.`,
        hint: didYouMean.fr(nearest) ?? `Clés possibles : ${list.fr(known)}.`,
      }),
      en: ({ kind, key, nearest, known, only = [] }) => ({
        message:
          only.length === 0
            ? `There is no key “${key}” in ${kindEn(kind)}.`
            : `The key “${key}” does not belong in ${kindEn(kind)}, but in ${only.map(kindEn).join(' or ')}.`,
        hint: didYouMean.en(nearest) ?? `Possible keys: ${list.en(known)}.`,
      }),
    },
  }),
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
  CN105: entry<{ type: string; nearest?: string | undefined; types: readonly string[] }>({
    severity: 'error',
    title: { fr: 'Type de question inconnu', en: 'Unknown type of question' },
    say: {
      fr: ({ type, nearest, types }) => ({
        message: `Aucun type de question ne s’appelle « ${type} ».`,
        hint: joined(didYouMean.fr(nearest), `Types possibles : ${types.join(', ')}.`),
      }),
      en: ({ type, nearest, types }) => ({
        message: `No type of question is called “${type}”.`,
        hint: joined(didYouMean.en(nearest), `Possible types: ${types.join(', ')}.`),
      }),
    },
  }),
  CN106: entry<{ id: string; suggestion: string | null }>({
    severity: 'error',
    title: { fr: 'Identifiant mal formé', en: 'Malformed id' },
    say: {
      fr: ({ id, suggestion }) => ({
        message: `« ${id} » ne peut pas être un identifiant.`,
        hint: joined(
          suggestion === null ? undefined : `Écrivez par exemple « ${suggestion} ».`,
          'Un identifiant commence par une lettre et n’a que des minuscules sans accent, des chiffres et des traits d’union (64 signes au plus).',
        ),
      }),
      en: ({ id, suggestion }) => ({
        message: `“${id}” cannot be an id.`,
        hint: joined(
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
        message: `${itemFr(of.item)} doit être ${bounds.fr(of)}, et vaut ${of.value}.`,
        hint: of.integer
          ? `Écrivez un nombre entier ${bounds.fr(of)}.`
          : `Écrivez un nombre ${bounds.fr(of)} ; les décimales suivent un point.`,
      }),
      en: (of) => ({
        message: `${itemEn(of.item)} must be ${bounds.en(of)}; it is ${of.value}.`,
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
            ? `${itemFr(item)} compte ${max} éléments au plus, et en a ${found}.`
            : `${itemFr(item)} compte au moins ${min} ${min < 2 ? 'élément' : 'éléments'}, et en a ${found === 0 ? 'zéro' : found}.`,
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
            ? `${itemEn(item)} has ${max} items at most; this one has ${found}.`
            : `${itemEn(item)} has at least ${min} ${min < 2 ? 'item' : 'items'}; this one has ${found === 0 ? 'none' : found}.`,
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
  CN111: entry<{ version: string }>({
    severity: 'error',
    title: { fr: 'Version mal formée', en: 'Malformed version' },
    say: {
      fr: ({ version }) => ({
        message: `« ${version} » n’est pas un numéro de version.`,
        hint: 'Une version s’écrit en trois nombres, comme 1.0.0.',
      }),
      en: ({ version }) => ({
        message: `“${version}” is not a version.`,
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
  CN114: entry<{ found: string }>({
    severity: 'error',
    title: { fr: 'Version du format inconnue', en: 'Unknown version of the format' },
    say: {
      fr: ({ found }) => ({
        message: `Cette version du programme lit le format 1, et non « ${found} ».`,
        hint: 'Écrivez format: 1, ou installez une version plus récente de cap-numerique.',
      }),
      en: ({ found }) => ({
        message: `This version of the program reads format 1, not “${found}”.`,
        hint: 'Write format: 1, or install a newer version of cap-numerique.',
      }),
    },
  }),
  CN115: entry<{ found: number }>({
    severity: 'error',
    title: { fr: 'Plus de deux axes pour une question', en: 'More than two axes for one question' },
    say: {
      fr: ({ found }) => ({
        message: `Cette question informe ${found} axes ; elle peut en informer deux au plus.`,
        hint: 'Gardez l’axe qu’elle informe le mieux, ou faites-en deux questions.',
      }),
      en: ({ found }) => ({
        message: `This question informs ${found} axes; it can inform two at most.`,
        hint: 'Keep the axis that it informs best, or make two questions of it.',
      }),
    },
  }),
  CN116: entry<{ kind: 'questionnaire' | 'answers' | 'actions'; found: Sort }>({
    severity: 'error',
    title: { fr: 'Fichier d’une autre nature', en: 'File of another nature' },
    say: {
      fr: ({ kind, found }) => ({
        message: `Ce fichier contient ${SORT[found].fr} : ce n’est pas ${kind === 'actions' ? 'une liste d’actions' : kindFr(kind)}.`,
        hint:
          kind === 'actions'
            ? 'Un fichier d’actions est une liste : chaque action commence par un tiret.'
            : 'Chaque ligne commence par une clé et deux-points ; partez d’un modèle avec cap-numerique new.',
      }),
      en: ({ kind, found }) => ({
        message: `This file holds ${SORT[found].en}: it is not ${kind === 'actions' ? 'a list of actions' : kindEn(kind)}.`,
        hint:
          kind === 'actions'
            ? 'A file of actions is a list: each action begins with a dash.'
            : 'Each line begins with a key and a colon; start from a template with cap-numerique new.',
      }),
    },
  }),
  CN117: entry<{ type: string; fits: string }>({
    severity: 'error',
    title: {
      fr: 'Type qui ne va pas avec le reste de la question',
      en: 'Type that does not fit the question',
    },
    say: {
      fr: ({ type, fits }) => ({
        message: `Cette question est de type ${type}, mais ses clés sont celles d’une question ${fits}.`,
        hint: `Écrivez type: ${fits}, ou changez ses clés.`,
      }),
      en: ({ type, fits }) => ({
        message: `This question’s type is ${type}, but its keys are those of a ${fits} question.`,
        hint: `Write type: ${fits}, or change its keys.`,
      }),
    },
  }),
  CN118: entry<{ key: string; nearest?: string | undefined }>({
    severity: 'error',
    title: { fr: 'Groupe de conditions mal nommé', en: 'Misnamed group of conditions' },
    say: {
      fr: ({ key, nearest }) => ({
        message: `« ${key} » n’est pas un mot qui réunit des conditions.`,
        hint: joined(
          didYouMean.fr(nearest),
          'Écrivez all (toutes vraies), any (au moins une) ou not (le contraire).',
        ),
      }),
      en: ({ key, nearest }) => ({
        message: `“${key}” is not a word that joins conditions.`,
        hint: joined(
          didYouMean.en(nearest),
          'Write all (all hold), any (at least one) or not (the contrary).',
        ),
      }),
    },
  }),
};
