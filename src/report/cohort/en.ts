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
    questions: 'Questions',
    case: 'Cases in the room',
    caseFromElsewhere: 'A case from elsewhere',
    exercise: 'To begin in the room',
    together: 'To do together',
    pairs: 'Who can help whom',
    tells: 'Tells',
    listens: 'To',
    about: 'About the question',
    training: 'Training together',
    halfDays: 'The individual half-days',
    begun: 'What has begun?',
    work: 'To work on',
    clarify: 'To clear up',
    sheetTitle: 'Individual half-day',
    objectives: 'Its objectives',
    threePoints: 'Three points to prepare',
    firstStep: 'First step',
    sign: 'Sign that it works',
    toLookAt: 'To look at together',
    alsoToClarify: 'Also to clear up:',
    marks: 'Where it stands',
    level: 'Level',
    score: 'Score',
    withOthers: 'With the other organisations',
    decisions: 'What is decided',
    decision: 'Decision',
    whoDoes: 'Who',
    by: 'By',
    notes: 'Notes:',
    problems: 'Files to mend',
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
    `This report names no organisation and no person, and gives no scores of fewer than ${least} organisations.`,
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
  cell: (median, q1, q3, n) => `${median} (${q1}–${q3}) · ${n}`,
  fewer: (n) => `too few (${n})`,
  numbered: (number, question, n, all) => `(${number}) ${question}, ${n} of ${all}`,
  of: (n, all) => (n === all ? String(n) : `${n} of ${all}`),
  middle: (q1, q3) => `${q1} to ${q3}`,
  fewProfiles: (some, least) =>
    `${some ? 'The other profiles have' : 'Each profile has'} fewer than ${least} organisations: too few for figures of their own.`,
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
    difference: (question, higher, lower) => `${question}: median of ${higher}, ${lower}`,
    caution:
      'On so few people and so many questions a difference may be due to chance: something to talk over, not a proof.',
  },
  band: (title, n) => `${title} (${people(n)})`,
  programmeIntro: (n) =>
    `${NUMBERS[n]} half-day${n === 1 ? '' : 's'}, then a last one for the review. The themes: where most organisations still have half of the way or more to go (after each question, how many of those that answered), meaning first, tools next.`,
  noProgramme: 'No need is shared by two organisations: the programme is to be built with them.',
  freeHalfDays: (n) =>
    `The ${n === 1 ? 'half-day' : `${n} half-days`} left can go to hands-on time, or to more cases: that is what groups ask for most.`,
  theme: (axis, area) => `${area} · ${axis}`,
  concerned: (n, atLeast, names) =>
    capital(`${atLeast ? 'at least ' : ''}${structures(n)} concerned${names ? `: ${names}` : ''}.`),
  everyone: (n) => `All ${n} organisations are concerned.`,
  everyoneBut: (names) => `All organisations are concerned but ${names}.`,
  caseOn: (those, question) => `${those} (question ${question})`,
  caseOnOther: (those, question) => `${those}, on ${question}`,
  tellers: (n, atLeast) => capital(`${atLeast ? 'at least ' : ''}${structures(n)} can tell one.`),
  noCase: 'Nobody in the group has a solid case yet: bring one from outside',
  togetherIntro: 'Actions that three plans or more have in common. They hold better when shared.',
  nothingTogether: 'No action is common to three plans.',
  also: (actions, more) =>
    `And also: ${actions.join('; ')}${more === 0 ? '' : `; ${more === 1 ? 'one other is' : `${more} others are`} in cohort.json`}.`,
  morePairs: (n) =>
    n === 1 ? 'One other pair is in the sheets (sheets/).' : `${n} other pairs are in the sheets (sheets/).`,
  pairsIntro:
    'The first is strong on the question, the second in need; both answered enough to say so. Each gives where it can and receives twice at most.',
  noPairs: 'No pairs yet: no organisation is strong where another is in need.',
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
  halfDaysIntro: 'Three points for each organisation; its sheet, in sheets/, says more.',
  halfDaysInSheets:
    'Each organisation has its sheet, in sheets/: three points to prepare, and room for notes.',
  apart: (question) => `Answers differ: ${question}`,
  unknown: (question, others) =>
    `To be checked: ${question}${others === 0 ? '' : ` (and ${others === 1 ? 'one other' : `${others} others`})`}`,
  undocumented: (axis) => `Too few answers: ${axis}`,
  need: (question) => question,
  nothing: '–',
  sheet: {
    title: (name) => `Individual half-day: ${name}`,
    minutes: ['30 minutes', '1 hour 30', '45 minutes', '30 minutes'],
    objectivesFirst: 'No objective chosen yet. It is the first point: no tool is well chosen before.',
    begunNone: 'The plan asks for no action.',
    workNone: 'To be chosen together.',
    clarifyNone: 'Nothing is left to clear up.',
    tells: (structure, question) => `Can tell ${structure} how it does, on ${question}`,
    listens: (structure, question) => `Can ask ${structure} how it does, on ${question}`,
    alone: 'No pair proposed.',
    themes: (numbers) =>
      numbers.length === 1
        ? `Concerned by collective half-day ${numbers[0]}`
        : `Concerned by collective half-days ${and(numbers.map(String))}`,
    review: (date) => `Review with the same people: ${date}.`,
    plan: (name) => `The whole plan: plans/${name}.`,
  },
  problems: {
    title: 'Files to mend',
    intro: (n) =>
      n === 0
        ? 'All files were counted; these deserve a look.'
        : n === 1
          ? 'This file enters no figure. Once it is mended, run the same command again.'
          : `These ${n} files enter no figure. Once they are mended, run the same command again.`,
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
