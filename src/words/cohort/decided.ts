import { grammar } from '../grammar.ts';

/** The programme that people decide: its file, and what is told of it. */
export const decided = {
  /** How the file begins: its comments, one a paragraph. */
  programmeFile: {
    head: {
      fr: [
        'Le programme des journées collectives. Modifiez ce fichier : « cap-numerique cohort » le relit à chaque fois, et n’écrit jamais par-dessus ce que vous avez modifié. Pour reprendre la proposition calculée, effacez-le et relancez la commande.',
        'half-days : les demi-journées, dans l’ordre des jours. Ajoutez-en, retirez-en, changez-en l’ordre.',
        'kind : theme (un thème), practice (de la pratique), cases (des cas), review (le bilan des journées) ou free (un sujet à vous).',
        'title : un titre à vous, par exemple « title: Parler d’une seule voix ».',
        'date : le jour, par exemple « date: 2027-01-14 » ; deux demi-journées d’un même jour sont le matin et l’après-midi.',
        'questions, exercise, actions, examples : des identifiants du questionnaire, comme ceux d’ici ; « cap-numerique explain » suivi d’un identifiant dit ce qu’il est.',
        'cases : qui raconte quoi ; sans cette clé, le programme choisit ; « cases: [] » pour aucun.',
        'with : qui est concerné, par exemple « with: [Radio du Gave] » ; sans cette clé, le programme le calcule.',
        'groups : les petits groupes, par exemple « groups: [[Radio du Gave, Théâtre des Halles], [Ciné-club]] ».',
        'individual, review : le jour de chaque demi-journée individuelle, et celui du bilan à un an. Les plans et les fiches ne donnent que les dates écrites ici.',
      ],
      en: [
        'The programme of the collective days. Edit this file: “cap-numerique cohort” reads it again each time, and never writes over what you edited. To go back to the proposal, delete it and run the command again.',
        'half-days: the half-days, in the order of the days. Add some, remove some, change their order.',
        'kind: theme (a theme), practice (hands-on time), cases (case studies), review (the review of the days) or free (a subject of your own).',
        'title: a title of your own, such as “title: Speaking with one voice”.',
        'date: the day, such as “date: 2027-01-14”; two half-days of one day are its morning and its afternoon.',
        'questions, exercise, actions, examples: ids of the questionnaire, such as those here; “cap-numerique explain” followed by an id says what it is.',
        'cases: who tells what; without this key, the program chooses; “cases: []” for none.',
        'with: who is concerned, such as “with: [Radio du Gave]”; without this key, the program works it out.',
        'groups: the small groups, such as “groups: [[Radio du Gave, Théâtre des Halles], [Ciné-club]]”.',
        'individual, review: the day of each individual half-day, and that of the review after a year. Plans and sheets only give the dates written here.',
      ],
    },
    kinds: {
      theme: { fr: 'un thème', en: 'a theme' },
      practice: { fr: 'de la pratique', en: 'hands-on time' },
      cases: { fr: 'des cas', en: 'case studies' },
      review: { fr: 'le bilan des journées', en: 'the review of the days' },
      free: { fr: 'un sujet à vous', en: 'a subject of your own' },
    },
  },
  /** Instead of the sentences on how a proposal is made. */
  decidedProgramme: {
    fr: (n: number) =>
      n === 0
        ? 'Le fichier programme.yaml n’a aucune demi-journée.'
        : `${grammar.fr.count(n, 'demi-journée', 'demi-journées')}, comme l’écrit programme.yaml.`,
    en: (n: number) =>
      n === 0
        ? 'The file programme.yaml has no half-day.'
        : `${grammar.en.count(n, 'half-day', 'half-days')}, as programme.yaml has it.`,
  },
  unreadProgramme: {
    fr: 'Le programme n’est pas montré : programme.yaml n’a pas pu être lu, et rien n’est proposé à sa place. Ce qu’il faut y corriger est dans problems.md. Les plans et les fiches gardent les dates qui s’y lisent.',
    en: 'The programme is not shown: programme.yaml could not be read, and nothing is proposed in its place. What to mend in it is in problems.md. Plans and sheets keep the dates that can be read there.',
  },
  /** What puts something at stake in several structures, and that no half-day takes up any more. */
  droppedDangers: {
    fr: (topics: readonly string[]) =>
      `À ne pas laisser attendre, et que plus aucune demi-journée ne prend : ${topics.join(' ; ')}.`,
    en: (topics: readonly string[]) =>
      `Not to be put off, and no half-day takes it up any more: ${topics.join('; ')}.`,
  },
  /** How today's proposal differs from that of when the file was written. */
  otherProposal: {
    fr: (added: readonly string[], gone: readonly string[]) =>
      `Avec les réponses d’aujourd’hui, la proposition serait autre : ${[
        ...(added.length > 0 ? [`elle prendrait ${added.join(' ; ')}`] : []),
        ...(gone.length > 0 ? [`elle laisserait ${gone.join(' ; ')}`] : []),
      ].join(', et ')}. Le programme reste celui de programme.yaml ; effacez ce fichier pour la reprendre.`,
    en: (added: readonly string[], gone: readonly string[]) =>
      `With today’s answers, the proposal would differ: ${[
        ...(added.length > 0 ? [`it would take up ${added.join('; ')}`] : []),
        ...(gone.length > 0 ? [`it would leave out ${gone.join('; ')}`] : []),
      ].join(', and ')}. The programme stays that of programme.yaml; delete this file to take the proposal.`,
  },
  ownHalfDay: {
    review: { fr: 'Le bilan des journées, ensemble', en: 'The review of the days, together' },
    free: { fr: 'Un sujet à choisir avec le groupe', en: 'A subject to choose with the group' },
  },
  /** Small groups, one after the other, and who is in none. */
  groupsOf: {
    fr: (groups: readonly string[], left: string | null) =>
      [
        ...groups.map((names, i) => `(${i + 1}) ${names}`),
        ...(left === null ? [] : [`sans groupe : ${left}`]),
      ].join(' ; '),
    en: (groups: readonly string[], left: string | null) =>
      [
        ...groups.map((names, i) => `(${i + 1}) ${names}`),
        ...(left === null ? [] : [`in no group: ${left}`]),
      ].join('; '),
  },
};
