import { list, theQuestion } from '../wording.ts';

/** The version that a change asks for. */
export interface Due {
  wanted: string;
}
/** An answer that is worth something else than before. */
export interface Respread {
  question: string;
  cause: 'values' | 'texts' | 'scale' | 'bands' | 'scoring' | 'weights' | 'hidden-value';
  examples: { answer: string; before: number; after: number }[];
}
export interface Gone {
  kind: 'profile' | 'objective' | 'track' | 'action';
  id: string;
  /** The new action that has the same title. */
  same?: string | undefined;
}
export interface Lost {
  question: string;
  /** Empty where it is the question that some are no longer asked. */
  answers: string[];
}
export interface Renamed {
  from: string;
  to: string;
}

export interface Retired {
  id: string;
  isFact?: boolean;
}

export const bump = {
  fr: ({ wanted }: Due) => `Passez le questionnaire à la version ${wanted}`,
  en: ({ wanted }: Due) => `Give the questionnaire version ${wanted}`,
};

export const lost = {
  fr: ({ question, answers }: Lost) =>
    answers.length > 0
      ? `« ${question} » n’accepte plus ${list.fr(answers)} : ces réponses déjà données sont signalées, gardées et ne comptent plus.`
      : `La condition de « ${question} » laisse de côté des structures à qui la question était posée : leurs réponses déjà données sont signalées, gardées et ne comptent plus.`,
  en: ({ question, answers }: Lost) =>
    answers.length > 0
      ? `“${question}” no longer takes ${list.en(answers)}: such answers already given are reported, kept and no longer counted.`
      : `The condition of “${question}” leaves out structures that were asked it: their answers already given are reported, kept and no longer counted.`,
};

const CAUSE = {
  fr: {
    values: 'les valeurs de ses options ont changé',
    texts: 'des options ont pris le texte d’une autre',
    scale: 'son échelle a changé',
    bands: 'ses tranches ont changé',
    scoring: 'son calcul (scoring) a changé',
    weights: 'ses poids par axe ont changé',
    'hidden-value': 'sa valeur quand elle est masquée a changé',
  },
  en: {
    values: 'the values of its options changed',
    texts: 'options took the text of another',
    scale: 'its scale changed',
    bands: 'its bands changed',
    scoring: 'its scoring changed',
    weights: 'its weights by axis changed',
    'hidden-value': 'its value when hidden changed',
  },
};

export const respread = {
  fr: ({ question, cause, examples }: Respread) =>
    `« ${question} » : ${CAUSE.fr[cause]}${examples.length > 0 ? ` (${examples.map((of) => `${of.answer} : ${of.before} → ${of.after}`).join(', ')})` : ''}. ${cause === 'texts' ? 'Les réponses déjà données diraient autre chose.' : 'Les mêmes réponses donnent un autre score.'}`,
  en: ({ question, cause, examples }: Respread) =>
    `“${question}”: ${CAUSE.en[cause]}${examples.length > 0 ? ` (${examples.map((of) => `${of.answer}: ${of.before} → ${of.after}`).join(', ')})` : ''}. ${cause === 'texts' ? 'Answers already given would say something else.' : 'The same answers give another score.'}`,
};

const GONE = {
  fr: { profile: 'Le profil', objective: 'L’objectif', track: 'Le parcours', action: 'L’action' },
  en: { profile: 'Profile', objective: 'Objective', track: 'Track', action: 'Action' },
};
const EFFECT = {
  fr: {
    profile: 'les réponses des structures de ce profil ne peuvent plus être lues',
    objective: 'il ne compte plus dans les réponses qui le classaient',
    track: 'les réponses qui le suivaient ne peuvent plus être lues',
    action: 'sa case cochée dans les plans déjà remis n’est plus reconnue',
  },
  en: {
    profile: 'answers of structures with this profile can no longer be read',
    objective: 'it no longer counts in the answers that ranked it',
    track: 'answers that followed it can no longer be read',
    action: 'its box ticked in plans already given is no longer recognised',
  },
};
export const gone = {
  fr: ({ kind, id, same }: Gone) =>
    `${GONE.fr[kind]} « ${id} » a disparu${same ? ` (« ${same} » a le même titre)` : ''} : ${EFFECT.fr[kind]}.`,
  en: ({ kind, id, same }: Gone) =>
    `${GONE.en[kind]} “${id}” is gone${same ? ` (“${same}” has the same title)` : ''}: ${EFFECT.en[kind]}.`,
};

export const renamed = {
  fr: ({ from, to }: Renamed) =>
    `« ${from} » s’appelle maintenant « ${to} » : les réponses déjà données suivent.`,
  en: ({ from, to }: Renamed) => `“${from}” is now called “${to}”: answers already given follow.`,
};
export const retired = {
  fr: ({ id, isFact }: Retired) =>
    `${theQuestion.fr({ question: id, isFact })} est ${isFact ? 'retiré' : 'retirée'} : ses réponses déjà données sont signalées, gardées et ne comptent plus.`,
  en: ({ id, isFact }: Retired) =>
    `${theQuestion.en({ question: id, isFact })} is retired: its answers already given are reported, kept and no longer counted.`,
};

export const announced = {
  fr: 'La version l’annonce : rien à faire.',
  en: 'The version announces it: nothing to do.',
};
