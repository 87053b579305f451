import { capital } from '../../text/typography.ts';
import { grammar } from '../grammar.ts';

/** Sentences, as one counts them: those of several people may be halves. */
export const sentences = {
  fr: (n: number): string => (n === 0 ? 'aucune phrase' : `${grammar.fr.number(n)} phrase${grammar.fr.s(n)}`),
  en: (n: number): string => (n === 0 ? 'no sentence' : `${grammar.en.number(n)} sentence${grammar.en.s(n)}`),
};

/** What moved, and what did not: first in sentences, then in a table's few words. */
export const verdicts = {
  /** @param topics those that moved most. */
  progress: {
    fr: (axis: string, moved: string, topics: string): string =>
      `Un progrès lisible sur ${axis} : ${moved}.${topics}`,
    en: (axis: string, moved: string, topics: string): string =>
      `Clear progress on ${axis}: ${moved}.${topics}`,
  },
  progresses: {
    fr: (axes: readonly string[], topics: string): string =>
      `Un progrès lisible sur ${grammar.fr.list(axes)}.${topics}`,
    en: (axes: readonly string[], topics: string): string =>
      `Clear progress on ${grammar.en.list(axes)}.${topics}`,
  },
  decline: {
    fr: (axis: string, moved: string, topics: string): string =>
      `Un recul lisible sur ${axis} : ${moved}.${topics}`,
    en: (axis: string, moved: string, topics: string): string =>
      `A clear decline on ${axis}: ${moved}.${topics}`,
  },
  declines: {
    fr: (axes: readonly string[], topics: string): string =>
      `Un recul lisible sur ${grammar.fr.list(axes)}.${topics}`,
    en: (axes: readonly string[], topics: string): string =>
      `A clear decline on ${grammar.en.list(axes)}.${topics}`,
  },
  afterDecline: {
    fr: 'Ce n’est une faute pour personne : cela se regarde ensemble.',
    en: 'It is nobody’s fault: look at it together.',
  },
  /** « 6 phrases gagnées, 1 perdue sur 9 questions communes » */
  moved: {
    fr: (gained: number, lost: number, common: number): string =>
      `${sentences.fr(gained)} gagnée${grammar.fr.s(gained)}, ${lost === 0 ? 'aucune perdue' : `${grammar.fr.number(lost)} perdue${grammar.fr.s(lost)}`} sur ${grammar.fr.count(common, 'question commune', 'questions communes')}`,
    en: (gained: number, lost: number, common: number): string =>
      `${sentences.en(gained)} gained, ${lost === 0 ? 'none' : grammar.en.number(lost)} lost on ${grammar.en.count(common, 'common question', 'common questions')}`,
  },
  topics: {
    fr: (topics: readonly string[]): string => (topics.length > 0 ? ` Surtout : ${topics.join(', ')}.` : ''),
    en: (topics: readonly string[]): string => (topics.length > 0 ? ` Above all: ${topics.join(', ')}.` : ''),
  },
  allSteady: {
    fr: 'Pas de changement lisible : ce qui a bougé ne dépasse pas ce que fait le hasard des réponses. Cela ne dit pas que rien n’a été fait.',
    en: 'No clear change: what moved is no more than chance makes of answers. It does not say that nothing was done.',
  },
  /** The same where no answer is another one at all. */
  unmoved: {
    all: {
      fr: 'Rien n’a bougé : aucune phrase gagnée ni perdue. Cela ne dit pas que rien n’a été fait.',
      en: 'Nothing moved: no sentence gained or lost. It does not say that nothing was done.',
    },
    elsewhere: { fr: 'Ailleurs, rien n’a bougé.', en: 'Elsewhere, nothing moved.' },
    on: {
      fr: (axes: readonly string[]): string => `Sur ${grammar.fr.list(axes)}, rien n’a bougé.`,
      en: (axes: readonly string[]): string => `On ${grammar.en.list(axes)}, nothing moved.`,
    },
  },
  elsewhereSteady: {
    fr: 'Ailleurs, rien qui dépasse le hasard.',
    en: 'Elsewhere, nothing beyond chance.',
  },
  steadyOn: {
    fr: (axes: readonly string[]): string => `Sur ${grammar.fr.list(axes)}, rien qui dépasse le hasard.`,
    en: (axes: readonly string[]): string => `On ${grammar.en.list(axes)}, nothing beyond chance.`,
  },
  /** Where what is known today contradicts the answers, or does not confirm them: they fell, rose, or did not move. */
  opposed: {
    fell: {
      fr: (counts: string): string => `Vous y voyez plus clair, et ce n’est pas un recul lisible ${counts}.`,
      en: (counts: string): string => `You see more clearly, and it is no clear decline ${counts}.`,
    },
    rose: {
      fr: (counts: string): string =>
        `Vos réponses montent, mais ce que vous savez aujourd’hui ne le confirme pas : rien à conclure ${counts}.`,
      en: (counts: string): string =>
        `Your answers rise, but what you know today does not confirm it: no conclusion ${counts}.`,
    },
    still: {
      fr: (counts: string): string =>
        `Vos réponses disent une chose, et ce que vous savez aujourd’hui une autre : rien à conclure ${counts}.`,
      en: (counts: string): string =>
        `Your answers say one thing, and what you know today another: no conclusion ${counts}.`,
    },
  },
  /** Both counts of each axis; what they are is said the first time. */
  counts: {
    fr: (axes: readonly { axis: string; answered: string; known: string }[]): string =>
      axes
        .map(({ axis, answered, known }, i) =>
          i === 0
            ? `sur ${axis} (d’après vos réponses : ${answered} ; d’après ce que vous savez aujourd’hui : ${known})`
            : `sur ${axis} (${answered} ; ${known})`,
        )
        .join(', '),
    en: (axes: readonly { axis: string; answered: string; known: string }[]): string =>
      axes
        .map(({ axis, answered, known }, i) =>
          i === 0
            ? `on ${axis} (by your answers: ${answered}; by what you know today: ${known})`
            : `on ${axis} (${answered}; ${known})`,
        )
        .join(', '),
  },
  /** « 2 gagnées, 11 perdues » */
  tally: {
    fr: (gained: number, lost: number): string =>
      [
        ...(gained > 0 ? [`${grammar.fr.number(gained)} gagnée${grammar.fr.s(gained)}`] : []),
        ...(lost > 0 ? [`${grammar.fr.number(lost)} perdue${grammar.fr.s(lost)}`] : []),
      ].join(', ') || 'aucune phrase',
    en: (gained: number, lost: number): string =>
      [
        ...(gained > 0 ? [`${grammar.en.number(gained)} gained`] : []),
        ...(lost > 0 ? [`${grammar.en.number(lost)} lost`] : []),
      ].join(', ') || 'no sentence',
  },
  /** How many questions say something else than a step; @param n one at least. */
  clearedUp: {
    fr: (n: number): string =>
      `Vous savez répondre à ${grammar.fr.number(n)} question${grammar.fr.s(n)} ${n > 1 ? 'restées ouvertes' : 'restée ouverte'} la fois précédente.`,
    en: (n: number): string =>
      `You can answer ${grammar.en.number(n)} question${grammar.en.s(n)} left open last time.`,
  },
  lostSight: {
    fr: (n: number): string =>
      `${grammar.fr.number(n)} question${grammar.fr.s(n)} ${n > 1 ? 'restent' : 'reste'} sans réponse, qui en ${n > 1 ? 'avaient' : 'avait'} une la fois précédente.`,
    en: (n: number): string =>
      `${grammar.en.number(n)} question${grammar.en.s(n)} ${n === 1 ? 'is' : 'are'} left without the answer of last time.`,
  },
  rewordedCount: {
    fr: (n: number): string =>
      `${grammar.fr.number(n)} question${grammar.fr.s(n)} ${n > 1 ? 'ont' : 'a'} changé de mots entre les deux dates : ${n > 1 ? 'elles ne se comparent' : 'elle ne se compare'} pas.`,
    en: (n: number): string =>
      `${grammar.en.number(n)} question${grammar.en.s(n)} changed ${n === 1 ? 'its' : 'their'} words in between, and ${n === 1 ? 'does' : 'do'} not compare.`,
  },
  flash: {
    fr: 'Le parcours le plus court, suivi à l’une des deux dates au moins, a trop peu de questions pour dire ce qui a bougé. Elles se lisent une à une.',
    en: 'The shortest track, followed at one of the two dates at least, has too few questions to tell what moved. Read them one by one.',
  },
  reworded: {
    fr: (axes: readonly string[]): string =>
      `Sur ${grammar.fr.list(axes)}, les questions ont trop changé entre les deux dates pour conclure.`,
    en: (axes: readonly string[]): string =>
      `On ${grammar.en.list(axes)}, the questions changed too much in between to conclude.`,
  },
  tooFew: {
    fr: (axes: readonly string[]): string =>
      `Sur ${grammar.fr.list(axes)}, trop peu de questions communes pour conclure.`,
    en: (axes: readonly string[]): string =>
      `On ${grammar.en.list(axes)}, too few common questions to conclude.`,
  },
  /** In a table. */
  short: {
    progress: { fr: 'progrès lisible', en: 'clear progress' },
    decline: { fr: 'recul lisible', en: 'clear decline' },
    steady: { fr: 'pas de changement lisible', en: 'no clear change' },
    opposed: { fr: 'rien à en conclure', en: 'no conclusion' },
    clearer: { fr: 'on y voit plus clair', en: 'seen more clearly' },
    flash: { fr: 'parcours trop court', en: 'track too short' },
    reworded: { fr: 'questions changées', en: 'questions changed' },
    'too-few': { fr: 'trop peu de questions', en: 'too few questions' },
  },
  /** What the picture shows, for who does not see it. */
  picture: {
    fr: (axes: readonly string[]): string => `Phrases perdues et gagnées par axe. ${axes.join(' ; ')}.`,
    en: (axes: readonly string[]): string => `Sentences lost and gained by axis. ${axes.join('; ')}.`,
  },
  /** One axis of it. */
  pictured: {
    fr: (axis: string, gained: number, lost: number, reading: string): string =>
      `${axis} : ${sentences.fr(gained)} gagnée${grammar.fr.s(gained)}, ${lost === 0 ? 'aucune' : grammar.fr.number(lost)} perdue${grammar.fr.s(lost)}, ${reading}`,
    en: (axis: string, gained: number, lost: number, reading: string): string =>
      `${axis}: ${sentences.en(gained)} gained, ${lost === 0 ? 'none' : grammar.en.number(lost)} lost, ${reading}`,
  },
  /** A step in words. */
  step: {
    fr: (n: number): string =>
      n === 0
        ? 'inchangé'
        : `${sentences.fr(Math.abs(n))} ${n > 0 ? 'gagnée' : 'perdue'}${grammar.fr.s(Math.abs(n))}`,
    en: (n: number): string =>
      n === 0 ? 'unchanged' : `${sentences.en(Math.abs(n))} ${n > 0 ? 'gained' : 'lost'}`,
  },
  /** Last time's sentence and today's, quoted. */
  thenToday: {
    fr: (then: string, today: string): string => capital(`${then}, puis ${today}`),
    en: (then: string, today: string): string => capital(`${then}, then ${today}`),
  },
  /** Topics, and how many more there are, further on. */
  topicsAnd: {
    fr: (topics: readonly string[], more: number): string =>
      [...topics, ...(more > 0 ? [`et ${more} de plus`] : [])].join(', '),
    en: (topics: readonly string[], more: number): string =>
      [...topics, ...(more > 0 ? [`and ${more} more`] : [])].join(', '),
  },
  /** The same for actions, whose titles have commas. */
  actionsAnd: {
    fr: (actions: readonly string[], more: number): string =>
      [...actions, ...(more > 0 ? [`et ${more} de plus`] : [])].join(' ; '),
    en: (actions: readonly string[], more: number): string =>
      [...actions, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
  },
  titled: {
    fr: (subject: string, said: string): string => `${capital(subject)} : ${said}`,
    en: (subject: string, said: string): string => `${capital(subject)}: ${said}`,
  },
};
