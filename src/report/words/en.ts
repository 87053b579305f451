import { capital, inSentence } from '../../text/typography.ts';
import { labels } from './en/labels.ts';
import { and, questions } from './en/phrases.ts';
import { held, portrait } from './en/portrait.ts';
import { reason } from './en/reason.ts';
import type { Words } from './words.ts';

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
  yes: 'yes',
  no: 'no',
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  and,
  percent: (n) => `${n}%`,
  between: (low, high) => (low === high ? low : `${low} to ${high}`),
  spread: (low, high) => `from ${low} to ${high}`,
  places: (low, high, among) => {
    const one = among === 'sentences' ? 'sentence' : 'choice';
    return `from ${one} ${low} to ${one} ${high}`;
  },
  answers: (n) => (n === 0 ? 'no answer' : n === 1 ? 'one answer' : `${n} answers`),
  answersOf: (n, of) => (of === 0 ? 'does not apply' : `${n} of ${of} answered`),
  basedOn: (n) => (n === 1 ? 'from one answer' : `from ${n} answers`),
  answeredOn: (date) => `self-assessment of ${date}`,
  followed: (track) => (/track/i.test(track) ? inSentence(track) : `track “${track}”`),
  respondents: (teams, people) => {
    // Where no file says who answers, each is taken for a person's.
    if (teams === 0 || people === 0) return `${teams + people} people answered`;
    const said = [
      teams === 1 ? 'one answer by the team' : `${teams} answers by the team`,
      people === 1 ? 'one personal answer' : `${people} personal answers`,
    ];
    return and(said);
  },
  doubt: (unknown, unanswered, of) =>
    [
      ...(unknown > 0 ? [`${unknown} of ${of} ${unknown === 1 ? 'does' : 'do'} not know`] : []),
      ...(unanswered > 0 ? [`${unanswered} of ${of} without an answer`] : []),
    ].join(', '),
  objectivesLeft: (objectives) =>
    `${objectives.length === 1 ? 'Objective' : 'Objectives'} also named: ${objectives.join(', ')}.`,
  leftBlank: (n) =>
    `${capital(questions(n))} without an answer: go over them together, then make this plan again.`,

  axis: inSentence,

  portrait,
  held,
  noObjective: (hasAction, toolsWait) =>
    [
      hasAction
        ? 'Your answers rank no objective, so this plan begins there.'
        : 'Your answers rank no objective.',
      ...(toolsWait ? ['The tools that they call for come after, further on.'] : []),
    ].join(' '),
  objectivesToRank: 'Your objectives are written down: rank them here, the most important first.',
  firstActions: (n) => (n === 1 ? 'Your first action' : `Your first ${n === 2 ? 'two' : 'three'} actions`),
  choosing: (n) =>
    n === 1
      ? 'Choose a name and a date; dropping it is fine.'
      : 'Choose a name and a date for each; dropping one is fine.',
  noAction: (hasAnswers) =>
    hasAnswers
      ? 'Your answers call for no action: keep what works, and meet again at the review.'
      : 'Actions will come with your answers.',
  nothingButToPassOn: 'Your answers call for no action. Well done: what you have built can now help others.',
  actionAt: (title, number) => `${title} (${number === null ? 'in the annex' : `action ${number}`})`,
  thenAction: (title, number) => (number === null ? `then ${title}, in the annex` : `then action ${number}`),
  alsoToClarify: (topics, more) =>
    `${capital(more > 0 ? `${topics.join(', ')}, and ${questions(more)} more, in the annex` : and(topics))}.`,
  horizons: { now: 'Within a fortnight', quarter: 'Within three months', year: 'Within the year' },
  until: (horizon, date) => `${horizon}, by ${date}`,
  weight: (effort, impact, route) =>
    `${['light', 'moderate', 'heavy'][effort - 1]} effort, ${['limited', 'visible', 'strong'][impact - 1]} effect, ${route}`,
  route: (route, accompaniment) => {
    switch (route) {
      case 'internal':
        return 'in-house';
      case 'collective-days':
        return accompaniment === 'collective' ? 'with the collective days' : 'with other organisations';
      case 'individual-half-day':
        return accompaniment === 'none' ? 'with someone from outside' : 'with your individual half-day';
      case 'training':
        return 'through training';
      case 'specialised-actor':
        return 'with a specialist organisation';
    }
  },
  reason,
  dates: {
    fortnight: (hasHalfDay) =>
      hasHalfDay ? 'progress check, at your individual half-day' : 'progress check',
    review: 'review, with the same people',
    none: 'The date of your answers is not recorded: fill in these dates.',
  },
  waitingIntro: (n) =>
    n === 1
      ? 'Your answers also call for this tool. It comes after the objective, to serve it:'
      : 'Your answers also call for these tools. They come after the objective, to serve it:',
  training: {
    intro: 'The support you are getting does not pay for training; there are other ways to fund it.',
    ways: {
      opco: 'Employees and freelance performers: your OPCO, the French training fund of your branch. Your collective agreement says which: Afdas (performing arts, radio), Uniformation (community education, teaching by associations).',
      cnfpt: 'Local-authority staff: the CNFPT, through human resources.',
      volunteers:
        'Volunteers: the local support point for associations, which knows about training grants (FDVA) and free workshops.',
    },
    volunteersToo: 'If you have volunteers: the local support point for associations.',
    later: 'outside this plan, see the annex',
  },
  differ: (n, of) => `Your answers differ clearly on ${n} ${n === 1 ? 'topic' : 'topics'} out of ${of}.`,
  halfDay: {
    intro: (hasEvidence) =>
      hasEvidence
        ? 'The half-day goes by fast. Before you come, have a look at:'
        : 'The half-day goes by fast.',
    bring: 'Bring this plan too, with your ticked boxes and remarks.',
  },
  review: (date, hasSigns) =>
    `${date ? `On ${date}` : 'A year after your answers'}, answer the questionnaire again with the same people${hasSigns ? ', and record these signs' : ''}. A less advanced answer is not always a step back: you may simply be seeing more clearly.`,
  titled: (subject, said) => `${subject}: ${said}`,
  levelThen: (today, inAYear) => `${today}, then ${inAYear}`,
  pictureOf: (axes) => `Your axes today and, where you aim further, in a year. ${axes.join('; ')}.`,
  implied: 'question not asked, counted through another answer',
  documentedBy: (coverage, answers) => `${coverage} documented, ${answers}`,
  tableLegend: 'Score (level out of 5), part documented. ?: not documented enough. –: does not apply.',
  explain: {
    term: (weight, value, loss) => `weight ${weight}, worth ${value}/100, ${loss} missing`,
    openTerm: (weight, loss) => `weight ${weight}, open question, up to ${loss} missing`,
    impliedTerm: (weight, value, loss) =>
      `weight ${weight}, does not apply but counts ${value}/100, ${loss} missing`,
    nothing: 'No question of this axis applies to you.',
  },
};
