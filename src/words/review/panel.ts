import { group, structures } from '../cohort/group.ts';
import { grammar } from '../grammar.ts';
import type { Spoken } from '../speak.ts';
import { panelLabels } from './panel-labels.ts';
import { told } from './told.ts';
import { verdicts } from './verdicts.ts';

/** How many structures, where the word itself is said before. */
const some = {
  fr: (n: number) => (n === 1 ? 'une' : String(n)),
  en: (n: number) => (n === 1 ? 'one' : String(n)),
};

/** What a group’s review says, except texts of the questionnaire. */
export const panel = {
  labels: panelLabels,
  title: {
    fr: (questionnaire: string) => `Bilan du groupe : ${questionnaire}`,
    en: (questionnaire: string) => `Review of the group: ${questionnaire}`,
  },
  bothDates: {
    fr: (n: number) => `${structures.fr(n)} aux deux dates`,
    en: (n: number) => `${structures.en(n)} at both dates`,
  },
  /** The usual year of each date’s answers. */
  years: {
    fr: (before: string, after: string, isAll: boolean) =>
      `réponses${isAll ? '' : ', pour la plupart,'} de ${before}, puis de ${after}`,
    en: (before: string, after: string, isAll: boolean) =>
      `answers${isAll ? '' : ', most of them,'} of ${before}, then of ${after}`,
  },
  shared: {
    fr: (least: number) =>
      `Ce bilan ne nomme personne. Il ne compte que des structures présentes aux deux dates. Un tiret n’est pas un zéro : c’est moins de ${least} structures, ou un nombre d’où l’on en retrouverait moins de ${least}.`,
    en: (least: number) =>
      `This review names nobody. It counts only organisations that answered at both dates. A dash is not a zero: it is fewer than ${least} organisations, or a number from which fewer than ${least} could be found out.`,
  },
  tooFew: {
    fr: (least: number) => `De moins de ${least} structures, rien n’est dit des réponses.`,
    en: (least: number) => `Of fewer than ${least} organisations, nothing is said of the answers.`,
  },
  /** @param n how many; null if nobody knows. */
  notWhole: {
    fr: (n: number | null) =>
      `${n === null ? 'Des fichiers n’ont' : n === 1 ? 'Un fichier n’a' : `${n} fichiers n’ont`} pas pu être ${n === 1 ? 'compté' : 'comptés'} : la commande dit ${n === 1 ? 'lequel' : 'lesquels'}, et pourquoi. Une structure dite présente à une seule date y est peut-être.`,
    en: (n: number | null) =>
      `${n === null ? 'Some files' : n === 1 ? 'One file' : `${n} files`} could not be counted: the command says which, and why. An organisation said to be there at one date only may be in ${n === 1 ? 'it' : 'them'}.`,
  },
  /** Some structures: their names, or how many. */
  whose: {
    fr: (n: number, names: string | null) => names ?? structures.fr(n),
    en: (n: number, names: string | null) => names ?? structures.en(n),
  },
  intervals: {
    reversed: {
      fr: (whose: string) => `Dates à l’envers : ${whose}. Ce qui est dit gagné y est peut-être perdu.`,
      en: (whose: string) =>
        `Dates the wrong way round: ${whose}. What is said to be gained there may be lost.`,
    },
    near: {
      fr: (whose: string) =>
        `Deux mois au plus entre les deux dates : ${whose}. C’est peu pour qu’un changement se voie.`,
      en: (whose: string) =>
        `Two months at most between both dates: ${whose}. It is little time for a change to show.`,
    },
    undated: {
      fr: (whose: string) => `Une date manque : ${whose}. Rien ne dit combien de temps sépare les réponses.`,
      en: (whose: string) =>
        `A date is missing: ${whose}. Nothing tells how much time lies between the answers.`,
    },
  },
  otherProfile: {
    fr: (n: number, names: string) =>
      `${n === 1 ? 'Une structure a' : 'Des structures ont'} changé de profil : ${names}. Des questions ne s’y posent qu’à une des deux dates.`,
    en: (n: number, names: string) =>
      `${n === 1 ? 'An organisation has' : 'Some organisations have'} another profile since: ${names}. Some questions are asked there at one of both dates only.`,
  },
  /** An axis, and in how many structures; of how many, the first time. */
  onAxis: {
    fr: (axis: string, n: number, all: number | null) =>
      `sur ${axis} dans ${all === null ? n : `${structures.fr(n)} sur ${all}`}`,
    en: (axis: string, n: number, all: number | null) =>
      `on ${axis} in ${all === null ? n : `${structures.en(n)} of ${all}`}`,
  },
  progress: {
    fr: (axes: readonly string[]) => `Un progrès lisible ${grammar.fr.list(axes)}.`,
    en: (axes: readonly string[]) => `Clear progress ${grammar.en.list(axes)}.`,
  },
  decline: {
    fr: (axes: readonly string[]) =>
      `Un recul lisible ${grammar.fr.list(axes)} : ce n’est une faute pour personne, cela se regarde ensemble.`,
    en: (axes: readonly string[]) =>
      `A clear decline ${grammar.en.list(axes)}: it is nobody’s fault, look at it together.`,
  },
  elsewhere: {
    fr: 'Partout ailleurs, rien qui dépasse le hasard des réponses, ou rien qui puisse se lire.',
    en: 'Everywhere else, nothing beyond the chance of answers, or nothing that can be read.',
  },
  nothingMoved: {
    fr: 'Pas de changement lisible : sur aucun axe, ce qui a bougé ne dépasse ce que fait le hasard des réponses. Cela ne dit pas que rien n’a été fait.',
    en: 'No clear change: on no axis is what moved more than chance makes of answers. It does not say that nothing was done.',
  },
  nothingRead: {
    fr: 'Rien ne peut se lire : trop peu de questions communes, des questions changées entre les deux dates, ou un parcours trop court.',
    en: 'Nothing can be read: too few common questions, questions changed in between, or too short a track.',
  },
  movesUntold: {
    fr: 'Ni progrès ni recul ne peut être dit ici sans en dire trop de quelques structures.',
    en: 'Neither progress nor decline can be told here without telling too much of a few organisations.',
  },
  nothingTold: {
    fr: 'Rien ne peut en être dit sans en dire trop de quelques structures.',
    en: 'Nothing can be told of it without telling too much of a few organisations.',
  },
  otherUntold: {
    fr: 'Le reste ne peut être dit sans en dire trop de quelques structures.',
    en: 'The rest cannot be told without telling too much of a few organisations.',
  },
  /** What is read of an axis, as in a structure’s review; nothing, for any reason. */
  short: verdicts.short,
  silent: { fr: 'ne peut se lire', en: 'cannot be read' },
  respondents: told.respondents,
  /** One structure’s axis: the sentences gained less those lost, on how many questions, and what is read of it. */
  net: {
    fr: (net: string, common: number) => `${net} sur ${common}`,
    en: (net: string, common: number) => `${net} of ${common}`,
  },
  reading: {
    fr: (verdict: string, net: string) => `${verdict} (${net})`,
    en: (verdict: string, net: string) => `${verdict} (${net})`,
  },
  eachOne: {
    fr: 'Les phrases gagnées moins les perdues, arrondies vers zéro, sur les questions communes. Là où rien d’autre n’est dit, pas de changement lisible.',
    en: 'Sentences gained less those lost, rounded toward zero, on the common questions. Where nothing else is said, no clear change.',
  },
  /** What the picture shows, for who does not see it. */
  picture: {
    fr: (axes: readonly string[]) => `Ce qui se lit, axe par axe. ${axes.join(' ; ')}.`,
    en: (axes: readonly string[]) => `What can be read, axis by axis. ${axes.join('; ')}.`,
  },
  pictured: {
    fr: (axis: string, counts: string) => `${axis} : ${counts}`,
    en: (axis: string, counts: string) => `${axis}: ${counts}`,
  },
  /** In how many structures, beside a bar. */
  parts: {
    progress: { fr: (n: number) => `${n} en progrès`, en: (n: number) => `${n} progressed` },
    steady: {
      fr: (n: number) => `${n} sans changement lisible`,
      en: (n: number) => `${n} with no clear change`,
    },
    decline: { fr: (n: number) => `${n} en recul`, en: (n: number) => `${n} declined` },
  },
  gained: {
    fr: (n: number, all: number, lost: number | null) =>
      `phrases gagnées dans ${structures.fr(n)} sur ${all}${lost ? `, perdues dans ${some.fr(lost)}` : ''}`,
    en: (n: number, all: number, lost: number | null) =>
      `sentences gained in ${structures.en(n)} of ${all}${lost ? `, lost in ${some.en(lost)}` : ''}`,
  },
  lost: {
    fr: (n: number, all: number, gained: number | null) =>
      `phrases perdues dans ${structures.fr(n)} sur ${all}${gained ? `, gagnées dans ${some.fr(gained)}` : ''}`,
    en: (n: number, all: number, gained: number | null) =>
      `sentences lost in ${structures.en(n)} of ${all}${gained ? `, gained in ${some.en(gained)}` : ''}`,
  },
  clearer: {
    fr: (n: number, all: number) => `on y voit plus clair dans ${structures.fr(n)} sur ${all}`,
    en: (n: number, all: number) => `seen more clearly in ${structures.en(n)} of ${all}`,
  },
  noQuestion: {
    fr: 'Aucune question n’a bougé de quoi en parler.',
    en: 'No question moved enough to be told.',
  },
  /** @param planned in how many plans it was; null if not disclosed. */
  deed: {
    fr: (n: number, planned: number | null) =>
      planned === null || planned < 2
        ? `faite dans ${structures.fr(n)}`
        : `faite dans ${structures.fr(n)}, sur ${planned} qui l’avaient au plan`,
    en: (n: number, planned: number | null) =>
      planned === null || planned < 2
        ? `done in ${structures.en(n)}`
        : `done in ${structures.en(n)}, of ${planned} that had planned it`,
  },
  /** What became of the answer, where the action is done; no cause is claimed. */
  answers: {
    up: { fr: (n: number) => `a monté dans ${some.fr(n)}`, en: (n: number) => `rose in ${some.en(n)}` },
    same: {
      fr: (n: number) => `n’a pas bougé dans ${some.fr(n)}`,
      en: (n: number) => `did not move in ${some.en(n)}`,
    },
    down: { fr: (n: number) => `a baissé dans ${some.fr(n)}`, en: (n: number) => `fell in ${some.en(n)}` },
    clearer: {
      fr: (n: number) => `s’est éclaircie dans ${some.fr(n)}`,
      en: (n: number) => `cleared up in ${some.en(n)}`,
    },
    unread: {
      fr: (n: number) => `ne se compare pas dans ${some.fr(n)}`,
      en: (n: number) => `does not compare in ${some.en(n)}`,
    },
  },
  answer: {
    fr: (moves: readonly string[]) => `la réponse ${grammar.fr.list(moves)}`,
    en: (moves: readonly string[]) => `the answer ${grammar.en.list(moves)}`,
  },
  moreDeeds: {
    fr: (n: number) => `Et ${n === 1 ? 'une autre action faite' : `${n} autres actions faites`}, plus loin.`,
    en: (n: number) => `And ${n === 1 ? 'one more action' : `${n} more actions`} done, further on.`,
  },
  noDeed: {
    fr: 'Aucune action n’est encore dite faite : cela se coche dans les plans, ou se dit en reprenant les réponses.',
    en: 'No action is said to be done yet: tick them in the plans, or say so with the answers.',
  },
  whoAnswered: {
    same: {
      fr: (n: number) => `Les mêmes personnes ont répondu dans ${structures.fr(n)}.`,
      en: (n: number) => `The same people answered in ${structures.en(n)}.`,
    },
    changed: {
      fr: (n: number) => `Pas tout à fait les mêmes dans ${structures.fr(n)}.`,
      en: (n: number) => `Not quite the same people in ${structures.en(n)}.`,
    },
    unknown: {
      fr: (n: number) => `Les fichiers de ${structures.fr(n)} ne disent pas si ce sont les mêmes personnes.`,
      en: (n: number) => `The files of ${structures.en(n)} do not say whether they are the same people.`,
    },
  },
  incomparable: {
    fr: (n: number) => `Dans ${structures.fr(n)}, aucune question ne se compare.`,
    en: (n: number) => `In ${structures.en(n)}, no question compares.`,
  },
  names: group.names,
  /** Who is there at one date alone. */
  only: {
    fr: (when: string, n: number, names: string | null) =>
      `Seulement ${when} : ${names ?? structures.fr(n)}.`,
    en: (when: string, n: number, names: string | null) => `Only ${when}: ${names ?? structures.en(n)}.`,
  },
  onlyFew: {
    fr: (when: string, least: number) => `Seulement ${when} : moins de ${least} structures.`,
    en: (when: string, least: number) => `Only ${when}: fewer than ${least} organisations.`,
  },
  inYear: { fr: (year: string) => `en ${year}`, en: (year: string) => `in ${year}` },
  before: { fr: 'à la première date', en: 'at the first date' },
  after: { fr: 'à la seconde date', en: 'at the second date' },
  onlyIn: { fr: (when: string) => `seulement ${when}`, en: (when: string) => `only ${when}` },
  /** @param others structures of the other date that may be the same one. */
  maybe: {
    fr: (when: string, others: readonly string[]) =>
      `${when} ; peut-être la même que ${grammar.fr.quoted(others)} : donnez-leur le même identifiant`,
    en: (when: string, others: readonly string[]) =>
      `${when}; maybe the same as ${grammar.en.quoted(others)}: give them the same id`,
  },
  /** @param told what the structure's answers say. */
  contradicted: {
    fr: (name: string, action: string, told: string) =>
      `${name} : le plan coche ${grammar.fr.quote(action)} ; les réponses disent : ${told}. Ce sont elles qui comptent.`,
    en: (name: string, action: string, told: string) =>
      `${name}: the plan ticks ${grammar.en.quote(action)}; the answers say: ${told}. They are what counts.`,
  },
  statuses: told.statuses,
  unplanned: told.unplanned,
  ofStructure: {
    fr: (name: string, text: string) => `${name} : ${text}`,
    en: (name: string, text: string) => `${name}: ${text}`,
  },
  ofPlanned: {
    fr: (n: number, all: number) => `${n} sur ${all}`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  oneByOne: {
    fr: 'Chaque structure est comparée à elle-même, sur les seules questions que les deux dates ont en commun. Un changement se lit sur un axe à partir d’un nombre de phrases que le seul hasard des réponses n’atteint qu’une fois sur vingt : dans un groupe, une ou deux structures peuvent donc l’atteindre par hasard.',
    en: 'Each organisation is compared with itself, on the questions that both dates have in common. A change is read on an axis from a number of sentences that the chance of answers alone reaches one time in twenty: in a group, one or two organisations may therefore reach it by chance.',
  },
  noCause: {
    fr: '« Rien à en conclure », « Vue autrement » : ce que l’équipe sait aujourd’hui contredit ce qu’elle avait répondu, ou ne le confirme pas. Une action faite et une réponse qui monte vont ensemble ; rien ne dit que l’une a fait l’autre. La suite est expliquée dans docs/bilan.md.',
    en: '“No conclusion”, “Seen otherwise”: what the team knows today contradicts what it answered then, or does not confirm it. An action done and an answer that rises go together; nothing says that one made the other. docs/bilan.en.md explains the rest.',
  },
  untold: { fr: '–', en: '–' },
  between: { fr: ' ; ', en: '; ' },
};

export type PanelWords = Spoken<typeof panel>;
