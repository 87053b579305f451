import { entry } from '../entry.ts';
import { list } from '../wording.ts';

/** A question to which no action is open, for some answers and some structures. */
export interface Unopened {
  question: string;
  /** Empty where no action has it as its own question. */
  answers: string[];
  /** One for which it is so; null where it is so for all. */
  structure: { profile: string | null; facts: [fact: string, said: string][] } | null;
  /** How many other cases there are. */
  others: number;
}

const said = (facts: [string, string][]): string => facts.map(([id, value]) => `${id}: ${value}`).join(', ');

/** After what opens no action: the structure, and in how many other cases. */
export const forWhom = {
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

/** Which actions the answers to a question open. */
export const openings = {
  CN602: entry<Unopened>({
    severity: 'warning',
    title: { fr: 'Réponse basse sans action', en: 'Low answer without an action' },
    say: {
      fr: (of) =>
        of.answers.length === 0
          ? {
              message: `Aucune action ne répond à « ${of.question} » : elle n’est la première question visée (addresses) d’aucune.`,
              hint: 'Écrivez une action qui la vise en premier, ou mettez-la en tête des addresses d’une autre.',
            }
          : {
              message: `Répondre ${list.fr(of.answers)} à « ${of.question} » n’ouvre aucune action${forWhom.fr(of)}.`,
              hint: 'Élargissez la condition (when) d’une action dont c’est la première question visée, ou écrivez-en une pour ce cas.',
            },
      en: (of) =>
        of.answers.length === 0
          ? {
              message: `No action answers “${of.question}”: it is the first question that none addresses.`,
              hint: 'Write an action that addresses it first, or put it first in the addresses of another.',
            }
          : {
              message: `Answering ${list.en(of.answers)} to “${of.question}” opens no action${forWhom.en(of)}.`,
              hint: 'Widen the when of an action that addresses it first, or write one for this case.',
            },
    },
  }),
  CN609: entry<{ action: string; question: string }>({
    severity: 'warning',
    title: { fr: 'Action qui n’attend qu’un souhait', en: 'Action that waits for a wish alone' },
    say: {
      fr: ({ action, question }) => ({
        message: `Quand la condition de « ${action} » est vraie, la réponse à « ${question} » n’est jamais basse : seule une cible plus haute ferait choisir l’action.`,
        hint: 'Ouvrez sa condition aux réponses qui valent 0.5 ou moins, ou mettez une autre question en tête de ses addresses.',
      }),
      en: ({ action, question }) => ({
        message: `Where the condition of “${action}” holds, the answer to “${question}” is never low: only a higher target would have the action chosen.`,
        hint: 'Open its condition to answers worth 0.5 or less, or put another question first in its addresses.',
      }),
    },
  }),
};
