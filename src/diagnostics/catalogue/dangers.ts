import { entry } from '../entry.ts';
import { list } from '../wording.ts';
import { forWhom, type Unopened } from './openings.ts';

/** Answers that put something at stake. */
export const dangers = {
  CN416: entry<{ question: string; danger: number; least?: number; most?: number }>({
    severity: 'warning',
    title: { fr: 'Danger qui ne distingue aucune réponse', en: 'Danger that tells no answer apart' },
    say: {
      fr: ({ question, danger, least, most }) => ({
        message:
          least === undefined
            ? `Toute réponse à « ${question} » vaut ${danger} ou moins (${most} au plus) : la meilleure serait encore un danger.`
            : `Aucune réponse à « ${question} » ne vaut ${danger} ou moins (la plus basse vaut ${round(least)}) : seul « nous ne savons pas » serait un danger.`,
        hint:
          least === undefined
            ? 'Baissez danger sous la valeur des réponses qui ne mettent rien en péril.'
            : `Écrivez danger: ${round(least)} ou plus, ou retirez cette clé.`,
      }),
      en: ({ question, danger, least, most }) => ({
        message:
          least === undefined
            ? `Every answer to “${question}” is worth ${danger} or less (${most} at most): the best would still be a danger.`
            : `No answer to “${question}” is worth ${danger} or less (the lowest is worth ${round(least)}): only “don’t know” would be a danger.`,
        hint:
          least === undefined
            ? 'Lower danger below the value of the answers that put nothing at stake.'
            : `Write danger: ${round(least)} or more, or remove this key.`,
      }),
    },
  }),
  CN610: entry<Unopened>({
    severity: 'warning',
    title: { fr: 'Danger sans action légère', en: 'Danger without a light action' },
    say: {
      fr: (of) => ({
        message:
          of.answers.length === 0
            ? `« ${of.question} » peut signaler un danger, et n’est la première question visée d’aucune action d’effort 1 ou 2.`
            : `« ${of.question} » signale un danger, et y répondre ${list.fr(of.answers)} n’ouvre aucune action d’effort 1 ou 2${forWhom.fr(of)}.`,
        hint: 'Écrivez une action d’effort 1 ou 2 qui la vise en premier, et dont la condition ne dépend pas de cette réponse.',
      }),
      en: (of) => ({
        message:
          of.answers.length === 0
            ? `“${of.question}” may tell a danger, and no action of effort 1 or 2 addresses it first.`
            : `“${of.question}” tells a danger, and answering ${list.en(of.answers)} to it opens no action of effort 1 or 2${forWhom.en(of)}.`,
        hint: 'Write an action of effort 1 or 2 that addresses it first, and whose when does not depend on that answer.',
      }),
    },
  }),
};

/** Up, so that what is written reaches the value. */
const round = (value: number): number => Math.ceil(value * 100 - 1e-9) / 100;
