import { entry } from '../entry.ts';
import { didYouMean } from '../wording.ts';

/** Comments that ask `check` to keep quiet. */
export const ignores = {
  CN119: entry<{ code: string; nearest?: string | undefined }>({
    severity: 'warning',
    title: { fr: 'Code inconnu à taire', en: 'Unknown code to keep quiet about' },
    say: {
      fr: ({ code, nearest }) => ({
        message: `Aucun code ne s’appelle « ${code} » : ce commentaire ne tait rien.`,
        hint: didYouMean.fr(nearest) ?? 'Écrivez le code que check affiche, comme CN502.',
      }),
      en: ({ code, nearest }) => ({
        message: `There is no code “${code}”: this comment silences nothing.`,
        hint: didYouMean.en(nearest) ?? 'Write the code that check shows, such as CN502.',
      }),
    },
  }),
  CN120: entry<{ code: string }>({
    severity: 'hint',
    title: { fr: 'Commentaire qui ne tait rien', en: 'Comment that silences nothing' },
    say: {
      fr: ({ code }) => ({
        message: `${code} n’est pas signalé ici : ce commentaire ne tait rien.`,
        hint: 'Retirez-le, ou mettez-le juste au-dessus de la ligne signalée, ou à sa fin.',
      }),
      en: ({ code }) => ({
        message: `${code} is not reported here: this comment silences nothing.`,
        hint: 'Remove it, or put it just above the line reported, or at its end.',
      }),
    },
  }),
};
