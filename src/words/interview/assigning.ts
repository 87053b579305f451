/** Who takes care of the first actions, and by when: asked at the end, while all are around the screen. */
export const assigning = {
  assign: {
    title: { fr: 'Qui s’en occupe, et pour quand ?', en: 'Who takes care of it, and by when?' },
    lead: {
      fr: (actions: number) =>
        actions > 1
          ? `Votre plan commence par ces ${actions === 2 ? 'deux' : 'trois'} actions :`
          : 'Votre plan commence par cette action :',
      en: (actions: number) =>
        actions > 1
          ? `Your plan begins with these ${actions === 2 ? 'two' : 'three'} actions:`
          : 'Your plan begins with this action:',
    },
    now: {
      fr: 'Le décider maintenant, ensemble (deux minutes)',
      en: 'Decide it now, together (two minutes)',
    },
    later: { fr: 'Plus tard : la place reste libre dans le plan', en: 'Later: the plan leaves room for it' },
    place: {
      fr: (n: number, of: number) => `Action ${n} sur ${of}`,
      en: (n: number, of: number) => `Action ${n} of ${of}`,
    },
    /** In the review: its line, and what nobody has taken. */
    line: { fr: 'Qui s’occupe des premières actions', en: 'Who takes care of the first actions' },
    nobody: { fr: 'personne encore', en: 'nobody yet' },
    /** A day that something is due, after a name. */
    on: { fr: (day: string) => `le ${day}`, en: (day: string) => day },
  },
  who: {
    title: { fr: 'Qui s’en occupe ?', en: 'Who takes care of it?' },
    hint: {
      fr: 'Un prénom suffit. Entrée sans rien écrire : personne pour l’instant',
      en: 'A first name is enough. Enter with nothing typed: nobody for now',
    },
  },
  when: {
    title: { fr: (who: string) => `${who} : pour quand ?`, en: (who: string) => `${who}: by when?` },
    weeks: {
      fr: (day: string) => `Dans deux semaines, le ${day}`,
      en: (day: string) => `In two weeks, ${day}`,
    },
    month: { fr: (day: string) => `Dans un mois, le ${day}`, en: (day: string) => `In a month, ${day}` },
    months: {
      fr: (day: string) => `Dans trois mois, le ${day}`,
      en: (day: string) => `In three months, ${day}`,
    },
    other: { fr: 'Une autre date, ou quelques mots', en: 'Another date, or a few words' },
    notYet: { fr: 'Pas encore de date', en: 'No date yet' },
  },
  day: {
    noSuchDay: {
      fr: (day: string) => `${day} n’est dans aucun calendrier. Écrivez un autre jour, ou quelques mots.`,
      en: (day: string) => `${day} is in no calendar. Type another day, or a few words.`,
    },
    pastDay: {
      fr: (day: string) => `Le ${day} est passé. Écrivez un jour à venir, ou quelques mots.`,
      en: (day: string) => `${day} is past. Type a day to come, or a few words.`,
    },
    hint: {
      fr: '15/01, 15 janvier, ou quelques mots : avant la générale. Entrée sans rien écrire : pas encore de date',
      en: '15/01, 15 January, or a few words: before the dress rehearsal. Enter with nothing typed: no date yet',
    },
  },
};
