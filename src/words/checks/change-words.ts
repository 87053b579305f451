import type { Both } from './check.ts';
import { list, theQuestion } from './naming.ts';

/** The version that a change requires. */
export interface Due {
  wanted: string;
}

/** An answer whose value changed. */
export interface Respread {
  question: string;
  cause: 'values' | 'texts' | 'scale' | 'bands' | 'scoring' | 'weights' | 'hidden-value';
  examples: { answer: string; before: number; after: number }[];
}

/** What answers or plans name and the questionnaire no longer has. */
export interface Gone {
  kind: 'profile' | 'objective' | 'track' | 'action';
  id: string;
  /** The new action with the same title. */
  same?: string | undefined;
}

/** Answers that are no longer possible. */
export interface Lost {
  question: string;
  /** Empty if some respondents are no longer asked the question itself. */
  answers: string[];
}

/** A new name, which existing answers follow. */
export interface Renamed {
  from: string;
  to: string;
}

/** A question or fact that the questionnaire lists as retired. */
export interface Retired {
  id: string;
  isFact?: boolean;
}

/** What to do if the version does not announce a change; the start of a sentence. */
export const bump = {
  fr: ({ wanted }: Due) => `Passez le questionnaire à la version ${wanted}`,
  en: ({ wanted }: Due) => `Give the questionnaire version ${wanted}`,
};

/** What is wrong with answers that are no longer possible. */
export const lost = ({ question, answers }: Lost): Both =>
  answers.length > 0
    ? {
        fr: `« ${question} » n’accepte plus ${list.fr(answers)} : ces réponses déjà données sont signalées, gardées et ne comptent plus.`,
        en: `“${question}” no longer takes ${list.en(answers)}: such answers already given are reported, kept and no longer counted.`,
      }
    : {
        fr: `La condition de « ${question} » laisse de côté des structures à qui la question était posée : leurs réponses déjà données sont signalées, gardées et ne comptent plus.`,
        en: `The condition of “${question}” leaves out structures that were asked it: their answers already given are reported, kept and no longer counted.`,
      };

const CAUSE = {
  values: { fr: 'les valeurs de ses options ont changé', en: 'the values of its options changed' },
  texts: { fr: 'des réponses ont pris le texte d’une autre', en: 'answers took the text of another' },
  scale: { fr: 'son échelle a changé', en: 'its scale changed' },
  bands: { fr: 'ses tranches ont changé', en: 'its bands changed' },
  scoring: { fr: 'son calcul (scoring) a changé', en: 'its scoring changed' },
  weights: { fr: 'ses poids par axe ont changé', en: 'its weights by axis changed' },
  'hidden-value': { fr: 'sa valeur quand elle est masquée a changé', en: 'its value when hidden changed' },
};

/** What becomes of answers whose value changed. */
export const respread = ({ question, cause, examples }: Respread): Both => ({
  fr: `« ${question} » : ${CAUSE[cause].fr}${examples.length > 0 ? ` (${examples.map((of) => `${of.answer} : ${of.before} → ${of.after}`).join(', ')})` : ''}. ${cause === 'texts' ? 'Les réponses déjà données diraient autre chose.' : 'Les mêmes réponses donnent un autre score.'}`,
  en: `“${question}”: ${CAUSE[cause].en}${examples.length > 0 ? ` (${examples.map((of) => `${of.answer}: ${of.before} → ${of.after}`).join(', ')})` : ''}. ${cause === 'texts' ? 'Answers already given would say something else.' : 'The same answers give another score.'}`,
});

const GONE = {
  profile: { fr: 'Le profil', en: 'Profile' },
  objective: { fr: 'L’objectif', en: 'Objective' },
  track: { fr: 'Le parcours', en: 'Track' },
  action: { fr: 'L’action', en: 'Action' },
};

const EFFECT = {
  profile: {
    fr: 'les réponses des structures de ce profil ne peuvent plus être lues',
    en: 'answers of structures with this profile can no longer be read',
  },
  objective: {
    fr: 'il ne compte plus dans les réponses qui le classaient',
    en: 'it no longer counts in the answers that ranked it',
  },
  track: {
    fr: 'les réponses qui le suivaient ne peuvent plus être lues',
    en: 'answers that followed it can no longer be read',
  },
  action: {
    fr: 'sa case cochée dans les plans déjà remis n’est plus reconnue',
    en: 'its box ticked in plans already given is no longer recognised',
  },
};

/** What becomes of answers and plans that name it. */
export const gone = ({ kind, id, same }: Gone): Both => ({
  fr: `${GONE[kind].fr} « ${id} » a disparu${same ? ` (« ${same} » a le même titre)` : ''} : ${EFFECT[kind].fr}.`,
  en: `${GONE[kind].en} “${id}” is gone${same ? ` (“${same}” has the same title)` : ''}: ${EFFECT[kind].en}.`,
});

/** What becomes of answers given under the old name. */
export const renamed = ({ from, to }: Renamed): Both => ({
  fr: `« ${from} » s’appelle maintenant « ${to} » : les réponses déjà données suivent.`,
  en: `“${from}” is now called “${to}”: answers already given follow.`,
});

/** What becomes of answers to retired questions and facts. */
export const retired = ({ id, isFact }: Retired): Both => ({
  fr: `${theQuestion.fr({ question: id, isFact })} est ${isFact ? 'retiré' : 'retirée'} : ses réponses déjà données sont signalées, gardées et ne comptent plus.`,
  en: `${theQuestion.en({ question: id, isFact })} is retired: its answers already given are reported, kept and no longer counted.`,
});

/** What to do if the version announces the change. */
export const announced = {
  fr: 'La version l’annonce : rien à faire.',
  en: 'The version announces it: nothing to do.',
};
