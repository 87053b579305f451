import type { CohortWords } from './words.js';

const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const structures = (n: number): string => (n === 1 ? 'one organisation' : `${n} organisations`);
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const people = (n: number): string => (n === 1 ? 'one person' : `${n} people`);
const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

export const en: CohortWords = {
  labels: {
    who: 'Who is here',
    structure: 'Organisation',
    profile: 'Profile',
    answers: 'Answers',
    firstObjective: 'First objective',
    group: 'Where the group stands',
    axis: 'Axis',
    median: 'Median',
    middle: 'Middle half',
    structures: 'Organisations',
    area: 'Area',
    byProfile: 'By profile',
    ages: 'Between age bands',
    programme: 'The collective days',
    dangers: 'Not to be left waiting',
    topics: 'Topics',
    toTry: 'To try in the room',
    how: 'How',
    case: 'Cases in the room',
    caseFromElsewhere: 'A case from elsewhere',
    exercise: 'To begin in the room',
    together: 'To do together',
    pairs: 'Who can help whom',
    tells: 'Tells',
    listens: 'To',
    topic: 'Topic',
    training: 'Training together',
    halfDays: 'The individual half-days',
    begun: 'What has begun?',
    work: 'To work on',
    talk: 'To talk over, to clear up',
    sheetTitle: 'Individual half-day',
    objectives: 'Its objectives',
    threePoints: 'Three parts to prepare',
    firstStep: 'First step',
    sign: 'Sign that it works',
    toBring: 'To bring',
    marks: 'Where it stands',
    level: 'Level',
    withOthers: 'With the other organisations',
    decisions: 'What is decided',
    decision: 'Decision',
    whoDoes: 'Who',
    by: 'By',
    notes: 'Notes:',
    annex: 'The questions in full',
    question: 'Question',
    problems: 'Files to fix',
  },
  title: (questionnaire) => `Cohort report: ${questionnaire}`,
  between: '; ',
  structures,
  answers: (n) => (n === 1 ? 'one answer file' : `${n} answer files`),
  answersBetween: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
  merged: (n) =>
    n === 1
      ? 'one organisation answered through several people'
      : `${n} organisations answered through several people`,
  refused: (n) =>
    n === 1
      ? 'One file could not be counted: problems.md says which and why.'
      : `${n} files could not be counted: problems.md says which and why.`,
  names: (names, rest) => (rest > 0 ? `${names.join(', ')} and ${rest} more` : and(names)),
  shared: (least) =>
    `This report names no organisation and no person, and gives no scores or counts of fewer than ${least} organisations, nor of all but fewer than ${least}.`,
  tooMany: (n, most) =>
    `With ${n} organisations, this report counts without naming: above ${most} they no longer fit in a room. The details are in cohort.csv; for a programme with names, run the command on each group.`,
  profiles: (counts) => `By profile: ${counts.join(', ')}.`,
  counted: (title, n) => `${title} (${n})`,
  lacks: (structure, axes) => `${structure} (${and(axes)})`,
  toDocument: (lacking) =>
    `To be completed before the days, for want of enough answers: ${lacking.join(', ')}.`,
  withoutId: 'no id',
  noObjective: 'to be chosen',
  objectives: (counts) => `Shared objectives: ${counts.join(', ')}.`,
  withoutObjective: (n) =>
    n === 1
      ? 'One organisation has not chosen an objective yet: that is where it begins, tools come after.'
      : `${n} organisations have not chosen an objective yet: that is where they begin, tools come after.`,
  groupIntro:
    'Neither marks nor ranking: where the organisations stand that answered enough. The middle half goes from the first to the third quartile.',
  matrixIntro: 'By area: the median, in brackets the middle half, then the number of organisations.',
  cell: (median, q1, q3, n) => `${median} (${q1}–${q3})${n === null ? '' : ` · ${n}`}`,
  fewer: (n) => `too few (${n})`,
  dangersIntro:
    'What may lose something, break the law or harm people, whatever the objectives: by topic, naming nobody.',
  oneAction: (action) => `One action: ${action}.`,
  numbered: (number, topic, n, all) => `(${number}) ${topic}${n === null ? '' : `, ${n} of ${all}`}`,
  of: (n, all) => (n === all ? String(n) : `${n} of ${all}`),
  middle: (q1, q3) => `${q1} to ${q3}`,
  fewProfiles: (some, least) =>
    `${some ? 'The other profiles have too few' : 'No profile has enough'} organisations for figures of their own: it takes at least ${least}.`,
  ages: {
    bands: { 'under-30': 'under 30', '30-49': '30 to 49', '50-plus': '50 and over' },
    none: (n, least) =>
      n === 0
        ? 'Nobody gave an age band: nothing to compare.'
        : `Nothing to compare: it takes two bands of ${least} people or more, from two organisations or more, and ${n === 1 ? 'only one person' : `${n} people in all`} gave theirs.`,
    compared: (bands, n) =>
      `${n === 1 ? 'One question' : `${n} questions`} can be compared (from 0 to 100) between ${and(bands)}.`,
    nothing: 'None has clearly different answers.',
    side: (band, n, median) => `${median} for ${band} (${n})`,
    difference: (topic, higher, lower) => `${topic}: median of ${higher}, ${lower}`,
    caution:
      'On so few people and so many questions a difference may be due to chance: something to talk over, not a proof.',
  },
  band: (title, n) => `${title} (${people(n)})`,
  programmeIntro: (n) =>
    n === 0
      ? 'Two half-days, one of hands-on time and one of cases, then a last one for the review. The answers call for no theme: the others are to be chosen with the group.'
      : `${NUMBERS[n + 2]} half-days, then a last one for the review. The themes: where most organisations are halfway at most, or aim higher (after each topic, how many of those that answered), meaning first, tools next. One half-day of hands-on time and one of cases are always there: that is what groups ask for most.`,
  practice: {
    title: 'Hands-on time, each organisation on its own tools',
    how: 'Each organisation comes with its tools and its logins, and gets one thing done for good. It is not training, which has its own ways, further on.',
    nothing: 'To be chosen with the group: for each organisation, one thing to get done before leaving.',
  },
  caseStudies: 'Case studies',
  example: (action, text) => `${action}. ${text}`,
  freeHalfDays: (n) =>
    `The ${n === 1 ? 'half-day' : `${n} half-days`} left can go to more hands-on time, or to topics that the group chooses.`,
  theme: (axis, area) => `${area} · ${axis}`,
  concerned: (n, atLeast, names) =>
    capital(`${atLeast ? 'at least ' : ''}${structures(n)} concerned${names ? `: ${names}` : ''}.`),
  someConcerned: 'Part of the group is concerned.',
  everyone: (n) => `All ${n} organisations are concerned.`,
  everyoneBut: (names) => `All organisations are concerned but ${names}.`,
  caseOn: (those, topic) => `${those} (topic ${topic})`,
  caseOnOther: (those, topic) => `${those} (${topic})`,
  tellers: (n, atLeast) => capital(`${atLeast ? 'at least ' : ''}${structures(n)} can tell one.`),
  someTellers: 'Part of the group can tell one.',
  noCase: 'Nobody in the group has a solid case yet: bring one from outside',
  nothingTold: 'Nothing that can be told without telling of too few organisations.',
  togetherIntro: 'Actions that three plans or more have in common. They hold better when shared.',
  nothingTogether: 'No action is common to three plans.',
  also: (actions, more) =>
    `And also: ${actions.join('; ')}${more === 0 ? '' : `; ${more === 1 ? 'one other is' : `${more} others are`} in cohort.json`}.`,
  morePairs: (n) =>
    n === 1 ? 'One other pair is in the sheets (sheets/).' : `${n} other pairs are in the sheets (sheets/).`,
  pairsIntro:
    'On this topic the first has a practice to tell, and the second looks for one; both answered enough to say so. Each gives where it can and receives twice at most.',
  noPairs: 'No pairs yet: no organisation has a practice to tell where another looks for one.',
  noPairFor: (names) =>
    `Without a pair so far, for want of enough answers or of a counterpart in the group: ${names}.`,
  trainingIntro:
    'The accompaniment does not fund training in tools. A grouped request weighs more, and can bring the training to you.',
  noTraining: 'No plan calls for training.',
  ways: {
    opco: 'OPCO (to be checked for each organisation: often Afdas)',
    cnfpt: 'CNFPT',
    volunteers: 'Volunteers (local support point for associations)',
  },
  halfDaysIntro:
    'For each organisation, its first action, the one to work on, and what to talk over first; its sheet, in sheets/, says more.',
  halfDaysInSheets:
    'Each organisation has its sheet, in sheets/: three parts to prepare, and room for notes.',
  danger: (topic, isUnknown, action) =>
    `Not to be left waiting: ${topic}${isUnknown ? ' (nobody knows yet)' : ''}${action === null ? '' : `; one action: ${action}`}`,
  dangers: (topics) => `Not to be left waiting: ${topics}`,
  apart: (topics) => `Answers differ: ${topics}`,
  unknown: (topics) => `Nobody knows yet: ${topics}`,
  unanswered: (topics) => `Not answered: ${topics}`,
  topics: (topics, more) =>
    `${topics.join('; ')}${more === 0 ? '' : ` (and ${more === 1 ? 'one other topic' : `${more} other topics`})`}`,
  nothing: '–',
  sheet: {
    title: (name) => `Individual half-day: ${name}`,
    minutes: ['30 minutes', '1 hour 30', '45 minutes', '30 minutes'],
    objectivesFirst: 'No objective chosen yet. That is where to begin: no tool is well chosen before.',
    begunNone: 'The plan asks for no action.',
    workNone: 'To be chosen together.',
    talkNone: 'Nothing is left to clear up.',
    bring: (topic, evidence) => `${topic}: ${evidence}`,
    tells: (structure, topic) => `Can tell ${structure} how it goes about this: ${topic}`,
    listens: (structure, topic) => `Can ask ${structure} how it goes about this: ${topic}`,
    alone: 'No pair proposed.',
    themes: (numbers) =>
      numbers.length === 1
        ? `Concerned by collective half-day ${numbers[0]}`
        : `Concerned by collective half-days ${and(numbers.map(String))}`,
    review: (date) => `Review with the same people: ${date}.`,
    plan: (name) => `The whole plan: plans/${name}.`,
  },
  problems: {
    title: 'Files to fix',
    intro: (n) =>
      n === 0
        ? 'All files were counted; these deserve a look.'
        : n === 1
          ? 'This file enters no figure. Once it is fixed, run the same command again.'
          : `These ${n} files enter no figure. Once they are fixed, run the same command again.`,
    place: (line, column) => `Line ${line}, column ${column}:`,
    refused: 'Not counted',
    notices: 'Counted, but to be checked',
  },
  csv: {
    name: 'Organisation',
    id: 'Id',
    profile: 'Profile',
    respondents: 'Answers',
    date: 'Date',
    track: 'Track',
    objective: (n) => `Objective ${n}`,
    score: (axis) => `${axis}: score`,
    level: (axis) => `${axis}: level`,
    coverage: (axis) => `${axis}: documented (%)`,
    cell: (area, axis) => `${area} / ${axis}: score`,
    training: 'Training',
    actions: 'Actions of the plan',
    axis: 'Axis',
    area: 'Area',
    n: 'Organisations',
    q1: 'First quartile',
    median: 'Median',
    q3: 'Third quartile',
  },
};
