/** A cohort’s workbook: its sheets, its columns, and what each of them says. */
export const workbook = {
  sheets: {
    readMe: { fr: 'Lisez-moi', en: 'Read me' },
    structures: { fr: 'Structures', en: 'Organisations' },
    questions: { fr: 'Questions', en: 'Questions' },
    actions: { fr: 'Actions', en: 'Actions' },
    training: { fr: 'Besoins de formation', en: 'Training needs' },
    programme: { fr: 'Programme', en: 'Programme' },
    group: { fr: 'Groupe', en: 'Group' },
    scores: { fr: 'Scores', en: 'Scores' },
  },
  /** Ends a text that is too long for a cell. */
  cut: { fr: ' … [coupé ici]', en: ' … [cut here]' },
  about: {
    sheet: { fr: 'Feuille', en: 'Sheet' },
    column: { fr: 'Colonne', en: 'Column' },
    meaning: { fr: 'Ce que l’on y lit', en: 'What it says' },
    questionnaire: { fr: 'Questionnaire', en: 'Questionnaire' },
    program: { fr: 'Programme', en: 'Program' },
    structures: { fr: 'Structures', en: 'Organisations' },
    respondents: { fr: 'Réponses', en: 'Answers' },
    dates: { fr: 'Dates', en: 'Dates' },
    fromTo: {
      fr: (first: string, last: string) => (first === last ? `le ${first}` : `du ${first} au ${last}`),
      en: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    },
    method: { fr: 'Méthode', en: 'Method' },
    /** How to read it, a line each. */
    reading: {
      fr: [
        'Un score va de 0 à 100 : la moyenne des réponses, chacune selon son poids. À plusieurs voix, une réponse est d’abord la moyenne de celles et ceux qui ont répondu.',
        'Une case vide n’est pas un zéro : un score documenté à moins de la moitié n’est pas donné.',
        'Une structure ne se classe pas : un score sert à choisir par où commencer, et à se relire dans un an.',
      ],
      en: [
        'A score goes from 0 to 100: the mean of the answers, each by its weight. With several respondents, an answer is first the mean of those who gave one.',
        'An empty cell is not a zero: a score that is documented by less than half is not given.',
        'Organisations are not ranked: a score helps to choose where to begin, and to read oneself again in a year.',
      ],
    },
    followUp: { fr: 'Suivi', en: 'Follow-up' },
    fillIn: {
      fr: 'Dans la feuille Actions, remplissez Qui, Pour le et État ; les lignes que vous ajoutez sont gardées. Sans --force, le programme n’écrit jamais par-dessus un classeur que quelqu’un a modifié. Le bilan relit l’état : cap-numerique compare avant/ après/ --actions cohort.xlsx',
      en: 'In the Actions sheet, fill in Who, By and State; the rows that you add are kept. Without --force, the program never writes over a workbook that somebody edited. The review reads the states: cap-numerique compare before/ after/ --actions cohort.xlsx',
    },
    /** That nothing is about one structure. */
    shared: {
      fr: 'Ce classeur ne nomme personne et ne donne que des nombres du groupe.',
      en: 'This workbook names nobody and gives the group’s numbers only.',
    },
  },
  actions: {
    structure: { fr: 'Structure', en: 'Organisation' },
    structureId: { fr: 'Identifiant de la structure', en: 'Id of the organisation' },
    action: { fr: 'Identifiant de l’action', en: 'Id of the action' },
    title: { fr: 'Action', en: 'Action' },
    horizon: { fr: 'Horizon', en: 'Horizon' },
    route: { fr: 'Par quelle voie', en: 'By which way' },
    firstStep: { fr: 'Premier pas', en: 'First step' },
    who: { fr: 'Qui', en: 'Who' },
    by: { fr: 'Pour le', en: 'By' },
    status: { fr: 'État', en: 'State' },
    indicator: { fr: 'Signe que cela marche', en: 'Sign that it works' },
    /** How many structures have it in their plans. */
    count: { fr: 'Structures', en: 'Organisations' },
  },
  /** What became of an action. */
  statuses: {
    done: { fr: 'fait', en: 'done' },
    started: { fr: 'commencé', en: 'started' },
    dropped: { fr: 'abandonné', en: 'dropped' },
    'not-yet': { fr: 'pas encore', en: 'not yet' },
  },
  training: {
    need: { fr: 'Besoin', en: 'Need' },
    way: { fr: 'Financement', en: 'Funding' },
  },
  programme: {
    number: { fr: 'Demi-journée', en: 'Half-day' },
    date: { fr: 'Date', en: 'Date' },
    title: { fr: 'Titre', en: 'Title' },
    topics: { fr: 'Sujets', en: 'Topics' },
    todo: { fr: 'À faire sur place', en: 'To do on the spot' },
    cases: { fr: 'Des cas dans la salle', en: 'Cases in the room' },
    count: { fr: 'Structures', en: 'Organisations' },
    who: { fr: 'Qui est concerné', en: 'Who it concerns' },
    groups: { fr: 'Petits groupes', en: 'Small groups' },
    /** A case: who tells what. */
    case: {
      fr: (structure: string, topic: string) => `${structure} : ${topic}`,
      en: (structure: string, topic: string) => `${structure}: ${topic}`,
    },
  },
};

