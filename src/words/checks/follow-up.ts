import { workbook } from '../cohort/workbook.ts';
import { grammar } from '../grammar.ts';
import { error, warning } from './check.ts';
import { type FileSort, sortWords } from './inputs.ts';

const words = Object.values(workbook.statuses);
const four = {
  fr: grammar.fr.list(words.map(({ fr }) => `« ${fr} »`)),
  en: grammar.en.list(words.map(({ en }) => `“${en}”`)),
};

/** What is said of the workbook in which actions are followed up. */
export const followUp = {
  CN870: error<{ sort: FileSort | null }>({
    title: { fr: 'Un suivi qui n’est pas un classeur', en: 'A follow-up that is no workbook' },
    message: ({ sort }) => ({
      fr: `Ce fichier ${sort === null ? 'n’est pas un classeur' : `est ${sortWords(sort).fr}`} : le suivi des actions se lit dans un classeur .xlsx, ou dans un CSV.`,
      en: `This file is ${sort === null ? 'no workbook' : sortWords(sort).en}: the follow-up is read from an .xlsx workbook, or from a CSV.`,
    }),
    fix: {
      fr: 'Ouvrez le suivi dans un tableur et enregistrez-le au format .xlsx ; ou enregistrez la feuille Actions au format CSV.',
      en: 'Open the follow-up in a spreadsheet program and save it as .xlsx; or save its Actions sheet as CSV.',
    },
  }),
  CN871: error({
    title: { fr: 'Un classeur abîmé', en: 'A damaged workbook' },
    message: {
      fr: 'Ce classeur est abîmé : il ne se décompresse pas, ou il lui manque une partie.',
      en: 'This workbook is damaged: it cannot be unpacked, or lacks a part.',
    },
    fix: {
      fr: 'Ouvrez-le dans un tableur et enregistrez-le de nouveau ; s’il ne s’ouvre pas, reprenez-en une copie.',
      en: 'Open it in a spreadsheet program and save it again; if it does not open, go back to a copy of it.',
    },
  }),
  CN872: error<{ mebibytes: number }>({
    title: { fr: 'Un classeur trop gros', en: 'A workbook that is too large' },
    message: ({ mebibytes }) => ({
      fr: `Ce classeur contient plus de ${mebibytes} Mo une fois décompressé, ou trop de parties : il n’est pas lu.`,
      en: `This workbook holds more than ${mebibytes} MB once unpacked, or too many parts: it is not read.`,
    }),
    fix: {
      fr: 'Enregistrez la feuille Actions seule, au format CSV, et donnez ce fichier.',
      en: 'Save the Actions sheet alone as CSV, and give that file.',
    },
    why: {
      fr: 'Un petit fichier compressé peut en cacher un énorme, qui remplirait la mémoire.',
      en: 'A small compressed file may hide a huge one, which would fill the memory.',
    },
  }),
  CN873: error({
    title: { fr: 'Pas de feuille des actions', en: 'No sheet of actions' },
    message: {
      fr: `Aucune feuille n’a les colonnes « ${workbook.actions.structure.fr} », « ${workbook.actions.action.fr} » et « ${workbook.actions.status.fr} ».`,
      en: `No sheet has the columns “${workbook.actions.structure.en}”, “${workbook.actions.action.en}” and “${workbook.actions.status.en}”.`,
    },
    fix: {
      fr: 'Partez de cohort.xlsx, qu’écrit cap-numerique cohort --xlsx, et gardez les titres de la feuille Actions.',
      en: 'Begin with cohort.xlsx, which cap-numerique cohort --xlsx writes, and keep the titles of its Actions sheet.',
    },
  }),
  CN874: warning<{ cell: string; word: string }>({
    title: { fr: 'Un état que l’on ne connaît pas', en: 'A state that is not known' },
    message: ({ cell, word }) => ({
      fr: `${cell} : « ${word} » n’est pas un état. Cette case n’est pas lue.`,
      en: `${cell}: “${word}” is no state. This cell is not read.`,
    }),
    fix: {
      fr: `Écrivez-y ${four.fr.replace(/ et (?=[^,]*$)/, ' ou ')}.`,
      en: `Write ${four.en.replace(/,? and (?=[^,]*$)/, ' or ')} there.`,
    },
  }),
  CN875: warning<{ cell: string; name: string }>({
    title: { fr: 'Une structure que l’on ne connaît pas', en: 'An organisation that is not known' },
    message: ({ cell, name }) =>
      name === ''
        ? {
            fr: `${cell} : la ligne ne nomme aucune structure. Elle n’est pas lue.`,
            en: `${cell}: this row names no organisation. It is not read.`,
          }
        : {
            fr: `${cell} : « ${name} » n’est aux deux dates ni par son identifiant, ni par son nom. Ses lignes ne sont pas lues.`,
            en: `${cell}: “${name}” is not at both dates, by its id or by its name. Its rows are not read.`,
          },
    fix: {
      fr: 'Donnez-lui l’identifiant (structure: id) ou le nom de ses fichiers de réponses.',
      en: 'Give it the id (structure: id) or the name in its answer files.',
    },
  }),
  CN876: warning<{ cell: string; action: string }>({
    title: { fr: 'Une action que l’on ne connaît pas', en: 'An action that is not known' },
    message: ({ cell, action }) => ({
      fr: `${cell} : le questionnaire n’a pas d’action « ${action} ». Elle est gardée avec les actions hors plan.`,
      en: `${cell}: the questionnaire has no action “${action}”. It is kept with the actions outside the plan.`,
    }),
    fix: {
      fr: 'Reprenez l’identifiant tel qu’il est dans cohort.xlsx ; pour une action que vous avez ajoutée, laissez la case vide.',
      en: 'Take the id as it is in cohort.xlsx; for an action that you added, leave the cell empty.',
    },
  }),
  CN877: warning<{ cell: string; other: string; action: string }>({
    title: { fr: 'Une action, deux états', en: 'One action, two states' },
    message: ({ cell, other, action }) => ({
      fr: `${cell} : l’action « ${action} » a un autre état en ${other}, plus haut. C’est le premier qui compte.`,
      en: `${cell}: the action “${action}” has another state in ${other}, above. The first one counts.`,
    }),
    fix: { fr: 'Gardez une seule ligne par action.', en: 'Keep one row per action.' },
  }),
  CN878: warning<{ cell: string; action: string }>({
    title: {
      fr: 'Le suivi et les réponses se contredisent',
      en: 'The follow-up and the answers contradict each other',
    },
    message: ({ cell, action }) => ({
      fr: `${cell} : les réponses disent autre chose de l’action « ${action} ». Ce sont elles qui comptent.`,
      en: `${cell}: the answers say something else of the action “${action}”. They are what counts.`,
    }),
    fix: {
      fr: 'Voyez avec la structure ce qu’il en est, puis corrigez la case, ou « review: actions » dans son fichier de réponses.',
      en: 'See with the organisation how it is, then correct the cell, or “review: actions” in its answer file.',
    },
  }),
  CN879: warning<{ name: string }>({
    title: { fr: 'Rien sur cette structure', en: 'Nothing about this organisation' },
    message: ({ name }) => ({
      fr: `Ce suivi n’a aucun état pour « ${name} ».`,
      en: `This follow-up has no state for “${name}”.`,
    }),
    fix: {
      fr: 'Vérifiez son identifiant ou son nom dans la feuille Actions, et la colonne État.',
      en: 'Check its id or its name in the Actions sheet, and the State column.',
    },
  }),
};
