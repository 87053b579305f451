import { hint, warning } from './check.ts';
import { didYouMean } from './naming.ts';

/** Comments that ask `check` to ignore something. */
export const ignores = {
  CN119: warning<{ code: string; nearest?: string | undefined }>({
    title: { fr: 'Code inconnu à taire', en: 'Unknown code to keep quiet about' },
    message: ({ code }) => ({
      fr: `Aucun code ne s’appelle « ${code} » : ce commentaire ne tait rien.`,
      en: `There is no code “${code}”: this comment silences nothing.`,
    }),
    fix: ({ nearest }) => ({
      fr: didYouMean.fr(nearest) ?? 'Écrivez le code que check affiche, comme CN502.',
      en: didYouMean.en(nearest) ?? 'Write the code that check shows, such as CN502.',
    }),
    why: {
      fr: 'Un commentaire qui vise à côté laisse croire que l’on a choisi de ne pas entendre.',
      en: 'A comment that misses its aim makes one believe that silence was chosen.',
    },
  }),
  CN120: hint<{ code: string }>({
    title: { fr: 'Commentaire qui ne tait rien', en: 'Comment that silences nothing' },
    message: ({ code }) => ({
      fr: `${code} n’est pas signalé ici : ce commentaire ne tait rien.`,
      en: `${code} is not reported here: this comment silences nothing.`,
    }),
    fix: {
      fr: 'Retirez-le, ou mettez-le juste au-dessus de la ligne signalée, ou à sa fin.',
      en: 'Remove it, or put it just above the line reported, or at its end.',
    },
    why: {
      fr: 'Resté après la correction, il tairait la prochaine faute au même endroit.',
      en: 'Left after the correction, it would silence the next mistake in the same place.',
    },
  }),
};
