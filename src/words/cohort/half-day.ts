import { grammar } from '../grammar.ts';

/** The individual half-days: what to discuss with each structure. */
export const halfDay = {
  halfDaysInSheets: {
    fr: 'Chaque structure a sa fiche, dans sheets/ : trois temps à préparer, et de quoi noter. L’annexe F les montre côte à côte.',
    en: 'Each organisation has its sheet, in sheets/: three parts to prepare, and room for notes. Annex F shows them side by side.',
  },
  /** What to discuss, by topics: what puts something at stake, with an action if there is one. */
  danger: {
    fr: (topic: string, isUnknown: boolean, action: string | null) =>
      `À ne pas laisser attendre : ${topic}${isUnknown ? ' (personne ne sait encore)' : ''}${action === null ? '' : ` ; une action : ${action}`}`,
    en: (topic: string, isUnknown: boolean, action: string | null) =>
      `Not to be put off: ${topic}${isUnknown ? ' (nobody knows yet)' : ''}${action === null ? '' : `; one action: ${action}`}`,
  },
  dangers: {
    fr: (topics: string) => `À ne pas laisser attendre : ${topics}`,
    en: (topics: string) => `Not to be put off: ${topics}`,
  },
  apart: {
    fr: (topics: string) => `Réponses différentes : ${topics}`,
    en: (topics: string) => `Answers differ: ${topics}`,
  },
  /** What some answered and others did not; a topic with how many did not. */
  doubted: {
    fr: (topics: string) => `Les uns ont répondu, les autres pas : ${topics}`,
    en: (topics: string) => `Some answered, others did not: ${topics}`,
  },
  withDoubt: {
    fr: (topic: string, doubt: string) => `${topic} (${doubt})`,
    en: (topic: string, doubt: string) => `${topic} (${doubt})`,
  },
  unknown: {
    fr: (topics: string) => `Personne ne sait encore : ${topics}`,
    en: (topics: string) => `Nobody knows yet: ${topics}`,
  },
  unanswered: {
    fr: (topics: string) => `Sans réponse : ${topics}`,
    en: (topics: string) => `Not answered: ${topics}`,
  },
  /** Topics in a list, and how many more there are. */
  topics: {
    fr: (topics: readonly string[], more: number) =>
      `${topics.join(' ; ')}${more === 0 ? '' : ` (et ${more === 1 ? 'un autre sujet' : `${more} autres sujets`})`}`,
    en: (topics: readonly string[], more: number) =>
      `${topics.join('; ')}${more === 0 ? '' : ` (and ${more === 1 ? 'one other topic' : `${more} other topics`})`}`,
  },
  nothing: { fr: '–', en: '–' },
};

/** The sheet for the person leading an individual half-day. */
export const halfDaySheet = {
  title: {
    fr: (name: string) => `Demi-journée individuelle : ${name}`,
    en: (name: string) => `Individual half-day: ${name}`,
  },
  minutes: {
    fr: ['30 minutes', '1 heure 30', '45 minutes', '30 minutes'],
    en: ['30 minutes', '1 hour 30', '45 minutes', '30 minutes'],
  },
  objectivesFirst: {
    fr: 'Pas encore d’objectif choisi. C’est par là que l’on commence : aucun outil ne se choisit bien avant.',
    en: 'No objective chosen yet. That is where to start: no tool can be well chosen before.',
  },
  begunNone: { fr: 'Le plan ne demande aucune action.', en: 'The plan asks for no action.' },
  workNone: { fr: 'À choisir ensemble.', en: 'Choose together.' },
  talkNone: { fr: 'Rien ne reste à éclaircir.', en: 'Nothing is left to clear up.' },
  /** What to bring, after its topic. */
  bring: {
    fr: (topic: string, evidence: string) => `${topic} : ${evidence}`,
    en: (topic: string, evidence: string) => `${topic}: ${evidence}`,
  },
  tells: {
    fr: (structure: string, topic: string) => `Peut conseiller : ${structure} (${topic})`,
    en: (structure: string, topic: string) => `Can advise: ${structure} (${topic})`,
  },
  listens: {
    fr: (structure: string, topic: string) => `Peut demander conseil : ${structure} (${topic})`,
    en: (structure: string, topic: string) => `Can ask for advice: ${structure} (${topic})`,
  },
  alone: { fr: 'Pas de binôme proposé.', en: 'No pair proposed.' },
  /** A collective half-day's number, with its day if that is set. */
  numbered: {
    fr: (n: number, day: string | null) => (day === null ? `${n}` : `${n} (${day})`),
    en: (n: number, day: string | null) => (day === null ? `${n}` : `${n} (${day})`),
  },
  /** The day of the individual half-day. */
  on: {
    fr: (day: string) => `demi-journée le ${day}`,
    en: (day: string) => `half-day on ${day}`,
  },
  tellsCase: {
    fr: (n: number, topic: string) => `Raconte un cas à la demi-journée ${n} : ${topic}`,
    en: (n: number, topic: string) => `Shares a case at half-day ${n}: ${topic}`,
  },
  themes: {
    fr: (numbers: readonly string[]) =>
      numbers.length === 1
        ? `Concernée par la demi-journée collective ${numbers[0]}`
        : `Concernée par les demi-journées collectives ${grammar.fr.list(numbers)}`,
    en: (numbers: readonly string[]) =>
      numbers.length === 1
        ? `For this organisation: collective half-day ${numbers[0]}`
        : `For this organisation: collective half-days ${grammar.en.list(numbers)}`,
  },
  review: {
    fr: (day: string | null) =>
      `Bilan à un an, avec les mêmes personnes : ${day ?? 'un an après les réponses'}.`,
    en: (day: string | null) =>
      `One-year review, with the same people: ${day ?? 'a year after the answers'}.`,
  },
  plan: {
    fr: (name: string) => `Le plan complet : plans/${name}.`,
    en: (name: string) => `The full plan: plans/${name}.`,
  },
};
