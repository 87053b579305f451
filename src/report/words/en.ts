import { inSentence } from '../text/typography.js';
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

const questions = (n: number): string => (n === 1 ? 'one question' : `${n} questions`);
const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** “you answered “don’t know” to one question and left 2 questions unanswered” */
function gaps(unknown: number, unanswered: number): string {
  const dontKnow = `answered “don’t know” to ${questions(unknown)}`;
  const left = `left ${questions(unanswered)} unanswered`;
  return `you ${and([...(unknown ? [dontKnow] : []), ...(unanswered ? [left] : [])])}`;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

export const en: Words = {
  labels: {
    portrait: 'Your portrait',
    objectives: 'Your objectives',
    firstStep: 'First step',
    whyChosen: 'Why',
    who: 'Who:',
    by: 'By when:',
    blank: '…………………………',
    dates: 'Your dates',
    profile: 'Your profile',
    axis: 'Axis',
    bar: 'Gauge',
    level: 'Level',
    score: 'Score',
    range: 'Range',
    documented: 'Documented',
    barLegend: '█ reached, ▒ depends on the questions still open.',
    signLegend: '?: not documented enough. –: does not apply.',
    area: 'Score by area',
    strengths: 'What carries you',
    tensions: 'What needs attention',
    inYourWords: 'In your own words',
    action: 'More on action',
    done: 'Done',
    still: 'Still on action',
    goFurther: 'Your actions, to go further',
    firstInDetail: 'Your first actions, step by step',
    steps: 'Then:',
    indicator: 'How you will see it worked',
    example: 'An example',
    waiting: 'Once you have an objective',
    training: 'Training',
    halfDay: 'Getting ready for your individual half-day',
    toClarify: 'To find out',
    divergences: 'To talk over among yourselves',
    toBring: 'To bring',
    review: 'The review, a year from now',
    sign: 'What to record',
    ofAction: 'For action',
    today: 'Today',
    inAYear: 'In a year',
    annex: 'Annex',
    nextStep: 'Next step:',
    scoresExplained: 'Where each score comes from',
    scoreRule:
      'An axis’ score is the average of its answers, from 0 to 100, each with its weight. A question still open is left out: it widens the range instead.',
    question: 'Question',
    answer: 'Answer',
    target: 'Aiming for',
    notes: 'Notes',
    weight: 'Weight',
    loss: 'Points missing',
    allAnswers: 'All your answers',
    otherActions: 'Other possible actions',
    inPlace: 'Nothing more to do here, from your answers',
  },
  planTitle: (name) => `Digital action plan: ${name}`,
  levels: ['Starting point', 'Exploring', 'On the move', 'Well established', 'An inspiration to others'],
  notDocumented: 'not documented enough',
  noQuestion: 'does not apply',
  notApplicable: 'doesn’t apply to us',
  unknown: 'don’t know',
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
  answers: (n) => (n === 0 ? 'no answer' : n === 1 ? 'one answer' : `${n} answers`),
  basedOn: (n) => (n === 1 ? 'from one answer' : `from ${n} answers`),
  answeredOn: (date) => `self-assessment of ${date}`,
  followed: (track) => (/track/i.test(track) ? inSentence(track) : `track “${track}”`),
  respondents: (n) => `${n} people answered`,
  moreQuestions: (n) => (n === 1 ? 'and one more, in the annex' : `and ${n} more, in the annex`),
  leftBlank: (n) =>
    `${capital(questions(n))} without an answer, in the annex: answer first, even with “don’t know”, and make this plan again.`,
  quoted: (question, said) => `${and(said)} (${question})`,

  axis: inSentence,

  portrait: {
    strength: (axis, level, proof) => `You can lean on ${axis} (${level})${proof ? `: ${proof}` : ''}.`,
    oneStrength: (proof, fewAnswers) =>
      fewAnswers
        ? `There are too few answers to say which axis carries you, but you have something to build on: ${proof}.`
        : `No axis carries you by itself yet, but you have something to build on: ${proof}.`,
    noAxis: (fewAnswers) =>
      fewAnswers
        ? 'There are too few answers to say which axis carries you.'
        : 'No axis carries you by itself yet.',
    noStrength: 'You are at the beginning on almost everything: the first steps will soon show.',
    need: (axis, level, proof) =>
      `Where you have most to gain is ${axis} (${level})${proof ? `: ${proof}` : ''}.`,
    oneNeed: (proof) => `Where you have most to gain: ${proof}.`,
    noNeed: 'Nothing pressing stands out: your answers are where you want to be.',
    proof: (question, answer) => `to ${question} you answered ${answer}`,
    proofRange: (question, low, high) => `to ${question} your answers go from ${low} to ${high}`,
    proofUnlike: (question) => `your answers to ${question} differ, which is worth talking over`,
    complete: (answered) =>
      answered === 1
        ? 'Nothing is left in the dark: you answered the one question that applies to you.'
        : `Nothing is left in the dark: you answered all ${answered} questions that apply to you.`,
    gaps: (axes, unknown, unanswered) =>
      axes.length > 0
        ? `There is not enough yet to place you on ${and(axes)}; in all, ${gaps(unknown, unanswered)}${unanswered ? ': answering will make this plan surer' : ''}.`
        : `${capital(gaps(unknown, unanswered))}: the list is further on.`,
    empty: (unknown) => [
      'You have not answered any question yet, so this plan can say nothing about you, neither strength nor need.',
      'The most useful thing this week: bring three people with different roles together and answer as you go, with no preparation.',
      unknown > 0
        ? `“Don’t know” is already a good answer, and you gave it to ${questions(unknown)}: they are listed further on.`
        : '“Don’t know” is a good answer: it shows what to find out.',
    ],
  },
  held: {
    opens: (axis, level, opening) =>
      `On ${axis}, the level stays at “${level}”; what opens the next one: ${opening}.`,
    dependsOn: (axis, level, on) =>
      `On ${axis}, the level stays at “${level}” because of your answer to ${and(on)}.`,
    toCheck: (axis, level, on) =>
      `On ${axis}, the level stays at “${level}” while ${on.length > 1 ? 'these questions are' : 'this question is'} open: ${and(on)}.`,
  },
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
    'collective-days': 'with the group days',
    'individual-half-day': 'with your individual half-day',
    training: 'through training',
    'specialised-actor': 'with a specialist organisation',
  },
  reason: {
    objectiveFirst: 'This is where one begins: tools come after.',
    answered: (answer, question) => `You answered ${answer}${question ? ` to ${question}` : ''}.`,
    range: (question, low, high) => `Your answers to ${question} go from ${low} to ${high}.`,
    unlike: (question) => `Your answers to ${question} differ: one to talk over.`,
    unknown: (question) => `You answered “don’t know” to ${question}.`,
    apart: (question, apart) => `To ${question} your answers go ${apart}.`,
    weighs: (need, objective) => {
      const pressing = need && `${{ strong: 'strong', middle: 'moderate', light: 'slight' }[need]} need`;
      const serves = objective && `objective no. ${objective}`;
      const parts = [pressing, serves].filter((part) => part !== null);
      return parts.length === 0 ? '' : `${capital(parts.join(', '))}.`;
    },
    enables: (actions) =>
      `It makes action${actions.length === 1 ? '' : 's'} ${and(actions.map(String))} possible.`,
  },
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
    intro: 'Guidance does not pay for training in tools, which has a way of its own.',
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
