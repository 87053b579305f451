/** What a questionnaire made of a grid says where the grid says nothing, for its author to complete. */
export const madeWords = {
  toComplete: { fr: 'À compléter', en: 'To complete' },
  title: { fr: 'Mon questionnaire', en: 'My questionnaire' },
  profile: { fr: 'Toute structure', en: 'Any organisation' },
  track: { fr: 'Parcours', en: 'Track' },
  axes: {
    vision: { fr: 'Vision et stratégie', en: 'Vision and strategy' },
    people: { fr: 'Équipes et compétences', en: 'People and skills' },
    publics: { fr: 'Publics', en: 'Audiences' },
    engagement: { fr: 'Engagement et partenariats', en: 'Engagement and partnerships' },
  },
  areas: {
    stakes: { fr: 'Enjeux', en: 'Stakes' },
    tools: { fr: 'Outils', en: 'Tools' },
    prospects: { fr: 'Perspectives', en: 'Prospects' },
  },
  /** The first lines of the file. */
  head: {
    fr: [
      'Fait d’une grille. Votre éditeur complète ce fichier après :',
      'cap-numerique schema questionnaire > questionnaire.schema.json',
    ],
    en: [
      'Made of a grid. Your editor completes this file after:',
      'cap-numerique schema questionnaire > questionnaire.schema.json',
    ],
  },
};
