import { grammar } from '../grammar.ts';
import { type Annex, seeAnnex, seeRest } from './annexes.ts';

/** A number of structures, with the number one in words. */
export const structures = {
  fr: (n: number) => (n === 1 ? 'une structure' : `${n} structures`),
  en: (n: number) => (n === 1 ? 'one organisation' : `${n} organisations`),
};

const people = {
  fr: (n: number) => (n === 1 ? 'une personne' : `${n} personnes`),
  en: (n: number) => (n === 1 ? 'one person' : `${n} people`),
};

const cell = (median: string, middle: readonly [number, number] | null, n: number | null) =>
  `${median}${middle ? ` (${middle.join('–')})` : ''}${n === null ? '' : ` · ${n}`}`;

/** Differences between age bands. */
export const ages = {
  bands: {
    'under-30': { fr: 'moins de 30 ans', en: 'under 30' },
    '30-49': { fr: '30 à 49 ans', en: '30 to 49' },
    '50-plus': { fr: '50 ans et plus', en: '50 and over' },
  },
  none: {
    fr: (n: number | null, least: number) =>
      n === 0
        ? 'Aucune personne n’a indiqué sa tranche d’âge : rien à comparer.'
        : `Rien à comparer : il faut deux tranches d’au moins ${least} personnes, venues de deux structures ou plus${n === null ? '.' : `, et ${n === 1 ? 'une seule personne a' : `${n} personnes en tout ont`} indiqué la sienne.`}`,
    en: (n: number | null, least: number) =>
      n === 0
        ? 'Nobody gave an age band: nothing to compare.'
        : `Nothing to compare: that takes two age bands of at least ${least} people, from two or more organisations${n === null ? '.' : `, and ${n === 1 ? 'only one person' : `${n} people in all`} gave theirs.`}`,
  },
  compared: {
    fr: (bands: readonly string[], n: number) =>
      `${n === 1 ? 'Une question peut être comparée' : `${n} questions peuvent être comparées`} (de 0 à 100) entre ${grammar.fr.list(bands)}.`,
    en: (bands: readonly string[], n: number) =>
      `${n === 1 ? 'One question' : `${n} questions`} can be compared (from 0 to 100) between ${grammar.en.list(bands)}.`,
  },
  nothing: { fr: 'Aucune n’a de réponses nettement différentes.', en: 'None has clearly different answers.' },
  /** One age band's median for a question, and how many people answered it. */
  side: {
    fr: (band: string, n: number, median: string) => `${median} pour les ${band} (${n})`,
    en: (band: string, n: number, median: string) => `${median} for ${band} (${n})`,
  },
  difference: {
    fr: (topic: string, higher: string, lower: string) => `${topic} : médiane de ${higher}, de ${lower}`,
    en: (topic: string, higher: string, lower: string) => `${topic}: median of ${higher}, ${lower}`,
  },
  caution: {
    fr: 'Sur si peu de personnes et autant de questions, un écart peut venir du hasard : une piste à discuter, pas une preuve.',
    en: 'With so few people and so many questions, a difference may be down to chance: something to talk over, not proof.',
  },
};

