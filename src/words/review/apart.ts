/** Said besides of the questions of a list that changed though their author does not say so. */
export const undeclared = {
  fr: (topics: readonly string[]): string =>
    `D’autres mots, sans que le questionnaire le déclare : ${topics.join(', ')}.`,
  en: (topics: readonly string[]): string =>
    `Other words, though the questionnaire does not declare it: ${topics.join(', ')}.`,
};

/** The lists of what does not compare, each with what it means. */
export const apart = {
  new: {
    title: { fr: 'Nouvelles', en: 'New' },
    meaning: {
      fr: 'Ces questions n’étaient pas encore posées.',
      en: 'These questions were not asked yet.',
    },
  },
  withdrawn: {
    title: { fr: 'Retirées', en: 'Withdrawn' },
    meaning: {
      fr: 'Le questionnaire ne pose plus ces questions.',
      en: 'The questionnaire no longer asks these questions.',
    },
  },
  reworded: {
    title: { fr: 'Changées', en: 'Changed' },
    meaning: {
      fr: 'Ces questions, ou leurs réponses, ne sont plus les mêmes : l’écart viendrait d’elles.',
      en: 'These questions, or their answers, are no longer the same: a difference would come from them.',
    },
  },
  clearedUp: {
    title: { fr: 'On y voit plus clair', en: 'Seen more clearly' },
    meaning: {
      fr: 'Vous ne saviez pas, ou n’aviez pas répondu ; vous savez.',
      en: 'You did not know, or had not answered; now you know.',
    },
  },
  lostSight: {
    title: { fr: 'On n’y voit plus', en: 'No longer known' },
    meaning: {
      fr: 'Vous aviez répondu ; aujourd’hui vous ne savez pas, ou vous n’avez pas répondu.',
      en: 'You had answered; today you do not know, or have not answered.',
    },
  },
  becameNotApplicable: {
    title: { fr: 'Sans objet désormais', en: 'No longer applicable' },
    meaning: {
      fr: 'Vous dites que cela ne vous concerne plus.',
      en: 'You say that it no longer applies to you.',
    },
  },
  ceasedNotApplicable: {
    title: { fr: 'Vous concerne désormais', en: 'Applicable now' },
    meaning: {
      fr: 'Vous disiez que cela ne vous concernait pas.',
      en: 'You said that it did not apply to you.',
    },
  },
  hidden: {
    title: { fr: 'Posées une seule fois', en: 'Asked once' },
    meaning: {
      fr: 'Le parcours, le profil ou une autre réponse les écarte à l’une des deux dates.',
      en: 'The track, the profile or another answer leaves them out at one of the two dates.',
    },
  },
  stillOpen: {
    title: { fr: 'Toujours à éclaircir', en: 'Still to find out' },
    meaning: {
      fr: 'Sans réponse aux deux dates.',
      en: 'No answer at either date.',
    },
  },
  stillNotApplicable: {
    title: { fr: 'Toujours sans objet', en: 'Still not applicable' },
    meaning: {
      fr: 'Ne vous concernent pas, aux deux dates.',
      en: 'They do not apply to you, at either date.',
    },
  },
  stillHidden: {
    title: { fr: 'Pas posées', en: 'Not asked' },
    meaning: {
      fr: 'À aucune des deux dates : le parcours, le profil ou une autre réponse les écarte.',
      en: 'At neither date: the track, the profile or another answer leaves them out.',
    },
  },
};
