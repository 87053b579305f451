import { type Both, error } from './check.ts';
import { theQuestion } from './naming.ts';

/** A condition on an answer that its question never has. */
type Impossible = { question: string; isFact?: boolean; value: string } & (
  | { why: 'state' }
  | { why: 'type'; type: 'yes-no' | 'scale' | 'number' | 'options' | 'text' }
  | { why: 'range'; min: number | null; max: number | null; integer: boolean }
  | { why: 'not-a-number'; type: 'yes-no' | 'single' | 'multiple' | 'text' }
);

const TYPE = {
  'yes-no': { fr: 'se répond par oui ou non', en: 'is answered by yes or no' },
  scale: { fr: 'est une échelle', en: 'is a scale' },
  number: { fr: 'demande un nombre', en: 'asks for a number' },
  options: { fr: 'se répond par une option', en: 'is answered by an option' },
  single: { fr: 'se répond par une option', en: 'is answered by an option' },
  multiple: { fr: 'se répond par des options', en: 'is answered by options' },
  text: { fr: 'se répond par un texte', en: 'is answered by a text' },
};

/** What is wrong with such a condition. */
function cannotBe(of: Impossible): Both {
  switch (of.why) {
    case 'state':
      return of.isFact
        ? {
            fr: `« ${of.value} » n’est pas une valeur du repère « ${of.question} ».`,
            en: `“${of.value}” is not a value of fact “${of.question}”.`,
          }
        : {
            fr: `« ${of.value} » n’est pas une valeur qu’une condition peut attendre : sans réponse à « ${of.question} », elle reste indéterminée.`,
            en: `“${of.value}” is not a value that a condition can expect: without an answer to “${of.question}”, it stays undetermined.`,
          };
    case 'type':
      return {
        fr: `${theQuestion.fr(of)} ${TYPE[of.type].fr} : « ${of.value} » n’en est pas une réponse.`,
        en: `${theQuestion.en(of)} ${TYPE[of.type].en}: “${of.value}” is not an answer to it.`,
      };
    case 'range':
      return {
        fr: `${theQuestion.fr(of)} ne peut pas valoir ${of.value}.`,
        en: `${theQuestion.en(of)} cannot be ${of.value}.`,
      };
    case 'not-a-number':
      return {
        fr: `${theQuestion.fr(of)} ${TYPE[of.type].fr} : ${of.value} ne peut pas la lire.`,
        en: `${theQuestion.en(of)} ${TYPE[of.type].en}: ${of.value} cannot read it.`,
      };
  }
}

/** What a condition may expect instead. */
function canBe(of: Impossible): Both {
  switch (of.why) {
    case 'state':
      return of.isFact
        ? {
            fr: 'Pour une structure qui ne l’a pas dit, écrivez unknown.',
            en: 'For an organisation that did not say, write unknown.',
          }
        : {
            fr: 'Attendez une réponse, ou retirez cette ligne.',
            en: 'Expect an answer, or remove this line.',
          };
    case 'type':
      if (of.type === 'yes-no') return { fr: 'Écrivez yes ou no.', en: 'Write yes or no.' };
      if (of.type === 'text')
        return {
          fr: 'Fondez la condition sur une question à choix (single, multiple, yes-no).',
          en: 'Base the condition on a question with choices (single, multiple, yes-no).',
        };
      return of.type === 'options'
        ? { fr: 'Écrivez l’identifiant d’une option.', en: 'Write an option’s id.' }
        : { fr: 'Écrivez un nombre, ou { at-least: 2 }.', en: 'Write a number, or { at-least: 2 }.' };
    case 'range':
      return {
        fr: `${of.isFact ? 'Il' : 'Elle'} va ${of.min === null ? '' : `de ${of.min} `}${of.max === null ? 'sans limite' : `à ${of.max}`}${of.integer ? ', en nombres entiers' : ''}.`,
        en: `It goes ${of.min === null ? '' : `from ${of.min} `}${of.max === null ? 'without limit' : `to ${of.max}`}${of.integer ? ', in whole numbers' : ''}.`,
      };
    case 'not-a-number':
      return {
        fr: 'at-least et at-most ne valent que pour scale et number : écrivez la réponse attendue, ou une liste de réponses.',
        en: 'at-least and at-most are for scale and number alone: write the expected answer, or a list of answers.',
      };
  }
}

/** Values and new names that are impossible. */
export const impossible = {
  CN210: error<Impossible>({
    title: { fr: 'Valeur que la question ne peut pas avoir', en: 'Value that the question cannot have' },
    message: cannotBe,
    fix: canBe,
    why: {
      fr: 'La comparaison serait toujours fausse, ou toujours vraie, quoi que l’on réponde.',
      en: 'The comparison would always be false, or always true, whatever the answer.',
    },
  }),
  CN211: error<{ from: string; to: string; why: 'another' | 'no-option' | 'retired' }>({
    title: { fr: 'Nouveau nom impossible', en: 'Impossible new name' },
    message: ({ from, to, why }) =>
      ({
        another: {
          fr: `« ${from} » deviendrait « ${to} », l’option d’une autre question.`,
          en: `“${from}” would become “${to}”, an option of another question.`,
        },
        'no-option': {
          fr: `« ${from} » est une option, et « ${to} » n’en est pas une.`,
          en: `“${from}” is an option, and “${to}” is none.`,
        },
        retired: {
          fr: `« ${from} » est dans retired, et s’appellerait aussi « ${to} » (renamed).`,
          en: `“${from}” is in retired, and would also be called “${to}” (renamed).`,
        },
      })[why],
    fix: ({ from, why }) =>
      why === 'retired'
        ? { fr: 'Retirez-le de l’une des deux listes.', en: 'Remove it from one of the two lists.' }
        : {
            fr: `Écrivez question.ancienne: question.nouvelle, comme ${from.split('.')[0]}.old: ${from.split('.')[0]}.new.`,
            en: `Write question.old: question.new, such as ${from.split('.')[0]}.old: ${from.split('.')[0]}.new.`,
          },
    why: {
      fr: 'Une réponse déjà donnée passe de l’ancienne option à la nouvelle, dans la même question ; le nom d’une option ne vaut que dans sa question.',
      en: 'An answer already given goes from the old option to the new one, in the same question; the name of an option means something only there.',
    },
  }),
};
