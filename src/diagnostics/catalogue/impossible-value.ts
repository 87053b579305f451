import { theQuestion } from '../wording.ts';

/** A condition on an answer that its question never takes. */
export type ImpossibleValue = { question: string; isFact?: boolean; value: string } & (
  | { why: 'state' }
  | { why: 'type'; type: 'yes-no' | 'scale' | 'number' | 'options' | 'text' }
  | { why: 'range'; min: number | null; max: number | null; integer: boolean }
  | { why: 'not-a-number'; type: 'yes-no' | 'single' | 'multiple' | 'text' }
);

const TYPE = {
  fr: {
    'yes-no': 'se répond par oui ou non',
    scale: 'est une échelle',
    number: 'demande un nombre',
    options: 'se répond par une option',
    single: 'se répond par une option',
    multiple: 'se répond par des options',
    text: 'se répond par un texte',
  },
  en: {
    'yes-no': 'is answered by yes or no',
    scale: 'is a scale',
    number: 'asks for a number',
    options: 'is answered by an option',
    single: 'is answered by an option',
    multiple: 'is answered by options',
    text: 'is answered by a text',
  },
};

export function impossibleFr(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return of.isFact
        ? `« ${of.value} » n’est pas une valeur du repère « ${of.question} ».`
        : `« ${of.value} » n’est pas une valeur qu’une condition peut attendre : sans réponse à « ${of.question} », elle reste indéterminée.`;
    case 'type':
      return `${theQuestion.fr(of)} ${TYPE.fr[of.type]} : « ${of.value} » n’en est pas une réponse.`;
    case 'range':
      return `${theQuestion.fr(of)} ne peut pas valoir ${of.value}.`;
    case 'not-a-number':
      return `${theQuestion.fr(of)} ${TYPE.fr[of.type]} : ${of.value} ne peut pas la lire.`;
  }
}
export function impossibleEn(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return of.isFact
        ? `“${of.value}” is not a value of fact “${of.question}”.`
        : `“${of.value}” is not a value that a condition can expect: without an answer to “${of.question}”, it stays undetermined.`;
    case 'type':
      return `${theQuestion.en(of)} ${TYPE.en[of.type]}: “${of.value}” is not an answer to it.`;
    case 'range':
      return `${theQuestion.en(of)} cannot be ${of.value}.`;
    case 'not-a-number':
      return `${theQuestion.en(of)} ${TYPE.en[of.type]}: ${of.value} cannot read it.`;
  }
}

export function possibleFr(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return of.isFact
        ? 'Pour une structure qui ne l’a pas dit, écrivez unknown.'
        : 'Attendez une réponse, ou retirez cette ligne.';
    case 'type':
      if (of.type === 'yes-no') return 'Écrivez yes ou no.';
      if (of.type === 'text')
        return 'Fondez la condition sur une question à choix (single, multiple, yes-no).';
      return of.type === 'options'
        ? 'Écrivez l’identifiant d’une option.'
        : 'Écrivez un nombre, ou { at-least: 2 }.';
    case 'range':
      return `${of.isFact ? 'Il' : 'Elle'} va ${of.min === null ? '' : `de ${of.min} `}${of.max === null ? 'sans limite' : `à ${of.max}`}${of.integer ? ', en nombres entiers' : ''}.`;
    case 'not-a-number':
      return 'at-least et at-most ne valent que pour scale et number : écrivez la réponse attendue, ou une liste de réponses.';
  }
}
export function possibleEn(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return of.isFact
        ? 'For an organisation that did not say, write unknown.'
        : 'Expect an answer, or remove this line.';
    case 'type':
      if (of.type === 'yes-no') return 'Write yes or no.';
      if (of.type === 'text')
        return 'Base the condition on a question with choices (single, multiple, yes-no).';
      return of.type === 'options' ? 'Write an option’s id.' : 'Write a number, or { at-least: 2 }.';
    case 'range':
      return `It goes ${of.min === null ? '' : `from ${of.min} `}${of.max === null ? 'without limit' : `to ${of.max}`}${of.integer ? ', in whole numbers' : ''}.`;
    case 'not-a-number':
      return 'at-least and at-most are for scale and number alone: write the expected answer, or a list of answers.';
  }
}
