import { entry } from '../diagnostic.js';

export const actions = {
  CN601: entry<{ path: string[] }>({
    severity: 'error',
    title: { fr: 'Actions qui se précèdent en rond', en: 'Actions that require one another in a circle' },
    say: {
      fr: ({ path }) =>
        path.length === 2
          ? {
              message: `L’action « ${path[0]} » se demande elle-même (requires).`,
              hint: 'Retirez-la de sa propre liste.',
            }
          : {
              message: `Ces actions se demandent l’une l’autre (requires) : ${path.join(' → ')}.`,
              hint: 'Retirez l’un de ces liens : aucune ne pourrait commencer.',
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
};
