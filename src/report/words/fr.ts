import { capital, inSentence } from '../../text/typography.ts';
import { labels } from './fr/labels.ts';
import { and, questions } from './fr/phrases.ts';
import { held, portrait } from './fr/portrait.ts';
import { reason } from './fr/reason.ts';
import type { Words } from './words.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const ordinal = (n: number): string => (n === 1 ? '1re' : `${n}e`);

export const fr: Words = {
  labels,
  planTitle: (name) => `Plan d’action numérique : ${name}`,
  levels: ['Point de départ', 'En exploration', 'En mouvement', 'Bien installé', 'Source d’inspiration'],
  notDocumented: 'pas assez documenté',
  noQuestion: 'sans objet',
  notApplicable: 'ne nous concerne pas',
  unknown: 'nous ne savons pas',
  unanswered: 'sans réponse',
  yes: 'oui',
  no: 'non',
  date: (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  and,
  percent: (n) => `${n} %`,
  between: (low, high) => (low === high ? low : `${low} à ${high}`),
  spread: (low, high) => `de ${low} à ${high}`,
  places: (low, high, among) =>
    `de la ${ordinal(low)} à la ${ordinal(high)} ${among === 'sentences' ? 'phrase' : 'proposition'}`,
  answers: (n) => (n === 0 ? 'aucune réponse' : n === 1 ? 'une réponse' : `${n} réponses`),
  answersOf: (n, of) => (of === 0 ? 'sans objet' : `${n} ${n < 2 ? 'réponse' : 'réponses'} sur ${of}`),
  basedOn: (n) => (n === 1 ? 'd’après une réponse' : `d’après ${n} réponses`),
  answeredOn: (date) => `autodiagnostic du ${date}`,
  followed: (track) => (/parcours/i.test(track) ? inSentence(track) : `parcours « ${track} »`),
  respondents: (teams, people) => {
    // Where no file says who answers, each is taken for a person's.
    if (teams === 0 || people === 0) return `${teams + people} personnes ont répondu`;
    const said = [
      teams === 1 ? 'une réponse d’équipe' : `${teams} réponses d’équipe`,
      people === 1 ? 'une réponse personnelle' : `${people} réponses personnelles`,
    ];
    return and(said);
  },
  doubt: (unknown, unanswered, of) =>
    [
      ...(unknown > 0 ? [`${unknown} sur ${of} ne ${unknown === 1 ? 'sait' : 'savent'} pas`] : []),
      ...(unanswered > 0 ? [`${unanswered} sur ${of} sans réponse`] : []),
    ].join(', '),
  objectivesLeft: (objectives) =>
    `${objectives.length === 1 ? 'Objectif cité' : 'Objectifs cités'} aussi : ${objectives.join(', ')}.`,
  leftBlank: (n) => `${capital(questions(n))} sans réponse : à reprendre ensemble, puis refaites ce plan.`,

  axis: (title) =>
    /^(?:l[ea] |les |l’|[nv]otre |[nv]os )/i.test(title) ? inSentence(title) : `l’axe « ${title} »`,

  portrait,
  held,
  noObjective: (hasAction, toolsWait) =>
    [
      hasAction
        ? 'Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.'
        : 'Aucun objectif n’est classé dans vos réponses.',
      ...(toolsWait ? ['Les outils qu’elles appellent viennent après, plus loin.'] : []),
    ].join(' '),
  objectivesToRank: 'Vos objectifs sont écrits : classez-les ici, le plus important d’abord.',
  firstActions: (n) =>
    n === 1 ? 'Votre première action' : `Vos ${n === 2 ? 'deux' : 'trois'} premières actions`,
  choosing: (n) =>
    n === 1
      ? 'Choisissez un nom, une date ; y renoncer est permis.'
      : 'Choisissez un nom, une date ; renoncer à une action est permis.',
  noAction: (hasAnswers) =>
    hasAnswers
      ? 'Vos réponses n’appellent aucune action : gardez ce qui marche, et retrouvez-vous au bilan.'
      : 'Les actions viendront avec vos réponses.',
  nothingButToPassOn:
    'Vos réponses n’appellent aucune action. Bravo : ce que vous avez construit peut maintenant servir à d’autres.',
  actionAt: (title, number) => `${title} (${number === null ? 'en annexe' : `action ${number}`})`,
  thenAction: (title, number) => (number === null ? `puis ${title}, en annexe` : `puis action ${number}`),
  alsoToClarify: (topics, more) =>
    `${capital(more > 0 ? `${topics.join(', ')}, et ${questions(more)} de plus, en annexe` : and(topics))}.`,
  horizons: { now: 'Dans la quinzaine', quarter: 'Dans les trois mois', year: 'Dans l’année' },
  until: (horizon, date) => `${horizon}, d’ici au ${date}`,
  weight: (effort, impact, route) =>
    `effort ${['léger', 'moyen', 'important'][effort - 1]}, effet ${['limité', 'visible', 'fort'][impact - 1]}, ${route}`,
  route: (route, accompaniment) => {
    switch (route) {
      case 'internal':
        return 'en interne';
      case 'collective-days':
        return accompaniment === 'collective' ? 'avec les journées collectives' : 'à plusieurs structures';
      case 'individual-half-day':
        return accompaniment === 'none'
          ? 'avec une personne extérieure'
          : 'avec la demi-journée individuelle';
      case 'training':
        return 'par une formation';
      case 'specialised-actor':
        return 'avec un acteur spécialisé';
    }
  },
  reason,
  dates: {
    fortnight: (hasHalfDay) =>
      hasHalfDay ? 'point d’étape, à votre demi-journée individuelle' : 'point d’étape',
    review: 'bilan, avec les mêmes personnes',
    none: 'Le jour de vos réponses n’est pas noté : complétez ces dates.',
  },
  waitingIntro: (n) =>
    n === 1
      ? 'Vos réponses appellent aussi cet outil. Il vient après l’objectif, pour le servir :'
      : 'Vos réponses appellent aussi ces outils. Ils viennent après l’objectif, pour le servir :',
  training: {
    intro: 'L’accompagnement ne finance pas la formation aux outils ; elle a sa propre voie.',
    ways: {
      opco: 'Personnes salariées ou intermittentes : votre OPCO. Votre convention collective dit lequel : Afdas (spectacle, radio), Uniformation (éducation populaire, enseignement associatif).',
      cnfpt: 'Agents de la collectivité : le CNFPT, par les ressources humaines.',
      volunteers:
        'Bénévoles : le point d’appui local à la vie associative, qui connaît les aides à la formation (FDVA) et les ateliers gratuits.',
    },
    volunteersToo: 'S’il y a des bénévoles : le point d’appui local à la vie associative.',
    later: 'hors de ce plan, voir l’annexe',
  },
  differ: (n, of) => `Vos réponses diffèrent nettement sur ${n} ${n === 1 ? 'sujet' : 'sujets'} sur ${of}.`,
  halfDay: {
    intro: (hasEvidence) =>
      hasEvidence ? 'La demi-journée passe vite. Avant de venir, regardez :' : 'La demi-journée passe vite.',
    bring: 'Apportez aussi ce plan, avec vos cases cochées et vos remarques.',
  },
  review: (date, hasSigns) =>
    `${date ? `Le ${date}` : 'Un an après vos réponses'}, refaites le questionnaire avec les mêmes personnes${hasSigns ? ', et relevez ces signes' : ''}. Une réponse moins avancée n’est pas forcément un recul : on y voit souvent plus clair.`,
  titled: (subject, said) => `${subject} : ${said}`,
  levelThen: (today, inAYear) => `${today}, puis ${inAYear}`,
  pictureOf: (axes) =>
    `Vos axes aujourd’hui et, là où vous visez plus loin, dans un an. ${axes.join(' ; ')}.`,
  implied: 'question non posée, comptée d’après une autre réponse',
  documentedBy: (coverage, answers) => `documenté à ${coverage}, ${answers}`,
  tableLegend: 'Score (niveau sur 5), part documentée. ? : pas assez documenté. – : sans objet.',
  explain: {
    term: (weight, value, loss) => `poids ${weight}, vaut ${value}/100, ${loss} en moins`,
    openTerm: (weight, loss) => `poids ${weight}, question ouverte, jusqu’à ${loss} en moins`,
    impliedTerm: (weight, value, loss) =>
      `poids ${weight}, sans objet mais compte ${value}/100, ${loss} en moins`,
    nothing: 'Aucune question de cet axe ne vous concerne.',
  },
};
