import { grammar } from '../grammar.ts';

const { fr, en } = grammar;

/** The page of whoever leads a collective half-day. */
export const facilitator = {
  labels: {
    who: { fr: 'Qui est là', en: 'Who is there' },
    concerned: { fr: 'Concernées', en: 'Concerned' },
    telling: { fr: 'Là pour raconter', en: 'There to share' },
    free: { fr: 'Peuvent s’en passer', en: 'May stay away' },
    topics: { fr: 'Sujets', en: 'Topics' },
    dangers: { fr: 'À ne pas laisser attendre', en: 'Not to be put off' },
    timetable: { fr: 'Le déroulé', en: 'How it goes' },
    part: { fr: 'Temps', en: 'Part' },
    minutes: { fr: 'Minutes', en: 'Minutes' },
    bring: { fr: 'À apporter', en: 'What to bring' },
    safety: { fr: 'D’abord, la sécurité', en: 'Safety first' },
    spread: { fr: 'Ce que le groupe a répondu', en: 'What the group answered' },
    sentence: { fr: 'Phrase', en: 'Sentence' },
    people: { fr: 'Personnes', en: 'People' },
    cases: { fr: 'Qui raconte', en: 'Who shares' },
    order: { fr: 'Ordre', en: 'Order' },
    absent: { fr: 'En cas d’absence', en: 'If absent' },
    ask: { fr: 'À demander à qui raconte', en: 'To ask whoever shares' },
    elsewhere: { fr: 'Un cas d’ailleurs', en: 'A case from elsewhere' },
    work: { fr: 'Le travail en petits groupes', en: 'The work in small groups' },
    group: { fr: 'Groupe', en: 'Group' },
    canTell: { fr: 'Peut raconter', en: 'Can share' },
    gesture: { fr: 'Geste à réussir', en: 'What to get done' },
    canHelp: { fr: 'Peut aider', en: 'Can help' },
    again: { fr: 'À regarder de nouveau', en: 'To look at again' },
  },
  title: {
    fr: (number: number, title: string) => `Demi-journée ${number} : ${title}`,
    en: (number: number, title: string) => `Half-day ${number}: ${title}`,
  },
  noDate: {
    fr: (blank: string) => `Date à fixer : ${blank}`,
    en: (blank: string) => `Date to be set: ${blank}`,
  },
  /** How many of those who come; they are named for the roll call. */
  everyone: {
    fr: (n: number) =>
      n === 1
        ? 'La seule structure qui vient est concernée.'
        : `Les ${n} structures qui viennent le sont toutes.`,
    en: (n: number) =>
      n === 1 ? 'The only organisation that comes.' : `All of the ${n} organisations that come.`,
  },
  nobodyConcerned: { fr: 'Aucune structure en particulier.', en: 'No organisation in particular.' },
  some: {
    fr: (n: number, all: number) => `${n} sur ${all}.`,
    en: (n: number, all: number) => `${n} of ${all}.`,
  },
  /** Above those who are expected, each with how many people answered. */
  rollCall: {
    fr: 'À l’appel, avec le nombre de personnes qui ont répondu :',
    en: 'To call the roll, with how many people answered:',
  },
  called: {
    fr: (name: string, people: number) => `${name} (${people})`,
    en: (name: string, people: number) => `${name} (${people})`,
  },
  names: {
    fr: (names: readonly string[]) => `${fr.list(names)}.`,
    en: (names: readonly string[]) => `${en.list(names)}.`,
  },
  parts: {
    welcome: {
      fr: 'Accueil : qui est là, ce que l’on veut avoir fait en partant',
      en: 'Welcome: who is here, and what you want to have done by the end',
    },
    safety: {
      fr: 'Sécurité : une copie de ce qui compte, avant de toucher à quoi que ce soit',
      en: 'Safety: a copy of what matters, before touching anything',
    },
    spread: {
      fr: 'Les réponses du groupe, regardées ensemble',
      en: 'The group’s answers, looked at together',
    },
    again: {
      fr: 'Ce que les plans avaient en commun : où en est-on ?',
      en: 'What the plans had in common: how far have you got?',
    },
    cases: {
      fr: (n: number, each: number) => (n === 1 ? 'Un cas' : `${n} cas, ${each} minutes chacun`),
      en: (n: number, each: number) => (n === 1 ? 'One case' : `${n} cases, ${each} minutes each`),
    },
    work: {
      fr: 'Travail en petits groupes, dont dix minutes de pause',
      en: 'Work in small groups, with a break of ten minutes',
    },
    sharing: {
      fr: 'Mise en commun : ce que chaque groupe a trouvé',
      en: 'Sharing: what each group found',
    },
    decisions: {
      fr: 'Ce que chaque structure décide, et pour quand',
      en: 'What each organisation decides, and by when',
    },
  },
  /** How long it takes in all. */
  total: {
    fr: (minutes: number) => `En tout : ${minutes} minutes, soit ${hours(minutes)}.`,
    en: (minutes: number) => `In all: ${minutes} minutes, that is ${hours(minutes)}.`,
  },
  /** What each structure brings, and what for practice. */
  bringPlan: {
    fr: 'Chaque structure : son plan, et de quoi noter.',
    en: 'Each organisation: its plan, and something to write with.',
  },
  /** Something to show, on a topic, and who has it. */
  show: {
    fr: (topic: string, evidence: string, names: readonly string[]) =>
      `${topic}. ${evidence} Ont de quoi montrer : ${fr.list(names)}.`,
    en: (topic: string, evidence: string, names: readonly string[]) =>
      `${topic}. ${evidence} With something to show: ${en.list(names)}.`,
  },
  bringTools: {
    fr: [
      'Chaque structure : son plan, un ordinateur et son chargeur, les identifiants de ses outils, le téléphone qui reçoit les codes, une clé ou un disque pour une copie.',
      'Qui anime : des rallonges, et une connexion essayée dans la salle, la veille.',
    ],
    en: [
      'Each organisation: its plan, a computer and its charger, the logins of its tools, the telephone that receives the codes, a stick or a disk for a copy.',
      'Whoever leads: extension leads, and a connection tried out in the room the day before.',
    ],
  },
  safety: {
    fr: [
      'Personne ne commence sans avoir copié ce qui compte, et rouvert la copie.',
      'Un mot de passe se tape soi-même : il ne se dit pas, et ne s’écrit pas au tableau.',
    ],
    en: [
      'Nobody begins before having copied what matters, and opened the copy again.',
      'People type their own passwords: they are not said aloud, nor written on the board.',
    ],
  },
  danger: {
    fr: (topic: string, n: number) => `${topic} (${fr.count(n, 'structure', 'structures')})`,
    en: (topic: string, n: number) => `${topic} (${en.count(n, 'organisation', 'organisations')})`,
  },
  /** How to look at the spread, and of whom it is. */
  lookTogether: {
    fr: 'Où sont les réponses ? Qu’est-ce qui fait passer d’une phrase à la suivante ? Personne n’a à dire laquelle est la sienne.',
    en: 'Where are the answers? What leads from one sentence to the next? Nobody has to say which one is theirs.',
  },
  voices: {
    fr: (people: number, structures: number) =>
      `${fr.count(people, 'personne', 'personnes')}, de ${fr.count(structures, 'structure', 'structures')}, dans tout le groupe.`,
    en: (people: number, structures: number) =>
      `${en.count(people, 'person', 'people')}, from ${en.count(structures, 'organisation', 'organisations')}, in the whole group.`,
  },
  /** Of a question whose answers are no sentences, or that nobody was asked. */
  noSentences: {
    fr: 'Pas de phrases à compter pour cette question.',
    en: 'There are no sentences to count for this question.',
  },
  dontKnow: { fr: 'Ne sait pas', en: 'Doesn’t know' },
  noAnswer: { fr: 'Sans réponse', en: 'No answer' },
  /** Who tells a case instead of an absent structure, where nobody else can. */
  backUp: {
    elsewhere: { fr: 'le cas d’ailleurs, plus bas', en: 'the case from elsewhere, below' },
    ask: { fr: 'à demander dans la salle', en: 'ask in the room' },
  },
  noCase: {
    fr: 'Personne dans le groupe n’a encore de cas solide : en apporter un de l’extérieur.',
    en: 'Nobody in the group has a solid case yet: bring one from outside.',
  },
  ask: {
    fr: [
      'D’où êtes-vous partis, et qui l’a demandé ?',
      'Qui l’a fait, en combien de temps, pour quelle dépense ?',
      'Qu’est-ce qui a failli ne pas marcher ?',
      'À quoi voyez-vous que cela sert ?',
      'Que feriez-vous autrement ?',
      'Par quoi commencer lundi, quand on part de rien ?',
    ],
    en: [
      'Where did you start from, and who asked for it?',
      'Who did it, in how much time, at what cost?',
      'What nearly failed?',
      'How can you tell that it is of use?',
      'What would you do differently?',
      'What would you begin with on Monday, starting from nothing?',
    ],
  },
  /** How to run the work, for an exercise, for practice, and where there is none. */
  run: {
    exercise: {
      fr: 'Lisez le premier pas à voix haute. Chaque structure le fait pour elle-même, dans son groupe ; qui l’a déjà fait aide les autres. À la fin, chacune écrit ce qui lui reste à faire.',
      en: 'Read the first step aloud. Each organisation does it for itself, in its group; those who have done it already help the others. At the end, each writes down what is left to do.',
    },
    practice: {
      fr: 'Celles qui font le même geste sont à la même table. Un geste est réussi quand la structure le refait seule, sans aide. Qui a fini aide sa table.',
      en: 'Those who do the same thing sit at the same table. It is done when the organisation can do it again alone. Whoever has finished helps their table.',
    },
    cases: {
      fr: 'Dans chaque groupe, chaque structure dit ce qu’elle retient d’un cas, et ce qui serait autrement chez elle.',
      en: 'In each group, each organisation says what it takes from one case, and what would be different at its own place.',
    },
    review: {
      fr: 'Dans chaque groupe, chaque structure dit ce qui est fait, ce qui est commencé, ce qu’elle a laissé, et pourquoi.',
      en: 'In each group, each organisation says what is done, what has begun, what it let go, and why.',
    },
    free: {
      fr: 'Le groupe choisit en arrivant ce qu’il veut avoir fait en partant.',
      en: 'On arrival, the group chooses what it wants to have done by the end.',
    },
  },
  toChoose: { fr: 'à choisir sur place', en: 'choose on the spot' },
  /** Who does what no structure begins with. */
  whoHasFinished: { fr: 'qui a déjà fini', en: 'whoever has finished' },
  nobody: { fr: '–', en: '–' },
  /** An action of several plans, for the review. */
  shared: {
    fr: (action: string, names: readonly string[]) => `${action} : ${fr.list(names)}`,
    en: (action: string, names: readonly string[]) => `${action}: ${en.list(names)}`,
  },
};

/** “3 h”, “3 h 05”. */
const hours = (minutes: number): string =>
  `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${String(minutes % 60).padStart(2, '0')}`}`;
