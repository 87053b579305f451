/** What each column of a grid says, for its first sheet. */
export const legend = {
  id: {
    fr: 'Facultatif : minuscules, chiffres et tirets. Sans lui, il est fait du titre ou de la question. À ne plus changer ensuite.',
    en: 'Optional: small letters, digits and hyphens. Without it, it is made of the title or the question. Not to be changed afterwards.',
  },
  area: { fr: 'L’un des trois domaines, ou « repères ».', en: 'One of the three areas, or “facts”.' },
  axis: {
    fr: 'L’axe que la question renseigne ; vide : elle ne compte pas.',
    en: 'The axis that the question informs; empty: it does not count.',
  },
  weight: { fr: 'Le poids sur l’axe, 1 sans rien.', en: 'The weight on the axis, 1 if empty.' },
  axis2: { fr: 'Un second axe, au besoin.', en: 'A second axis, if need be.' },
  weight2: { fr: 'Le poids sur le second axe.', en: 'The weight on the second axis.' },
  type: { fr: 'Choix unique sans rien.', en: 'Single choice if empty.' },
  topic: {
    fr: 'Ce dont la question parle, en deux à cinq mots.',
    en: 'What the question is about, in two to five words.',
  },
  question: { fr: 'La question, telle que l’équipe la lit.', en: 'The question, as the team reads it.' },
  sentence: {
    fr: 'Les réponses, de la moins à la plus avancée : deux au moins, sans case vide entre elles. Ajoutez des colonnes au besoin.',
    en: 'The answers, from the least to the most advanced: two at least, without an empty cell between them. Add columns as needed.',
  },
  help: {
    fr: 'Ce que la question veut dire, avec un exemple.',
    en: 'What the question means, with an example.',
  },
  evidence: { fr: 'Ce que l’on peut regarder ou apporter.', en: 'What people can look at or bring.' },
  na: { fr: 'non : « ne nous concerne pas » est refusé.', en: 'no: “does not concern us” is refused.' },
  track: {
    fr: 'Les parcours plus courts dont elle est, séparés par des points-virgules.',
    en: 'The shorter tracks that have it, separated by semicolons.',
  },
  when: {
    fr: 'La condition : billetterie = s1 ou s2 ; aisance >= 2. Aussi : profile = radio, age = 1..3, non (…), et des parenthèses.',
    en: 'The condition: ticketing = s1 or s2; ease >= 2. Also: profile = radio, age = 1..3, not (…), and parentheses.',
  },
  danger: {
    fr: 'De 0 à 1 : une réponse qui vaut cela ou moins est un danger.',
    en: 'From 0 to 1: an answer worth that or less is a danger.',
  },
  hidden: {
    fr: 'De 0 à 1 : ce que vaut la question quand une réponse la masque.',
    en: 'From 0 to 1: what the question is worth when an answer hides it.',
  },
  options: {
    fr: 'Un identifiant par phrase, séparés par des points-virgules ; sans eux, s0, s1…',
    en: 'An id for each sentence, separated by semicolons; without them, s0, s1…',
  },
  values: {
    fr: 'Une valeur de 0 à 1 par phrase, séparées par des points-virgules ; sans elles, réparties.',
    en: 'A value from 0 to 1 for each sentence, separated by semicolons; without them, evenly spread.',
  },
  scoring: {
    fr: 'Pour un choix multiple : somme, la plus haute, ou part.',
    en: 'For a multiple choice: sum, max or share.',
  },
  exclusive: {
    fr: 'Pour un choix multiple : les réponses qui ne vont avec aucune autre.',
    en: 'For a multiple choice: the answers that go with no other.',
  },
  reverse: { fr: 'oui : la plus forte réponse vaut 0.', en: 'yes: the highest answer is worth 0.' },
  min: { fr: 'Pour un nombre : le plus petit permis.', en: 'For a number: the smallest allowed.' },
  max: { fr: 'Pour un nombre : le plus grand permis.', en: 'For a number: the largest allowed.' },
  integer: { fr: 'Pour un nombre : oui s’il est entier.', en: 'For a number: yes if it is whole.' },
  unit: { fr: 'Pour un nombre : l’unité.', en: 'For a number: the unit.' },
  bands: {
    fr: 'Pour un nombre : à partir de quoi il vaut combien. 0: 0 ; 6: 0,5 ; 12: 1',
    en: 'For a number: from what it is worth how much. 0: 0; 6: 0.5; 12: 1',
  },
  training: {
    fr: 'Qui paie la formation : OPCO, CNFPT, ou bénévoles. Pour un repère, un par réponse.',
    en: 'Who pays for training: opco, cnfpt or volunteers. For a fact, one for each answer.',
  },
  title: { fr: 'Le titre, tel qu’on le lit.', en: 'The title, as people read it.' },
  description: { fr: 'Une phrase de plus.', en: 'One more sentence.' },
  minutes: { fr: 'La durée du parcours.', en: 'How long the track takes.' },
  why: { fr: 'Ce que la structure y gagne.', en: 'What the organisation gains.' },
  firstStep: {
    fr: 'Ce qui peut se faire tout de suite, et par qui.',
    en: 'What can be done at once, and by whom.',
  },
  step: { fr: 'Les étapes, dans l’ordre.', en: 'The steps, in order.' },
  indicator: { fr: 'À quoi l’on verra que l’action a porté.', en: 'How to tell that the action worked.' },
  example: { fr: 'Un cas : qui l’a fait, ce qui a changé.', en: 'A case: who did it, what changed.' },
  addresses: {
    fr: 'Une à quatre questions, par leur identifiant, leur sujet ou leur texte ; la première compte double.',
    en: 'One to four questions, by their id, topic or text; the first one counts double.',
  },
  objectives: {
    fr: 'Les objectifs que l’action sert, par leur identifiant ou leur titre.',
    en: 'The objectives that the action serves, by their id or title.',
  },
  effort: { fr: 'Ce qu’il faut de travail.', en: 'How much work it takes.' },
  impact: { fr: 'Ce qu’elle change.', en: 'How much it changes.' },
  horizon: { fr: 'Quand la mener.', en: 'When to carry it out.' },
  route: { fr: 'Où elle se mène.', en: 'Where it is carried out.' },
  kind: { fr: 'De quelle nature elle est.', en: 'What kind it is.' },
  requires: { fr: 'Les actions à mener avant celle-ci.', en: 'The actions to carry out before it.' },
  key: {
    fr: 'Ce que dit la ligne ; une ligne sans texte ne dit rien.',
    en: 'What the row says; a row without a text says nothing.',
  },
  text: { fr: 'Le texte.', en: 'The text.' },
  own: { fr: 'Un titre de colonne ou un mot à vous.', en: 'A heading or a word of your own.' },
  ours: {
    fr: 'Ce qu’il vaut dans la grille ; # pour une colonne à ne pas lire.',
    en: 'What it stands for in the grid; # for a column not to be read.',
  },
};

