import { list } from '../wording.ts';

/** What an answer to a question should have been. */
export type Wanted =
  | { type: 'single'; options: string[] }
  | { type: 'multiple'; options: string[] }
  | { type: 'scale'; points: number }
  | { type: 'number'; min: number | null; max: number | null; integer: boolean }
  | { type: 'yes-no' }
  | { type: 'text' };

/** What an answer was most likely to be, as it is to be written, and what is to be left out around it. */
export interface Meant {
  write: string;
  without?: 'quotes' | 'brackets';
}

const WITHOUT = {
  fr: { quotes: ', sans guillemets', brackets: ', sans crochets' },
  en: { quotes: ', without quotes', brackets: ', without brackets' },
};
const OUI = new Map([
  ['yes', 'oui'],
  ['no', 'non'],
]);

/** What to write instead, or nothing where that is not known. */
export const meantFr = (meant: Meant | undefined): string | undefined =>
  meant &&
  `Écrivez ${OUI.get(meant.write) ?? meant.write}${meant.without === undefined ? '' : WITHOUT.fr[meant.without]}.`;
export const meantEn = (meant: Meant | undefined): string | undefined =>
  meant && `Write ${meant.write}${meant.without === undefined ? '' : WITHOUT.en[meant.without]}.`;

export const wantedFr = (wanted: Wanted): string => {
  switch (wanted.type) {
    case 'single':
      return 'se répond par une option';
    case 'multiple':
      return 'se répond par une liste d’options';
    case 'scale':
      return `se répond par un point de l’échelle, de 1 à ${wanted.points}`;
    case 'number':
      return `se répond par un nombre${wanted.integer ? ' entier' : ''}${limits.fr(wanted)}`;
    case 'yes-no':
      return 'se répond par oui ou non';
    case 'text':
      return 'se répond par un texte';
  }
};
export const wantedEn = (wanted: Wanted): string => {
  switch (wanted.type) {
    case 'single':
      return 'is answered by an option';
    case 'multiple':
      return 'is answered by a list of options';
    case 'scale':
      return `is answered by a point of the scale, from 1 to ${wanted.points}`;
    case 'number':
      return `is answered by a ${wanted.integer ? 'whole ' : ''}number${limits.en(wanted)}`;
    case 'yes-no':
      return 'is answered by yes or no';
    case 'text':
      return 'is answered by a text';
  }
};

interface Limits {
  min: number | null;
  max: number | null;
}
const limits = {
  fr: ({ min, max }: Limits): string =>
    min !== null && max !== null
      ? ` de ${min} à ${max}`
      : min !== null
        ? ` à partir de ${min}`
        : max !== null
          ? ` jusqu’à ${max}`
          : '',
  en: ({ min, max }: Limits): string =>
    min !== null && max !== null
      ? ` from ${min} to ${max}`
      : min !== null
        ? ` from ${min}`
        : max !== null
          ? ` up to ${max}`
          : '',
};

export const howFr = (wanted: Wanted): string => {
  switch (wanted.type) {
    case 'single':
      return `Écrivez l’une de ces options : ${list.fr(wanted.options)}.`;
    case 'multiple':
      return `Écrivez une liste entre crochets, comme [${wanted.options.slice(0, 2).join(', ')}]. Options : ${list.fr(wanted.options)}.`;
    case 'scale':
      return `Écrivez un nombre entier de 1 à ${wanted.points}, ou unknown si personne ne sait.`;
    case 'number':
      return wanted.integer
        ? 'Écrivez le nombre seul, sans unité ni décimales.'
        : 'Écrivez le nombre seul, sans unité, avec un point pour les décimales.';
    case 'yes-no':
      return 'Écrivez oui ou non.';
    case 'text':
      return 'Mettez la réponse entre guillemets pour en faire un texte.';
  }
};
export const howEn = (wanted: Wanted): string => {
  switch (wanted.type) {
    case 'single':
      return `Write one of these options: ${list.en(wanted.options)}.`;
    case 'multiple':
      return `Write a list in brackets, such as [${wanted.options.slice(0, 2).join(', ')}]. Options: ${list.en(wanted.options)}.`;
    case 'scale':
      return `Write a whole number from 1 to ${wanted.points}, or unknown if nobody knows.`;
    case 'number':
      return wanted.integer
        ? 'Write the number alone, without unit or decimals.'
        : 'Write the number alone, without unit, with a point for decimals.';
    case 'yes-no':
      return 'Write yes or no.';
    case 'text':
      return 'Put the answer in quotes to make it a text.';
  }
};
