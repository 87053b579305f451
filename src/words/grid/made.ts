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
      'Fait d’une grille par cap-numerique. Pour l’éditeur, si le programme n’est pas dans node_modules :',
      'cap-numerique schema questionnaire > questionnaire.schema.json, et ce nom dans la ligne ci-dessus.',
    ],
    en: [
      'Made of a grid by cap-numerique. For the editor, if the program is not in node_modules:',
      'cap-numerique schema questionnaire > questionnaire.schema.json, and that name in the line above.',
    ],
  },
};