/** The first sheet's own words. */
export const readMeWords = {
  sheet: { fr: 'Feuille', en: 'Sheet' },
  column: { fr: 'Colonne', en: 'Column' },
  meaning: { fr: 'Ce qu’elle dit', en: 'What it says' },
  lines: {
    fr: [
      'Une grille pour écrire ou relire un questionnaire : une ligne par question, une ligne par action.',
      'Il suffit d’un domaine, d’un axe, d’une question et de ses phrases. Le reste peut attendre.',
      'Pour en faire un questionnaire : cap-numerique new questionnaire --from grille.xlsx -o questionnaire.yaml',
      'L’ordre des colonnes est libre. Une colonne ou une feuille dont le titre commence par # n’est pas lue.',
      'Une autre langue : une colonne de plus, « question (en) », « phrase 0 (en) »…',
      'Au besoin, d’autres colonnes dans la feuille « questions » : poids, axe 2, poids 2, type, valeurs, valeur si masquée, identifiants des réponses, calcul, réponses exclusives, inversée, minimum, maximum, entier, unité, tranches, voie de formation ; dans la feuille « actions » : exemple.',
      'Il y a quatre axes. D’un modèle qui en a davantage, dites dans la feuille « correspondances » lesquels vont ensemble : un même mot de la grille pour deux des vôtres.',
      'Vos propres mots de domaines et d’axes : donnez-les comme textes des clés dans la feuille « questionnaire », ou dites ce qu’ils valent dans la feuille « correspondances ».',
    ],
    en: [
      'A grid to write or review a questionnaire: a row for each question, a row for each action.',
      'An area, an axis, a question and its sentences are enough. The rest can wait.',
      'To make a questionnaire of it: cap-numerique new questionnaire --from grid.xlsx -o questionnaire.yaml',
      'Columns may stand in any order. A column or a sheet whose heading begins with # is not read.',
      'Another language: one more column, “question (fr)”, “sentence 0 (fr)”…',
      'As needed, further columns in the sheet “questions”: weight, axis 2, weight 2, type, values, hidden value, answer ids, scoring, exclusive answers, reverse, minimum, maximum, integer, unit, bands, training; in the sheet “actions”: example.',
      'There are four axes. Of a model that has more, say in the sheet “mapping” which of them go together: one word of the grid for two of yours.',
      'Your own words for areas and axes: give them as texts of the keys in the sheet “questionnaire”, or say what they stand for in the sheet “mapping”.',
    ],
  },
  leftOut: { fr: 'Resté dans le questionnaire', en: 'Left in the questionnaire' },
  words: { fr: (words: string) => ` Mots : ${words}.`, en: (words: string) => ` Words: ${words}.` },
  cut: { fr: '… (coupé)', en: '… (cut)' },
};

/** What a grid cannot say, by the key of the questionnaire that says it. */
export const leftOutWords = {
  gates: { fr: (n: number) => `seuils (gates) : ${n}`, en: (n: number) => `gates: ${n}` },
  levels: {
    fr: (n: number) => `mots des niveaux (levels) : ${n}`,
    en: (n: number) => `words of the levels: ${n}`,
  },
  duties: { fr: (n: number) => `obligations (duties) : ${n}`, en: (n: number) => `duties: ${n}` },
  renamed: {
    fr: (n: number) => `identifiants renommés (renamed) : ${n}`,
    en: (n: number) => `renamed ids: ${n}`,
  },
  retired: {
    fr: (n: number) => `identifiants retirés (retired) : ${n}`,
    en: (n: number) => `retired ids: ${n}`,
  },
  changed: {
    fr: (n: number) => `questions changées (changed) : ${n}`,
    en: (n: number) => `changed questions: ${n}`,
  },
};
