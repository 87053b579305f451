import { error } from './check.ts';
import { didYouMean, elsewhere, list, quoted } from './naming.ts';
import { aKind, joined, type Kind, SORT, type Sort } from './schema-words.ts';

/** What a file, or a map in it, is from its keys. */
export const schemaKeys = {
  CN101: error<{ kind: Kind; key: string; also?: string[] }>({
    title: { fr: 'Clé manquante', en: 'Missing key' },
    message: ({ kind, key, also = [] }) => ({
      fr: `Il manque ${quoted.fr([key, ...also])} : ${aKind.fr(kind)} en a besoin.`,
      en: `${quoted.en([key, ...also])} ${also.length === 0 ? 'is' : 'are'} missing: ${aKind.en(kind)} needs ${also.length === 0 ? 'it' : 'them'}.`,
    }),
    fix: ({ key, also = [] }) => ({
      fr: `Ajoutez ${quoted.fr([key, ...also].map((missing) => `${missing}: …`))}.`,
      en: `Add ${quoted.en([key, ...also].map((missing) => `${missing}: …`))}.`,
    }),
  }),
  CN102: error<{
    kind: Kind;
    key: string;
    nearest?: string | undefined;
    known: readonly string[];
    /** Those of `known` that the map does not have yet. */
    absent?: readonly string[];
    only?: Kind[];
    /** How many other places have the same key: they are one mistake. */
    others?: number;
  }>({
    title: { fr: 'Clé inconnue', en: 'Unknown key' },
    message: ({ kind, key, only = [], others = 0 }) =>
      only.length === 0
        ? {
            fr: `La clé « ${key} » n’existe pas dans ${aKind.fr(kind)}${elsewhere.fr(others)}.`,
            en: `There is no key “${key}” in ${aKind.en(kind)}${elsewhere.en(others)}.`,
          }
        : {
            fr: `La clé « ${key} » ne va pas dans ${aKind.fr(kind)}, mais dans ${only.map(aKind.fr).join(' ou ')}.`,
            en: `The key “${key}” does not belong in ${aKind.en(kind)}, but in ${only.map(aKind.en).join(' or ')}.`,
          },
    fix: ({ nearest, known }) => ({
      fr: didYouMean.fr(nearest) ?? `Clés possibles : ${list.fr(known)}.`,
      en: didYouMean.en(nearest) ?? `Possible keys: ${list.en(known)}.`,
    }),
  }),
  CN105: error<{ type: string; nearest?: string | undefined; types: readonly string[]; isFact?: boolean }>({
    title: { fr: 'Type de question inconnu', en: 'Unknown type of question' },
    message: ({ type, isFact }) => ({
      fr: `Aucun type de ${isFact ? 'repère' : 'question'} ne s’appelle « ${type} ».`,
      en: `No type of ${isFact ? 'fact' : 'question'} is called “${type}”.`,
    }),
    fix: ({ nearest, types }) => ({
      fr: joined(didYouMean.fr(nearest), `Types possibles : ${types.join(', ')}.`),
      en: joined(didYouMean.en(nearest), `Possible types: ${types.join(', ')}.`),
    }),
  }),
  CN114: error<{ found: string }>({
    title: { fr: 'Version du format inconnue', en: 'Unknown version of the format' },
    message: ({ found }) => ({
      fr: `Cette version du programme lit le format 1, et non « ${found} ».`,
      en: `This version of the program reads format 1, not “${found}”.`,
    }),
    fix: {
      fr: 'Écrivez format: 1, ou installez une version plus récente de cap-numerique.',
      en: 'Write format: 1, or install a newer version of cap-numerique.',
    },
  }),
  CN115: error<{ found: number }>({
    title: { fr: 'Plus de deux axes pour une question', en: 'More than two axes for one question' },
    message: ({ found }) => ({
      fr: `Cette question informe ${found} axes ; elle peut en informer deux au plus.`,
      en: `This question informs ${found} axes; it can inform two at most.`,
    }),
    fix: {
      fr: 'Gardez l’axe qu’elle informe le mieux, ou faites-en deux questions.',
      en: 'Keep the axis that it informs best, or make two questions of it.',
    },
  }),
  CN116: error<{ kind: 'questionnaire' | 'answers' | 'actions' | 'config' | 'programme'; found: Sort }>({
    title: { fr: 'Fichier d’une autre nature', en: 'File of another nature' },
    message: ({ kind, found }) => ({
      fr: `Ce fichier contient ${SORT[found].fr} : ce n’est pas ${kind === 'actions' ? 'une liste d’actions' : aKind.fr(kind)}.`,
      en: `This file holds ${SORT[found].en}: it is not ${kind === 'actions' ? 'a list of actions' : aKind.en(kind)}.`,
    }),
    fix: ({ kind }) =>
      kind === 'actions'
        ? {
            fr: 'Un fichier d’actions est une liste : chaque action commence par un tiret.',
            en: 'A file of actions is a list: each action begins with a dash.',
          }
        : kind === 'questionnaire'
          ? {
              fr: 'Un questionnaire est fait de lignes « clé: valeur » : id, version, areas… Partez d’un modèle avec cap-numerique new questionnaire.',
              en: 'A questionnaire is made of lines “key: value”: id, version, areas… Start from a template with cap-numerique new questionnaire.',
            }
          : kind === 'programme'
            ? {
                fr: 'Effacez ce fichier : cohort en écrit un nouveau, à modifier.',
                en: 'Delete this file: cohort writes a new one, to edit.',
              }
            : {
                fr: 'Chaque ligne commence par une clé et deux-points ; partez d’un modèle avec cap-numerique new answers.',
                en: 'Each line begins with a key and a colon; start from a template with cap-numerique new answers.',
              },
  }),
  CN117: error<{ type: string; fits: string[]; isFact?: boolean }>({
    title: {
      fr: 'Type qui ne va pas avec le reste de la question',
      en: 'Type that does not fit the question',
    },
    message: ({ type, fits, isFact }) => ({
      fr: `${isFact ? 'Ce repère' : 'Cette question'} est de type ${type}, mais ses clés sont celles d’${isFact ? 'un repère' : 'une question'} ${fits.join(' ou ')}.`,
      en: `This ${isFact ? 'fact' : 'question'}’s type is ${type}, but its keys are those of a ${fits.join(' or ')} ${isFact ? 'fact' : 'question'}.`,
    }),
    fix: ({ fits }) => ({
      fr: `Écrivez ${fits.map((fit) => `type: ${fit}`).join(' ou ')}, ou changez ses clés.`,
      en: `Write ${fits.map((fit) => `type: ${fit}`).join(' or ')}, or change its keys.`,
    }),
  }),
  CN118: error<{ key: string; nearest?: string | undefined }>({
    title: { fr: 'Groupe de conditions mal nommé', en: 'Misnamed group of conditions' },
    message: ({ key }) => ({
      fr: `« ${key} » n’est pas un mot qui réunit des conditions.`,
      en: `“${key}” is not a word that joins conditions.`,
    }),
    fix: ({ nearest }) => ({
      fr: joined(
        didYouMean.fr(nearest),
        'Écrivez all (toutes vraies), any (au moins une) ou not (le contraire).',
      ),
      en: joined(didYouMean.en(nearest), 'Write all (all hold), any (at least one) or not (the contrary).'),
    }),
  }),
};
