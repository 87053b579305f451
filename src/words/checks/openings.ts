import { grammar } from '../grammar.ts';
import { warning } from './check.ts';
import { list, named } from './naming.ts';

/** A question that leads to no action, for some answers and some structures. */
export interface Unopened {
  question: string;
  /** Empty if no action has it as its own question. */
  answers: string[];
  /** A structure concerned; null if all are. */
  structure: { profile: string | null; facts: [fact: string, said: string][] } | null;
  /** How many other cases there are. */
  others: number;
}

const said = (facts: [string, string][]): string => facts.map(([id, value]) => `${id}: ${value}`).join(', ');

/** After what leads to no action: the structure, and in how many other cases. */
const forWhom = {
  fr: ({ structure, others }: Unopened): string => {
    const more =
      others === 0 ? '' : others === 1 ? ', ni dans un autre cas' : `, ni dans ${others} autres cas`;
    if (!structure) return more;
    const { profile, facts } = structure;
    if (profile === null) return ` aux structures qui disent ${said(facts)}${more}`;
    return ` au profil ${profile}${facts.length > 0 ? ` (${said(facts)})` : ''}${more}`;
  },
  en: ({ structure, others }: Unopened): string => {
    const more =
      others === 0 ? '' : others === 1 ? ', nor in one other case' : `, nor in ${others} other cases`;
    if (!structure) return more;
    const { profile, facts } = structure;
    if (profile === null) return ` for organisations that say ${said(facts)}${more}`;
    return ` for profile ${profile}${facts.length > 0 ? ` (${said(facts)})` : ''}${more}`;
  },
};

/** Rounded up, so that the printed number reaches the value. */
const round = (value: number): number => Math.ceil(value * 100 - 1e-9) / 100;

