import { capital } from '../../text/typography.ts';
/** What frames the actions: title, dates, training, the half-day, the review and its picture. */
export const followUp = {
  planTitle: {
    fr: (name: string) => `Plan d’action numérique : ${name}`,
    en: (name: string) => `Digital action plan: ${name}`,
  },
  dates: {
    fortnight: { fr: 'point d’étape', en: 'progress check' },
    by: { fr: (day: string) => `D’ici au ${day}`, en: (day: string) => `By ${day}` },
    halfDay: {
      fr: (isSet: boolean): string =>
        isSet
          ? 'votre demi-journée individuelle, point d’étape'
          : 'votre demi-journée individuelle, point d’étape (date à fixer)',
      en: (isSet: boolean): string =>
        isSet
          ? 'your individual half-day, progress check'
          : 'your individual half-day, progress check (date to be set)',
    },
    collective: {
      concerned: {
        fr: (n: number): string => (n === 1 ? 'journée collective' : 'journées collectives'),
        en: (n: number): string => (n === 1 ? 'collective day' : 'collective days'),
      },
      /** Before it is known whom each of them concerns. */
      open: {
        fr: (n: number): string =>
          n === 1
            ? 'journée collective'
            : 'journées collectives (il vous sera dit lesquelles vous concernent)',
        en: (n: number): string =>
          n === 1 ? 'collective day' : 'collective days (you will be told which ones concern you)',
      },
      optional: {
        fr: (n: number): string =>
          n === 1
            ? 'journée collective, facultative pour vous'
            : 'journées collectives, facultatives pour vous',
        en: (n: number): string =>
          n === 1 ? 'collective day, optional for you' : 'collective days, optional for you',
      },
    },
    /** When the review is, in a sentence: on a day, or in words where no day is set. */
    on: { fr: (day: string) => `le ${day}`, en: (day: string) => `on ${day}` },
    inAYear: { fr: 'un an après vos réponses', en: 'a year after your answers' },
    review: { fr: 'bilan à un an, avec les mêmes personnes', en: 'one-year review, with the same people' },
    none: {
      fr: 'Le jour de vos réponses n’est pas noté : complétez ces dates.',
      en: 'The date of your answers is not recorded: fill in these dates.',
    },
  },
  /** How training is funded for employees; and for volunteers, next to the first two if there may be some. */
  training: {
    intro: {
      fr: 'L’accompagnement ne finance pas la formation aux outils ; elle a sa propre voie.',
      en: 'The support you are getting does not pay for training; there are other ways to fund it.',
    },
    ways: {
      opco: {
        fr: 'Personnes salariées ou intermittentes : votre OPCO. Votre convention collective dit lequel : Afdas (spectacle, radio), Uniformation (éducation populaire, enseignement associatif).',
        en: 'Employees and freelance performers: your OPCO, the French training fund of your branch. Your collective agreement says which: Afdas (performing arts, radio), Uniformation (community education, teaching by associations).',
      },
      cnfpt: {
        fr: 'Agents de la collectivité : le CNFPT, par les ressources humaines.',
        en: 'Local-authority staff: the CNFPT, through human resources.',
      },
      volunteers: {
        fr: 'Bénévoles : le point d’appui local à la vie associative, qui connaît les aides à la formation (FDVA) et les ateliers gratuits.',
        en: 'Volunteers: the local support point for associations, which knows about training grants (FDVA) and free workshops.',
      },
    },
    volunteersToo: {
      fr: 'S’il y a des bénévoles : le point d’appui local à la vie associative.',
      en: 'If you have volunteers: the local support point for associations.',
    },
    later: { fr: 'hors de ce plan, voir l’annexe', en: 'outside this plan, see the annex' },
  },
  halfDay: {
    intro: {
      fr: (hasEvidence: boolean): string =>
        hasEvidence
          ? 'La demi-journée passe vite. Avant de venir, regardez :'
          : 'La demi-journée passe vite.',
      en: (hasEvidence: boolean): string =>
        hasEvidence
          ? 'The half-day goes by fast. Before you come, have a look at:'
          : 'The half-day goes by fast.',
    },
    bring: {
      fr: 'Apportez aussi ce plan, avec vos cases cochées et vos remarques.',
      en: 'Bring this plan too, with your ticked boxes and remarks.',
    },
  },
  review: {
    fr: (when: string, hasSigns: boolean) =>
      `${capital(when)}, refaites le questionnaire avec les mêmes personnes${hasSigns ? ', et relevez ces signes' : ''}. Une réponse moins avancée n’est pas forcément un recul : on y voit souvent plus clair.`,
    en: (when: string, hasSigns: boolean) =>
      `${capital(when)}, answer the questionnaire again with the same people${hasSigns ? ', and record these signs' : ''}. A less advanced answer is not always a step back: you may simply be seeing more clearly.`,
  },
  /** For the picture: a level today and one in a year; all of it. */
  levelThen: {
    fr: (today: string, inAYear: string) => `${today}, puis ${inAYear}`,
    en: (today: string, inAYear: string) => `${today}, then ${inAYear}`,
  },
  pictureOf: {
    fr: (axes: readonly string[]) =>
      `Vos axes aujourd’hui et, là où vous visez plus loin, dans un an. ${axes.join(' ; ')}.`,
    en: (axes: readonly string[]) =>
      `Your axes today and, where you aim further, in a year. ${axes.join('; ')}.`,
  },
};
