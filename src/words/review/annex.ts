/** What the review's annex explains. */
export const annex = {
  shownIntro: {
    fr: 'Ces réponses ne disent ni mieux ni moins bien : elles se relisent, sans rien compter.',
    en: 'These answers are neither better nor worse: read them again, nothing is counted.',
  },
  reliable: {
    fr: 'D’un jour à l’autre, la même personne ne choisit pas toujours la même phrase, sans que rien ait changé. Un changement se lit lorsque les phrases gagnées moins les perdues, ou l’inverse, arrondies vers zéro à des phrases entières, atteignent ce que le hasard seul ne fait pas plus d’une fois sur vingt. Comment c’est calculé, et ce que cela ne dit pas : docs/bilan.md.',
    en: 'From one day to another, the same person does not always choose the same sentence, though nothing has changed. A change can be read once the sentences gained less those lost, or the reverse, rounded toward zero to whole sentences, reach what chance alone does at most one time in twenty. How it is computed, and what it does not say: docs/bilan.en.md.',
  },
  scores: {
    fr: 'À questions égales : sur les seules questions communes, de 0 à 100, avec leurs poids d’aujourd’hui. Les chiffres publiés à chaque date peuvent en différer : ils comptent aussi les questions posées, ou répondues, une seule fois. Ces chiffres ne disent pas si un changement se lit.',
    en: 'On the same questions: on the common ones alone, from 0 to 100, with today’s weights. The figures published at each date may differ: they also count questions that were asked, or answered, once. These figures do not say whether a change can be read.',
  },
  revised: {
    fr: 'Avec ce que vous savez aujourd’hui de ce qui était vrai alors, les mêmes questions donnent :',
    en: 'With what you know today of what was true then, the same questions give:',
  },
  none: { fr: '–', en: '–' },
  twoDates: {
    fr: (then: string, now: string): string => `${then}, puis ${now}`,
    en: (then: string, now: string): string => `${then}, then ${now}`,
  },
};