/** What actions should address, but do not. */
export const openings = {
  // Which actions the answers to a question lead to.
  CN602: warning<Unopened>({
    title: { fr: 'Réponse basse sans action', en: 'Low answer without an action' },
    message: (of) =>
      of.answers.length === 0
        ? {
            fr: `Aucune action ne répond à « ${of.question} » : elle n’est la première question visée (addresses) d’aucune.`,
            en: `No action answers “${of.question}”: it is the first question that none addresses.`,
          }
        : {
            fr: `Répondre ${list.fr(of.answers)} à « ${of.question} » n’ouvre aucune action${forWhom.fr(of)}.`,
            en: `Answering ${list.en(of.answers)} to “${of.question}” opens no action${forWhom.en(of)}.`,
          },
    fix: (of) =>
      of.answers.length === 0
        ? {
            fr: 'Écrivez une action qui la vise en premier, ou mettez-la en tête des addresses d’une autre.',
            en: 'Write an action that addresses it first, or put it first in the addresses of another.',
          }
        : {
            fr: 'Élargissez la condition (when) d’une action dont c’est la première question visée, ou écrivez-en une pour ce cas.',
            en: 'Widen the when of an action that addresses it first, or write one for this case.',
          },
    why: {
      fr: 'Une équipe qui répond bas sans rien trouver dans son plan n’a été qu’examinée. Une action répond à la première question qu’elle vise : celles qui la suivent ne la font pas choisir. La recherche est exacte : chaque réponse qui vaut 0,5 ou moins, pour chaque profil et pour chaque repère, dit ou non. Une question sans aucune action n’est signalée que là où plus de la moitié des questions notées en ont une (check --coverage les nomme toujours) : un questionnaire qui n’en propose que quelques-unes n’a pas oublié les autres.',
      en: 'A team that answers low and finds nothing in its plan has only been examined. An action answers the first question that it addresses: those after it do not have it chosen. The search is exact: each answer worth 0.5 or less, for each profile and each fact, said or not. A question without any action is reported only where more than half of the scored questions have one (check --coverage always names them): a questionnaire that proposes a few has not forgotten the rest.',
    },
  }),
  CN609: warning<{ action: string; question: string }>({
    title: { fr: 'Action qui n’attend qu’un souhait', en: 'Action that waits for a wish alone' },
    message: ({ action, question }) => ({
      fr: `Quand la condition de « ${action} » est vraie, la réponse à « ${question} » n’est jamais basse : seule une cible plus haute ferait choisir l’action.`,
      en: `Where the condition of “${action}” holds, the answer to “${question}” is never low: only a higher target would have the action chosen.`,
    }),
    fix: {
      fr: 'Ouvrez sa condition aux réponses qui valent 0.5 ou moins, ou mettez une autre question en tête de ses addresses.',
      en: 'Open its condition to answers worth 0.5 or less, or put another question first in its addresses.',
    },
    why: {
      fr: 'Une équipe qui répond la quatrième ou la cinquième phrase n’est jamais invitée à recommencer : sans réponse basse, l’action ne sert qu’à qui vise plus haut.',
      en: 'A team that answers the fourth or the fifth sentence is never asked for it again: without a low answer, the action serves only those who aim higher.',
    },
  }),

  // Answers that put something at stake.
  CN416: warning<{ question: string; danger: number; least?: number; most?: number }>({
    title: { fr: 'Danger qui ne distingue aucune réponse', en: 'Danger that tells no answer apart' },
    message: ({ question, danger, least, most }) =>
      least === undefined
        ? {
            fr: `Toute réponse à « ${question} » vaut ${danger} ou moins (${most} au plus) : la meilleure serait encore un danger.`,
            en: `Every answer to “${question}” is worth ${danger} or less (${most} at most): the best would still be a danger.`,
          }
        : {
            fr: `Aucune réponse à « ${question} » ne vaut ${danger} ou moins (la plus basse vaut ${round(least)}) : seul « nous ne savons pas » serait un danger.`,
            en: `No answer to “${question}” is worth ${danger} or less (the lowest is worth ${round(least)}): only “don’t know” would be a danger.`,
          },
    fix: ({ least }) =>
      least === undefined
        ? {
            fr: 'Baissez danger sous la valeur des réponses qui ne mettent rien en péril.',
            en: 'Lower danger below the value of the answers that put nothing at stake.',
          }
        : {
            fr: `Écrivez danger: ${round(least)} ou plus, ou retirez cette clé.`,
            en: `Write danger: ${round(least)} or more, or remove this key.`,
          },
    why: {
      fr: 'Un danger doit distinguer les réponses qui mettent quelque chose en péril de celles qui n’en mettent pas.',
      en: 'A danger must tell the answers that put something at stake from those that do not.',
    },
  }),
  CN610: warning<Unopened>({
    title: { fr: 'Danger sans action légère', en: 'Danger without a light action' },
    message: (of) =>
      of.answers.length === 0
        ? {
            fr: `« ${of.question} » peut signaler un danger, et n’est la première question visée d’aucune action d’effort 1 ou 2.`,
            en: `“${of.question}” may tell a danger, and no action of effort 1 or 2 addresses it first.`,
          }
        : {
            fr: `« ${of.question} » signale un danger, et y répondre ${list.fr(of.answers)} n’ouvre aucune action d’effort 1 ou 2${forWhom.fr(of)}.`,
            en: `“${of.question}” tells a danger, and answering ${list.en(of.answers)} to it opens no action of effort 1 or 2${forWhom.en(of)}.`,
          },
    fix: {
      fr: 'Écrivez une action d’effort 1 ou 2 qui la vise en premier, et dont la condition ne dépend pas de cette réponse.',
      en: 'Write an action of effort 1 or 2 that addresses it first, and whose when does not depend on that answer.',
    },
    why: {
      fr: 'Ce qui met en péril une structure a une place parmi les trois premières actions, s’il a une réponse assez légère pour commencer tout de suite. « Nous ne savons pas » en est un : une condition sur la réponse elle-même serait alors indéterminée.',
      en: 'What puts an organisation at risk has a place among the first three actions, if it has an answer light enough to begin at once. “Don’t know” is such a risk: a condition on the answer itself would then be undetermined.',
    },
  }),

  // Objectives and questions.
  CN611: warning<{ objective: string; profiles: string[]; tracks: string[]; isServed: boolean }>({
    title: { fr: 'Objectif qu’aucune action ne sert', en: 'Objective that no action serves' },
    message: ({ objective, profiles, tracks, isServed }) => ({
      fr: `Aucune action ${isServed ? 'possible ' : ''}ne sert l’objectif « ${objective} »${tracks.length > 0 ? ` dans ${named.fr(tracks, 'le parcours', 'les parcours')}` : ''}${profiles.length > 0 ? ` pour ${named.fr(profiles, 'le profil', 'les profils')}` : ''} : qui le classe premier recevrait un plan qui n’y répond pas.`,
      en: `No ${isServed ? 'possible ' : ''}action serves objective “${objective}”${tracks.length > 0 ? ` on ${named.en(tracks, 'track', 'tracks')}` : ''}${profiles.length > 0 ? ` for ${named.en(profiles, 'profile', 'profiles')}` : ''}: whoever ranks it first would get a plan that does not answer it.`,
    }),
    fix: ({ objective, isServed }) => ({
      fr: `Ajoutez « ${objective} » aux objectives d’une action${isServed ? ' que ces structures peuvent recevoir' : ''}, ou retirez cet objectif.`,
      en: `Add “${objective}” to the objectives of an action${isServed ? ' that they can get' : ''}, or remove this objective.`,
    }),
    why: {
      fr: 'L’objectif d’abord, les outils ensuite : un objectif que l’on peut classer doit mener quelque part, pour chaque profil et dans chaque parcours.',
      en: 'The objective first, tools after: an objective that one can rank must lead somewhere, for each profile and on each track.',
    },
  }),
  CN612: warning({
    title: { fr: 'Questionnaire sans action', en: 'Questionnaire without any action' },
    message: {
      fr: 'Ce questionnaire n’a aucune action : chaque plan sera vide.',
      en: 'This questionnaire has no action: every plan will be empty.',
    },
    fix: {
      fr: 'Écrivez au moins une action pour chaque objectif, et pour les questions où une réponse basse en demande une.',
      en: 'Write at least one action for each objective, and for the questions whose low answers ask for one.',
    },
    why: {
      fr: 'Un plan sans action est un constat. Un questionnaire qui ne sert qu’à compter peut taire cet avertissement, en disant pourquoi (cap-numerique.yaml).',
      en: 'A plan without an action is a statement. A questionnaire made only to count may silence this warning, and say why (cap-numerique.yaml).',
    },
  }),
  CN613: warning<{ action: string; question: string }>({
    title: { fr: 'Question visée sans note', en: 'Addressed question without a score' },
    message: ({ action, question }) => ({
      fr: `« ${action} » vise « ${question} », qui n’a pas de note : y répondre ne rend jamais l’action plus utile.`,
      en: `“${action}” addresses “${question}”, which has no score: no answer to it makes the action more useful.`,
    }),
    fix: {
      fr: 'Retirez-la d’addresses, ou donnez-lui de quoi être notée.',
      en: 'Take it out of addresses, or give it what it needs to be scored.',
    },
    why: {
      fr: 'Seules des réponses notées disent où une action est utile.',
      en: 'Only scored answers tell where an action is of use.',
    },
  }),
  CN614: warning<{ action: string; before: number; most: number }>({
    title: { fr: 'Action précédée de trop d’autres', en: 'Action that too many others precede' },
    message: ({ action, before, most }) => ({
      fr: `« ${action} » demande ${grammar.fr.count(before, 'action', 'actions')} avant elle (requires), et un plan en a ${most} en tout : si elles sont toutes à faire, elle n’est jamais choisie.`,
      en: `“${action}” requires ${grammar.en.count(before, 'action', 'actions')} before it, and a plan has ${most} in all: where all are to be done, it is never chosen.`,
    }),
    fix: {
      fr: 'Raccourcissez la suite des actions préalables.',
      en: 'Shorten the chain of required actions.',
    },
    why: {
      fr: 'Un plan tient en sept actions : ce qui en demande davantage n’y entre jamais.',
      en: 'A plan holds seven actions: what asks for more never enters it.',
    },
  }),
};
