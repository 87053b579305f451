import { entry } from '../entry.ts';
import { count, named } from '../wording.ts';

/** Objectives and questions to which actions should answer, and do not. */
export const unserved = {
  CN611: entry<{ objective: string; profiles: string[]; tracks: string[]; isServed: boolean }>({
    severity: 'warning',
    title: { fr: 'Objectif qu’aucune action ne sert', en: 'Objective that no action serves' },
    say: {
      fr: ({ objective, profiles, tracks, isServed }) => ({
        message: `Aucune action ${isServed ? 'possible ' : ''}ne sert l’objectif « ${objective} »${tracks.length > 0 ? ` dans ${named.fr(tracks, 'le parcours', 'les parcours')}` : ''}${profiles.length > 0 ? ` pour ${named.fr(profiles, 'le profil', 'les profils')}` : ''} : qui le classe premier recevrait un plan qui n’y répond pas.`,
        hint: `Ajoutez « ${objective} » aux objectives d’une action${isServed ? ' que ces structures peuvent recevoir' : ''}, ou retirez cet objectif.`,
      }),
      en: ({ objective, profiles, tracks, isServed }) => ({
        message: `No ${isServed ? 'possible ' : ''}action serves objective “${objective}”${tracks.length > 0 ? ` on ${named.en(tracks, 'track', 'tracks')}` : ''}${profiles.length > 0 ? ` for ${named.en(profiles, 'profile', 'profiles')}` : ''}: whoever ranks it first would get a plan that does not answer it.`,
        hint: `Add “${objective}” to the objectives of an action${isServed ? ' that they can get' : ''}, or remove this objective.`,
      }),
    },
  }),
  CN612: entry<Record<never, never>>({
    severity: 'hint',
    title: { fr: 'Questionnaire sans action', en: 'Questionnaire without any action' },
    say: {
      fr: () => ({
        message: 'Ce questionnaire demande des objectifs et n’a aucune action : chaque plan sera vide.',
        hint: 'Écrivez au moins une action pour chaque objectif, ou retirez les objectifs.',
      }),
      en: () => ({
        message: 'This questionnaire asks for objectives and has no action: every plan will be empty.',
        hint: 'Write at least one action for each objective, or remove the objectives.',
      }),
    },
  }),
  CN613: entry<{ action: string; question: string }>({
    severity: 'warning',
    title: { fr: 'Question visée sans note', en: 'Addressed question without a score' },
    say: {
      fr: ({ action, question }) => ({
        message: `« ${action} » vise « ${question} », qui n’a pas de note : y répondre ne rend jamais l’action plus utile.`,
        hint: 'Retirez-la d’addresses, ou donnez-lui de quoi être notée.',
      }),
      en: ({ action, question }) => ({
        message: `“${action}” addresses “${question}”, which has no score: no answer to it makes the action more useful.`,
        hint: 'Take it out of addresses, or give it what it needs to be scored.',
      }),
    },
  }),
  CN614: entry<{ action: string; before: number; most: number }>({
    severity: 'warning',
    title: { fr: 'Action précédée de trop d’autres', en: 'Action that too many others precede' },
    say: {
      fr: ({ action, before, most }) => ({
        message: `« ${action} » demande ${count.fr(before, 'action', 'actions')} avant elle (requires), et un plan en a ${most} en tout : si elles sont toutes à faire, elle n’est jamais choisie.`,
        hint: 'Raccourcissez la suite des actions préalables.',
      }),
      en: ({ action, before, most }) => ({
        message: `“${action}” requires ${count.en(before, 'action', 'actions')} before it, and a plan has ${most} in all: where all are to be done, it is never chosen.`,
        hint: 'Shorten the chain of required actions.',
      }),
    },
  }),
};
