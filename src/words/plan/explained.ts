import { grammar } from '../grammar.ts';

/** What `plan --explain` says of each action. A priority and its factors are numbers already written out. */
export const explainedWords = {
  chosen: { fr: 'Dans le plan', en: 'In the plan' },
  others: { fr: 'Les autres actions', en: 'The other actions' },
  why: {
    objective: {
      fr: 'Vient d’abord : aucun objectif n’est classé.',
      en: 'Comes first: no objective is ranked.',
    },
    danger: {
      fr: (question: string) => `A une place gardée : ${question} est le danger le plus grave.`,
      en: (question: string) => `Has a place kept for it: ${question} is the gravest danger.`,
    },
    required: {
      fr: (by: string) => `Est là parce que ${by} la suppose.`,
      en: (by: string) => `Is there because ${by} requires it.`,
    },
    deep: {
      fr: (over: string) => `Prend la dernière place, gardée au travail de fond ; sinon, c’était ${over}.`,
      en: (over: string) => `Takes the last place, kept for deep work; otherwise, it was ${over}.`,
    },
    best: {
      fr: 'Avait la plus haute priorité de celles qui tenaient.',
      en: 'Had the highest priority of those that fitted.',
    },
  },
  not: {
    done: {
      fr: 'Est faite, et sa question ne l’appelle plus.',
      en: 'Is done, and its question no longer calls for it.',
    },
    /** @param parts what it would take, each of them. */
    false: {
      fr: (parts: string) => `Sa condition (when) n’est pas remplie ; il faudrait : ${parts}.`,
      en: (parts: string) => `Its condition (when) does not hold; it would take: ${parts}.`,
    },
    also: { fr: ' ; et ', en: '; and ' },
    undetermined: {
      fr: (questions: string) => `Sa condition (when) reste indécise, faute de réponse à : ${questions}.`,
      en: (questions: string) =>
        `Its condition (when) is undetermined, for want of an answer to: ${questions}.`,
    },
    more: {
      fr: (n: number) => grammar.fr.count(n, 'autre', 'autres'),
      en: (n: number) => grammar.en.count(n, 'other', 'others'),
    },
    state: {
      unknown: {
        fr: (question: string) => `L’équipe ne sait pas (${question}) : c’est à éclaircir d’abord.`,
        en: (question: string) => `The team does not know (${question}): that is to be clarified first.`,
      },
      unanswered: {
        fr: (question: string) => `Sa question, ${question}, n’a pas de réponse.`,
        en: (question: string) => `Its own question, ${question}, has no answer.`,
      },
      'not-applicable': {
        fr: (question: string) => `Sa question, ${question}, ne concerne pas la structure.`,
        en: (question: string) => `Its own question, ${question}, does not concern the organisation.`,
      },
      hidden: {
        fr: (question: string) =>
          `Sa question, ${question}, n’a pas été posée : la condition de celle-ci n’est pas remplie.`,
        en: (question: string) =>
          `Its own question, ${question}, was not asked: that one’s condition does not hold.`,
      },
      'off-track': {
        fr: (question: string) => `Sa question, ${question}, n’est pas dans le parcours suivi.`,
        en: (question: string) => `Its own question, ${question}, is not part of the track.`,
      },
    },
    served: {
      fr: (question: string, value: string) =>
        `Sa question, ${question}, n’appelle rien : la réponse vaut ${value}, au-dessus de 0,5.`,
      en: (question: string, value: string) =>
        `Its own question, ${question}, calls for nothing: the answer is worth ${value}, above 0.5.`,
    },
    atTarget: {
      fr: (question: string, value: string) =>
        `Sa question, ${question}, est là où l’équipe veut être : la réponse vaut ${value}.`,
      en: (question: string, value: string) =>
        `Its own question, ${question}, is where the team wants to be: the answer is worth ${value}.`,
    },
    unscored: {
      fr: (question: string) => `Sa question, ${question}, n’est pas notée.`,
      en: (question: string) => `Its own question, ${question}, has no score.`,
    },
    waits: {
      fr: 'Attend qu’un objectif soit classé : c’est un outil, ou elle en suppose un.',
      en: 'Waits until an objective is ranked: it is a tool, or requires one.',
    },
    group: {
      fr: (actions: string, places: string) =>
        `Ne tient pas avec ce qu’elle suppose (${actions}) : places restantes, ${places}.`,
      en: (actions: string, places: string) =>
        `Does not fit with what it requires (${actions}): places left, ${places}.`,
    },
    kept: {
      fr: (by: string) => `La dernière place était gardée au travail de fond : ${by} l’a prise.`,
      en: (by: string) => `The last place was kept for deep work: ${by} took it.`,
    },
    room: {
      fr: (last: string, priority: string, short: string) =>
        `Vient après la dernière choisie, ${last} (priorité ${priority}) : il lui manque ${short}.`,
      en: (last: string, priority: string, short: string) =>
        `Comes after the last one chosen, ${last} (priority ${priority}): it is ${short} short.`,
    },
    tie: {
      fr: (last: string) =>
        `Vaut autant que la dernière choisie, ${last}, mais vient après elle dans le catalogue.`,
      en: (last: string) =>
        `Is worth as much as the last one chosen, ${last}, but comes after it in the catalogue.`,
    },
    full: { fr: 'Il ne restait aucune place.', en: 'There was no place left.' },
  },
  priority: {
    fr: (priority: string, need: string, impact: string, effort: string) =>
      `Priorité ${priority} = besoin ${need} × effet ${impact} ÷ √effort ${effort}`,
    en: (priority: string, need: string, impact: string, effort: string) =>
      `Priority ${priority} = need ${need} × impact ${impact} ÷ √effort ${effort}`,
  },
  boost: {
    fr: (times: string, objective: string) => ` × ${times}, car elle sert ${objective}`,
    en: (times: string, objective: string) => ` × ${times}, since it serves ${objective}`,
  },
  term: {
    fr: (question: string, need: string) => `${question} : besoin ${need}`,
    en: (question: string, need: string) => `${question}: need ${need}`,
  },
  own: { fr: ', compte double', en: ', counts twice' },
  wish: { fr: (times: string) => `, souhait × ${times}`, en: (times: string) => `, wish × ${times}` },
  left: {
    fr: (left: string) => `, ne compte plus que pour ${left} : des actions choisies avant y répondent`,
    en: (left: string) => `, counts for ${left} only: actions chosen before answer it`,
  },
};
