import type { Both } from './check.ts';
import { error, hint, warning } from './check.ts';
import { instead, list, type NotFound, quoted } from './naming.ts';

const KIND: Record<string, Both> = {
  theme: { fr: 'une demi-journée à thème (theme)', en: 'a themed half-day (theme)' },
  practice: { fr: 'une demi-journée de pratique (practice)', en: 'a hands-on half-day (practice)' },
  cases: { fr: 'une demi-journée de cas (cases)', en: 'a half-day of cases (cases)' },
  review: { fr: 'une demi-journée de bilan (review)', en: 'a review half-day (review)' },
  free: { fr: 'une demi-journée à vous (free)', en: 'a half-day of your own (free)' },
};
const kindOf = (kind: string): Both => KIND[kind] ?? { fr: kind, en: kind };

/** What is wrong with programme.yaml, the half-days that a cohort holds. */
export const programme = {
  CN841: warning<{ date: string; before: string }>({
    title: { fr: 'Demi-journée avant la précédente', en: 'Half-day before the previous one' },
    message: ({ date, before }) => ({
      fr: `Cette demi-journée (${date}) vient avant celle qui la précède dans la liste (${before}).`,
      en: `This half-day (${date}) comes before the one above it in the list (${before}).`,
    }),
    fix: {
      fr: 'Rangez les demi-journées dans l’ordre des jours, ou corrigez l’une des deux dates.',
      en: 'Put the half-days in the order of the days, or mend one of the two dates.',
    },
    why: {
      fr: 'Le rapport et les fiches numérotent les demi-journées dans l’ordre de la liste.',
      en: 'The report and the sheets number the half-days in the order of the list.',
    },
  }),
  CN842: warning<{ date: string }>({
    title: { fr: 'Plus de deux demi-journées un même jour', en: 'More than two half-days on one day' },
    message: ({ date }) => ({
      fr: `Le ${date} a déjà sa matinée et son après-midi.`,
      en: `${date} already has its morning and its afternoon.`,
    }),
    fix: { fr: 'Donnez un autre jour à l’une d’elles.', en: 'Give one of them another day.' },
  }),
  CN843: error<{ kind: string }>({
    title: { fr: 'Demi-journée sans sujet', en: 'Half-day without a subject' },
    message: ({ kind }) => ({
      fr: `Il manque un sujet : c’est ${kindOf(kind).fr}.`,
      en: `A subject is missing: this is ${kindOf(kind).en}.`,
    }),
    fix: ({ kind }) =>
      kind === 'theme'
        ? {
            fr: 'Donnez-lui une question au moins : questions: [identifiant].',
            en: 'Give it one question at least: questions: [id].',
          }
        : {
            fr: 'Donnez-lui un titre (title) ou une question au moins (questions).',
            en: 'Give it a title (title) or one question at least (questions).',
          },
  }),
  CN846: error<{ name: string }>({
    title: { fr: 'Structure dans deux groupes', en: 'Organisation in two groups' },
    message: ({ name }) => ({
      fr: `« ${name} » est déjà dans un groupe de cette demi-journée.`,
      en: `“${name}” is already in a group of this half-day.`,
    }),
    fix: { fr: 'Laissez-la dans un seul groupe.', en: 'Leave it in one group only.' },
  }),
  CN847: hint<{ structures: string[] }>({
    title: { fr: 'Structure sans groupe', en: 'Organisation without a group' },
    message: ({ structures }) => ({
      fr: `Les groupes de cette demi-journée laissent de côté ${list.fr(structures)}.`,
      en: `The groups of this half-day leave out ${list.en(structures)}.`,
    }),
    fix: {
      fr: 'Ajoutez chaque structure concernée à un groupe, si elle vient.',
      en: 'Add each organisation concerned to a group, if it comes.',
    },
  }),
  CN848: warning<NotFound>({
    title: { fr: 'Structure du programme inconnue', en: 'Unknown organisation in the programme' },
    message: ({ id }) => ({
      fr: `Aucune structure de cette cohorte ne s’appelle « ${id} » : le programme se lit sans elle.`,
      en: `No organisation of this cohort is called “${id}”: the programme is read without it.`,
    }),
    fix: (of) => ({
      fr: instead.fr(of, 'Structures de la cohorte', 'La cohorte n’a aucune structure.'),
      en: instead.en(of, 'Organisations of the cohort', 'The cohort has no organisation.'),
    }),
    why: {
      fr: 'Une structure s’écrit par son identifiant (structure: id) ou, sans identifiant, par son nom. Si ses réponses sont refusées ou ne sont pas encore là, la ligne servira quand elles y seront.',
      en: 'An organisation is written by its id (structure: id) or, without an id, by its name. If its answers are refused or not there yet, the line will serve once they are.',
    },
  }),
  CN849: error<{ key: string; kind: string; own: readonly string[] }>({
    title: { fr: 'Clé d’une autre sorte de demi-journée', en: 'Key of another kind of half-day' },
    message: ({ key, kind }) => ({
      fr: `« ${key} » ne sert pas dans ${kindOf(kind).fr}.`,
      en: `“${key}” is of no use in ${kindOf(kind).en}.`,
    }),
    fix: ({ own }) => ({
      fr: `Retirez cette clé, ou changez la sorte (kind). Ici servent : ${quoted.fr(own)}.`,
      en: `Remove this key, or change the kind. Of use here: ${quoted.en(own)}.`,
    }),
  }),
  CN850: error<{ other: string; id: string }>({
    title: { fr: 'Programme d’un autre questionnaire', en: 'Programme of another questionnaire' },
    message: ({ other, id }) => ({
      fr: `Ce programme est fait pour le questionnaire « ${other} », et les réponses sont au questionnaire « ${id} ».`,
      en: `This programme is made for questionnaire “${other}”, and the answers are to questionnaire “${id}”.`,
    }),
    fix: {
      fr: 'Écrivez les résultats dans un autre dossier, ou effacez programme.yaml pour en avoir un nouveau.',
      en: 'Write the results in another folder, or delete programme.yaml to have a new one.',
    },
  }),
  CN851: warning<{ date: string; asked: string }>({
    title: { fr: 'Deux dates pour une demi-journée', en: 'Two dates for one half-day' },
    message: ({ date, asked }) => ({
      fr: `La commande dit ${asked}, et ce fichier ${date} : c’est le fichier qui compte.`,
      en: `The command says ${asked}, and this file ${date}: the file counts.`,
    }),
    fix: {
      fr: 'Corrigez la date dans le fichier si elle a changé : la commande ne réécrit pas ce que vous avez modifié.',
      en: 'Mend the date in the file if it has changed: the command never writes over what you edited.',
    },
  }),
  CN852: warning<{ name: string; ids: string[] }>({
    title: { fr: 'Nom de plusieurs structures', en: 'Name of several organisations' },
    message: ({ name }) => ({
      fr: `Plusieurs structures s’appellent « ${name} » : le programme se lit sans cette ligne.`,
      en: `Several organisations are called “${name}”: the programme is read without this line.`,
    }),
    fix: ({ ids }) => ({
      fr: `Écrivez l’identifiant de celle que vous voulez dire : ${list.fr(ids)}.`,
      en: `Write the id of the one that you mean: ${list.en(ids)}.`,
    }),
  }),
  CN853: warning<{ read: string }>({
    title: { fr: 'Deux fichiers pour un programme', en: 'Two files for one programme' },
    message: ({ read }) => ({
      fr: `Ce fichier n’est pas lu : à côté, il y a ${read}, et c’est lui qui compte.`,
      en: `This file is not read: ${read} is beside it, and counts.`,
    }),
    fix: ({ read }) => ({
      fr: `Gardez un seul des deux. Si c’est celui-ci qui est à jour, effacez ${read}.`,
      en: `Keep only one of them. If this one is up to date, delete ${read}.`,
    }),
  }),
  CN854: warning<{ days: { number: number; date: string }[]; review: string | null }>({
    title: {
      fr: 'Dates de la commande qui ne sont pas écrites',
      en: 'Dates of the command that are not written',
    },
    message: {
      fr: 'Des dates que la commande donne ne sont pas dans ce fichier : elles ne servent que cette fois.',
      en: 'Dates that the command gives are not in this file: they only serve this time.',
    },
    fix: ({ days, review }) => {
      const lines = (half: (n: number) => string) =>
        [
          ...days.map(({ number, date }) => `« date: ${date} » ${half(number)}`),
          ...(review === null ? [] : [`« review: ${review} »`]),
        ].join(', ');
      return {
        fr: `Écrivez-les ici : ${lines((n) => `dans la demi-journée ${n}`)}.`,
        en: `Write them here: ${lines((n) => `in half-day ${n}`)
          .replaceAll('« ', '“')
          .replaceAll(' »', '”')}.`,
      };
    },
  }),
  CN855: warning<{ dates: string[]; halfDays: number }>({
    title: { fr: 'Plus de dates que de demi-journées', en: 'More dates than half-days' },
    message: ({ dates, halfDays }) => ({
      fr: `La commande donne aussi ${list.fr(dates)}, et ce fichier n’a que ${halfDays === 1 ? 'une demi-journée' : `${halfDays} demi-journées`}.`,
      en: `The command also gives ${list.en(dates)}, and this file has only ${halfDays === 1 ? 'one half-day' : `${halfDays} half-days`}.`,
    }),
    fix: {
      fr: 'Ajoutez des demi-journées au fichier, ou donnez moins de dates.',
      en: 'Add half-days to the file, or give fewer dates.',
    },
  }),
  CN856: warning<{ date: string; last: string }>({
    title: { fr: 'Bilan avant la fin des demi-journées', en: 'Review before the end of the half-days' },
    message: ({ date, last }) => ({
      fr: `Le bilan à un an (${date}) vient avant la dernière demi-journée (${last}).`,
      en: `The review after a year (${date}) comes before the last half-day (${last}).`,
    }),
    fix: {
      fr: 'Corrigez l’une des deux dates. Le bilan des journées, lui, est une demi-journée (kind: review).',
      en: 'Mend one of the two dates. The review of the days themselves is a half-day (kind: review).',
    },
  }),
  CN857: hint<{ id: string; number: number }>({
    title: { fr: 'Question dans deux demi-journées', en: 'Question in two half-days' },
    message: ({ id, number }) => ({
      fr: `La demi-journée ${number} prend déjà la question « ${id} ».`,
      en: `Half-day ${number} already takes up question “${id}”.`,
    }),
    fix: {
      fr: 'Laissez-la dans une seule, sauf si vous y revenez exprès.',
      en: 'Leave it in one of them only, unless you come back to it on purpose.',
    },
  }),
  CN858: warning<{ date: string; answers: string }>({
    title: { fr: 'Date loin des réponses', en: 'Date far from the answers' },
    message: ({ date, answers }) => ({
      fr: `Le ${date} est loin des dernières réponses (${answers}).`,
      en: `${date} is far from the last answers (${answers}).`,
    }),
    fix: {
      fr: 'Vérifiez l’année ; si la date est juste, laissez-la.',
      en: 'Check the year; if the date is right, leave it.',
    },
  }),
};