/** Who is there, and where the group stands. */
export const group = {
  structures,
  title: {
    fr: (questionnaire: string) => `Rapport de cohorte : ${questionnaire}`,
    en: (questionnaire: string) => `Cohort report: ${questionnaire}`,
  },
  /** Between two of several things. */
  between: { fr: ' ; ', en: '; ' },
  answers: {
    fr: (n: number) => (n === 1 ? 'une réponse' : `${n} réponses`),
    en: (n: number) => (n === 1 ? 'one answer file' : `${n} answer files`),
  },
  /** `first` without its year if `last` has the same. */
  answersBetween: {
    fr: (first: string, last: string) => (first === last ? `le ${first}` : `du ${first} au ${last}`),
    en: (first: string, last: string) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
  },
  /** How many structures have several respondents. */
  merged: {
    fr: (n: number) =>
      n === 1 ? 'une structure a répondu à plusieurs voix' : `${n} structures ont répondu à plusieurs voix`,
    en: (n: number) =>
      n === 1
        ? 'in one organisation, several people answered'
        : `in ${n} organisations, several people answered`,
  },
  refused: {
    fr: (n: number) =>
      n === 1
        ? 'Un fichier n’a pas pu être compté : la liste, avec la raison, est dans problems.md.'
        : `${n} fichiers n’ont pas pu être comptés : la liste, avec les raisons, est dans problems.md.`,
    en: (n: number) =>
      n === 1
        ? 'One file could not be counted: problems.md says which and why.'
        : `${n} files could not be counted: problems.md says which and why.`,
  },
  /** Names in a list, only the first ones if there are many. */
  names: {
    fr: (names: readonly string[], rest: number, annex: Annex | null = null) =>
      rest > 0
        ? `${names.join(', ')} et ${rest === 1 ? 'une autre' : `${rest} autres`}${annex === null ? '' : ` (${seeAnnex.fr(annex)})`}`
        : grammar.fr.list(names),
    en: (names: readonly string[], rest: number, annex: Annex | null = null) =>
      rest > 0
        ? `${names.join(', ')} and ${rest} more${annex === null ? '' : ` (${seeAnnex.en(annex)})`}`
        : grammar.en.list(names),
  },
  /** Under the title of a report that names nobody. */
  shared: {
    fr: (least: number) =>
      `Ce rapport ne nomme aucune structure ni aucune personne. Il ne donne ni score ni décompte de moins de ${least} structures, de toutes, ou de toutes sauf moins de ${least} ; une case vide n’est pas un zéro.`,
    en: (least: number) =>
      `This report names no organisation and no person. It gives no scores or counts of fewer than ${least} organisations, of all, or of all but fewer than ${least}; an empty cell is not a zero.`,
  },
  /** If the whole group is too small for it. */
  tooFew: {
    fr: (least: number) => `De moins de ${least} structures, rien n’est dit des réponses.`,
    en: (least: number) => `Of fewer than ${least} organisations, nothing is said of the answers.`,
  },
  tooMany: {
    fr: (n: number, most: number) =>
      `Avec ${n} structures, ce rapport compte sans nommer : au-delà de ${most}, on ne tient plus dans une salle. Le détail est dans cohort.csv ; pour un programme avec des noms, relancez la commande sur chaque groupe.`,
    en: (n: number, most: number) =>
      `With ${n} organisations, this report counts without naming: above ${most} they no longer fit in a room. The details are in cohort.csv; for a programme with names, run the command on each group.`,
  },
  profiles: {
    fr: (counts: readonly string[]) => `Par profil : ${counts.join(', ')}.`,
    en: (counts: readonly string[]) => `By profile: ${counts.join(', ')}.`,
  },
  counted: {
    fr: (title: string, n: number) => `${title} (${n})`,
    en: (title: string, n: number) => `${title} (${n})`,
  },
  /** A structure and the axes on which it lacks answers. */
  lacks: {
    fr: (structure: string, axes: readonly string[]) => `${structure} (${grammar.fr.list(axes)})`,
    en: (structure: string, axes: readonly string[]) => `${structure} (${grammar.en.list(axes)})`,
  },
  toDocument: {
    fr: (lacking: readonly string[]) =>
      `À compléter avant les journées, faute d’assez de réponses : ${lacking.join(', ')}.`,
    en: (lacking: readonly string[]) =>
      `To be completed before the days, as too few questions are answered: ${lacking.join(', ')}.`,
  },
  /** Tells a structure without an id from others with its name. */
  withoutId: { fr: 'sans identifiant', en: 'no id' },
  noObjective: { fr: 'à choisir', en: 'to be chosen' },
  objectives: {
    fr: (counts: readonly string[], more: number, annex: Annex | null) =>
      `Les objectifs que l’on partage : ${counts.join(', ')}${more === 0 ? '' : ` et ${more === 1 ? 'un autre' : `${more} autres`} (${seeRest.fr(annex)})`}.`,
    en: (counts: readonly string[], more: number, annex: Annex | null) =>
      `Shared objectives: ${counts.join(', ')}${more === 0 ? '' : ` and ${more === 1 ? 'one other' : `${more} others`} (${seeRest.en(annex)})`}.`,
  },
  withoutObjective: {
    fr: (n: number) =>
      n === 1
        ? 'Une structure n’a pas encore choisi d’objectif : c’est par là qu’elle commence, les outils viennent après.'
        : `${n} structures n’ont pas encore choisi d’objectif : c’est par là qu’elles commencent, les outils viennent après.`,
    en: (n: number) =>
      n === 1
        ? 'One organisation has not chosen an objective yet: that is where it starts; tools come later.'
        : `${n} organisations have not chosen an objective yet: that is where they start; tools come later.`,
  },
  groupIntro: {
    fr: 'Ni note ni classement : où se répartissent les structures qui ont assez répondu. La moitié centrale va du premier au troisième quartile.',
    en: 'Not marks, and not a ranking: where the organisations that gave enough answers stand. The middle half runs from the first quartile to the third.',
  },
  matrixIntro: {
    fr: 'Par domaine : la médiane, entre parenthèses la moitié centrale, puis le nombre de structures.',
    en: 'By area: the median, in brackets the middle half, then the number of organisations.',
  },
  /** A median, its quartiles and how many structures they cover, if these are disclosed. */
  cell: { fr: cell, en: cell },
  fewer: { fr: (n: number) => `trop peu (${n})`, en: (n: number) => `too few (${n})` },
  dangersIntro: {
    fr: 'Ce qui peut faire perdre quelque chose, enfreindre la loi ou gêner des personnes, quels que soient les objectifs : par sujet, sans nommer personne.',
    en: 'What could lose you something, break the law or cause trouble for people, whatever the objectives: by topic, naming nobody.',
  },
  oneAction: {
    fr: (action: string) => `Une action : ${action}.`,
    en: (action: string) => `One action: ${action}.`,
  },
  /** A topic with its number, and how many of those that answered it are concerned, if that is disclosed. */
  numbered: {
    fr: (number: number, topic: string, n: number | null, all: number | null) =>
      `(${number}) ${topic}${n === null ? '' : `, ${n} ${n > 1 ? 'structures' : 'structure'} sur ${all}`}`,
    en: (number: number, topic: string, n: number | null, all: number | null) =>
      `(${number}) ${topic}${n === null ? '' : `, ${n} of ${all} ${all === 1 ? 'organisation' : 'organisations'}`}`,
  },
  of: {
    fr: (n: number, all: number) => (n === all ? String(n) : `${n} sur ${all}`),
    en: (n: number, all: number) => (n === all ? String(n) : `${n} of ${all}`),
  },
  middle: {
    fr: (q1: string, q3: string) => `${q1} à ${q3}`,
    en: (q1: string, q3: string) => `${q1} to ${q3}`,
  },
  /** Why no profile has figures if nobody is named. */
  sharedProfiles: {
    fr: 'Aucun chiffre par profil : avec ceux du groupe, ils en diraient trop.',
    en: 'No figures by profile: together with the group’s, they would say too much.',
  },
  /** Why some profiles, or all of them, have no figures of their own. */
  fewProfiles: {
    fr: (some: boolean, least: number) =>
      `${some ? 'Les autres profils n’ont pas' : 'Aucun profil n’a'} assez de structures pour des chiffres à part : il en faut au moins ${least}.`,
    en: (some: boolean, least: number) =>
      `${some ? 'The other profiles have too few' : 'No profile has enough'} organisations for figures of their own: at least ${least} are needed.`,
  },
  band: {
    fr: (title: string, n: number) => `${title} (${people.fr(n)})`,
    en: (title: string, n: number) => `${title} (${people.en(n)})`,
  },
  /** If all counts cover too few structures to be shared. */
  nothingTold: {
    fr: 'Rien que l’on puisse dire sans parler de trop peu de structures.',
    en: 'Nothing that can be said without speaking of too few organisations.',
  },
};
