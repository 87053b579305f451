import { error, warning } from './check.ts';
import { list, named } from './naming.ts';

/** Those for whom a fund does not pay training: some profiles, and structures with some facts. */
interface Untrained {
  profiles: string[];
  facts: string[];
}

const who = {
  fr: ({ profiles, facts }: Untrained) =>
    [
      ...(profiles.length > 0 ? [named.fr(profiles, 'le profil', 'les profils')] : []),
      ...(facts.length > 0 ? [`les structures qui disent ${list.fr(facts)}`] : []),
    ].join(', ni '),
  en: ({ profiles, facts }: Untrained) =>
    [
      ...(profiles.length > 0 ? [named.en(profiles, 'profile', 'profiles')] : []),
      ...(facts.length > 0 ? [`organisations that say ${list.en(facts)}`] : []),
    ].join(', nor '),
};

/** What keeps actions from being chosen, or from coming in order. */
export const actions = {
  CN601: error<{ path: string[] }>({
    title: { fr: 'Actions qui se précèdent en rond', en: 'Actions that require one another in a circle' },
    message: ({ path }) =>
      path.length === 2
        ? {
            fr: `L’action « ${path[0]} » se demande elle-même (requires).`,
            en: `Action “${path[0]}” requires itself.`,
          }
        : {
            fr: `Ces actions se demandent l’une l’autre (requires) : ${path.join(' → ')}.`,
            en: `These actions require one another: ${path.join(' → ')}.`,
          },
    fix: ({ path }) =>
      path.length === 2
        ? { fr: 'Retirez-la de sa propre liste.', en: 'Take it out of its own list.' }
        : {
            fr: 'Retirez l’un de ces liens : aucune ne pourrait commencer.',
            en: 'Remove one of these links: none of them could begin.',
          },
    why: {
      fr: 'Chaque action attendrait l’autre : aucune ne pourrait commencer.',
      en: 'Each action would wait for the other: none could begin.',
    },
  }),
  CN603: warning<{ action: string; question: string; isScored: boolean }>({
    title: { fr: 'Action qui ne peut pas être choisie', en: 'Action that cannot be chosen' },
    message: ({ action, question, isScored }) =>
      isScored
        ? {
            fr: `Quand la condition de « ${action} » est vraie, rien n’est à améliorer à « ${question} », sa première question visée : l’action n’est jamais choisie.`,
            en: `Where the condition of “${action}” holds, nothing is to be raised in “${question}”, which it addresses first: the action is never chosen.`,
          }
        : {
            fr: `« ${action} » vise d’abord « ${question} », sans note à améliorer : l’action n’est jamais choisie.`,
            en: `“${action}” addresses “${question}” first, which has no score to raise: the action is never chosen.`,
          },
    fix: ({ isScored }) =>
      isScored
        ? {
            fr: 'Comparez sa condition avec celle de cette question (addresses), et avec ses réponses basses.',
            en: 'Compare its condition with that of this question, and with its low answers.',
          }
        : {
            fr: 'Mettez en tête d’addresses la question notée que l’action améliore d’abord.',
            en: 'Put first in addresses the scored question that the action raises first.',
          },
    why: {
      fr: 'Une action n’est choisie que si la première question qu’elle vise s’affiche et peut être améliorée.',
      en: 'An action is chosen only where the first question that it addresses shows and can be raised.',
    },
  }),
  CN604: warning<{ required: string; actions: string[] }>({
    title: { fr: 'Action préalable exclue', en: 'Required action excluded' },
    message: ({ required, actions: [first, ...others] }) =>
      others.length === 0
        ? {
            fr: `« ${first} » demande « ${required} », qui n’est jamais possible en même temps qu’elle : leurs conditions s’excluent.`,
            en: `“${first}” requires “${required}”, which is never possible at the same time: their conditions exclude each other.`,
          }
        : {
            fr: `« ${required} » n’est jamais possible en même temps que les actions qui la demandent : ${list.fr([first ?? '', ...others])}.`,
            en: `“${required}” is never possible at the same time as the actions that require it: ${list.en([first ?? '', ...others])}.`,
          },
    fix: {
      fr: 'Retirez cette action préalable, ou changez l’une des conditions.',
      en: 'Remove this requirement, or change one of the conditions.',
    },
    why: {
      fr: 'Une action préalable impossible est tenue pour acquise : elle n’apporte rien ici.',
      en: 'A requirement that is impossible counts as met: it brings nothing here.',
    },
  }),
  CN605: warning<{ required: string; later: string; actions: { id: string; horizon: string }[] }>({
    title: { fr: 'Action préalable plus tardive', en: 'Required action at a later horizon' },
    message: ({ required, later, actions: [first, ...others] }) =>
      others.length === 0
        ? {
            fr: `« ${first?.id} » (${first?.horizon}) demande « ${required} », prévue plus tard (${later}).`,
            en: `“${first?.id}” (${first?.horizon}) requires “${required}”, which comes later (${later}).`,
          }
        : {
            fr: `« ${required} » (${later}) est prévue plus tard que les actions qui la demandent : ${list.fr([first, ...others].map((of) => of?.id ?? ''))}.`,
            en: `“${required}” (${later}) comes later than the actions that require it: ${list.en([first, ...others].map((of) => of?.id ?? ''))}.`,
          },
    fix: {
      fr: 'Avancez l’horizon de l’action préalable, ou reculez celui de ce qui la demande.',
      en: 'Bring the required action’s horizon forward, or put back that of what requires it.',
    },
    why: {
      fr: 'Ce qui vient avant ne peut pas être prévu pour plus tard.',
      en: 'What comes before cannot be planned for later.',
    },
  }),
  CN606: warning<{ action: string }>({
    title: { fr: 'Outil sans objectif', en: 'Tool without an objective' },
    message: ({ action }) => ({
      fr: `« ${action} » est un outil (kind: tool) qui ne sert aucun objectif.`,
      en: `“${action}” is a tool (kind: tool) that serves no objective.`,
    }),
    fix: {
      fr: 'Nommez dans objectives ce qu’il sert : un outil est un moyen.',
      en: 'Name in objectives what it serves: a tool is a means.',
    },
    why: {
      fr: 'L’objectif d’abord, les outils ensuite : un outil est un moyen.',
      en: 'Objective first, tools after: a tool is a means.',
    },
  }),
  CN607: warning<{ isConditional: boolean }>({
    title: { fr: 'Aucune première action sans condition', en: 'No first action without a condition' },
    message: {
      fr: 'Aucune action de nature objective n’est toujours possible : une structure sans objectif pourrait ne pas savoir par où commencer.',
      en: 'No action of kind objective is always possible: an organisation without an objective may have nowhere to begin.',
    },
    fix: ({ isConditional }) =>
      isConditional
        ? {
            fr: 'Retirez cette condition, ou donnez kind: objective à une action qui n’en a pas.',
            en: 'Remove this condition, or give kind: objective to an action that has none.',
          }
        : {
            fr: 'Donnez kind: objective à une action sans condition when.',
            en: 'Give kind: objective to an action without a when.',
          },
    why: {
      fr: 'Sans objectif choisi, le plan s’ouvre sur la première action de nature objective qui est possible.',
      en: 'With no objective chosen, the plan opens on the first action of kind objective that is possible.',
    },
  }),
  CN608: warning<
    { action: string; route: string } & (
      | { why: 'kind' }
      | { why: 'fund'; fund: string; profiles: string[]; facts: string[] }
    )
  >({
    title: { fr: 'Voie qui ne convient pas', en: 'Route that does not fit' },
    message: (of) =>
      of.why === 'kind'
        ? {
            fr: `« ${of.action} » est une formation, que l’accompagnement ne finance pas : la voie ${of.route} ne convient pas.`,
            en: `“${of.action}” is training, which the accompaniment does not fund: route ${of.route} does not fit.`,
          }
        : {
            fr: `« ${of.action} » renvoie à ${of.fund}, qui ne forme pas ${who.fr(of)}.`,
            en: `“${of.action}” sends to ${of.fund}, which does not train ${who.en(of)}.`,
          },
    fix: (of) =>
      of.why === 'kind'
        ? {
            fr: 'Choisissez route: training, specialised-actor ou internal.',
            en: 'Choose route: training, specialised-actor or internal.',
          }
        : {
            fr: 'Limitez-la par when aux structures concernées, et écrivez une action pour les autres.',
            en: 'Limit it by when to the organisations concerned, and write an action for the others.',
          },
    why: {
      fr: 'L’accompagnement ne finance pas la formation : elle passe par l’OPCO, le CNFPT ou une autre voie, selon les personnes.',
      en: 'The accompaniment does not fund training: it goes through the OPCO, the CNFPT or another way, depending on the people.',
    },
  }),
};
