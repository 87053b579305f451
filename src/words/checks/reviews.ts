import { grammar } from '../grammar.ts';
import { error, warning } from './check.ts';
import { list } from './naming.ts';

/** What is wrong, or odd, between the answers of two dates. */
export const reviews = {
  CN940: warning({
    title: {
      fr: 'Un plan dont on ne sait plus à qui il est',
      en: 'A plan of which nobody knows whose it is',
    },
    message: {
      fr: 'Ce plan a encore les marques de ses actions, mais plus celle de sa structure : ce qui y est coché n’est pas lu.',
      en: 'This plan still has the marks of its actions, but no longer that of its organisation: what is ticked there is not read.',
    },
    fix: {
      fr: 'Faites le bilan de cette structure à part (cap-numerique compare avant.yaml après.yaml --plan ce-plan.md) ; ou remettez à la fin du plan la marque « cap-numerique:structure » d’un plan refait d’après ses réponses d’avant.',
      en: 'Make that organisation’s review apart (cap-numerique compare before.yaml after.yaml --plan this-plan.md); or put back at the plan’s end the “cap-numerique:structure” mark of a plan made again from its earlier answers.',
    },
  }),
  CN941: warning({
    title: { fr: 'Un dossier sans plan', en: 'A folder without a plan' },
    message: {
      fr: 'Il n’y a aucun plan en .md dans ce dossier : rien de ce qui est coché n’est lu.',
      en: 'There is no plan in .md in this folder: nothing that is ticked is read.',
    },
    fix: {
      fr: 'Donnez à --plan le dossier des plans d’alors, tels que les écrivent cap-numerique plan ou cap-numerique cohort (« plans/ »).',
      en: 'Give --plan the folder of the plans of then, as cap-numerique plan or cap-numerique cohort (“plans/”) writes them.',
    },
  }),
  CN942: warning<{ name: string; others: { name: string; file: string }[] }>({
    title: { fr: 'Peut-être une même structure', en: 'Maybe one organisation' },
    message: ({ name, others }) => ({
      fr: `« ${name} », de la première date, est peut-être la même que ${grammar.fr.list(others.map((its) => `« ${its.name} » (${its.file})`))}, de la seconde. Elles ne sont pas comparées.`,
      en: `“${name}”, of the first date, may be the same as ${grammar.en.list(others.map((its) => `“${its.name}” (${its.file})`))}, of the second. They are not compared.`,
    }),
    fix: {
      fr: 'Si c’est la même structure, donnez-lui le même identifiant (structure: id) aux deux dates.',
      en: 'If it is the same organisation, give it the same id (structure: id) at both dates.',
    },
  }),
  CN943: warning<{ profile: string; before: string }>({
    title: { fr: 'Un profil qui a changé', en: 'A profile that has changed' },
    message: ({ profile, before }) => ({
      fr: `Le profil est « ${profile} » aujourd’hui, et « ${before} » dans les réponses d’avant : les questions propres à l’un ou à l’autre ne se comparent pas.`,
      en: `The profile is “${profile}” today, and “${before}” in the earlier answers: the questions of one of them alone do not compare.`,
    }),
    fix: {
      fr: 'Si la structure n’a pas changé, donnez le même profil (structure: profile) à ses fichiers des deux dates.',
      en: 'If the organisation has not changed, give the same profile (structure: profile) to its files of both dates.',
    },
  }),
  CN990: warning<{ other: string }>({
    title: { fr: 'Le même fichier aux deux dates', en: 'The same file at both dates' },
    message: ({ other }) => ({
      fr: `Ce fichier dit la même chose que ${other}, de l’autre date : rien n’a pu bouger.`,
      en: `This file says the same as ${other}, of the other date: nothing can have moved.`,
    }),
    fix: {
      fr: 'Donnez d’abord les réponses d’avant, puis celles d’aujourd’hui.',
      en: 'Give the earlier answers first, then those of today.',
    },
  }),
  CN991: warning<{ date: string; before: string }>({
    title: { fr: 'Des dates à l’envers', en: 'Dates the wrong way round' },
    message: ({ date, before }) => ({
      fr: `Ces réponses sont du ${date}, et celles d’avant du ${before} : ce qui est dit gagné est peut-être perdu.`,
      en: `These answers are of ${date}, and the earlier ones of ${before}: what is said to be gained may be lost.`,
    }),
    fix: {
      fr: 'Donnez d’abord les réponses d’avant ; ou corrigez la date du fichier.',
      en: 'Give the earlier answers first; or correct the file’s date.',
    },
  }),
  CN992: error<{ version: string; current: string; id: string }>({
    title: { fr: 'Un questionnaire refait entre les deux dates', en: 'A questionnaire remade in between' },
    message: ({ version, current }) => ({
      fr: `Ces réponses sont à la version ${version} du questionnaire, et les autres à la version ${current}, refaite depuis : ce qui s’y compare ne peut se deviner.`,
      en: `These answers are to version ${version} of the questionnaire, and the others to version ${current}, remade since: what compares cannot be guessed.`,
    }),
    fix: ({ version, id }) => ({
      fr: `Donnez le questionnaire d’alors (--before-questionnaire ${id}-${version}.yaml) ; le nouveau dit sous « renamed » comment s’appellent les anciennes questions. Ce qui a changé : cap-numerique check nouveau.yaml --against ancien.yaml.`,
      en: `Give the questionnaire of then (--before-questionnaire ${id}-${version}.yaml); the new one says under “renamed” what the old questions are called. What has changed: cap-numerique check new.yaml --against old.yaml.`,
    }),
  }),
  CN993: error<{ name: string; other: string }>({
    title: { fr: 'Deux structures', en: 'Two organisations' },
    message: ({ name, other }) => ({
      fr: `Ces réponses sont celles de « ${name} », et celles d’avant de « ${other} ».`,
      en: `These answers are those of “${name}”, and the earlier ones those of “${other}”.`,
    }),
    fix: {
      fr: 'Si c’est la même structure, donnez-lui partout le même nom, ou le même identifiant (structure: id).',
      en: 'If it is the same organisation, give it the same name everywhere, or the same id (structure: id).',
    },
  }),
  CN994: warning<Record<string, never>>({
    title: { fr: 'Un plan dont les cases ne se lisent pas', en: 'A plan whose boxes cannot be read' },
    message: {
      fr: 'Ce fichier n’a aucune des marques que le programme met près des cases d’un plan : ce qui y est coché ne peut être lu.',
      en: 'This file has none of the marks that the program puts near a plan’s boxes: what is ticked there cannot be read.',
    },
    fix: {
      fr: 'Donnez le plan en .md. S’il a été rempli dans un traitement de texte, écrivez plutôt ce qui est fait dans le fichier de réponses (review: actions).',
      en: 'Give the plan in .md. If it was filled in with a word processor, write what is done in the answer file instead (review: actions).',
    },
  }),
  CN995: error<{ id: string; version: string; expected: string }>({
    title: { fr: 'Un autre questionnaire que celui d’alors', en: 'Another questionnaire than that of then' },
    message: ({ id, version, expected }) => ({
      fr: `Les réponses d’avant sont à ${expected}, et ce questionnaire est ${id}@${version}.`,
      en: `The earlier answers are to ${expected}, and this questionnaire is ${id}@${version}.`,
    }),
    fix: {
      fr: 'Donnez à --before-questionnaire le fichier de cette version.',
      en: 'Give --before-questionnaire the file of that version.',
    },
  }),
  CN996: error<{ before: number; after: number }>({
    title: { fr: 'Aucune structure commune aux deux dates', en: 'No organisation at both dates' },
    message: ({ before, after }) => ({
      fr: `Aucune des structures de la seconde date (${after}) ne se retrouve à la première (${before}) : il n’y a rien à comparer.`,
      en: `None of the organisations of the second date (${after}) is found at the first (${before}): there is nothing to compare.`,
    }),
    fix: {
      fr: 'Donnez à chaque structure le même nom, ou le même identifiant (structure: id), dans ses fichiers des deux dates.',
      en: 'Give each organisation the same name, or the same id (structure: id), in its files of both dates.',
    },
  }),
  CN997: warning<{ name: string }>({
    title: { fr: 'Le plan d’une autre structure', en: 'Another organisation’s plan' },
    message: ({ name }) => ({
      fr: `Ce plan n’est pas celui de « ${name} » : ce qui y est coché n’est pas lu.`,
      en: `This plan is not that of “${name}”: what is ticked there is not read.`,
    }),
    fix: {
      fr: 'Donnez le plan fait d’après les réponses d’avant. Si c’était le même sous un autre nom, écrivez ce qui est fait dans le fichier de réponses (review: actions).',
      en: 'Give the plan made from the earlier answers. If it was the same under another name, write what is done in the answer file (review: actions).',
    },
  }),
  CN998: warning<{ action: string; status: string }>({
    title: {
      fr: 'Le plan et les réponses se contredisent',
      en: 'The plan and the answers contradict each other',
    },
    message: ({ action, status }) => ({
      fr: `Le plan coche l’action « ${action} », et ce fichier en dit « ${status} » : c’est le fichier qui compte.`,
      en: `The plan ticks the action “${action}”, and this file says “${status}” of it: the file counts.`,
    }),
    fix: {
      fr: 'Si l’action est faite, écrivez-le dans le fichier (review: actions).',
      en: 'If the action is done, write so in the file (review: actions).',
    },
  }),
  CN989: error<{ version: string; current: string; id: string }>({
    title: { fr: 'Un bilan sur un questionnaire refait', en: 'A review of a questionnaire that was remade' },
    message: ({ version, current }) => ({
      fr: `Ces réponses sont à la version ${version} du questionnaire, refait depuis (${current}) : on ne peut pas y revenir question par question.`,
      en: `These answers are to version ${version} of the questionnaire, remade since (${current}): they cannot be looked back on question by question.`,
    }),
    fix: ({ version, id }) => ({
      fr: `Répondez à neuf, sans --review ni --before. Puis comparez les deux fichiers avec le questionnaire d’alors : cap-numerique compare avant.yaml après.yaml --before-questionnaire ${id}-${version}.yaml.`,
      en: `Answer anew, without --review or --before. Then compare the two files with the questionnaire of then: cap-numerique compare before.yaml after.yaml --before-questionnaire ${id}-${version}.yaml.`,
    }),
  }),
  CN999: warning<{ questions: string[]; version: string; lines: string[] }>({
    title: { fr: 'Des questions changées sans le dire', en: 'Questions changed without saying so' },
    message: ({ questions, version }) => ({
      fr: `Depuis les réponses d’avant, ${list.fr(questions)} ${questions.length === 1 ? 'ne dit plus la même chose' : 'ne disent plus la même chose'}, et la version ${version} du questionnaire ne le déclare pas : le bilan ne les compare pas.`,
      en: `Since the earlier answers, ${list.en(questions)} no longer ${questions.length === 1 ? 'says' : 'say'} the same, and version ${version} of the questionnaire does not declare it: the review does not compare them.`,
    }),
    fix: {
      fr: 'Dans le questionnaire, ajoutez à changed :',
      en: 'In the questionnaire, add to changed:',
    },
    paste: ({ lines }) => lines,
    why: {
      fr: 'Une réponse donnée à d’autres mots ne dit rien de ce qui a bougé. « check --against » trouve ces questions avant que quelqu’un n’y réponde.',
      en: 'An answer given to other words tells nothing of what moved. “check --against” finds these questions before anybody answers them.',
    },
  }),
};
