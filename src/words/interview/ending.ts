/** What is said at the end. */
export const ending = {
  /** What can be done on the last page. */
  afterwards: {
    open: {
      key: { fr: 'o', en: 'o' },
      short: { fr: 'ouvrir le plan', en: 'open the plan' },
      long: { fr: 'Ouvrir le plan dans le navigateur', en: 'Open the plan in the browser' },
    },
    review: {
      key: { fr: '', en: '' },
      short: { fr: 'revoir les réponses', en: 'back to the answers' },
      long: { fr: 'Revoir les réponses', en: 'Back to the answers' },
    },
  },
  unfinished: {
    title: {
      fr: (open: number) =>
        open > 1
          ? `${open} questions attendent une réponse : terminer quand même ?`
          : 'Une question attend une réponse : terminer quand même ?',
      en: (open: number) =>
        open === 1
          ? 'One question waits for an answer: finish all the same?'
          : `${open} questions wait for an answer: finish all the same?`,
    },
    lead: {
      fr: 'Plus vous répondez, plus le profil et le plan vous ressemblent. Vous pouvez aussi vous arrêter et reprendre un autre jour.',
      en: 'The more you answer, the more the profile and the plan are yours. You can also stop here and carry on another day.',
    },
    stay: { fr: 'Revenir aux réponses', en: 'Back to the answers' },
    finish: { fr: 'Terminer quand même', en: 'Finish all the same' },
  },
};
