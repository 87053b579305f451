import type { CohortWords } from './words.ts';

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
    dangers: 'Not to be put off',
    topics: 'Topics',
    toTry: 'To try on the spot',
    how: 'How',
    case: 'Cases in the room',
    caseFromElsewhere: 'A case from elsewhere',
    exercise: 'To start on the spot',
    together: 'To do together',
    pairs: 'Who can help whom',
    tells: 'Shares',
    listens: 'With',
    topic: 'Topic',
    training: 'Training together',
    halfDays: 'The individual half-days',
    begun: 'How far have you got?',
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
    roll: 'Who was counted',
    files: 'Files',
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
      ? 'in one organisation, several people answered'
      : `in ${n} organisations, several people answered`,
  refused: (n) =>
    n === 1
      ? 'One file could not be counted: problems.md says which and why.'
      : `${n} files could not be counted: problems.md says which and why.`,
  names: (names, rest) => (rest > 0 ? `${names.join(', ')} and ${rest} more` : and(names)),
  shared: (least) =>
    `This report names no organisation and no person. It gives no scores or counts of fewer than ${least} organisations, of all, or of all but fewer than ${least}; an empty cell is not a zero.`,
  tooFew: (least) => `Of fewer than ${least} organisations, nothing is said of the answers.`,
  tooMany: (n, most) =>
    `With ${n} organisations, this report counts without naming: above ${most} they no longer fit in a room. The details are in cohort.csv; for a programme with names, run the command on each group.`,
  profiles: (counts) => `By profile: ${counts.join(', ')}.`,
  counted: (title, n) => `${title} (${n})`,
  lacks: (structure, axes) => `${structure} (${and(axes)})`,
  toDocument: (lacking) =>
    `To be completed before the days, as too few questions are answered: ${lacking.join(', ')}.`,
  withoutId: 'no id',
  noObjective: 'to be chosen',
  objectives: (counts) => `Shared objectives: ${counts.join(', ')}.`,
  withoutObjective: (n) =>
    n === 1
      ? 'One organisation has not chosen an objective yet: that is where it starts; tools come later.'
      : `${n} organisations have not chosen an objective yet: that is where they start; tools come later.`,
  groupIntro:
    'Not marks, and not a ranking: where the organisations that gave enough answers stand. The middle half runs from the first quartile to the third.',
  matrixIntro: 'By area: the median, in brackets the middle half, then the number of organisations.',
  cell: (median, middle, n) =>
    `${median}${middle ? ` (${middle.join('–')})` : ''}${n === null ? '' : ` · ${n}`}`,
  fewer: (n) => `too few (${n})`,
  dangersIntro:
    'What could lose you something, break the law or cause trouble for people, whatever the objectives: by topic, naming nobody.',
  oneAction: (action) => `One action: ${action}.`,
  numbered: (number, topic, n, all) =>
    `(${number}) ${topic}${n === null ? '' : `, ${n} of ${all} ${all === 1 ? 'answer' : 'answers'}`}`,
  of: (n, all) => (n === all ? String(n) : `${n} of ${all}`),
  middle: (q1, q3) => `${q1} to ${q3}`,
  sharedProfiles: 'No figures by profile: together with the group’s, they would say too much.',
  fewProfiles: (some, least) =>
    `${some ? 'The other profiles have too few' : 'No profile has enough'} organisations for figures of their own: at least ${least} are needed.`,
  ages: {
    bands: { 'under-30': 'under 30', '30-49': '30 to 49', '50-plus': '50 and over' },
    none: (n, least) =>
      n === 0
        ? 'Nobody gave an age band: nothing to compare.'
        : `Nothing to compare: that takes two age bands of at least ${least} people, from two or more organisations${n === null ? '.' : `, and ${n === 1 ? 'only one person' : `${n} people in all`} gave theirs.`}`,
    compared: (bands, n) =>
      `${n === 1 ? 'One question' : `${n} questions`} can be compared (from 0 to 100) between ${and(bands)}.`,
    nothing: 'None has clearly different answers.',
    side: (band, n, median) => `${median} for ${band} (${n})`,
    difference: (topic, higher, lower) => `${topic}: median of ${higher}, ${lower}`,
    caution:
      'With so few people and so many questions, a difference may be down to chance: something to talk over, not proof.',
  },
  band: (title, n) => `${title} (${people(n)})`,
  programmeIntro: (n) =>
    n === 0
      ? 'Two half-days, one hands-on and one of cases, then a last one for the review. The answers call for no theme: choose the others with the group.'
      : `${NUMBERS[n + 2]} half-days, then a last one for the review. The themes: where the most organisations have ground to cover, meaning first, tools next. What should not be put off always has its place. There is always one hands-on half-day and one of cases: that is what groups ask for most.`,
  attending: (n, all, others, absent) =>
    n === null
      ? 'Part of the group comes to them; the other organisations are supported in another way.'
      : `${n === 1 ? 'One organisation' : `${n} organisations`} of ${all} ${n === 1 ? 'comes' : 'come'} to them; ${others ?? (absent === 1 ? 'the last one' : 'the others')} ${absent === 1 ? 'is' : 'are'} supported in another way.`,
  nobodyComes: 'No organisation of this group is accompanied with collective days.',
  sharedProgramme: (least) =>
    `Seven half-days, then a last one for the review: one hands-on, one of cases, the others by theme. A theme or a topic is named only if it concerns at least ${least} organisations, and at least ${least} others it does not. There may be others, which are not told here.`,
  fewCome: (least) => `Nothing is said of them here: at least ${least} organisations must come.`,
  practice: {
    title: 'Hands-on time, each organisation on its own tools',
    how: 'Each organisation brings its tools and its logins, and gets one thing properly done. This is not training, which has its own channels, further on.',
    nothing: 'Choose with the group: for each organisation, one thing to get done before leaving.',
  },
  caseStudies: 'Case studies',
  example: (action, text) => `${action}. ${text}`,
  freeHalfDays: (n) =>
    `The remaining ${n === 1 ? 'half-day' : `${n} half-days`} can go to more hands-on time, or to topics of the group’s choice.`,
  theme: (axis, area) => `${area} · ${axis}`,
  themeTopics: (topics) => topics.join(', and '),
  concerned: (n, atLeast, names) =>
    capital(`${atLeast ? 'at least ' : ''}${structures(n)}${names ? `: ${names}` : ''}.`),
  someConcerned: 'How many organisations is not said: that would speak of too few of them.',
  everyone: (n) => `All ${n} organisations.`,
  everyoneBut: (names) => `All organisations except ${names}.`,
  caseOn: (those, topic) => `${those} (topic ${topic})`,
  caseOnOther: (those, topic) => `${those} (${topic})`,
  tellers: (n, atLeast) => capital(`${atLeast ? 'at least ' : ''}${structures(n)} can share one.`),
  someTellers: 'Ask in the room, or else bring one from outside.',
  noCase: 'Nobody in the group has a solid case yet: bring one from outside',
  nothingTold: 'Nothing that can be said without speaking of too few organisations.',
  togetherIntro: 'Actions that three or more plans have in common. They are easier to keep up together.',
  nothingTogether: 'No action is shared by three plans.',
  also: (actions, more) =>
    `And also: ${actions.join('; ')}${more === 0 ? '' : `; ${more === 1 ? 'one other is' : `${more} others are`} in cohort.json`}.`,
  morePairs: (n) =>
    n === 1 ? 'One other pair is in the sheets (sheets/).' : `${n} other pairs are in the sheets (sheets/).`,
  pairsIntro:
    'On this topic, the first has a practice to share and the second is looking for one; both gave enough answers to say so. Each gives if it can, at most twice, and receives at most twice.',
  noPairs: 'No pairs yet: no organisation has a practice to share where another is looking for one.',
  rollElsewhere: 'Each organisation’s files are in cohort.json (members).',
  noPairFor: (names) =>
    `No pair so far for ${names}. Too few answers, nobody who shares or who looks for it, or whoever could help them already advises two organisations.`,
  trainingIntro:
    'The accompaniment does not fund training in tools. A joint request carries more weight, and can bring the training to you.',
  noTraining: 'No plan calls for training.',
  ways: {
    opco: 'OPCO (your collective agreement says which: Afdas for the performing arts and radio, Uniformation for community education and teaching by associations)',
    cnfpt: 'CNFPT',
    volunteers: 'Volunteers (local support point for associations)',
  },
  halfDaysIntro:
    'For each organisation, its first action, the one to work on, and what to talk over first; its sheet, in sheets/, says more.',
  halfDaysInSheets:
    'Each organisation has its sheet, in sheets/: three parts to prepare, and room for notes.',
  danger: (topic, isUnknown, action) =>
    `Not to be put off: ${topic}${isUnknown ? ' (nobody knows yet)' : ''}${action === null ? '' : `; one action: ${action}`}`,
  dangers: (topics) => `Not to be put off: ${topics}`,
  apart: (topics) => `Answers differ: ${topics}`,
  doubted: (topics) => `Some know, others do not: ${topics}`,
  withDoubt: (topic, doubt) => `${topic} (${doubt})`,
  unknown: (topics) => `Nobody knows yet: ${topics}`,
  unanswered: (topics) => `Not answered: ${topics}`,
  topics: (topics, more) =>
    `${topics.join('; ')}${more === 0 ? '' : ` (and ${more === 1 ? 'one other topic' : `${more} other topics`})`}`,
  nothing: '–',
  sheet: {
    title: (name) => `Individual half-day: ${name}`,
    minutes: ['30 minutes', '1 hour 30', '45 minutes', '30 minutes'],
    objectivesFirst: 'No objective chosen yet. That is where to start: no tool can be well chosen before.',
    begunNone: 'The plan asks for no action.',
    workNone: 'Choose together.',
    talkNone: 'Nothing is left to clear up.',
    bring: (topic, evidence) => `${topic}: ${evidence}`,
    tells: (structure, topic) => `Can advise: ${structure} (${topic})`,
    listens: (structure, topic) => `Can ask for advice: ${structure} (${topic})`,
    alone: 'No pair proposed.',
    themes: (numbers) =>
      numbers.length === 1
        ? `For this organisation: collective half-day ${numbers[0]}`
        : `For this organisation: collective half-days ${and(numbers.map(String))}`,
    review: (date) => `Review with the same people: ${date}.`,
    plan: (name) => `The full plan: plans/${name}.`,
  },
  problems: {
    title: 'Files to fix',
    intro: (n) =>
      n === 0
        ? 'All answer files were counted; these deserve a look.'
        : n === 1
          ? 'This file is not in any figure. Once it is fixed, run the same command again.'
          : `These ${n} files are not in any figure. Once they are fixed, run the same command again.`,
    place: (line, column) => `Line ${line}, column ${column}:`,
    refused: 'Not counted',
    notices: 'Worth checking',
    others: 'Of another kind',
    othersIntro:
      'Nothing in them looks like an answer file. If one of them was meant as one, cap-numerique check tells what is wrong.',
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
    doubted: 'To clear up between you',
    axis: 'Axis',
    area: 'Area',
    n: 'Organisations',
    q1: 'First quartile',
    median: 'Median',
    q3: 'Third quartile',
  },
};
