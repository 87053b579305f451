/** A condition on an answer that its question never takes. */
export type ImpossibleValue = { question: string; value: string } & (
  | { why: 'state' }
  | { why: 'type'; type: 'yes-no' | 'scale' | 'number' | 'options' }
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
      return `« ${of.value} » n’est pas une valeur qu’une condition peut attendre : sans réponse à « ${of.question} », elle reste indéterminée.`;
    case 'type':
      return `La question « ${of.question} » ${TYPE.fr[of.type]} : « ${of.value} » n’en est pas une réponse.`;
    case 'range':
      return `La question « ${of.question} » ne peut pas valoir ${of.value}.`;
    case 'not-a-number':
      return `La question « ${of.question} » ${TYPE.fr[of.type]} : ${of.value} ne peut pas la lire.`;
  }
}
export function impossibleEn(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return `“${of.value}” is not a value that a condition can expect: without an answer to “${of.question}”, it stays undetermined.`;
    case 'type':
      return `Question “${of.question}” ${TYPE.en[of.type]}: “${of.value}” is not an answer to it.`;
    case 'range':
      return `Question “${of.question}” cannot be ${of.value}.`;
    case 'not-a-number':
      return `Question “${of.question}” ${TYPE.en[of.type]}: ${of.value} cannot read it.`;
  }
}

export function possibleFr(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return 'Attendez une réponse, ou retirez cette ligne.';
    case 'type':
      if (of.type === 'yes-no') return 'Écrivez yes ou no.';
      return of.type === 'options'
        ? 'Écrivez l’identifiant d’une option.'
        : 'Écrivez un nombre, ou { at-least: 2 }.';
    case 'range':
      return `Elle va ${of.min === null ? '' : `de ${of.min} `}${of.max === null ? 'sans limite' : `à ${of.max}`}${of.integer ? ', en nombres entiers' : ''}.`;
    case 'not-a-number':
      return 'at-least et at-most ne valent que pour scale et number : écrivez la réponse attendue, ou une liste de réponses.';
  }
}
export function possibleEn(of: ImpossibleValue): string {
  switch (of.why) {
    case 'state':
      return 'Expect an answer, or remove this line.';
    case 'type':
      if (of.type === 'yes-no') return 'Write yes or no.';
      return of.type === 'options' ? 'Write an option’s id.' : 'Write a number, or { at-least: 2 }.';
    case 'range':
      return `It goes ${of.min === null ? '' : `from ${of.min} `}${of.max === null ? 'without limit' : `to ${of.max}`}${of.integer ? ', in whole numbers' : ''}.`;
    case 'not-a-number':
      return 'at-least and at-most are for scale and number alone: write the expected answer, or a list of answers.';
  }
}
