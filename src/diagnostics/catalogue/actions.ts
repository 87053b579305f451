import { entry } from '../entry.ts';
import { list, named } from '../wording.ts';

/** Those whom a fund does not train: some profiles, and those who say something of themselves. */
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

export const actions = {
  CN601: entry<{ path: string[] }>({
    severity: 'error',
    title: { fr: 'Actions qui se précèdent en rond', en: 'Actions that require one another in a circle' },
    say: {
      fr: ({ path }) =>
        path.length === 2
          ? {
              message: `L’action « ${path[0]} » se demande elle-même (requires).`,
              hint: 'Retirez-la de sa propre liste.',
            }
          : {
              message: `Ces actions se demandent l’une l’autre (requires) : ${path.join(' → ')}.`,
              hint: 'Retirez l’un de ces liens : aucune ne pourrait commencer.',
            },
      en: ({ path }) =>
        path.length === 2
          ? { message: `Action “${path[0]}” requires itself.`, hint: 'Take it out of its own list.' }
          : {
              message: `These actions require one another: ${path.join(' → ')}.`,
              hint: 'Remove one of these links: none of them could begin.',
            },
    },
  }),
  CN603: entry<{ action: string; question: string; isScored: boolean }>({
    severity: 'warning',
    title: { fr: 'Action qui ne peut pas être choisie', en: 'Action that cannot be chosen' },
    say: {
      fr: ({ action, question, isScored }) => ({
        message: isScored
          ? `Quand la condition de « ${action} » est vraie, rien n’est à améliorer à « ${question} », sa première question visée : l’action n’est jamais choisie.`
          : `« ${action} » vise d’abord « ${question} », sans note à améliorer : l’action n’est jamais choisie.`,
        hint: isScored
          ? 'Comparez sa condition avec celle de cette question (addresses), et avec ses réponses basses.'
          : 'Mettez en tête d’addresses la question notée que l’action améliore d’abord.',
      }),
      en: ({ action, question, isScored }) => ({
        message: isScored
          ? `Where the condition of “${action}” holds, nothing is to be raised in “${question}”, which it addresses first: the action is never chosen.`
          : `“${action}” addresses “${question}” first, which has no score to raise: the action is never chosen.`,
        hint: isScored
          ? 'Compare its condition with that of this question, and with its low answers.'
          : 'Put first in addresses the scored question that the action raises first.',
      }),
    },
  }),
  CN604: entry<{ required: string; actions: string[] }>({
    severity: 'warning',
    title: { fr: 'Action préalable exclue', en: 'Required action excluded' },
    say: {
      fr: ({ required, actions: [first, ...others] }) => ({
        message:
          others.length === 0
            ? `« ${first} » demande « ${required} », qui n’est jamais possible en même temps qu’elle : leurs conditions s’excluent.`
            : `« ${required} » n’est jamais possible en même temps que les actions qui la demandent : ${list.fr([first ?? '', ...others])}.`,
        hint: 'Retirez cette action préalable, ou changez l’une des conditions.',
      }),
      en: ({ required, actions: [first, ...others] }) => ({
        message:
          others.length === 0
            ? `“${first}” requires “${required}”, which is never possible at the same time: their conditions exclude each other.`
            : `“${required}” is never possible at the same time as the actions that require it: ${list.en([first ?? '', ...others])}.`,
        hint: 'Remove this requirement, or change one of the conditions.',
      }),
    },
  }),
  CN605: entry<{ required: string; later: string; actions: { id: string; horizon: string }[] }>({
    severity: 'warning',
    title: { fr: 'Action préalable plus tardive', en: 'Required action at a later horizon' },
    say: {
      fr: ({ required, later, actions: [first, ...others] }) => ({
        message:
          others.length === 0
            ? `« ${first?.id} » (${first?.horizon}) demande « ${required} », prévue plus tard (${later}).`
            : `« ${required} » (${later}) est prévue plus tard que les actions qui la demandent : ${list.fr([first, ...others].map((of) => of?.id ?? ''))}.`,
        hint: 'Avancez l’horizon de l’action préalable, ou reculez celui de ce qui la demande.',
      }),
      en: ({ required, later, actions: [first, ...others] }) => ({
        message:
          others.length === 0
            ? `“${first?.id}” (${first?.horizon}) requires “${required}”, which comes later (${later}).`
            : `“${required}” (${later}) comes later than the actions that require it: ${list.en([first, ...others].map((of) => of?.id ?? ''))}.`,
        hint: 'Bring the required action’s horizon forward, or put back that of what requires it.',
      }),
    },
  }),
  CN606: entry<{ action: string }>({
    severity: 'warning',
    title: { fr: 'Outil sans objectif', en: 'Tool without an objective' },
    say: {
      fr: ({ action }) => ({
        message: `« ${action} » est un outil (kind: tool) qui ne sert aucun objectif.`,
        hint: 'Nommez dans objectives ce qu’il sert : un outil est un moyen.',
      }),
      en: ({ action }) => ({
        message: `“${action}” is a tool (kind: tool) that serves no objective.`,
        hint: 'Name in objectives what it serves: a tool is a means.',
      }),
    },
  }),
  CN607: entry<{ isConditional: boolean }>({
    severity: 'warning',
    title: { fr: 'Aucune première action sans condition', en: 'No first action without a condition' },
    say: {
      fr: ({ isConditional }) => ({
        message:
          'Aucune action de nature objective n’est toujours possible : une structure sans objectif pourrait ne pas savoir par où commencer.',
        hint: isConditional
          ? 'Retirez cette condition, ou donnez kind: objective à une action qui n’en a pas.'
          : 'Donnez kind: objective à une action sans condition when.',
      }),
      en: ({ isConditional }) => ({
        message:
          'No action of kind objective is always possible: an organisation without an objective may have nowhere to begin.',
        hint: isConditional
          ? 'Remove this condition, or give kind: objective to an action that has none.'
          : 'Give kind: objective to an action without a when.',
      }),
    },
  }),
  CN608: entry<
    { action: string; route: string } & (
      | { why: 'kind' }
      | { why: 'fund'; fund: string; profiles: string[]; facts: string[] }
    )
  >({
    severity: 'warning',
    title: { fr: 'Voie qui ne convient pas', en: 'Route that does not fit' },
    say: {
      fr: (of) =>
        of.why === 'kind'
          ? {
              message: `« ${of.action} » est une formation, que l’accompagnement ne finance pas : la voie ${of.route} ne convient pas.`,
              hint: 'Choisissez route: training, specialised-actor ou internal.',
            }
          : {
              message: `« ${of.action} » renvoie à ${of.fund}, qui ne forme pas ${who.fr(of)}.`,
              hint: 'Limitez-la par when aux structures concernées, et écrivez une action pour les autres.',
            },
      en: (of) =>
        of.why === 'kind'
          ? {
              message: `“${of.action}” is training, which the accompaniment does not fund: route ${of.route} does not fit.`,
              hint: 'Choose route: training, specialised-actor or internal.',
            }
          : {
              message: `“${of.action}” sends to ${of.fund}, which does not train ${who.en(of)}.`,
              hint: 'Limit it by when to the organisations concerned, and write an action for the others.',
            },
    },
  }),
};