/** What the cells of each column say, for the workbook’s legend. */
export const legend = {
  structure: { fr: 'Son nom, comme dans le rapport.', en: 'Its name, as in the report.' },
  id: {
    fr: 'Celui de ses fichiers de réponses, s’ils en donnent un.',
    en: 'The one in its answer files, if they give one.',
  },
  profile: { fr: 'Ce que la structure est.', en: 'What the organisation is.' },
  respondents: { fr: 'Combien de personnes ont répondu.', en: 'How many people answered.' },
  date: { fr: 'Le jour des dernières réponses.', en: 'The day of the last answers.' },
  track: { fr: 'Le parcours suivi.', en: 'The track that was followed.' },
  objective: {
    fr: 'Les objectifs choisis, le plus important d’abord.',
    en: 'The objectives chosen, most important first.',
  },
  score: {
    fr: 'De 0 à 100 ; vide s’il n’est pas assez documenté.',
    en: 'From 0 to 100; empty if it is not documented enough.',
  },
  level: { fr: 'De 1 à 5, seuils compris.', en: 'From 1 to 5, gates included.' },
  coverage: {
    fr: 'La part du poids des questions qui ont une réponse, en pour cent.',
    en: 'The share of the questions’ weight that is answered, in per cent.',
  },
  training: {
    fr: 'Qui peut financer sa formation, si ses réponses en appellent une.',
    en: 'Who may fund its training, if its answers call for some.',
  },
  trainingNeeds: {
    fr: 'Les formations que les réponses appellent.',
    en: 'The training that the answers call for.',
  },
  actions: { fr: 'Celles du plan, dans son ordre.', en: 'Those of the plan, in its order.' },
  apart: {
    fr: 'Ce sur quoi les réponses diffèrent nettement.',
    en: 'What the answers clearly differ on.',
  },
  doubted: {
    fr: 'Ce que les uns savent et les autres pas.',
    en: 'What some know and others do not.',
  },
  files: { fr: 'Les fichiers de réponses comptés.', en: 'The answer files that count.' },
  area: { fr: 'Le domaine de la question.', en: 'The area of the question.' },
  axis: { fr: 'Les axes sur lesquels elle pèse.', en: 'The axes on which it weighs.' },
  weight: { fr: 'Son poids dans le score de l’axe.', en: 'Its weight in the score of the axis.' },
  question: { fr: 'Son identifiant dans le questionnaire.', en: 'Its id in the questionnaire.' },
  topic: { fr: 'Ce dont elle parle, en quelques mots.', en: 'What it is about, in a few words.' },
  inFull: { fr: 'La question, telle qu’elle est posée.', en: 'The question as it is asked.' },
  sentence: {
    fr: 'La phrase choisie ; à plusieurs voix, de la plus basse à la plus haute.',
    en: 'The sentence chosen; with several respondents, from the lowest to the highest.',
  },
  value: {
    fr: 'Ce qu’elle vaut, de 0 à 1 ; à plusieurs voix, la moyenne.',
    en: 'What it is worth, from 0 to 1; with several respondents, the mean.',
  },
  wish: {
    fr: 'La phrase où l’équipe voudrait être dans un an, si c’est plus loin ; à plusieurs voix, de la plus basse à la plus haute.',
    en: 'The sentence where the team would like to be in a year, if that is further; with several respondents, from the lowest to the highest.',
  },
  wishValue: {
    fr: 'Ce que vaut la phrase visée, de 0 à 1 ; à plusieurs voix, la moyenne.',
    en: 'What the sentence aimed for is worth, from 0 to 1; with several respondents, the mean.',
  },
  state: {
    fr: 'S’il y a une réponse, et sinon pourquoi.',
    en: 'Whether there is an answer, and if not, why.',
  },
  voices: { fr: 'Combien de personnes ont répondu à la question.', en: 'How many people answered it.' },
  unknown: { fr: 'Combien ne savent pas.', en: 'How many do not know.' },
  unanswered: { fr: 'Combien l’ont laissée sans réponse.', en: 'How many left it open.' },
  notApplicable: {
    fr: 'À combien de personnes elle ne s’applique pas, selon elles.',
    en: 'How many say that it does not apply to them.',
  },
  hidden: {
    fr: 'À combien elle n’a pas été posée : parcours court, ou une autre réponse l’écarte.',
    en: 'How many were not asked: the short track, or another answer rules it out.',
  },
  spread: {
    fr: 'De la plus basse des réponses à la plus haute, de 0 à 1.',
    en: 'From the lowest of the answers to the highest, from 0 to 1.',
  },
  action: {
    fr: 'Ne le changez pas : c’est par lui que le bilan reconnaît l’action.',
    en: 'Leave it as it is: the review knows the action by it.',
  },
  title: { fr: 'Ce qu’il y a à faire.', en: 'What there is to do.' },
  horizon: { fr: 'Pour quand elle est proposée.', en: 'By when it is proposed.' },
  route: { fr: 'Seul ou avec qui.', en: 'Alone or with whom.' },
  firstStep: { fr: 'Par où commencer.', en: 'Where to begin.' },
  who: { fr: 'À remplir : qui s’en charge.', en: 'To fill in: who sees to it.' },
  by: { fr: 'À remplir : le jour prévu.', en: 'To fill in: the day that is planned.' },
  status: {
    fr: (words: string) => `À remplir, d’un de ces mots : ${words}.`,
    en: (words: string) => `To fill in, with one of these: ${words}.`,
  },
  indicator: { fr: 'À quoi l’on verra que cela marche.', en: 'How it will show that it works.' },
  need: { fr: 'La formation que les réponses appellent.', en: 'The training that the answers call for.' },
  way: { fr: 'Qui peut la financer.', en: 'Who may fund it.' },
  number: { fr: 'Sa place dans le programme.', en: 'Its place in the programme.' },
  held: {
    fr: 'Le jour, une fois fixé ; vide jusque-là.',
    en: 'The day, once it is set; empty until then.',
  },
  heading: { fr: 'Ce dont elle traite.', en: 'What it is about.' },
  topics: { fr: 'Les sujets à travailler.', en: 'The topics to work on.' },
  todo: { fr: 'Ce que l’on commence ou essaie ensemble.', en: 'What is begun or tried together.' },
  cases: { fr: 'Qui raconte, et quoi.', en: 'Who tells, and what.' },
  count: {
    fr: 'Combien de structures ; vide si ce n’est pas dit.',
    en: 'How many organisations; empty if that is not told.',
  },
  concerned: { fr: 'Les structures concernées.', en: 'The organisations that it concerns.' },
  groups: { fr: 'Qui travaille avec qui, si c’est décidé.', en: 'Who works with whom, if that is decided.' },
  quartile: {
    fr: 'Un quart des scores sont en dessous (premier), au-dessus (troisième), de 0 à 100.',
    en: 'A quarter of the scores are below (first), above (third), from 0 to 100.',
  },
  median: { fr: 'Le score du milieu, de 0 à 100.', en: 'The score in the middle, from 0 to 100.' },
};
