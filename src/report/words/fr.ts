import { inSentence } from '../text/typography.js';
import { labels } from './fr/labels.js';
import { and, capital, questions } from './fr/phrases.js';
import { held, portrait } from './fr/portrait.js';
import { reason } from './fr/reason.js';
import type { Words } from './words.js';

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
  unlike: 'à discuter',
  yes: 'oui',
  no: 'non',
  date: (year, month, day) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  and,
  percent: (n) => `${n} %`,
  between: (low, high) => (low === high ? low : `${low} à ${high}`),
  points: (score) => `${score} ${score < 2 ? 'point' : 'points'}`,
  spread: (low, high) => `de ${low} à ${high}`,
  apart: (low, high) => `de ${low} à ${high} sur 100`,
  places: (low, high) => `de la ${ordinal(low)} à la ${ordinal(high)} proposition`,
  answers: (n) => (n === 0 ? 'aucune réponse' : n === 1 ? 'une réponse' : `${n} réponses`),
  basedOn: (n) => (n === 1 ? 'd’après une réponse' : `d’après ${n} réponses`),
  answeredOn: (date) => `autodiagnostic du ${date}`,
  followed: (track) => (/parcours/i.test(track) ? inSentence(track) : `parcours « ${track} »`),
  respondents: (n) => `${n} personnes ont répondu`,
  moreQuestions: (n) => (n === 1 ? 'et une autre, en annexe' : `et ${n} autres, en annexe`),
  leftBlank: (n) =>
    `${capital(questions(n))} sans réponse, en annexe : répondez-y d’abord, même par « nous ne savons pas », et refaites ce plan.`,
  quoted: (question, said) => `${and(said)} (${question})`,

  axis: (title) =>
    /^(?:l[ea] |les |l’|[nv]otre |[nv]os )/i.test(title) ? inSentence(title) : `l’axe « ${title} »`,

  portrait,
  held,
  noObjective: (hasAction, toolsWait) =>
    [
      hasAction
        ? 'Aucun objectif n’est classé dans vos réponses : ce plan commence donc par là.'
        : 'Aucun objectif n’est classé dans vos réponses.',
      toolsWait
        ? 'Un outil n’est qu’un moyen ; ceux que vos réponses appellent attendent leur tour, plus loin.'
        : 'Un outil n’est qu’un moyen : il se choisit bien quand on sait pour quoi.',
    ].join(' '),
  firstActions: (n) =>
    n === 1 ? 'Votre première action' : `Vos ${n === 2 ? 'deux' : 'trois'} premières actions`,
  noAction: (hasAnswers) =>
    hasAnswers
      ? 'Vos réponses n’appellent aucune action : gardez ce qui marche, et retrouvez-vous au bilan.'
      : 'Les actions viendront avec vos réponses.',
  horizons: { now: 'Dans la quinzaine', quarter: 'Dans les trois mois', year: 'Dans l’année' },
  until: (horizon, date) => `${horizon}, d’ici au ${date}`,
  weight: (effort, impact, route) =>
    `effort ${['léger', 'moyen', 'important'][effort - 1]}, effet ${['limité', 'réel', 'fort'][impact - 1]}, ${route}`,
  routes: {
    internal: 'en interne',
    'collective-days': 'avec les journées collectives',
    'individual-half-day': 'avec la demi-journée individuelle',
    training: 'par une formation',
    'specialised-actor': 'avec un acteur spécialisé',
  },
  reason,
  dates: {
    fortnight:
      'point d’étape, avec la demi-journée individuelle si l’on vous accompagne : où en sont les premières actions ?',
    review: 'bilan à un an, avec les mêmes personnes.',
    none: 'Le jour de vos réponses n’est pas noté : complétez ces dates.',
  },
  restInAnnex: (of, all) =>
    `La suite ${of.length < all ? `${of.length === 1 ? 'de l’action' : 'des actions'} ${and(of.map(String))}` : 'de chaque action'} est en annexe.`,
  waitingIntro: (n) =>
    n === 1
      ? 'Vos réponses appellent aussi cet outil. Il vient après l’objectif, pour le servir :'
      : 'Vos réponses appellent aussi ces outils. Ils viennent après l’objectif, pour le servir :',
  training: {
    intro: 'Un accompagnement ne finance pas la formation aux outils ; elle a sa propre voie.',
    none: 'Aucun besoin de formation ne ressort de vos réponses.',
    open: 'Vos réponses ne disent pas encore si vous avez besoin de formation.',
    ways: {
      opco: 'Personnes salariées ou intermittentes : votre OPCO (souvent l’Afdas dans la culture). Bénévoles : le point d’appui local à la vie associative.',
      cnfpt:
        'Agents de la collectivité : le CNFPT, par les ressources humaines. Bénévoles : le point d’appui local à la vie associative.',
      volunteers:
        'Bénévoles : le point d’appui local à la vie associative, qui connaît les aides à la formation (FDVA) et les ateliers gratuits.',
    },
    later: 'hors de ce plan, voir l’annexe',
  },
  halfDay: {
    intro: 'Elle passe vite : regardez ceci avant.',
    bring: 'Ce plan, avec vos cases cochées et vos remarques.',
  },
  review: (date) =>
    `${date ? `Le ${date}` : 'Un an après vos réponses'}, refaites le questionnaire avec les mêmes personnes. Un score plus bas n’est pas forcément un recul : on y voit souvent plus clair.`,
  implied: 'sans objet, compte comme absent',
  documentedBy: (coverage, answers) => `documenté à ${coverage}, ${answers}`,
  tableLegend: 'Score (niveau sur 5), part documentée. ? : pas assez documenté. – : sans objet.',
  explain: {
    term: (weight, value, loss) => `poids ${weight}, vaut ${value}/100, ${loss} en moins`,
    openTerm: (weight, loss) => `poids ${weight}, question ouverte, jusqu’à ${loss} en moins`,
    weightOnly: (weight) => `poids ${weight}`,
    impliedTerm: (weight, value, loss) =>
      `poids ${weight}, sans objet mais compte ${value}/100, ${loss} en moins`,
    nothing: 'Aucune question de cet axe ne vous concerne.',
  },
  termsOf: (axis, level, score) => `${axis} : ${level}, ${score}`,
};
