import { error, warning } from './check.ts';

/** What is wrong, or odd, between the answers of two dates. */
export const reviews = {
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
};
