import { entry } from '../entry.ts';
import { didYouMean, elsewhere, list, quoted } from '../wording.ts';
import { joined, type Kind, kindEn, kindFr, SORT, type Sort } from './schema-words.ts';

/** What a file or a map of it is, by its keys. */
export const schemaKeys = {
  CN101: entry<{ kind: Kind; key: string; also?: string[] }>({
    severity: 'error',
    title: { fr: 'Clé manquante', en: 'Missing key' },
    say: {
      fr: ({ kind, key, also = [] }) => ({
        message: `Il manque ${quoted.fr([key, ...also])} : ${kindFr(kind)} en a besoin.`,
        hint: `Ajoutez ${quoted.fr([key, ...also].map((missing) => `${missing}: …`))}.`,
      }),
      en: ({ kind, key, also = [] }) => ({
        message: `${quoted.en([key, ...also])} ${also.length === 0 ? 'is' : 'are'} missing: ${kindEn(kind)} needs ${also.length === 0 ? 'it' : 'them'}.`,
        hint: `Add ${quoted.en([key, ...also].map((missing) => `${missing}: …`))}.`,
      }),
    },
  }),
  CN102: entry<{
    kind: Kind;
    key: string;
    nearest?: string | undefined;
    known: readonly string[];
    only?: Kind[];
    /** How many other places have the same key: they are one mistake. */
    others?: number;
  }>({
    severity: 'error',
    title: { fr: 'Clé inconnue', en: 'Unknown key' },
    say: {
      fr: ({ kind, key, nearest, known, only = [], others = 0 }) => ({
        message:
          only.length === 0
            ? `La clé « ${key} » n’existe pas dans ${kindFr(kind)}${elsewhere.fr(others)}.`
            : `La clé « ${key} » ne va pas dans ${kindFr(kind)}, mais dans ${only.map(kindFr).join(' ou ')}.`,
        hint: didYouMean.fr(nearest) ?? `Clés possibles : ${list.fr(known)}.`,
      }),
      en: ({ kind, key, nearest, known, only = [], others = 0 }) => ({
        message:
          only.length === 0
            ? `There is no key “${key}” in ${kindEn(kind)}${elsewhere.en(others)}.`
            : `The key “${key}” does not belong in ${kindEn(kind)}, but in ${only.map(kindEn).join(' or ')}.`,
        hint: didYouMean.en(nearest) ?? `Possible keys: ${list.en(known)}.`,
      }),
    },
  }),
  CN105: entry<{ type: string; nearest?: string | undefined; types: readonly string[]; isFact?: boolean }>({
    severity: 'error',
    title: { fr: 'Type de question inconnu', en: 'Unknown type of question' },
    say: {
      fr: ({ type, nearest, types, isFact }) => ({
        message: `Aucun type de ${isFact ? 'repère' : 'question'} ne s’appelle « ${type} ».`,
        hint: joined(didYouMean.fr(nearest), `Types possibles : ${types.join(', ')}.`),
      }),
      en: ({ type, nearest, types, isFact }) => ({
        message: `No type of ${isFact ? 'fact' : 'question'} is called “${type}”.`,
        hint: joined(didYouMean.en(nearest), `Possible types: ${types.join(', ')}.`),
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
  CN116: entry<{ kind: 'questionnaire' | 'answers' | 'actions' | 'config'; found: Sort }>({
    severity: 'error',
    title: { fr: 'Fichier d’une autre nature', en: 'File of another nature' },
    say: {
      fr: ({ kind, found }) => ({
        message: `Ce fichier contient ${SORT[found].fr} : ce n’est pas ${kind === 'actions' ? 'une liste d’actions' : kindFr(kind)}.`,
        hint:
          kind === 'actions'
            ? 'Un fichier d’actions est une liste : chaque action commence par un tiret.'
            : kind === 'questionnaire'
              ? 'Un questionnaire est fait de lignes « clé: valeur » : id, version, areas… cap-numerique schema questionnaire les donne toutes.'
              : 'Chaque ligne commence par une clé et deux-points ; partez d’un modèle avec cap-numerique new answers.',
      }),
      en: ({ kind, found }) => ({
        message: `This file holds ${SORT[found].en}: it is not ${kind === 'actions' ? 'a list of actions' : kindEn(kind)}.`,
        hint:
          kind === 'actions'
            ? 'A file of actions is a list: each action begins with a dash.'
            : kind === 'questionnaire'
              ? 'A questionnaire is made of lines “key: value”: id, version, areas… cap-numerique schema questionnaire lists them all.'
              : 'Each line begins with a key and a colon; start from a template with cap-numerique new answers.',
      }),
    },
  }),
  CN117: entry<{ type: string; fits: string[]; isFact?: boolean }>({
    severity: 'error',
    title: {
      fr: 'Type qui ne va pas avec le reste de la question',
      en: 'Type that does not fit the question',
    },
    say: {
      fr: ({ type, fits, isFact }) => ({
        message: `${isFact ? 'Ce repère' : 'Cette question'} est de type ${type}, mais ses clés sont celles d’${isFact ? 'un repère' : 'une question'} ${fits.join(' ou ')}.`,
        hint: `Écrivez ${fits.map((fit) => `type: ${fit}`).join(' ou ')}, ou changez ses clés.`,
      }),
      en: ({ type, fits, isFact }) => ({
        message: `This ${isFact ? 'fact' : 'question'}’s type is ${type}, but its keys are those of a ${fits.join(' or ')} ${isFact ? 'fact' : 'question'}.`,
        hint: `Write ${fits.map((fit) => `type: ${fit}`).join(' or ')}, or change its keys.`,
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
