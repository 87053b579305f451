import { inSentence } from '../text/typography.js';
import { labels } from './en/labels.js';
import { and, capital, questions } from './en/phrases.js';
import { held, portrait } from './en/portrait.js';
import { reason } from './en/reason.js';
import type { Words } from './words.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en: Words = {
  labels,
  planTitle: (name) => `Digital action plan: ${name}`,
  levels: ['Starting point', 'Exploring', 'On the move', 'Well established', 'An inspiration to others'],
  notDocumented: 'not documented enough',
  noQuestion: 'does not apply',
  notApplicable: 'doesn’t apply to us',
  unknown: 'we don’t know',
  unanswered: 'no answer',
  unlike: 'to talk over',
  yes: 'yes',
  no: 'no',
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  and,
  percent: (n) => `${n}%`,
  between: (low, high) => (low === high ? low : `${low} to ${high}`),
  points: (score) => `${score} ${score === 1 ? 'point' : 'points'}`,
  spread: (low, high) => `from ${low} to ${high}`,
  apart: (low, high) => `from ${low} to ${high} out of 100`,
  places: (low, high) => `from choice ${low} to choice ${high}`,
  answers: (n) => (n === 0 ? 'no answer' : n === 1 ? 'one answer' : `${n} answers`),
  basedOn: (n) => (n === 1 ? 'from one answer' : `from ${n} answers`),
  answeredOn: (date) => `self-assessment of ${date}`,
  followed: (track) => (/track/i.test(track) ? inSentence(track) : `track “${track}”`),
  respondents: (n) => `${n} people answered`,
  moreQuestions: (n) => (n === 1 ? 'and one more, in the annex' : `and ${n} more, in the annex`),
  leftBlank: (n) =>
    `${capital(questions(n))} without an answer, in the annex: answer first, even with “we don’t know”, and make this plan again.`,
  quoted: (question, said) => `${and(said)} (${question})`,

  axis: inSentence,

  portrait,
  held,
  noObjective: (hasAction, toolsWait) =>
    [
      hasAction
        ? 'Your answers rank no objective, so this plan begins there.'
        : 'Your answers rank no objective.',
      toolsWait
        ? 'A tool is only a means; those that your answers call for wait their turn, further on.'
        : 'A tool is only a means: it is well chosen once you know what for.',
    ].join(' '),
  firstActions: (n) => (n === 1 ? 'Your first action' : `Your first ${n === 2 ? 'two' : 'three'} actions`),
  noAction: (hasAnswers) =>
    hasAnswers
      ? 'Your answers call for no action: keep what works, and meet again at the review.'
      : 'Actions will come with your answers.',
  horizons: { now: 'Within a fortnight', quarter: 'Within three months', year: 'Within the year' },
  until: (horizon, date) => `${horizon}, by ${date}`,
  weight: (effort, impact, route) =>
    `${['light', 'moderate', 'heavy'][effort - 1]} effort, ${['limited', 'real', 'strong'][impact - 1]} effect, ${route}`,
  routes: {
    internal: 'in house',
    'collective-days': 'with the collective days',
    'individual-half-day': 'with your individual half-day',
    training: 'through training',
    'specialised-actor': 'with a specialist organisation',
  },
  reason,
  dates: {
    fortnight:
      'checkpoint, with your individual half-day if someone is guiding you: how far along are the first actions?',
    review: 'review after a year, with the same people.',
    none: 'The day of your answers is not noted: fill in these dates.',
  },
  restInAnnex: (of, all) =>
    `There is more on ${of.length < all ? `${of.length === 1 ? 'action' : 'actions'} ${and(of.map(String))}` : 'each action'} in the annex.`,
  waitingIntro: (n) =>
    n === 1
      ? 'Your answers also call for this tool. It comes after the objective, to serve it:'
      : 'Your answers also call for these tools. They come after the objective, to serve it:',
  training: {
    intro: 'A support scheme does not pay for training in tools; there are other ways to fund it.',
    none: 'Your answers show no training need.',
    open: 'Your answers do not say yet whether you need training.',
    ways: {
      opco: 'Employees and freelance performers: your OPCO, the French training fund of your branch (often Afdas in the arts). Volunteers: the local support point for associations.',
      cnfpt:
        'Local-authority staff: the CNFPT, through human resources. Volunteers: the local support point for associations.',
      volunteers:
        'Volunteers: the local support point for associations, which knows about training grants (FDVA) and free workshops.',
    },
    later: 'outside this plan, see the annex',
  },
  halfDay: {
    intro: 'It goes by fast: look at this beforehand.',
    bring: 'This plan, with your ticked boxes and remarks.',
  },
  review: (date) =>
    `${date ? `On ${date}` : 'A year after your answers'}, answer the questionnaire again with the same people. A lower score is not always a step back: you may be seeing more clearly.`,
  implied: 'not there, counts as missing',
  documentedBy: (coverage, answers) => `${coverage} documented, ${answers}`,
  tableLegend: 'Score (level out of 5), part documented. ?: not documented enough. –: does not apply.',
  explain: {
    term: (weight, value, loss) => `weight ${weight}, worth ${value}/100, ${loss} missing`,
    openTerm: (weight, loss) => `weight ${weight}, open question, up to ${loss} missing`,
    weightOnly: (weight) => `weight ${weight}`,
    impliedTerm: (weight, value, loss) =>
      `weight ${weight}, does not apply but counts ${value}/100, ${loss} missing`,
    nothing: 'No question of this axis applies to you.',
  },
  termsOf: (axis, level, score) => `${axis}: ${level}, ${score}`,
};
