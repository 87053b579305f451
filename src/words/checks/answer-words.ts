import type { Both } from './check.ts';
import { list } from './naming.ts';

/** What an answer to a question should have been. */
export type Wanted =
  | { type: 'single'; options: string[] }
  | { type: 'multiple'; options: string[] }
  | { type: 'scale'; points: number }
  | { type: 'number'; min: number | null; max: number | null; integer: boolean }
  | { type: 'yes-no' }
  | { type: 'text' };

/** What an answer was most likely meant to be, as it should be written, and what to leave out around it. */
export interface Meant {
  write: string;
  without?: 'quotes' | 'brackets';
}

const WITHOUT = {
  quotes: { fr: ', sans guillemets', en: ', without quotes' },
  brackets: { fr: ', sans crochets', en: ', without brackets' },
};

const OUI = new Map([
  ['yes', 'oui'],
  ['no', 'non'],
]);

/** What to write instead; nothing if that is not known. */
export const written = (meant: Meant | undefined): Both | undefined =>
  meant && {
    fr: `Écrivez ${OUI.get(meant.write) ?? meant.write}${meant.without === undefined ? '' : WITHOUT[meant.without].fr}.`,
    en: `Write ${meant.write}${meant.without === undefined ? '' : WITHOUT[meant.without].en}.`,
  };

/** How a question is answered. */
export function answeredBy(wanted: Wanted): Both {
  switch (wanted.type) {
    case 'single':
      return { fr: 'se répond par une option', en: 'is answered by an option' };
    case 'multiple':
      return { fr: 'se répond par une liste d’options', en: 'is answered by a list of options' };
    case 'scale':
      return {
        fr: `se répond par un point de l’échelle, de 1 à ${wanted.points}`,
        en: `is answered by a point of the scale, from 1 to ${wanted.points}`,
      };
    case 'number':
      return {
        fr: `se répond par un nombre${wanted.integer ? ' entier' : ''}${limits.fr(wanted)}`,
        en: `is answered by a ${wanted.integer ? 'whole ' : ''}number${limits.en(wanted)}`,
      };
    case 'yes-no':
      return { fr: 'se répond par oui ou non', en: 'is answered by yes or no' };
    case 'text':
      return { fr: 'se répond par un texte', en: 'is answered by a text' };
  }
}

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

/** What to write as an answer to a question. */
export function howTo(wanted: Wanted): Both {
  switch (wanted.type) {
    case 'single':
      return {
        fr: `Écrivez l’une de ces options : ${list.fr(wanted.options)}.`,
        en: `Write one of these options: ${list.en(wanted.options)}.`,
      };
    case 'multiple':
      return {
        fr: `Écrivez une liste entre crochets, comme [${wanted.options.slice(0, 2).join(', ')}]. Options : ${list.fr(wanted.options)}.`,
        en: `Write a list in brackets, such as [${wanted.options.slice(0, 2).join(', ')}]. Options: ${list.en(wanted.options)}.`,
      };
    case 'scale':
      return {
        fr: `Écrivez un nombre entier de 1 à ${wanted.points}, ou unknown si personne ne sait.`,
        en: `Write a whole number from 1 to ${wanted.points}, or unknown if nobody knows.`,
      };
    case 'number':
      return wanted.integer
        ? {
            fr: 'Écrivez le nombre seul, sans unité ni décimales.',
            en: 'Write the number alone, without unit or decimals.',
          }
        : {
            fr: 'Écrivez le nombre seul, sans unité, avec un point pour les décimales.',
            en: 'Write the number alone, without unit, with a point for decimals.',
          };
    case 'yes-no':
      return { fr: 'Écrivez yes ou no (oui et non vont aussi).', en: 'Write yes or no.' };
    case 'text':
      return {
        fr: 'Mettez la réponse entre guillemets pour en faire un texte.',
        en: 'Put the answer in quotes to make it a text.',
      };
  }
}
