import { capital } from '../../text/typography.ts';
import { grammar } from '../grammar.ts';

/** What is told of dates, people, aims and actions. */
export const told = {
  title: {
    fr: (name: string): string => `Bilan : ${name}`,
    en: (name: string): string => `Review: ${name}`,
  },
  /** The two days, in words; null for one that is not known. */
  dates: {
    fr: (then: string | null, now: string | null): string =>
      then !== null && now !== null
        ? `du ${then} au ${now}`
        : `${then === null ? 'de date inconnue' : `du ${then}`}, puis ${now === null ? 'de date inconnue' : `du ${now}`}`,
    en: (then: string | null, now: string | null): string =>
      then !== null && now !== null
        ? `from ${then} to ${now}`
        : `${then ?? 'date unknown'}, then ${now ?? 'date unknown'}`,
  },
  /** Who answered. @param people how many did at both dates. */
  respondents: {
    same: { fr: (_: number): string => 'mêmes personnes', en: (_: number): string => 'same people' },
    changed: {
      fr: (people: number): string => (people > 0 ? 'pas toutes les mêmes personnes' : 'd’autres personnes'),
      en: (people: number): string => (people > 0 ? 'not all the same people' : 'other people'),
    },
    unknown: {
      fr: (_: number): string => 'personnes non précisées',
      en: (_: number): string => 'people not stated',
    },
  },
  /** The same, with what it changes. */
  whoAnswered: {
    same: {
      fr: (_: number): string =>
        'Les mêmes personnes ont répondu aux deux dates : chacune est comparée avec elle-même, et sa réponse est supposée tomber, une fois sur cinq, sur une phrase voisine.',
      en: (_: number): string =>
        'The same people answered at both dates: each is compared with themselves, and an answer is assumed to fall on a neighbouring sentence one time in five.',
    },
    changed: {
      fr: (people: number): string =>
        `${people > 0 ? `Seules les personnes reconnues aux deux dates (${people}) sont comparées, chacune avec elle-même` : 'D’autres personnes ont répondu : les réponses sont comparées ensemble'}. Qui répond change les réponses plus qu’une année : il faut plus de phrases pour qu’un changement se lise.`,
      en: (people: number): string =>
        `${people > 0 ? `Only the people recognised at both dates (${people}) are compared, each with themselves` : 'Other people answered: answers are compared all together'}. Who answers changes answers more than a year does: it takes more sentences for a change to be read.`,
    },
    unknown: {
      fr: (_: number): string =>
        'Les fichiers ne disent pas si les mêmes personnes ont répondu : il faut donc plus de phrases pour qu’un changement se lise. La prochaine fois, notez un rôle ou un code.',
      en: (_: number): string =>
        'The files do not say whether the same people answered, so that it takes more sentences for a change to be read. Next time, note a role or a code.',
    },
  },
  /** What readers have to know first: of the dates, and of who answered. */
  notes: {
    reversed: {
      fr: (_: number): string => 'Les deux dates sont inversées : ce qui est dit gagné est peut-être perdu.',
      en: (_: number): string =>
        'The two dates are the wrong way round: what is said to be gained may be lost.',
    },
    undated: {
      fr: (_: number): string => 'Une date manque : rien ne dit combien de temps a passé.',
      en: (_: number): string => 'A date is missing: nothing tells how much time went by.',
    },
    near: {
      fr: (days: number): string =>
        `${days === 0 ? 'Le même jour' : `À ${grammar.fr.count(days, 'jour', 'jours')} d’intervalle`} : c’est un même moment, où peu de choses ont pu bouger.`,
      en: (days: number): string =>
        `${days === 0 ? 'On the same day' : `${grammar.en.count(days, 'day', 'days')} apart`}: it is one moment, in which little can have moved.`,
    },
    changed: {
      fr: 'Les personnes ne sont pas toutes les mêmes : il faut un écart plus grand.',
      en: 'The people are not all the same: it takes a wider gap.',
    },
    others: {
      fr: 'D’autres personnes ont répondu : il faut un écart plus grand.',
      en: 'Other people answered: it takes a wider gap.',
    },
    unknown: {
      fr: 'On ne sait pas qui a répondu : il faut un écart plus grand.',
      en: 'Nobody knows who answered: it takes a wider gap.',
    },
  },
  wishes: {
    reached: { fr: 'Atteint', en: 'Reached' },
    nearer: { fr: 'Plus près', en: 'Nearer' },
    notYet: { fr: 'Pas encore', en: 'Not yet' },
    untold: { fr: 'Ne peut se dire', en: 'Cannot be told' },
  },
  /** How much of the way to the team's aims was made. */
  way: {
    all: { fr: 'tout le chemin', en: 'all of it' },
    most: { fr: 'plus de la moitié', en: 'more than half' },
    some: { fr: 'moins de la moitié', en: 'less than half' },
    none: { fr: 'pas encore', en: 'none yet' },
    back: { fr: 'plus loin qu’avant', en: 'further away' },
  },
  /** How many actions, by what became of them. */
  statuses: {
    done: { fr: (n: number): string => `Faite${grammar.fr.s(n)}`, en: (_: number): string => 'Done' },
    started: {
      fr: (n: number): string => `Commencée${grammar.fr.s(n)}`,
      en: (_: number): string => 'Started',
    },
    dropped: {
      fr: (n: number): string => `Abandonnée${grammar.fr.s(n)}`,
      en: (_: number): string => 'Dropped',
    },
    'not-yet': { fr: (_: number): string => 'Pas encore', en: (_: number): string => 'Not yet' },
    untold: { fr: (_: number): string => 'Sans nouvelles', en: (_: number): string => 'Not told' },
  },
  counted: {
    fr: (what: string, n: number): string => `${what} (${n})`,
    en: (what: string, n: number): string => `${what} (${n})`,
  },
  /** What became of the answer that an action is about; no cause is claimed. */
  answerMoved: {
    up: { fr: 'la réponse a monté', en: 'the answer rose' },
    down: { fr: 'la réponse a baissé', en: 'the answer fell' },
    same: { fr: 'la réponse n’a pas bougé', en: 'the answer did not move' },
    clearer: { fr: 'on y voit plus clair', en: 'seen more clearly' },
    none: { fr: 'la réponse ne se compare pas', en: 'the answer does not compare' },
  },
  noDeed: {
    fr: (n: number): string =>
      n === 1
        ? 'Rien n’est encore dit de l’action prévue : cochez-la dans le plan, ou dites-le en reprenant vos réponses.'
        : `Rien n’est encore dit des ${n} actions prévues : cochez-les dans le plan, ou dites-le en reprenant vos réponses.`,
    en: (n: number): string =>
      n === 1
        ? 'Nothing is said yet of the action planned: tick it in the plan, or say so with your answers.'
        : `Nothing is said yet of the ${n} actions planned: tick them in the plan, or say so with your answers.`,
  },
  /** The plan says one thing and the answers another. @param told what the answers say. */
  contradicted: {
    fr: (action: string, told: string): string =>
      `Le plan coche ${action} ; vos réponses disent : ${told}. Ce sont elles qui comptent.`,
    en: (action: string, told: string): string =>
      `The plan ticks ${action}; your answers say: ${told}. They are what counts.`,
  },
  /** An action of no plan, as people noted it. @param told what became of it. */
  unplanned: {
    fr: (title: string, told: string | null, who: string | null, by: string | null): string =>
      [title, told, who && `qui : ${who}`, by && `pour le ${by}`].filter(Boolean).join(' · '),
    en: (title: string, told: string | null, who: string | null, by: string | null): string =>
      [title, told, who && `who: ${who}`, by && `by ${by}`].filter(Boolean).join(' · '),
  },
  /** What became of an action that the next plan has again. */
  since: {
    done: { fr: 'Faite, mais le besoin demeure.', en: 'Done, but the need remains.' },
    started: { fr: 'Déjà commencée.', en: 'Already started.' },
    dropped: { fr: 'Abandonnée la fois dernière.', en: 'Dropped last time.' },
    'not-yet': { fr: 'Pas encore commencée.', en: 'Not started yet.' },
  },
  nextReview: {
    fr: (when: string): string => `Prochain bilan ${when}, avec les mêmes personnes.`,
    en: (when: string): string => `Next review ${when}, with the same people.`,
  },
  noNext: {
    fr: 'Vos réponses n’appellent plus d’action : gardez ce qui marche.',
    en: 'Your answers call for no further action: keep what works.',
  },
  nothingMoved: {
    fr: 'Aucune réponse commune n’a changé.',
    en: 'No common answer changed.',
  },
  whys: {
    changed: { fr: 'cela a changé', en: 'it changed' },
    clearer: { fr: 'nous y voyons plus clair', en: 'we see more clearly' },
    reread: { fr: 'nous avions compris autrement', en: 'we had understood it otherwise' },
  },
  /** Beside a step that goes by what people say today of what was true then. */
  asKnown: { fr: 'd’après ce que vous savez aujourd’hui', en: 'by what you know today' },
  /** The hindsight answer, quoted. */
  wasTrue: {
    fr: (answer: string): string => `c’était vrai alors : ${answer}`,
    en: (answer: string): string => `true at the time: ${answer}`,
  },
  line: {
    fr: (parts: readonly string[]): string => capital(parts.join(' ; ')),
    en: (parts: readonly string[]): string => capital(parts.join('; ')),
  },
};
