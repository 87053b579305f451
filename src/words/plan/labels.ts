/** Headings and short words of the plan, which its template reads as `labels`. */
export const labels = {
  portrait: { fr: 'Votre portrait', en: 'Your portrait' },
  objectives: { fr: 'Vos objectifs', en: 'Your objectives' },
  /** Above what the team wants in a year; then where the rest of it is. */
  wishes: { fr: 'Aujourd’hui → dans un an', en: 'Today → in a year' },
  wishesWithProfile: { fr: 'La suite avec votre profil.', en: 'More with your profile.' },
  wishesInAnnex: { fr: 'La suite en annexe.', en: 'More in the annex.' },
  firstStep: { fr: 'Premier pas', en: 'First step' },
  /** Before the name, then the day, for the team to fill in; with their colon. */
  who: { fr: 'Qui :', en: 'Who:' },
  by: { fr: 'Pour le :', en: 'By when:' },
  /** A blank to fill in by hand. */
  blank: { fr: '…………………………', en: '…………………………' },
  /** What should not wait; what to clarify, with who asks and by when. */
  dangers: { fr: 'À ne pas laisser attendre', en: 'What should not wait' },
  toClarify: {
    fr: 'À éclaircir d’abord : qui demande, pour quand',
    en: 'To find out first: who asks, by when',
  },
  /** The same, further on. */
  alsoToClarify: { fr: 'À éclaircir ensuite', en: 'To find out next' },
  passOn: { fr: 'À transmettre', en: 'To pass on' },
  dates: { fr: 'Vos dates', en: 'Your dates' },
  profile: { fr: 'Votre profil', en: 'Your profile' },
  axis: { fr: 'Axe', en: 'Axis' },
  bar: { fr: 'Jauge', en: 'Gauge' },
  level: { fr: 'Niveau', en: 'Level' },
  range: { fr: 'Selon les réponses à venir', en: 'Depending on answers to come' },
  answered: { fr: 'Réponses', en: 'Answers' },
  barLegend: {
    fr: '█ acquis, ▒ selon les questions encore ouvertes.',
    en: '█ reached, ▒ depends on the questions still open.',
  },
  /** Above the areas of the matrix. */
  area: { fr: 'Domaine', en: 'Area' },
  /** Above the first actions, with their steps and without. */
  firstStepByStep: { fr: 'Vos premières actions, pas à pas', en: 'Your first actions, step by step' },
  firstInDetail: { fr: 'Vos premières actions, suite', en: 'Your first actions, continued' },
  done: { fr: 'Fait', en: 'Done' },
  steps: { fr: 'Ensuite :', en: 'Then:' },
  indicator: { fr: 'Signe', en: 'How you will know it worked' },
  example: { fr: 'Un exemple', en: 'An example' },
  waiting: { fr: 'Une fois l’objectif choisi', en: 'Once you have an objective' },
  duties: { fr: 'Ce que la loi peut vous demander', en: 'What the law may ask of you' },
  /** Before what is due, and before what to check; with their colon. */
  due: { fr: 'À faire :', en: 'To do:' },
  toCheck: { fr: 'Selon votre situation :', en: 'Depending on your situation:' },
  /** That there may be more, and where it is written. */
  notAll: {
    fr: 'Cette liste n’est pas complète. Sources en annexe.',
    en: 'This list is not complete. Sources in the annex.',
  },
  sources: { fr: 'Sources', en: 'Sources' },
  training: { fr: 'Se former', en: 'Training' },
  inYourWords: { fr: 'Dans vos mots', en: 'In your own words' },
  /** Before the topics that some can answer and others cannot; with its colon. */
  doubts: { fr: 'Les uns ont répondu, les autres pas :', en: 'Some answered, others did not:' },
  moreDoubts: { fr: 'les autres, en annexe', en: 'the others, in the annex' },
  divergences: { fr: 'À discuter entre vous', en: 'To talk over among yourselves' },
  /** Above topics and, for each of their sentences, how many chose it. */
  chosen: { fr: 'Combien ont choisi chaque phrase', en: 'How many chose each sentence' },
  halfDay: { fr: 'Préparer la demi-journée', en: 'Getting ready for your half-day' },
  review: { fr: 'Le bilan, dans un an', en: 'The review, a year from now' },
  action: { fr: 'Action', en: 'Action' },
  sign: { fr: 'Signe à relever', en: 'What to record' },
  today: { fr: 'Aujourd’hui', en: 'Today' },
  inAYear: { fr: 'Dans un an', en: 'In a year' },
  annex: { fr: 'Annexe', en: 'Annex' },
  allAnswers: { fr: 'Toutes vos réponses', en: 'All your answers' },
  question: { fr: 'Question', en: 'Question' },
  answer: { fr: 'Réponse', en: 'Answer' },
  target: { fr: 'Dans un an', en: 'In a year' },
  /** Above the next sentence up. */
  next: { fr: 'Ensuite', en: 'Next sentence' },
  notes: { fr: 'Notes', en: 'Notes' },
  axes: { fr: 'Où vous en êtes, axe par axe', en: 'Where you are, axis by axis' },
  /** Before the step that leads to the next level; with its colon. */
  nextStep: { fr: 'Pour avancer :', en: 'Next step:' },
  /** Above what people filled in for actions that are no longer, or not, in the plan. */
  noted: { fr: 'Vous aviez noté aussi', en: 'You had also noted' },
  otherActions: { fr: 'Autres actions possibles', en: 'Other possible actions' },
};
