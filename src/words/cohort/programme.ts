import { capital } from '../../text/typography.ts';
import { structures } from './group.ts';

/** How many half-days, at the start of a sentence. */
const NUMBERS = {
  fr: ['Zéro', 'Une', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept'],
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'],
};

/** The collective days, half-day by half-day. */
export const programme = {
  /** @param themes how many half-days have a theme, besides the two that are always there. */
  programmeIntro: {
    fr: (n: number) =>
      n === 0
        ? 'Deux demi-journées, de pratique et de cas, puis une dernière pour le bilan des journées. Les réponses n’appellent aucun thème : les autres sont à choisir avec le groupe.'
        : `${NUMBERS.fr[n + 2]} demi-journées, puis une dernière pour le bilan des journées. Les thèmes : là où le plus de structures ont à avancer, le sens d’abord, les outils ensuite. Ce qu’il ne faut pas laisser attendre y a toujours sa place. Une demi-journée de pratique et une de cas y sont toujours : c’est ce que les groupes demandent le plus.`,
    en: (n: number) =>
      n === 0
        ? 'Two half-days, one hands-on and one of cases, then a last one for the review of the days. The answers call for no theme: choose the others with the group.'
        : `${NUMBERS.en[n + 2]} half-days, then a last one for the review of the days. The themes: where the most organisations have ground to cover, meaning first, tools next. What should not be put off always has its place. There is always one hands-on half-day and one of cases: that is what groups ask for most.`,
  },
  /**
   * If not all come to the collective days: how many do, and who does not, if that is disclosed.
   * @param n null if it is not disclosed.
   */
  attending: {
    fr: (n: number | null, all: number, others: string | null, absent: number) =>
      n === null
        ? 'Elles réunissent une partie du groupe ; les autres structures sont accompagnées autrement.'
        : `Elles réunissent ${n === 1 ? 'une structure' : `${n} structures`} sur ${all} ; ${others === null ? (absent === 1 ? 'la dernière est accompagnée' : 'les autres sont accompagnées') : `${others} ${absent === 1 ? 'est accompagnée' : 'sont accompagnées'}`} autrement.`,
    en: (n: number | null, all: number, others: string | null, absent: number) =>
      n === null
        ? 'Part of the group comes to them; the other organisations are supported in another way.'
        : `${n === 1 ? 'One organisation' : `${n} organisations`} of ${all} ${n === 1 ? 'comes' : 'come'} to them; ${others ?? (absent === 1 ? 'the last one' : 'the others')} ${absent === 1 ? 'is' : 'are'} supported in another way.`,
  },
  nobodyComes: {
    fr: 'Aucune structure de ce groupe n’est accompagnée avec des journées collectives.',
    en: 'No organisation of this group is accompanied with collective days.',
  },
  /** The same if nobody is named: which themes it covers, and if it covers none. */
  sharedProgramme: {
    fr: (least: number) =>
      `Sept demi-journées, puis une dernière pour le bilan des journées : une de pratique, une de cas, les autres par thème. Un thème ou un sujet n’est nommé que s’il concerne au moins ${least} structures, et au moins ${least} autres non. D’autres peuvent exister, qui ne sont pas dits ici.`,
    en: (least: number) =>
      `Seven half-days, then a last one for the review of the days: one hands-on, one of cases, the others by theme. A theme or a topic is named only if it concerns at least ${least} organisations, and at least ${least} others it does not. There may be others, which are not told here.`,
  },
  fewCome: {
    fr: (least: number) => `Rien n’en est dit ici : il faut qu’au moins ${least} structures y viennent.`,
    en: (least: number) => `Nothing is said of them here: at least ${least} organisations must come.`,
  },
  inTheMorning: { fr: (day: string) => `${day}, le matin`, en: (day: string) => `${day}, morning` },
  inTheAfternoon: {
    fr: (day: string) => `${day}, l’après-midi`,
    en: (day: string) => `${day}, afternoon`,
  },
  practice: {
    title: {
      fr: 'De la pratique, chaque structure sur ses outils',
      en: 'Hands-on time, each organisation on its own tools',
    },
    how: {
      fr: 'Chaque structure vient avec ses outils et ses accès, et avance pour de bon sur un geste. Ce n’est pas une formation : celle-ci a ses propres voies, plus bas.',
      en: 'Each organisation brings its tools and its logins, and gets one thing properly done. This is not training, which has its own channels, further on.',
    },
    nothing: {
      fr: 'À choisir avec le groupe : pour chaque structure, un geste à réussir avant de partir.',
      en: 'Choose with the group: for each organisation, one thing to get done before leaving.',
    },
  },
  /** Where there are pages for those who lead half-days. */
  facilitatorPages: {
    fr: 'Chacune a sa page, pour qui l’anime, dans half-days/.',
    en: 'Each has its page, for whoever leads it, in half-days/.',
  },
  caseStudies: { fr: 'Des études de cas', en: 'Case studies' },
  /** An action and a case of it. */
  example: {
    fr: (action: string, text: string) => `${action}. ${text}`,
    en: (action: string, text: string) => `${action}. ${text}`,
  },
  freeHalfDays: {
    fr: (n: number) =>
      n === 1
        ? 'La demi-journée qui reste peut aller à plus de pratique, ou à un sujet que le groupe choisit.'
        : `Les ${n} demi-journées qui restent peuvent aller à plus de pratique, ou à des sujets que le groupe choisit.`,
    en: (n: number) =>
      `The remaining ${n === 1 ? 'half-day' : `${n} half-days`} can go to more hands-on time, or to topics of the group’s choice.`,
  },
  theme: {
    fr: (axis: string, area: string) => `${area} · ${axis}`,
    en: (axis: string, area: string) => `${area} · ${axis}`,
  },
  /** A theme's subject: its topics; the first has its capital. */
  themeTopics: {
    fr: (topics: readonly string[]) => topics.join(', et '),
    en: (topics: readonly string[]) => topics.join(', and '),
  },
  /** A theme's structures: how many, and who, if that is disclosed. */
  concerned: {
    fr: (n: number, atLeast: boolean, names: string | null) =>
      capital(
        `${atLeast ? 'au moins ' : ''}${structures.fr(n)} concernée${n === 1 ? '' : 's'}${names ? ` : ${names}` : ''}.`,
      ),
    en: (n: number, atLeast: boolean, names: string | null) =>
      capital(`${atLeast ? 'at least ' : ''}${structures.en(n)}${names ? `: ${names}` : ''}.`),
  },
  /** If the number is not disclosed. */
  someConcerned: {
    fr: 'Combien de structures sont concernées n’est pas dit : ce serait parler de trop peu d’entre elles.',
    en: 'How many organisations is not said: that would speak of too few of them.',
  },
  everyone: {
    fr: (n: number) => `Les ${n} structures sont concernées.`,
    en: (n: number) => `All ${n} organisations.`,
  },
  everyoneBut: {
    fr: (names: string) => `Toutes les structures sont concernées, sauf ${names}.`,
    en: (names: string) => `All organisations except ${names}.`,
  },
  /** Who can share experience on one of a theme's topics, by its number; and on another topic. */
  caseOn: {
    fr: (those: string, topic: number) => `${those} (sujet ${topic})`,
    en: (those: string, topic: number) => `${those} (topic ${topic})`,
  },
  caseOnOther: {
    fr: (those: string, topic: string) => `${those} (${topic})`,
    en: (those: string, topic: string) => `${those} (${topic})`,
  },
  tellers: {
    fr: (n: number, atLeast: boolean) =>
      capital(
        `${atLeast ? 'au moins ' : ''}${structures.fr(n)} ${n === 1 ? 'peut' : 'peuvent'} en raconter.`,
      ),
    en: (n: number, atLeast: boolean) =>
      capital(`${atLeast ? 'at least ' : ''}${structures.en(n)} can share one.`),
  },
  someTellers: {
    fr: 'À demander dans la salle, sinon à apporter de l’extérieur.',
    en: 'Ask in the room, or else bring one from outside.',
  },
  noCase: {
    fr: 'Personne dans le groupe n’a encore de cas solide : en apporter un de l’extérieur',
    en: 'Nobody in the group has a solid case yet: bring one from outside',
  },
};
